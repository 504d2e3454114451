#include "accessible_walk.h"
#include "page_story.h"
#include "radicale_server.h"
#include "scripted_server.h"
#include "service/planning.h"
#include "support/catch.h"
#include "ui/forecast/forecast_section.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QDialog>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <fstream>

using namespace gyeol;
using test::HeardRequest;
using test::named;
using test::RadicaleServer;
using test::ScriptedServer;

namespace {

constexpr int storyPatience = 60'000;

/// The settings as a person drives them.
struct OutsideStory : test::PageStory {
    OutsideStory() : PageStory("settings") {}

    void section(const char* name) {
        open();
        dynamic_cast<ui::SettingsPage&>(window->workspace().show(QStringLiteral("settings"))).show(QLatin1String(name));
        test::settle(*window);
    }
    void click(const char* name) {
        QTest::mouseClick(&named<QAbstractButton>(*window, name), Qt::LeftButton, {},
                          {12, named<QAbstractButton>(*window, name).height() / 2});
        QApplication::processEvents();
    }
    void type(const char* name, const QString& text) {
        auto& field = named<QLineEdit>(*window, name);
        field.setFocus();
        if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; })) {
            QTest::keyClicks(&field, text);
        } else {
            field.insert(text);  // as pasted
        }
    }
    void choose(const char* list) {
        auto& widget = named<QListWidget>(*window, list);
        REQUIRE(wait([&] { return widget.isVisible() && widget.count() > 0; }));
        QTest::keyClick(&widget, Qt::Key_Return);
    }
    template <class Is>
    static bool wait(Is is) {
        return QTest::qWaitFor(is, storyPatience);
    }
    [[nodiscard]] std::optional<diary::Exposure> exposure(int after) const {
        const diary::Diary diary = fixture.onDisk();
        const auto found = std::ranges::find(diary.exposures, fixture.clock.day + Days(after), &diary::Exposure::date);
        return found == diary.exposures.end() ? std::nullopt : std::optional(*found);
    }
};

/// Open-Meteo's answers for the days from the sample's today on: very strong sun tomorrow, very bad dust the day after.
QByteArray weather(const HeardRequest& request) {
    if (request.target.startsWith("/v1/search")) {
        return ScriptedServer::answer("200 OK",
                                      R"({"results":[{"name":"Seoul","latitude":37.566,"longitude":126.9784,"country":"South Korea"}]})");
    }
    QByteArray times, humidity, fine, coarse;
    for (int hour = 0; hour < 24 * 3; ++hour) {
        const QByteArray comma = hour == 0 ? "" : ",";
        times += comma + "\"2026-11-" + QByteArray::number(24 + hour / 24) + "T" + QByteArray::number(hour % 24).rightJustified(2, '0') +
                 ":00\"";
        humidity += comma + "31";
        fine += comma + (hour / 24 == 2 ? "90" : "12");
        coarse += comma + "40";
    }
    const bool forecast = request.target.startsWith("/v1/forecast");
    return ScriptedServer::answer(
        "200 OK", forecast ? R"({"hourly":{"time":[)" + times + R"(],"relative_humidity_2m":[)" + humidity +
                                 R"(]},"daily":{"time":["2026-11-24","2026-11-25","2026-11-26"],"uv_index_max":[1.2,8.4,2]}})"
                           : R"({"hourly":{"time":[)" + times + R"(],"pm2_5":[)" + fine + R"(],"pm10":[)" + coarse + "]}}");
}

void use(OutsideStory& story, const ScriptedServer& server) {
    story.fixture.outside.openMeteo = {server.url(QStringLiteral("/v1/forecast")), server.url(QStringLiteral("/v1/air-quality")),
                                       server.url(QStringLiteral("/v1/search"))};
}

}  // namespace

TEST_CASE("the forecast is off, is turned on for a place, marks its days, and leaves a kept week and a person's own words alone",
          "[outside]") {
    ScriptedServer server(weather);
    OutsideStory story;
    use(story, server);
    story.begin("beginner-combination");
    diary::Diary mine = story.window->desk().diary();
    std::erase_if(mine.exposures, [&](const diary::Exposure& at) { return at.date >= story.fixture.clock.day; });
    mine.exposures.push_back({.date = story.fixture.clock.day,
                              .uvIndex = 6,
                              .pm25 = {},
                              .pm10 = {},
                              .humidity = {},
                              .humidityOutdoor = {},
                              .outdoorMinutes = {}});
    story.window->desk().act(diary::difference(story.window->desk().diary(), mine), QStringLiteral("sun"));
    story.show("week");
    story.trigger("keepWeek");
    const diary::Diary kept = story.fixture.onDisk();
    story.section("forecast");
    CHECK(server.heard().empty());
    CHECK(story.text("forecastStatus") == QStringLiteral("The forecast is off. Nothing is sent."));
    CHECK_FALSE(named<QPushButton>(*story.window, "forecastFetch").isEnabled());

    story.click("forecastOn");
    CHECK(server.heard().empty());  // no place yet
    story.type("forecastName", QStringLiteral("Seoul"));
    QTest::keyClick(&named<QLineEdit>(*story.window, "forecastName"), Qt::Key_Return);
    story.choose("forecastPlaces");
    REQUIRE(OutsideStory::wait([&] { return story.exposure(2).has_value(); }));
    CHECK(server.heard().size() == 3);
    CHECK(named<QPlainTextEdit>(*story.window, "forecastRequests").toPlainText().toUtf8().contains(server.heard()[1].target));
    CHECK(story.exposure(1)->uvIndex == 8);
    CHECK(story.exposure(1)->humidityOutdoor == 31);
    CHECK_FALSE(story.exposure(1)->humidity);
    CHECK(story.exposure(2)->pm25 == 90);
    CHECK(story.exposure(2)->source == diary::ExposureSource::forecast);
    CHECK(story.exposure(0)->uvIndex == 6);
    CHECK(story.exposure(0)->source == diary::ExposureSource::hand);
    CHECK(story.fixture.onDisk().sessions == kept.sessions);
    CHECK(named<QWidget>(*story.window, "forecastStrip").isVisible());
    CHECK(story.text("forecastWords").contains(QStringLiteral("sun very strong")));
    CHECK(story.text("forecastWords").contains(QStringLiteral("fine dust very bad")));
    CHECK(story.text("forecastWords").contains(QStringLiteral("stays as it is")));
    CHECK_FALSE(named<QPushButton>(*story.window, "forecastFetch").isEnabled());  // only just fetched
    CHECK(story.text("forecastStatus").contains(QStringLiteral("12:10")));

    story.click("forecastShow");
    test::settle(*story.window);
    CHECK_FALSE(named<QWidget>(*story.window, "forecastStrip").isVisible());
    CHECK(story.window->workspace().current() == QStringLiteral("week"));
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == kept);

    // What is known is not asked again within three hours, whoever starts when.
    const std::size_t heard = server.heard().size();
    story.fixture.clock.time += std::chrono::hours(2);
    story.restart();
    REQUIRE(OutsideStory::wait([&] { return story.exposure(2).has_value(); }));
    CHECK(server.heard().size() == heard);
    story.fixture.clock.time += std::chrono::hours(2);
    story.restart();
    CHECK(OutsideStory::wait([&] { return server.heard().size() == heard + 2; }));
    story.section("forecast");
    story.click("forecastOn");
    story.fixture.clock.day += Days(1);
    story.restart();
    CHECK(server.heard().size() == heard + 2);
}

TEST_CASE("a forecast that cannot be had is a sentence, and what was undone stays to be redone", "[outside]") {
    ScriptedServer server(weather);
    OutsideStory story;
    use(story, server);
    story.fixture.preferences.write("forecast.on", "yes");
    story.fixture.preferences.write("forecast.place", R"({"name":"Seoul","latitude":3757,"longitude":12698})");
    server.use([](const HeardRequest&) { return ScriptedServer::answer("429 Too Many Requests", "{}"); });
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    story.section("forecast");
    REQUIRE(OutsideStory::wait([&] { return story.text("forecastStatus").contains(QStringLiteral("asks to wait")); }));
    CHECK(story.text("forecastStatus").contains(QStringLiteral("13:00")));
    CHECK(story.fixture.onDisk() == before);

    story.show("week");
    story.trigger("keepWeek");
    REQUIRE(story.fixture.onDisk() != before);
    story.trigger("undo");
    REQUIRE(story.window->desk().undoStack().canRedo());
    server.use(weather);
    story.fixture.clock.time += std::chrono::hours(2);
    story.section("forecast");
    story.click("forecastFetch");
    REQUIRE(OutsideStory::wait([&] { return named<QWidget>(*story.window, "forecastStrip").isVisible(); }));
    CHECK(story.window->desk().undoStack().canRedo());
    CHECK(story.fixture.onDisk() == before);
    story.click("forecastNote");
    CHECK(story.exposure(2)->pm25 == 90);
}

TEST_CASE("days come from a file after a preview, as one act", "[outside]") {
    OutsideStory story;
    story.begin("beginner-combination");
    const auto file = story.fixture.folder.path() / "air.csv";
    std::ofstream(file) << "날짜,자외선지수,초미세먼지,습도\n2026-11-25,3,40.4,28\n2026-11-26,x,1,1\n2026.11.27,,81,\n";
    const diary::Diary before = story.fixture.onDisk();
    story.section("forecast");
    const auto answer = [&](bool take) {
        story.fixture.prompts.files.push_back(file);
        QTimer::singleShot(0, qApp, [take] {
            QWidget* dialog = QApplication::activeModalWidget();
            REQUIRE(dialog != nullptr);
            CHECK(named<QTableWidget>(*dialog, "importTable").rowCount() == 2);
            CHECK(named<QLabel>(*dialog, "importUnread").text().startsWith(QStringLiteral("Line 3: ")));
            CHECK(test::walkAccessible(*dialog).nameless.isEmpty());
            take ? named<QPushButton>(*dialog, "importTake").click() : qobject_cast<QDialog*>(dialog)->reject();
        });
        named<QPushButton>(*story.window, "forecastImport").click();
        test::settle(*story.window);
    };
    answer(false);
    CHECK(story.fixture.onDisk() == before);
    answer(true);
    CHECK(story.exposure(1)->humidity == 28);
    CHECK(story.exposure(1)->pm25 == 40);
    CHECK(story.exposure(3)->pm25 == 81);
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    std::ofstream(file) << "no date here\n";
    story.fixture.prompts.files.push_back(file);
    named<QPushButton>(*story.window, "forecastImport").click();
    CHECK(story.fixture.prompts.told.back().contains(QStringLiteral("date")));
}

TEST_CASE("the plan goes to a calendar that the person has, and out of it again", "[outside][caldav]") {
    RadicaleServer server;
    const QString path = server.makeCalendar(QStringLiteral("plan"));
    OutsideStory story;
    story.begin("beginner-combination");
    story.section("calendar");
    story.type("calendarAddress", server.url().toString());
    story.type("calendarUser", QLatin1String(RadicaleServer::user));
    story.type("calendarPassword", QStringLiteral("wrong"));
    story.click("calendarSearch");
    REQUIRE(OutsideStory::wait([&] { return story.text("calendarSetupStatus").contains(QStringLiteral("does not accept")); }));
    named<QLineEdit>(*story.window, "calendarPassword").clear();
    story.type("calendarPassword", QString::fromUtf8(RadicaleServer::password));
    story.click("calendarSearch");
    story.choose("calendarList");
    REQUIRE(OutsideStory::wait([&] { return named<QPushButton>(*story.window, "calendarPublish").isVisible(); }));
    REQUIRE(OutsideStory::wait([&] { return story.fixture.outside.keyring.secrets.size() == 1; }));
    CHECK(server.objects(path).isEmpty());  // nothing goes anywhere before it is wished for

    story.click("calendarPublish");
    REQUIRE(OutsideStory::wait([&] { return story.text("calendarStatus").contains(QStringLiteral("new")); }));
    const auto count = server.objects(path).size();
    CHECK(count >= 14);
    CHECK(server.objects(path).join().contains("BEGIN:VEVENT"));

    SECTION("again after a restart, with the password of the keyring, and after a kept week") {
        story.restart();
        story.section("calendar");
        story.click("calendarPublish");
        REQUIRE(OutsideStory::wait([&] { return story.text("calendarStatus").contains(QStringLiteral("nothing was to be done")); }));
        CHECK(server.objects(path).size() == count);
        story.click("calendarAfterKeeping");
        const QList<QByteArray> before = server.objects(path);
        story.show("week");
        story.window->week().goTo(story.fixture.clock.day);
        diary::Diary renamed = story.window->desk().diary();
        for (diary::Treatment& treatment : renamed.treatments) {
            treatment.name += "!";
        }
        story.window->desk().act(diary::difference(story.window->desk().diary(), renamed), QStringLiteral("other names"));
        test::settle(*story.window);
        story.trigger("keepWeek");
        CHECK(OutsideStory::wait([&] { return server.objects(path) != before; }));
    }
    SECTION("taken out, and forgotten") {
        story.click("calendarRemoveAll");
        REQUIRE(OutsideStory::wait([&] { return server.objects(path).isEmpty(); }));
        REQUIRE(OutsideStory::wait([&] { return named<QPushButton>(*story.window, "calendarDisconnect").isEnabled(); }));
        story.click("calendarDisconnect");
        CHECK(OutsideStory::wait([&] { return story.fixture.outside.keyring.secrets.empty(); }));
        CHECK(named<QLineEdit>(*story.window, "calendarAddress").isVisible());
        CHECK_FALSE(named<QPushButton>(*story.window, "calendarPublish").isVisible());
    }
    SECTION("without a keyring the password is asked for, and kept nowhere") {
        story.fixture.outside.keyring.isThere = false;
        story.restart();
        story.section("calendar");
        story.click("calendarPublish");
        REQUIRE(OutsideStory::wait([&] { return named<QLineEdit>(*story.window, "calendarPasswordAgain").isVisible(); }));
        story.type("calendarPasswordAgain", QString::fromUtf8(RadicaleServer::password));
        story.click("calendarUsePassword");
        CHECK(OutsideStory::wait([&] { return story.text("calendarStatus").contains(QStringLiteral("nothing was to be done")); }));
        std::ifstream stored(story.fixture.diaryPath(), std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(stored)), std::istreambuf_iterator<char>());
        CHECK(bytes.find(RadicaleServer::password) == std::string::npos);
    }
    SECTION("what another program changed is shown, and left where the person says so") {
        const QString name = ui::resourceName(story.window->outside().calendar.published().entries.begin()->first);
        QByteArray theirs = server.other("GET", path + name).body;
        theirs.replace("SUMMARY:", "SUMMARY:Dentist and ");
        REQUIRE(server.other("PUT", path + name, theirs).status < 300);
        story.click("calendarRemoveAll");
        REQUIRE(OutsideStory::wait([&] { return story.window->findChild<QPushButton*>(QStringLiteral("conflictTheirs_0")) != nullptr; }));
        CHECK(story.text("conflict_0").contains(QStringLiteral("no longer planned")));
        CHECK(test::walkAccessible(*story.window).nameless.isEmpty());
        story.click("conflictTheirs_0");
        CHECK(server.objects(path).size() == 1);
        CHECK(server.objects(path).join().contains("Dentist"));
    }
}

TEST_CASE("a reminder says tonight's steps once, at its hour, and is quiet where nothing is due", "[outside]") {
    OutsideStory story;
    story.begin("beginner-combination");
    auto& outside = story.fixture.outside;
    story.window->desk().act(service::pinSession(story.window->desk().diary(), story.fixture.clock.day, diary::TreatmentId("collagen-mask"),
                                                 story.fixture.clock.day, {}),
                             QStringLiteral("a mask tonight"));
    const auto evening = [&](int after, int minutes) { return story.fixture.clock.day + Days(after) + std::chrono::minutes(minutes); };
    CHECK_FALSE(outside.notifier.shown);
    CHECK_FALSE(outside.wakeUp.moment);  // off: nothing waits
    story.section("reminder");
    story.click("reminderOn");
    CHECK(outside.notifier.shown);
    CHECK(outside.wakeUp.moment == evening(0, 21 * 60));
    auto& time = named<QTimeEdit>(*story.window, "reminderTime");
    time.setFocus();
    time.setTime(QTime(20, 30));
    QTest::keyClick(&time, Qt::Key_Return);
    CHECK(outside.wakeUp.moment == evening(0, 20 * 60 + 30));

    // The clock was set: too early, nothing is said and the hour is waited for again.
    outside.wakeUp.ring();
    test::settle(*story.window);
    CHECK(outside.notifier.said.isEmpty());
    CHECK(outside.wakeUp.moment == evening(0, 20 * 60 + 30));
    story.fixture.clock.time = std::chrono::hours(20) + std::chrono::minutes(31);
    outside.wakeUp.ring();
    REQUIRE(OutsideStory::wait([&] { return outside.notifier.said.size() == 1; }));
    CHECK(outside.notifier.said.front().startsWith(QStringLiteral("Tonight: ")));
    CHECK(outside.wakeUp.moment == evening(1, 20 * 60 + 30));
    // Once an evening: not again after a restart.
    story.restart();
    CHECK(outside.wakeUp.moment == evening(1, 20 * 60 + 30));

    // Everything of the next evening is ticked before the hour: quiet.
    story.fixture.clock.day += Days(1);
    diary::Diary done = story.window->desk().diary();
    done.evenings.exceptions.push_back(
        {.from = story.fixture.clock.day, .to = story.fixture.clock.day, .minutes = {}, .without = {}, .pause = true, .note = {}});
    story.window->desk().act(diary::difference(story.window->desk().diary(), done), QStringLiteral("a rest"));
    outside.wakeUp.ring();
    test::settle(*story.window);
    CHECK(outside.notifier.said.size() == 1);
    // A machine that slept past the night does not speak of an evening that is over.
    story.fixture.clock.day += Days(2);
    story.fixture.clock.time = std::chrono::hours(9);
    outside.wakeUp.ring();
    test::settle(*story.window);
    CHECK(outside.notifier.said.size() == 1);
    CHECK(outside.wakeUp.moment == evening(0, 20 * 60 + 30));
    story.section("reminder");
    story.click("reminderOn");
    CHECK_FALSE(outside.wakeUp.moment);
    CHECK_FALSE(outside.notifier.shown);
}

TEST_CASE("the sections of what reaches outside have a name for every control, in both languages", "[outside]") {
    OutsideStory story;
    story.begin("beginner-combination");
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        story.window->useLanguage(language);
        for (const char* name : {"forecast", "calendar", "reminder"}) {
            INFO(name);
            story.section(name);
            const test::Walk walk = test::walkAccessible(*story.window);
            CHECK(walk.nameless.join(QStringLiteral(", ")).toStdString().empty());
            CHECK(walk.controls > 3);
        }
    }
}

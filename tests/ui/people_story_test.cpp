#include "accessible_walk.h"
#include "page_story.h"
#include "service/check_in.h"
#include "service/open_diary.h"
#include "support/catch.h"
#include "ui/settings/settings_page.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace gyeol;

namespace {

/// A file that holds two people, as `gyeol-cli import` makes it.
struct PeopleStory : test::PageStory {
    PeopleStory() : PageStory("week") {}

    void importTwo() {
        std::filesystem::create_directories(fixture.diaryPath().parent_path());
        for (const char* example : {"beginner-combination", "sensitive-laser"}) {
            const auto json = test::data() / "example" / (std::string(example) + ".json");
            if (!service::importDiary(json, fixture.diaryPath(), service::WhereThePersonExists::refuse)) {
                throw std::runtime_error("the example does not import");
            }
        }
        window = fixture.start();
        test::settle(*window);
    }
    [[nodiscard]] const diary::Diary& shown() const { return window->desk().diary(); }
    [[nodiscard]] diary::Diary onDisk(const std::string& name) const { return *service::readDiaryFrom(fixture.diaryPath(), name); }
    void turnTo(const char* name) {
        for (const storage::PersonEntry& entry : window->desk().people()) {
            if (entry.name == name) {
                QApplication::processEvents();
                trigger(("person_" + std::to_string(entry.key)).c_str());
                return;
            }
        }
        throw std::runtime_error("nobody of that name");
    }
    /// Notes something in the diary in hand, which can be undone.
    void tick() {
        auto& board = window->week().board();
        const auto& model = *qobject_cast<ui::WeekModel*>(board.model());
        board.select(1, 0);
        REQUIRE(model.rowCount() > 1);
        trigger("tick");
    }
};

}  // namespace

TEST_CASE("a file that holds several people opens, at the first of them and then at the last who was looked at", "[people]") {
    PeopleStory story;
    story.importTwo();
    CHECK(story.window->isVisible());
    CHECK(story.shown().person.name == "Sora");
    CHECK(story.window->windowTitle().startsWith(QStringLiteral("Sora")));
    story.turnTo("Jiwoo");
    CHECK(story.shown().person.name == "Jiwoo");
    CHECK(story.window->windowTitle().startsWith(QStringLiteral("Jiwoo")));
    CHECK(test::named<QToolButton>(*story.window, "nav_people").text() == QStringLiteral("Jiwoo"));
    story.window.reset();
    story.window = story.fixture.start();
    CHECK(story.shown().person.name == "Jiwoo");
    story.window.reset();
    CHECK(service::OpenDiary::open(story.fixture.diaryPath(), "nobody").error().code == FailureCode::unknownPerson);
}

TEST_CASE("each person has a diary and an undo stack of their own", "[people]") {
    PeopleStory story;
    story.importTwo();
    const diary::Diary sora = story.onDisk("Sora");
    const diary::Diary minji = story.onDisk("Jiwoo");
    story.tick();
    CHECK(story.onDisk("Sora") != sora);
    CHECK(story.onDisk("Jiwoo") == minji);
    story.turnTo("Jiwoo");
    CHECK_FALSE(test::named<QAction>(*story.window, "undo").isEnabled());
    story.tick();
    story.trigger("undo");
    CHECK(story.onDisk("Jiwoo") == minji);
    story.turnTo("Sora");
    CHECK(test::named<QAction>(*story.window, "undo").isEnabled());
    story.trigger("undo");
    CHECK(story.onDisk("Sora") == sora);
}

TEST_CASE("what was said of one person's skin is asked about on the way to another, and is never kept for them", "[people]") {
    const bool keeps = GENERATE(true, false);
    PeopleStory story;
    story.importTwo();
    const diary::Diary sora = story.onDisk("Sora"), jiwoo = story.onDisk("Jiwoo");
    story.show("check_in");
    test::named<QPushButton>(*story.window, "sign_redness_3").click();
    story.show("week");
    story.fixture.prompts.answer = keeps ? ui::Answer::yes : ui::Answer::no;
    story.turnTo("Jiwoo");
    REQUIRE(story.fixture.prompts.told.size() == 1);
    CHECK(story.fixture.prompts.told.front().contains(QStringLiteral("is not kept yet")));
    CHECK(story.shown().person.name == "Jiwoo");
    CHECK((story.onDisk("Sora") != sora) == keeps);
    CHECK(story.onDisk("Jiwoo") == jiwoo);
    story.show("check_in");
    CHECK_FALSE(test::named<QPushButton>(*story.window, "sign_redness_3").isChecked());
    CHECK_FALSE(test::named<QPushButton>(*story.window, "keepCheckIn").isEnabled());
}

TEST_CASE("what cannot be kept as it stands keeps the person with it: on the way to another, to another file, and out", "[people]") {
    PeopleStory story;
    story.importTwo();
    story.show("shelf");
    auto& months = test::named<QLineEdit>(*story.window, "shelfOpened");
    QTest::keyClicks(&months, QStringLiteral("yesterday"));
    story.show("week");
    story.fixture.prompts.answer = ui::Answer::no;
    story.turnTo("Jiwoo");
    CHECK(story.shown().person.name == "Sora");
    CHECK(story.window->workspace().current() == QStringLiteral("shelf"));
    CHECK(months.text() == QStringLiteral("yesterday"));
    QApplication::processEvents();
    for (const storage::PersonEntry& entry : story.window->desk().people()) {
        const QAction& action = test::named<QAction>(*story.window, ("person_" + std::to_string(entry.key)).c_str());
        CHECK(action.isChecked() == (entry.name == "Sora"));
    }
    CHECK_FALSE(story.window->close());
    CHECK(story.window->isVisible());
    story.fixture.prompts.answer = ui::Answer::yes;
    CHECK(story.window->close());
}

TEST_CASE("a person is added by the questions of the first run, renamed as one act, and removed with a copy", "[people]") {
    PeopleStory story;
    story.begin("beginner-combination");
    CHECK_FALSE(test::named<QAction>(*story.window, "removePerson").isEnabled());
    story.fixture.prompts.lines = {QStringLiteral(" "), QStringLiteral("Sora"), QStringLiteral("하늘")};
    story.trigger("addPerson");
    CHECK(story.fixture.prompts.told.size() == 2);  // a name is needed, and that one is taken
    CHECK(test::named<QLabel>(*story.window, "welcomeTitle").text().contains(QStringLiteral("하늘")));
    test::named<QPushButton>(*story.window, "backToDiary").click();
    CHECK(story.window->desk().people().size() == 1);

    story.fixture.prompts.lines = {QStringLiteral("하늘")};
    story.trigger("addPerson");
    test::named<QPushButton>(*story.window, "beginEmpty").click();
    test::settle(*story.window);
    CHECK(story.shown().person.name == "하늘");
    CHECK(story.window->desk().people().size() == 2);

    story.fixture.prompts.lines = {QStringLiteral("바다")};
    story.trigger("renamePerson");
    CHECK(story.onDisk("바다").treatments.empty());
    CHECK(story.window->windowTitle().startsWith(QStringLiteral("바다")));
    story.trigger("undo");
    CHECK(story.onDisk("하늘").treatments.empty());

    story.fixture.prompts.answer = ui::Answer::no;
    story.trigger("removePerson");
    CHECK(story.window->desk().people().size() == 2);
    story.fixture.prompts.answer = ui::Answer::yes;
    story.trigger("removePerson");
    CHECK(story.window->desk().people().size() == 1);
    CHECK(story.shown().person.name == "Sora");
    CHECK(story.fixture.prompts.told.last().contains(QStringLiteral("backups")));
    CHECK_FALSE(test::named<QAction>(*story.window, "removePerson").isEnabled());
}

TEST_CASE("the settings name the file, open its folder and turn to another person", "[people]") {
    PeopleStory story;
    story.importTwo();
    story.show("settings");
    test::named<ui::SettingsPage>(*story.window, "settingsPage").show(QStringLiteral("data"));
    test::settle(*story.window);
    CHECK(story.text("diaryPath") == QString::fromStdString(story.fixture.diaryPath().string()));
    test::named<QPushButton>(*story.window, "openFolder").click();
    CHECK(story.fixture.prompts.shownFolder == story.fixture.diaryPath().parent_path());
    test::named<QPushButton>(*story.window, ("showPerson_" + std::to_string(story.window->desk().people().back().key)).c_str()).click();
    test::settle(*story.window);
    CHECK(story.shown().person.name == "Jiwoo");
    const test::Walk met = test::walkAccessible(*story.window);
    CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
    CHECK(met.nameless.isEmpty());
}

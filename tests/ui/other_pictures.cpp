// Pictures of the first run, and of what in the settings reaches outside.
#include "picture_window.h"
#include "ui/settings/settings_page.h"

#include <QTest>

#include <array>

namespace gyeol::test {
namespace {

struct OutsidePicture {
    const char* name;
    const char* section;
    Dress dress;
};

const OutsidePicture outsidePictures[] = {
    {"settings-forecast", "forecast", {{1440, 1000}, ui::Scheme::light, ui::Language::english}},
    {"settings-forecast-korean-dark", "forecast", {{1440, 1000}, ui::Scheme::dark, ui::Language::korean}},
    {"settings-calendar", "calendar", {{1440, 900}, ui::Scheme::light, ui::Language::english}},
    {"settings-calendar-korean-dark", "calendar", {{1024, 640}, ui::Scheme::dark, ui::Language::korean}},
    {"settings-reminder-korean", "reminder", {{1024, 640}, ui::Scheme::light, ui::Language::korean}},
};

/// What a forecast that was fetched this morning says of a place.
void foretell(WindowFixture& fixture) {
    const Date today = fixture.clock.day;
    const ui::Place seoul{QStringLiteral("Seoul, South Korea"), 3757, 12698};
    std::vector<diary::Exposure> days;
    const std::array<std::array<int, 4>, 5> weather{
        {{2, 14, 28, 41}, {8, 22, 45, 36}, {6, 61, 120, 33}, {3, 88, 160, 52}, {1, 12, 25, 64}}};
    for (const auto& [uv, fine, coarse, humidity] : weather) {
        days.push_back({.date = today + Days(days.size()),
                        .uvIndex = uv,
                        .pm25 = fine,
                        .pm10 = coarse,
                        .humidity = {},
                        .humidityOutdoor = humidity,
                        .outdoorMinutes = {},
                        .source = diary::ExposureSource::forecast});
    }
    fixture.preferences.write("forecast.on", "yes");
    fixture.preferences.write("forecast.place", ui::writePlace(seoul));
    fixture.preferences.write("forecast.known", ui::writeForecast({seoul, today + std::chrono::hours(11), days}));
}

/// A calendar that is set up; none of it is asked for anything.
void setUpCalendar(ui::MainWindow& window) {
    ui::CalendarAccount account;
    account.address = QUrl(QStringLiteral("https://cloud.example.org/"));
    account.user = QStringLiteral("mina");
    account.calendar = {QUrl(QStringLiteral("https://cloud.example.org/dav/mina/skin/")), QStringLiteral("Skin"), true, true};
    account.wish.alarm = 10;
    window.outside().calendar.change(account);
}

}  // namespace

bool drawFirstRun(const PictureWish& wish) {
    if (!wish.wants("welcome") && !wish.wants("first-run")) {
        return true;
    }
    WindowFixture fixture;
    const auto window = fixture.start();
    wish.dress(*window, {window->size()});
    bool saved = wish.save(*window, "welcome");
    click(*window, "planMine");
    saved = saved && wish.save(*window, "first-run-skin");
    click(*window, "firstRunNext");
    click(*window, "own_3");
    click(*window, "own_9");
    saved = saved && wish.save(*window, "first-run-things");
    wish.dress(*window, {window->size(), ui::Scheme::dark, ui::Language::korean});
    click(*window, "firstRunNext");
    click(*window, "firstRunNext");
    QTest::qWait(1500);
    return saved && wish.save(*window, "first-run-done-korean-dark");
}

bool drawOutside(const PictureWish& wish) {
    for (const OutsidePicture& picture : outsidePictures) {
        if (!wish.wants(picture.name)) {
            continue;
        }
        WindowFixture fixture;
        if (QLatin1String(picture.section) == QLatin1String("forecast")) {
            foretell(fixture);
        }
        const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
        wish.dress(*window, picture.dress);
        if (picture.dress.language == ui::Language::english) {
            setUpCalendar(*window);
        }
        window->outside().reminder.turn(true);
        dynamic_cast<ui::SettingsPage&>(window->workspace().show(QStringLiteral("settings"))).show(QLatin1String(picture.section));
        settle(*window);
        if (!wish.save(*window, picture.name)) {
            return false;
        }
    }
    return true;
}

}  // namespace gyeol::test

#include "accessible_walk.h"
#include "page_story.h"
#include "storage/backups.h"
#include "storage/file_state.h"
#include "support/catch.h"
#include "ui/commands/backup_keeper.h"
#include "ui/settings/backups_section.h"
#include "ui/settings/settings_page.h"
#include "ui/single_window.h"

#include <QTest>
#include <thread>

using namespace gyeol;

namespace {

/// The backups as a person drives them.
struct BackupsStory : test::PageStory {
    BackupsStory() : PageStory("settings") {}

    ui::BackupsSection& section() {
        auto& settings = *dynamic_cast<ui::SettingsPage*>(&window->workspace().show(QStringLiteral("settings")));
        auto& shown = *dynamic_cast<ui::BackupsSection*>(&settings.show(QStringLiteral("backups")));
        wait();
        return shown;
    }
    /// Until no keeper takes a backup and nothing is being read.
    void wait() {
        const auto done = [this] {
            const auto keepers = window->findChildren<ui::BackupKeeper*>();
            return std::none_of(keepers.begin(), keepers.end(), [](const auto* keeper) { return keeper->isBusy(); });
        };
        REQUIRE(QTest::qWaitFor(done, 60'000));
        test::settle(*window);
    }
    [[nodiscard]] std::vector<storage::BackupEntry> backups() const { return storage::backupsOf(fixture.diaryPath()); }
    void press(const char* name) {
        test::named<QPushButton>(*window, name).click();
        wait();
    }
    QListWidget& list() { return test::named<QListWidget>(*window, "backupList"); }
};

}  // namespace

TEST_CASE("a diary that came onto the desk is backed up by itself, and again after half an hour with changes", "[backups]") {
    BackupsStory story;
    story.begin("beginner-combination");
    story.wait();
    REQUIRE(story.backups().size() == 1);
    auto& keeper = *story.window->findChild<ui::BackupKeeper*>();
    story.fixture.clock.time += std::chrono::minutes(31);
    keeper.look();
    story.wait();
    CHECK(story.backups().size() == 1);  // nothing changed
    story.window->desk().act(diary::ChangeSet{{diary::Change<diary::RampStep>{std::nullopt, diary::RampStep{*parseDate("2026-11-24"), 1}}}},
                             QStringLiteral("step"));
    keeper.look();
    story.wait();
    REQUIRE(story.backups().size() == 2);
    CHECK(storage::isIntact(story.backups().front()));
    CHECK(storage::verify(story.backups().front().path)->empty());
}

TEST_CASE("a backup is made by hand, chosen, weighed and restored; what was there can be come back to", "[backups]") {
    BackupsStory story;
    story.begin("beginner-combination");
    story.wait();
    const diary::Diary before = story.fixture.onDisk();
    story.section();
    story.fixture.clock.time += std::chrono::minutes(1);
    story.press("backUpNow");
    REQUIRE(story.list().count() == 2);
    CHECK_FALSE(test::named<QPushButton>(*story.window, "restoreBackup").isEnabled());
    story.window->desk().act(diary::ChangeSet{{diary::Change<diary::RampStep>{std::nullopt, diary::RampStep{*parseDate("2026-11-24"), 1}}}},
                             QStringLiteral("step"));
    story.list().setCurrentRow(0);
    story.wait();
    CHECK(story.text("backupLoss").contains(QStringLiteral("1 other entry")));
    story.fixture.prompts.answer = ui::Answer::no;
    const diary::Diary changed = story.fixture.onDisk();
    story.press("restoreBackup");
    CHECK(story.fixture.onDisk() == changed);
    story.fixture.prompts.answer = ui::Answer::yes;
    story.fixture.clock.time += std::chrono::minutes(1);
    story.press("restoreBackup");
    CHECK(story.fixture.onDisk() == before);
    CHECK(story.window->desk().diary() == before);
    CHECK_FALSE(story.window->desk().undoStack().canUndo());
    // The state before is a backup like the others, and the newest.
    story.section();
    REQUIRE(story.backups().front().occasion == storage::Occasion::restore);
    story.fixture.clock.time += std::chrono::minutes(1);
    story.list().setCurrentRow(0);
    story.wait();
    story.press("restoreBackup");
    CHECK(story.fixture.onDisk() == changed);
    // And the program goes on saving into the file.
    story.window->desk().act(diary::ChangeSet{{diary::Change<diary::RampStep>{std::nullopt, diary::RampStep{*parseDate("2026-11-23"), 2}}}},
                             QStringLiteral("step"));
    CHECK(story.fixture.onDisk().steps.size() == changed.steps.size() + 1);
}

TEST_CASE("a damaged backup says so and cannot be restored", "[backups]") {
    BackupsStory story;
    story.begin("beginner-combination");
    story.wait();
    story.section();
    const auto backup = story.backups().front().path;
    test::writeBytes(backup, test::bytesOf(backup).substr(0, 20'000));
    story.list().setCurrentRow(0);
    story.wait();
    CHECK(story.text("backupLoss").contains(QStringLiteral("damaged")));
    CHECK_FALSE(test::named<QPushButton>(*story.window, "restoreBackup").isEnabled());
}

TEST_CASE("the folder of the backups is changed by the person, and a place that cannot be written is told", "[backups]") {
    BackupsStory story;
    story.begin("beginner-combination");
    story.wait();
    story.section();
    const auto stick = story.fixture.folder.path() / "stick";
    story.fixture.prompts.lines = {QString::fromStdString(stick.string())};
    story.press("changeBackupFolder");
    CHECK(storage::backupFolder(story.fixture.diaryPath()) == stick);
    CHECK(story.text("backupFolder") == QString::fromStdString(stick.string()));
    story.press("backUpNow");
    CHECK(story.backups().front().path.parent_path() == stick);
    CHECK(story.list().count() == 2);
    story.fixture.prompts.told.clear();
    story.fixture.prompts.lines = {QStringLiteral("/proc/nowhere")};
    story.press("changeBackupFolder");
    CHECK(story.fixture.prompts.told.size() == 1);
    CHECK(storage::backupFolder(story.fixture.diaryPath()) == stick);
}

TEST_CASE("a damaged diary is not the end: its newest backup is offered, restored, and the wreck is kept", "[backups]") {
    BackupsStory story;
    story.begin("sensitive-laser");
    story.wait();
    const diary::Diary before = story.fixture.onDisk();
    story.window.reset();
    const std::string wreck = test::bytesOf(story.fixture.diaryPath()).substr(0, 10'000);
    test::writeBytes(story.fixture.diaryPath(), wreck);
    story.fixture.prompts.told.clear();
    story.window = story.fixture.start();
    CHECK(story.window->desk().diary() == before);
    REQUIRE(story.fixture.prompts.told.size() >= 2);
    CHECK(story.fixture.prompts.told.front().contains(QStringLiteral("damaged")));
    bool isKept = false;
    for (const auto& entry : std::filesystem::directory_iterator(story.fixture.diaryPath().parent_path())) {
        isKept = isKept || (entry.is_regular_file() && test::bytesOf(entry.path()) == wreck);
    }
    CHECK(isKept);
}

TEST_CASE("a person who does not want the backup keeps the damaged file as it is", "[backups]") {
    BackupsStory story;
    story.begin("sensitive-laser");
    story.wait();
    story.window.reset();
    const std::string wreck = test::bytesOf(story.fixture.diaryPath()).substr(0, 10'000);
    test::writeBytes(story.fixture.diaryPath(), wreck);
    story.fixture.prompts.answer = ui::Answer::no;
    ui::MainWindow window(story.fixture.surroundings());
    CHECK(window.open(story.fixture.diaryPath()).error().code == FailureCode::damagedDatabase);
    CHECK(test::bytesOf(story.fixture.diaryPath()) == wreck);
}

TEST_CASE("a second start raises the window that has the diary", "[backups]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    ui::SingleWindow single(*window);
    single.serve(fixture.diaryPath());
    window->showMinimized();
    bool answered = false;
    std::thread second([&] { answered = ui::SingleWindow::raiseOther(fixture.diaryPath()); });
    CHECK(QTest::qWaitFor([&] { return !window->isMinimized(); }, 30'000));
    QTest::qWait(100);
    second.join();
    CHECK(answered);
    CHECK(window->isVisible());
    CHECK_FALSE(ui::SingleWindow::raiseOther(fixture.folder.path() / "another.gyeol"));
}

TEST_CASE("every control of the backups has a name", "[backups]") {
    BackupsStory story;
    story.begin("beginner-combination");
    story.wait();
    const test::Walk met = test::walkAccessible(story.section());
    CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
    CHECK(met.controls >= 6);
    CHECK(met.nameless.isEmpty());
}

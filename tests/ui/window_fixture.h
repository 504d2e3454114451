#pragma once

#include "scripted_outside.h"
#include "support/paths.h"
#include "support/temporary_folder.h"
#include "ui/main_window.h"

#include <deque>
#include <map>
#include <memory>
#include <string>

namespace gyeol::test {

/// A clock that stands still, at noon of a day; the test may turn both.
class StandingClock : public ui::Clock {
public:
    explicit StandingClock(Date first) : day(first) {}
    [[nodiscard]] std::chrono::local_seconds now() const override { return day + time; }
    Date day;
    std::chrono::seconds time = std::chrono::hours(12);
};

/// Answers written down beforehand; what was told is kept for the test to read.
class ScriptedPrompts : public ui::Prompts {
public:
    std::optional<std::filesystem::path> openFile(const QString& title, ui::FileKind kind) override;
    std::vector<std::filesystem::path> openFiles(const QString& title, ui::FileKind kind) override;
    std::optional<std::filesystem::path> saveFile(const QString& title, ui::FileKind kind, const QString& suggestion) override;
    ui::Answer ask(const QString& title, const QString& text, const QString& yes) override;
    std::optional<QString> write(const QString& title, const QString& question, const QStringList& offers, const QString& text) override;
    std::optional<QString> passphrase(const QString& title, const QString& question) override;
    ui::Answer choosePrinter(QPrinter& printer) override;
    void tell(const QString& title, const QString& text) override;
    void showFolder(const std::filesystem::path& folder) override { shownFolder = folder; }

    std::deque<std::filesystem::path> files;  ///< none left: the person changed their mind
    std::deque<QString> lines;                ///< what the person writes; none left: they changed their mind
    ui::Answer answer = ui::Answer::yes;
    QStringList told;
    std::filesystem::path shownFolder;
};

/// What is remembered on a computer that a test throws away.
class FleetingPreferences : public ui::Preferences {
public:
    [[nodiscard]] std::optional<std::string> read(const std::string& name) const override {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    }
    void write(const std::string& name, const std::string& value) override { values[name] = value; }

    std::map<std::string, std::string> values;
};

/// The real window on the real data, with a diary file in a folder of its own. The sample's today is Tuesday 24 November 2026.
class WindowFixture {
public:
    WindowFixture() : WindowFixture(std::nullopt) {}
    /// With the diary at a place of the caller's, where one is given.
    explicit WindowFixture(const std::optional<std::filesystem::path>& diary);

    /// What a window of it stands on.
    [[nodiscard]] ui::Surroundings surroundings();

    /// A window that was just started; the diary file, where there is one, is opened as the program does.
    [[nodiscard]] std::unique_ptr<ui::MainWindow> start();
    /// The same with an example chosen on the welcome page.
    [[nodiscard]] std::unique_ptr<ui::MainWindow> startWithExample(const QString& example);

    /// The diary as it stands on the disk.
    [[nodiscard]] diary::Diary onDisk() const;
    [[nodiscard]] const std::filesystem::path& diaryPath() const { return diary_; }
    [[nodiscard]] const rulebook::RuleBook& book() const { return book_; }

    TemporaryFolder folder;
    StandingClock clock;
    ScriptedPrompts prompts;
    FleetingPreferences preferences;
    ScriptedOutside outside;
    std::unique_ptr<ui::Languages> languages;
    ui::Theme theme;

private:
    std::filesystem::path diary_;
    rulebook::RuleBook book_;
};

/// Waits until the board shows the diary as it is: planning is done on a thread of its own.
void settle(ui::MainWindow& window);

/// Finds a widget or action of that object name; fails the test where there is none.
template <class Object>
[[nodiscard]] Object& named(QObject& root, const char* name) {
    auto* found = root.findChild<Object*>(QLatin1String(name));
    if (found == nullptr) {
        throw std::runtime_error(std::string("the window has no ") + name);
    }
    return *found;
}

/// The first row of that treatment in that part of the day; -1 where the board has none.
[[nodiscard]] int rowOf(const ui::WeekModel& model, const std::string& treatment, diary::Part part);

}  // namespace gyeol::test

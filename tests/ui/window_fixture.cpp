#include "window_fixture.h"

#include "service/open_diary.h"
#include "ui/thinking.h"

#include <QApplication>
#include <QPrinter>
#include <QTest>

namespace gyeol::test {
namespace {

rulebook::RuleBook readBook() {
    auto book = rulebook::RuleBook::read(data() / "rulebook");
    if (!book) {
        throw std::runtime_error("the rule book does not read: " + book.error().file + book.error().place);
    }
    return *book;
}

std::unique_ptr<ui::Languages> readLanguages() {
    auto sentences = ui::Languages::readSentences(data());
    if (!sentences) {
        throw std::runtime_error("the sentences do not read: " + sentences.error().file + sentences.error().place);
    }
    return std::make_unique<ui::Languages>(std::move(*sentences));
}

}  // namespace

std::optional<std::filesystem::path> ScriptedPrompts::openFile(const QString& /*title*/, ui::FileKind /*kind*/) {
    if (files.empty()) {
        return std::nullopt;
    }
    const std::filesystem::path file = files.front();
    files.pop_front();
    return file;
}

std::vector<std::filesystem::path> ScriptedPrompts::openFiles(const QString& /*title*/, ui::FileKind /*kind*/) {
    const std::vector<std::filesystem::path> all(files.begin(), files.end());
    files.clear();
    return all;
}

std::optional<std::filesystem::path> ScriptedPrompts::saveFile(const QString& title, ui::FileKind kind, const QString& /*suggestion*/) {
    return openFile(title, kind);
}

ui::Answer ScriptedPrompts::ask(const QString& /*title*/, const QString& text, const QString& /*yes*/) {
    told << text;
    return answer;
}

std::optional<QString> ScriptedPrompts::write(const QString& /*title*/, const QString& /*question*/, const QStringList& /*offers*/,
                                              const QString& /*text*/) {
    if (lines.empty()) {
        return std::nullopt;
    }
    const QString line = lines.front();
    lines.pop_front();
    return line;
}

std::optional<QString> ScriptedPrompts::passphrase(const QString& title, const QString& question) {
    told << question;
    return write(title, question, {}, {});
}

/// Every printer is a file here.
ui::Answer ScriptedPrompts::choosePrinter(QPrinter& printer) {
    const auto file = openFile({}, ui::FileKind::pdf);
    if (!file) {
        return ui::Answer::no;
    }
    printer.setOutputFileName(QString::fromStdString(file->string()));
    return ui::Answer::yes;
}

void ScriptedPrompts::tell(const QString& /*title*/, const QString& text) {
    told << text;
}

WindowFixture::WindowFixture(const std::optional<std::filesystem::path>& diary)
    : clock(*parseDate("2026-11-24")),
      languages(readLanguages()),
      theme(*qApp, ui::Scheme::light),
      diary_(diary.value_or(folder.path() / "home" / "gyeol.gyeol")),
      book_(readBook()) {
    languages->use(ui::Language::english);
}

ui::Surroundings WindowFixture::surroundings() {
    return {book_, *languages, theme, clock, prompts, preferences, outside.ports(), data(), diary_};
}

std::unique_ptr<ui::MainWindow> WindowFixture::start() {
    auto window = std::make_unique<ui::MainWindow>(surroundings());
    if (std::filesystem::exists(diary_)) {
        if (const auto opened = window->open(diary_); !opened) {
            throw std::runtime_error("the diary does not open: " + std::string(nameOf(opened.error().code)));
        }
    }
    window->show();
    window->activateWindow();
    settle(*window);
    return window;
}

std::unique_ptr<ui::MainWindow> WindowFixture::startWithExample(const QString& example) {
    auto window = start();
    named<QPushButton>(*window, ("example_" + example.toStdString()).c_str()).click();
    settle(*window);
    return window;
}

diary::Diary WindowFixture::onDisk() const {
    auto read = service::readDiaryFrom(diary_, std::nullopt);
    if (!read) {
        throw std::runtime_error("the diary on the disk does not read: " + std::string(nameOf(read.error().code)));
    }
    return *read;
}

void settle(ui::MainWindow& window) {
    QApplication::processEvents();
    const auto settled = [&window] {
        const auto thoughts = window.findChildren<ui::Thinking*>();
        return window.desk().isEmpty() || (window.week().plan().isCurrent() &&
                                           std::all_of(thoughts.begin(), thoughts.end(), [](const auto* at) { return at->isSettled(); }));
    };
    if (!QTest::qWaitFor(settled, 20'000)) {
        throw std::runtime_error("the plans were not there in twenty seconds");
    }
    QApplication::processEvents();
}

int rowOf(const ui::WeekModel& model, const std::string& treatment, diary::Part part) {
    for (int row = 0; row < model.rowCount(); ++row) {
        const ui::WeekRow* at = model.rowAt(row);
        if (at != nullptr && at->treatment == treatment && at->part == part) {
            return row;
        }
    }
    return -1;
}

}  // namespace gyeol::test

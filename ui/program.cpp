#include "ui/program.h"

#include "service/open_diary.h"
#include "storage/backups.h"
#include "ui/caldav/desktop_keyring.h"
#include "ui/desktop_ports.h"
#include "ui/main_window.h"
#include "ui/print/pdf_file.h"
#include "ui/print/report_paper.h"
#include "ui/print/week_pdf.h"
#include "ui/qt_text.h"
#include "ui/reminder/desktop_reminder.h"
#include "ui/single_window.h"

#include <QApplication>
#include <QIcon>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QTimer>
#include <QWindow>

#include <functional>
#include <iostream>
#include <utility>

namespace gyeol::ui {
namespace {

/// One line on stderr, and the status that goes with it.
Exit tellFailure(const Failure& failure, const wording::Wording& wording) {
    std::cerr << "gyeol: " << wording.failure(failure) << '\n';
    return exitFor(failure);
}

Exit printWeek(const Arguments& arguments, const rulebook::RuleBook& book, const wording::Wording& wording) {
    const auto diary = service::readDiaryFrom(*arguments.diary, arguments.person);
    if (!diary) {
        return tellFailure(diary.error(), wording);
    }
    const Date today = arguments.today.value_or(*arguments.printWeek);
    const auto written = writeWeekPdf(book, wording, *diary, {*arguments.printWeek, 7, today}, arguments.paper, arguments.output);
    return written ? Exit::done : tellFailure(written.error(), wording);
}

Exit printReport(const Arguments& arguments, const std::filesystem::path& data, const rulebook::RuleBook& book,
                 const wording::Wording& wording) {
    const auto diary = service::readDiaryFrom(*arguments.diary, arguments.person);
    if (!diary) {
        return tellFailure(diary.error(), wording);
    }
    const auto catalogue = ingredients::Catalogue::read(data / "ingredients.json");
    if (!catalogue) {
        return tellFailure(catalogue.error(), wording);
    }
    const auto [from, to] = *arguments.report;
    service::Photographs photographs(*arguments.diary, storage::Access::read);
    const ReportContent content = reportContent(
        book, wording, &*catalogue, *diary, {from, to, arguments.photographs},
        [&photographs](const diary::Photograph& photograph) { return pictureOf(photographs, photograph); },
        [&photographs](const std::string& file) { return poreValueOf(photographs, file); });
    const auto written = writePdf(arguments.output, pageLayout(arguments.paper.size, QPageLayout::Portrait), content.title,
                                  [&content](QPdfWriter& writer) { paintReport(writer, content); });
    return written ? Exit::done : tellFailure(written.error(), wording);
}

/// Calls a function once, when the first picture of a window is on the screen, or would be by now.
class FirstPicture : public QObject {
public:
    /// The window is shown already.
    FirstPicture(QWidget& window, std::function<void()> then) : QObject(&window), then_(std::move(then)) {
        window.windowHandle()->installEventFilter(this);
        QTimer::singleShot(patience, this, &FirstPicture::call);  // a window that is shown as an icon has no picture
    }

protected:
    bool eventFilter(QObject* window, QEvent* event) override {
        if (event->type() == QEvent::Expose && static_cast<QWindow*>(window)->isExposed()) {
            // It is drawn by what handles this event after us.
            QTimer::singleShot(0, this, &FirstPicture::call);
        }
        return false;
    }

private:
    static constexpr std::chrono::milliseconds patience{1'000};

    void call() {
        if (const auto then = std::exchange(then_, nullptr)) {
            deleteLater();
            then();
        }
    }

    std::function<void()> then_;
};

/// Opens the diary in a window that shows nothing yet: one of many years takes longer to read than a window to appear. Where it cannot be
/// opened, the person is told and the program ends with that status.
void openDiary(MainWindow& window, const Arguments& arguments, const std::filesystem::path& diary, Prompts& prompts,
               const Languages& languages) {
    const auto opened = window.open(diary, arguments.person);
    if (opened) {
        return;
    }
    const FailureCode code = opened.error().code;
    if (code == FailureCode::databaseBusy && SingleWindow::raiseOther(diary)) {
        QApplication::exit();
    } else if (!arguments.diary && (code == FailureCode::emptyFile || code == FailureCode::fileMissing)) {
        window.updateForDesk();  // a first start that was cut off left an empty file behind; it holds no diary yet
    } else {
        const Exit status = tellFailure(opened.error(), languages.wording());
        prompts.tell(QCoreApplication::translate("Program", "Gyeol"), fromCore(languages.wording().failure(opened.error())));
        QApplication::exit(static_cast<int>(status));
    }
}

Exit openWindow(QApplication& application, const Arguments& arguments, const std::filesystem::path& data, const rulebook::RuleBook& book,
                Languages& languages) {
    Theme theme(application, arguments.scheme.value_or(Scheme::system));
    const DesktopClock clock = arguments.today ? DesktopClock(*arguments.today) : DesktopClock();
    DesktopPrompts prompts;
    DesktopPreferences preferences;
    QNetworkAccessManager network;
    DesktopKeyring keyring;
    DesktopNotifier notifier;
    DesktopWakeUp wakeUp;
    const std::filesystem::path home = toPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) / "gyeol.gyeol";
    MainWindow window({book, languages, theme, clock, prompts, preferences, {network, keyring, notifier, wakeUp, {}, {}}, data, home});
    SingleWindow single(window);
    QObject::connect(&window.desk(), &DiaryDesk::replaced, &single, [&] { single.serve(window.desk().path()); });
    if (arguments.language) {
        window.appearance().show(*arguments.language);
    }
    if (arguments.scheme) {
        window.appearance().show(*arguments.scheme);
    }
    std::error_code ignored;
    const std::filesystem::path diary = arguments.diary.value_or(home);
    // A diary that is gone while its backups are there is no first start.
    if (arguments.diary || std::filesystem::exists(home, ignored) || !storage::backupsOf(home).empty()) {
        if (SingleWindow::raiseOther(diary)) {
            return Exit::done;
        }
        window.awaitDiary();
        window.show();
        new FirstPicture(window, [&] { openDiary(window, arguments, diary, prompts, languages); });
    } else {
        window.show();
    }
    return static_cast<Exit>(QApplication::exec());
}

}  // namespace

void listenToQt(const Arguments& arguments) {
    if (arguments.prints()) {
        // Nobody watches a page being written: Qt's remarks on the session it runs in would only hide our one line.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
            if (type == QtCriticalMsg || type == QtFatalMsg) {
                std::cerr << text.toStdString() << '\n';
            }
        });
    }
}

void choosePlatform(const Arguments& arguments) {
    const bool noDisplay = qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (noDisplay && arguments.prints() && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

Exit run(QApplication& application, const Arguments& arguments) {
    QApplication::setApplicationName(QStringLiteral("gyeol"));
    QApplication::setApplicationDisplayName(QStringLiteral("Gyeol"));
    QApplication::setApplicationVersion(QStringLiteral(GYEOL_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/gyeol/icons/gyeol.svg")));
    const auto data = service::findData(arguments.data, toPath(QApplication::applicationFilePath()));
    if (!data) {
        // Without the data there are no sentences either: this one line is the program's own.
        std::cerr << "gyeol: the folder with the rule book was not found (--data DIR names it)\n";
        return exitFor(data.error());
    }
    const auto languages = Languages::read(*data);
    if (!languages) {
        std::cerr << "gyeol: " << nameOf(languages.error().code) << ": " << languages.error().file << languages.error().place << '\n';
        return exitFor(languages.error());
    }
    (*languages)->use(arguments.language.value_or(Languages::ofSystem()));
    const auto book = rulebook::RuleBook::read(*data / "rulebook");
    if (!book) {
        return tellFailure(book.error(), (*languages)->wording());
    }
    if (arguments.report) {
        return printReport(arguments, *data, *book, (*languages)->wording());
    }
    return arguments.printWeek ? printWeek(arguments, *book, (*languages)->wording())
                               : openWindow(application, arguments, *data, *book, **languages);
}

}  // namespace gyeol::ui

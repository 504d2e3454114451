#include "ui/program.h"

#include "base/program.h"
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

/// Opens the diary in a window that shows nothing yet. Where it cannot be opened, the person is told, and the status to leave with is
/// given.
std::optional<Exit> openDiary(MainWindow& window, const Arguments& arguments, const std::filesystem::path& diary, Prompts& prompts,
                              const Languages& languages) {
    const auto opened = window.open(diary, arguments.person);
    if (opened) {
        return std::nullopt;
    }
    const FailureCode code = opened.error().code;
    if (code == FailureCode::databaseBusy && SingleWindow::raiseOther(diary)) {
        return Exit::done;
    }
    if (!arguments.diary && (code == FailureCode::emptyFile || code == FailureCode::fileMissing)) {
        window.updateForDesk();  // a first start that was cut off left an empty file behind; it holds no diary yet
        return std::nullopt;
    }
    const Exit status = tellFailure(opened.error(), languages.wording());
    prompts.tell(QCoreApplication::translate("Program", "Gyeol"), fromCore(languages.wording().failure(opened.error())));
    return status;
}

Exit openWindow(QApplication& application, const Arguments& arguments, const std::filesystem::path& data, const rulebook::RuleBook& book,
                Languages& languages) {
    const std::filesystem::path home = toPath(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)) / "gyeol.gyeol";
    const std::filesystem::path diary = arguments.diary.value_or(home);
    std::error_code ignored;
    // A diary that is gone while its backups are there is no first start.
    const bool opens = arguments.diary || std::filesystem::exists(home, ignored) || !storage::backupsOf(home).empty();
    if (opens && SingleWindow::raiseOther(diary)) {
        return Exit::done;  // asked before a second window appears, if only for a moment
    }
    DesktopPreferences preferences;
    Theme theme(application, arguments.scheme.value_or(Appearance::keptScheme(preferences).value_or(Scheme::system)));
    const DesktopClock clock = arguments.today ? DesktopClock(*arguments.today) : DesktopClock();
    DesktopPrompts prompts;
    QNetworkAccessManager network;
    DesktopKeyring keyring;
    DesktopNotifier notifier;
    DesktopWakeUp wakeUp;
    MainWindow window({book, languages, theme, clock, prompts, preferences, {network, keyring, notifier, wakeUp, {}, {}}, data, home},
                      WindowFrame::Shown::atOnce);
    SingleWindow single(window);
    QObject::connect(&window.desk(), &DiaryDesk::replaced, &single, [&] { single.serve(window.desk().path()); });
    if (arguments.language) {
        window.appearance().show(*arguments.language);
    }
    if (arguments.scheme) {
        window.appearance().show(*arguments.scheme);
    }
    if (!opens) {
        window.updateForDesk();
    } else if (const auto leave = openDiary(window, arguments, diary, prompts, languages)) {
        return *leave;
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

Result<OwnData> readOwnData(const Arguments& arguments, const char* called) {
    auto folder = service::findData(arguments.data, programPath(called));
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    auto sentences = Languages::readSentences(*folder);
    if (!sentences) {
        return tl::unexpected(sentences.error());
    }
    auto book = rulebook::RuleBook::read(*folder / "rulebook");
    return OwnData{std::move(*folder), std::move(*sentences), std::move(book)};
}

Exit run(QApplication& application, const Arguments& arguments, Result<OwnData> own) {
    QApplication::setApplicationName(QStringLiteral("gyeol"));
    QApplication::setApplicationDisplayName(QStringLiteral("Gyeol"));
    QApplication::setApplicationVersion(QStringLiteral(GYEOL_VERSION));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/gyeol/icons/gyeol.svg")));
    if (!own) {
        // Without the data there are no sentences either: these lines are the program's own.
        const Failure& failure = own.error();
        if (failure.code == FailureCode::dataMissing) {
            std::cerr << "gyeol: the folder with the rule book was not found (--data DIR names it)\n";
        } else {
            std::cerr << "gyeol: " << nameOf(failure.code) << ": " << failure.file << failure.place << '\n';
        }
        return exitFor(failure);
    }
    Languages languages(std::move(own->sentences));
    languages.use(arguments.language.value_or(Languages::ofSystem()));
    if (!own->book) {
        return tellFailure(own->book.error(), languages.wording());
    }
    if (arguments.report) {
        return printReport(arguments, own->folder, *own->book, languages.wording());
    }
    return arguments.printWeek ? printWeek(arguments, *own->book, languages.wording())
                               : openWindow(application, arguments, own->folder, *own->book, languages);
}

}  // namespace gyeol::ui

#include "ui/main_window.h"

#include "base/file.h"
#include "exchange/diary_json.h"
#include "service/open_diary.h"
#include "ui/pages.h"
#include "ui/print/week_pdf.h"
#include "ui/qt_text.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>

namespace gyeol::ui {

MainWindow::MainWindow(Surroundings surroundings, QWidget* parent)
    : QMainWindow(parent),
      around_(std::move(surroundings)),
      stack_(new QStackedWidget(this)),
      welcome_(new WelcomePage(around_.book, around_.languages, around_.clock, this)),
      workspace_(new Workspace(context(), this)),
      week_(new WeekPage(context(), workspace_)),
      undo_(desk_.undoStack().createUndoAction(this)),
      redo_(desk_.undoStack().createRedoAction(this)),
      about_(new QAction(this)),
      languages_(new QActionGroup(this)),
      schemes_(new QActionGroup(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    resize(1440, 900);
    workspace_->add({QStringLiteral("week"), [] { return tr("Week"); }, [this](QWidget* /*stack*/) { return week_; }});
    addPages(*workspace_, context());
    workspace_->show(QStringLiteral("week"));
    stack_->addWidget(welcome_);
    stack_->addWidget(workspace_);
    setCentralWidget(stack_);
    buildMenus();
    connect(welcome_, &WelcomePage::exampleChosen, this, &MainWindow::beginWithExample);
    connect(welcome_, &WelcomePage::diaryMade, this, &MainWindow::beginWith);
    connect(welcome_, &WelcomePage::backChosen, this, &MainWindow::updateForDesk);
    connect(workspace_, &Workspace::weekWished, this, [this](Date day) {
        workspace_->show(QStringLiteral("week")).begin();
        week_->goTo(day);
    });
    connect(workspace_, &Workspace::turned, this, &MainWindow::updateForDesk);
    connect(&desk_, &DiaryDesk::refused, this, &MainWindow::tell);
    updateForDesk();
    retranslate();
}

PageContext MainWindow::context() {
    return {around_.book, around_.languages, around_.theme, around_.clock, around_.prompts, desk_};
}

MainWindow::~MainWindow() {
    // A chip that is still in a hand goes back while the page that listens is whole.
    week_->board().carrying().putBack();
}

Result<void> MainWindow::open(const std::filesystem::path& path) {
    auto opened = service::OpenDiary::open(path, std::nullopt);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    put(std::move(*opened));
    return {};
}

void MainWindow::put(service::OpenDiary diary) {
    desk_.put(std::move(diary));
    if (const auto language = Languages::fromCode(desk_.setting("language").value_or(""))) {
        around_.languages.use(*language);
    }
    if (const auto scheme = Theme::fromCode(desk_.setting("theme").value_or(""))) {
        around_.theme.use(*scheme);
    }
    week_->goTo(week_->today());
    workspace_->show(QStringLiteral("week"));
    updateForDesk();
    retranslate();
    week_->begin();
}

void MainWindow::updateForDesk() {
    const bool open = !desk_.isEmpty();
    stack_->setCurrentWidget(open ? static_cast<QWidget*>(workspace_) : welcome_);
    file_.exportTo->setEnabled(open);
    file_.print->setEnabled(open);
    menus_.week->menuAction()->setEnabled(open && workspace_->current() == QStringLiteral("week"));
}

void MainWindow::beginWith(const diary::Diary& diary) {
    std::filesystem::path path = around_.diary;
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) {
        const auto chosen = around_.prompts.saveFile(tr("Where to keep the new diary"), FileKind::diary, tr("diary.gyeol"));
        if (!chosen) {
            return;
        }
        path = *chosen;
    }
    std::filesystem::create_directories(path.parent_path(), ignored);
    auto made = service::OpenDiary::create(path, diary);
    if (!made) {
        tell(made.error());
        return;
    }
    const Language language = around_.languages.current();
    put(std::move(*made));
    useLanguage(language);
}

void MainWindow::beginWithExample(const QString& example) {
    const auto diary = service::readDiaryFrom(around_.data / "example" / (toCore(example) + ".json"), std::nullopt);
    if (!diary) {
        tell(diary.error());
        return;
    }
    beginWith(*diary);
}

void MainWindow::openChosen() {
    if (const auto path = around_.prompts.openFile(tr("Open a diary"), FileKind::diary)) {
        if (const auto opened = open(*path); !opened) {
            tell(opened.error());
        }
    }
}

void MainWindow::importChosen() {
    const auto path = around_.prompts.openFile(tr("Import a diary"), FileKind::json);
    if (!path) {
        return;
    }
    const auto diary = service::readDiaryFrom(*path, std::nullopt);
    if (!diary) {
        tell(diary.error());
        return;
    }
    if (desk_.isEmpty()) {
        beginWith(*diary);
        return;
    }
    const QString text =
        tr("Everything in the open diary is replaced by what this file holds. Undo takes it back while the window is open.");
    if (around_.prompts.ask(tr("Import a diary"), text, tr("Replace")) == Answer::yes) {
        desk_.act(diary::difference(desk_.diary(), *diary), tr("import %1").arg(fromPath(path->filename())));
    }
}

void MainWindow::exportChosen() {
    if (const auto path = around_.prompts.saveFile(tr("Export the diary"), FileKind::json, tr("diary.json"))) {
        if (const auto written = writeFile(*path, exchange::writeDiary(desk_.diary())); !written) {
            tell(written.error());
        }
    }
}

void MainWindow::printChosen() {
    const QString suggestion = tr("week-%1.pdf").arg(fromCore(formatDate(week_->firstDay())));
    if (const auto path = around_.prompts.saveFile(tr("Print the week to a PDF"), FileKind::pdf, suggestion)) {
        const auto written =
            writeWeekPdf(around_.book, around_.languages.wording(), desk_.diary(), {week_->firstDay(), 7, week_->today()}, *path);
        if (!written) {
            tell(written.error());
        }
    }
}

void MainWindow::about() {
    around_.prompts.tell(tr("About Gyeol"),
                         tr("Gyeol %1 · rule book %2\n\nA planner for a skincare week that respects the skin. Free software "
                            "under the GNU General Public License, version 3 or later.\n\nNot medical advice.")
                             .arg(QApplication::applicationVersion(), fromCore(around_.book.version())));
}

void MainWindow::tell(const Failure& failure) {
    around_.prompts.tell(tr("Gyeol"), fromCore(around_.languages.wording().failure(failure)));
}

void MainWindow::useLanguage(Language language) {
    desk_.setSetting("language", std::string(Languages::codeOf(language)));
    around_.languages.use(language);
    retranslate();
}

void MainWindow::useScheme(Scheme scheme) {
    desk_.setSetting("theme", std::string(Theme::codeOf(scheme)));
    around_.theme.use(scheme);
    retranslate();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

}  // namespace gyeol::ui

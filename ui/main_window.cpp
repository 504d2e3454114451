#include "ui/main_window.h"

#include "service/open_diary.h"
#include "ui/commands/backup_keeper.h"
#include "ui/pages.h"
#include "ui/procedures/procedures_page.h"
#include "ui/qt_text.h"
#include "ui/settings/backup_words.h"
#include "ui/settings/restore_offer.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QVBoxLayout>

namespace gyeol::ui {

MainWindow::MainWindow(Surroundings surroundings, Shown shown, QWidget* parent)
    : WindowFrame(shown, parent),
      around_(std::move(surroundings)),
      appearance_(around_.languages, around_.theme, around_.preferences),
      people_(around_.languages, around_.prompts, desk_, this),
      outside_(context(), around_.outside, this),
      forecastStrip_(new ForecastStrip(context(), outside_.forecast, this)),
      stack_(new QStackedWidget(this)),
      workspace_(new Workspace(context(), this)),
      week_(new WeekPage(context(), workspace_)),
      files_(new FileDesk(
          context(), around_.data, [this] { return week_->firstDay(); }, this)),
      transfer_(new DiaryTransfer(
          context(), [this](const diary::Diary& diary) { beginWith(diary); }, this)),
      undo_(desk_.undoGroup().createUndoAction(this)),
      redo_(desk_.undoGroup().createRedoAction(this)),
      helpForPage_(new QAction(this)),
      about_(new QAction(this)),
      languages_(new QActionGroup(this)),
      schemes_(new QActionGroup(this)) {
    workspace_->add({QStringLiteral("week"), [] { return tr("Week"); }, [this](QWidget* /*stack*/) { return week_; }, {}, true});
    addPages(*workspace_, context(), around_.data);
    workspace_->show(QStringLiteral("week"));
    workspace_->setPeopleMenu(&people_.menu());
    stack_->addWidget(new QWidget(stack_));  // in front until a diary or the first start is
    stack_->addWidget(workspace_);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(forecastStrip_);
    column->addWidget(stack_, 1);
    setCentralWidget(middle);
    buildMenus();
    connect(&desk_, &DiaryDesk::replaced, this, &MainWindow::showNewDiary);
    connect(&people_, &People::newcomer, this, &MainWindow::welcomeNewcomer);
    connect(&people_, &People::turnWished, this, [this](storage::PersonKey person) {
        if (mayLeave()) {
            desk_.turnTo(person);
        }
    });
    connect(&people_, &People::changed, this, &MainWindow::updatePerson);
    connect(workspace_, &Workspace::weekWished, this, [this](Date day) {
        workspace_->show(QStringLiteral("week")).begin();
        week_->goTo(day);
    });
    connect(week_, &WeekPage::procedureWished, this, [this](const std::optional<diary::ProcedureId>& procedure, Date day) {
        dynamic_cast<ProceduresPage&>(workspace_->show(QStringLiteral("procedures"))).open(procedure, day);
    });
    connect(workspace_, &Workspace::turned, this, &MainWindow::updateForDesk);
    const auto follow = [this] {
        if (help_ != nullptr) {
            help_->follow(inFront());
        }
    };
    connect(stack_, &QStackedWidget::currentChanged, this, follow);
    connect(workspace_, &Workspace::turned, this, follow);
    connect(&desk_, &DiaryDesk::refused, this, &MainWindow::tell);
    connect(&appearance_, &Appearance::changed, this, &MainWindow::retranslate);
    connectOutside();
    new BackupKeeper(desk_, around_.clock, BackupKeeper::Manner::byItself, this);
    updateActions();
    appearance_.restore();
    retranslate();
}

PageContext MainWindow::context() {
    return {around_.book, around_.languages, around_.theme,       around_.clock, around_.prompts,
            desk_,        appearance_,       around_.preferences, people_,       outside_};
}

WelcomePage& MainWindow::welcome() {
    if (welcome_ == nullptr) {
        welcome_ = new WelcomePage(around_.book, around_.languages, around_.clock, this);
        stack_->addWidget(welcome_);
        connect(welcome_, &WelcomePage::exampleChosen, this, &MainWindow::beginWithExample);
        connect(welcome_, &WelcomePage::diaryMade, this, &MainWindow::beginWith);
        connect(welcome_, &WelcomePage::backChosen, this, [this] {
            newcomer_.reset();
            updateForDesk();
        });
    }
    return *welcome_;
}

HelpWindow& MainWindow::help() {
    if (help_ == nullptr) {
        help_ = new HelpWindow(around_.data, around_.languages, this);
    }
    return *help_;
}

void MainWindow::connectOutside() {
    connect(&desk_, &DiaryDesk::replaced, this, [this] { outside_.begin(); });
    connect(week_, &WeekPage::weekKept, &outside_.calendar, &CalendarDesk::weekKept);
    connect(forecastStrip_, &ForecastStrip::weekWished, workspace_, &Workspace::weekWished);
    connect(&outside_.reminder, &ReminderDesk::openWished, this, [this] {
        showNormal();
        raise();
        activateWindow();
        workspace_->show(QStringLiteral("today")).begin();
    });
    connect(&appearance_, &Appearance::changed, this, [this] {
        forecastStrip_->retranslate();
        outside_.reminder.retranslate();
    });
}

MainWindow::~MainWindow() {
    // A chip that is still in a hand goes back while the page that listens is whole.
    week_->board().carrying().putBack();
    // What was being typed is finished while all is there that it concerns: fields say so as they lose the keys.
    if (QWidget* typing = focusWidget()) {
        typing->clearFocus();
    }
}

Result<void> MainWindow::open(const std::filesystem::path& path, const std::optional<std::string>& person) {
    const auto tryIt = [&] { return person ? service::OpenDiary::open(path, person) : service::OpenDiary::openLast(path); };
    auto opened = tryIt();
    if (!opened && offerNewestBackup(path, opened.error(), around_.prompts, around_.clock, around_.languages.wording())) {
        opened = tryIt();
    }
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    put(std::move(*opened));
    warnOfPlace(around_.prompts, around_.preferences, path);
    return {};
}

void MainWindow::put(service::OpenDiary diary) {
    desk_.put(std::move(diary));
    desk_.tidyPhotographs(week_->today());
    workspace_->show(QStringLiteral("week"));
    week_->begin();
}

void MainWindow::showNewDiary() {
    week_->goTo(week_->today());
    newcomer_.reset();
    updateForDesk();
    retranslate();
}

void MainWindow::welcomeNewcomer(const QString& name) {
    newcomer_ = toCore(name);
    welcome().offer(WelcomePage::Way::canGoBack, name);
    stack_->setCurrentWidget(&welcome());
}

void MainWindow::updateForDesk() {
    stack_->setCurrentWidget(desk_.isEmpty() ? static_cast<QWidget*>(&welcome()) : workspace_);
    updateActions();
}

void MainWindow::updateActions() {
    const bool open = !desk_.isEmpty();
    file_.exportTo->setEnabled(open);
    for (QAction* action : workspace_->pageActions()) {
        action->setEnabled(open);
    }
    files_->setOpen(open);
    menus_.week->menuAction()->setEnabled(open && workspace_->current() == QStringLiteral("week"));
}

bool MainWindow::mayLeave() {
    return desk_.isEmpty() || workspace_->leave();
}

void MainWindow::beginWith(const diary::Diary& diary) {
    if (!mayLeave()) {
        return;
    }
    if (newcomer_) {
        diary::Diary theirs = diary;
        theirs.person.name = *newcomer_;
        desk_.addPerson(theirs);
        return;
    }
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
    put(std::move(*made));
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
    const auto path = around_.prompts.openFile(tr("Open a diary"), FileKind::diary);
    if (!path) {
        return;
    }
    std::error_code ignored;
    if (!desk_.isEmpty() && std::filesystem::equivalent(*path, desk_.path(), ignored)) {
        updateForDesk();  // from the welcome page back to it
        around_.prompts.tell(tr("Open a diary"), tr("%1 is the diary that is open.").arg(fromPath(path->filename())));
        return;
    }
    if (!mayLeave()) {
        return;
    }
    if (const auto opened = open(*path); !opened) {
        tell(opened.error());
    }
}

QString MainWindow::inFront() const {
    return stack_->currentWidget() == workspace_ ? workspace_->current() : QStringLiteral("welcome");
}

void MainWindow::about() {
    around_.prompts.tell(tr("About Gyeol"),
                         tr("Gyeol %1 · rule book %2\n\nA planner for a skincare week that respects the skin. Free software "
                            "under the GNU General Public License, version 3 or later.\n\nNot medical advice.")
                             .arg(QApplication::applicationVersion(), fromCore(around_.book.version())));
}

void MainWindow::updatePerson() {
    setWindowTitle(desk_.isEmpty() || desk_.diary().person.name.empty() ? tr("Gyeol")
                                                                        : tr("%1 – Gyeol").arg(fromCore(desk_.diary().person.name)));
    if (!desk_.isEmpty()) {
        workspace_->showPerson(people_.nameInHand());
    }
}

void MainWindow::tell(const Failure& failure) {
    around_.prompts.tell(tr("Gyeol"), fromCore(around_.languages.wording().failure(failure)));
}

void MainWindow::showEvent(QShowEvent* event) {
    if (desk_.isEmpty()) {
        updateForDesk();
    }
    WindowFrame::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    event->setAccepted(mayLeave());
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    // What is known of the days may have become old while the person was elsewhere.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && !desk_.isEmpty()) {
        outside_.forecast.freshen();
    }
    WindowFrame::changeEvent(event);
}

}  // namespace gyeol::ui

#include "ui/main_window.h"

#include "ui/qt_text.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace gyeol::ui {

void MainWindow::buildMenus() {
    menus_ = {menuBar()->addMenu(QString()),
              menuBar()->addMenu(QString()),
              menuBar()->addMenu(QString()),
              &people_.menu(),
              menuBar()->addMenu(QString()),
              nullptr,
              nullptr,
              menuBar()->addMenu(QString())};
    menuBar()->insertMenu(menus_.view->menuAction(), menus_.people);
    menuBar()->setNativeMenuBar(false);
    buildFileMenu();
    undo_->setObjectName(QStringLiteral("undo"));
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setObjectName(QStringLiteral("redo"));
    redo_->setShortcut(QKeySequence::Redo);
    menus_.edit->addActions({undo_, redo_});
    WeekActions& week = week_->actions();
    menus_.week->addActions({week.previous, week.next, week.today});
    menus_.week->addSeparator();
    menus_.week->addActions({week.replan, week.keep, week.goBack});
    menus_.week->addSeparator();
    menus_.week->addActions(week.onSession());
    menus_.week->addSeparator();
    menus_.week->addActions(week.onDay());
    buildViewMenu();
    helpForPage_->setObjectName(QStringLiteral("helpForPage"));
    helpForPage_->setShortcut(QKeySequence::HelpContents);
    connect(helpForPage_, &QAction::triggered, this, [this] { help().showFor(inFront()); });
    menus_.help->addActions({helpForPage_, about_});
    about_->setMenuRole(QAction::AboutRole);
    connect(about_, &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::buildFileMenu() {
    const auto add = [this](const char* name, const QKeySequence& shortcut, auto does) {
        QAction* action = menus_.file->addAction(QString());
        action->setObjectName(QLatin1String(name));
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    file_.open = add("open", QKeySequence::Open, &MainWindow::openChosen);
    file_.create = add("newDiary", QKeySequence::New, [this] {
        newcomer_.reset();
        welcome().offer(desk_.isEmpty() ? WelcomePage::Way::first : WelcomePage::Way::canGoBack);
        stack_->setCurrentWidget(&welcome());
    });
    menus_.file->addSeparator();
    file_.import = add("import", {}, [this] { transfer_->import(); });
    menus_.file->addActions(files_->importing());
    menus_.file->addSeparator();
    file_.exportTo = add("export", {}, [this] { transfer_->exportTo(); });
    menus_.file->addActions(files_->exporting());
    menus_.file->addSeparator();
    menus_.file->addActions(files_->printing());
    menus_.file->addSeparator();
    file_.quit = add("quit", QKeySequence(Qt::CTRL | Qt::Key_Q), [this] {
        // With a reminder on, the program would stay in the tray: who says "quit" means both.
        if (close()) {
            QApplication::quit();
        }
    });
    file_.quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildViewMenu() {
    menus_.view->addActions(workspace_->pageActions());
    menus_.view->addSeparator();
    menus_.language = menus_.view->addMenu(QString());
    // A language is named in itself, so that it is found by who needs it.
    for (const auto& [language, name] :
         {std::pair(Language::english, QStringLiteral("English")), std::pair(Language::korean, QStringLiteral("한국어"))}) {
        QAction* action = languages_->addAction(name);
        action->setObjectName(QStringLiteral("language_") + fromCore(Languages::codeOf(language)));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        connect(action, &QAction::triggered, this, [this, language = language] { useLanguage(language); });
    }
    menus_.language->addActions(languages_->actions());
    menus_.appearance = menus_.view->addMenu(QString());
    for (const Scheme scheme : {Scheme::system, Scheme::light, Scheme::dark}) {
        QAction* action = schemes_->addAction(QString());
        action->setObjectName(QStringLiteral("scheme_") + fromCore(Theme::codeOf(scheme)));
        action->setCheckable(true);
        action->setData(static_cast<int>(scheme));
        connect(action, &QAction::triggered, this, [this, scheme] { useScheme(scheme); });
    }
    menus_.appearance->addActions(schemes_->actions());
}

void MainWindow::retranslate() {
    people_.retranslate();
    updatePerson();
    menus_.file->setTitle(tr("&File"));
    menus_.edit->setTitle(tr("&Edit"));
    menus_.week->setTitle(tr("&Week"));
    menus_.people->setTitle(tr("&People"));
    menus_.view->setTitle(tr("&View"));
    menus_.language->setTitle(tr("&Language"));
    menus_.appearance->setTitle(tr("&Appearance"));
    menus_.help->setTitle(tr("&Help"));
    file_.open->setText(tr("&Open…"));
    file_.create->setText(tr("&New diary…"));
    file_.import->setText(tr("&Import…"));
    file_.exportTo->setText(tr("&Export…"));
    files_->retranslate();
    file_.quit->setText(tr("&Quit"));
    helpForPage_->setText(tr("&Help for this page"));
    if (help_ != nullptr) {
        help_->retranslate();
    }
    about_->setText(tr("&About Gyeol"));
    const std::array schemes{tr("As the &system"), tr("&Light"), tr("&Dark")};
    for (int i = 0; i < schemes_->actions().size(); ++i) {
        QAction* action = schemes_->actions().at(i);
        action->setText(schemes[static_cast<std::size_t>(i)]);
        action->setChecked(action->data().toInt() == static_cast<int>(around_.theme.scheme()));
    }
    for (QAction* action : languages_->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(around_.languages.current()));
    }
    if (welcome_ != nullptr) {
        welcome_->retranslate();
    }
    workspace_->retranslate();
}

}  // namespace gyeol::ui

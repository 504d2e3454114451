#pragma once

#include "ui/surroundings.h"
#include "ui/week/week_page.h"
#include "ui/welcome/welcome_page.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QStackedWidget>

namespace gyeol::ui {

/// The window: the welcome page while no diary is open, then navigation and pages. Menus and file commands live here.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Surroundings surroundings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a diary file and shows the week of today.
    [[nodiscard]] Result<void> open(const std::filesystem::path& path);

    [[nodiscard]] DiaryDesk& desk() { return desk_; }
    [[nodiscard]] WeekPage& week() { return *week_; }
    [[nodiscard]] Workspace& workspace() { return *workspace_; }

    void useLanguage(Language language);
    void useScheme(Scheme scheme);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Menus {
        QMenu *file, *edit, *week, *view, *language, *appearance, *help;
    };
    struct FileActions {
        QAction *open, *create, *import, *exportTo, *print, *quit;
    };

    [[nodiscard]] PageContext context();
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void retranslate();
    void updateForDesk();

    void put(service::OpenDiary diary);
    void beginWith(const diary::Diary& diary);
    void beginWithExample(const QString& example);
    void openChosen();
    void importChosen();
    void exportChosen();
    void printChosen();
    void about();
    void tell(const Failure& failure);

    Surroundings around_;
    DiaryDesk desk_;
    QStackedWidget* stack_;
    WelcomePage* welcome_;
    Workspace* workspace_;
    WeekPage* week_;  ///< made at the start: its actions stand in a menu
    Menus menus_{};
    FileActions file_{};
    QAction *undo_, *redo_, *about_;
    QActionGroup *languages_, *schemes_;
};

}  // namespace gyeol::ui

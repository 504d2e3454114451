#pragma once

#include "ui/files/diary_transfer.h"
#include "ui/files/file_desk.h"
#include "ui/forecast/forecast_strip.h"
#include "ui/help/help_window.h"
#include "ui/outside.h"
#include "ui/surroundings.h"
#include "ui/week/week_page.h"
#include "ui/welcome/welcome_page.h"
#include "ui/window_frame.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QStackedWidget>

namespace gyeol::ui {

/// The window: the welcome page while no diary is open, then navigation and pages. Menus and file commands live here.
class MainWindow : public WindowFrame {
    Q_OBJECT

public:
    explicit MainWindow(Surroundings surroundings, Shown shown = Shown::later, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a diary file and shows the week of today.
    /// Of several people it shows the one of that name or, without a name, the one who was looked at last.
    [[nodiscard]] Result<void> open(const std::filesystem::path& path, const std::optional<std::string>& person = std::nullopt);

    /// Shows the diary on the desk or, where none lies there, the first start.
    void updateForDesk();

    [[nodiscard]] DiaryDesk& desk() { return desk_; }
    [[nodiscard]] WeekPage& week() { return *week_; }
    [[nodiscard]] Workspace& workspace() { return *workspace_; }

    void useLanguage(Language language) { appearance_.choose(language); }
    void useScheme(Scheme scheme) { appearance_.choose(scheme); }
    [[nodiscard]] Appearance& appearance() { return appearance_; }
    [[nodiscard]] Outside& outside() { return outside_; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    struct Menus {
        QMenu *file, *edit, *week, *people, *view, *language, *appearance, *help;
    };
    struct FileActions {
        QAction *open, *create, *import, *exportTo, *quit;
    };

    [[nodiscard]] PageContext context();
    [[nodiscard]] WelcomePage& welcome();
    [[nodiscard]] HelpWindow& help();
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void retranslate();
    void updateActions();
    void updatePerson();

    /// Asks about what was typed and is not kept, where a diary is open. False: the person stays with it.
    [[nodiscard]] bool mayLeave();
    void put(service::OpenDiary diary);
    void connectOutside();
    void showNewDiary();
    void welcomeNewcomer(const QString& name);
    void beginWith(const diary::Diary& diary);
    void beginWithExample(const QString& example);
    void openChosen();
    void about();
    /// The name of what is in front, as the help knows it.
    [[nodiscard]] QString inFront() const;
    void tell(const Failure& failure);

    Surroundings around_;
    Appearance appearance_;
    DiaryDesk desk_;
    People people_;
    Outside outside_;
    ForecastStrip* forecastStrip_;
    QStackedWidget* stack_;
    WelcomePage* welcome_ = nullptr;  ///< made when it is first seen, as most pages are
    Workspace* workspace_;
    WeekPage* week_;  ///< made at the start: its actions stand in a menu
    FileDesk* files_;
    DiaryTransfer* transfer_;
    HelpWindow* help_ = nullptr;  ///< made when it is first asked for
    Menus menus_{};
    FileActions file_{};
    QAction *undo_, *redo_, *helpForPage_, *about_;
    QActionGroup *languages_, *schemes_;
    std::optional<std::string> newcomer_;  ///< for whom a diary is being made in the open file
};

}  // namespace gyeol::ui

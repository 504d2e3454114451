#pragma once

#include "ui/page.h"

#include <QAction>
#include <QList>

#include <functional>

namespace gyeol::ui {

/// What goes out on paper and to other programs, and what comes in from them: the entries of the File menu, each with the dialog behind it.
class FileDesk : public QObject {
    Q_OBJECT

public:
    /// `shownWeek` gives the first day of the week that the person looks at; dialogs open over `window`.
    FileDesk(const PageContext& context, const std::filesystem::path& data, std::function<Date()> shownWeek, QWidget* window);

    /// Those that print, those that bring out and those that bring in, in the order of the menu.
    [[nodiscard]] QList<QAction*> printing() const { return {print_, report_}; }
    [[nodiscard]] QList<QAction*> exporting() const { return {sealed_, calendar_, tableOut_}; }
    [[nodiscard]] QList<QAction*> importing() const { return {tableIn_}; }

    /// All of it is about an open diary.
    void setOpen(bool open);
    void retranslate();

private:
    [[nodiscard]] QAction* make(const char* name, void (FileDesk::*does)());
    [[nodiscard]] QList<QAction*> all() const { return printing() + exporting() + importing(); }
    void printWeek();
    void printReport();
    void exportSealed();
    void exportCalendar();
    void exportTable();
    void importTable();
    void tell(const Failure& failure);

    PageContext context_;
    std::filesystem::path data_;
    std::function<Date()> shownWeek_;
    QWidget* window_;
    QAction *print_, *report_, *sealed_, *calendar_, *tableOut_, *tableIn_;
};

}  // namespace gyeol::ui

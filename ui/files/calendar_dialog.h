#pragma once

#include "service/calendar.h"
#include "ui/page.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QTimeEdit>

namespace gyeol::ui {

/// What of the plan goes into a calendar, and how; says what the file will hold before it is written. What a person chose last is kept in
/// the diary's file.
class CalendarDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins with the week of `firstDay`. Requires a diary on the desk.
    CalendarDialog(const PageContext& context, Date firstDay, QWidget* parent);

signals:
    void failed(const gyeol::Failure& failure);

private:
    void build();
    [[nodiscard]] exchange::CalendarWish wish() const;
    void showWish(const exchange::CalendarWish& wish);
    void choose();
    void look();
    void save();

    PageContext context_;
    Date firstDay_;
    std::vector<exchange::CalendarEvent> events_;
    QComboBox *weeks_, *entries_, *kind_, *alarm_;
    QTimeEdit *morning_, *evening_;
    QLabel* told_;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/caldav/calendar_desk.h"
#include "ui/widgets/page_frame.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace gyeol::ui {

/// Finding the calendar to publish to: where the server is, who the person is there, and which of their calendars is meant.
class CalendarSetup : public Card {
    Q_OBJECT

public:
    CalendarSetup(const PageContext& context, CalendarDesk& calendar, QWidget* parent);

    void refresh();
    void retranslate();

private:
    void search();
    void showFound(const std::vector<DavCalendar>& calendars);

    PageContext context_;
    CalendarDesk& calendar_;
    QLabel *sent_, *addressName_, *userName_, *passwordName_, *status_, *choose_;
    QLineEdit *address_, *user_, *password_;
    QPushButton *search_, *stop_, *allow_;
    QListWidget* list_;
    std::vector<DavCalendar> found_;
    bool searched_ = false;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/caldav/calendar_desk.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/speaker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimeEdit>

namespace gyeol::ui {

/// Publishing to the calendar that was set up: now or after each kept week, how, what came of it, what others changed, and the way out.
class CalendarPublishing : public Card {
    Q_OBJECT

public:
    CalendarPublishing(const PageContext& context, CalendarDesk& calendar, QWidget* parent);

    void refresh();
    void retranslate();

private:
    void buildStatus();
    void buildWishes();
    void buildWayOut();
    void connectWishes();
    void keepWishes();
    void showWishes(const CalendarAccount& account);
    void showStatus(const CalendarAccount& account);
    void showConflicts();
    [[nodiscard]] QString reportText() const;
    [[nodiscard]] static QString clashText(const DavConflict& conflict);

    PageContext context_;
    CalendarDesk& calendar_;
    QLabel *where_, *entriesName_, *morningName_, *eveningName_, *alarmName_, *passwordName_, *outNote_;
    Speaker* status_;
    QProgressBar* progress_;
    QPushButton *publish_, *stop_, *usePassword_, *removeAll_, *disconnect_;
    QLineEdit* password_;
    Segmented* entries_;
    QTimeEdit *morning_, *evening_;
    QComboBox* alarm_;
    QCheckBox *toDos_, *after_;
    QVBoxLayout* conflicts_;
    std::vector<DavConflict> shown_;
};

}  // namespace gyeol::ui

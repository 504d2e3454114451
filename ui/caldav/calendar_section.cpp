#include "ui/caldav/calendar_section.h"

namespace gyeol::ui {

CalendarSection::CalendarSection(const PageContext& context, CalendarDesk& calendar, QWidget* parent)
    : SettingsSection(parent),
      calendar_(calendar),
      setup_(new CalendarSetup(context, calendar, this)),
      publishing_(new CalendarPublishing(context, calendar, this)) {
    setObjectName(QStringLiteral("calendarSection"));
    column()->addWidget(setup_);
    column()->addWidget(publishing_);
    connect(&calendar_, &CalendarDesk::changed, this, &CalendarSection::turn);
    turn();
}

void CalendarSection::turn() {
    const bool there = calendar_.account().has_value();
    const bool turned = there == publishing_->isHidden();
    setup_->setVisible(!there);
    publishing_->setVisible(there);
    if (turned && isVisible()) {
        // The keys follow to where things go on.
        if (there) {
            publishing_->findChild<QPushButton*>(QStringLiteral("calendarPublish"))->setFocus();
        } else {
            setup_->findChild<QLineEdit*>(QStringLiteral("calendarAddress"))->setFocus();
        }
    }
}

void CalendarSection::refresh() {
    turn();
    setup_->refresh();
    publishing_->refresh();
}

void CalendarSection::retranslate() {
    setup_->retranslate();
    publishing_->retranslate();
}

}  // namespace gyeol::ui

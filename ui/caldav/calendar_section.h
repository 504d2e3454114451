#pragma once

#include "ui/caldav/calendar_publishing.h"
#include "ui/caldav/calendar_setup.h"
#include "ui/settings/settings_section.h"

namespace gyeol::ui {

/// The calendar in the settings: set up, or, once it is, published to.
class CalendarSection : public SettingsSection {
    Q_OBJECT

public:
    CalendarSection(const PageContext& context, CalendarDesk& calendar, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void turn();

    CalendarDesk& calendar_;
    CalendarSetup* setup_;
    CalendarPublishing* publishing_;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/caldav/calendar_desk.h"
#include "ui/forecast/forecast_desk.h"
#include "ui/outside_ports.h"
#include "ui/reminder/reminder_desk.h"

namespace gyeol::ui {

/// Everything that reaches outside the window: the forecast, the person's calendar, the reminder. All of it is off until the person wants
/// it.
struct Outside {
    /// The parent is for who looks for what is thought about; all of it belongs to this.
    Outside(const PageContext& context, const OutsidePorts& ports, QObject* parent);

    /// Another diary lies on the desk now.
    void begin();

    ForecastDesk forecast;
    CalendarDesk calendar;
    ReminderDesk reminder;
};

}  // namespace gyeol::ui

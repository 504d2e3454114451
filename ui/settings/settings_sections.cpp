#include "ui/settings/settings_sections.h"

#include "ui/caldav/calendar_section.h"
#include "ui/forecast/forecast_section.h"
#include "ui/outside.h"
#include "ui/reminder/reminder_section.h"
#include "ui/settings/backups_section.h"
#include "ui/settings/data_section.h"
#include "ui/settings/evenings_section.h"
#include "ui/settings/look_section.h"

#include <QCoreApplication>

namespace gyeol::ui {
namespace {

/// The names of the sections, in the language of the moment.
class SettingsSections {
    Q_DECLARE_TR_FUNCTIONS(SettingsSections)
};

/// An entry of a section that needs nothing but the context.
template <class Made>
SettingsEntry entry(const char* name, std::function<QString()> title, const PageContext& context) {
    return {QLatin1String(name), std::move(title), [context](QWidget* parent) { return new Made(context, parent); }};
}

/// An entry of a section that shows something that reaches outside.
template <class Made, class Desk>
SettingsEntry entry(const char* name, std::function<QString()> title, const PageContext& context, Desk& desk) {
    return {QLatin1String(name), std::move(title), [context, &desk](QWidget* parent) { return new Made(context, desk, parent); }};
}

}  // namespace

std::vector<SettingsEntry> settingsSections(const PageContext& context) {
    return {
        entry<LookSection>(
            "look", [] { return SettingsSections::tr("Language and look"); }, context),
        entry<EveningsSection>(
            "evenings", [] { return SettingsSections::tr("Evenings"); }, context),
        entry<ForecastSection>(
            "forecast", [] { return SettingsSections::tr("Sun and air"); }, context, context.outside.forecast),
        entry<CalendarSection>(
            "calendar", [] { return SettingsSections::tr("Calendar"); }, context, context.outside.calendar),
        entry<ReminderSection>(
            "reminder", [] { return SettingsSections::tr("Reminder"); }, context, context.outside.reminder),
        entry<DataSection>(
            "data", [] { return SettingsSections::tr("Data and people"); }, context),
        entry<BackupsSection>(
            "backups", [] { return SettingsSections::tr("Backups"); }, context),
    };
}

}  // namespace gyeol::ui

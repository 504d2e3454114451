#include "ui/pages.h"

#include "ui/check_in/check_in_page.h"
#include "ui/procedures/procedures_page.h"
#include "ui/progress/progress_page.h"
#include "ui/rules/rules_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shelf/shelf_page.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

namespace gyeol::ui {
namespace {

/// The names of the pages, in the language of the moment.
class Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

/// An entry of a page that needs nothing but the context.
template <class Made>
Workspace::Entry entry(const char* name, std::function<QString()> title, const PageContext& context) {
    return {QLatin1String(name), std::move(title), [context](QWidget* stack) { return new Made(context, stack); }};
}

/// An entry of a page that reads the program's data when it is made.
template <class Made>
Workspace::Entry readingEntry(const char* name, std::function<QString()> title, const PageContext& context,
                              const std::filesystem::path& data) {
    return {QLatin1String(name), std::move(title), [context, data](QWidget* stack) { return new Made(context, data, stack); }};
}

}  // namespace

void addPages(Workspace& workspace, const PageContext& context, const std::filesystem::path& data) {
    workspace.add(entry<TodayPage>(
        "today", [] { return Pages::tr("Today"); }, context));
    workspace.add(entry<CheckInPage>(
        "check_in", [] { return Pages::tr("Check-in"); }, context));
    workspace.add({QStringLiteral("shelf"), [] { return Pages::tr("Shelf"); },
                   [context, catalogue = data / "ingredients.json"](QWidget* stack) { return new ShelfPage(context, catalogue, stack); }});
    workspace.add(readingEntry<ProceduresPage>(
        "procedures", [] { return Pages::tr("Procedures"); }, context, data));
    workspace.add(entry<ProgressPage>(
        "progress", [] { return Pages::tr("Progress"); }, context));
    workspace.add(readingEntry<RulesPage>(
        "rules", [] { return Pages::tr("Rules"); }, context, data));
    auto settings = entry<SettingsPage>(
        "settings", [] { return Pages::tr("Settings"); }, context);
    settings.shortcut = QKeySequence(Qt::CTRL | Qt::Key_Comma);
    workspace.add(std::move(settings));
}

}  // namespace gyeol::ui

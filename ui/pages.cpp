#include "ui/pages.h"

#include "ui/check_in/check_in_page.h"
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

}  // namespace

void addPages(Workspace& workspace, const PageContext& context) {
    workspace.add(entry<TodayPage>(
        "today", [] { return Pages::tr("Today"); }, context));
    workspace.add(entry<CheckInPage>(
        "check_in", [] { return Pages::tr("Check-in"); }, context));
}

}  // namespace gyeol::ui

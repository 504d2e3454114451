#pragma once

#include "ui/workspace.h"

namespace gyeol::ui {

/// The pages beside the week, in the order in which they stand in the navigation. A new page gets its line here.
void addPages(Workspace& workspace, const PageContext& context);

}  // namespace gyeol::ui

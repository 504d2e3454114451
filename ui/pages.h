#pragma once

#include "ui/workspace.h"

#include <filesystem>

namespace gyeol::ui {

/// The pages beside the week, in the order in which they stand in the navigation. A new page gets its line here.
/// `data`: the rule book's folder and the guide's are in it; it is read when a page asks.
void addPages(Workspace& workspace, const PageContext& context, const std::filesystem::path& data);

}  // namespace gyeol::ui

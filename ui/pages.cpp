#include "ui/pages.h"

namespace gyeol::ui {

void addPages(Workspace& /*workspace*/, const PageContext& /*context*/) {}

}  // namespace gyeol::ui

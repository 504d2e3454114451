#pragma once

namespace gyeol::ui {

/// Lets assistive technology click what can be checked. Qt's own interface of such a button only turns its sign, as nobody who uses the
/// program can: what follows from a click would not follow. Once, before windows are made.
void letReadersClick();

}  // namespace gyeol::ui

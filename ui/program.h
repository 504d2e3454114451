#pragma once

#include "ui/arguments.h"

class QApplication;

namespace gyeol::ui {

/// Chooses the platform `offscreen` where there is no display and only paper is asked for. Before the QApplication is made.
void choosePlatform(const Arguments& arguments);

/// Keeps Qt's own remarks off stderr where only paper is asked for. Before the QApplication is made.
void listenToQt(const Arguments& arguments);

/// Does what the command line asks: prints a week and leaves, or opens the window and stays. Errors go to stderr as one line.
[[nodiscard]] Exit run(QApplication& application, const Arguments& arguments);

}  // namespace gyeol::ui

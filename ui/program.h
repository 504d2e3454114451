#pragma once

#include "rulebook/rule_book.h"
#include "ui/arguments.h"

class QApplication;

namespace gyeol::ui {

/// Chooses the platform `offscreen` where there is no display and only paper is asked for. Before the QApplication is made.
void choosePlatform(const Arguments& arguments);

/// Keeps Qt's own remarks off stderr where only paper is asked for. Before the QApplication is made.
void listenToQt(const Arguments& arguments);

/// What the program reads of its own before it can do anything.
struct OwnData {
    std::filesystem::path folder;
    Languages::Sentences sentences;
    Result<rulebook::RuleBook> book;
};
/// Reads it; on any thread, and before there is a QApplication. `called` is the program as it was called.
[[nodiscard]] Result<OwnData> readOwnData(const Arguments& arguments, const char* called);

/// Does what the command line asks: prints a week and leaves, or opens the window and stays. Errors go to stderr as one line.
[[nodiscard]] Exit run(QApplication& application, const Arguments& arguments, Result<OwnData> own);

}  // namespace gyeol::ui

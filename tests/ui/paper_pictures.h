#pragma once

#include <QString>

/// Draws what goes on paper: the pages themselves and the dialogs that show them; only those whose names begin so. False where a file
/// cannot be written.
[[nodiscard]] bool drawPapers(const QString& folder, const QString& beginning);

#pragma once

#include "base/result.h"

#include <QPageLayout>
#include <QPdfWriter>

#include <filesystem>
#include <functional>

namespace gyeol::ui {

/// Writes a PDF as a whole or not at all. `paint` is given the writer with its layout, title and resolution.
[[nodiscard]] Result<void> writePdf(const std::filesystem::path& output, const QPageLayout& layout, const QString& title,
                                    const std::function<void(QPdfWriter&)>& paint);

}  // namespace gyeol::ui

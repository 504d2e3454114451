#pragma once

#include "ui/print/paper_pen.h"
#include "ui/print/report_content.h"

#include <QPagedPaintDevice>

namespace gyeol::ui {

/// Paints a report onto as many pages as it takes, each with its number and how many there are. Returns how many.
int paintReport(QPagedPaintDevice& device, const ReportContent& content);

}  // namespace gyeol::ui

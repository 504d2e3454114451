#pragma once

#include "ui/print/paper_pen.h"
#include "ui/print/report_content.h"

namespace gyeol::ui {

/// How tall the chart is, in points.
[[nodiscard]] double reportChartHeight();

/// Draws signs and hydration as bars, a strip each over one axis of days; under them the days with exfoliation, a retinoid or a mask as
/// marks of three shapes, and procedures as dashed lines through all of it. Black on white; no day is drawn that nothing is known of.
void drawReportChart(QPainter& painter, const QRectF& box, const PaperScale& scale, const ReportChart& chart);

}  // namespace gyeol::ui

#pragma once

#include "ui/print/report_content.h"

namespace gyeol::ui {

/// The days of a report for its chart: the worst that the check-ins of a day say, what was used, and procedures that were not cancelled.
[[nodiscard]] ReportChart reportChart(const wording::Wording& wording, const diary::Diary& diary, const ReportWish& wish);

}  // namespace gyeol::ui

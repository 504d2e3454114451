#pragma once

#include "service/history.h"
#include "ui/progress/skin_chart.h"
#include "ui/progress/text_table.h"
#include "wording/wording.h"

#include <QStringList>

/// The history in the words and shapes of the page.
namespace gyeol::ui {

/// What the words are made with. All of it is looked at only while a function runs.
struct HistoryWords {
    const wording::Wording& wording;
    const diary::Diary& diary;
    const Theme& theme;
};

/// A lane of something that is measured beside the check-ins, over the stretches of the history, and how its values are said.
struct MoreLane {
    Lane lane;
    std::function<QString(std::int64_t)> say;
};

[[nodiscard]] QString measureName(service::Measure measure);
/// A value in thousandths as the check-in names it: "mild", "good", "41.5 AU"; between two words a number.
[[nodiscard]] QString valueName(service::Measure measure, std::int64_t milli);
/// A day without its year and weekday: "24 Nov", "11월 24일".
[[nodiscard]] QString dayText(const wording::Wording& wording, Date date);

/// The lanes of what was measured at all, those that come beside them, and what was done.
[[nodiscard]] SkinChartContent chartOf(const HistoryWords& words, const service::History& history, const std::vector<MoreLane>& more);
/// What a stretch of the chart says, in one line.
[[nodiscard]] QString stretchText(const HistoryWords& words, const service::History& history, const std::vector<MoreLane>& more,
                                  std::size_t stretch);
/// All of it as a table, the newest first.
[[nodiscard]] TextTable::Content tableOf(const HistoryWords& words, const service::History& history, const std::vector<MoreLane>& more);
/// "84 days: calm on 60, irritated on 4, unknown on 20".
[[nodiscard]] QString knownText(const service::Known& known);
/// One sentence for a coincidence.
[[nodiscard]] QString coincidenceText(const HistoryWords& words, const service::Coincidence& coincidence);

}  // namespace gyeol::ui

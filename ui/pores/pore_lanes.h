#pragma once

#include "ui/pores/pore_days.h"
#include "ui/progress/progress_texts.h"

namespace gyeol::ui {

/// A lane for each place that was measured in the days of a history: the covered share on the days with enough shots.
[[nodiscard]] std::vector<MoreLane> poreLanes(const wording::Wording& wording, const std::vector<PorePlace>& places,
                                              const service::History& history);

}  // namespace gyeol::ui

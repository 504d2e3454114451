#pragma once

#include "service/moving.h"
#include "service/replanning.h"
#include "ui/models/week_sheet.h"

#include <memory>
#include <optional>
#include <vector>

namespace gyeol::ui {

/// A week as it was planned: the diary that it was planned from, the plan, and the week laid out both ways. Never changed after it was
/// made, so that the window reads it while the next one is being planned.
struct WeekSnapshot {
    std::shared_ptr<const diary::Diary> diary;
    service::PlannedSpan planned;
    WeekSheet asKept, asProposed;
    rulebook::LoadCurve load;                  ///< of the plan
    bool keepable = false;                     ///< keeping the plan would change the diary
    std::vector<service::PlanChange> changes;  ///< what that would do otherwise than the week that was kept; empty where none was

    [[nodiscard]] const WeekSheet& sheet(Showing showing) const { return showing == Showing::keptWeek ? asKept : asProposed; }
};

/// What the shown days say to a chip in hand, and each week that a drop would bring, laid out.
struct MoveSnapshot {
    struct Day {
        service::MoveAnswer answer;
        std::optional<service::PlannedSpan> plan;  ///< where the answer is open
        std::optional<WeekSheet> sheet;
    };
    std::shared_ptr<const WeekSnapshot> week;
    service::Carried carried;
    std::vector<Day> days;  ///< one a column
};

}  // namespace gyeol::ui

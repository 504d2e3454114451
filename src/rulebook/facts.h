#pragma once

#include "diary/diary.h"
#include "rulebook/calendar.h"

#include <map>
#include <string>

namespace gyeol::rulebook {

/// What the diary says of one treatment on one day, all parts and areas but the patch test's together.
enum class Fact { done, planned, pinned, putOff };  // putOff: skipped or missed

struct CellFact {
    Fact fact = Fact::planned;
    const diary::Session* session = nullptr;
};

/// "Facts" of the planning model: the sessions of a diary by treatment and day.
class Facts {
public:
    Facts(const diary::Diary& diary, const Calendar& calendar);

    using Cells = std::map<planner::Day, CellFact>;
    /// The cells of a treatment; empty where the diary has none.
    [[nodiscard]] const Cells& of(const diary::TreatmentId& treatment) const;
    /// Days on which it was done on the face or a small area, up to today.
    [[nodiscard]] std::vector<planner::Day> doneDays(const diary::TreatmentId& treatment) const;

private:
    std::map<std::string, Cells> cells_;
    planner::Day today_;
};

}  // namespace gyeol::rulebook

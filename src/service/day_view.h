#pragma once

#include "rulebook/procedures.h"
#include "service/planning.h"

#include <optional>
#include <string>
#include <vector>

/// One day of a planned span as a person does it: the steps in order, and what is left out, and why.
namespace gyeol::service {

/// A step of a morning or an evening.
struct DayStep {
    std::string treatment;  ///< an id
    diary::TreatmentKind kind = diary::TreatmentKind::other;
    diary::SessionState state = diary::SessionState::planned;
    diary::Area area = diary::Area::face;
    int minutes = 0;      ///< what it takes; 0 where nobody counts it
    bool ifCalm = false;  ///< planned as if the check-ins until then find calm skin
    bool onShelf = true;  ///< false: a usual step that the shelf has no product for; there is nothing to tick
    std::string note;
    friend bool operator==(const DayStep&, const DayStep&) = default;
};

/// A treatment that the evening goes without.
struct LeftOut {
    std::string treatment;
    std::optional<rulebook::Closure> closure;  ///< what closes the day; none: it is only not its turn
    std::optional<Date> next;                  ///< the next day of the plan that has it; none: not within the horizon
    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

struct DayView {
    Date date;
    std::vector<DayStep> morning, evening;  ///< in the order of application
    std::vector<LeftOut> leftOut;           ///< in the shelf's order
    std::vector<rulebook::WaterOnly> waterOnly;
    std::vector<rulebook::Notice> notices;  ///< cautions and stops of the day, and patch tests; not what `leftOut` and `waterOnly` tell
    std::optional<Date> sunburnFlag;        ///< an AHA was used within a week: the last day of the flag
    friend bool operator==(const DayView&, const DayView&) = default;
};

/// Lays out a shown day of a planned span. `planned` is the plan of `diary`. In a week that is kept the steps are the kept ones, less those
/// whose day is closed by now; in any other the proposed ones.
[[nodiscard]] DayView dayView(const rulebook::RuleBook& book, const diary::Diary& diary, const PlannedSpan& planned, Date date);

/// What else the person may say that they used: the shelf's treatments in use that the part of the day does not have.
[[nodiscard]] std::vector<diary::TreatmentId> somethingElse(const diary::Diary& diary, const DayView& view, diary::Part part);

/// Skips a session and says why; an empty reason leaves the note as it was.
[[nodiscard]] diary::ChangeSet skipSession(const diary::Diary& diary, Date date, const diary::TreatmentId& treatment, diary::Part part,
                                           const std::string& reason);

}  // namespace gyeol::service

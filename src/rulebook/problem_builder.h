#pragma once

#include "rulebook/context.h"
#include "rulebook/resolve.h"

#include <set>
#include <string>
#include <vector>

namespace gyeol::rulebook {

/// What one reason closes, and all that is known of it.
struct Closing {
    planner::TreatmentIndex treatment = 0;
    planner::Day from = 0, to = 0;  ///< both ends in it; may reach beyond the horizon
    std::string rule;
    Params cause;
    std::optional<planner::Day> opens = std::nullopt;  ///< none: not within sight
    bool mayOverrule = false;
    std::optional<planner::Day> news =
        std::nullopt;    ///< the day of the check-in or condition behind it; a pin made before it does not stand
    bool noAim = false;  ///< nothing is missed meanwhile: it waits, is refused or the person is away
};

/// Collects what the rules say into a Resolved. Rules only add; none takes back what another said.
class ProblemBuilder {
public:
    explicit ProblemBuilder(const Context& context);

    void close(const Closing& closing);
    void score(planner::TreatmentIndex treatment, planner::Day day, const std::string& rule, int points);
    /// A session that is a fact for the search.
    void give(planner::TreatmentIndex treatment, planner::Day day);
    /// The cell is open only if the days before bring calm check-ins.
    void restOnCalm(planner::TreatmentIndex treatment, planner::Day day);
    void notice(Notice notice);
    void band(Band band);
    void daily(DailyStep step);

    /// Caps, gates, gaps, needs, pairs and targets are added to it directly.
    planner::Problem& problem() { return resolved_.problem; }
    [[nodiscard]] const planner::Problem& problem() const { return resolved_.problem; }

    [[nodiscard]] const std::vector<Closing>& closings() const { return closings_; }
    /// The closings of one cell.
    [[nodiscard]] std::vector<const Closing*> closingsOf(planner::TreatmentIndex treatment, planner::Day day) const;
    [[nodiscard]] bool open(planner::TreatmentIndex treatment, planner::Day day) const;
    /// Whether a session that is missing on this day would be missed: it is closed by nothing, or only by what passes.
    [[nodiscard]] bool aimed(planner::TreatmentIndex treatment, planner::Day day) const;
    /// Whether a treatment waits, is refused or the person is away on this day.
    [[nodiscard]] bool waits(planner::TreatmentIndex treatment, planner::Day day) const;
    /// The given sessions, past and to come.
    [[nodiscard]] const std::set<planner::Session>& given() const { return given_; }

    /// Sorts everything and hands it over. History is cut to what the problem's own lists reach.
    [[nodiscard]] Resolved finish() &&;

private:
    [[nodiscard]] planner::Day reach() const;
    void writeClosures();

    const Context& context_;
    Resolved resolved_;
    std::vector<Closing> closings_;
    std::vector<std::vector<char>> unaimed_;
    std::set<planner::Session> given_;
};

}  // namespace gyeol::rulebook

#pragma once

#include "service/planning.h"

#include <cstdint>
#include <string>
#include <vector>

/// A session in a person's hand: what every evening would say to it, and what putting it down changes.
namespace gyeol::service {

/// The session that is carried: its treatment, and the day that it was taken from.
struct Carried {
    diary::TreatmentId treatment;
    Date from;
    friend bool operator==(const Carried&, const Carried&) = default;
};

/// What a move costs, as the board says it: in words.
enum class MoveWeight : std::uint8_t { fine, littleWorse, clearlyWorse };

/// Up to here a move is fine: no more than a liked weekday and the slightest spacing are worth together.
inline constexpr std::int64_t finePoints = 4;
/// Up to here it is a little worse: two sessions nearer to each other, or a mask that no longer follows an exfoliation. Beyond it stand an
/// exfoliation on a night of stress (16) and a pack or mask that the week has to do without (20 and more): clearly worse.
inline constexpr std::int64_t littlePoints = 15;

/// The word for a number of points; a gain is fine.
[[nodiscard]] MoveWeight weightOf(std::int64_t costs);

enum class MoveKind : std::uint8_t {
    home,    ///< where it was taken from
    open,    ///< a plan with it there exists
    closed,  ///< none exists
};

/// What one day says to the carried session.
struct MoveAnswer {
    Date date;
    MoveKind kind = MoveKind::closed;
    std::int64_t costs = 0;  ///< open: points that the week is worth less with it here than with it where it was; below 0: more
    std::vector<planner::Session> sessions;   ///< open: the sessions of the whole horizon that the move would bring
    std::vector<rulebook::Closure> closures;  ///< closed: what closes the cell
    std::vector<std::string> limits;          ///< closed by none of them: the rules under which done and pinned sessions leave no room
    bool mayPin = false;                      ///< closed: a person may decide to put it here all the same
    bool proved = true;                       ///< open: costs and sessions are exact
};

/// What the shown days say to a carried session.
struct MoveAnswers {
    Carried carried;
    rulebook::Resolved resolved;   ///< the week without the session; the sessions of the answers are of its problem
    std::vector<MoveAnswer> days;  ///< in order
};

/// Asks the shown days of a planned span what a move of the session to each would cost. docs/planning-model.md, "What explain must be": the
/// problem is the week's without the session, no pin, its own cell closed. Pure. `planned` is the plan of `diary`; the session is a
/// searched one of its shown days, today or later. No answers where the problem does not know the treatment.
[[nodiscard]] MoveAnswers answerMoves(const rulebook::RuleBook& book, const diary::Diary& diary, const PlannedSpan& planned,
                                      const Carried& carried);

/// An answer's plan as a span that can be shown as any other, all its days told.
[[nodiscard]] PlannedSpan previewOf(const rulebook::RuleBook& book, const diary::Diary& diary, const MoveAnswers& answers,
                                    const MoveAnswer& answer);

/// Puts the session down on another day: it leaves the day that it was on and is pinned here, its note going with it. `over` names the
/// rules that the person overrules by it.
[[nodiscard]] diary::ChangeSet moveSession(const diary::Diary& diary, const Carried& carried, Date to, Date today,
                                           const std::vector<std::string>& over);

/// The same in a week that is kept: its other sessions, those that are neither pinned, past nor answered, follow the plan that was shown.
[[nodiscard]] diary::ChangeSet moveInKeptWeek(const diary::Diary& diary, const Carried& carried, Date to, const PlannedSpan& preview);

/// Makes an evening one of rest: nothing is planned there and nothing missed; what was pinned or kept there goes.
[[nodiscard]] diary::ChangeSet insertRestDay(const diary::Diary& diary, Date date);
/// Plans that evening again; a longer pause goes on before and after it.
[[nodiscard]] diary::ChangeSet removeRestDay(const diary::Diary& diary, Date date);
[[nodiscard]] bool isRestDay(const diary::Diary& diary, Date date);

}  // namespace gyeol::service

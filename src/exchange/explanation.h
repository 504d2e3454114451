#pragma once

#include "base/date.h"
#include "base/params.h"
#include "diary/diary.h"
#include "wording/wording.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Why one cell of the calendar is as it is, as values, as a `gyeol-explanation` of version 1 and as sentences. Made by `service`.
namespace gyeol::exchange {

enum class CellState : std::uint8_t {
    placed,  ///< it holds a session
    open,    ///< it holds none, and some plan has one here
    closed,  ///< no plan has one here
    daily    ///< a step of every day, which is not searched for
};

struct RulePoints {
    std::string rule;
    std::int64_t points = 0;
    friend bool operator==(const RulePoints&, const RulePoints&) = default;
};

/// What closes a cell; of a pinned session, a rule that it breaks.
struct ClosingFact {
    std::string rule;
    Params cause;               ///< the procedure, the check-in, the dates
    std::optional<Date> opens;  ///< the first day on which this closes it no longer; none: not within sight
    friend bool operator==(const ClosingFact&, const ClosingFact&) = default;
};

/// A session that would have to leave its day.
struct Leaving {
    Date date;
    std::string treatment;  ///< an id
    friend bool operator==(const Leaving&, const Leaving&) = default;
};

struct Explanation {
    Date date;
    std::string treatment;  ///< an id
    CellState state = CellState::open;
    bool past = false;    ///< the day is over
    bool given = false;   ///< placed: done, or pinned
    bool ifCalm = false;  ///< placed: rests on calm check-ins until then
    /// Largest first. Placed: what the session is worth in the plan; they add up to what the plan would be worth less without it, all else
    /// as it is. Open: what the best plan with a session here earns otherwise; they add up to −costs.
    std::vector<RulePoints> terms;
    std::vector<ClosingFact> facts;
    std::vector<Leaving> moves;  ///< open: sessions of the plan that would go; placed with facts: the fewest pins that would have to go
    std::optional<std::int64_t> costs;  ///< open: points that the best plan with a session here is worth less
    bool proved = true;                 ///< open: the costs are exact
    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// One reason as a person reads it.
struct ToldReason {
    std::string rule;      ///< an id
    std::string title;     ///< the rule's name
    std::string sentence;  ///< empty where the points come from sessions all over the plan, of which no one sentence is true
    std::optional<std::int64_t> points;
    std::optional<Date> opens;
    friend bool operator==(const ToldReason&, const ToldReason&) = default;
};

/// An explanation in words. Terminal and window show the same ones, each in its own order.
struct ToldExplanation {
    std::string lead;               ///< what the cell is, in a sentence
    std::optional<Date> opens;      ///< closed: the day on which the last of the reasons is over; none: not within sight
    std::string together;           ///< closed by no single reason: that it is so; else empty
    std::string breaks;             ///< a session against rules: that it stays because a person decided so; else empty
    std::vector<ToldReason> facts;  ///< what closes the cell, or what its session breaks, each once
    std::vector<ToldReason> terms;  ///< what it is worth, or what would change; largest first
    std::string ifCalm;             ///< that it rests on calm check-ins; else empty
    std::string moves;              ///< what would leave its day, or what would have to go; else empty
};
[[nodiscard]] ToldExplanation tellExplanation(const Explanation& explanation, const diary::Diary& diary, const wording::Wording& wording);

/// Points with their sign, a plus too: "+12", "−3".
[[nodiscard]] std::string signedNumber(std::int64_t points);

/// The explanation as sentences for a person, a paragraph a line. `diary` gives the names.
[[nodiscard]] std::string explanationText(const Explanation& explanation, const diary::Diary& diary, const wording::Wording& wording);

/// Writes it indented, with a newline at the end; `text` is the one place of a translated sentence.
[[nodiscard]] std::string writeExplanation(const Explanation& explanation, const std::string& text);

}  // namespace gyeol::exchange

namespace gyeol {
template <>
inline constexpr auto namesOf<exchange::CellState> = std::to_array<std::pair<exchange::CellState, std::string_view>>({
    {exchange::CellState::placed, "placed"},
    {exchange::CellState::open, "open"},
    {exchange::CellState::closed, "closed"},
    {exchange::CellState::daily, "daily"},
});
}  // namespace gyeol

#pragma once

#include "diary/diary.h"
#include "rulebook/rule_book.h"
#include "service/check_in.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The arithmetic of the past: what was measured and what was done, in stretches of days that a chart or a table can show. Pure.
/// What nobody said is a gap, never "fine".
namespace gyeol::service {

/// Days from `from` to `to`, both included.
struct DaySpan {
    Date from, to;
    [[nodiscard]] int days() const { return daysBetween(from, to) + 1; }
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// What a check-in can measure.
enum class Measure : std::uint8_t { redness, dryness, stinging, peeling, hydration, corneometer };
inline constexpr std::array allMeasures{Measure::redness, Measure::dryness,   Measure::stinging,
                                        Measure::peeling, Measure::hydration, Measure::corneometer};

/// The least and the greatest value of a measure, in its own unit: 0–3, hydration 1–5, corneometer 0–130 AU.
struct MeasureRange {
    int low = 0, high = 0;
};
[[nodiscard]] MeasureRange rangeOf(Measure measure);

/// A stretch of days and what was measured on them, in thousandths of the measure's unit.
struct Reading {
    Date from;
    int days = 1;
    int known = 0;           ///< days on which it was measured; 0: a gap, and the numbers below mean nothing
    std::int64_t mean = 0;   ///< of the known days, each with its worst check-in; rounded, halves up
    std::int64_t worst = 0;  ///< the highest sign, the lowest hydration
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// The readings of a span, one for every `daysEach` days counted back from its end, so that the last stretch is whole; the first may be
/// shorter. A day counts with the worst of its check-ins, as everywhere in the program.
[[nodiscard]] std::vector<Reading> readingsOf(const diary::Diary& diary, Measure measure, DaySpan span, int daysEach);

/// Something that was done on a day, for the marks on the time axis: a procedure, or a treatment of a kind that is not daily.
struct Mark {
    Date date;
    std::variant<diary::TreatmentKind, diary::ProcedureKind> what;
    std::string id;  ///< of the treatment or the procedure
    friend bool operator==(const Mark&, const Mark&) = default;
};
/// The sessions that were done on the face and the procedures that were not cancelled, of a span, by day.
[[nodiscard]] std::vector<Mark> marksOf(const diary::Diary& diary, DaySpan span);

/// What became of the sessions of a stretch of days. Counted are those that the week plans: no daily step, no patch test. What was
/// planned for today or later is no part of it, and nothing is missed in a pause.
struct Adherence {
    Date from;
    int days = 7;
    int done = 0;     ///< as planned, or beside the plan
    int moved = 0;    ///< done, on a day that the person chose themselves
    int skipped = 0;  ///< on purpose
    int missed = 0;
    int unsaid = 0;  ///< planned, and nobody said what became of it: unknown, which is not missed
    [[nodiscard]] int all() const { return done + moved + skipped + missed + unsaid; }
    friend bool operator==(const Adherence&, const Adherence&) = default;
};
/// Stretches of `weeksEach` weeks that begin on the person's first weekday, from the week of `span.from` to that of `span.to`.
[[nodiscard]] std::vector<Adherence> adherenceOf(const diary::Diary& diary, DaySpan span, Date today, int weeksEach);

/// Something that might coincide with irritation.
enum class Factor : std::uint8_t { treatment, procedure, strongSun, dust, dryRooms };

/// How often irritation *began* after something, and how often without it. A day at risk is a day of which it is known whether it was
/// irritated, after a day that was known not to be: so a rash of a week counts once.
struct Coincidence {
    Factor factor = Factor::treatment;
    std::string id;                         ///< the treatment's; empty for all others
    int daysAfter = 0, irritatedAfter = 0;  ///< days at risk after it, and those on which irritation began
    int daysOther = 0, irritatedOther = 0;  ///< the other days at risk
    enum class Verdict : std::uint8_t {
        tooFew,     ///< not enough days with it, or without it, or of irritation, to say anything
        nothing,    ///< no more often than chance would bring
        coincides,  ///< more often than chance, among all that was looked at: a coincidence, which is no cause
    } verdict = Verdict::tooFew;
    friend bool operator==(const Coincidence&, const Coincidence&) = default;
};

/// So many days at risk it takes on either side, and so many on which irritation began after it, before anything is said.
inline constexpr int enoughDays = 10, enoughIrritated = 3;

/// What coincides with irritation in a span: each treatment used (the day after it), procedures (the seven days after), and strong sun,
/// dust and dry rooms (the day after), by the rule book's levels. Those that coincide come first, then by days. The chance of *any* false
/// alarm is kept below 1 in 20: the exact test of Fisher, one-sided, the level shared among the factors that have enough days.
[[nodiscard]] std::vector<Coincidence> coincidencesOf(const rulebook::RuleBook& book, const diary::Diary& diary, DaySpan span);

/// The chance of `hits` or more marked ones among `drawn`, where `marked` of `all` are marked (the hypergeometric tail); 0 to 1.
[[nodiscard]] double chanceOfAtLeast(int hits, int drawn, int marked, int all);

/// How much of a span is known: days with a check-in that says whether they were calm.
struct Known {
    int days = 0, calm = 0, irritated = 0, unknown = 0;
    friend bool operator==(const Known&, const Known&) = default;
};
[[nodiscard]] Known knownOf(const rulebook::RuleBook& book, const diary::Diary& diary, DaySpan span);

/// All that a page or a report tells of a span.
struct History {
    DaySpan span;
    int daysEach = 1;                            ///< of a reading
    std::vector<std::vector<Reading>> readings;  ///< by measure, in the order of `allMeasures`
    std::vector<Mark> marks;
    std::vector<Adherence> weeks;
    std::vector<Coincidence> coincidences;
    Known known;

    [[nodiscard]] const std::vector<Reading>& of(Measure measure) const { return readings[static_cast<std::size_t>(measure)]; }
    friend bool operator==(const History&, const History&) = default;
};

/// So many stretches a chart can show apart.
inline constexpr int mostReadings = 160, mostAdherence = 53;

/// The history of a span that ends no later than today: day by day up to a hundred days, then in whole weeks, as few as a chart can show.
[[nodiscard]] History historyOf(const rulebook::RuleBook& book, const diary::Diary& diary, DaySpan span, Date today);

/// The first day of which the diary tells anything: a check-in, a session, a procedure or a photograph, no later than `today`.
[[nodiscard]] std::optional<Date> firstDayOf(const diary::Diary& diary, Date today);

}  // namespace gyeol::service

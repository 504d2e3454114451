#pragma once

#include "base/date.h"
#include "base/params.h"
#include "diary/diary.h"
#include "planner/problem.h"
#include "rulebook/rule_book.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyeol::rulebook {

/// What is asked for: the days to show, and the day that is today.
struct Span {
    Date from;
    int days = 7;  ///< 1 to 364
    Date today;
};

/// Why a cell is closed to free sessions. A cell may have several.
struct Closure {
    planner::TreatmentIndex treatment = 0;
    planner::Day day = 0;
    std::string rule;
    Params cause;               ///< for the rule's sentence: the procedure, the check-in, the dates
    std::optional<Date> opens;  ///< the first day on which this reason closes it no longer; none: not within sight
    bool mayOverrule = true;    ///< whether "Pin it here" is offered against it
    friend bool operator==(const Closure&, const Closure&) = default;
};

/// Part of a cell's `score`.
struct ScoreTerm {
    planner::TreatmentIndex treatment = 0;
    planner::Day day = 0;
    std::string rule;
    int points = 0;
    friend bool operator==(const ScoreTerm&, const ScoreTerm&) = default;
};

/// A step of every day, placed here and not by the search.
struct DailyStep {
    Date date;
    diary::Part part = diary::Part::morning;  ///< morning or evening
    std::string treatment;                    ///< an id of the shelf, or `cleanse`, `moisturizer`, `sunscreen` where it has none
    bool given = false;                       ///< already done
    std::string rule;
    std::vector<planner::TreatmentIndex>
        unless;  ///< acid cleansers: a plan with a session of one of these on that day has it in place of this step
    friend bool operator==(const DailyStep&, const DailyStep&) = default;
};

enum class Weight : std::uint8_t { note, caution, stop };

/// Something that a person should know beside the plan. Kept in order of day.
struct Notice {
    std::string rule;
    Weight weight = Weight::note;
    Date from, to;
    std::string treatment, procedure;  ///< ids; empty where none is concerned
    Params params;                     ///< for the rule's sentence
    friend bool operator==(const Notice&, const Notice&) = default;
};

/// A span of days that a procedure, a hold or a trip closes to some treatments: the banners and bands of the board and the paper.
struct Band {
    std::string rule;
    Date from, to;                                    ///< both ends belong to it
    std::vector<planner::TreatmentIndex> treatments;  ///< those that it closes
    std::string procedure;                            ///< id; empty where it is no procedure's
    Params params;
    friend bool operator==(const Band&, const Band&) = default;
};

/// A diary and a span of days turned into the problem that the planner solves, with the reason for every limit.
/// Treatments of the problem are those of the shelf that are searched, in the shelf's order, by the same ids.
struct Resolved {
    Span span;
    planner::Problem problem;                   ///< of the whole horizon; problem.firstDay is its first day
    std::vector<Closure> closures;              ///< by treatment, then day
    std::vector<ScoreTerm> scoreTerms;          ///< by treatment, then day; they add up to the problem's scores
    std::vector<planner::Session> restsOnCalm;  ///< cells that are open only if the days before bring calm check-ins
    std::vector<DailyStep> daily;               ///< of the whole horizon, by date, part and order of application
    std::vector<Notice> notices;
    std::vector<Band> bands;
    std::vector<planner::TreatmentIndex> sunCautious;  ///< AHA: for a week after it the skin burns more easily
};

/// Turns a diary into the planner's problem: a pure function of the rule book, the diary and the span. docs/planning-model.md, "How the
/// rule book makes a problem". Requires a sound diary.
[[nodiscard]] Resolved resolve(const RuleBook& book, const diary::Diary& diary, const Span& span);

/// Why a cell is closed to free sessions.
[[nodiscard]] std::vector<Closure> closuresOf(const Resolved& resolved, const planner::Session& cell);

/// Notices that only a finished plan can tell (a pinned pack without its moist step, say).
[[nodiscard]] std::vector<Notice> noticesOf(const RuleBook& book, const Resolved& resolved, const std::vector<planner::Session>& plan);

/// The barrier load of each day of the horizon just before its evening, in hundredths of a standard AHA session: a model, no measurement.
struct LoadCurve {
    std::vector<double> residual;  ///< per day of the horizon, before that day's sessions
    std::vector<double> after;     ///< per day, with that day's sessions
    double ceiling = 50;           ///< exfoliants wait until the residual is at most this
};
[[nodiscard]] LoadCurve barrierLoad(const RuleBook& book, const diary::Diary& diary, const Resolved& resolved,
                                    const std::vector<planner::Session>& plan);

/// The order in which a night's steps are put on the skin; smaller is earlier.
[[nodiscard]] int applicationOrder(diary::TreatmentKind kind);

}  // namespace gyeol::rulebook

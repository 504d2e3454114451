#include "cli/text_layout.h"
#include "cli/week_text.h"
#include "exchange/treatment_names.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace gyeol::cli {

namespace {

using rulebook::Closure;

constexpr int noteIndent = 4;

/// Days on which one reason closes one or several treatments.
struct ClosedSpan {
    std::string rule;
    Params cause;  ///< without the treatment
    Date from, to;
    std::optional<Date> opens;
    std::vector<planner::TreatmentIndex> treatments;
};

Params withoutTreatment(const Params& cause) {
    Params rest;
    for (const auto& [name, value] : cause.entries()) {
        if (name != "treatment") {
            rest.set(name, value);
        }
    }
    return rest;
}

/// Runs of days that one reason closes; closures come by treatment, then day.
std::vector<ClosedSpan> runsOf(const rulebook::Resolved& resolved) {
    std::vector<ClosedSpan> runs;
    for (const Closure& closure : resolved.closures) {
        const Date date = resolved.problem.firstDay + Days(closure.day);
        const Params cause = withoutTreatment(closure.cause);
        const auto continued = std::find_if(runs.rbegin(), runs.rend(), [&](const ClosedSpan& run) {
            return run.treatments.front() == closure.treatment && run.rule == closure.rule && run.cause == cause &&
                   run.to + Days(1) == date;
        });
        if (continued != runs.rend()) {
            continued->to = date;
            continued->opens = closure.opens;
        } else {
            runs.push_back({closure.rule, cause, date, date, closure.opens, {closure.treatment}});
        }
    }
    return runs;
}

/// Runs of one reason and the same days together, those of the shown days that are still to come, in order of day.
std::vector<ClosedSpan> closedSpans(const rulebook::Resolved& resolved) {
    const rulebook::Span& shown = resolved.span;
    std::vector<ClosedSpan> spans;
    for (const ClosedSpan& run : runsOf(resolved)) {
        if (run.to < std::max(shown.from, shown.today) || run.from >= shown.from + Days(shown.days)) {
            continue;
        }
        const auto same = std::find_if(spans.begin(), spans.end(), [&](const ClosedSpan& span) {
            return span.rule == run.rule && span.cause == run.cause && span.from == run.from && span.to == run.to;
        });
        if (same != spans.end()) {
            same->treatments.push_back(run.treatments.front());
        } else {
            spans.push_back(run);
        }
    }
    std::stable_sort(spans.begin(), spans.end(), [](const ClosedSpan& a, const ClosedSpan& b) { return a.from < b.from; });
    return spans;
}

/// What makes the second half of the page.
class NotesPrinter {
public:
    NotesPrinter(const service::PlannedSpan& planned, const diary::Diary& diary, const wording::Wording& wording)
        : planned_(planned), diary_(diary), wording_(wording) {}

    [[nodiscard]] std::string print() const {
        std::vector<std::string> closed, warnings, unmet;
        for (const ClosedSpan& span : closedSpans(planned_.resolved)) {
            closed.push_back(tell(span));
        }
        for (const rulebook::Notice& notice : planned_.notices) {
            if (isShown(notice.from, notice.to)) {
                warnings.push_back(tell(notice));
            }
        }
        for (const exchange::UnmetAim& aim : planned_.document.unmet) {
            if (isShown(aim.from, aim.to)) {
                unmet.push_back(tell(aim));
            }
        }
        return section("week.closed.title", closed) + section("week.warnings.title", warnings) + section("week.unmet.title", unmet);
    }

private:
    [[nodiscard]] bool isShown(Date from, Date to) const {
        const rulebook::Span& shown = planned_.resolved.span;
        return to >= shown.from && from < shown.from + Days(shown.days);
    }

    [[nodiscard]] std::string section(const char* title, std::vector<std::string> lines) const {
        std::vector<std::string> told;
        for (std::string& line : lines) {
            if (std::find(told.begin(), told.end(), line) == told.end()) {
                told.push_back(std::move(line));
            }
        }
        std::string text = told.empty() ? "" : "\n" + wording_.say(title) + "\n";
        for (const std::string& line : told) {
            text += "  - " + wrapped(line, pageWidth, noteIndent) + "\n";
        }
        return text;
    }

    /// "Glycolic toner: closed Thu 26 Nov – Sat 5 Dec · Before a procedure (laser toning, Tue 1 Dec)"
    [[nodiscard]] std::string tell(const ClosedSpan& span) const {
        std::string names;
        for (const planner::TreatmentIndex treatment : span.treatments) {
            const std::string& id = planned_.resolved.problem.treatments[static_cast<std::size_t>(treatment)].id;
            names += (names.empty() ? "" : ", ") + exchange::treatmentName(diary_, wording_, id);
        }
        const Date end = planned_.resolved.problem.firstDay + Days(planned_.resolved.problem.days - 1);
        const bool openEnd = span.to == end && (!span.opens || *span.opens > end + Days(1));
        const Params params{{"names", names}, {"from", span.from}, {"to", span.to}};
        const char* how = openEnd ? "week.closed.open-end" : span.from == span.to ? "week.closed.day" : "week.closed.span";
        return wording_.say(how, params) + " · " + wording_.ruleTitle(span.rule) + details(span.cause);
    }

    /// What the reason names, in brackets behind the rule's title.
    [[nodiscard]] std::string details(const Params& cause) const {
        std::string text;
        for (const char* name : {"procedure", "condition", "ingredient", "other", "date"}) {
            if (const Param* param = cause.find(name)) {
                text += (text.empty() ? "" : ", ") + wording_.write(*param);
            }
        }
        return text.empty() ? text : " (" + text + ")";
    }

    [[nodiscard]] std::string tell(const rulebook::Notice& notice) const {
        return wording_.say("week.warning", {{"severity", wording_.say("severity." + std::string(severity(notice.weight)))},
                                             {"sentence", wording_.ruleSentence(notice.rule, notice.params)}});
    }

    [[nodiscard]] static std::string_view severity(rulebook::Weight weight) {
        return weight == rulebook::Weight::stop ? "stop" : weight == rulebook::Weight::caution ? "caution" : "note";
    }

    [[nodiscard]] std::string tell(const exchange::UnmetAim& aim) const {
        return wording_.say(aim.shortBy > 0 ? "week.unmet.short" : "week.unmet.over",
                            {{"name", exchange::treatmentName(diary_, wording_, aim.treatment)},
                             {"short", std::int64_t{aim.shortBy}},
                             {"over", std::int64_t{aim.overBy}},
                             {"range", wording_.dateRange(aim.from, aim.to)}});
    }

    const service::PlannedSpan& planned_;
    const diary::Diary& diary_;
    const wording::Wording& wording_;
};

}  // namespace

std::string weekNotes(const service::PlannedSpan& planned, const diary::Diary& diary, const wording::Wording& wording) {
    return NotesPrinter(planned, diary, wording).print();
}

}  // namespace gyeol::cli

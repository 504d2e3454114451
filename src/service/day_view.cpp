#include "service/day_view.h"

#include "service/day_acts.h"

#include <algorithm>
#include <tuple>

namespace gyeol::service {

namespace {

using diary::Part;
using diary::TreatmentKind;

std::size_t placeOnShelf(const diary::Diary& diary, const std::string& id) {
    const auto found =
        std::find_if(diary.treatments.begin(), diary.treatments.end(), [&id](const auto& treatment) { return treatment.id.text() == id; });
    return static_cast<std::size_t>(found - diary.treatments.begin());
}

/// What a person keeps an eye on: a night without one of these is worth a word; a mask that is not planned is not.
bool isActive(TreatmentKind kind) {
    switch (kind) {
        case TreatmentKind::acid:
        case TreatmentKind::acidCleanser:
        case TreatmentKind::exfoliatingPack:
        case TreatmentKind::retinoid:
        case TreatmentKind::benzoylPeroxide:
        case TreatmentKind::azelaic:
        case TreatmentKind::vitaminC:
            return true;
        default:
            return false;
    }
}

/// What a day is told beside its steps: cautions, stops and patch tests, but no rule that explains already why something is left out.
bool isWorthAWord(const rulebook::Notice& notice, const DayView& view) {
    const bool told = notice.rule == "water-only" || std::any_of(view.leftOut.begin(), view.leftOut.end(), [&](const LeftOut& left) {
                          return left.closure && left.closure->rule == notice.rule;
                      });
    const bool patchTest = notice.rule == "patch-test-days" || notice.rule == "patch-test-over";
    return !told && (notice.weight != rulebook::Weight::note || patchTest || notice.rule == "sun-protect");
}

class DayReader {
public:
    DayReader(const diary::Diary& diary, const PlannedSpan& planned, Date date)
        : diary_(diary), planned_(planned), date_(date), kept_(isKept(diary, planned.resolved.span.from, planned.resolved.span.days)) {
        for (const diary::Session& session : diary.sessions) {
            if (session.date == date && session.area != diary::Area::patch) {
                entries_.push_back(&session);
            }
        }
    }

    [[nodiscard]] std::vector<DayStep> steps(Part part) const {
        std::vector<DayStep> steps;
        for (const exchange::PlannedSession& session : planned_.document.sessions) {
            if (session.date == date_ && session.part == part &&
                !(kept_ && isSearched(session.treatment) && !entryOf(session.treatment, part))) {
                steps.push_back(stepOf(session.treatment, part, session.ifCalm));
            }
        }
        for (const diary::Session* entry : entries_) {
            const std::string& id = entry->treatment.text();
            const bool there = std::any_of(steps.begin(), steps.end(), [&id](const DayStep& step) { return step.treatment == id; });
            if (!there && entryOf(id, part) == entry && !isHeldBack(*entry)) {
                steps.push_back(stepOf(id, part, false));
            }
        }
        std::stable_sort(steps.begin(), steps.end(), [this](const DayStep& a, const DayStep& b) { return rank(a) < rank(b); });
        return steps;
    }

    [[nodiscard]] std::vector<LeftOut> leftOut(const DayView& view) const {
        std::vector<LeftOut> left;
        for (const diary::Treatment& treatment : diary_.treatments) {
            const std::string& id = treatment.id.text();
            const auto has = [&id](const std::vector<DayStep>& steps) {
                return std::any_of(steps.begin(), steps.end(), [&id](const DayStep& step) { return step.treatment == id; });
            };
            const bool wanted = treatment.active && isSearched(id) && !has(view.morning) && !has(view.evening);
            if (!wanted) {
                continue;
            }
            LeftOut out{.treatment = id, .closure = closureOf(id), .next = nextDay(id)};
            // A mask that nobody planned is no news, unless something keeps it away for a while.
            if (isActive(treatment.kind) || (out.closure && out.closure->opens)) {
                left.push_back(std::move(out));
            }
        }
        return left;
    }

private:
    [[nodiscard]] std::tuple<int, std::size_t> rank(const DayStep& step) const {
        return {rulebook::applicationOrder(step.kind), placeOnShelf(diary_, step.treatment)};
    }

    [[nodiscard]] bool isSearched(const std::string& id) const { return planner::indexOf(planned_.resolved.problem, id).has_value(); }

    /// The entry of a part; a searched treatment is one session a day, whichever part it was entered under.
    [[nodiscard]] const diary::Session* entryOf(const std::string& id, Part part) const {
        const diary::Treatment* own = diary::findTreatment(diary_, diary::TreatmentId(id));
        const bool inBoth = own != nullptr && isSearched(id) && diary::partOf(*own) == Part::both;
        const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const diary::Session* entry) {
            return entry->treatment.text() == id && (inBoth || entry->part == part || entry->part == Part::both);
        });
        return found == entries_.end() ? nullptr : *found;
    }

    /// Kept once, and closed by something newer: it is told among what is left out.
    [[nodiscard]] bool isHeldBack(const diary::Session& entry) const {
        const std::string& id = entry.treatment.text();
        const bool inPlan = std::any_of(planned_.document.sessions.begin(), planned_.document.sessions.end(),
                                        [&](const auto& session) { return session.date == date_ && session.treatment == id; });
        return entry.state == diary::SessionState::planned && !inPlan && closureOf(id).has_value();
    }

    [[nodiscard]] DayStep stepOf(const std::string& id, Part part, bool ifCalm) const {
        DayStep step{.treatment = id, .kind = diary::kindOf(diary_, id), .ifCalm = ifCalm, .note = {}};
        const diary::Treatment* own = diary::findTreatment(diary_, diary::TreatmentId(id));
        step.onShelf = own != nullptr;
        if (own != nullptr && own->minutes) {
            step.minutes = *own->minutes;
        } else if (const auto index = planner::indexOf(planned_.resolved.problem, id)) {
            step.minutes = planned_.resolved.problem.treatments[static_cast<std::size_t>(*index)].minutes;
        }
        if (const diary::Session* entry = entryOf(id, part)) {
            step.state = entry->state;
            step.area = entry->area;
            step.note = entry->note;
            step.ifCalm = ifCalm && entry->state == diary::SessionState::planned;
        }
        return step;
    }

    /// Of all that closes the day, what goes on longest.
    [[nodiscard]] std::optional<rulebook::Closure> closureOf(const std::string& id) const {
        const auto index = planner::indexOf(planned_.resolved.problem, id);
        if (!index) {
            return std::nullopt;
        }
        const planner::Day day = daysBetween(planned_.resolved.problem.firstDay, date_);
        const auto closures = rulebook::closuresOf(planned_.resolved, {day, *index});
        const auto longest = std::max_element(closures.begin(), closures.end(), [](const auto& a, const auto& b) {
            return std::tuple(!a.opens.has_value(), a.opens.value_or(Date{})) < std::tuple(!b.opens.has_value(), b.opens.value_or(Date{}));
        });
        return longest == closures.end() ? std::nullopt : std::optional(*longest);
    }

    [[nodiscard]] std::optional<Date> nextDay(const std::string& id) const {
        const auto index = planner::indexOf(planned_.resolved.problem, id);
        std::optional<Date> next;
        for (const planner::Session& session : planned_.plan.sessions) {
            const Date date = planned_.resolved.problem.firstDay + Days(session.day);
            if (session.treatment == index && date > date_ && (!next || date < *next)) {
                next = date;
            }
        }
        return next;
    }

    const diary::Diary& diary_;
    const PlannedSpan& planned_;
    Date date_;
    bool kept_;
    std::vector<const diary::Session*> entries_;
};

}  // namespace

DayView dayView(const rulebook::RuleBook& book, const diary::Diary& diary, const PlannedSpan& planned, Date date) {
    const DayReader reader(diary, planned, date);
    DayView view;
    view.date = date;
    view.morning = reader.steps(Part::morning);
    view.evening = reader.steps(Part::evening);
    view.leftOut = reader.leftOut(view);
    view.waterOnly = rulebook::waterOnlyOn(book, diary, date);
    for (const rulebook::Notice& notice : planned.notices) {
        if (notice.to < date || date < notice.from) {
            continue;
        }
        if (notice.rule == "sun-after-aha") {
            view.sunburnFlag = std::max(view.sunburnFlag.value_or(notice.to), notice.to);
        } else if (isWorthAWord(notice, view)) {
            view.notices.push_back(notice);
        }
    }
    return view;
}

std::vector<diary::TreatmentId> somethingElse(const diary::Diary& diary, const DayView& view, Part part) {
    const std::vector<DayStep>& steps = part == Part::morning ? view.morning : view.evening;
    std::vector<diary::TreatmentId> others;
    for (const diary::Treatment& treatment : diary.treatments) {
        const bool there =
            std::any_of(steps.begin(), steps.end(), [&](const DayStep& step) { return step.treatment == treatment.id.text(); });
        if (treatment.active && !there) {
            others.push_back(treatment.id);
        }
    }
    return others;
}

diary::ChangeSet skipSession(const diary::Diary& diary, Date date, const diary::TreatmentId& treatment, Part part,
                             const std::string& reason) {
    diary::Diary skipped = diary;
    if (!diary::apply(skipped, markSession(diary, date, treatment, part, diary::SessionState::skipped))) {
        return {};
    }
    if (!reason.empty() && !diary::apply(skipped, noteSession(skipped, date, treatment, part, reason))) {
        return {};
    }
    return diary::difference(diary, skipped);
}

}  // namespace gyeol::service

#include "service/planning.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

// A plan told as a document. `value` of the document is the sum of all `points` of the horizon, so every point is told exactly once:
// scores and pairs with the session that earns them, aims with `unmet`; what a session `saves` an aim is told beside and not summed.
namespace gyeol::service {

namespace {

using exchange::PlanDocument;
using exchange::PlannedSession;
using exchange::Reason;
using planner::Problem;

/// The days of each treatment's sessions, past and planned, in order.
class SessionDays {
public:
    SessionDays(const Problem& problem, const std::vector<planner::Session>& planned) : days_(problem.treatments.size()) {
        for (const auto* sessions : {&problem.history, &planned}) {
            for (const planner::Session& session : *sessions) {
                days_[static_cast<std::size_t>(session.treatment)].insert(session.day);
            }
        }
    }

    [[nodiscard]] bool has(planner::TreatmentIndex treatment, planner::Day day) const { return of(treatment).contains(day); }

    [[nodiscard]] int count(planner::TreatmentIndex treatment, planner::Day from, planner::Day to) const {
        const auto& days = of(treatment);
        return to < from ? 0 : static_cast<int>(std::distance(days.lower_bound(from), days.upper_bound(to)));
    }

private:
    [[nodiscard]] const std::set<planner::Day>& of(planner::TreatmentIndex treatment) const {
        return days_[static_cast<std::size_t>(treatment)];
    }

    std::vector<std::set<planner::Day>> days_;
};

/// Adds points under a rule; a rule that is there gets them added, so that there is one entry a rule.
void addPoints(std::vector<Reason>& why, const std::string& rule, std::int64_t points) {
    const auto found = std::find_if(why.begin(), why.end(), [&](const Reason& reason) { return reason.rule == rule; });
    if (found != why.end()) {
        *found->points += points;
    } else {
        why.push_back({rule, points, std::nullopt});
    }
}

std::vector<Reason> reasonsOf(const rulebook::Resolved& resolved, const SessionDays& days, const planner::Session& session) {
    std::vector<Reason> why;
    const auto first =
        std::lower_bound(resolved.scoreTerms.begin(), resolved.scoreTerms.end(), std::tuple(session.treatment, session.day),
                         [](const rulebook::ScoreTerm& term, const auto& cell) { return std::tuple(term.treatment, term.day) < cell; });
    for (auto term = first; term != resolved.scoreTerms.end() && term->treatment == session.treatment && term->day == session.day; ++term) {
        addPoints(why, term->rule, term->points);
    }
    for (const planner::Pair& pair : resolved.problem.pairs) {
        const bool itself = pair.lag == 0 && pair.first == pair.then;
        if (pair.then == session.treatment && !itself && days.has(pair.first, session.day - pair.lag)) {
            addPoints(why, pair.rule, pair.score);
        }
    }
    std::erase_if(why, [](const Reason& reason) { return reason.points == 0; });
    for (const planner::Target& target : resolved.problem.targets) {
        const bool inSpan = target.treatment == session.treatment && target.from <= session.day && session.day <= target.to;
        if (inSpan && target.miss > 0 && days.count(target.treatment, target.from, session.day) <= target.count) {
            why.push_back({target.rule, std::nullopt, target.miss});
        }
    }
    return why;
}

/// Which entry of the diary a given session is: the one that was done, else the planned one, as the rule book reads them.
const diary::Session* entryOf(const diary::Diary& diary, const std::string& treatment, Date date) {
    const diary::Session* found = nullptr;
    for (const diary::Session& session : diary.sessions) {
        const bool counts = session.state == diary::SessionState::done || session.state == diary::SessionState::planned;
        if (session.date == date && session.treatment.text() == treatment && session.area != diary::Area::patch && counts &&
            (found == nullptr || (found->state != diary::SessionState::done && session.state == diary::SessionState::done))) {
            found = &session;
        }
    }
    return found;
}

/// The shelf's knowledge of a treatment by its id; the daily steps of an empty shelf have the names of their kinds.
struct ShelfPlace {
    diary::TreatmentKind kind = diary::TreatmentKind::other;
    diary::Part part = diary::Part::evening;
    std::size_t place = 0;
};

ShelfPlace shelfPlace(const diary::Diary& diary, const std::string& id) {
    for (std::size_t i = 0; i < diary.treatments.size(); ++i) {
        if (diary.treatments[i].id.text() == id) {
            return {diary.treatments[i].kind, diary::partOf(diary.treatments[i]), i};
        }
    }
    const auto kind = fromName<diary::TreatmentKind>(id).value_or(diary::TreatmentKind::other);
    return {kind, diary::defaultPart(kind), diary.treatments.size()};
}

/// Tells the sessions of the shown days, in the order in which a person does them.
class SessionTeller {
public:
    SessionTeller(const diary::Diary& diary, const rulebook::Resolved& resolved, const planner::Plan& plan)
        : diary_(diary),
          resolved_(resolved),
          days_(resolved.problem, plan.sessions),
          given_(resolved.problem.fixed.begin(), resolved.problem.fixed.end()),
          restsOnCalm_(resolved.restsOnCalm.begin(), resolved.restsOnCalm.end()) {}

    std::vector<PlannedSession> tell(const std::vector<planner::Session>& sessions) {
        for (const planner::Session& session : sessions) {
            tellSearched(session);
        }
        for (const rulebook::DailyStep& step : resolved_.daily) {
            tellDaily(step);
        }
        std::stable_sort(told_.begin(), told_.end(), [](const Told& a, const Told& b) { return a.order < b.order; });
        std::vector<PlannedSession> result;
        for (Told& told : told_) {
            result.push_back(std::move(told.session));
        }
        return result;
    }

private:
    struct Told {
        std::tuple<Date, diary::Part, int, std::size_t> order;
        PlannedSession session;
    };

    [[nodiscard]] bool isShown(Date date) const {
        return date >= resolved_.span.from && date < resolved_.span.from + Days(resolved_.span.days);
    }

    void add(PlannedSession session, const ShelfPlace& shelf) {
        session.day = daysBetween(resolved_.span.from, session.date);
        told_.push_back({{session.date, *session.part, rulebook::applicationOrder(shelf.kind), shelf.place}, std::move(session)});
    }

    void tellSearched(const planner::Session& planned) {
        const std::string& id = resolved_.problem.treatments[static_cast<std::size_t>(planned.treatment)].id;
        const Date date = resolved_.problem.firstDay + Days(planned.day);
        if (!isShown(date)) {
            return;
        }
        const ShelfPlace shelf = shelfPlace(diary_, id);
        PlannedSession session{.date = date, .treatment = id, .part = shelf.part, .given = given_.contains(planned), .why = {}};
        session.ifCalm = !session.given && restsOnCalm_.contains(planned);
        if (const diary::Session* entry = session.given ? entryOf(diary_, id, date) : nullptr) {
            session.area = entry->area;
            session.part = shelf.part == diary::Part::both ? diary::Part::both : entry->part;
        }
        session.why = reasonsOf(resolved_, days_, planned);
        if (session.part == diary::Part::both) {
            session.part = diary::Part::morning;
            add(session, shelf);
            session.part = diary::Part::evening;
            session.why.clear();  // told with the morning: it is one session
        }
        add(std::move(session), shelf);
    }

    void tellDaily(const rulebook::DailyStep& step) {
        const planner::Day day = daysBetween(resolved_.problem.firstDay, step.date);
        const bool replaced =
            !step.given && std::any_of(step.unless.begin(), step.unless.end(), [&](auto treatment) { return days_.has(treatment, day); });
        if (!isShown(step.date) || replaced) {
            return;
        }
        PlannedSession session{.date = step.date, .treatment = step.treatment, .part = step.part, .given = step.given, .why = {}};
        if (!step.rule.empty()) {
            session.why.push_back({step.rule, std::nullopt, std::nullopt});
        }
        add(std::move(session), shelfPlace(diary_, step.treatment));
    }

    const diary::Diary& diary_;
    const rulebook::Resolved& resolved_;
    SessionDays days_;
    std::set<planner::Session> given_, restsOnCalm_;
    std::vector<Told> told_;
};

/// The aim's own rule, and for one that falls short the rules that closed days of its span.
std::vector<Reason> whyUnmet(const rulebook::Resolved& resolved, const planner::Target& target, int shortBy) {
    std::vector<Reason> why;
    if (!target.rule.empty()) {
        why.push_back({target.rule, std::nullopt, std::nullopt});
    }
    for (const rulebook::Closure& closure : resolved.closures) {
        const bool inSpan = closure.treatment == target.treatment && target.from <= closure.day && closure.day <= target.to;
        const bool told = std::any_of(why.begin(), why.end(), [&](const Reason& reason) { return reason.rule == closure.rule; });
        if (shortBy > 0 && inSpan && !told) {
            why.push_back({closure.rule, std::nullopt, std::nullopt});
        }
    }
    return why;
}

std::vector<exchange::UnmetAim> unmetAims(const rulebook::Resolved& resolved, const std::vector<planner::Session>& sessions) {
    const Problem& problem = resolved.problem;
    const SessionDays days(problem, sessions);
    std::vector<exchange::UnmetAim> unmet;
    for (const planner::Target& target : problem.targets) {
        const int count = days.count(target.treatment, target.from, target.to);
        const int shortBy = std::max(0, target.count - count), overBy = std::max(0, count - target.count);
        const std::int64_t points = -std::int64_t{target.miss} * shortBy - std::int64_t{target.over} * overBy;
        if (points != 0) {
            unmet.push_back({problem.treatments[static_cast<std::size_t>(target.treatment)].id, problem.firstDay + Days(target.from),
                             problem.firstDay + Days(target.to), shortBy, overBy, points, whyUnmet(resolved, target, shortBy)});
        }
    }
    return unmet;
}

exchange::Severity severityOf(rulebook::Weight weight) {
    switch (weight) {
        case rulebook::Weight::note:
            return exchange::Severity::note;
        case rulebook::Weight::caution:
            return exchange::Severity::caution;
        case rulebook::Weight::stop:
            return exchange::Severity::stop;
    }
    return exchange::Severity::note;
}

std::vector<exchange::Warning> warningsOf(const rulebook::Span& span, const std::vector<rulebook::Notice>& notices) {
    const auto order = [](const exchange::Warning& warning) {
        return std::tie(warning.from, warning.rule, warning.treatment, warning.to, warning.procedure, warning.severity);
    };
    std::vector<exchange::Warning> warnings;
    for (const rulebook::Notice& notice : notices) {
        if (notice.to >= span.from && notice.from < span.from + Days(span.days)) {
            warnings.push_back({notice.rule, severityOf(notice.weight), notice.from, notice.to, notice.treatment, notice.procedure});
        }
    }
    std::sort(warnings.begin(), warnings.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
    warnings.erase(std::unique(warnings.begin(), warnings.end()), warnings.end());
    return warnings;
}

}  // namespace

PlanDocument tell(const rulebook::RuleBook& book, const diary::Diary& diary, const rulebook::Resolved& resolved, const planner::Plan& plan,
                  const std::vector<rulebook::Notice>& notices) {
    PlanDocument document;
    document.firstDay = resolved.span.from;
    document.days = resolved.span.days;
    document.horizon = resolved.problem.days;
    document.ruleBook = book.version();
    document.value = plan.value;
    document.bound = plan.bound;
    document.optimal = plan.optimal;
    document.sessions = SessionTeller(diary, resolved, plan).tell(plan.sessions);
    document.unmet = unmetAims(resolved, plan.sessions);
    document.warnings = warningsOf(resolved.span, notices);
    return document;
}

PlanDocument tellSolved(const Problem& problem, const planner::Plan& plan) {
    rulebook::Resolved resolved;
    resolved.problem = problem;
    const std::set<planner::Session> given(problem.fixed.begin(), problem.fixed.end());
    PlanDocument document;
    document.firstDay = problem.firstDay;
    document.days = document.horizon = problem.days;
    document.value = plan.value;
    document.bound = plan.bound;
    document.optimal = plan.optimal;
    for (const planner::Session& session : plan.sessions) {
        const auto& treatment = problem.treatments[static_cast<std::size_t>(session.treatment)];
        document.sessions.push_back({.day = session.day,
                                     .date = problem.firstDay + Days(session.day),
                                     .treatment = treatment.id,
                                     .part = {},
                                     .given = given.contains(session),
                                     .why = {}});
    }
    document.unmet = unmetAims(resolved, plan.sessions);
    return document;
}

}  // namespace gyeol::service

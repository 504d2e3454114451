#include "planner/explain.h"

#include "planner/search.h"

#include <algorithm>
#include <set>

namespace gyeol::planner {

namespace {

/// The days on which each treatment has its sessions, past ones too.
using DaysOf = std::vector<std::set<Day>>;

DaysOf daysOf(const Problem& problem, const std::vector<Session>& sessions) {
    DaysOf days(problem.treatments.size());
    for (const auto* list : {&problem.history, &sessions}) {
        for (const Session& session : *list) {
            days[static_cast<std::size_t>(session.treatment)].insert(session.day);
        }
    }
    return days;
}

const std::set<Day>& of(const DaysOf& days, TreatmentIndex treatment) {
    return days[static_cast<std::size_t>(treatment)];
}

std::int64_t pointsOf(const Target& target, const DaysOf& days) {
    const auto& its = of(days, target.treatment);
    const auto count = static_cast<int>(std::distance(its.lower_bound(target.from), its.upper_bound(target.to)));
    const int amiss = count - target.count;
    return amiss < 0 ? std::int64_t{target.miss} * amiss : -std::int64_t{target.over} * amiss;
}

/// Keeping a pin is worth more than anything else that a plan can earn.
constexpr int keep = 10'000'000;

}  // namespace

std::vector<Term> termsOf(const Problem& problem, const std::vector<Session>& sessions) {
    const DaysOf days = daysOf(problem, sessions);
    std::vector<Term> terms;
    const auto add = [&](Term term) {
        if (term.points != 0) {
            terms.push_back(std::move(term));
        }
    };
    for (const Session& session : sessions) {
        const auto& score = problem.treatments[static_cast<std::size_t>(session.treatment)].score;
        add({TermKind::score, {}, session.treatment, session.day, score[static_cast<std::size_t>(session.day)]});
    }
    for (const Pair& pair : problem.pairs) {
        if (pair.lag == 0 && pair.first == pair.then) {
            continue;
        }
        for (const Day day : of(days, pair.then)) {
            if (day >= 0 && of(days, pair.first).contains(day - pair.lag)) {
                add({TermKind::pair, pair.rule, pair.then, day, pair.score});
            }
        }
    }
    for (const Target& target : problem.targets) {
        add({TermKind::target, target.rule, target.treatment, target.to, pointsOf(target, days)});
    }
    return terms;
}

std::vector<Session> smallestRepair(const Problem& problem, const std::vector<Session>& pins) {
    Problem freed = problem;
    std::erase_if(freed.fixed, [&](const Session& session) { return std::find(pins.begin(), pins.end(), session) != pins.end(); });
    for (const Session& pin : pins) {
        Treatment& treatment = freed.treatments[static_cast<std::size_t>(pin.treatment)];
        treatment.allowed[static_cast<std::size_t>(pin.day)] = 1;
        treatment.score[static_cast<std::size_t>(pin.day)] += keep;
    }
    const Plan plan = solve(freed);
    std::vector<Session> dropped;
    std::copy_if(pins.begin(), pins.end(), std::back_inserter(dropped),
                 [&](const Session& pin) { return std::find(plan.sessions.begin(), plan.sessions.end(), pin) == plan.sessions.end(); });
    std::sort(dropped.begin(), dropped.end());
    return dropped;
}

}  // namespace gyeol::planner

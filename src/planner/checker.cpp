#include "planner/checker.h"

#include <algorithm>
#include <set>
#include <tuple>

// Straight from the words of docs/planning-model.md, one function a rule, in plain loops: what it lacks in speed it has in being easy to
// believe.
namespace gyeol::planner {
namespace {

/// Which treatment has a session on which day; no session on a day that nothing was said of.
class Calendar {
public:
    explicit Calendar(const Problem& problem) : days_(problem.days) {
        for (const Session& session : problem.history) {
            earliest_ = std::min(earliest_, session.day);
        }
        cells_.assign(problem.treatments.size() * width(), 0);
        add(problem.history);
        add(problem.fixed);
    }

    void add(const std::vector<Session>& sessions) {
        for (const Session& session : sessions) {
            if (session.day >= earliest_ && session.day < days_) {
                cells_[place(session.treatment, session.day)] = 1;
            }
        }
    }
    [[nodiscard]] bool has(TreatmentIndex treatment, Day day) const {
        return day >= earliest_ && day < days_ && cells_[place(treatment, day)] != 0;
    }
    [[nodiscard]] std::int64_t count(TreatmentIndex treatment, Day from, Day to) const {
        std::int64_t found = 0;
        for (Day day = std::max(from, earliest_); day <= std::min(to, days_ - 1); ++day) {
            found += has(treatment, day) ? 1 : 0;
        }
        return found;
    }

private:
    [[nodiscard]] std::size_t width() const { return static_cast<std::size_t>(days_ - earliest_); }
    [[nodiscard]] std::size_t place(TreatmentIndex treatment, Day day) const {
        return static_cast<std::size_t>(treatment) * width() + static_cast<std::size_t>(day - earliest_);
    }

    Day earliest_ = 0;
    Day days_;
    std::vector<char> cells_;
};

template <class T>
const T& at(const std::vector<T>& list, int index) {
    return list[static_cast<std::size_t>(index)];
}

int treatmentCount(const Problem& problem) {
    return static_cast<int>(problem.treatments.size());
}

/// A problem with one set of sessions: all of them, and the given ones alone.
class Judge {
public:
    Judge(const Problem& problem, const std::vector<Session>& sessions) : problem_(problem), given_(problem), all_(problem) {
        all_.add(sessions);
    }

    void judgeGiven(const std::vector<Session>& sessions) {
        const std::set<Session> present(sessions.begin(), sessions.end());
        for (const Session& session : std::set<Session>(problem_.fixed.begin(), problem_.fixed.end())) {
            if (!present.contains(session)) {
                breaches_.push_back({BreachKind::missingGiven, {}, session.day, {session.treatment}, false, 0, 1});
            }
        }
    }

    /// A given session is a fact, wherever it stands; only free ones ask for leave.
    void judgeAllowed() {
        for (Day day = 0; day < problem_.days; ++day) {
            for (TreatmentIndex treatment = 0; treatment < treatmentCount(problem_); ++treatment) {
                if (isFree(treatment, day) && at(at(problem_.treatments, treatment).allowed, day) == 0) {
                    breaches_.push_back({BreachKind::allowed, {}, day, {treatment}, false, 1, 0});
                }
            }
        }
    }

    /// One breach for every window that has too many, named by its last day.
    void judgeCap(const Cap& cap) {
        for (Day end = 0; end < problem_.days + cap.window - 1; ++end) {
            const Day from = end - cap.window + 1;
            std::int64_t is = 0;
            std::int64_t given = 0;
            std::vector<TreatmentIndex> concerned;
            for (const TreatmentIndex treatment : cap.treatments) {
                const std::int64_t inWindow = all_.count(treatment, from, end);
                is += inWindow;
                given += given_.count(treatment, from, end);
                if (inWindow > 0) {
                    concerned.push_back(treatment);
                }
            }
            judgeAmount(BreachKind::cap, cap.rule, end, std::move(concerned), {is, given, at(cap.max, std::min(end, problem_.days - 1))});
        }
    }

    /// One breach a day at most: where the residual is too high for a free session, or higher for a given one than given ones make it.
    void judgeGate(const Gate& gate) {
        for (Day day = 0; day < problem_.days; ++day) {
            const std::int64_t residual = residualOf(gate, all_, day);
            const std::int64_t ownResidual = residualOf(gate, given_, day);
            const std::int64_t ceiling = at(gate.ceiling, day);
            const std::int64_t raised = std::max(ceiling, ownResidual);
            std::vector<TreatmentIndex> free;
            std::vector<TreatmentIndex> given;
            for (const TreatmentIndex treatment : gate.treatments) {
                if (isFree(treatment, day)) {
                    free.push_back(treatment);
                } else if (given_.has(treatment, day)) {
                    given.push_back(treatment);
                }
            }
            if (!free.empty() && residual > ceiling) {
                report({BreachKind::gate, gate.rule, day, std::move(free), false, residual, ceiling});
            } else if (!given.empty() && residual > raised) {
                report({BreachKind::gate, gate.rule, day, std::move(given), false, residual, raised});
            } else if (!given.empty() && ownResidual > ceiling) {
                report({BreachKind::gate, gate.rule, day, std::move(given), true, residual, ceiling});
            }
        }
    }

    /// One breach for every two sessions that stand too close, the later one inside the horizon.
    void judgeGap(const Gap& gap) {
        std::set<std::tuple<Day, int, TreatmentIndex, TreatmentIndex>> seen;
        for (Day later = 0; later < problem_.days; ++later) {
            for (int lag = 0; lag < gap.days; ++lag) {
                for (const TreatmentIndex first : gap.first) {
                    for (const TreatmentIndex then : gap.then) {
                        const bool oneSession = lag == 0 && first == then;
                        if (oneSession || !all_.has(first, later - lag) || !all_.has(then, later)) {
                            continue;
                        }
                        const bool own = given_.has(first, later - lag) && given_.has(then, later);
                        const bool ordered = lag > 0 || first < then;  // two of one day are the same two either way round
                        if (seen.emplace(later, lag, ordered ? first : then, ordered ? then : first).second) {
                            report({BreachKind::gap, gap.rule, later, {first, then}, own, lag, gap.days});
                        }
                    }
                }
            }
        }
    }

    void judgeNeed(const Need& need) {
        for (Day day = 0; day < problem_.days; ++day) {
            const auto stands = [&](TreatmentIndex treatment) { return all_.has(treatment, day); };
            if (isFree(need.treatment, day) && std::none_of(need.with.begin(), need.with.end(), stands)) {
                report({BreachKind::need, need.rule, day, {need.treatment}, false, 0, 1});
            }
        }
    }

    void judgeBudget() {
        for (Day day = 0; day < problem_.days; ++day) {
            std::int64_t minutes = 0;
            std::int64_t givenMinutes = 0;
            std::vector<TreatmentIndex> concerned;
            for (TreatmentIndex treatment = 0; treatment < treatmentCount(problem_); ++treatment) {
                const int its = at(problem_.treatments, treatment).minutes;
                givenMinutes += given_.has(treatment, day) ? its : 0;
                if (all_.has(treatment, day) && its > 0) {
                    minutes += its;
                    concerned.push_back(treatment);
                }
            }
            judgeAmount(BreachKind::budget, {}, day, std::move(concerned), {minutes, givenMinutes, at(problem_.budget, day)});
        }
    }

    [[nodiscard]] std::vector<Breach> takeBreaches() { return std::move(breaches_); }

private:
    struct Amount {
        std::int64_t is, given, limit;
    };

    /// Where given sessions alone are beyond a limit, the limit becomes what they use.
    void judgeAmount(BreachKind kind, const std::string& rule, Day day, std::vector<TreatmentIndex> concerned, Amount amount) {
        const std::int64_t raised = std::max(amount.limit, amount.given);
        if (amount.is > raised) {
            report({kind, rule, day, std::move(concerned), false, amount.is, raised});
        } else if (amount.given > amount.limit) {
            report({kind, rule, day, std::move(concerned), true, amount.given, amount.limit});
        }
    }

    void report(Breach breach) {
        std::sort(breach.treatments.begin(), breach.treatments.end());
        breach.treatments.erase(std::unique(breach.treatments.begin(), breach.treatments.end()), breach.treatments.end());
        breaches_.push_back(std::move(breach));
    }

    [[nodiscard]] bool isFree(TreatmentIndex treatment, Day day) const { return all_.has(treatment, day) && !given_.has(treatment, day); }

    /// What earlier sessions left on a day; the weight at lag 0 is no part of it.
    [[nodiscard]] std::int64_t residualOf(const Gate& gate, const Calendar& calendar, Day day) const {
        std::int64_t residual = at(gate.base, day);
        for (TreatmentIndex treatment = 0; treatment < static_cast<int>(gate.weights.size()); ++treatment) {
            const std::vector<int>& weights = at(gate.weights, treatment);
            for (int lag = 1; lag < static_cast<int>(weights.size()); ++lag) {
                residual += calendar.has(treatment, day - lag) ? at(weights, lag) : 0;
            }
        }
        return residual;
    }

    const Problem& problem_;
    Calendar given_, all_;
    std::vector<Breach> breaches_;
};

std::int64_t worthOfScores(const Problem& problem, const Calendar& calendar) {
    std::int64_t worth = 0;
    for (TreatmentIndex treatment = 0; treatment < treatmentCount(problem); ++treatment) {
        for (Day day = 0; day < problem.days; ++day) {
            worth += calendar.has(treatment, day) ? at(at(problem.treatments, treatment).score, day) : 0;
        }
    }
    return worth;
}

std::int64_t worthOfPair(const Problem& problem, const Calendar& calendar, const Pair& pair) {
    if (pair.lag == 0 && pair.first == pair.then) {
        return 0;
    }
    std::int64_t worth = 0;
    for (Day later = 0; later < problem.days; ++later) {
        worth += calendar.has(pair.first, later - pair.lag) && calendar.has(pair.then, later) ? pair.score : 0;
    }
    return worth;
}

std::int64_t lossOfTarget(const Calendar& calendar, const Target& target) {
    const std::int64_t missing = target.count - calendar.count(target.treatment, target.from, target.to);
    return missing > 0 ? target.miss * missing : target.over * -missing;
}

}  // namespace

std::vector<Breach> check(const Problem& problem, const std::vector<Session>& sessions) {
    Judge judge(problem, sessions);
    judge.judgeGiven(sessions);
    judge.judgeAllowed();
    for (const Cap& cap : problem.caps) {
        judge.judgeCap(cap);
    }
    for (const Gate& gate : problem.gates) {
        judge.judgeGate(gate);
    }
    for (const Gap& gap : problem.gaps) {
        judge.judgeGap(gap);
    }
    for (const Need& need : problem.needs) {
        judge.judgeNeed(need);
    }
    judge.judgeBudget();
    return judge.takeBreaches();
}

std::int64_t valueOf(const Problem& problem, const std::vector<Session>& sessions) {
    Calendar calendar(problem);
    calendar.add(sessions);
    std::int64_t value = worthOfScores(problem, calendar);
    for (const Pair& pair : problem.pairs) {
        value += worthOfPair(problem, calendar, pair);
    }
    for (const Target& target : problem.targets) {
        value -= lossOfTarget(calendar, target);
    }
    return value;
}

}  // namespace gyeol::planner

#include "support/integer_program.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace gyeol::test {

using namespace planner;

namespace {

template <class T>
const T& at(const std::vector<T>& list, int index) {
    return list[static_cast<std::size_t>(index)];
}

}  // namespace

IntegerProgram::IntegerProgram(const Problem& problem) : days_(problem.days) {
    makeCells(problem);
    std::for_each(problem.caps.begin(), problem.caps.end(), [this](const Cap& cap) { makeCap(cap); });
    std::for_each(problem.gates.begin(), problem.gates.end(), [this](const Gate& gate) { makeGate(gate); });
    std::for_each(problem.gaps.begin(), problem.gaps.end(), [this](const Gap& gap) { makeGap(gap); });
    std::for_each(problem.needs.begin(), problem.needs.end(), [this](const Need& need) { makeNeed(need); });
    makeBudget(problem);
    std::for_each(problem.pairs.begin(), problem.pairs.end(), [this](const Pair& pair) { makePair(pair); });
    std::for_each(problem.targets.begin(), problem.targets.end(), [this](const Target& target) { makeTarget(target); });
}

std::optional<IntegerProgram::Variable> IntegerProgram::variable(TreatmentIndex treatment, Day day) const {
    const auto found = cellAt_.find({day, treatment});
    return found == cellAt_.end() ? std::nullopt : std::optional<Variable>(found->second);
}

void IntegerProgram::addCell(Sum& sum, std::int64_t times, TreatmentIndex treatment, Day day) const {
    if (isGiven(treatment, day)) {
        sum.constant += times;
    } else if (const auto cell = variable(treatment, day); cell && times != 0) {
        sum.terms.push_back({times, *cell});
    }
}

void IntegerProgram::addRow(const Sum& sum, std::int64_t atMost) {
    if (!sum.terms.empty()) {
        rows_.push_back({sum.terms, atMost - sum.constant});
    }
}

IntegerProgram::Variable IntegerProgram::helper(Helper kind, Sum sum, std::int64_t worth) {
    helpers_.push_back({kind, std::move(sum)});
    worth_.push_back(worth);
    return static_cast<Variable>(worth_.size()) - 1;
}

void IntegerProgram::makeCells(const Problem& problem) {
    given_.insert(problem.history.begin(), problem.history.end());
    given_.insert(problem.fixed.begin(), problem.fixed.end());
    for (Day day = 0; day < problem.days; ++day) {
        for (TreatmentIndex treatment = 0; treatment < static_cast<int>(problem.treatments.size()); ++treatment) {
            const Treatment& its = at(problem.treatments, treatment);
            if (isGiven(treatment, day)) {
                constant_ += at(its.score, day);
            } else if (at(its.allowed, day) != 0) {
                cellAt_[{day, treatment}] = static_cast<Variable>(cells_.size());
                cells_.push_back({day, treatment});
                worth_.push_back(at(its.score, day));
            }
        }
    }
}

void IntegerProgram::makeCap(const Cap& cap) {
    for (Day end = 0; end <= days_ + cap.window - 2; ++end) {
        Sum inWindow;
        for (Day day = end - cap.window + 1; day <= end; ++day) {
            for (const TreatmentIndex treatment : cap.treatments) {
                addCell(inWindow, 1, treatment, day);
            }
        }
        addRow(inWindow, std::max<std::int64_t>(at(cap.max, std::min(end, days_ - 1)), inWindow.constant));
    }
}

void IntegerProgram::makeGate(const Gate& gate) {
    for (Day day = 0; day < days_; ++day) {
        Sum residual;
        residual.constant = at(gate.base, day);
        std::int64_t most = 0;
        for (TreatmentIndex treatment = 0; treatment < static_cast<int>(gate.weights.size()); ++treatment) {
            for (int lag = 1; lag < static_cast<int>(at(gate.weights, treatment).size()); ++lag) {
                addCell(residual, at(at(gate.weights, treatment), lag), treatment, day - lag);
            }
        }
        for (const Term& term : residual.terms) {
            most += term.times;
        }
        const std::int64_t ceiling = at(gate.ceiling, day);
        const std::int64_t slack = std::max<std::int64_t>(residual.constant + most - ceiling, 0);
        for (const TreatmentIndex treatment : gate.treatments) {
            if (isGiven(treatment, day)) {
                addRow(residual, std::max(ceiling, residual.constant));
            } else if (const auto cell = variable(treatment, day); cell && slack > 0) {
                Sum where = residual;  // the row binds only where the session stands
                where.terms.push_back({slack, *cell});
                addRow(where, ceiling + slack);
            }
        }
    }
}

void IntegerProgram::makeGap(const Gap& gap) {
    for (Day day = -gap.days; day < days_; ++day) {
        for (int lag = 0; lag < gap.days; ++lag) {
            for (const TreatmentIndex first : gap.first) {
                for (const TreatmentIndex then : gap.then) {
                    if (lag == 0 && first == then) {
                        continue;
                    }
                    Sum both;
                    addCell(both, 1, first, day);
                    addCell(both, 1, then, day + lag);
                    addRow(both, 1);
                }
            }
        }
    }
}

void IntegerProgram::makeNeed(const Need& need) {
    for (Day day = 0; day < days_; ++day) {
        if (const auto cell = variable(need.treatment, day)) {
            Sum lacking{{{1, *cell}}, 0};
            for (const TreatmentIndex with : need.with) {
                addCell(lacking, -1, with, day);
            }
            addRow(lacking, 0);
        }
    }
}

void IntegerProgram::makeBudget(const Problem& problem) {
    for (Day day = 0; day < days_; ++day) {
        Sum minutes;
        for (TreatmentIndex treatment = 0; treatment < static_cast<int>(problem.treatments.size()); ++treatment) {
            addCell(minutes, at(problem.treatments, treatment).minutes, treatment, day);
        }
        addRow(minutes, std::max<std::int64_t>(at(problem.budget, day), minutes.constant));
    }
}

void IntegerProgram::makePair(const Pair& pair) {
    if ((pair.lag == 0 && pair.first == pair.then) || pair.score == 0) {
        return;
    }
    for (Day later = 0; later < days_; ++later) {
        const auto first = variable(pair.first, later - pair.lag);
        const auto then = variable(pair.then, later);
        const bool firstGiven = isGiven(pair.first, later - pair.lag);
        const bool thenGiven = isGiven(pair.then, later);
        if (firstGiven && thenGiven) {
            constant_ += pair.score;
        } else if (firstGiven && then) {
            worth_[static_cast<std::size_t>(*then)] += pair.score;
        } else if (first && thenGiven) {
            worth_[static_cast<std::size_t>(*first)] += pair.score;
        } else if (first && then) {
            const Variable product = helper(Helper::product, {{{1, *first}, {1, *then}}, 0}, pair.score);
            if (pair.score > 0) {
                rows_.push_back({{{1, product}, {-1, *first}}, 0});
                rows_.push_back({{{1, product}, {-1, *then}}, 0});
            } else {
                rows_.push_back({{{1, *first}, {1, *then}, {-1, product}}, 1});
            }
        }
    }
}

void IntegerProgram::makeTarget(const Target& target) {
    Sum few, many;
    for (Day day = target.from; day <= target.to; ++day) {
        addCell(few, -1, target.treatment, day);
        addCell(many, 1, target.treatment, day);
    }
    few.constant += target.count;
    many.constant -= target.count;
    const Variable tooFew = helper(Helper::tooFew, few, -target.miss);
    const Variable tooMany = helper(Helper::tooMany, many, -target.over);
    few.terms.push_back({-1, tooFew});
    many.terms.push_back({-1, tooMany});
    addRow(few, 0);
    addRow(many, 0);
}

std::vector<std::int64_t> IntegerProgram::complete(const std::vector<Session>& free) const {
    std::vector<std::int64_t> values(worth_.size(), 0);
    for (const Session& session : free) {
        values[static_cast<std::size_t>(cellAt_.at(session))] = 1;
    }
    // Helpers come after the cells, in the order in which they were made, and rest on cells alone.
    for (std::size_t i = 0; i < helpers_.size(); ++i) {
        std::int64_t sum = helpers_[i].sum.constant;
        for (const Term& term : helpers_[i].sum.terms) {
            sum += term.times * values[static_cast<std::size_t>(term.variable)];
        }
        values[cells_.size() + i] = helpers_[i].kind == Helper::product ? (sum == 2 ? 1 : 0) : std::max<std::int64_t>(sum, 0);
    }
    return values;
}

bool IntegerProgram::holds(const std::vector<Session>& free) const {
    const std::vector<std::int64_t> values = complete(free);
    return std::all_of(rows_.begin(), rows_.end(), [&](const Row& row) {
        std::int64_t sum = 0;
        for (const Term& term : row.terms) {
            sum += term.times * values[static_cast<std::size_t>(term.variable)];
        }
        return sum <= row.atMost;
    });
}

std::int64_t IntegerProgram::objective(const std::vector<Session>& free) const {
    const std::vector<std::int64_t> values = complete(free);
    std::int64_t sum = constant_;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += worth_[i] * values[i];
    }
    return sum;
}

std::string IntegerProgram::nameOf(Variable variable) const {
    const int cells = static_cast<int>(cells_.size());
    std::string name(1, variable < cells ? 'x' : 'h');
    return name.append(std::to_string(variable < cells ? variable : variable - cells));
}

std::string IntegerProgram::asText(const std::vector<Term>& terms) const {
    // A variable may stand in a row twice (a session that loads its own gate): its terms are added up, since cbc takes only one of them.
    std::map<Variable, std::int64_t> sums;
    for (const Term& term : terms) {
        sums[term.variable] += term.times;
    }
    std::ostringstream text;
    for (const auto& [variable, times] : sums) {
        text << (times < 0 ? " - " : " + ") << std::abs(times) << ' ' << nameOf(variable) << '\n';
    }
    return text.str();
}

std::string IntegerProgram::asLp() const {
    std::vector<Term> objective;
    for (std::size_t i = 0; i < worth_.size(); ++i) {
        objective.push_back({worth_[i], static_cast<Variable>(i)});
    }
    // A row and a variable that say nothing, since cbc takes a program without any for a broken one.
    std::ostringstream text;
    text << "Maximize\nworth:" << asText(objective) << " + 0 nothing\nSubject To\nempty: nothing <= 1\n";
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        text << 'r' << i << ':' << asText(rows_[i].terms) << " <= " << rows_[i].atMost << '\n';
    }
    text << "Bounds\n";
    for (std::size_t i = 0; i < helpers_.size(); ++i) {
        const bool product = helpers_[i].kind == Helper::product;
        text << " 0 <= " << nameOf(static_cast<Variable>(cells_.size() + i)) << " <= " << (product ? 1 : 1'000'000) << '\n';
    }
    text << "Binaries\n";
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        text << ' ' << nameOf(static_cast<Variable>(i)) << '\n';
    }
    text << "End\n";
    return text.str();
}

}  // namespace gyeol::test

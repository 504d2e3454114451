#pragma once

#include "planner/problem.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace gyeol::test {

/// A planning problem as an integer program, written from the model's words a second time: it shares no code with the checker or the
/// search. Variables are the open cells (0 or 1) and helpers that follow from them: a product for every pair of two open cells, and what a
/// target has too few and too many.
class IntegerProgram {
public:
    explicit IntegerProgram(const planner::Problem& problem);

    /// Whether a set of open cells satisfies every row, the helpers at their best.
    [[nodiscard]] bool holds(const std::vector<planner::Session>& free) const;
    /// The objective of a set of open cells, the helpers at their best.
    [[nodiscard]] std::int64_t objective(const std::vector<planner::Session>& free) const;
    /// The program in the LP format of CPLEX, which `cbc` reads. The objective's constant is left out.
    [[nodiscard]] std::string asLp() const;
    /// The cells of variables named in a solution, `x3` being the fourth.
    [[nodiscard]] const std::vector<planner::Session>& cells() const { return cells_; }

private:
    using Variable = int;
    enum class Helper { product, tooFew, tooMany };
    struct Term {
        std::int64_t times;
        Variable variable;
    };
    /// A sum of terms, and a number that given sessions add to it.
    struct Sum {
        std::vector<Term> terms;
        std::int64_t constant = 0;
    };
    /// Σ terms ≤ atMost.
    struct Row {
        std::vector<Term> terms;
        std::int64_t atMost;
    };
    /// A helper is the greatest of 0 and its sum (targets), or the product of its two terms.
    struct Definition {
        Helper kind;
        Sum sum;
    };

    [[nodiscard]] bool isGiven(planner::TreatmentIndex treatment, planner::Day day) const { return given_.contains({day, treatment}); }
    [[nodiscard]] std::optional<Variable> variable(planner::TreatmentIndex treatment, planner::Day day) const;
    void addCell(Sum& sum, std::int64_t times, planner::TreatmentIndex treatment, planner::Day day) const;
    void addRow(const Sum& sum, std::int64_t atMost);
    Variable helper(Helper kind, Sum sum, std::int64_t worth);

    void makeCells(const planner::Problem& problem);
    void makeCap(const planner::Cap& cap);
    void makeGate(const planner::Gate& gate);
    void makeGap(const planner::Gap& gap);
    void makeNeed(const planner::Need& need);
    void makeBudget(const planner::Problem& problem);
    void makePair(const planner::Pair& pair);
    void makeTarget(const planner::Target& target);
    [[nodiscard]] std::vector<std::int64_t> complete(const std::vector<planner::Session>& free) const;
    [[nodiscard]] std::string nameOf(Variable variable) const;
    [[nodiscard]] std::string asText(const std::vector<Term>& terms) const;

    int days_;
    std::set<planner::Session> given_;
    std::vector<planner::Session> cells_;
    std::map<planner::Session, Variable> cellAt_;
    std::vector<Definition> helpers_;
    std::vector<Row> rows_;
    std::vector<std::int64_t> worth_;  ///< of every variable
    std::int64_t constant_ = 0;
};

/// What an integer-programming solver said.
struct ProgramAnswer {
    bool proved = false;                     ///< it says that no plan is better; false where its time ran out
    std::vector<planner::Session> sessions;  ///< given and free
    std::int64_t microseconds = 0;           ///< of the whole process, as a user would wait for it
};

/// Whether `cbc` is installed.
[[nodiscard]] bool haveCbc();
/// Solves with `cbc`, a program of its own, in at most so many seconds.
[[nodiscard]] ProgramAnswer solveWithCbc(const planner::Problem& problem, int seconds = 600);

}  // namespace gyeol::test

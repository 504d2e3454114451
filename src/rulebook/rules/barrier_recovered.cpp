// R1 of the facts, "Gates" of the planning model: what a session did to the skin fades day by day, and the next one waits until little
// enough is left. Weights are rounded up and cut; what past sessions leave beyond the cut, and what procedures leave, goes into `base`.
#include "rulebook/barrier.h"
#include "rulebook/rules/rules.h"
#include "rulebook/units.h"

#include <algorithm>
#include <cmath>

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

constexpr double rounding = 1e-9;
constexpr int mostResidual = 100'000;

/// What one gate weighs: load of each item, 0 for those that it leaves out.
using Loads = std::vector<int>;

int loadNow(const Context& context, const Item& item) {
    return item.habituated ? (item.load * context.data.barrier.dailyPercent + percent - 1) / percent : item.load;
}

bool weighsOnRetinoids(const Item& item) {
    return item.exfoliant || item.is(TreatmentKind::acidCleanser);
}

/// A harsh cleanser every day leaves the same on every day.
double harshCleansing(const Context& context) {
    double left = 0;
    for (const diary::Treatment& treatment : context.diary.treatments) {
        if (treatment.kind == TreatmentKind::cleanse && treatment.active && treatment.harsh) {
            const double fade = remaining(1.0, 1.0, context.skin.tau);
            left += context.data.loads.harshCleanser * fade / (1.0 - fade);
        }
    }
    return left;
}

std::vector<int> baseOf(const Context& context, const ProblemBuilder& builder, const Loads& loads,
                        const std::vector<std::vector<int>>& weights) {
    std::vector<double> base(static_cast<std::size_t>(context.calendar.days), harshCleansing(context));
    const auto add = [&](planner::Day from, int load, planner::Day first) {
        for (planner::Day day = std::max(first, 0); day < context.calendar.days; ++day) {
            const double left = remaining(load, day - from, context.skin.tau);
            base[static_cast<std::size_t>(day)] +=
                left * static_cast<double>(milliOfHundredth) < context.data.barrier.leastRest ? 0.0 : left;
        }
    };
    for (const Window& window : context.windows) {
        add(window.day, window.load, window.day + 1);
    }
    for (const planner::Session& session : builder.given()) {
        const auto index = static_cast<std::size_t>(session.treatment);
        if (session.day < 0 && loads[index] > 0) {
            add(session.day, loads[index], session.day + static_cast<int>(weights[index].size()));
        }
    }
    std::vector<int> whole;
    for (const double left : base) {
        whole.push_back(std::min(static_cast<int>(std::ceil(left - rounding)), mostResidual));
    }
    return whole;
}

std::vector<int> ceilingOf(const Context& context, const char* rule, int ours) {
    constexpr std::int64_t milliOfPart = 10;  // a ceiling counts hundredths of a session, an override thousandths
    std::vector<int> ceiling(static_cast<std::size_t>(context.calendar.days), ours);
    if (const auto* own = context.overrides.find(rule, nullptr)) {
        for (planner::Day day = 0; day < context.calendar.days && day <= own->until; ++day) {
            ceiling[static_cast<std::size_t>(day)] = static_cast<int>(std::min<std::int64_t>(own->milli / milliOfPart, mostResidual));
        }
    }
    return ceiling;
}

void addGate(const Context& context, ProblemBuilder& builder, std::vector<planner::TreatmentIndex> treatments, const Loads& loads,
             const char* rule, int ceiling) {
    if (treatments.empty()) {
        return;
    }
    planner::Gate gate;
    for (const int load : loads) {
        gate.weights.push_back(load > 0 ? decayWeights(load, context.skin.tau, context.data.barrier.leastWeight) : std::vector<int>{});
    }
    gate.base = baseOf(context, builder, loads, gate.weights);
    gate.ceiling = ceilingOf(context, rule, ceiling);
    gate.treatments = std::move(treatments);
    gate.rule = rule;
    builder.problem().gates.push_back(std::move(gate));
}

}  // namespace

void barrierRecovered(const Context& context, ProblemBuilder& builder) {
    Loads all;
    Loads onRetinoids;
    for (const Item& item : context.items) {
        all.push_back(loadNow(context, item));
        onRetinoids.push_back(weighsOnRetinoids(item) ? item.load : 0);
    }
    addGate(context, builder, context.exfoliants(), all, "barrier-recovered", context.data.barrier.exfoliants);
    addGate(context, builder, context.ofKind(TreatmentKind::retinoid), onRetinoids, "retinoid-barrier", context.data.barrier.retinoids);
}

}  // namespace gyeol::rulebook::rules

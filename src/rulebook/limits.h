#pragma once

#include "rulebook/context.h"
#include "rulebook/problem_builder.h"

#include <string>
#include <vector>

namespace gyeol::rulebook {

/// A rate that holds on a span of days in place of the usual one.
struct Lowered {
    DaySpan days;
    Rate rate;
};

/// How often a group of treatments may be used: the usual rate, what lowers it for a while, and the person's own number in its place.
struct Frequency {
    std::vector<planner::TreatmentIndex> treatments;
    Rate usual;
    std::vector<Lowered> lowered;
    std::string rule;
    int most = 7;  ///< the greatest number in seven days that a person's own may be
};

/// "Caps" of the planning model: adds the caps of a frequency. A lowered rate holds in the windows that lie wholly inside its days,
/// a raised one in those that end on or after its day; each length of window has a cap of its own.
void addCaps(const Context& context, ProblemBuilder& builder, const Frequency& frequency);

/// R5: what a rate becomes after irritation.
[[nodiscard]] Rate halved(const IrritationData& data, const Rate& rate);

/// The half rate of a frequency on every span that asks for it.
[[nodiscard]] std::vector<Lowered> halfRates(const Context& context, const Rate& usual);

}  // namespace gyeol::rulebook

// "Points to begin with" of the planning model: a collagen mask the evening after exfoliation, a 보습팩 the evening of an acid,
// and the same kind spread over the week.
#include "rulebook/rules/rules.h"

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

void addPair(ProblemBuilder& builder, const Item& first, const Item& then, int lag, int score, const char* rule) {
    if (score != 0 && !(lag == 0 && first.index == then.index)) {
        builder.problem().pairs.push_back({first.index, then.index, lag, score, rule});
    }
}

bool isMask(const Item& item) {
    return item.is(TreatmentKind::moisturizingPack) || item.is(TreatmentKind::collagenMask) || item.is(TreatmentKind::egfMask);
}

/// Points after one day, two days and so on.
void addSpread(ProblemBuilder& builder, const Item& first, const Item& then, bool asked, const std::vector<int>& points, const char* rule) {
    for (std::size_t i = 0; asked && i < points.size(); ++i) {
        addPair(builder, first, then, static_cast<int>(i) + 1, points[i], rule);
    }
}

}  // namespace

void pairsOfNights(const Context& context, ProblemBuilder& builder) {
    const AimData& data = context.data.aims;
    for (const Item& first : context.items) {
        for (const Item& then : context.items) {
            if (first.exfoliant && then.is(TreatmentKind::collagenMask)) {
                addPair(builder, first, then, data.collagenLag, data.collagenAfter, "collagen-after-exfoliation");
            }
            if (first.is(TreatmentKind::acid) && then.is(TreatmentKind::moisturizingPack)) {
                addPair(builder, first, then, 0, data.packWithAcid, "pack-with-acid");
            }
            const bool same = first.index == then.index;
            addSpread(builder, first, then, same && isMask(first), data.spreadPacks, "spread-packs");
            addSpread(builder, first, then, first.exfoliant && then.exfoliant, data.spreadExfoliation, "spread-exfoliation");
        }
    }
}

}  // namespace gyeol::rulebook::rules

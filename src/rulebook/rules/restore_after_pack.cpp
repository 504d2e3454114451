// R3 of the facts: a 보습팩 or a collagen mask in the evening of every 각질팩, and of every acid on dry and sensitive skin.
// Where the shelf has none, the daily moisturizer is the moist step. A given session needs nothing, so its moist step is bought with
// points.
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

const char* ruleFor(const Context& context, const Item& item) {
    if (item.is(TreatmentKind::exfoliatingPack)) {
        return "restore-after-pack";
    }
    const auto& rows = context.data.frequency.moistAfterAcid;
    const bool asked = std::find(rows.begin(), rows.end(), context.skin.row) != rows.end();
    return item.is(TreatmentKind::acid) && asked ? "restore-after-acid" : nullptr;
}

}  // namespace

void restoreAfterPack(const Context& context, ProblemBuilder& builder) {
    const auto with = context.which([](const Item& item) {
        return item.active() && (item.is(TreatmentKind::moisturizingPack) || item.is(TreatmentKind::collagenMask));
    });
    std::vector<planner::Day> bought;
    for (const Item& item : context.items) {
        const char* rule = item.active() ? ruleFor(context, item) : nullptr;
        if (rule == nullptr) {
            continue;
        }
        if (with.empty()) {
            builder.notice({"moisturizer-is-the-moist-step",
                            Weight::note,
                            context.calendar.todayDate(),
                            context.calendar.todayDate(),
                            item.treatment->id.text(),
                            {},
                            {{"treatment", Context::nameOf(*item.treatment)}}});
            continue;
        }
        builder.problem().needs.push_back({item.index, with, rule});
        for (const planner::Session& session : builder.given()) {
            const bool seen = std::find(bought.begin(), bought.end(), session.day) != bought.end();
            if (session.treatment != item.index || session.day < context.today() || seen) {
                continue;
            }
            bought.push_back(session.day);
            for (const planner::TreatmentIndex moist : with) {
                builder.score(moist, session.day, rule, context.data.aims.pinnedNeed);
            }
        }
    }
}

}  // namespace gyeol::rulebook::rules

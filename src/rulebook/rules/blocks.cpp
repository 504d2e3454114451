// R8 and R2 of the facts: what this person may not use at all. None of it can be overruled.
#include "rulebook/ingredient_names.h"
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

void refuse(const Context& context, ProblemBuilder& builder, const Item& item, const char* rule, Params cause = {}, planner::Day from = 0) {
    Closing closing{item.index, from, context.calendar.last(), rule, std::move(cause), std::nullopt};
    closing.noAim = true;
    builder.close(closing);
}

/// What exfoliates, rinsed off or not: the Korean law excepts shampoo only.
bool exfoliates(const Item& item) {
    return item.exfoliant || item.is(TreatmentKind::acidCleanser);
}

/// Salicylic acid itself, by the treatment's kind or on its list of ingredients.
bool holdsSalicylicAcid(const Context& context, const Item& item) {
    return exfoliates(item) && (maySalicylic(*item.treatment) || findIngredient(*item.treatment, context.data.blocks.salicylicAcid));
}

bool holdsSalicylate(const Context& context, const diary::Treatment& treatment) {
    return maySalicylic(treatment) || findIngredient(treatment, context.data.blocks.salicylates).has_value();
}

void tell(const Context& context, ProblemBuilder& builder, const Item& item, const char* rule, Weight weight, Params params = {}) {
    params.set("treatment", Context::nameOf(*item.treatment));
    builder.notice(
        {rule, weight, context.calendar.todayDate(), context.calendar.todayDate(), item.treatment->id.text(), {}, std::move(params)});
}

}  // namespace

void pregnancy(const Context& context, ProblemBuilder& builder) {
    if (!context.person().pregnant) {
        return;
    }
    for (const Item& item : context.items) {
        if (item.is(TreatmentKind::retinoid)) {
            refuse(context, builder, item, "pregnancy");
            tell(context, builder, item, "pregnancy", Weight::stop);
        } else if (holdsSalicylicAcid(context, item)) {
            // The strength is that of the acid which the product is made with, not of a little salicylic acid far down its list.
            if (maySalicylic(*item.treatment) && item.treatment->percent &&
                item.treatment->percent->value > context.data.blocks.salicylicRefused) {
                refuse(context, builder, item, "pregnancy-salicylic");
            }
            tell(context, builder, item, "pregnancy-salicylic", Weight::caution);
        }
    }
}

void allergies(const Context& context, ProblemBuilder& builder) {
    const auto& allergies = context.person().allergies;
    const bool salicylate = std::find(allergies.begin(), allergies.end(), "salicylate") != allergies.end();
    for (const Item& item : context.items) {
        if (salicylate && holdsSalicylate(context, *item.treatment)) {
            refuse(context, builder, item, "salicylate-allergy");
            tell(context, builder, item, "salicylate-allergy", Weight::stop);
        }
        if (const auto ingredient = findIngredient(*item.treatment, allergies)) {
            refuse(context, builder, item, "allergy", {{"ingredient", *ingredient}});
            tell(context, builder, item, "allergy", Weight::stop, {{"ingredient", *ingredient}});
        }
    }
}

void children(const Context& context, ProblemBuilder& builder) {
    if (!context.person().birthYear) {
        return;
    }
    const std::chrono::year_month_day today{context.calendar.todayDate()};
    const int age = static_cast<int>(today.year()) - *context.person().birthYear - 1;  // the birthday may still come
    const std::int64_t limit = context.data.blocks.childAge;
    for (const Item& item : context.items) {
        if (age <= limit && holdsSalicylicAcid(context, item)) {
            refuse(context, builder, item, "too-young", {{"count", limit}});
            tell(context, builder, item, "too-young", Weight::stop, {{"count", limit}});
        }
    }
}

void strongAcids(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        if (isRefusedAcid(context.data, *item.treatment)) {
            refuse(context, builder, item, "too-strong");
            tell(context, builder, item, "too-strong", Weight::stop);
        } else if (isStrongAcid(context.data, *item.treatment) && item.active()) {
            tell(context, builder, item, "strong-acid", Weight::caution);
        }
    }
}

void expired(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        if (const auto date = expiresOn(*item.treatment)) {
            refuse(context, builder, item, "expired", {{"date", *date}}, context.calendar.day(*date));
            if (*date <= context.calendar.todayDate()) {
                tell(context, builder, item, "expired", Weight::caution, {{"date", *date}});
            }
        }
    }
}

void scrubs(const Context& context, ProblemBuilder& builder) {
    const auto& steps = context.data.frequency.physical.of(context.skin.row);
    const bool none = steps.at(static_cast<std::size_t>(context.ramp.step - 1)).count == 0;
    for (const Item& item : context.items) {
        const bool tooHard = context.skin.row == SkinRow::dry && item.treatment->harsh;
        if (item.group == Group::physical && (none || tooHard)) {
            refuse(context, builder, item, "no-scrub");
            if (item.active()) {
                tell(context, builder, item, "no-scrub", Weight::caution);
            }
        }
    }
}

void egfAfterProcedure(const Context& context, ProblemBuilder& builder) {
    for (const Item& item : context.items) {
        const bool wished = item.treatment->perWeek && item.treatment->perWeek->value > 0;
        if (!item.is(TreatmentKind::egfMask) || wished) {
            continue;
        }
        planner::Day from = 0;
        for (const Window& window : context.windows) {
            const planner::Day open = window.openOn(Group::masks);
            if (window.load > 0 && open + context.data.frequency.egfNights > from) {
                Closing closing{item.index, from, open - 1, "egf-after-procedure", {}, open};
                closing.noAim = true;
                builder.close(closing);
                from = std::max(from, open + context.data.frequency.egfNights);
            }
        }
        Closing rest{item.index, from, context.calendar.last(), "egf-after-procedure", {}, std::nullopt};
        rest.noAim = true;
        builder.close(rest);
    }
}

}  // namespace gyeol::rulebook::rules

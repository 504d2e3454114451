// R3, R8 and H of the facts: products that go badly together, strong ones, daily ones past their date.
#include "rulebook/ingredient_names.h"
#include "rulebook/rules/rules.h"

#include <algorithm>

namespace gyeol::rulebook::rules {

namespace {

using diary::TreatmentKind;

void tell(const Context& context, ProblemBuilder& builder, const char* rule, Weight weight, const diary::Treatment& treatment,
          Params params = {}) {
    const Date today = context.calendar.todayDate();
    params.set("treatment", Context::nameOf(treatment));
    builder.notice({rule, weight, today, today, treatment.id.text(), {}, std::move(params)});
}

bool isAcneActive(const Item& item) {
    const bool drug = item.is(TreatmentKind::benzoylPeroxide) || item.is(TreatmentKind::azelaic) || item.is(TreatmentKind::retinoid);
    return item.active() && (drug || (item.exfoliant && maySalicylic(*item.treatment)));
}

/// Retinol, or a retinoid of which nobody said more.
bool isRetinol(const Item& item) {
    return item.is(TreatmentKind::retinoid) &&
           item.treatment->retinoid.value_or(diary::RetinoidKind::retinol) == diary::RetinoidKind::retinol;
}

/// R8: fragrance on skin that reacts easily, and in the weeks around a procedure.
void tellFragrance(const Context& context, ProblemBuilder& builder) {
    const bool near = std::any_of(context.windows.begin(), context.windows.end(), [&](const Window& window) {
        return window.load > 0 && window.openOn(Group::acids) > context.today() &&
               window.closedFrom(Group::acids) <= context.calendar.last();
    });
    for (const diary::Treatment& treatment : context.diary.treatments) {
        if (!treatment.active || !(near || context.person().sensitive) || findIngredient(treatment, context.person().allergies)) {
            continue;
        }
        if (const auto ingredient = findIngredient(treatment, context.data.blocks.fragrances)) {
            tell(context, builder, "fragrance", Weight::note, treatment, {{"ingredient", *ingredient}});
        }
    }
}

/// What reaches beyond the planner's own limit is told, not dropped in silence.
void tellLongShelf(const Context& context, ProblemBuilder& builder) {
    if (context.unplanned > 0) {
        const Date today = context.calendar.todayDate();
        builder.notice({"long-shelf",
                        Weight::caution,
                        today,
                        today,
                        {},
                        {},
                        {{"count", std::int64_t{planner::mostTreatments}}, {"rest", std::int64_t{context.unplanned}}}});
    }
}

void tellDaily(const Context& context, ProblemBuilder& builder) {
    for (const diary::Treatment& treatment : context.diary.treatments) {
        if (!diary::isDaily(treatment.kind) || !treatment.active) {
            continue;
        }
        const auto end = expiresOn(treatment);
        if (end && *end <= context.calendar.todayDate()) {
            tell(context, builder, "expired", Weight::caution, treatment, {{"date", *end}});
        }
        if (const auto ingredient = findIngredient(treatment, context.person().allergies)) {
            tell(context, builder, "allergy", Weight::stop, treatment, {{"ingredient", *ingredient}});
        }
    }
}

}  // namespace

void shelfNotices(const Context& context, ProblemBuilder& builder) {
    const bool tender = context.skin.row == SkinRow::sensitive || context.skin.row == SkinRow::dry;
    const bool acids = std::any_of(context.items.begin(), context.items.end(),
                                   [](const Item& item) { return item.is(TreatmentKind::acid) && item.active(); });
    for (const Item& item : context.items) {
        if (!item.active()) {
            continue;
        }
        const auto& percent = item.treatment->percent;
        if (item.is(TreatmentKind::vitaminC) && item.newActive && tender && acids) {
            tell(context, builder, "vitamin-c-acid", Weight::note, *item.treatment);
        }
        const bool mask =
            item.is(TreatmentKind::collagenMask) || item.is(TreatmentKind::egfMask) || item.is(TreatmentKind::moisturizingPack);
        if (mask && item.treatment->minutes.value_or(0) > context.data.aims.minutesMask) {
            tell(context, builder, "mask-time", Weight::note, *item.treatment);
        }
        if (isRetinol(item) && percent && percent->value > context.data.loads.strongRetinol) {
            tell(context, builder, "strong-retinol", Weight::caution, *item.treatment);
        }
    }
    const auto acne = context.which(isAcneActive);
    if (acne.size() > 1) {
        const bool irritated = context.skin.irritated;
        builder.notice({"acne-drugs",
                        irritated ? Weight::caution : Weight::note,
                        context.calendar.todayDate(),
                        context.calendar.todayDate(),
                        {},
                        {},
                        {}});
    }
    tellDaily(context, builder);
    tellFragrance(context, builder);
    tellLongShelf(context, builder);
}

}  // namespace gyeol::rulebook::rules

#include "diary/diary.h"

#include <algorithm>
#include <utility>

namespace gyeol::diary {

const Treatment* findTreatment(const Diary& diary, const TreatmentId& id) {
    const auto found =
        std::find_if(diary.treatments.begin(), diary.treatments.end(), [&](const Treatment& treatment) { return treatment.id == id; });
    return found == diary.treatments.end() ? nullptr : &*found;
}

Part defaultPart(TreatmentKind kind) {
    switch (kind) {
        case TreatmentKind::cleanse:
        case TreatmentKind::moisturizer:
            return Part::both;
        case TreatmentKind::sunscreen:
            return Part::morning;
        default:
            return Part::evening;
    }
}

Part partOf(const Treatment& treatment) {
    return treatment.part.value_or(defaultPart(treatment.kind));
}

Treatment makeTreatment(TreatmentId id, TreatmentKind kind, std::string name) {
    return {.id = std::move(id),
            .kind = kind,
            .name = std::move(name),
            .acid = {},
            .acidName = {},
            .exfoliant = {},
            .retinoid = {},
            .percent = {},
            .ph = {},
            .started = {},
            .patchTest = {},
            .patchFrom = {},
            .patchDays = {},
            .perWeek = {},
            .minutes = {},
            .part = {},
            .prefer = {},
            .product = {}};
}

TreatmentKind kindOf(const Diary& diary, const std::string& treatment) {
    const Treatment* own = findTreatment(diary, TreatmentId(treatment));
    return own != nullptr ? own->kind : fromName<TreatmentKind>(treatment).value_or(TreatmentKind::other);
}

bool isExfoliant(TreatmentKind kind) {
    return kind == TreatmentKind::acid || kind == TreatmentKind::exfoliatingPack;
}

const CheckIn* findCheckIn(const Diary& diary, Date date, Part part) {
    const auto found = std::find_if(diary.checkIns.begin(), diary.checkIns.end(),
                                    [&](const CheckIn& checkIn) { return checkIn.date == date && checkIn.part == part; });
    return found == diary.checkIns.end() ? nullptr : &*found;
}

bool isSearched(const Diary& diary, const TreatmentId& id) {
    const Treatment* treatment = findTreatment(diary, id);
    return treatment != nullptr && !isDaily(treatment->kind);
}

bool isThere(const Condition& condition, Date date) {
    return condition.from <= date && (!condition.to || *condition.to >= date);
}

bool isDaily(TreatmentKind kind) {
    return kind == TreatmentKind::cleanse || kind == TreatmentKind::moisturizer || kind == TreatmentKind::sunscreen ||
           kind == TreatmentKind::other;
}

}  // namespace gyeol::diary

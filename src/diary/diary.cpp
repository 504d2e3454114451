#include "diary/diary.h"

#include <algorithm>

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

bool isDaily(TreatmentKind kind) {
    return kind == TreatmentKind::cleanse || kind == TreatmentKind::moisturizer || kind == TreatmentKind::sunscreen ||
           kind == TreatmentKind::other;
}

}  // namespace gyeol::diary

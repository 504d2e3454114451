#include "exchange/treatment_names.h"

namespace gyeol::exchange {

std::string treatmentName(const diary::Diary& diary, const wording::Wording& wording, const std::string& id) {
    if (const diary::Treatment* treatment = diary::findTreatment(diary, diary::TreatmentId(id))) {
        return treatment->name.empty() ? wording.say("treatment-kind." + std::string(nameOf(treatment->kind))) : treatment->name;
    }
    return fromName<diary::TreatmentKind>(id) ? wording.say("treatment-kind." + id) : id;
}

}  // namespace gyeol::exchange

#include "exchange/treatment_names.h"

namespace gyeol::exchange {

std::string treatmentName(const diary::Diary& diary, const wording::Wording& wording, const std::string& id) {
    if (const diary::Treatment* treatment = diary::findTreatment(diary, diary::TreatmentId(id))) {
        return treatment->name.empty() ? wording.say("treatment-kind." + std::string(nameOf(treatment->kind))) : treatment->name;
    }
    return fromName<diary::TreatmentKind>(id) ? wording.say("treatment-kind." + id) : id;
}

Params completed(Params params, const std::string& treatment, Date date, std::optional<Date> opens) {
    if (params.find("treatment") == nullptr) {
        params.set("treatment", treatment);
    }
    if (params.find("date") == nullptr) {
        params.set("date", date);
    }
    if (opens && params.find("opens") == nullptr) {
        params.set("opens", *opens);
    }
    return params;
}

}  // namespace gyeol::exchange

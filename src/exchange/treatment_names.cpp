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

std::string titleWithCause(const wording::Wording& wording, const std::string& rule, const Params& params) {
    std::string details;
    for (const char* name : {"procedure", "condition", "date"}) {
        if (const Param* param = params.find(name)) {
            details += (details.empty() ? ": " : ", ") + wording.write(*param);
        }
    }
    return wording.ruleTitle(rule) + details;
}

}  // namespace gyeol::exchange

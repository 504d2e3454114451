// R2 of the facts: session loads; the groups of R6.
#include "rulebook/shelf.h"

#include "rulebook/patch_tests.h"

#include <algorithm>
#include <cctype>

namespace gyeol::rulebook {

namespace {

using diary::AcidKind;
using diary::ExfoliantKind;
using diary::Part;
using diary::Treatment;
using diary::TreatmentKind;

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool named(const std::optional<std::string>& name, const std::vector<std::string>& names) {
    return name && std::find(names.begin(), names.end(), lowered(*name)) != names.end();
}

/// The acid that a treatment leaves on the skin; none where it is no acid or is rinsed off at once.
std::optional<AcidKind> acidOf(const Treatment& treatment) {
    if (treatment.kind == TreatmentKind::acid ||
        (treatment.kind == TreatmentKind::exfoliatingPack && treatment.exfoliant == ExfoliantKind::acid)) {
        return treatment.acid.value_or(AcidKind::aha);
    }
    const bool pha = treatment.kind == TreatmentKind::exfoliatingPack && treatment.exfoliant == ExfoliantKind::pha;
    return pha ? std::optional(AcidKind::pha) : std::nullopt;
}

bool above(const std::optional<diary::PartsPerMillion>& percent, int limit) {
    return percent && percent->value > limit;
}
bool upTo(const std::optional<diary::PartsPerMillion>& percent, int limit) {
    return percent && percent->value <= limit;
}
bool below(const std::optional<diary::MilliPh>& ph, int limit) {
    return ph && ph->value < limit;
}

/// An AHA, by the name and strength that the person typed; unknown strength counts as standard.
int ahaLoad(const LoadData& loads, const Treatment& treatment) {
    if (named(treatment.acidName, loads.mildNames)) {
        return upTo(treatment.percent, loads.weakLactic) ? loads.acidWeak : loads.acidStandard;
    }
    return treatment.percent && treatment.percent->value < loads.weakGlycolic ? loads.acidWeak : loads.acidStandard;
}

int bhaLoad(const LoadData& loads, const Treatment& treatment) {
    if (above(treatment.percent, loads.strongBha)) {
        return loads.acidStrong;
    }
    return upTo(treatment.percent, loads.weakBha) ? loads.bhaWeak : loads.acidStandard;
}

/// The limits of the Korean label law are of AHA; PHA and BHA have their own.
bool isStrong(const LoadData& loads, const Treatment& treatment, AcidKind kind) {
    const bool aha = kind == AcidKind::aha || kind == AcidKind::mixed;
    return aha && (above(treatment.percent, loads.strongAcid) || below(treatment.ph, loads.strongPh));
}

int acidLoad(const LoadData& loads, const Treatment& treatment, AcidKind kind) {
    if (isStrong(loads, treatment, kind)) {
        return loads.acidStrong;
    }
    switch (kind) {
        case AcidKind::pha:
            return loads.pha;
        case AcidKind::bha:
            return bhaLoad(loads, treatment);
        case AcidKind::mixed:
            return loads.acidStandard;
        case AcidKind::aha:
            break;
    }
    return ahaLoad(loads, treatment);
}

int packLoad(const LoadData& loads, const Treatment& treatment) {
    switch (treatment.exfoliant.value_or(ExfoliantKind::enzyme)) {
        case ExfoliantKind::physical:
            return loads.physical;
        case ExfoliantKind::acid:
        case ExfoliantKind::pha:
            return acidLoad(loads, treatment, *acidOf(treatment));
        case ExfoliantKind::enzyme:
            break;
    }
    return loads.enzyme;
}

int onceLoad(const LoadData& loads, const Treatment& treatment) {
    switch (treatment.kind) {
        case TreatmentKind::acid:
            return acidLoad(loads, treatment, *acidOf(treatment));
        case TreatmentKind::exfoliatingPack:
            return packLoad(loads, treatment);
        case TreatmentKind::acidCleanser:
            return loads.acidCleanser + (treatment.harsh ? loads.harshCleanser : 0);
        case TreatmentKind::retinoid:
            return treatment.retinoid ? loads.retinoid.at(*treatment.retinoid) : loads.retinoidStandard;
        case TreatmentKind::benzoylPeroxide:
            return loads.benzoylPeroxide;
        case TreatmentKind::azelaic:
            return loads.azelaic;
        case TreatmentKind::vitaminC:
            // Without a pH it may be an acidic one.
            return treatment.ph && treatment.ph->value > loads.lowPh ? 0 : loads.vitaminC;
        case TreatmentKind::cleanse:
            return treatment.harsh ? loads.harshCleanser : 0;
        default:
            return 0;
    }
}

}  // namespace

int loadOf(const Data& data, const Treatment& treatment) {
    const int once = onceLoad(data.loads, treatment);
    return diary::partOf(treatment) == Part::both ? 2 * once : once;
}

bool isStrongAcid(const Data& data, const Treatment& treatment) {
    const auto acid = acidOf(treatment);
    return acid && isStrong(data.loads, treatment, *acid);
}

bool isRefusedAcid(const Data& data, const Treatment& treatment) {
    return acidOf(treatment) && (above(treatment.percent, data.loads.refusedAcid) || below(treatment.ph, data.loads.refusedPh) ||
                                 named(treatment.acidName, data.loads.refusedNames));
}

std::optional<Group> groupOf(const Data& data, const Treatment& treatment) {
    switch (treatment.kind) {
        case TreatmentKind::exfoliatingPack:
            return treatment.exfoliant == ExfoliantKind::physical ? Group::physical : Group::acids;
        case TreatmentKind::acid:
        case TreatmentKind::acidCleanser:
        case TreatmentKind::azelaic:
        case TreatmentKind::benzoylPeroxide:
            return Group::acids;
        case TreatmentKind::vitaminC:
            return onceLoad(data.loads, treatment) > 0 ? std::optional(Group::acids) : std::nullopt;
        case TreatmentKind::retinoid:
            return Group::retinoids;
        case TreatmentKind::moisturizingPack:
            return Group::packs;
        case TreatmentKind::collagenMask:
        case TreatmentKind::egfMask:
            return Group::masks;
        default:
            return std::nullopt;
    }
}

bool isNewActive(const Data& data, const Treatment& treatment) {
    const auto group = groupOf(data, treatment);
    return group == Group::acids || group == Group::physical || group == Group::retinoids;
}

diary::PatchTest patchTestOf(const Data& data, const diary::Person& person, const Treatment& treatment, const std::optional<Date>& begun) {
    if (treatment.patchTest) {
        return *treatment.patchTest;
    }
    const bool due = isNewActive(data, treatment) && person.sensitive && !begun;
    return due ? diary::PatchTest::due : diary::PatchTest::notNeeded;
}

int minutesOf(const Data& data, const Treatment& treatment) {
    if (diary::partOf(treatment) == Part::morning) {
        return 0;
    }
    if (treatment.minutes) {
        return *treatment.minutes;
    }
    switch (treatment.kind) {
        case TreatmentKind::acid:
            return data.aims.minutesAcid;
        case TreatmentKind::exfoliatingPack:
            return data.aims.minutesPack;
        case TreatmentKind::moisturizingPack:
        case TreatmentKind::collagenMask:
        case TreatmentKind::egfMask:
            return data.aims.minutesMask;
        default:
            return data.aims.minutesShort;
    }
}

bool isAha(const Treatment& treatment) {
    const auto acid = acidOf(treatment);
    return acid == AcidKind::aha || acid == AcidKind::mixed;
}

bool maySalicylic(const Treatment& treatment) {
    const bool byName = treatment.acidName && lowered(*treatment.acidName).find("salicyl") != std::string::npos;
    const bool byKind = treatment.acid == AcidKind::bha || (treatment.acid == AcidKind::mixed && !treatment.acidName);
    return byName || byKind;
}

}  // namespace gyeol::rulebook

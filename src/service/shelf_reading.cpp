#include "service/shelf_reading.h"

#include "rulebook/ingredient_names.h"
#include "rulebook/shelf.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using diary::TreatmentKind;
using ingredients::Caution;

bool concerns(const diary::Person& person, Caution caution) {
    switch (caution) {
        case Caution::pregnancy:
            return person.pregnant;
        case Caution::salicylateAllergy:
            return std::ranges::find(person.allergies, "salicylate") != person.allergies.end();
        case Caution::fragrance:
        case Caution::harshSurfactant:
        case Caution::dryingAlcohol:
        case Caution::sensitisingPreservative:
            return person.sensitive;
        case Caution::clinicOnly:
        case Caution::prescription:
        case Caution::spicules:
            return true;
        case Caution::sun:
            break;
    }
    return false;
}

}  // namespace

Result<ListReading> ListReader::read(const rulebook::RuleBook& book, const diary::Person& person, const diary::Treatment& draft,
                                     std::string_view category) {
    const std::string list = draft.product ? draft.product->ingredients : std::string();
    if (list.size() > ingredients::longestList) {
        return failed(FailureCode::tooLong, {}, {{"limit", static_cast<std::int64_t>(ingredients::longestList)}});
    }
    if (!catalogue_) {
        auto read = ingredients::Catalogue::read(file_);
        if (!read) {
            return tl::unexpected<Failure>(read.error());
        }
        catalogue_ = std::move(*read);
    }
    ListReading reading{
        .account = ingredients::accountOf(*catalogue_, list, draft.name, category), .allergens = {}, .forThem = {}, .forAll = {}};
    reading.account.load = rulebook::loadOf(book.data(), filledFrom(reading.account.proposal, draft));
    for (const std::string& allergy : person.allergies) {
        if (rulebook::findIngredient(draft, {allergy})) {
            reading.allergens.push_back(allergy);
        }
    }
    for (const ingredients::CautionGiven& given : reading.account.cautions) {
        const bool theirs = concerns(person, given.caution);
        if (theirs || given.caution != Caution::salicylateAllergy) {
            (theirs ? reading.forThem : reading.forAll).push_back(given);
        }
    }
    return reading;
}

diary::Treatment filledFrom(const ingredients::Proposal& proposal, const diary::Treatment& draft) {
    diary::Treatment filled = draft;
    if (proposal.kind == TreatmentKind::other && proposal.because.empty()) {
        return filled;
    }
    filled.kind = proposal.kind;
    filled.acid = proposal.acid;
    filled.acidName = proposal.acidName.empty() ? std::nullopt : std::optional(proposal.acidName);
    filled.exfoliant = proposal.exfoliant;
    filled.retinoid = proposal.retinoid;
    filled.harsh = proposal.harsh;
    if (proposal.ppm) {
        filled.percent = diary::PartsPerMillion{*proposal.ppm};
    }
    return filled;
}

std::string_view categoryOf(TreatmentKind kind) {
    switch (kind) {
        case TreatmentKind::cleanse:
        case TreatmentKind::acidCleanser:
            return "cleanser";
        case TreatmentKind::moisturizingPack:
        case TreatmentKind::collagenMask:
        case TreatmentKind::egfMask:
            return "mask";
        case TreatmentKind::moisturizer:
            return "moisturizer";
        case TreatmentKind::sunscreen:
            return "sunscreen";
        default:
            return {};
    }
}

}  // namespace gyeol::service

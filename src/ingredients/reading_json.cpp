#include "ingredients/reading_json.h"

#include <nlohmann/json.hpp>

namespace gyeol::ingredients {

namespace {

using Json = nlohmann::ordered_json;

/// Millionths as per cent, without rounding: 20,000 is 2, 500 is 0.05.
Json percentOf(std::int32_t ppm) {
    constexpr std::int32_t perCent = 10'000;
    return ppm % perCent == 0 ? Json(ppm / perCent) : Json(static_cast<double>(ppm) / perCent);
}

Json ingredientJson(const Ingredient& ingredient) {
    Json json{{"position", ingredient.position}, {"written", ingredient.written}};
    if (ingredient.part > 0) {
        json["part"] = ingredient.part + 1;
    }
    if (const Substance* substance = ingredient.substance) {
        json["name"] = ingredient.name();
        json["class"] = nameOf(substance->kind);
    }
    if (ingredient.section == Section::active) {
        json["active"] = true;
    }
    if (ingredient.section == Section::mayContain) {
        json["may_contain"] = true;
    }
    if (ingredient.respelt) {
        json["understood"] = true;
    }
    if (ingredient.ppm) {
        json["percent"] = percentOf(*ingredient.ppm);
    }
    json["trace"] = ingredient.trace;
    return json;
}

Json becauseJson(const Reading& reading, const std::vector<std::size_t>& places) {
    Json list = Json::array();
    for (const std::size_t place : places) {
        const Ingredient& ingredient = reading.ingredients[place];
        Json cause{{"position", ingredient.position}, {"written", ingredient.written}, {"name", ingredient.name()}};
        if (ingredient.part > 0) {
            cause["part"] = ingredient.part + 1;
        }
        cause["trace"] = ingredient.trace;
        list.push_back(std::move(cause));
    }
    return list;
}

Json proposalJson(const Account& account) {
    const Proposal& proposal = account.proposal;
    Json json{{"kind", nameOf(proposal.kind)}};
    if (proposal.acid) {
        json["acid"] = nameOf(*proposal.acid);
    }
    if (!proposal.acidName.empty()) {
        json["acid_name"] = proposal.acidName;
    }
    if (proposal.exfoliant) {
        json["exfoliant"] = nameOf(*proposal.exfoliant);
    }
    if (proposal.retinoid) {
        json["retinoid"] = nameOf(*proposal.retinoid);
    }
    if (proposal.ppm) {
        json["percent"] = percentOf(*proposal.ppm);
    }
    if (proposal.harsh) {
        json["harsh"] = true;
    }
    if (account.load) {
        json["load"] = *account.load;
    }
    json["because"] = becauseJson(account.reading, proposal.because);
    return json;
}

void addContents(Json& json, const Contents& contents) {
    json["contains_aha"] = contents.aha;
    json["contains_bha"] = contents.bha;
    json["contains_pha"] = contents.pha;
    json["contains_retinoid"] = contents.retinoid;
    json["contains_vitamin_c"] = contents.vitaminC;
    json["contains_benzoyl_peroxide"] = contents.benzoylPeroxide;
    json["contains_collagen"] = contents.collagen;
    json["contains_egf"] = contents.egf;
    json["contains_physical_scrub"] = contents.physicalScrub;
    json["contains_enzyme_exfoliant"] = contents.enzymeExfoliant;
    json["contains_fragrance"] = contents.fragrance;
}

}  // namespace

Account accountOf(const Catalogue& catalogue, std::string_view list, std::string_view name, std::string_view category) {
    Account account{readList(catalogue, list), productOf(name, category), {}, {}, {}, std::nullopt};
    account.contents = contentsOf(account.reading, account.product);
    account.proposal = propose(account.reading, account.product);
    account.cautions = cautionsOf(account.reading, account.product);
    return account;
}

std::string writeAccount(const Account& account, std::string_view id, JsonLayout layout) {
    Json json{{"format", "gyeol-ingredients"}, {"version", 1}};
    if (!id.empty()) {
        json["id"] = Json::parse(id);
    }
    addContents(json, account.contents);
    json["product"] = nameOf(account.product.kind);
    json["proposal"] = proposalJson(account);
    Json cautions = Json::array();
    for (const CautionGiven& given : account.cautions) {
        cautions.push_back({{"caution", nameOf(given.caution)}, {"because", becauseJson(account.reading, given.because)}});
    }
    json["cautions"] = std::move(cautions);
    json["alphabetical"] = account.reading.alphabetical;
    Json ingredients = Json::array();
    for (const Ingredient& ingredient : account.reading.ingredients) {
        ingredients.push_back(ingredientJson(ingredient));
    }
    json["ingredients"] = std::move(ingredients);
    return json.dump(layout == JsonLayout::oneLine ? -1 : 2) + "\n";
}

}  // namespace gyeol::ingredients

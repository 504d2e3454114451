#include "cli/ingredients_text.h"

#include "cli/text_layout.h"

#include <algorithm>
#include <map>

namespace gyeol::cli {

namespace {

using namespace ingredients;

constexpr int width = 100, indent = 4;

class Teller {
public:
    Teller(const Account& account, const wording::Wording& wording) : account_(account), wording_(wording) {}

    std::string tell() {
        if (account_.reading.ingredients.empty()) {
            return wording_.say("ingredients.nothing") + "\n";
        }
        return proposal() + cautions() + meanings() + notes();
    }

private:
    [[nodiscard]] std::string nameOfIngredient(const Ingredient& ingredient) const {
        const bool korean =
            wording_.language() == wording::Language::korean && ingredient.substance != nullptr && !ingredient.substance->korean.empty();
        return korean ? ingredient.substance->korean : ingredient.name();
    }

    /// `3. Glycolic Acid 7 % (a trace)`.
    [[nodiscard]] std::string place(std::size_t index) const {
        const Ingredient& ingredient = account_.reading.ingredients[index];
        std::string text =
            wording_.say("ingredients.place", {{"position", std::int64_t{ingredient.position}}, {"name", nameOfIngredient(ingredient)}});
        if (ingredient.ppm) {
            // Thousandths of a per cent: what is less is told as it was printed.
            text += " " + wording_.say("ingredients.percent", {{"percent", Milli{*ingredient.ppm / 10}}});
        }
        return ingredient.trace ? text + " " + wording_.say("ingredients.trace") : text;
    }
    [[nodiscard]] std::string places(const std::vector<std::size_t>& indices) const {
        std::vector<std::string> items;
        items.reserve(indices.size());
        for (const std::size_t index : indices) {
            items.push_back(place(index));
        }
        return wrappedItems(items, width, indent);
    }

    [[nodiscard]] std::string proposal() const {
        const Proposal& proposal = account_.proposal;
        std::string detail;
        const auto add = [&](const std::string& code) { detail += (detail.empty() ? "" : ", ") + wording_.say(code); };
        if (proposal.acid) {
            add("acid-kind." + std::string(nameOf(*proposal.acid)));
        }
        if (proposal.exfoliant) {
            add("exfoliant." + std::string(nameOf(*proposal.exfoliant)));
        }
        if (proposal.retinoid) {
            add("retinoid." + std::string(nameOf(*proposal.retinoid)));
        }
        const std::string kind = wording_.say("treatment-kind." + std::string(nameOf(proposal.kind)));
        std::string text = wording_.say("ingredients.proposal", {{"kind", detail.empty() ? kind : kind + " (" + detail + ")"}}) + "\n";
        if (!proposal.because.empty()) {
            text += std::string(indent, ' ') + places(proposal.because) + "\n";
        }
        if (account_.load && *account_.load > 0) {
            text += std::string(indent, ' ') + wording_.say("ingredients.load", {{"load", std::int64_t{*account_.load}}}) + "\n";
        }
        return text;
    }

    [[nodiscard]] std::string cautions() const {
        std::string text;
        for (const CautionGiven& given : account_.cautions) {
            text += text.empty() ? "\n" + wording_.say("ingredients.cautions") + "\n" : "";
            text += "  - " + wrapped(wording_.say("caution." + std::string(nameOf(given.caution))), width, indent) + "\n";
            text += std::string(indent, ' ') + places(given.because) + "\n";
        }
        return text;
    }

    /// By class, in the order in which the list comes to them.
    [[nodiscard]] std::string meanings() const {
        std::vector<Class> order;
        std::map<Class, std::vector<std::size_t>> members;
        for (std::size_t i = 0; i < account_.reading.ingredients.size(); ++i) {
            if (const Substance* substance = account_.reading.ingredients[i].substance) {
                auto& places = members[substance->kind];
                if (places.empty()) {
                    order.push_back(substance->kind);
                }
                places.push_back(i);
            }
        }
        std::string text = order.empty() ? "" : "\n" + wording_.say("ingredients.list") + "\n";
        for (const Class kind : order) {
            const std::string name(nameOf(kind));
            text += "  " + wording_.say("ingredient-class." + name) + ": " + wording_.say("ingredient-meaning." + name) + "\n";
            text += std::string(indent, ' ') + places(members[kind]) + "\n";
        }
        return text;
    }

    [[nodiscard]] std::string notes() const {
        std::string text;
        std::vector<std::string> unknown;
        for (const Ingredient& ingredient : account_.reading.ingredients) {
            if (ingredient.respelt) {
                text += wording_.say("ingredients.understood", {{"written", ingredient.written}, {"name", nameOfIngredient(ingredient)}}) +
                        "\n";
            }
            if (ingredient.substance == nullptr) {
                unknown.push_back(ingredient.written);
            }
        }
        if (!unknown.empty()) {
            text += wording_.say("ingredients.unknown", {{"count", static_cast<std::int64_t>(unknown.size())}}) + "\n" +
                    std::string(indent, ' ') + wrappedItems(unknown, width, indent) + "\n";
        }
        if (account_.reading.alphabetical) {
            text += wording_.say("ingredients.alphabetical") + "\n";
        }
        const auto hasTrace = [](const Ingredient& ingredient) { return ingredient.trace; };
        if (std::any_of(account_.reading.ingredients.begin(), account_.reading.ingredients.end(), hasTrace)) {
            text += wording_.say("ingredients.trace-means") + "\n";
        }
        return "\n" + text + wording_.say("ingredients.footer") + "\n";
    }

    const Account& account_;
    const wording::Wording& wording_;
};

}  // namespace

std::string ingredientsText(const Account& account, const wording::Wording& wording) {
    return Teller(account, wording).tell();
}

}  // namespace gyeol::cli

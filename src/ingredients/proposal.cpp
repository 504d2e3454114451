#include "ingredients/proposal.h"

#include "ingredients/contents.h"

#include <algorithm>
#include <functional>

namespace gyeol::ingredients {

namespace {

using Places = std::vector<std::size_t>;

/// The places of what fits, in the list's order.
Places placesOf(const Reading& reading, const std::function<bool(const Ingredient&)>& fits) {
    Places places;
    for (std::size_t i = 0; i < reading.ingredients.size(); ++i) {
        if (reading.ingredients[i].substance != nullptr && fits(reading.ingredients[i])) {
            places.push_back(i);
        }
    }
    return places;
}

/// Works out one proposal; the functions are asked in the order of what matters most for the plan.
class Proposer {
public:
    Proposer(const Reading& reading, const Product& product) : reading_(reading), product_(product) {
        acids_ = placesOf(reading, [&](const Ingredient& each) { return isAcid(each) && atWork(each); });
        retinoids_ = placesOf(reading, [&](const Ingredient& each) { return retinoidAtWork(each); });
        enzymes_ = at(Class::enzyme, true);
        grains_ = placesOf(reading, [&](const Ingredient& each) { return scrubs(each, product) && !each.trace; });
    }

    Proposal propose() {
        switch (product_.kind) {
            case ProductKind::cleanser:
                return cleanser();
            case ProductKind::sunscreen:
                return plain(TreatmentKind::sunscreen);
            case ProductKind::mask:
                return mask();
            case ProductKind::exfoliant:
                return exfoliant();
            default:
                return leftOn();
        }
    }

private:
    /// Beyond a trace; in a product that is sold as a peel, or with its strength on the pack, wherever it stands.
    [[nodiscard]] bool atWork(const Ingredient& each) const {
        return !each.trace || each.section == Section::active || (product_.peel && !each.ppm);
    }
    [[nodiscard]] bool isAcid(const Ingredient& each) const {
        const Class kind = each.substance->kind;
        constexpr int leads = 4;
        const bool citric = each.substance->inci == "Citric Acid" && product_.peel && each.position <= leads;
        return ((kind == Class::aha || kind == Class::bha || kind == Class::pha) && each.substance->counts) || kind == Class::peelAcid ||
               citric;
    }
    /// Retinoids work at a tenth of a per cent, so their place says little; an ester far behind is there for the formula.
    [[nodiscard]] bool retinoidAtWork(const Ingredient& each) const {
        const auto& strength = each.substance->retinoid;
        return strength && (*strength != RetinoidKind::ester || product_.retinoid || !each.trace);
    }
    [[nodiscard]] Places at(Class kind, bool alsoTraces) const {
        return placesOf(reading_, [&](const Ingredient& each) {
            return each.substance->kind == kind && each.substance->counts && (alsoTraces || !each.trace);
        });
    }
    [[nodiscard]] const Ingredient& ingredient(std::size_t place) const { return reading_.ingredients[place]; }
    [[nodiscard]] Proposal because(TreatmentKind kind, Places places) const {
        Proposal proposal;
        proposal.kind = kind;
        for (const std::size_t place : places) {
            proposal.ppm = proposal.ppm ? proposal.ppm : ingredient(place).ppm;
        }
        proposal.because = std::move(places);
        return proposal;
    }
    [[nodiscard]] static Proposal plain(TreatmentKind kind) {
        Proposal proposal;
        proposal.kind = kind;
        return proposal;
    }

    [[nodiscard]] Proposal acid(TreatmentKind kind) const {
        Proposal proposal = because(kind, acids_);
        for (const std::size_t place : acids_) {
            const Class found = ingredient(place).substance->kind;
            const AcidKind acidKind = found == Class::bha ? AcidKind::bha : found == Class::pha ? AcidKind::pha : AcidKind::aha;
            proposal.acid = !proposal.acid || *proposal.acid == acidKind ? acidKind : AcidKind::mixed;
        }
        const Substance& first = *ingredient(acids_.front()).substance;
        proposal.acidName = first.acid;
        return proposal;
    }
    [[nodiscard]] Proposal pack(ExfoliantKind exfoliant) const {
        Proposal proposal = exfoliant == ExfoliantKind::acid || exfoliant == ExfoliantKind::pha
                                ? acid(TreatmentKind::exfoliatingPack)
                                : because(TreatmentKind::exfoliatingPack, exfoliant == ExfoliantKind::enzyme ? enzymes_ : grains_);
        proposal.exfoliant = proposal.acid == AcidKind::pha ? ExfoliantKind::pha : exfoliant;
        proposal.acid.reset();
        return proposal;
    }
    /// A pack by whatever exfoliates in it.
    [[nodiscard]] std::optional<Proposal> exfoliatingPack() const {
        if (!grains_.empty()) {
            return pack(ExfoliantKind::physical);
        }
        if (!acids_.empty()) {
            return pack(ExfoliantKind::acid);
        }
        return enzymes_.empty() ? std::nullopt : std::optional(pack(ExfoliantKind::enzyme));
    }

    [[nodiscard]] Proposal cleanser() const {
        const Places harsh =
            placesOf(reading_, [&](const Ingredient& each) { return each.substance->kind == Class::surfactantHarsh && !each.trace; });
        const Places peroxide = at(Class::benzoylPeroxide, true);
        Proposal proposal = plain(TreatmentKind::cleanse);
        if (!peroxide.empty()) {
            proposal = because(TreatmentKind::benzoylPeroxide, peroxide);
        } else if (!grains_.empty()) {
            proposal = pack(ExfoliantKind::physical);
        } else if (!acids_.empty()) {
            proposal = acid(TreatmentKind::acidCleanser);
        } else if (!enzymes_.empty()) {
            proposal = pack(ExfoliantKind::enzyme);
        }
        proposal.harsh = !harsh.empty() && (proposal.kind == TreatmentKind::cleanse || proposal.kind == TreatmentKind::acidCleanser);
        if (proposal.kind == TreatmentKind::cleanse && proposal.harsh) {
            proposal.because = harsh;
        }
        return proposal;
    }
    [[nodiscard]] Proposal mask() const {
        if (auto exfoliating = exfoliatingPack()) {
            return *exfoliating;
        }
        if (!retinoids_.empty() && product_.retinoid) {
            return leftOn();
        }
        const Places egf = at(Class::egfGrowthFactor, true), collagen = at(Class::collagen, product_.collagen);
        if (!collagen.empty() && (product_.collagen || egf.empty())) {
            return because(TreatmentKind::collagenMask, collagen);
        }
        if (!egf.empty()) {
            return because(TreatmentKind::egfMask, egf);
        }
        constexpr int front = 5;
        const Places clay =
            placesOf(reading_, [&](const Ingredient& each) { return each.substance->kind == Class::claySebum && each.position <= front; });
        return clay.empty() ? plain(TreatmentKind::moisturizingPack) : because(TreatmentKind::other, clay);
    }
    [[nodiscard]] Proposal exfoliant() const {
        if (grains_.empty() && !acids_.empty()) {
            return acid(TreatmentKind::acid);
        }
        return exfoliatingPack().value_or(leftOn());
    }
    [[nodiscard]] Proposal leftOn() const {
        if (!retinoids_.empty()) {
            Proposal proposal = because(TreatmentKind::retinoid, retinoids_);
            for (const std::size_t place : retinoids_) {
                proposal.retinoid = std::max(proposal.retinoid.value_or(RetinoidKind::ester), *ingredient(place).substance->retinoid);
            }
            return proposal;
        }
        if (const Places peroxide = at(Class::benzoylPeroxide, true); !peroxide.empty()) {
            return because(TreatmentKind::benzoylPeroxide, peroxide);
        }
        if (!acids_.empty()) {
            return acid(TreatmentKind::acid);
        }
        if (const Places azelaic = at(Class::azelaic, false); !azelaic.empty()) {
            return because(TreatmentKind::azelaic, azelaic);
        }
        Places vitaminC = at(Class::vitaminCAcid, product_.vitaminC);
        const Places derivatives = at(Class::vitaminCDerivative, product_.vitaminC);
        vitaminC.insert(vitaminC.end(), derivatives.begin(), derivatives.end());
        if (!vitaminC.empty() && product_.kind != ProductKind::eye) {
            std::sort(vitaminC.begin(), vitaminC.end());
            return because(TreatmentKind::vitaminC, vitaminC);
        }
        const bool cream =
            product_.kind == ProductKind::moisturizer || product_.kind == ProductKind::eye || product_.kind == ProductKind::body;
        return plain(cream ? TreatmentKind::moisturizer : TreatmentKind::other);
    }

    const Reading& reading_;
    const Product& product_;
    Places acids_, retinoids_, enzymes_, grains_;
};

}  // namespace

Proposal propose(const Reading& reading, const Product& product) {
    return Proposer(reading, product).propose();
}

}  // namespace gyeol::ingredients

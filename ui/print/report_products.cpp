#include "ui/print/report_products.h"

#include "ingredients/reading.h"
#include "ui/qt_text.h"

#include <QStringList>

namespace gyeol::ui {
namespace {

/// What a dermatologist looks for in a list.
bool isActive(ingredients::Class kind) {
    using ingredients::Class;
    switch (kind) {
        case Class::aha:
        case Class::azelaic:
        case Class::benzoylPeroxide:
        case Class::bha:
        case Class::egfGrowthFactor:
        case Class::enzyme:
        case Class::fragrance:
        case Class::pha:
        case Class::peelAcid:
        case Class::retinoidAlternative:
        case Class::retinoidCosmetic:
        case Class::retinoidRx:
        case Class::vitaminCAcid:
        case Class::vitaminCDerivative:
            return true;
        default:
            return false;
    }
}

QString decimal(std::int64_t value, int unit) {
    return QString::number(static_cast<double>(value) / unit, 'g', 8);
}

}  // namespace

QString activesOf(const wording::Wording& wording, const ingredients::Catalogue* catalogue, const diary::Treatment& treatment) {
    QStringList words;
    const auto add = [&](std::string_view group, std::string_view name) {
        words << fromCore(wording.say(std::string(group) + "." + std::string(name)));
    };
    if (treatment.acid) {
        add("acid-kind", nameOf(*treatment.acid));
    }
    if (treatment.acidName) {
        words << fromCore(*treatment.acidName);
    }
    if (treatment.exfoliant) {
        add("exfoliant", nameOf(*treatment.exfoliant));
    }
    if (treatment.retinoid) {
        add("retinoid", nameOf(*treatment.retinoid));
    }
    if (treatment.percent) {
        words << decimal(treatment.percent->value, 10'000) + QStringLiteral(" %");
    }
    if (treatment.ph) {
        words << QStringLiteral("pH ") + decimal(treatment.ph->value, 1'000);
    }
    if (catalogue != nullptr && treatment.product && !treatment.product->ingredients.empty()) {
        const ingredients::Reading reading = ingredients::readList(*catalogue, treatment.product->ingredients);
        for (const ingredients::Ingredient& each : reading.ingredients) {
            const bool named = each.substance != nullptr && isActive(each.substance->kind);
            if (named && !each.trace && !words.contains(fromCore(each.name()))) {
                words << fromCore(each.name());
            }
        }
    }
    return words.join(QStringLiteral(", "));
}

}  // namespace gyeol::ui

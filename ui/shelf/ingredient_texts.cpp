#include "ui/shelf/ingredient_texts.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/shelf/amounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace gyeol::ui {
namespace {

using ingredients::Ingredient;

/// Labels of the ingredient card, though these are no members of it.
class IngredientTexts {
    Q_DECLARE_TR_FUNCTIONS(IngredientTexts)
};

std::string nameIn(const wording::Wording& wording, const Ingredient& ingredient) {
    const bool korean =
        wording.language() == wording::Language::korean && ingredient.substance != nullptr && !ingredient.substance->korean.empty();
    return korean ? ingredient.substance->korean : ingredient.name();
}

QString placeText(const wording::Wording& wording, const Ingredient& ingredient) {
    constexpr int thousandthsOfPercent = 10;
    std::string text =
        wording.say("ingredients.place", {{"position", std::int64_t{ingredient.position}}, {"name", nameIn(wording, ingredient)}});
    if (ingredient.ppm) {
        text += ' ' + wording.say("ingredients.percent", {{"percent", Milli{*ingredient.ppm / thousandthsOfPercent}}});
    }
    return fromCore(ingredient.trace ? text + ' ' + wording.say("ingredients.trace") : text);
}

template <class Enum>
void addName(QStringList& words, const wording::Wording& wording, const char* group, const std::optional<Enum>& value) {
    if (value) {
        words << fromCore(wording.say(group + std::string(nameOf(*value))));
    }
}

QString percentText(const std::optional<diary::PartsPerMillion>& percent) {
    constexpr int decimals = 4;
    return percent ? amountText(percent->value, decimals) + QStringLiteral(" %") : QStringLiteral("–");
}

}  // namespace

QString placesText(const wording::Wording& wording, const ingredients::Reading& reading, const std::vector<std::size_t>& places) {
    QStringList texts;
    for (const std::size_t place : places) {
        texts << placeText(wording, reading.ingredients[place]);
    }
    return texts.join(QStringLiteral(", "));
}

std::vector<ClassText> classTexts(const wording::Wording& wording, const ingredients::Reading& reading) {
    std::vector<ingredients::Class> order;
    std::map<ingredients::Class, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < reading.ingredients.size(); ++i) {
        if (const ingredients::Substance* substance = reading.ingredients[i].substance) {
            if (members[substance->kind].empty()) {
                order.push_back(substance->kind);
            }
            members[substance->kind].push_back(i);
        }
    }
    std::vector<ClassText> texts;
    for (const ingredients::Class kind : order) {
        const std::string name(nameOf(kind));
        texts.push_back({fromCore(wording.say("ingredient-class." + name)), fromCore(wording.say("ingredient-meaning." + name)),
                         placesText(wording, reading, members[kind])});
    }
    return texts;
}

QStringList readingNotes(const wording::Wording& wording, const ingredients::Reading& reading) {
    QStringList notes;
    QStringList unknown;
    for (const Ingredient& ingredient : reading.ingredients) {
        if (ingredient.respelt) {
            notes << fromCore(
                wording.say("ingredients.understood", {{"written", ingredient.written}, {"name", nameIn(wording, ingredient)}}));
        }
        if (ingredient.substance == nullptr) {
            unknown << fromCore(ingredient.written);
        }
    }
    if (!unknown.isEmpty()) {
        notes << fromCore(wording.say("ingredients.unknown", {{"count", std::int64_t{unknown.size()}}})) + QLatin1Char(' ') +
                     unknown.join(QStringLiteral(", "));
    }
    if (reading.alphabetical) {
        notes << fromCore(wording.say("ingredients.alphabetical"));
    }
    if (std::ranges::any_of(reading.ingredients, &Ingredient::trace)) {
        notes << fromCore(wording.say("ingredients.trace-means"));
    }
    notes << fromCore(wording.say("ingredients.footer"));
    return notes;
}

QString kindText(const wording::Wording& wording, const diary::Treatment& treatment) {
    QStringList details;
    addName(details, wording, "exfoliant.", treatment.exfoliant);
    addName(details, wording, "acid-kind.", treatment.acid);
    if (treatment.acidName) {
        details << fromCore(*treatment.acidName);
    }
    addName(details, wording, "retinoid.", treatment.retinoid);
    const QString kind = kindName(wording, treatment.kind);
    return details.isEmpty() ? kind : QStringLiteral("%1 (%2)").arg(kind, details.join(QStringLiteral(", ")));
}

QStringList fillingLines(const wording::Wording& wording, const std::optional<diary::Treatment>& now, const diary::Treatment& filled) {
    QStringList lines;
    const QString before = now ? kindText(wording, *now) : QString(), after = kindText(wording, filled);
    if (!now) {
        lines << IngredientTexts::tr("Kind: %1").arg(after);
    } else if (before != after) {
        lines << IngredientTexts::tr("Kind: %1 → %2").arg(before, after);
    }
    const auto percent = now ? now->percent : std::nullopt;
    if (percent != filled.percent) {
        lines << IngredientTexts::tr("Strength: %1 → %2").arg(percentText(percent), percentText(filled.percent));
    }
    if ((now && now->harsh) != filled.harsh) {
        lines << (filled.harsh ? IngredientTexts::tr("Marked as leaving the skin tight")
                               : IngredientTexts::tr("No longer marked as harsh"));
    }
    return lines;
}

}  // namespace gyeol::ui

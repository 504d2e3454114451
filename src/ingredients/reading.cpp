#include "ingredients/reading.h"

#include "ingredients/characters.h"

#include "ingredients/clean_text.h"
#include "ingredients/name_key.h"
#include "ingredients/recognise.h"

#include <algorithm>

namespace gyeol::ingredients {

namespace {

constexpr std::int32_t onePercent = 10'000, tenthOfAPercent = 1'000;

/// Newlines and runs of spaces as one space.
std::string onOneLine(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n';
        if (!space || (!line.empty() && line.back() != ' ')) {
            line += space ? ' ' : c;
        }
    }
    return line;
}

/// Lists of US drugs are often in the order of the alphabet.
bool isAlphabetical(const std::vector<Ingredient>& ingredients) {
    constexpr int fewest = 8, share = 10;
    int pairs = 0, fallen = 0;
    std::string last;
    for (const Ingredient& ingredient : ingredients) {
        const std::string key = nameKey(ingredient.written);
        if (ingredient.section != Section::list || key.empty()) {
            continue;
        }
        if (!last.empty()) {
            ++pairs;
            fallen += key < last ? 1 : 0;
        }
        last = key;
    }
    return pairs + 1 >= fewest && fallen * share <= pairs;
}

void markTraces(Reading& reading) {
    reading.alphabetical = isAlphabetical(reading.ingredients);
    int part = -1;
    bool below = false;
    for (Ingredient& ingredient : reading.ingredients) {
        if (ingredient.part != part) {
            part = ingredient.part;
            below = false;
        }
        if (ingredient.section == Section::active) {
            continue;
        }
        ingredient.trace = ingredient.ppm ? *ingredient.ppm < tenthOfAPercent : below && !reading.alphabetical;
        const bool low =
            ingredient.ppm ? *ingredient.ppm <= onePercent : ingredient.substance != nullptr && ingredient.substance->atMostOnePercent;
        // A printed share says nothing of the order: extracts are often named with theirs at the front.
        below = below || (low && !ingredient.ppm);
    }
}

/// A comma between digits may have cut a name in two (2-Bromo-2-Nitropropane-1,3-Diol): puts it together where the whole is known.
std::vector<Piece> joinedAtDigits(const Catalogue& catalogue, const std::vector<Piece>& pieces) {
    std::vector<Piece> joined;
    for (const Piece& piece : pieces) {
        if (!joined.empty() && isDigit(joined.back().text.back()) && isDigit(piece.text.front()) && joined.back().part == piece.part &&
            joined.back().text.data() + joined.back().text.size() + 1 == piece.text.data()) {
            const std::string_view whole(joined.back().text.data(), joined.back().text.size() + 1 + piece.text.size());
            if (catalogue.findNamed(nameKey(whole)) != nullptr) {
                joined.back().text = whole;
                continue;
            }
        }
        joined.push_back(piece);
    }
    return joined;
}

}  // namespace

Reading readList(const Catalogue& catalogue, std::string_view text) {
    Reading reading{catalogue, {}, false};
    std::string clean = cleanText(text);
    Recogniser recogniser(catalogue);
    int part = -1, position = 0;
    for (const Piece& piece : joinedAtDigits(catalogue, cutPieces(clean))) {
        if (piece.part != part) {
            part = piece.part;
            position = 0;
        }
        for (const Found& found : recogniser.read(piece.text)) {
            reading.ingredients.push_back(
                {onOneLine(found.written), found.substance, piece.part, ++position, piece.section, found.ppm, found.respelt, false});
        }
    }
    markTraces(reading);
    return reading;
}

}  // namespace gyeol::ingredients

#include "ingredients/recognise.h"

#include "ingredients/amount.h"
#include "ingredients/name_key.h"

#include <algorithm>
#include <array>

namespace gyeol::ingredients {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\n';
}

/// Words of shops rather than names: alone in a list they stand for a substance, in brackets they only explain the name before.
bool isGloss(std::string_view key) {
    constexpr std::array<std::string_view, 10> glosses{"vitaminc", "비타민c", "vitamina", "비타민a", "vitamine",
                                                       "aha",      "bha",     "pha",      "egf",     "collagen"};
    return std::find(glosses.begin(), glosses.end(), key) != glosses.end();
}

/// The text without what stands in brackets; nothing where there are none.
std::optional<std::string> outsideBrackets(std::string_view text) {
    if (text.find('(') == std::string_view::npos) {
        return std::nullopt;
    }
    std::string outside;
    int depth = 0;
    for (const char c : text) {
        depth += c == '(' ? 1 : 0;
        if (depth == 0) {
            outside += c;
        }
        depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return outside;
}

/// The words of a run, brackets staying with the word before them.
std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        const std::size_t from = at;
        int depth = 0;
        for (; at < text.size() && (depth > 0 || !isSpace(text[at]) || (at + 1 < text.size() && text[at + 1] == '(')); ++at) {
            depth += text[at] == '(' ? 1 : text[at] == ')' && depth > 0 ? -1 : 0;
        }
        words.push_back(text.substr(from, at - from));
    }
    return words;
}

/// Whether a word changes the name behind it into another one: Capryloyl Salicylic Acid, Sodium Lactate.
bool modifies(std::string_view wordKey) {
    constexpr std::array<std::string_view, 14> modifiers{"sodium",  "disodium", "potassium",    "ammonium", "magnesium",
                                                         "calcium", "zinc",     "hydrolyzed",   "poly",     "peg",
                                                         "ppg",     "tea",      "hydrogenated", "dl"};
    return wordKey.ends_with("yl") || std::find(modifiers.begin(), modifiers.end(), wordKey) != modifiers.end();
}

/// Words of a label's frame that stand between names where a text lost its lines: Active Ingredient … Purpose … Inactive Ingredients.
bool isFrame(std::string_view wordKey) {
    constexpr std::array<std::string_view, 22> frame{
        "active", "inactive",  "ingredient", "ingredients", "other",     "purpose", "purposes", "uses", "use",      "drug",   "facts",
        "acne",   "treatment", "medication", "contains",    "sunscreen", "usp",     "전성분",   "성분", "유효성분", "주성분", "ww"};
    return wordKey.empty() || std::find(frame.begin(), frame.end(), wordKey) != frame.end();
}

/// A name, or a gap between names, within a run of words.
struct Stretch {
    std::size_t from = 0, count = 0;
    const Substance* substance = nullptr;
};

std::string_view textOf(const std::vector<std::string_view>& words, const Stretch& stretch) {
    const char* first = words[stretch.from].data();
    const std::string_view last = words[stretch.from + stretch.count - 1];
    return {first, static_cast<std::size_t>(last.data() + last.size() - first)};
}

/// The longest known name that begins at a word.
Stretch longestNameAt(const Catalogue& catalogue, const std::vector<std::string>& keys, std::size_t from) {
    constexpr std::size_t mostWords = 7;
    Stretch best{from, 0, nullptr};
    std::string key;
    for (std::size_t count = 1; count <= mostWords && from + count <= keys.size() && key.size() < longestName; ++count) {
        key += keys[from + count - 1];
        if (const Substance* substance = catalogue.findNamed(key)) {
            best = {from, count, substance};
        }
    }
    return best;
}

std::string keyOf(const std::vector<std::string>& keys, const Stretch& stretch) {
    std::string key;
    for (std::size_t i = 0; i < stretch.count && key.size() <= longestName; ++i) {
        key += keys[stretch.from + i];
    }
    return key;
}

/// The run cut into known names, the longest first, and the gaps between them.
std::vector<Stretch> stretchesOf(const Catalogue& catalogue, const std::vector<std::string>& keys) {
    std::vector<Stretch> stretches;
    for (std::size_t at = 0; at < keys.size();) {
        const bool inGap = !stretches.empty() && stretches.back().substance == nullptr;
        const Stretch name = inGap && modifies(keys[at - 1]) ? Stretch{} : longestNameAt(catalogue, keys, at);
        if (name.substance != nullptr) {
            stretches.push_back(name);
            at += name.count;
            continue;
        }
        if (!inGap) {
            stretches.push_back({at, 0, nullptr});
        }
        ++stretches.back().count;
        ++at;
    }
    return stretches;
}

/// Whether a run so cut is a list without commas: known names cover it, or most of it; or what they leave open ends as the names of plants
/// and blends do and is long enough to be a name of its own (Salicylic Acid · Nelumbo Nucifera Flower Extract, not Lactic Acid · Bacteria
/// Ferment).
bool isList(const Catalogue& catalogue, const std::vector<Stretch>& stretches, const std::vector<std::string>& keys) {
    constexpr std::size_t manyNames = 4, wordsOfAName = 3;
    std::size_t names = 0, covered = 0;
    bool namesLong = true, gapsClosed = true;
    for (const Stretch& stretch : stretches) {
        const auto first = keys.begin() + static_cast<std::ptrdiff_t>(stretch.from);
        if (stretch.substance != nullptr) {
            ++names;
            covered += stretch.count;
            namesLong = namesLong && stretch.count > 1;
        } else if (std::all_of(first, first + static_cast<std::ptrdiff_t>(stretch.count), isFrame)) {
            covered += stretch.count;
        } else {
            gapsClosed = gapsClosed && stretch.count >= wordsOfAName && catalogue.isBlend(keyOf(keys, stretch));
        }
    }
    const bool complete = covered == keys.size();
    return names > 0 && ((complete && stretches.size() > 1) || (gapsClosed && namesLong && !complete) ||
                         (names >= manyNames && 2 * covered >= keys.size()));
}

}  // namespace

const Substance* Recogniser::known(std::string_view name) const {
    const std::string key = nameKey(name);
    return key.empty() ? nullptr : catalogue_.find(key);
}

const Substance* Recogniser::misspelt(std::string_view name) {
    const std::string key = nameKey(name);
    const auto [guess, fresh] = guesses_.try_emplace(key, nullptr);
    // No product has so many names that nobody knows; what is no list shall not cost the time of one.
    constexpr std::size_t mostGuesses = 400;
    if (fresh && guesses_.size() <= mostGuesses && !catalogue_.isBlend(key)) {
        guess->second = catalogue_.findMisspelt(key);
    }
    return guess->second;
}

std::vector<Found> Recogniser::read(std::string_view piece) {
    std::vector<Found> found;
    for (const std::string_view word : {"and ", "And ", "AND ", "및 "}) {
        piece = piece.starts_with(word) ? trimmedName(piece.substr(word.size())) : piece;
    }
    const NameAndAmount split = splitAmount(piece);
    if (const Substance* substance = known(split.name)) {
        found.push_back({substance, piece, split.ppm, false});
        return found;
    }
    if (readBrackets(split.name, found) || readSlashes(split.name, found) || readConjunctions(split.name, found) || readRun(piece, found)) {
        if (found.size() == 1) {
            found.front().written = piece;
            found.front().ppm = found.front().ppm ? found.front().ppm : split.ppm;
        }
        return found;
    }
    const Substance* guess = misspelt(split.name);
    const Substance* group =
        guess == nullptr ? catalogue_.findByEnding(nameKey(outsideBrackets(split.name).value_or(std::string(split.name)))) : nullptr;
    found.push_back({guess != nullptr ? guess : group, piece, split.ppm, guess != nullptr});
    return found;
}

/// `Aqua (Water, Eau)`, `Parfum (Limonene, Linalool)`, `Salicylic Acid (BHA)`, `Liposomes (Retinol)`.
bool Recogniser::readBrackets(std::string_view piece, std::vector<Found>& found) {
    const auto text = outsideBrackets(piece);
    if (!text) {
        return false;
    }
    const NameAndAmount outside = splitAmount(*text);
    const std::string key = nameKey(outside.name);
    const Substance* outer = key.empty() ? nullptr : catalogue_.find(key);
    const Substance* guess = outer != nullptr || key.empty() ? nullptr : misspelt(outside.name);
    if (outer == nullptr && guess != nullptr) {
        found.push_back({guess, piece, outside.ppm, true});
        return true;
    }
    std::vector<Found> inner;
    const bool open = outer == nullptr ? !catalogue_.isBlend(key) && piece.ends_with(')') : outer->loose || outer->kind == Class::fragrance;
    if (open) {
        const std::size_t from = piece.find('(');
        readInner(piece.substr(from + 1, piece.rfind(')') - from - 1), inner);
    }
    if (outer != nullptr && (!outer->loose || inner.empty())) {
        found.push_back({outer, piece, outside.ppm, false});
    }
    for (const Found& each : inner) {
        if (each.substance != outer) {
            found.push_back(each);
        }
    }
    return !found.empty();
}

/// The known names between the commas of a bracket.
void Recogniser::readInner(std::string_view list, std::vector<Found>& found) const {
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t end = std::min(list.find_first_of(",/", from), list.size());
        const NameAndAmount split = splitAmount(list.substr(from, end - from));
        const Substance* substance = isGloss(nameKey(split.name)) ? nullptr : known(split.name);
        if (substance != nullptr && !substance->loose) {
            found.push_back({substance, split.name, split.ppm, false});
        }
        from = end + 1;
    }
}

/// `Aqua/Water/Eau` is one substance in three languages, `Lactic Acid/Glycolic Acid Copolymer` none of the two.
bool Recogniser::readSlashes(std::string_view piece, std::vector<Found>& found) const {
    if (piece.find('/') == std::string_view::npos || catalogue_.isBlend(nameKey(piece))) {
        return false;
    }
    for (std::size_t from = 0; from <= piece.size();) {
        const std::size_t end = std::min(piece.find('/', from), piece.size());
        const NameAndAmount split = splitAmount(piece.substr(from, end - from));
        const auto outside = outsideBrackets(split.name);
        const Substance* substance = known(split.name);
        substance = substance == nullptr && outside ? known(*outside) : substance;
        const bool again = std::any_of(found.begin(), found.end(), [&](const Found& each) { return each.substance == substance; });
        if (substance != nullptr && !again) {
            found.push_back({substance, split.name, split.ppm, false});
        }
        from = end + 1;
    }
    return !found.empty();
}

/// `Cetearyl Alcohol (and) Ceteareth-20`.
bool Recogniser::readConjunctions(std::string_view piece, std::vector<Found>& found) {
    constexpr std::array<std::string_view, 6> conjunctions{"(and)", " and ", " And ", " AND ", " & ", " 및 "};
    if (piece.size() > 2 * longestName) {
        return false;
    }
    for (const std::string_view conjunction : conjunctions) {
        const std::size_t at = piece.find(conjunction);
        if (at == std::string_view::npos) {
            continue;
        }
        std::vector<Found> before = read(trimmedName(piece.substr(0, at))),
                           behind = read(trimmedName(piece.substr(at + conjunction.size())));
        before.insert(before.end(), behind.begin(), behind.end());
        const bool any = std::any_of(before.begin(), before.end(), [](const Found& each) { return each.substance != nullptr; });
        if (any) {
            found = std::move(before);
        }
        return any;
    }
    return false;
}

/// Names without commas between them. It is a list where known names cover it, or most of it, or where what they leave open ends as names
/// of plants and blends do.
bool Recogniser::readRun(std::string_view piece, std::vector<Found>& found) const {
    const std::vector<std::string_view> words = wordsOf(piece);
    if (words.size() < 2) {
        return false;
    }
    std::vector<std::string> keys;
    keys.reserve(words.size());
    for (const std::string_view word : words) {
        const NameAndAmount split = splitAmount(word);
        const bool amount =
            word.front() >= '0' && word.front() <= '9' && word.find('%') != std::string_view::npos && split.name == trimmedName(word);
        keys.push_back(amount ? std::string() : nameKey(split.name));
    }
    const std::vector<Stretch> stretches = stretchesOf(catalogue_, keys);
    if (!isList(catalogue_, stretches, keys)) {
        return false;
    }
    for (const Stretch& stretch : stretches) {
        const auto first = keys.begin() + static_cast<std::ptrdiff_t>(stretch.from);
        if (stretch.substance == nullptr && std::all_of(first, first + static_cast<std::ptrdiff_t>(stretch.count), isFrame)) {
            continue;
        }
        const std::string_view text = textOf(words, stretch);
        const Substance* group = stretch.substance == nullptr ? catalogue_.findByEnding(keyOf(keys, stretch)) : nullptr;
        found.push_back({stretch.substance != nullptr ? stretch.substance : group, text, splitAmount(text).ppm, false});
    }
    return true;
}

}  // namespace gyeol::ingredients

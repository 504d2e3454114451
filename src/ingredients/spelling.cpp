#include "ingredients/spelling.h"

#include "ingredients/name_key.h"

#include <algorithm>

namespace gyeol::ingredients {

namespace {

constexpr std::size_t shortestLatin = 7, shortestKorean = 8, longest = 60;

bool isDigit(char16_t letter) {
    return letter >= u'0' && letter <= u'9';
}

/// What sounds alike is one letter: doubled letters, y for i.
std::u16string folded(std::u16string_view letters) {
    std::u16string result;
    for (char16_t letter : letters) {
        letter = letter == u'y' ? u'i' : letter;
        if (result.empty() || result.back() != letter || isDigit(letter)) {
            result += letter;
        }
    }
    return result;
}

bool longEnough(const std::u16string& letters) {
    const bool latin = !letters.empty() && letters.front() < 0x80;
    return letters.size() >= (latin ? shortestLatin : shortestKorean) && letters.size() <= longest;
}

std::uint32_t hashWithout(const std::u16string& letters, std::size_t left) {
    std::uint32_t hash = 2166136261U;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i != left) {
            hash = (hash ^ letters[i]) * 16777619U;
        }
    }
    return hash;
}

/// Whether at most one slip lies between two words, and that at no digit and not at the first letter.
bool oneSlip(std::u16string_view a, std::u16string_view b) {
    std::size_t front = 0;
    while (front < a.size() && front < b.size() && a[front] == b[front]) {
        ++front;
    }
    a.remove_prefix(front);
    b.remove_prefix(front);
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.remove_suffix(1);
        b.remove_suffix(1);
    }
    const bool swapped = a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
    if ((a.size() > 1 || b.size() > 1) && !swapped) {
        return false;
    }
    const bool digits = std::any_of(a.begin(), a.end(), isDigit) || std::any_of(b.begin(), b.end(), isDigit);
    return !digits && (front > 0 || (a.empty() && b.empty()));
}

}  // namespace

void Spelling::add(std::string_view key, Target target) {
    std::u16string letters = folded(lettersOf(key));
    if (!longEnough(letters)) {
        return;
    }
    const auto name = static_cast<std::uint32_t>(names_.size());
    for (std::size_t left = 0; left <= letters.size(); ++left) {
        variants_.push_back({hashWithout(letters, left), name});
    }
    names_.push_back({std::move(letters), target});
}

void Spelling::finish() {
    std::sort(variants_.begin(), variants_.end(),
              [](const Variant& a, const Variant& b) { return a.hash != b.hash ? a.hash < b.hash : a.name < b.name; });
}

std::optional<Spelling::Target> Spelling::find(std::string_view key) const {
    const std::u16string letters = folded(lettersOf(key));
    if (!longEnough(letters)) {
        return std::nullopt;
    }
    std::optional<Target> found;
    bool exact = false;
    for (std::size_t left = 0; left <= letters.size(); ++left) {
        const std::uint32_t hash = hashWithout(letters, left);
        for (auto at = std::lower_bound(variants_.begin(), variants_.end(), hash,
                                        [](const Variant&variant, std::uint32_t wanted) { return variant.hash < wanted; });
             at != variants_.end() && at->hash == hash; ++at) {
            const Name& name = names_[at->name];
            const bool same = name.letters == letters;
            if ((exact && !same) || !oneSlip(letters, name.letters)) {
                continue;
            }
            if (found && *found != name.target && exact == same) {
                return std::nullopt;
            }
            found = name.target;
            exact = same;
        }
    }
    return found;
}

}  // namespace gyeol::ingredients

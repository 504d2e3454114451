#include "service/treatment_ids.h"

#include <array>
#include <cstdint>

namespace gyeol::service {

namespace {

constexpr std::size_t longest = 56;

// The Revised Romanization of Korean, each sign by itself: an id has to be told apart, not spoken.
constexpr std::array<std::string_view, 19> initials{"g",  "kk", "n", "d",  "tt", "r", "m", "b", "pp", "s",
                                                    "ss", "",   "j", "jj", "ch", "k", "t", "p", "h"};
constexpr std::array<std::string_view, 21> vowels{"a",  "ae", "ya", "yae", "eo", "e",  "yeo", "ye", "o",  "wa", "wae",
                                                  "oe", "yo", "u",  "wo",  "we", "wi", "yu",  "eu", "ui", "i"};
constexpr std::array<std::string_view, 28> finals{"",  "k", "k", "k", "n", "n", "n", "t",  "l", "k", "m", "l", "l", "l",
                                                  "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "h"};
constexpr std::uint32_t firstSyllable = 0xAC00, lastSyllable = 0xD7A3, ofOneInitial = 588, ofOneVowel = 28;

/// The character of three bytes at a place; 0 where there is none.
std::uint32_t threeByteCharacter(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (at + 2 >= text.size() || (byte(at) & 0xF0U) != 0xE0U || (byte(at + 1) & 0xC0U) != 0x80U || (byte(at + 2) & 0xC0U) != 0x80U) {
        return 0;
    }
    return ((byte(at) & 0x0FU) << 12U) | ((byte(at + 1) & 0x3FU) << 6U) | (byte(at + 2) & 0x3FU);
}

std::string romanized(std::uint32_t syllable) {
    const std::uint32_t sign = syllable - firstSyllable;
    std::string text(initials[sign / ofOneInitial]);
    text += vowels[sign % ofOneInitial / ofOneVowel];
    text += finals[sign % ofOneVowel];
    return text;
}

}  // namespace

std::string idTextOf(std::string_view name) {
    std::string text;
    bool gap = false;
    const auto add = [&](std::string_view part) {
        text += gap && !text.empty() ? "-" : "";
        gap = false;
        text += part;
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const std::uint32_t character = threeByteCharacter(name, i);
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            add({&c, 1});
        } else if (c >= 'A' && c <= 'Z') {
            const char small = static_cast<char>(c - 'A' + 'a');
            add({&small, 1});
        } else if (character >= firstSyllable && character <= lastSyllable) {
            add(romanized(character));
            i += 2;
        } else {
            gap = true;
        }
    }
    text.resize(std::min(text.size(), longest));
    while (text.ends_with('-')) {
        text.pop_back();
    }
    return text;
}

diary::TreatmentId freeTreatmentId(const diary::Diary& diary, std::string_view name, diary::TreatmentKind kind) {
    std::string text = idTextOf(name);
    if (text.empty()) {
        text = nameOf(kind);
    }
    diary::TreatmentId id(text);
    for (int number = 2; diary::findTreatment(diary, id) != nullptr; ++number) {
        id = diary::TreatmentId(text + "-" + std::to_string(number));
    }
    return id;
}

}  // namespace gyeol::service

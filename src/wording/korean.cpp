#include "wording/korean.h"

#include "base/utf8.h"

#include <array>
#include <cctype>
#include <cstdint>
#include <utility>

namespace gyeol::wording {

namespace {

constexpr char32_t firstSyllable = 0xAC00, lastSyllable = 0xD7A3;
constexpr char32_t finalsPerVowel = 28, finalRieul = 8;

/// The last code point of a text and the bytes before it. The text is valid UTF-8: everything read is checked for that.
std::pair<char32_t, std::string_view> lastCodePoint(std::string_view text) {
    std::size_t start = text.size() - 1;
    while (start > 0 && !beginsCharacter(text[start])) {
        --start;
    }
    const auto lead = static_cast<unsigned char>(text[start]);
    char32_t point = lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1FU : lead < 0xF0 ? lead & 0x0FU : lead & 0x07U;
    for (std::size_t i = start + 1; i < text.size(); ++i) {
        point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    return {point, text.substr(0, start)};
}

bool isPassedOver(char32_t point) {
    return point == U' ' || point == U'.' || point == U',' || point == U'!' || point == U'?' || point == U')' || point == U']' ||
           point == U'"' || point == U'\'' || point == U'’' || point == U'”' || point == U'」' || point == U'』' || point == U'*';
}

FinalSound ofDigit(char32_t digit) {
    switch (digit) {
        case U'1':  // 일
        case U'7':  // 칠
        case U'8':  // 팔
            return FinalSound::rieul;
        case U'2':  // 이
        case U'4':  // 사
        case U'5':  // 오
        case U'9':  // 구
            return FinalSound::vowel;
        default:  // 삼, 육, and 영, 십, 백, 천, 만 where a number ends in 0
            return FinalSound::consonant;
    }
}

bool isUpper(char c) {
    return std::isupper(static_cast<unsigned char>(c)) != 0;
}

/// The letters of the last word in Latin script that `text` ends with.
std::string_view lastLatinWord(std::string_view text) {
    std::size_t start = text.size();
    while (start > 0 && std::isalpha(static_cast<unsigned char>(text[start - 1])) != 0) {
        --start;
    }
    return text.substr(start);
}

/// A word in capitals is spelt out: L 엘 and R 알 end in ㄹ, M 엠 and N 엔 in a consonant, all other letters in a vowel.
FinalSound ofSpeltLetter(char letter) {
    switch (letter) {
        case 'L':
        case 'R':
            return FinalSound::rieul;
        case 'M':
        case 'N':
            return FinalSound::consonant;
        default:
            return FinalSound::vowel;
    }
}

FinalSound ofLatin(std::string_view word) {
    const bool spelt = word.size() == 1 || (isUpper(word[word.size() - 1]) && isUpper(word[word.size() - 2]));
    const auto at = [&](std::size_t fromEnd) {
        return fromEnd < word.size() ? static_cast<char>(std::tolower(static_cast<unsigned char>(word[word.size() - 1 - fromEnd]))) : '\0';
    };
    if (spelt) {
        return ofSpeltLetter(static_cast<char>(std::toupper(static_cast<unsigned char>(word.back()))));
    }
    const char heard = at(0) == 'e' ? at(1) : at(0);  // a silent e: enzyme 엔자임, bubble 버블
    if (heard == 'l') {
        return FinalSound::rieul;
    }
    const bool nasal = heard == 'm' || heard == 'n' || (at(0) == 'g' && at(1) == 'n');
    const bool stop = at(0) == 'p' || at(0) == 'b' || (at(0) == 'k' && at(1) == 'c');  // cap 캡, scrub 스크럽, pack 팩
    return nasal || stop ? FinalSound::consonant : FinalSound::vowel;
}

constexpr std::array<std::pair<std::string_view, Particle>, 5> particles{{
    {"은는", {"은", "는", false}},
    {"이가", {"이", "가", false}},
    {"을를", {"을", "를", false}},
    {"와과", {"과", "와", false}},
    {"으로", {"으로", "로", true}},
}};

}  // namespace

FinalSound finalSound(std::string_view text) {
    while (!text.empty()) {
        const auto [point, before] = lastCodePoint(text);
        if (point >= firstSyllable && point <= lastSyllable) {
            const char32_t final = (point - firstSyllable) % finalsPerVowel;
            return final == 0 ? FinalSound::vowel : final == finalRieul ? FinalSound::rieul : FinalSound::consonant;
        }
        if (point >= U'0' && point <= U'9') {
            return ofDigit(point);
        }
        if (point < 0x80 && std::isalpha(static_cast<int>(point)) != 0) {
            return ofLatin(lastLatinWord(text));
        }
        if (!isPassedOver(point)) {
            return FinalSound::vowel;  // % 퍼센트, ° 도, and whatever else
        }
        text = before;
    }
    return FinalSound::vowel;
}

std::optional<Particle> particleNamed(std::string_view pair) {
    for (const auto& [name, particle] : particles) {
        if (name == pair) {
            return particle;
        }
    }
    return std::nullopt;
}

std::string_view formAfter(std::string_view word, const Particle& particle) {
    const FinalSound sound = finalSound(word);
    const bool likeVowel = sound == FinalSound::vowel || (sound == FinalSound::rieul && particle.rieulCountsAsVowel);
    return likeVowel ? particle.afterVowel : particle.afterConsonant;
}

}  // namespace gyeol::wording

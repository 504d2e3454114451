#pragma once

#include <optional>
#include <string_view>

/// Korean particles change with the sound that the word before them ends in.
namespace gyeol::wording {

/// How a word ends when it is read aloud in Korean. ㄹ stands by itself since 으로 is 로 after it.
enum class FinalSound { vowel, rieul, consonant };

/// The last sound of a word: of its last syllable, of the Korean number that its last digit ends, or, for Latin letters, of how such a word
/// is usually read in Korean (토너, 크림, 젤). Closing brackets and punctuation are passed over.
[[nodiscard]] FinalSound finalSound(std::string_view utf8);

/// A particle by its pair of forms: `은는`, `이가`, `을를`, `와과`, `으로`. Null for anything else.
struct Particle {
    std::string_view afterConsonant, afterVowel;
    bool rieulCountsAsVowel = false;
};
[[nodiscard]] std::optional<Particle> particleNamed(std::string_view pair);

/// The form of a particle that goes after a word.
[[nodiscard]] std::string_view formAfter(std::string_view word, const Particle& particle);

}  // namespace gyeol::wording

#pragma once

#include <string>
#include <string_view>

namespace gyeol::ingredients {

/// The longest name that is looked up, in bytes; longer ones are no names.
inline constexpr std::size_t longestName = 240;

/// A name with all that makes no difference taken away: case, spaces, hyphens, brackets, accents, and the older of two spellings that mean
/// one and the same (메칠/메틸, sulphate/sulfate). Two names are the same where their keys are: whole names, never parts of one.
/// Empty where there is no letter or digit in it.
[[nodiscard]] std::string nameKey(std::string_view name);

/// The letters of a key as a person types them: Latin letters and digits as they are, a Korean syllable as its two or three letters.
[[nodiscard]] std::u16string lettersOf(std::string_view key);

}  // namespace gyeol::ingredients

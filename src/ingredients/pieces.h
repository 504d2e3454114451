#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gyeol::ingredients {

/// Where on the pack a piece stands.
enum class Section { list, active, mayContain };

/// What stands between two commas of a list, as it was printed. A newline inside it may or may not part two names.
struct Piece {
    std::string_view text;  ///< a part of the text that was cut
    Section section = Section::list;
    int part = 0;  ///< which product of a set, from 0
};

/// No pack prints as many names; what stands behind so many is not read.
inline constexpr std::size_t mostPieces = 4000;

/// Cuts a clean text (see cleanText) into the pieces of its ingredient lists; what it tells besides is left out. The text is rewritten a
/// little on the way (brackets without a partner go) and must outlive the pieces.
[[nodiscard]] std::vector<Piece> cutPieces(std::string& text);

}  // namespace gyeol::ingredients

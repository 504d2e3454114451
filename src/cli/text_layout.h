#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Plain text in columns of a terminal, where a Korean syllable takes two.
namespace gyeol::cli {

/// How many columns a UTF-8 text takes.
[[nodiscard]] int displayWidth(std::string_view text);

/// The text with spaces behind it up to `width` columns; a longer one as it is.
[[nodiscard]] std::string padded(std::string_view text, int width);

/// The text with spaces before it up to `width` columns.
[[nodiscard]] std::string paddedLeft(std::string_view text, int width);

/// Items with a middle dot between them, in lines of at most `width` columns that break between items; see wrapped for `indent`.
[[nodiscard]] std::string wrappedItems(const std::vector<std::string>& items, int width, int indent);

/// The text broken at spaces into lines of at most `width` columns, every line but the first indented by `indent`. The first begins at
/// column `indent`.
[[nodiscard]] std::string wrapped(std::string_view text, int width, int indent);

}  // namespace gyeol::cli

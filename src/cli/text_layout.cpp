#include "cli/text_layout.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace gyeol::cli {

namespace {

using Range = std::pair<std::uint32_t, std::uint32_t>;

/// East Asian wide and full-width blocks (Unicode 15, UAX 11), as far as names of products use them.
constexpr std::array<Range, 11> wide{{{0x1100, 0x115F},
                                      {0x2E80, 0x303E},
                                      {0x3041, 0x33FF},
                                      {0x3400, 0x4DBF},
                                      {0x4E00, 0xA4CF},
                                      {0xAC00, 0xD7A3},
                                      {0xF900, 0xFAFF},
                                      {0xFF00, 0xFF60},
                                      {0xFFE0, 0xFFE6},
                                      {0x1F300, 0x1FAFF},
                                      {0x20000, 0x3FFFD}}};
/// Marks that stand on the letter before them, joiners and variation selectors.
constexpr std::array<Range, 3> zero{{{0x0300, 0x036F}, {0x200B, 0x200F}, {0xFE00, 0xFE0F}}};

template <std::size_t N>
bool isIn(const std::array<Range, N>& ranges, std::uint32_t point) {
    return std::any_of(ranges.begin(), ranges.end(), [point](const Range& range) { return point >= range.first && point <= range.second; });
}

/// Takes the first code point off a valid UTF-8 text.
std::uint32_t takeCodePoint(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = std::min<std::size_t>(lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, text.size());
    std::uint32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    text.remove_prefix(length);
    return point;
}

std::string spaces(int count) {
    return std::string(static_cast<std::size_t>(std::max(0, count)), ' ');
}

}  // namespace

int displayWidth(std::string_view text) {
    int width = 0;
    while (!text.empty()) {
        const std::uint32_t point = takeCodePoint(text);
        width += isIn(wide, point) ? 2 : isIn(zero, point) ? 0 : 1;
    }
    return width;
}

std::string padded(std::string_view text, int width) {
    return std::string(text) + spaces(width - displayWidth(text));
}

std::string paddedLeft(std::string_view text, int width) {
    return spaces(width - displayWidth(text)) + std::string(text);
}

std::string wrappedItems(const std::vector<std::string>& items, int width, int indent) {
    constexpr std::string_view dot = " ·";
    std::string result;
    int column = indent;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const bool last = i + 1 == items.size();
        const int itemWidth = displayWidth(items[i]) + (last ? 0 : displayWidth(dot));
        if (column > indent && column + 1 + itemWidth > width) {
            result += "\n" + spaces(indent);
            column = indent;
        } else if (column > indent) {
            result += ' ';
            ++column;
        }
        result += items[i];
        result += last ? std::string_view() : dot;
        column += itemWidth;
    }
    return result;
}

std::string wrapped(std::string_view text, int width, int indent) {
    std::string result;
    int column = indent;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const int wordWidth = displayWidth(word);
        if (column > indent && column + 1 + wordWidth > width) {
            result += "\n" + spaces(indent);
            column = indent;
        } else if (column > indent) {
            result += ' ';
            ++column;
        }
        result += word;
        column += wordWidth;
    }
    return result;
}

}  // namespace gyeol::cli

#include "ingredients/clean_text.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gyeol::ingredients {

namespace {

constexpr char32_t replacement = 0xFFFD;

struct Range {
    char32_t first, last;
    std::string_view becomes;
};

/// What pasted texts hold instead of plain characters, in order. A bullet is a comma, or a dash where it begins a line.
constexpr std::array<Range, 39> rewritings{{
    {0x00, 0x09, " "},     {0x0B, 0x0C, " "},       {0x0D, 0x0D, "\n"},     {0x0E, 0x1F, " "},      {0x3B, 0x3B, ","},
    {0x3C, 0x3C, "["},     {0x3E, 0x3E, "]"},       {0x5C, 0x5C, "/"},      {0x7B, 0x7B, "["},      {0x7C, 0x7C, ","},
    {0x7D, 0x7D, "]"},     {0x7F, 0xA0, " "},       {0xA9, 0xA9, ""},       {0xAD, 0xAE, ""},       {0xB2, 0xB3, ""},
    {0xB7, 0xB7, "\a"},    {0xB9, 0xB9, ""},        {0x2000, 0x200A, " "},  {0x200B, 0x200F, ""},   {0x2010, 0x2015, "-"},
    {0x2018, 0x201F, " "}, {0x2020, 0x2021, "*"},   {0x2022, 0x2023, "\a"}, {0x2027, 0x2027, "\a"}, {0x2028, 0x2029, "\n"},
    {0x202A, 0x202F, " "}, {0x203B, 0x203B, "\n*"}, {0x205F, 0x206F, " "},  {0x2070, 0x2089, ""},   {0x2122, 0x2122, ""},
    {0x2212, 0x2212, "-"}, {0x2219, 0x2219, "\a"},  {0x2460, 0x2473, "\a"}, {0x25A0, 0x25FF, "\a"}, {0x2605, 0x2606, "\a"},
    {0x3000, 0x3000, " "}, {0x3001, 0x3001, ","},   {0x3008, 0x3014, "["},  {0x30FB, 0x30FB, "\a"},
}};

/// The half of a bracket pair of U+3008 to U+3015.
bool closes(char32_t point) {
    return point == 0x3009 || point == 0x300B || point == 0x300D || point == 0x300F || point == 0x3011 || point == 0x3015;
}

/// Puts conjoining letters of Korean together as they come; text from some systems holds syllables in parts.
class Hangul {
public:
    /// Whether the point was one of such letters and is now part of `last`, the point before it.
    static bool join(char32_t& last, char32_t point) {
        if (last >= 0x1100 && last <= 0x1112 && point >= 0x1161 && point <= 0x1175) {
            last = 0xAC00 + ((last - 0x1100) * 21 + (point - 0x1161)) * 28;
            return true;
        }
        if (last >= 0xAC00 && last <= 0xD7A3 && (last - 0xAC00) % 28 == 0 && point >= 0x11A8 && point <= 0x11C2) {
            last += point - 0x11A7;
            return true;
        }
        return false;
    }
};

void rewrite(std::string& text, char32_t point) {
    if (point >= 0xFF01 && point <= 0xFF5E) {
        point -= 0xFEE0;
    }
    if (closes(point)) {
        text += ']';
        return;
    }
    if (point == 0x318D || point == 0xFEFF || point == replacement) {
        text += point == 0x318D ? '\a' : ' ';
        return;
    }
    const auto* range = std::lower_bound(rewritings.begin(), rewritings.end(), point,
                                         [](const Range& candidate, char32_t wanted) { return candidate.last < wanted; });
    if (range != rewritings.end() && point >= range->first) {
        text += range->becomes;
    } else {
        append(text, point);
    }
}

/// What pages write for characters, as those characters.
std::string withoutEntities(std::string_view raw) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> entities{
        {{"&amp;", "&"}, {"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&#39;", "'"}, {"&quot;", " "}}};
    std::string text;
    while (!raw.empty()) {
        const auto* entity =
            std::find_if(entities.begin(), entities.end(), [&](const auto& candidate) { return raw.starts_with(candidate.first); });
        const bool found = entity != entities.end();
        text += found ? entity->second : raw.substr(0, 1);
        raw.remove_prefix(found ? entity->first.size() : 1);
    }
    return text;
}

/// Bullets (\a so far): a dash at the beginning of a line, else a comma.
void settleBullets(std::string& text) {
    bool begins = true;
    for (char& c : text) {
        if (c == '\a') {
            c = begins ? '-' : ',';
        }
        begins = c == '\n' || (begins && c == ' ');
    }
}

}  // namespace

char32_t takeCodePoint(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length > text.size() || (length > 1 && soundUtf8(text.substr(0, length)) != length)) {
        text.remove_prefix(1);
        return replacement;
    }
    char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    }
    text.remove_prefix(length);
    return point;
}

void append(std::string& text, char32_t point) {
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6));
        tail(0);
    } else if (point < 0x10000) {
        text += static_cast<char>(0xE0 | (point >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | (point >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string cleanText(std::string_view raw) {
    std::string decoded;
    if (raw.find('&') != std::string_view::npos) {
        decoded = withoutEntities(raw);
        raw = decoded;
    }
    std::string text;
    text.reserve(raw.size());
    char32_t last = 0;
    const auto flush = [&] {
        if (last != 0) {
            rewrite(text, last);
        }
    };
    while (!raw.empty()) {
        const char32_t point = takeCodePoint(raw);
        if (!Hangul::join(last, point)) {
            flush();
            last = point == 0 ? U' ' : point;
        }
    }
    flush();
    settleBullets(text);
    return text;
}

}  // namespace gyeol::ingredients

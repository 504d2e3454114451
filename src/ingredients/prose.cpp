#include "ingredients/prose.h"

#include "ingredients/characters.h"

#include <algorithm>
#include <array>
#include <string>

namespace gyeol::ingredients {

namespace {

/// Words that stand between other words and in no ingredient's name.
constexpr std::array<std::string_view, 74> joining{
    "a",       "about", "after",  "against", "all",      "an",      "and",      "any",  "appearance", "are",     "as",
    "at",      "be",    "by",     "can",     "contact",  "do",      "evens",    "eyes", "fades",      "feel",    "fine",
    "for",     "from",  "gently", "help",    "helps",    "if",      "improves", "in",   "into",       "is",      "it",
    "its",     "keep",  "leaves", "lines",   "look",     "may",     "more",     "not",  "of",         "on",      "only",
    "or",      "our",   "please", "product", "products", "reduces", "retain",   "skin", "so",         "soothes", "supports",
    "targets", "than",  "that",   "the",     "their",    "this",    "to",       "up",   "use",        "uses",    "visibly",
    "when",    "which", "while",  "will",    "with",     "without", "you",      "your"};
/// Of these, words that names are joined with too (Extracts of Rose and Sage): alone they tell nothing.
constexpr std::array<std::string_view, 8> alsoInLists{"and", "fine", "for", "from", "in", "of", "or", "with"};
constexpr std::array<std::string_view, 9> denials{"without",  "free from",          "free of",      "does not contain", "contains no ",
                                                  "no added", "formulated without", "made without", "not contain"};
constexpr std::array<std::string_view, 8> koreanDenials{"무첨가",      "불포함",       "미포함",      "미첨가",
                                                        "들어있지 않", "들어 있지 않", "첨가하지 않", "함유하지 않"};
constexpr std::array<std::string_view, 14> koreanEndings{"니다", "세요", "십시오", "어요", "아요",  "해요",  "예요",
                                                         "에요", "돼요", "바람",   "경우", "하는 ", "되는 ", "있는 "};

template <std::size_t N>
bool holdsAny(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

}  // namespace

bool isProse(std::string_view sentence) {
    const std::string low = lowered(sentence);
    constexpr std::ptrdiff_t fewCommas = 4;
    if (std::count(low.begin(), low.end(), ',') < fewCommas && holdsAny(low, koreanEndings)) {
        return true;
    }
    int words = 0, small = 0, telling = 0, depth = 0;
    for (std::size_t at = 0; at < low.size();) {
        depth += low[at] == '(' ? 1 : low[at] == ')' && depth > 0 ? -1 : 0;
        if (!isLetter(low[at])) {
            ++at;
            continue;
        }
        const std::size_t from = at;
        while (at < low.size() && isLetter(low[at])) {
            ++at;
        }
        const std::string_view word = std::string_view(low).substr(from, at - from);
        ++words;
        if (depth == 0 && std::binary_search(joining.begin(), joining.end(), word)) {
            ++small;
            telling += std::binary_search(alsoInLists.begin(), alsoInLists.end(), word) ? 0 : 1;
        }
    }
    constexpr int fewest = 2, oneInWords = 6;
    return telling > 0 && small >= fewest && small * oneInWords >= words;
}

bool beginsDenial(std::string_view sentence) {
    const std::size_t end = sentence.find_last_not_of(" \n");
    if (end == std::string_view::npos || sentence[end] != ':') {
        return false;
    }
    const std::string low = lowered(sentence);
    return holdsAny(low, denials) || holdsAny(low, koreanDenials);
}

std::string_view withoutDenials(std::string_view sentence) {
    const std::string low = lowered(sentence);
    std::size_t end = sentence.size();
    for (const std::string_view denial : koreanDenials) {
        // Korean says it behind what is not there: in a few words of it nothing is; a long list goes up to the comma before.
        if (const std::size_t at = low.find(denial); at < end) {
            constexpr std::ptrdiff_t few = 6;
            const std::size_t comma = low.rfind(',', at);
            end =
                comma == std::string::npos || std::count(low.begin(), low.begin() + static_cast<std::ptrdiff_t>(at), ',') < few ? 0 : comma;
        }
    }
    for (const std::string_view denial : denials) {
        end = std::min(end, low.find(denial));
    }
    return sentence.substr(0, end);
}

}  // namespace gyeol::ingredients

#include "ingredients/amount.h"

#include "ingredients/characters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace gyeol::ingredients {

namespace {

/// Millionths of one unit; 0 for a unit that tells no share.
struct Unit {
    std::string_view name;
    double ppm;
};
constexpr std::array<Unit, 9> units{
    {{"%", 1e4}, {"ppm", 1.0}, {"ppb", 1e-3}, {"mg/g", 1e3}, {"mg/kg", 1.0}, {"mg", 0.0}, {"mcg", 0.0}, {"iu", 0.0}, {"g", 0.0}}};

/// A number and its unit at the front of a text, how far they reach, and the share they tell.
struct Amount {
    std::size_t end = 0;
    std::optional<std::int32_t> ppm;
};

std::optional<Amount> amountAt(std::string_view text) {
    double number = 0, scale = 0;
    std::size_t at = 0, digits = 0;
    for (; at < text.size() && digits < 12; ++at) {
        const bool thousands = text[at] == ',' || (text[at] == ' ' && at > 0 && text[at - 1] == ',');
        if (isDigit(text[at])) {
            number = number * 10 + (text[at] - '0');
            scale *= 10;
            ++digits;
        } else if (text[at] == '.' && scale == 0) {
            scale = 1;
        } else if (!thousands || digits == 0) {
            break;
        }
    }
    while (at < text.size() && text[at] == ' ') {
        ++at;
    }
    const std::string rest = lowered(text.substr(at, 8));
    const auto* unit = std::find_if(units.begin(), units.end(), [&](const Unit& candidate) { return rest.starts_with(candidate.name); });
    if (digits == 0 || unit == units.end()) {
        return std::nullopt;
    }
    at += unit->name.size();
    if (unit->name != "%" && at < text.size() && (isLetter(text[at]) || text[at] == '/')) {
        return std::nullopt;
    }
    Amount amount{at, std::nullopt};
    const double ppm = number / (scale == 0 ? 1 : scale) * unit->ppm;
    if (unit->ppm > 0 && ppm <= 1e6) {
        amount.ppm = static_cast<std::int32_t>(std::floor(ppm));
    }
    return amount;
}

/// Words behind an amount that say of what: by weight, by volume.
bool isBasis(std::string_view text) {
    const std::string low = lowered(trimmedName(text));
    return low.empty() || low == "w/w" || low == "w/v" || low == "v/v" || low == "wt" || low == "usp" || low == "by weight" ||
           low == "nano";
}

/// Where the number begins that the text ends with, with nothing but its unit and basis behind it.
std::optional<std::size_t> trailingAmount(std::string_view text, std::optional<std::int32_t>& ppm) {
    constexpr std::size_t furthest = 28;
    const std::size_t from = text.size() > furthest ? text.size() - furthest : 0;
    for (std::size_t at = text.size(); at-- > from;) {
        const bool begins = isDigit(text[at]) && (at == 0 || (!isDigit(text[at - 1]) && text[at - 1] != '.' && text[at - 1] != ','));
        if (!begins) {
            continue;
        }
        const auto amount = amountAt(text.substr(at));
        if (amount && isBasis(text.substr(at + amount->end))) {
            ppm = amount->ppm;
            return at;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string_view trimmedName(std::string_view text) {
    constexpr std::string_view around = " \n*+.-/\"'`~_=^#!?&";
    const std::size_t first = text.find_first_not_of(around);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(around) - first + 1);
}

NameAndAmount splitAmount(std::string_view text) {
    NameAndAmount result{trimmedName(text), std::nullopt};
    if (const auto front = amountAt(result.name); front && front->end < result.name.size()) {
        result.ppm = front->ppm;
        result.name = trimmedName(result.name.substr(front->end));
        return result;
    }
    std::string_view rest = result.name;
    const bool bracket = rest.ends_with(')');
    const std::size_t open = rest.rfind('(');
    if (bracket && open != std::string_view::npos) {
        std::optional<std::int32_t> ppm;
        const std::string_view inner = rest.substr(open + 1, rest.size() - open - 2);
        if (const auto at = trailingAmount(inner, ppm); at && trimmedName(inner.substr(0, *at)).empty()) {
            return {trimmedName(rest.substr(0, open)), ppm};
        }
        return result;
    }
    if (const auto at = trailingAmount(rest, result.ppm); at && *at > 0) {
        result.name = trimmedName(rest.substr(0, *at));
    }
    return result;
}

}  // namespace gyeol::ingredients

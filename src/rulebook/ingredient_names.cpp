#include "rulebook/ingredient_names.h"

#include <algorithm>
#include <cctype>

namespace gyeol::rulebook {

namespace {

/// Lower case, single spaces, none at the ends.
std::string normalised(std::string_view text) {
    std::string clean;
    for (const char raw : text) {
        const auto c = static_cast<unsigned char>(raw);
        if (std::isspace(c) != 0) {
            if (!clean.empty() && clean.back() != ' ') {
                clean.push_back(' ');
            }
        } else {
            clean.push_back(static_cast<char>(std::tolower(c)));
        }
    }
    while (!clean.empty() && (clean.back() == ' ' || clean.back() == '.' || clean.back() == '*')) {
        clean.pop_back();
    }
    return clean;
}

/// A comma parts two names, but not the one inside "1,2-Hexanediol".
bool parts(std::string_view text, std::size_t at) {
    const bool number = at > 0 && at + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0 &&
                        std::isdigit(static_cast<unsigned char>(text[at + 1])) != 0;
    return text[at] == ';' || text[at] == '\n' || (text[at] == ',' && !number);
}

}  // namespace

std::optional<std::string> findIngredient(const diary::Treatment& treatment, const std::vector<std::string>& names) {
    if (!treatment.product || names.empty()) {
        return std::nullopt;
    }
    const std::string_view list = treatment.product->ingredients;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= list.size(); ++at) {
        if (at != list.size() && !parts(list, at)) {
            continue;
        }
        const std::string name = normalised(list.substr(from, at - from));
        const auto found = std::find_if(names.begin(), names.end(),
                                        [&](const std::string& wanted) { return !name.empty() && normalised(wanted) == name; });
        if (found != names.end()) {
            return *found;
        }
        from = at + 1;
    }
    return std::nullopt;
}

std::optional<Date> expiresOn(const diary::Treatment& treatment) {
    if (!treatment.product) {
        return std::nullopt;
    }
    std::optional<Date> first;
    if (treatment.product->useBy) {
        first = *treatment.product->useBy + Days{1};
    }
    if (treatment.product->opened && treatment.product->monthsAfterOpening) {
        std::chrono::year_month_day day{*treatment.product->opened};
        day += std::chrono::months{*treatment.product->monthsAfterOpening};
        const auto end = day.ok() ? day : std::chrono::year_month_day{day.year() / day.month() / std::chrono::last};
        first = std::min(first.value_or(Date{end}), Date{end});
    }
    return first;
}

}  // namespace gyeol::rulebook

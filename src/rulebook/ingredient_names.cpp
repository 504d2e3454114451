#include "rulebook/ingredient_names.h"

#include "ingredients/name_key.h"
#include "ingredients/plain_names.h"

#include <algorithm>
#include <iterator>

namespace gyeol::rulebook {

std::optional<std::string> findIngredient(const diary::Treatment& treatment, const std::vector<std::string>& names) {
    if (!treatment.product || names.empty()) {
        return std::nullopt;
    }
    std::vector<std::string> wanted;
    std::transform(names.begin(), names.end(), std::back_inserter(wanted),
                   [](const std::string& name) { return ingredients::nameKey(name); });
    for (const std::string& key : ingredients::keysIn(treatment.product->ingredients)) {
        if (const auto found = std::find(wanted.begin(), wanted.end(), key); found != wanted.end()) {
            return names[static_cast<std::size_t>(found - wanted.begin())];
        }
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

#pragma once

#include "base/date.h"
#include "diary/diary.h"

#include <optional>
#include <string>
#include <vector>

namespace gyeol::rulebook {

/// The first of `names` that a product's ingredient list holds. Whole names are compared as `ingredients` reads them, never parts of one
/// ("Alcohol" is not "Cetyl Alcohol").
[[nodiscard]] std::optional<std::string> findIngredient(const diary::Treatment& treatment, const std::vector<std::string>& names);

/// The first day on which a product is past its date: the day after `use_by`, or the day on which its months after opening are over.
[[nodiscard]] std::optional<Date> expiresOn(const diary::Treatment& treatment);

}  // namespace gyeol::rulebook

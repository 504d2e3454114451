#pragma once

#include <string_view>

namespace gyeol::ingredients {

/// Whether a sentence tells something (marketing, directions, advice) instead of listing names.
[[nodiscard]] bool isProse(std::string_view sentence);

/// Whether a sentence begins a list of what is not in the product: `Formulated without:`.
[[nodiscard]] bool beginsDenial(std::string_view sentence);

/// A sentence without what it says is not in the product: `Aqua, Parfum` of `Aqua, Parfum, made without alcohol`, nothing of `향료 무첨가`.
[[nodiscard]] std::string_view withoutDenials(std::string_view sentence);

}  // namespace gyeol::ingredients

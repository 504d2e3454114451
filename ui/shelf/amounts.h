#pragma once

#include <QString>

#include <cstdint>
#include <optional>

/// Shares and pH as a person types and reads them. Whole numbers of a sub-unit; nothing is rounded.
namespace gyeol::ui {

/// A number with a point or a comma, as so many units of its last decimal: "7.25" with 4 decimals is 72,500. None where it is no number,
/// has more decimals, or is below 0 or above `most` (in the same units).
[[nodiscard]] std::optional<std::int32_t> amountOf(const QString& text, int decimals, std::int32_t most);

/// The number without trailing zeros: 72,500 with 4 decimals is "7.25".
[[nodiscard]] QString amountText(std::int32_t amount, int decimals);

}  // namespace gyeol::ui

#pragma once

#include "ingredients/reading_json.h"
#include "wording/wording.h"

#include <string>

namespace gyeol::cli {

/// An ingredient list as people read it: what it could be on the shelf, what to take care of, and each name with what it means for the
/// week.
[[nodiscard]] std::string ingredientsText(const ingredients::Account& account, const wording::Wording& wording);

}  // namespace gyeol::cli

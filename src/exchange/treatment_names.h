#pragma once

#include "diary/diary.h"
#include "wording/wording.h"

#include <string>

namespace gyeol::exchange {

/// What a person calls a treatment: its name on the shelf, else the word for its kind. `cleanse`, `moisturizer` and `sunscreen` that no
/// shelf has are daily steps named by their kind.
[[nodiscard]] std::string treatmentName(const diary::Diary& diary, const wording::Wording& wording, const std::string& id);

}  // namespace gyeol::exchange

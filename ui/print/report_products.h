#pragma once

#include "diary/diary.h"
#include "ingredients/catalogue.h"
#include "wording/wording.h"

#include <QString>

namespace gyeol::ui {

/// What is active in a product: what the person said of it ("AHA, glycolic, 7 %, pH 3.6") and what its ingredient list names beyond traces.
[[nodiscard]] QString activesOf(const wording::Wording& wording, const ingredients::Catalogue* catalogue,
                                const diary::Treatment& treatment);

}  // namespace gyeol::ui

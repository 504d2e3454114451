#pragma once

#include "diary/diary.h"
#include "rulebook/rule_data.h"

#include <optional>

namespace gyeol::rulebook {

/// What begins one at a time and may need a patch test: acids, what rubs, retinoids.
[[nodiscard]] bool isNewActive(const Data& data, const diary::Treatment& treatment);

/// R4 step 0 of the facts: the state of a patch test. Where the person said none, it is due for an active of sensitive skin that has not
/// begun.
[[nodiscard]] diary::PatchTest patchTestOf(const Data& data, const diary::Person& person, const diary::Treatment& treatment,
                                           const std::optional<Date>& begun);

}  // namespace gyeol::rulebook

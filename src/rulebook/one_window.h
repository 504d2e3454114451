#pragma once

#include "rulebook/procedures.h"

namespace gyeol::rulebook {

/// R6 for one procedure, which need not be in the diary.
[[nodiscard]] Window windowOf(const Data& data, const diary::Person& person, const Signs& signs, const Calendar& calendar,
                              const diary::Procedure& procedure);

/// The hours of water only of a window whose cleansing waits.
[[nodiscard]] WaterOnly waterOf(const Window& window);

}  // namespace gyeol::rulebook

#pragma once

#include "service/backing_up.h"
#include "storage/place.h"
#include "ui/ports.h"
#include "wording/wording.h"

#include <QString>

/// What is said about backups, in the language of the moment.
namespace gyeol::ui {

/// Why a backup was taken; empty where time only went by.
[[nodiscard]] QString occasionName(storage::Occasion occasion);

/// What going back would lose: "3 sessions and 1 check-in since Fri 20 Nov would be gone."
[[nodiscard]] QString lossSentence(const service::Loss& loss, const wording::Wording& wording);

/// What is risky about where the diary lies, and what to do; empty where nothing is.
[[nodiscard]] QString placeWarning(const storage::Place& place);

/// Tells it, once for each file.
void warnOfPlace(Prompts& prompts, Preferences& preferences, const std::filesystem::path& diary);

}  // namespace gyeol::ui

#pragma once

#include "base/result.h"
#include "ui/ports.h"
#include "wording/wording.h"

#include <filesystem>

namespace gyeol::ui {

/// Where a diary cannot be opened because it is damaged, empty or gone, offers its newest good backup. Returns whether the diary can be
/// opened now: the person said yes and the backup was restored. What was there stays, under a new name that is told.
[[nodiscard]] bool offerNewestBackup(const std::filesystem::path& diary, const Failure& failure, Prompts& prompts, const Clock& clock,
                                     const wording::Wording& wording);

}  // namespace gyeol::ui

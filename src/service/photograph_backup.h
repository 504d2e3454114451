#pragma once

#include "base/date.h"
#include "base/result.h"

#include <filesystem>
#include <functional>

/// The photographs among the backups: one store in their folder that holds each photograph once, however many backups name it.
namespace gyeol::service {

/// Asked before each photograph; false stops, and those that were copied stay copied.
using GoesOn = std::function<bool()>;

/// Copies the photographs beside a diary that the folder of its backups does not hold yet. Returns how many.
[[nodiscard]] Result<int> backUpPhotographs(const std::filesystem::path& diary, const GoesOn& goesOn = {});

/// Puts the photographs that a diary names and that are no longer beside it back from the folder of its backups. Returns how many.
[[nodiscard]] Result<int> bringPhotographsBack(const std::filesystem::path& diary);

/// Lets go of those that neither the diary nor one of its backups has named for 30 days. Where one of them cannot be read nothing goes.
/// Returns how many went.
[[nodiscard]] Result<int> thinPhotographs(const std::filesystem::path& diary, Date today);

}  // namespace gyeol::service

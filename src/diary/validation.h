#pragma once

#include "base/result.h"
#include "diary/diary.h"

#include <vector>

namespace gyeol::diary {

/// Everything that makes a diary unsound beyond the types of its values: numbers out of range, names that are too long, duplicate keys,
/// unknown treatments, spans that end before they begin. Each failure names its place as a JSON pointer into the diary's JSON form. Empty:
/// sound. Storage, import and the services all ask it before anything is kept.
[[nodiscard]] std::vector<Failure> validate(const Diary& diary);

}  // namespace gyeol::diary

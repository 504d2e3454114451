#pragma once

#include "diary/diary.h"

#include <cstdint>

namespace gyeol::test {

/// A sound diary of a person who might be: a shelf of actives and daily products, procedures, some weeks of sessions and check-ins up to
/// 23 November 2026, travel, overrides. The same seed gives the same diary. Its dated lists are in the order of diary::sort.
[[nodiscard]] diary::Diary randomDiary(std::uint32_t seed);

/// The diary after a few acts: entries taken out, added and altered, the shelf rearranged. Sound where `before` is.
[[nodiscard]] diary::Diary changedDiary(const diary::Diary& before, std::uint32_t seed);

}  // namespace gyeol::test

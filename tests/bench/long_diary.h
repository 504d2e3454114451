#pragma once

#include "diary/diary.h"

namespace gyeol::bench {

/// A diary of somebody who never missed a day in so many years up to the one before `today`: the shelf of `like`, every daily step ticked
/// morning and evening, two packs and two masks and an acid a week, a check-in and the air of every day.
[[nodiscard]] diary::Diary longDiary(const diary::Diary& like, int years, Date today);

}  // namespace gyeol::bench

#pragma once

#include "service/consequence.h"
#include "wording/wording.h"

#include <QStringList>

namespace gyeol::ui {

/// What a choice would do to the planned days, a paragraph each: the next exfoliation, then the sessions that leave, move or come, or that
/// all stays as it is.
[[nodiscard]] QStringList planLines(const wording::Wording& wording, const diary::Diary& diary, const service::Consequence& consequence);

}  // namespace gyeol::ui

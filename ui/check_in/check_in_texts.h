#pragma once

#include "service/check_in.h"
#include "service/consequence.h"
#include "wording/wording.h"

#include <QStringList>

namespace gyeol::ui {

/// What a check-in would do to the plan, a paragraph each, the rest or the doctor first.
[[nodiscard]] QStringList consequenceLines(const wording::Wording& wording, const diary::Diary& diary,
                                           const service::Consequence& consequence);

/// Whom to call, a paragraph each, the most urgent first.
[[nodiscard]] QStringList adviceLines(const wording::Wording& wording, const std::vector<service::Advice>& advice, Date date);

}  // namespace gyeol::ui

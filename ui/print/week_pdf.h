#pragma once

#include "base/result.h"
#include "diary/diary.h"
#include "rulebook/resolve.h"
#include "rulebook/rule_book.h"
#include "wording/wording.h"

#include <filesystem>

namespace gyeol::ui {

/// Writes the week of a diary as a PDF of one page, A4 landscape, vector with its fonts embedded. The kept week where it is kept, else the
/// plan. Needs a QGuiApplication, on whatever platform. The file is written as a whole or not at all.
[[nodiscard]] Result<void> writeWeekPdf(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary,
                                        const rulebook::Span& span, const std::filesystem::path& output);

}  // namespace gyeol::ui

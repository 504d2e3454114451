#pragma once

#include "base/result.h"
#include "diary/diary.h"
#include "rulebook/resolve.h"
#include "rulebook/rule_book.h"
#include "ui/print/week_paper.h"
#include "wording/wording.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

#include <filesystem>

namespace gyeol::ui {

enum class PaperSize : std::uint8_t { a4, letter };

/// How a person wants their paper.
struct PaperWish {
    PaperSize size = PaperSize::a4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    WeekPaper::Print print = WeekPaper::Print::plain;
    friend bool operator==(const PaperWish&, const PaperWish&) = default;
};

/// The page with margins that every printer can keep.
[[nodiscard]] QPageLayout pageLayout(PaperSize size, QPageLayout::Orientation orientation);

/// The paper of a week, past or planned: the kept week where it is kept, else the plan. Plans anew, which takes its time.
[[nodiscard]] WeekPaper weekPaper(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary,
                                  const rulebook::Span& span, WeekPaper::Print print);

/// Paints all pages onto a device that has its layout and resolution.
void paintPages(QPagedPaintDevice& device, const WeekPaper& paper);

/// Writes the week of a diary as a PDF, vector with its fonts embedded. Needs a QGuiApplication, on whatever platform. The file is written
/// as a whole or not at all.
[[nodiscard]] Result<void> writeWeekPdf(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary,
                                        const rulebook::Span& span, const PaperWish& wish, const std::filesystem::path& output);

}  // namespace gyeol::ui

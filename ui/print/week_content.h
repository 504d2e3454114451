#pragma once

#include "ui/models/week_sheet.h"
#include "wording/wording.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace gyeol::ui {

struct PaperStep {
    QString name, details;
    CellState state = CellState::proposed;
};

/// A sign of the check-in with the numbers to circle; `value` is the one that the diary has already.
struct PaperSign {
    QString name;
    int least = 0, most = 3;
    std::optional<int> value;
};

struct PaperDay {
    QString title, mark;  ///< "Tue 24 Nov", and "today" where it is
    std::vector<PaperStep> morning, evening;
    std::array<PaperSign, 5> signs;
    QString note;  ///< what the check-in says in words
};

/// Days of a procedure, a hold or a trip; days count from the first of the page.
struct PaperBanner {
    int first = 0, last = 0, lane = 0;
    QString text;
};

/// Everything that stands on the paper of a week, in words.
struct WeekContent {
    QString title, subline, morning, evening, checkIn, notes, remarksTitle, footer;
    std::vector<PaperDay> days;
    std::vector<PaperBanner> banners;
    int lanes = 0;
    QStringList remarks;  ///< windows, warnings, what was pinned against a rule, what the days could not hold
};

/// `sheet` is that of `planned`, which is the plan of `diary`.
[[nodiscard]] WeekContent weekContent(const wording::Wording& wording, const diary::Diary& diary, const service::PlannedSpan& planned,
                                      const WeekSheet& sheet, const std::string& ruleBook);

}  // namespace gyeol::ui

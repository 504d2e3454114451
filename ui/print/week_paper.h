#pragma once

#include "ui/languages.h"
#include "ui/models/week_sheet.h"

#include <QPainter>
#include <QRectF>

namespace gyeol::ui {

/// One page for the mirror: the days side by side, each with its morning and evening steps in order and a box to tick by pen,
/// under them what is closed and what to know, in words. Black on white; nothing on it is told by colour alone.
class WeekPaper {
public:
    WeekPaper(const wording::Wording& wording, const diary::Diary& diary, const service::PlannedSpan& planned, const WeekSheet& sheet,
              const QString& ruleBook);

    /// Paints the page into a rectangle; `unit` is one point of print in the painter's units.
    void paint(QPainter& painter, const QRectF& page, double unit) const;

private:
    struct Step {
        QString text;
        CellState state;
    };
    [[nodiscard]] std::vector<Step> stepsOf(diary::Part part, int column) const;
    [[nodiscard]] QStringList remarks() const;

    const wording::Wording& wording_;
    const diary::Diary& diary_;
    const service::PlannedSpan& planned_;
    const WeekSheet& sheet_;
    QString ruleBook_;
};

}  // namespace gyeol::ui

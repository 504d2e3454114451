#pragma once

#include "ui/models/week_sheet.h"

#include <QObject>
#include <QVariantAnimation>

#include <functional>
#include <vector>

namespace gyeol::ui {

/// Chips on their way from where they stood to where they stand now: from one sheet to the next of the same shape. One that is new comes
/// up, one that is gone fades. Where the system asks for no motion nothing ever moves.
class ChipSlides : public QObject {
    Q_OBJECT

public:
    explicit ChipSlides(QObject* parent = nullptr);

    struct Slide {
        int row = 0;
        double from = 0;  ///< columns
        double to = 0;
        bool comes = false, goes = false;
        WeekCell cell;
    };

    /// Sets off everything that differs but what stands in `except`, a cell that somebody holds. `duration` in milliseconds; 0: no motion.
    void start(const WeekSheet& before, const WeekSheet& after, std::optional<std::pair<int, int>> except, int duration);
    void stop();

    [[nodiscard]] bool isMoving() const { return animation_.state() == QAbstractAnimation::Running; }
    /// Whether the chip of a cell is still on its way to it.
    [[nodiscard]] bool isOnItsWay(int row, int column) const;

    /// Calls `paint` for every chip on its way with the column where it is and how solid it is.
    void each(const std::function<void(const Slide& slide, double column, double opacity)>& paint) const;

    /// The chips that differ between two sheets, each paired with the nearest place that it can have come from.
    [[nodiscard]] static std::vector<Slide> between(const WeekSheet& before, const WeekSheet& after);

signals:
    void stepped();

private:
    std::vector<Slide> slides_;
    QVariantAnimation animation_;
};

}  // namespace gyeol::ui

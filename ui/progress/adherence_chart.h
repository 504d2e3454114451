#pragma once

#include "service/history.h"
#include "ui/theme.h"
#include "wording/wording.h"

#include <QChartView>

namespace gyeol::ui {

/// What became of the sessions, week by week, as stacked bars. The kinds differ by pattern as well as by colour.
class AdherenceChart : public QChartView {
    Q_OBJECT

public:
    explicit AdherenceChart(QWidget* parent = nullptr);

    void show(const std::vector<service::Adherence>& weeks, const wording::Wording& wording, const Colours& colours);
    /// One line that says what the bars show: for who does not see them, and under the chart.
    [[nodiscard]] static QString sumText(const std::vector<service::Adherence>& weeks);
    void paintOn(QPainter& painter, const QRectF& target);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace gyeol::ui

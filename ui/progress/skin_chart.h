#pragma once

#include "service/history.h"
#include "ui/theme.h"

#include <QChartView>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>

#include <functional>
#include <vector>

namespace gyeol::ui {

/// A measure over time, as one lane of the chart. Whatever else is measured day by day is one more lane.
struct Lane {
    QString name;              ///< no two lanes have the same
    QString lowest, highest;   ///< the words at the lane's two ends
    double low = 0, high = 1;  ///< the values at the two ends, in thousandths
    QScatterSeries::MarkerShape shape = QScatterSeries::MarkerShapeCircle;
    bool lowIsBad = false;
    std::vector<service::Reading> readings;
};

/// What was done, as a narrow lane of marks.
struct MarkLane {
    QString name;
    QScatterSeries::MarkerShape shape = QScatterSeries::MarkerShapeCircle;
    ChipColours colours;
    std::vector<Date> dates;
};

/// A line through all lanes, with a name at its head: a procedure.
struct MarkLine {
    Date date;
    QString name;
};

/// A day of the time axis that is written out.
struct Tick {
    Date date;
    QString text;
};

struct SkinChartContent {
    service::DaySpan span;
    std::vector<Lane> lanes;      ///< from above to below
    std::vector<MarkLane> marks;  ///< under them
    std::vector<MarkLine> lines;
    std::vector<Tick> ticks;
};

/// The signs of the skin over time, each in a lane of its own, so that they are told apart without colour; under them, on the same time
/// axis, what was done. A day of which nothing is known is a gap in the line. The pointer and the arrow keys walk from stretch to stretch.
class SkinChart : public QChartView {
    Q_OBJECT

public:
    explicit SkinChart(QWidget* parent = nullptr);

    void show(SkinChartContent content, const Colours& colours);
    [[nodiscard]] const SkinChartContent& content() const { return content_; }

    /// Draws the chart alone, without the line under the pointer.
    void paintOn(QPainter& painter, const QRectF& target);

    /// The stretch that is pointed at; none at first.
    [[nodiscard]] std::optional<std::size_t> pointed() const { return pointed_; }
    void point(std::optional<std::size_t> stretch);

signals:
    /// Another stretch is pointed at, by the keys or by the mouse.
    void pointedAt(std::size_t stretch, bool byKeys);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void dress(const Colours& colours);
    void addAxes();
    void addLane(const Lane& lane, double base, const Colours& colours);
    void addMarks(const MarkLane& lane, double base);
    void addLine(const MarkLine& line);
    void add(QXYSeries* series);
    void placeNames();
    [[nodiscard]] std::size_t stretches() const;
    [[nodiscard]] double xOf(Date date) const { return daysBetween(content_.span.from, date); }
    /// The middle of a stretch.
    [[nodiscard]] static double middleOf(const service::Reading& reading, Date from);
    [[nodiscard]] double top() const;

    SkinChartContent content_;
    Colours colours_{};
    QAbstractAxis *x_ = nullptr, *y_ = nullptr, *ends_ = nullptr;
    QLineSeries* cursor_ = nullptr;
    std::vector<QGraphicsSimpleTextItem*> names_;
    std::optional<std::size_t> pointed_;
};

}  // namespace gyeol::ui

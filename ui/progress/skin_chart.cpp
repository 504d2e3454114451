#include "ui/progress/skin_chart.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gyeol::ui {
namespace {

// Heights, in units of one lane.
constexpr double laneHeight = 1.0, markHeight = 0.5, headRoom = 0.55;
constexpr double laneLow = 0.2, laneHigh = 0.8;  ///< where a lane's least and greatest value stand
constexpr double strokeWidth = 2.0, markerSize = 8.0, smallMarkerSize = 5.0;
constexpr int manyStretches = 100;

/// Axis labels must differ; these look alike and do.
QString distinct(const QString& text, int number) {
    return text + QString(number, QChar(0x200B));
}

}  // namespace

SkinChart::SkinChart(QWidget* parent) : QChartView(new QChart, parent) {
    setObjectName(QStringLiteral("skinChart"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);  // the chart has the keys; a reader would find a second, nameless taker of them
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins(0, 4, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    connect(chart(), &QChart::plotAreaChanged, this, &SkinChart::placeNames);
}

double SkinChart::top() const {
    return static_cast<double>(content_.lanes.size()) * laneHeight + static_cast<double>(content_.marks.size()) * markHeight +
           (content_.lines.empty() ? 0.0 : headRoom);
}

double SkinChart::middleOf(const service::Reading& reading, Date from) {
    return daysBetween(from, reading.from) + (reading.days - 1) / 2.0;
}

std::size_t SkinChart::stretches() const {
    return content_.lanes.empty() ? 0 : content_.lanes.front().readings.size();
}

void SkinChart::show(SkinChartContent content, const Colours& colours) {
    content_ = std::move(content);
    colours_ = colours;
    pointed_.reset();
    qDeleteAll(names_);
    names_.clear();
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    dress(colours);
    addAxes();
    double base = 0;
    for (auto lane = content_.marks.rbegin(); lane != content_.marks.rend(); ++lane) {
        addMarks(*lane, base);
        base += markHeight;
    }
    for (auto lane = content_.lanes.rbegin(); lane != content_.lanes.rend(); ++lane) {
        addLane(*lane, base, colours);
        base += laneHeight;
    }
    for (const MarkLine& line : content_.lines) {
        addLine(line);
    }
    cursor_ = new QLineSeries;
    cursor_->setPen(QPen(colours.textSoft, 1));
    add(cursor_);
    placeNames();
}

void SkinChart::dress(const Colours& colours) {
    setBackgroundBrush(colours.card);
    chart()->setBackgroundBrush(colours.card);
    chart()->setTitleBrush(colours.text);
}

void SkinChart::addAxes() {
    const auto dressed = [this](QCategoryAxis* axis, Qt::Alignment side) {
        axis->setLabelsBrush(colours_.textSoft);
        axis->setLabelsFont(font());
        axis->setLinePen(Qt::NoPen);
        axis->setGridLinePen(QPen(colours_.line, 1));
        axis->setTruncateLabels(false);
        chart()->addAxis(axis, side);
        return axis;
    };
    auto* x = new QCategoryAxis;
    constexpr double edge = 0.6;
    const double last = content_.span.days() - 1;
    x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    x->setStartValue(-edge);
    int number = 0;
    for (const Tick& tick : content_.ticks) {
        x->append(distinct(tick.text, number++), xOf(tick.date));
    }
    x->setRange(-edge, last + edge);
    x_ = dressed(x, Qt::AlignBottom);
    x_->setGridLinePen(QPen(colours_.lineSoft, 1));

    auto* y = new QCategoryAxis;
    auto* ends = new QCategoryAxis;
    y->setStartValue(0);
    ends->setStartValue(-1);
    ends->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    double base = 0;
    number = 0;
    for (auto lane = content_.marks.rbegin(); lane != content_.marks.rend(); ++lane) {
        base += markHeight;
        y->append(lane->name, base);
    }
    for (auto lane = content_.lanes.rbegin(); lane != content_.lanes.rend(); ++lane) {
        ends->append(distinct(lane->lowest, number++), base + laneLow);
        ends->append(distinct(lane->highest, number++), base + laneHigh);
        base += laneHeight;
        y->append(lane->name, base);
    }
    y->setRange(0, top());
    ends->setRange(0, top());
    y_ = dressed(y, Qt::AlignLeft);
    y_->setLabelsBrush(colours_.text);
    ends_ = dressed(ends, Qt::AlignRight);
    ends_->setGridLineVisible(false);
    QFont small = font();
    small.setPixelSize(11);
    ends_->setLabelsFont(small);
}

void SkinChart::add(QXYSeries* series) {
    chart()->addSeries(series);
    series->attachAxis(x_);
    series->attachAxis(y_);
}

void SkinChart::addLane(const Lane& lane, double base, const Colours& colours) {
    const QColor ink = lane.lowIsBad ? colours.loadLine : colours.accent;
    const bool many = lane.readings.size() > static_cast<std::size_t>(manyStretches);
    auto* points = new QScatterSeries;
    points->setMarkerShape(lane.shape);
    points->setMarkerSize(many ? smallMarkerSize : markerSize);
    points->setColor(ink);
    points->setPen(QPen(colours.card, 1));
    QList<QPointF> all, run;
    const auto finishRun = [&] {
        if (run.size() > 1) {
            auto* line = new QLineSeries;
            line->setPen(QPen(ink, strokeWidth, lane.lowIsBad ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            line->append(run);
            add(line);
        }
        run.clear();
    };
    for (const service::Reading& reading : lane.readings) {
        if (reading.known == 0) {
            finishRun();  // a gap stays a gap
            continue;
        }
        const double share = (static_cast<double>(reading.mean) - lane.low) / (lane.high - lane.low);
        run.append(QPointF(middleOf(reading, content_.span.from), base + laneLow + share * (laneHigh - laneLow)));
        all.append(run.last());
    }
    finishRun();
    points->append(all);
    add(points);
    points->attachAxis(ends_);
}

void SkinChart::addMarks(const MarkLane& lane, double base) {
    auto* points = new QScatterSeries;
    points->setMarkerShape(lane.shape);
    points->setMarkerSize(content_.span.days() > manyStretches ? smallMarkerSize + 1 : markerSize + 1);
    points->setColor(lane.colours.fill);
    points->setPen(QPen(lane.colours.ink, 1.4));
    QList<QPointF> all;
    for (const Date date : lane.dates) {
        all.append(QPointF(xOf(date), base + markHeight / 2));
    }
    points->append(all);
    add(points);
}

void SkinChart::addLine(const MarkLine& line) {
    auto* series = new QLineSeries;
    series->setPen(QPen(colours_.caution, 1.5, Qt::DashDotLine));
    series->append({QPointF(xOf(line.date), 0), QPointF(xOf(line.date), top() - headRoom / 2)});
    add(series);
    auto* name = new QGraphicsSimpleTextItem(line.name, chart());
    QFont small = font();
    small.setPixelSize(11);
    small.setWeight(QFont::DemiBold);
    name->setFont(small);
    name->setBrush(colours_.caution);
    name->setZValue(20);
    names_.push_back(name);
}

void SkinChart::placeNames() {
    // A name that would run into the one before it is left to the line under the chart and to the table.
    const QRectF plot = chart()->plotArea();
    double free = plot.left();
    for (std::size_t i = 0; i < names_.size(); ++i) {
        const QPointF at = chart()->mapToPosition(QPointF(xOf(content_.lines[i].date), top()));
        const double width = names_[i]->boundingRect().width();
        const double left = std::clamp(at.x() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        names_[i]->setPos(left, plot.top());
        names_[i]->setVisible(left >= free);
        free = names_[i]->isVisible() ? left + width + 8 : free;
    }
}

void SkinChart::point(std::optional<std::size_t> stretch) {
    pointed_ = stretch;
    if (cursor_ == nullptr) {
        return;
    }
    if (!stretch) {
        cursor_->clear();
        return;
    }
    const double x = middleOf(content_.lanes.front().readings[*stretch], content_.span.from);
    cursor_->replace(QList<QPointF>{QPointF(x, 0), QPointF(x, top())});
}

void SkinChart::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    const QPointF at = chart()->mapFromScene(mapToScene(event->position().toPoint()));
    if (stretches() == 0 || !chart()->plotArea().contains(at)) {
        return;
    }
    const double x = chart()->mapToValue(at).x();
    std::size_t nearest = 0;
    const auto distance = [&](std::size_t i) { return std::abs(middleOf(content_.lanes.front().readings[i], content_.span.from) - x); };
    for (std::size_t i = 1; i < stretches(); ++i) {
        nearest = distance(i) < distance(nearest) ? i : nearest;
    }
    if (pointed_ != nearest) {
        point(nearest);
        emit pointedAt(nearest, false);
    }
}

void SkinChart::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    if (!hasFocus()) {
        point(std::nullopt);
    }
}

void SkinChart::keyPressEvent(QKeyEvent* event) {
    if (stretches() == 0) {
        QChartView::keyPressEvent(event);
        return;
    }
    const std::size_t last = stretches() - 1;
    std::size_t to = pointed_.value_or(last);
    switch (event->key()) {
        case Qt::Key_Left:
            to = pointed_ && to > 0 ? to - 1 : to;
            break;
        case Qt::Key_Right:
            to = std::min(last, to + 1);
            break;
        case Qt::Key_Home:
            to = 0;
            break;
        case Qt::Key_End:
            to = last;
            break;
        default:
            QChartView::keyPressEvent(event);
            return;
    }
    point(to);
    emit pointedAt(to, true);
}

void SkinChart::wheelEvent(QWheelEvent* event) {
    event->ignore();  // the page scrolls, not the chart
}

void SkinChart::paintOn(QPainter& painter, const QRectF& target) {
    const auto at = pointed_;
    point(std::nullopt);
    painter.fillRect(target, colours_.card);
    scene()->render(&painter, target, sceneRect(), Qt::KeepAspectRatio);
    point(at);
}

}  // namespace gyeol::ui

#include "ui/week/barrier_strip.h"

#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace gyeol::ui {
namespace {

/// How far through its column an evening stands: its sessions lift the curve there.
constexpr double evening = 0.8;
constexpr int stepsPerDay = 12;

}  // namespace

BarrierStrip::BarrierStrip(const Theme& theme, const QHeaderView& columns, QWidget* parent)
    : QWidget(parent), theme_(theme), columns_(columns) {
    setObjectName(QStringLiteral("barrierStrip"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void BarrierStrip::showLoad(const WeekSheet& sheet) {
    load_ = sheet.load;
    today_ = daysBetween(sheet.from, sheet.today);
    pastColumns_ = std::clamp(today_, 0, sheet.days);
    setAccessibleName(tr("Barrier load"));
    if (!load_.before.empty()) {
        const auto ready = std::ranges::count_if(load_.before, [this](double load) { return load <= load_.ceiling; });
        setAccessibleDescription(tr("Below the line, ready for exfoliation, on %1 of %2 evenings.").arg(ready).arg(load_.before.size()));
    }
    update();
}

double BarrierStrip::heightOf(double load) const {
    double highest = load_.ceiling * 1.5;
    for (const double after : load_.after) {
        highest = std::max(highest, after);
    }
    const double room = height() - 14;
    return height() - 5 - (highest > 0 ? load / highest : 0) * room;
}

QPainterPath BarrierStrip::curve(int from, int to) const {
    QPainterPath path;
    const int last = std::min(to, static_cast<int>(load_.before.size()));
    for (int column = from; column < last; ++column) {
        const auto day = static_cast<std::size_t>(column);
        const double left = columns_.sectionViewportPosition(column);
        const double width = columns_.sectionSize(column);
        const double before = load_.before[day], after = load_.after[day];
        const double start = column == 0 ? load_.entering : load_.after[day - 1];
        // From one evening to the next the load fades evenly in its logarithm; the column shows the last part of one night and the first of
        // the next.
        const auto fading = [](double high, double low, double share) {
            return high > 0 && low > 0 ? high * std::pow(low / high, share) : low;
        };
        for (int step = 0; step <= stepsPerDay; ++step) {
            const double share = static_cast<double>(step) / stepsPerDay;
            const QPointF point(left + width * evening * share, heightOf(fading(start, before, (1 - evening) + evening * share)));
            path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        path.lineTo(left + width * evening + 4, heightOf(after));
        const double next = day + 1 < load_.before.size() ? load_.before[day + 1] : after * 0.8;
        path.lineTo(left + width, heightOf(fading(after, next, 1 - evening)));
    }
    return path;
}

void BarrierStrip::paintCurve(QPainter& painter, const QPainterPath& line, const QPen& pen, const QColor& fill) const {
    if (line.isEmpty()) {
        return;
    }
    QPainterPath area = line;
    area.lineTo(line.currentPosition().x(), heightOf(0));
    area.lineTo(line.elementAt(0).x, heightOf(0));
    painter.fillPath(area, fill);
    painter.strokePath(line, pen);
}

void BarrierStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    painter.setRenderHint(QPainter::Antialiasing);
    const int days = static_cast<int>(load_.before.size());
    if (days == 0) {
        return;
    }
    QColor planned = colours.loadLine;
    planned.setAlphaF(0.65F);
    paintCurve(painter, curve(0, pastColumns_), QPen(colours.loadLine, 1.8), colours.loadFill);
    paintCurve(painter, curve(pastColumns_, days), QPen(planned, 1.4), colours.loadPlanned);
    painter.setPen(QPen(colours.accent, 1.2, Qt::DashLine));
    const double ceiling = heightOf(load_.ceiling);
    painter.drawLine(QPointF(0, ceiling), QPointF(width(), ceiling));
}

}  // namespace gyeol::ui

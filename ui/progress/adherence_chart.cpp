#include "ui/progress/adherence_chart.h"

#include "ui/progress/progress_texts.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace gyeol::ui {
namespace {

using service::Adherence;

struct Kind {
    int Adherence::*count;
    const char* name;
    QColor Colours::*colour;
    Qt::BrushStyle pattern;
};
constexpr std::array kinds{
    Kind{&Adherence::done, QT_TRANSLATE_NOOP("AdherenceChart", "Done"), &Colours::fine, Qt::SolidPattern},
    Kind{&Adherence::moved, QT_TRANSLATE_NOOP("AdherenceChart", "Done on a day of my own"), &Colours::fine, Qt::BDiagPattern},
    Kind{&Adherence::skipped, QT_TRANSLATE_NOOP("AdherenceChart", "Left out on purpose"), &Colours::loadLine, Qt::Dense5Pattern},
    Kind{&Adherence::missed, QT_TRANSLATE_NOOP("AdherenceChart", "Missed"), &Colours::textSoft, Qt::HorPattern},
    Kind{&Adherence::unsaid, QT_TRANSLATE_NOOP("AdherenceChart", "Not said"), &Colours::textSoft, Qt::NoBrush},
};

int mostOf(const std::vector<Adherence>& weeks) {
    int most = 1;
    for (const Adherence& week : weeks) {
        most = std::max(most, week.all());
    }
    return most;
}

}  // namespace

AdherenceChart::AdherenceChart(QWidget* parent) : QChartView(new QChart, parent) {
    setObjectName(QStringLiteral("adherenceChart"));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins(QMargins(0, 0, 0, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
}

void AdherenceChart::show(const std::vector<Adherence>& weeks, const wording::Wording& wording, const Colours& colours) {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    setBackgroundBrush(colours.card);
    chart()->setBackgroundBrush(colours.card);
    chart()->legend()->setLabelColor(colours.text);
    chart()->legend()->setFont(font());
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.72);
    for (const Kind& kind : kinds) {
        auto* set = new QBarSet(tr(kind.name));
        for (const Adherence& week : weeks) {
            set->append(week.*kind.count);
        }
        set->setBrush(QBrush(colours.*kind.colour, kind.pattern));
        set->setPen(QPen(colours.*kind.colour, 1));
        series->append(set);
    }
    chart()->addSeries(series);
    auto* x = new QCategoryAxis;
    constexpr int labels = 10;
    constexpr double half = 0.5;
    const auto count = static_cast<int>(weeks.size());
    const int step = (count + labels - 1) / labels;
    x->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    x->setStartValue(-1);
    for (int i = (count - 1) % step; i < count; i += step) {
        x->append(dayText(wording, weeks[static_cast<std::size_t>(i)].from) + QString(i, QChar(0x200B)), i);
    }
    x->setRange(-half, count - half);
    x->setGridLineVisible(false);
    x->setTruncateLabels(false);
    auto* y = new QValueAxis;
    const int tick = std::max(1, static_cast<int>(std::ceil(mostOf(weeks) / 4.0)));
    const int ticks = (mostOf(weeks) + tick - 1) / tick;
    y->setRange(0, ticks * tick);
    y->setTickCount(ticks + 1);
    y->setLabelFormat(QStringLiteral("%d"));
    y->setGridLinePen(QPen(colours.lineSoft, 1));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(x), static_cast<QAbstractAxis*>(y)}) {
        axis->setLabelsBrush(colours.textSoft);
        axis->setLabelsFont(font());
        axis->setLinePen(QPen(colours.line, 1));
    }
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    setAccessibleName(tr("What became of the sessions, week by week"));
    setAccessibleDescription(sumText(weeks));
}

QString AdherenceChart::sumText(const std::vector<Adherence>& weeks) {
    QStringList parts;
    for (const Kind& kind : kinds) {
        int sum = 0;
        for (const Adherence& week : weeks) {
            sum += week.*kind.count;
        }
        if (sum > 0) {
            parts << tr("%1: %2").arg(tr(kind.name)).arg(sum);
        }
    }
    return parts.isEmpty() ? tr("No session yet.") : parts.join(QStringLiteral(" · "));
}

void AdherenceChart::paintOn(QPainter& painter, const QRectF& target) {
    painter.fillRect(target, backgroundBrush());
    scene()->render(&painter, target, sceneRect(), Qt::KeepAspectRatio);
}

void AdherenceChart::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

}  // namespace gyeol::ui

#include "ui/procedures/window_strip.h"

#include "ui/procedures/procedure_texts.h"
#include "ui/qt_text.h"

#include <QPainter>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int headHeight = 38, rowHeight = 26, barHeight = 18;
constexpr int margin = 1;  ///< days shown beside the windows
/// Beyond so many days only Mondays keep their dates: the rest would be too narrow to read.
constexpr int mostDated = 26;

}  // namespace

WindowStrip::WindowStrip(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(QStringLiteral("windowStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WindowStrip::show(const wording::Wording& wording, const service::ProcedureDays& days, Date today, const QStringList& words) {
    rows_.clear();
    columns_.clear();
    labels_ = 0;
    first_ = days.first() - Days(margin);
    date_ = days.date;
    today_ = today;
    for (const service::GroupDays& group : days.groups) {
        QString name = groupName(group.group);
        name = name.left(1).toUpper() + name.mid(1);
        labels_ = std::max(labels_, fontMetrics().horizontalAdvance(name) + 14);
        rows_.push_back({name, group});
    }
    const Date last = days.last() + Days(margin);
    for (Date date = first_; date <= last; date += Days(1)) {
        columns_.push_back({fromCore(wording.shortWeekdayName(weekdayOf(date))), QString::number(toQDate(date).day())});
    }
    const bool many = static_cast<int>(columns_.size()) > mostDated;
    for (std::size_t i = 0; many && i < columns_.size(); ++i) {
        const Date date = first_ + Days(static_cast<int>(i));
        if (weekdayOf(date) != std::chrono::Monday && date != date_) {
            columns_[i] = {};
        }
    }
    setAccessibleName(tr("Days before and after"));
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QSize WindowStrip::sizeHint() const {
    return {480, headHeight + static_cast<int>(rows_.size()) * rowHeight + 4};
}

QSize WindowStrip::minimumSizeHint() const {
    return {320, sizeHint().height()};
}

QRectF WindowStrip::cell(int from, int to, int row) const {
    const double each = static_cast<double>(width() - labels_) / std::max<double>(1.0, static_cast<double>(columns_.size()));
    const double top = headHeight + row * rowHeight + (rowHeight - barHeight) / 2.0;
    return {labels_ + from * each, top, (to - from + 1) * each, static_cast<double>(barHeight)};
}

void WindowStrip::paintHead(QPainter& painter) const {
    const Colours& colours = theme_.colours();
    QFont font = painter.font();
    font.setPixelSize(11);
    for (int i = 0; i < static_cast<int>(columns_.size()); ++i) {
        const Column& column = columns_[static_cast<std::size_t>(i)];
        const Date date = first_ + Days(i);
        const QRectF at = cell(i, i, 0);
        if (date == date_) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.cautionTint);
            painter.drawRoundedRect(QRectF(at.left(), 0, at.width(), height()), 5, 5);
        }
        const bool marked = date == date_ || date == today_;
        font.setWeight(marked ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(date == today_ ? colours.accent : date == date_ ? colours.caution : colours.textSoft);
        const QRectF wide(at.center().x() - 20, 2, 40, 15);
        painter.drawText(wide, Qt::AlignCenter, column.weekday);
        painter.drawText(wide.translated(0, 15), Qt::AlignCenter, column.number);
    }
}

void WindowStrip::paintRow(QPainter& painter, int row) const {
    const Colours& colours = theme_.colours();
    const Row& shown = rows_[static_cast<std::size_t>(row)];
    const double middle = cell(0, 0, row).center().y();
    painter.setPen(colours.text);
    QFont font = painter.font();
    font.setPixelSize(12);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.drawText(QRectF(0, middle - rowHeight / 2.0, labels_ - 10, rowHeight), Qt::AlignVCenter | Qt::AlignLeft, shown.name);
    painter.setPen(colours.lineSoft);
    painter.drawLine(QPointF(labels_, middle), QPointF(width(), middle));
    if (!shown.days.closes()) {
        return;
    }
    const auto bar = [&](Date from, Date to, Qt::BrushStyle pattern) {
        if (from > to) {
            return;
        }
        const QRectF at = cell(daysBetween(first_, from), daysBetween(first_, to), row).adjusted(1, 0, -1, 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.cautionTint);
        painter.drawRoundedRect(at, 5, 5);
        QColor ink = colours.caution;
        if (pattern != Qt::SolidPattern) {
            ink.setAlphaF(0.55F);
        }
        painter.setBrush(QBrush(ink, pattern));
        painter.drawRoundedRect(at, 5, 5);
        painter.setPen(colours.caution);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    };
    bar(shown.days.from, std::min(date_, shown.days.opens) - Days(1), Qt::BDiagPattern);
    bar(date_ + Days(1), shown.days.opens - Days(1), Qt::FDiagPattern);
    if (shown.days.from <= date_ && date_ < shown.days.opens) {
        bar(date_, date_, Qt::SolidPattern);
    }
}

void WindowStrip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row) {
        paintRow(painter, row);
    }
}

}  // namespace gyeol::ui

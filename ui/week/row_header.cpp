#include "ui/week/row_header.h"

#include "ui/models/week_model.h"

#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

namespace gyeol::ui {
namespace {

/// A text in at most two lines, broken between words and elided in the second.
void drawTwoLines(QPainter& painter, const QRectF& rect, QString text) {
    text.replace(QLatin1Char('+'), QStringLiteral("\u2060+"));  // "PA++++" stays in one piece
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < 2; line = layout.createLine()) {
        line.setLineWidth(rect.width());
        const QString rest = text.mid(line.textStart());
        lines << (lines.isEmpty() ? text.mid(line.textStart(), line.textLength()).trimmed()
                                  : painter.fontMetrics().elidedText(rest, Qt::ElideRight, static_cast<int>(rect.width())));
    }
    layout.endLayout();
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, lines.join(QLatin1Char('\n')));
}

}  // namespace

RowHeader::RowHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Vertical, parent), theme_(theme) {
    setObjectName(QStringLiteral("rowHeader"));
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setSectionResizeMode(QHeaderView::Fixed);
}

void RowHeader::setNameWidth(int width) {
    nameWidth_ = width;
    setFixedWidth(width);
    updateGeometry();
}

QSize RowHeader::sizeHint() const {
    return {nameWidth_, QHeaderView::sizeHint().height()};
}

void RowHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const auto* week = qobject_cast<const WeekModel*>(model());
    if (week == nullptr) {
        return;
    }
    const Colours& colours = theme_.colours();
    const bool heading = week->rowAt(section) == nullptr;
    painter->save();
    painter->fillRect(rect, colours.card);
    QFont font = painter->font();
    font.setPixelSize(heading ? 12 : 13);
    font.setWeight(heading ? QFont::DemiBold : QFont::Medium);
    painter->setFont(font);
    painter->setPen(heading ? colours.textSoft : colours.text);
    drawTwoLines(*painter, QRectF(rect).adjusted(16, heading ? 4 : 1, -8, -2),
                 week->headerData(section, Qt::Vertical, Qt::DisplayRole).toString());
    painter->setPen(heading ? colours.line : colours.lineSoft);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

}  // namespace gyeol::ui

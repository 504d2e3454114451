#include "ui/week/answer_painter.h"

#include "ui/week/painted_once.h"

#include <QPainter>

namespace gyeol::ui {
namespace {

constexpr double answerRadius = 8;

struct Tint {
    QColor ground, ink;
};

Tint tintOf(const CellAnswer& answer, const Colours& colours) {
    if (answer.kind == CellAnswer::Kind::closed) {
        return {colours.card, colours.caution};
    }
    switch (answer.weight) {
        case service::MoveWeight::fine:
            return {colours.fineTint, colours.fine};
        case service::MoveWeight::littleWorse:
            return {colours.littleTint, colours.little};
        case service::MoveWeight::clearlyWorse:
            return {colours.worseTint, colours.worse};
    }
    return {};
}

/// The word, in two lines where one is too narrow.
void paintWord(QPainter& painter, const QRectF& slot, const QString& word, const QColor& ink) {
    QFont font = painter.font();
    font.setPixelSize(slot.width() < 80 ? 11 : 12);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(slot.adjusted(3, 1, -3, -1), Qt::AlignCenter | Qt::TextWordWrap, word);
}

void drawAnswer(QPainter& painter, const QRectF& slot, const CellAnswer& answer, bool held, const Colours& colours) {
    painter.setRenderHint(QPainter::Antialiasing);
    switch (answer.kind) {
        case CellAnswer::Kind::waiting:
        case CellAnswer::Kind::home:
            painter.setPen(QPen(colours.textSoft, 1.2, answer.kind == CellAnswer::Kind::home ? Qt::DashLine : Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(slot, answerRadius, answerRadius);
            break;
        case CellAnswer::Kind::closed: {
            QFont font = painter.font();
            font.setPixelSize(12);
            font.setWeight(QFont::DemiBold);
            const double width = QFontMetricsF(font).horizontalAdvance(answer.word) + 14;
            const QRectF pill(slot.center().x() - width / 2, slot.center().y() - 11, width, 22);
            painter.setPen(held ? QPen(colours.caution, 1.4) : QPen(Qt::NoPen));
            painter.setBrush(colours.card);
            painter.drawRoundedRect(pill, 11, 11);
            paintWord(painter, pill, answer.word, colours.caution);
            break;
        }
        case CellAnswer::Kind::open: {
            const Tint tint = tintOf(answer, colours);
            painter.setPen(QPen(tint.ink, held ? 1.8 : 1.2, held ? Qt::SolidLine : Qt::DashLine));
            painter.setBrush(tint.ground);
            painter.drawRoundedRect(slot, answerRadius, answerRadius);
            paintWord(painter, slot, answer.word, tint.ink);
            break;
        }
    }
}

}  // namespace

void paintAnswer(QPainter& painter, const QRectF& slot, const CellAnswer& answer, bool held, const Colours& colours) {
    const QString look = QStringLiteral("answer %1 %2 %3 %4 %5")
                             .arg(static_cast<int>(answer.kind))
                             .arg(static_cast<int>(answer.weight))
                             .arg(held ? 1 : 0)
                             .arg(colours.card.name(), answer.word);
    painter.save();
    paintOnce(painter, slot, 24, look, [&](QPainter& on, const QRectF& area) { drawAnswer(on, area, answer, held, colours); });
    painter.restore();
}

void paintHeld(QPainter& painter, const QRectF& cell, bool open, const Colours& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(open ? colours.accent : colours.caution, 2.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cell.adjusted(2, 2, -2, -2), 10, 10);
    painter.restore();
}

}  // namespace gyeol::ui

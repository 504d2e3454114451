#include "ui/week/chip_painter.h"

#include "ui/week/painted_once.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

namespace gyeol::ui {
namespace {

constexpr double radius = 8;

/// Sizes inside a chip; a narrow one keeps its words whole by sitting closer.
struct Room {
    double padding, sign, gap;
    int text;
};
Room roomOf(const QRectF& chip) {
    return chip.width() < 72 ? Room{6, 12, 3, 11} : Room{10, 14, 5, 12};
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return static_cast<int>(x * share + y * (1 - share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& ink) {
    QPainterPath tick(QPointF(box.left() + box.width() * 0.15, box.center().y()));
    tick.lineTo(box.left() + box.width() * 0.42, box.bottom() - box.height() * 0.22);
    tick.lineTo(box.right() - box.width() * 0.1, box.top() + box.height() * 0.2);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

/// A needle under a round head.
void paintPin(QPainter& painter, const QRectF& box, const QColor& ink) {
    const double head = box.width() * 0.28;
    const QPointF centre(box.center().x(), box.top() + head + 1);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(ink);
    painter.drawEllipse(centre, head, head);
    painter.drawLine(QPointF(centre.x(), centre.y() + head), QPointF(centre.x(), box.bottom() - 1));
}

/// A triangle with a stroke and a dot in it.
void paintWarning(QPainter& painter, const QRectF& box, const QColor& sign, const QColor& ground) {
    QPainterPath triangle(QPointF(box.center().x(), box.top()));
    triangle.lineTo(box.right(), box.bottom());
    triangle.lineTo(box.left(), box.bottom());
    triangle.closeSubpath();
    painter.setPen(QPen(sign, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(sign);
    painter.drawPath(triangle);
    painter.setPen(QPen(ground, 1.5, Qt::SolidLine, Qt::RoundCap));
    const double x = box.center().x(), height = box.height();
    painter.drawLine(QPointF(x, box.top() + height * 0.36), QPointF(x, box.top() + height * 0.62));
    painter.drawPoint(QPointF(x, box.top() + height * 0.84));
}

void paintGround(QPainter& painter, const QRectF& chip, const Chip& what, const Colours& colours) {
    const ChipColours& own = what.colours;
    QPen border(Qt::NoPen);
    QColor fill = what.quiet ? mixed(own.fill, colours.card, 0.55) : own.fill;
    switch (what.cell.state) {
        case CellState::proposed:
            fill = mixed(own.fill, colours.card, 0.35);
            border = QPen(mixed(own.ink, own.fill, 0.45), 1.2);
            break;
        case CellState::dropped:
        case CellState::heldBack:
        case CellState::skipped:
        case CellState::missed:
            fill = Qt::transparent;
            border = QPen(mixed(own.ink, colours.card, 0.4), 1.2, Qt::DotLine);
            break;
        default:
            break;
    }
    if (what.cell.pinned) {
        border = QPen(own.ink, 2);
    } else if (what.cell.ifCalm) {
        border = QPen(own.ink, 1.4, Qt::DashLine);
    }
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(chip, radius, radius);
}

bool isStruck(CellState state) {
    return state == CellState::skipped || state == CellState::missed || state == CellState::dropped || state == CellState::heldBack;
}

/// What a chip looks like, in words: two that read the same look the same.
QString lookOf(const Chip& what, const Colours& colours) {
    const WeekCell& cell = what.cell;
    const int signs = (cell.pinned ? 1 : 0) + (cell.ifCalm ? 2 : 0) + (cell.against.empty() ? 0 : 4) + (what.quiet ? 8 : 0) +
                      (what.ring == TickRing::open ? 16 : 0);
    return QStringLiteral("chip %1 %2 %3%4%5%6 %7\n%8")
        .arg(static_cast<int>(cell.state))
        .arg(signs)
        .arg(what.colours.fill.name(), what.colours.ink.name(), colours.card.name(), colours.textSoft.name(), what.text, what.under);
}

}  // namespace

ChipLines linesOf(const QRectF& chip, const Chip& what, const QFont& font) {
    const Room room = roomOf(chip);
    const double middle = chip.center().y();
    ChipLines lines{{}, {}, font, font, {}, {}, {}};
    double left = chip.left() + room.padding, right = chip.right() - room.padding;
    if (what.cell.state == CellState::done || what.ring == TickRing::open) {
        lines.sign = {left - 1, middle - room.sign / 2, room.sign, room.sign};
        left = lines.sign.right() + room.gap;
    }
    if (what.cell.pinned) {
        lines.pin = {right - room.sign + 3, middle - room.sign / 2, room.sign, room.sign};
        right -= room.sign;
    }
    if (!what.cell.against.empty()) {
        const double size = room.sign - 2;
        lines.warning = {right - size, middle - size / 2, size, size};
        right -= size + 2;
    }
    const bool two = !what.under.isEmpty() && chip.height() >= 30;
    lines.text = {left, chip.top() + (two ? 3 : 0), right - left, two ? chip.height() / 2 - 2 : chip.height()};
    lines.textFont.setPixelSize(room.text);
    lines.textFont.setWeight(what.quiet ? QFont::Medium : QFont::DemiBold);
    // What moves is not struck: its second line says where to.
    lines.textFont.setStrikeOut(isStruck(what.cell.state) && what.under.isEmpty());
    if (two) {
        lines.under = {left, middle, right - left, chip.height() / 2 - 3};
    }
    lines.underFont.setPixelSize(11);
    lines.underFont.setWeight(QFont::Normal);
    return lines;
}

namespace {

void drawChip(QPainter& painter, const QRectF& chip, const Chip& what, const Colours& colours) {
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, chip, what, colours);
    const QColor ink = isStruck(what.cell.state) ? colours.textSoft : what.colours.ink;
    const ChipLines lines = linesOf(chip, what, painter.font());
    if (what.cell.state == CellState::done) {
        paintTick(painter, lines.sign.adjusted(0, 1, -1, -1), ink);
    } else if (what.ring == TickRing::open) {
        painter.setPen(QPen(ink, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(lines.sign.adjusted(1, 1, -1, -1));
    }
    if (what.cell.pinned) {
        paintPin(painter, lines.pin, ink);
    }
    if (!what.cell.against.empty()) {
        paintWarning(painter, lines.warning, colours.caution, colours.card);
    }
    painter.setPen(ink);
    const auto write = [&painter](const QRectF& room, const QFont& font, const QString& words) {
        painter.setFont(font);
        const QString fitting = painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(room.width()) + 3);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, fitting);
    };
    write(lines.text, lines.textFont, what.text);
    if (!lines.under.isEmpty()) {
        write(lines.under, lines.underFont, what.under);
    }
}

}  // namespace

void paintChip(QPainter& painter, const QRectF& chip, const Chip& what, const Colours& colours) {
    painter.save();
    paintOnce(painter, chip, 2, lookOf(what, colours), [&](QPainter& on, const QRectF& area) { drawChip(on, area, what, colours); });
    painter.restore();
}

namespace {

/// A square of the slanting lines that goes on seamlessly on all sides.
QPixmap hatching(const QColor& line, double scale) {
    constexpr int step = 8;  // whole pixels at 125, 150 and 175 % too
    const QString name = QStringLiteral("hatching %1@%2").arg(line.name(QColor::HexArgb)).arg(scale);
    QPixmap tile;
    if (!QPixmapCache::find(name, &tile)) {
        tile = QPixmap(QSize(step, step) * scale);
        tile.setDevicePixelRatio(scale);
        tile.fill(Qt::transparent);
        QPainter painter(&tile);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(line, 1));
        for (int at = 0; at <= 2 * step; at += step) {
            painter.drawLine(QPointF(at + step, -step), QPointF(at - 2 * step, 2 * step));
        }
        painter.end();
        QPixmapCache::insert(name, tile);
    }
    return tile;
}

}  // namespace

void paintClosed(QPainter& painter, const QRectF& area, Ground ground, const Colours& colours) {
    if (ground == Ground::recovery) {
        QColor tint = colours.cautionTint;
        tint.setAlphaF(0.55F);
        painter.fillRect(area, tint);
    }
    const QColor& line = ground == Ground::recovery ? colours.hatch : colours.closed;
    // The lines hang on the origin of the table, not of the cell, so that they go through from cell to cell.
    painter.drawTiledPixmap(area, hatching(line, painter.device()->devicePixelRatioF()), area.topLeft());
}

QRectF tickArea(const QRectF& chip) {
    const Room room = roomOf(chip);
    return {chip.left(), chip.top(), room.padding + room.sign + room.gap - 1, chip.height()};
}

}  // namespace gyeol::ui

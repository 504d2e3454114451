#include "ui/print/week_paper.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QFont>

#include <algorithm>

namespace gyeol::ui {
namespace {

const QColor ink(0x1A, 0x1A, 0x1A), soft(0x55, 0x55, 0x55), rule(0xB5, 0xB5, 0xB5);

/// Noto Sans CJK KR holds both scripts, and its spaces survive search and copy in a PDF.
QFont paperFont(double points, double unit, QFont::Weight weight) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"), QStringLiteral("sans-serif")});
    font.setPixelSize(static_cast<int>(points * unit));
    font.setWeight(weight);
    // Shaped, the font's Latin digits become glyphs of their own that a PDF cannot tell as digits again. Neither script needs shaping here.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

/// A pen on paper: writes downward in a column and knows where it stands.
class Pen {
public:
    Pen(QPainter& painter, const QRectF& column, double unit) : painter_(painter), column_(column), unit_(unit), y_(column.top()) {}

    void write(const QString& text, double points, QFont::Weight weight, const QColor& colour, double indent = 0) {
        painter_.setFont(paperFont(points, unit_, weight));
        painter_.setPen(colour);
        const QRectF room(column_.left() + indent * unit_, y_, column_.width() - indent * unit_, 1e6);
        const QRectF used = painter_.boundingRect(room, Qt::TextWordWrap, text);
        painter_.drawText(room, Qt::TextWordWrap, text);
        y_ += used.height();
    }
    void skip(double points) { y_ += points * unit_; }
    [[nodiscard]] double y() const { return y_; }

private:
    QPainter& painter_;
    QRectF column_;
    double unit_, y_;
};

void tickBox(QPainter& painter, const QRectF& box, CellState state, double unit) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 0.7 * unit));
    painter.drawRect(box);
    if (state == CellState::done) {
        painter.setPen(QPen(ink, 1.2 * unit));
        painter.drawLine(QPointF(box.left() + box.width() * 0.2, box.center().y()),
                         QPointF(box.left() + box.width() * 0.45, box.bottom() - box.height() * 0.2));
        painter.drawLine(QPointF(box.left() + box.width() * 0.45, box.bottom() - box.height() * 0.2),
                         QPointF(box.right() - box.width() * 0.12, box.top() + box.height() * 0.15));
    } else if (state == CellState::skipped || state == CellState::missed) {
        painter.drawLine(box.topLeft(), box.bottomRight());
    }
}

bool isOnPaper(CellState state) {
    return hasSession(state) && state != CellState::dropped && state != CellState::heldBack;
}

}  // namespace

WeekPaper::WeekPaper(const wording::Wording& wording, const diary::Diary& diary, const service::PlannedSpan& planned,
                     const WeekSheet& sheet, const QString& ruleBook)
    : wording_(wording), diary_(diary), planned_(planned), sheet_(sheet), ruleBook_(ruleBook) {}

std::vector<WeekPaper::Step> WeekPaper::stepsOf(diary::Part part, int column) const {
    std::vector<Step> steps;
    for (const WeekRow& row : sheet_.rows) {
        if (!row.treatment || row.part != part || !isOnPaper(row.cells[static_cast<std::size_t>(column)].state)) {
            continue;
        }
        const WeekCell& cell = row.cells[static_cast<std::size_t>(column)];
        QStringList details;
        if (row.index && row.minutes > 0) {
            details << fromCore(wording_.say("week.minutes", {{"minutes", std::int64_t{row.minutes}}}));
        }
        if (cell.pinned) {
            details << fromCore(wording_.say("week.pinned"));
        }
        if (!cell.against.empty()) {
            details << QStringLiteral("(!) ") + fromCore(wording_.ruleTitle(cell.against.front()));
        }
        if (cell.ifCalm) {
            details << fromCore(wording_.say("week.if-calm"));
        }
        if (cell.state == CellState::skipped || cell.state == CellState::missed) {
            details << fromCore(wording_.say(cell.state == CellState::skipped ? "state.skipped" : "state.missed"));
        }
        const QString name = treatmentName(wording_, diary_, *row.treatment);
        steps.push_back({details.isEmpty() ? name : name + QStringLiteral(" · ") + details.join(QStringLiteral(" · ")), cell.state});
    }
    return steps;
}

QStringList WeekPaper::remarks() const {
    const Date last = sheet_.from + Days(sheet_.days - 1);
    QStringList lines;
    for (const Banner& banner : sheet_.banners) {
        const rulebook::Band& band = planned_.resolved.bands[banner.band];
        QStringList names;
        for (const planner::TreatmentIndex index : band.treatments) {
            names << treatmentName(wording_, diary_, planned_.resolved.problem.treatments[static_cast<std::size_t>(index)].id);
        }
        const QString days = fromCore(wording_.shortDate(std::max(band.from, sheet_.from))) + QStringLiteral(" – ") +
                             fromCore(wording_.shortDate(std::min(band.to, last)));
        lines << days + QStringLiteral(": ") + bandText(wording_, band) +
                     (names.isEmpty() ? QString() : QStringLiteral(" (") + names.join(QStringLiteral(", ")) + QLatin1Char(')'));
    }
    for (const rulebook::Notice& notice : planned_.notices) {
        if (notice.to < sheet_.from || notice.from > last) {
            continue;
        }
        const QString sentence = noticeText(wording_, diary_, notice);
        if (!lines.contains(sentence)) {
            lines << sentence;
        }
    }
    for (const WeekRow& row : sheet_.rows) {
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const QString day = fromCore(wording_.shortDate(sheet_.dateOf(static_cast<int>(column))));
            for (const std::string& broken : row.cells[column].against) {
                const QString line = QStringLiteral("(!) ") + day + QStringLiteral(", ") + treatmentName(wording_, diary_, *row.treatment) +
                                     QStringLiteral(": ") + fromCore(wording_.ruleTitle(broken));
                if (!lines.contains(line)) {
                    lines << line;
                }
            }
        }
    }
    const auto calm = [](const WeekCell& cell) { return cell.ifCalm; };
    if (std::ranges::any_of(sheet_.rows, [&](const WeekRow& row) { return std::ranges::any_of(row.cells, calm); })) {
        lines << fromCore(wording_.say("week.if-calm.legend"));
    }
    return lines;
}

void WeekPaper::paint(QPainter& painter, const QRectF& page, double unit) const {
    Pen head(painter, page, unit);
    const QString range = fromCore(wording_.dateRange(sheet_.from, sheet_.from + Days(sheet_.days - 1)));
    head.write(diary_.person.name.empty() ? range : range + QStringLiteral(" · ") + fromCore(diary_.person.name), 17, QFont::Bold, ink);
    if (sheet_.showing == Showing::proposal) {
        head.write(fromCore(wording_.say(planned_.document.optimal ? "week.optimal" : "week.not-optimal")), 8.5, QFont::Normal, soft);
    }
    head.skip(7);
    const double top = head.y();
    const double width = page.width() / sheet_.days;
    double lowest = top;
    std::vector<double> bottoms(static_cast<std::size_t>(sheet_.days), top);
    const auto drawPart = [&](diary::Part part, double from) {
        double end = from;
        for (int column = 0; column < sheet_.days; ++column) {
            Pen pen(painter, QRectF(page.left() + width * column + 4 * unit, from, width - 9 * unit, page.height()), unit);
            pen.write(partName(wording_, part), 8, QFont::Bold, soft);
            pen.skip(2);
            for (const Step& step : stepsOf(part, column)) {
                tickBox(painter, QRectF(page.left() + width * column + 4.5 * unit, pen.y() + 2.6 * unit, 7.5 * unit, 7.5 * unit),
                        step.state, unit);
                pen.write(step.text, 8.5, QFont::Normal, ink, 12);
                pen.skip(2.5);
            }
            end = std::max(end, pen.y());
        }
        return end;
    };
    for (int column = 0; column < sheet_.days; ++column) {
        Pen pen(painter, QRectF(page.left() + width * column + 4 * unit, top + 3 * unit, width - 8 * unit, page.height()), unit);
        pen.write(fromCore(wording_.shortDate(sheet_.dateOf(column))), 10.5, QFont::Bold, ink);
        lowest = std::max(lowest, pen.y());
    }
    const double morning = lowest + 4 * unit;
    const double evening = drawPart(diary::Part::morning, morning + 3 * unit) + 4 * unit;
    const double bottom = drawPart(diary::Part::evening, evening + 3 * unit) + 4 * unit;
    painter.setPen(QPen(rule, 0.6 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(page.left(), top, page.width(), bottom - top));
    for (const double y : {morning, evening}) {
        painter.drawLine(QPointF(page.left(), y), QPointF(page.right(), y));
    }
    for (int column = 1; column < sheet_.days; ++column) {
        painter.drawLine(QPointF(page.left() + width * column, top), QPointF(page.left() + width * column, bottom));
    }
    Pen foot(painter, QRectF(page.left(), bottom + 7 * unit, page.width(), page.height()), unit);
    for (const QString& line : remarks()) {
        foot.write(QStringLiteral("· ") + line, 8, QFont::Normal, ink);
        foot.skip(1);
    }
    Pen last(painter, QRectF(page.left(), page.bottom() - 11 * unit, page.width(), page.height()), unit);
    last.write(fromCore(wording_.say("week.footer", {{"version", toCore(ruleBook_)}})), 7.5, QFont::Normal, soft);
}

}  // namespace gyeol::ui

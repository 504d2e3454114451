#include "ui/print/week_paper.h"

#include "ui/print/day_blocks.h"

#include <QFontMetricsF>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr double weekTitleSize = 16, sublineSize = 8, dayTitleSize = 10.5, markSize = 7.5, bannerSize = 7, remarkSize = 7.8, footerSize = 7;
constexpr double gap = 4;          ///< between a line and what stands beside it
constexpr double laneHeight = 12;  ///< of a banner
constexpr double weekFooterRoom = 12;

/// As much of a text as a width holds in one line.
QString elided(const QString& text, const QFont& font, double width, QPaintDevice* device) {
    return QFontMetricsF(font, device).elidedText(text, Qt::ElideRight, width);
}

}  // namespace

WeekPaper::DayRange WeekPaper::daysOf(int number) const {
    const std::size_t count = content_.days.size();
    if (print_ == Print::plain) {
        return {0, count};
    }
    const std::size_t first = (count + 1) / 2;
    return number == 0 ? DayRange{0, first} : DayRange{first, count};
}

double WeekPaper::zoomFor(QPainter& painter, const QRectF& page, double unit) const {
    const double least = 0.5, most = print_ == Print::large ? 2.0 : 1.35;
    const auto fits = [&](double zoom) {
        for (int number = 0; number < pages(); ++number) {
            const PaperScale scale{unit, zoom};
            if (layOut(painter, page, scale, Ink::measure, number, 0) > page.bottom() - scale.of(weekFooterRoom)) {
                return false;
            }
        }
        return true;
    };
    double low = least, high = most;
    if (fits(high)) {
        return high;
    }
    while (high - low > 0.01) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

void WeekPaper::paint(QPainter& painter, const QRectF& page, double unit, double zoom, int number) const {
    const PaperScale scale{unit, zoom};
    const double end = layOut(painter, page, scale, Ink::measure, number, 0);
    const double spare = page.bottom() - scale.of(weekFooterRoom) - end;
    layOut(painter, page, scale, Ink::draw, number, std::max(0.0, spare));
    PaperPen footer(painter, page, scale, Ink::draw);
    footer.moveTo(page.bottom() - footer.lineHeight(footerSize));
    footer.writeRight(pages() == 1 ? QStringLiteral("Gyeol · 결") : QStringLiteral("Gyeol · 결 · %1/%2").arg(number + 1).arg(pages()),
                      footerSize, QFont::Normal, paperSoft);
    footer.write(content_.footer, footerSize, QFont::Normal, paperSoft);
}

double WeekPaper::layOut(QPainter& painter, const QRectF& page, PaperScale scale, Ink ink, int number, double stretch) const {
    PaperPen pen(painter, page, scale, ink);
    const QRectF below(page.left(), head(pen), page.width(), page.bottom() - pen.y());
    const bool lying = page.width() > page.height();
    if (lying) {
        const double end = columns(painter, below, scale, ink, number, stretch);
        const bool beside = print_ == Print::large;  // the words have a column of their own
        return hasRemarks(number) && !beside
                   ? remarks(painter, QRectF(page.left(), end + scale.of(6), page.width(), page.bottom() - end), scale, ink, 2)
                   : end;
    }
    const double end = rows(painter, below, scale, ink, daysOf(number), stretch);
    return hasRemarks(number) ? remarks(painter, QRectF(page.left(), end + scale.of(6), page.width(), page.bottom() - end), scale, ink,
                                        print_ == Print::large ? 1 : 2)
                              : end;
}

double WeekPaper::head(PaperPen& pen) const {
    pen.write(content_.title, weekTitleSize, QFont::Bold);
    pen.write(content_.subline, sublineSize, QFont::Normal, paperSoft);
    pen.skip(5);
    return pen.y();
}

double WeekPaper::banners(QPainter& painter, const QRectF& box, PaperScale scale, Ink ink, DayRange days, double width) const {
    const double height = scale.of(laneHeight);
    if (ink == Ink::draw) {
        for (const PaperBanner& banner : content_.banners) {
            const int first = std::max(banner.first, static_cast<int>(days.from)),
                      last = std::min(banner.last, static_cast<int>(days.to) - 1);
            if (first > last) {
                continue;
            }
            const QRectF place(box.left() + width * (first - static_cast<int>(days.from)) + scale.of(1.5),
                               box.top() + height * banner.lane + scale.of(1), width * (last - first + 1) - scale.of(3),
                               height - scale.of(2));
            paperHatch(painter, place, scale.of(4), scale.of(0.5));
            paperFrame(painter, place, scale.of(0.6), paperSoft);
            const QFont font = paperFont(scale.of(bannerSize), QFont::Normal);
            const QFontMetricsF metrics(font, painter.device());
            const QString text = elided(banner.text, font, place.width() - scale.of(8), painter.device());
            const QRectF label(place.left() + scale.of(3), place.top() + scale.of(0.6), metrics.horizontalAdvance(text) + scale.of(3),
                               place.height() - scale.of(1.2));
            painter.fillRect(label, Qt::white);
            painter.setFont(font);
            painter.setPen(paperInk);
            painter.drawText(QPointF(label.left() + scale.of(1.5), label.center().y() + (metrics.ascent() - metrics.descent()) / 2), text);
        }
    }
    return box.top() + height * content_.lanes + (content_.lanes > 0 ? scale.of(1.5) : 0);
}

double WeekPaper::columns(QPainter& painter, const QRectF& box, PaperScale scale, Ink ink, int number, double stretch) const {
    const DayRange days = daysOf(number);
    // Both pages of a large print have columns of one width; the last of the second holds the words.
    const auto count = static_cast<double>(print_ == Print::large ? daysOf(0).to : days.to - days.from);
    const double width = box.width() / count;
    const auto blockIn = [&](Ink how, double top, const auto& write) {
        double end = top;
        for (std::size_t day = days.from; day < days.to; ++day) {
            PaperPen pen(painter,
                         QRectF(box.left() + width * static_cast<double>(day - days.from) + scale.of(gap), top + scale.of(2.5),
                                width - scale.of(2 * gap), box.height()),
                         scale, how);
            write(pen, content_.days[day]);
            end = std::max(end, pen.y());
        }
        return end + scale.of(2.5);
    };
    const auto block = [&](double top, const auto& write) { return blockIn(ink, top, write); };
    std::vector<double> lines{box.top()};
    const double titles = block(box.top(), [](PaperPen& pen, const PaperDay& day) {
        pen.writeRight(day.mark, markSize, QFont::Bold);
        pen.write(day.title, dayTitleSize, QFont::Bold);
    });
    const QRectF lanes(box.left(), titles, box.width(), 0);
    lines.push_back(banners(painter, lanes, scale, Ink::measure, days, width));
    lines.push_back(block(lines.back(), [this](PaperPen& pen, const PaperDay& day) { writeSteps(pen, content_.morning, day.morning); }));
    lines.push_back(block(lines.back(), [this](PaperPen& pen, const PaperDay& day) { writeSteps(pen, content_.evening, day.evening); }));
    lines.push_back(block(lines.back(), [this](PaperPen& pen, const PaperDay& day) { writeCheckIn(pen, content_.checkIn, day); }));
    double end = lines.back() + scale.of(leastNotes);
    const auto notes = [this, &end](PaperPen& pen, const PaperDay& day) { writeNotes(pen, content_.notes, day.note, end); };
    end = std::max(end, blockIn(Ink::measure, lines.back(), notes)) + stretch;
    block(lines.back(), notes);
    if (print_ == Print::large && hasRemarks(number)) {
        const double left = box.left() + width * static_cast<double>(days.to - days.from);
        const QRectF beside(left + scale.of(gap), box.top() + scale.of(2.5), width - scale.of(gap), box.height());
        end = std::max(end, remarks(painter, beside, scale, ink, 1));
    }
    lines.push_back(end);
    if (ink == Ink::draw) {
        std::vector<double> across;
        for (std::size_t day = days.from; day <= days.to; ++day) {
            across.push_back(box.left() + width * static_cast<double>(day - days.from));
        }
        paperGrid(painter, across, lines, scale);
        banners(painter, lanes, scale, ink, days, width);  // over the lines, so that their words stay whole
        for (std::size_t day = days.from; day < days.to; ++day) {
            if (!content_.days[day].mark.isEmpty()) {
                paperFrame(painter, QRectF(across[day - days.from], box.top(), width, end - box.top()), scale.unit * 1.4, paperInk);
            }
        }
    }
    return end;
}

/// The day's name, and what it lies within.
void WeekPaper::dayCell(PaperPen& pen, std::size_t day) const {
    pen.write(content_.days[day].title, dayTitleSize, QFont::Bold);
    if (!content_.days[day].mark.isEmpty()) {
        pen.write(content_.days[day].mark, markSize, QFont::Bold);
    }
    for (const PaperBanner& banner : content_.banners) {
        if (banner.first > static_cast<int>(day) || static_cast<int>(day) > banner.last) {
            continue;
        }
        const double from = pen.y();
        pen.write(banner.text, bannerSize, QFont::Normal, paperInk, 5);
        if (pen.draws()) {
            const PaperScale& scale = pen.scale();
            const QRectF bar(pen.column().left(), from + scale.of(1), scale.of(3), pen.y() - from - scale.of(2));
            paperHatch(pen.painter(), bar, scale.of(2), scale.of(0.6));
            paperFrame(pen.painter(), bar, scale.of(0.6), paperSoft);
        }
    }
}

double WeekPaper::rows(QPainter& painter, const QRectF& box, PaperScale scale, Ink ink, DayRange days, double stretch) const {
    constexpr std::array shares{0.17, 0.25, 0.32, 0.26};
    const double more = stretch / static_cast<double>(days.to - days.from);
    std::vector<double> across{box.left()}, down{box.top()};
    for (const double share : shares) {
        across.push_back(across.back() + box.width() * share);
    }
    for (std::size_t at = days.from; at < days.to; ++at) {
        const PaperDay& day = content_.days[at];
        const double top = down.back();
        const auto pen = [&](std::size_t cell, Ink how) {
            return PaperPen(painter,
                            QRectF(across[cell] + scale.of(gap), top + scale.of(2.5), across[cell + 1] - across[cell] - scale.of(2 * gap),
                                   box.height()),
                            scale, how);
        };
        std::array cells{pen(0, ink), pen(1, ink), pen(2, ink), pen(3, ink)};
        dayCell(cells[0], at);
        writeSteps(cells[1], content_.morning, day.morning);
        writeSteps(cells[2], content_.evening, day.evening);
        writeCheckIn(cells[3], content_.checkIn, day);
        cells[3].skip(2);
        PaperPen notes = pen(3, Ink::measure);
        notes.moveTo(cells[3].y());
        writeNotes(notes, content_.notes, day.note, 0);
        double end = notes.y();
        for (const PaperPen& cell : cells) {
            end = std::max(end, cell.y());
        }
        end += scale.of(2.5) + more;
        writeNotes(cells[3], content_.notes, day.note, end);
        down.push_back(end);
    }
    if (ink == Ink::draw) {
        paperGrid(painter, across, down, scale);
        for (std::size_t at = days.from; at < days.to; ++at) {
            if (!content_.days[at].mark.isEmpty()) {
                const double top = down[at - days.from];
                paperFrame(painter, QRectF(box.left(), top, box.width(), down[at - days.from + 1] - top), scale.unit * 1.4, paperInk);
            }
        }
    }
    return down.back();
}

double WeekPaper::remarks(QPainter& painter, const QRectF& box, PaperScale scale, Ink ink, int columnCount) const {
    if (content_.remarks.isEmpty()) {
        return box.top();
    }
    PaperPen title(painter, box, scale, ink);
    title.write(content_.remarksTitle, remarkSize, QFont::Bold);
    const double top = title.y(), space = scale.of(14);
    const double width = (box.width() - space * (columnCount - 1)) / columnCount;
    const auto column = [&](int number) { return QRectF(box.left() + number * (width + space), top, width, box.height()); };
    const auto write = [&](PaperPen& pen, const QString& remark) {
        const double from = pen.y();
        pen.write(remark, remarkSize, QFont::Normal, paperInk, 7);
        if (pen.draws()) {
            const double y = from + pen.lineHeight(remarkSize) / 2;
            painter.setPen(Qt::NoPen);
            painter.setBrush(paperInk);
            painter.drawEllipse(QPointF(pen.column().left() + scale.of(2.5), y), scale.of(0.9), scale.of(0.9));
        }
        pen.skip(1.2);
    };
    PaperPen whole(painter, column(0), scale, Ink::measure);
    for (const QString& remark : content_.remarks) {
        write(whole, remark);
    }
    const double half = top + (whole.y() - top) / columnCount;
    double end = top;
    int number = 0;
    PaperPen pen(painter, column(0), scale, ink);
    for (const QString& remark : content_.remarks) {
        if (pen.y() >= half && number + 1 < columnCount) {
            end = std::max(end, pen.y());
            pen = PaperPen(painter, column(++number), scale, ink);
        }
        write(pen, remark);
    }
    return std::max(end, pen.y());
}

}  // namespace gyeol::ui

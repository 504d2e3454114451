#pragma once

#include "ui/print/paper_pen.h"
#include "ui/print/week_content.h"

#include <QRectF>

#include <vector>

namespace gyeol::ui {

/// A week for the mirror, black on white; nothing on it is told by colour alone. Lying, the days stand side by side; standing, each has a
/// row. Every day has its morning and evening in order with boxes to tick by pen, a line for the check-in and room for notes; under them
/// stands in words what is closed and what to know. In large print it takes two pages, with the words on the second.
class WeekPaper {
public:
    enum class Print : std::uint8_t { plain, large };

    WeekPaper(WeekContent content, Print print) : content_(std::move(content)), print_(print) {}

    [[nodiscard]] int pages() const { return print_ == Print::large ? 2 : 1; }

    /// How large letters can be so that all pages hold what they must: 1 is the plain size of 8.5 points. Takes as long as painting a few
    /// times; the same for the same content and page.
    [[nodiscard]] double zoomFor(QPainter& painter, const QRectF& page, double unit) const;

    /// Paints a page, counted from 0, into a rectangle; `unit` is one point of print in the painter's units.
    void paint(QPainter& painter, const QRectF& page, double unit, double zoom, int number) const;

private:
    struct DayRange {
        std::size_t from = 0, to = 0;  ///< `to` is not among them
    };
    [[nodiscard]] DayRange daysOf(int number) const;
    [[nodiscard]] bool hasRemarks(int number) const { return number + 1 == pages(); }

    /// Each lays out a part of a page and gives where it ends. `stretch` is what the days may take beyond what they need.
    double layOut(QPainter& painter, const QRectF& page, PaperScale scale, Ink ink, int number, double stretch) const;
    double head(PaperPen& pen) const;
    double columns(QPainter& painter, const QRectF& box, PaperScale scale, Ink ink, int number, double stretch) const;
    double rows(QPainter& painter, const QRectF& box, PaperScale scale, Ink ink, DayRange days, double stretch) const;
    void dayCell(PaperPen& pen, std::size_t day) const;
    double banners(QPainter& painter, const QRectF& box, PaperScale scale, Ink ink, DayRange days, double width) const;
    double remarks(QPainter& painter, const QRectF& box, PaperScale scale, Ink ink, int columnCount) const;

    WeekContent content_;
    Print print_;
};

}  // namespace gyeol::ui

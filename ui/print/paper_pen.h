#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace gyeol::ui {

/// Greys that stay apart on a black-and-white printer.
inline const QColor paperInk(0x1A, 0x1A, 0x1A), paperSoft(0x55, 0x55, 0x55), paperRule(0xA8, 0xA8, 0xA8);

enum class Ink : std::uint8_t {
    measure,  ///< nothing is drawn; the pen only goes its way
    draw,
};

/// How big things are on a page: device units to a point of print, and how much larger than their plain size letters and gaps are.
struct PaperScale {
    double unit = 1;
    double zoom = 1;
    [[nodiscard]] double of(double points) const { return points * unit * zoom; }
};

/// A family that holds Latin and Korean letters and whose spaces survive search and copy in a PDF.
[[nodiscard]] QFont paperFont(double pixels, QFont::Weight weight);

/// Breaks a text into lines of at most that width. A line ends between words, Korean ones too; only a word that is wider than the line is
/// broken within.
[[nodiscard]] QStringList paperLines(const QString& text, double width, const QFontMetricsF& metrics);

/// A pen on paper: writes downward in a column and knows where it stands. Sizes are points of print before the zoom.
class PaperPen {
public:
    PaperPen(QPainter& painter, const QRectF& column, PaperScale scale, Ink ink)
        : painter_(&painter), column_(column), scale_(scale), ink_(ink), y_(column.top()) {}

    /// Writes a paragraph in lines; `indent` moves all of them to the right.
    void write(const QString& text, double points, QFont::Weight weight = QFont::Normal, const QColor& colour = paperInk,
               double indent = 0);
    /// Writes one line whose right end stands at the right edge, beside what is written next on the same height.
    void writeRight(const QString& text, double points, QFont::Weight weight = QFont::Normal, const QColor& colour = paperInk);
    void skip(double points) { y_ += scale_.of(points); }
    void line(const QColor& colour = paperRule, double points = 0.5);

    [[nodiscard]] double y() const { return y_; }
    void moveTo(double y) { y_ = y; }
    [[nodiscard]] const QRectF& column() const { return column_; }
    [[nodiscard]] const PaperScale& scale() const { return scale_; }
    [[nodiscard]] bool draws() const { return ink_ == Ink::draw; }
    [[nodiscard]] QPainter& painter() { return *painter_; }

    /// The height of a line of that size, in device units.
    [[nodiscard]] double lineHeight(double points) const;

private:
    QPainter* painter_;
    QRectF column_;
    PaperScale scale_;
    Ink ink_;
    double y_;
};

/// Lines around and between cells, at these places from left to right and from top to bottom.
void paperGrid(QPainter& painter, const std::vector<double>& across, const std::vector<double>& down, const PaperScale& scale);
void paperFrame(QPainter& painter, const QRectF& box, double width, const QColor& colour);

/// Slanting lines that fill a box: what is closed, on paper without colours too.
void paperHatch(QPainter& painter, const QRectF& box, double gap, double width);

}  // namespace gyeol::ui

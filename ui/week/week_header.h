#pragma once

#include "ui/models/week_sheet.h"
#include "ui/theme.h"
#include "ui/week/barrier_strip.h"

#include <QHeaderView>

#include <optional>

namespace gyeol::ui {

/// What the head says of a day and across days; words made by the page.
struct HeadText {
    QString weekday, number, sign;
};
struct BannerText {
    Banner banner;
    QString text;
    std::string procedure;  ///< id; empty where it is no procedure's
};

/// The head of the board: weekday and date, today in a circle, a day's signs, banners across days, and the barrier strip under them.
class WeekHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit WeekHeader(const Theme& theme, QWidget* parent = nullptr);

    /// Draws the load of another plan of the same days.
    void showLoad(const WeekSheet& sheet) { strip_->showLoad(sheet); }
    void showHead(const WeekSheet& sheet, std::vector<HeadText> days, std::vector<BannerText> banners);

    [[nodiscard]] int stripTop() const;
    [[nodiscard]] const BarrierStrip& strip() const { return *strip_; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// A day's head was clicked.
    void dayChosen(int column);
    /// A procedure's banner was clicked, or dragged by so many days.
    void procedureChosen(const std::string& procedure, int days);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// A banner in the hand: which, and the columns where it was taken and where it is held.
    struct Held {
        std::size_t banner = 0;
        int from = 0, to = 0;
    };

    void point(int column);
    /// The banner of a procedure at that place.
    [[nodiscard]] std::optional<std::size_t> procedureAt(const QPoint& at) const;
    void letGo();
    void paintBanner(QPainter& painter, const BannerText& banner, const QRect& rect) const;
    [[nodiscard]] QRect bannerRect(const Banner& banner) const;
    void placeStrip();

    const Theme& theme_;
    BarrierStrip* strip_;
    std::vector<HeadText> days_;
    std::vector<BannerText> banners_;
    int lanes_ = 0;
    int today_ = -1;
    int bannersTop_ = 0;
    int pointed_ = -1;  ///< the column under the mouse
    std::optional<Held> held_;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/models/week_sheet.h"
#include "ui/theme.h"
#include "ui/week/barrier_strip.h"

#include <QHeaderView>

namespace gyeol::ui {

/// What the head says of a day and across days; words made by the page.
struct HeadText {
    QString weekday, number, sign;
};
struct BannerText {
    Banner banner;
    QString text;
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

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void point(int column);
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
};

}  // namespace gyeol::ui

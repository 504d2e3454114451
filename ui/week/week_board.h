#pragma once

#include "ui/models/week_model.h"
#include "ui/week/carrying.h"
#include "ui/week/chip_delegate.h"
#include "ui/week/chip_slides.h"
#include "ui/week/row_header.h"
#include "ui/week/week_header.h"

#include <QLabel>
#include <QTableView>

namespace gyeol::ui {

/// The week board: Qt's table, so that its keyboard and accessibility come with it, with heads and cells of our own drawing. A chip is
/// carried by mouse or keys through one machine, `carrying`; who listens to it decides what a drop does.
class WeekBoard : public QTableView {
    Q_OBJECT

public:
    WeekBoard(const Theme& theme, WeekModel& model, QWidget* parent = nullptr);

    void showHead(std::vector<HeadText> days, std::vector<BannerText> banners);
    void retranslate();

    [[nodiscard]] WeekHeader& header() { return *header_; }
    [[nodiscard]] Carrying& carrying() { return carrying_; }
    [[nodiscard]] const ChipSlides& slides() const { return slides_; }

    /// Moves the selection to a cell, where there is one.
    void select(int row, int column);
    /// The same by what stands there and when; of two rows of a treatment, the one that holds it.
    void selectSession(const std::string& treatment, Date date);
    /// Takes up the chip of the current cell with the keyboard, where it can be taken.
    void pickUpCurrent();

signals:
    void tickWished(const QModelIndex& index);
    void cellChosen(const QModelIndex& index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void spreadRows();
    void followModel();
    void slideToShown();
    void paintSlides(QPainter& painter);
    void paintInHand(QPainter& painter);
    /// The column at a place of the viewport; none well outside of it.
    [[nodiscard]] std::optional<int> columnUnder(QPoint at) const;
    void carryByKey(QKeyEvent* event);
    /// Selects the first cell of today, or of the first day shown: where arrows begin while no cell is selected.
    void selectFirst();

    const Theme& theme_;
    WeekModel& model_;
    Carrying carrying_;
    ChipSlides slides_;
    WeekSheet shown_;  ///< as it was drawn last, to see what moved
    WeekCell inHand_;
    WeekHeader* header_;
    RowHeader* rows_;
    QLabel* corner_;
    ChipDelegate* delegate_;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/models/week_model.h"
#include "ui/week/chip_delegate.h"
#include "ui/week/row_header.h"
#include "ui/week/week_header.h"

#include <QLabel>
#include <QTableView>

namespace gyeol::ui {

/// The week board: Qt's table, so that its keyboard and accessibility come with it, with heads and cells of our own drawing.
class WeekBoard : public QTableView {
    Q_OBJECT

public:
    WeekBoard(const Theme& theme, WeekModel& model, QWidget* parent = nullptr);

    void showHead(std::vector<HeadText> days, std::vector<BannerText> banners);
    void retranslate();

    [[nodiscard]] WeekHeader& header() { return *header_; }

    /// Moves the selection to a cell, where there is one.
    void select(int row, int column);

signals:
    void tickWished(const QModelIndex& index);
    void cellChosen(const QModelIndex& index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void spreadRows();

    const Theme& theme_;
    WeekModel& model_;
    WeekHeader* header_;
    RowHeader* rows_;
    QLabel* corner_;
};

}  // namespace gyeol::ui

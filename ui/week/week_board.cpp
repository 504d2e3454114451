#include "ui/week/week_board.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int headingHeight = 30;
constexpr int lowestRow = 44;
constexpr int highestRow = 62;

}  // namespace

WeekBoard::WeekBoard(const Theme& theme, WeekModel& model, QWidget* parent)
    : QTableView(parent),
      theme_(theme),
      model_(model),
      header_(new WeekHeader(theme, this)),
      rows_(new RowHeader(theme, this)),
      corner_(new QLabel(this)) {
    setObjectName(QStringLiteral("weekBoard"));
    setHorizontalHeader(header_);
    setVerticalHeader(rows_);
    auto* delegate = new ChipDelegate(theme, this);
    setItemDelegate(delegate);
    setModel(&model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);  // Tab leaves the board; the arrows move in it
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setAutoFillBackground(false);
    corner_->setObjectName(QStringLiteral("boardCorner"));
    corner_->setTextFormat(Qt::RichText);
    corner_->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(delegate, &ChipDelegate::tickWished, this, &WeekBoard::tickWished);
    retranslate();
}

void WeekBoard::retranslate() {
    setAccessibleName(tr("Week board"));
    setAccessibleDescription(tr("A column a day, a row a treatment in the order of application. Space ticks, P pins, S skips."));
    header_->setAccessibleName(tr("Days of the week"));
    rows_->setAccessibleName(tr("Treatments"));
    corner_->setText(QStringLiteral("<p style='margin:0'><b>%1</b><br><span style='font-size:11px'>%2</span></p>")
                         .arg(tr("Barrier load"), tr("ready below the line")));
}

void WeekBoard::showHead(std::vector<HeadText> days, std::vector<BannerText> banners) {
    header_->showHead(model_.sheet(), std::move(days), std::move(banners));
    updateGeometries();
    viewport()->update();
}

void WeekBoard::select(int row, int column) {
    const QModelIndex index = model_.index(row, column);
    if (model_.cellAt(index) != nullptr) {
        setCurrentIndex(index);
    }
}

void WeekBoard::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit cellChosen(current);
}

void WeekBoard::spreadRows() {
    int headings = 0;
    for (int row = 0; row < model_.rowCount(); ++row) {
        headings += model_.rowAt(row) == nullptr ? 1 : 0;
    }
    const int treatments = std::max(1, model_.rowCount() - headings);
    const int room = height() - header_->sizeHint().height() - headings * headingHeight - 4;
    const int each = std::clamp(room / treatments, lowestRow, highestRow);
    for (int row = 0; row < model_.rowCount(); ++row) {
        const int wanted = model_.rowAt(row) == nullptr ? headingHeight : each;
        if (rowHeight(row) != wanted) {
            setRowHeight(row, wanted);
        }
    }
}

void WeekBoard::updateGeometries() {
    rows_->setNameWidth(width() > 860 ? 178 : 132);
    spreadRows();
    QTableView::updateGeometries();
    corner_->setGeometry(16, header_->stripTop(), rows_->width() - 20, BarrierStrip::preferredHeight - 8);
    corner_->raise();
}

void WeekBoard::paintEvent(QPaintEvent* event) {
    const WeekSheet& sheet = model_.sheet();
    const int today = daysBetween(sheet.from, sheet.today);
    if (today >= 0 && today < sheet.days) {
        QPainter painter(viewport());
        painter.fillRect(QRect(columnViewportPosition(today), 0, columnWidth(today), viewport()->height()), theme_.colours().accentTint);
    }
    QTableView::paintEvent(event);
}

}  // namespace gyeol::ui

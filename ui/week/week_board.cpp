#include "ui/week/week_board.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int headingHeight = 30;
constexpr int lowestRow = 44;
constexpr int highestRow = 66;
constexpr int lowestDailyRow = 38;
constexpr double dailyShare = 0.72;
/// How long chips slide, at most; the style may ask for less or for none.
constexpr int slideTime = 170;

}  // namespace

WeekBoard::WeekBoard(const Theme& theme, WeekModel& model, QWidget* parent)
    : QTableView(parent),
      theme_(theme),
      model_(model),
      header_(new WeekHeader(theme, this)),
      rows_(new RowHeader(theme, this)),
      corner_(new QLabel(this)),
      delegate_(new ChipDelegate(theme, slides_, this)) {
    setObjectName(QStringLiteral("weekBoard"));
    setHorizontalHeader(header_);
    setVerticalHeader(rows_);
    setItemDelegate(delegate_);
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
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);  // it fills itself: nothing behind it is painted for nothing
    corner_->setObjectName(QStringLiteral("boardCorner"));
    corner_->setTextFormat(Qt::RichText);
    corner_->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(delegate_, &ChipDelegate::tickWished, this, &WeekBoard::tickWished);
    followModel();
    retranslate();
}

void WeekBoard::followModel() {
    connect(&model_, &QAbstractItemModel::modelReset, this, [this] {
        slides_.stop();
        shown_ = model_.sheet();
    });
    connect(&model_, &QAbstractItemModel::dataChanged, this, &WeekBoard::slideToShown);
    connect(&slides_, &ChipSlides::stepped, viewport(), qOverload<>(&QWidget::update));
    connect(&carrying_, &Carrying::moved, viewport(), qOverload<>(&QWidget::update));
    connect(&carrying_, &Carrying::pickedUp, this, [this] {
        const Carrying::Place home = carrying_.home();
        inHand_ = *model_.cellAt(model_.index(home.row, home.column));
        delegate_->setHeld(home.column);
        viewport()->setCursor(carrying_.means() == Carrying::Means::mouse ? Qt::ClosedHandCursor : Qt::ArrowCursor);
    });
    connect(&carrying_, &Carrying::targetChanged, this, [this] {
        delegate_->setHeld(carrying_.target());
        if (carrying_.means() == Carrying::Means::keys) {
            select(carrying_.home().row, *carrying_.target());
        }
        viewport()->update();
    });
    const auto emptyHand = [this] {
        delegate_->setHeld(std::nullopt);
        viewport()->unsetCursor();
        viewport()->update();
    };
    connect(&carrying_, &Carrying::dropped, this, emptyHand);
    connect(&carrying_, &Carrying::wentBack, this, [this, emptyHand] {
        if (carrying_.means() == Carrying::Means::keys) {
            select(carrying_.home().row, carrying_.home().column);
        }
        emptyHand();
    });
}

void WeekBoard::slideToShown() {
    const WeekSheet before = std::exchange(shown_, model_.sheet());
    std::optional<std::pair<int, int>> held;
    if (const RowAnswers* answers = model_.answers()) {
        held = std::pair(answers->row, carrying_.target().value_or(answers->home));
    }
    const int wanted = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (before.rows.size() == shown_.rows.size() && !ChipSlides::between(before, shown_).empty()) {
        slides_.start(before, shown_, held, std::min(wanted, slideTime));
    }
    header_->showLoad(shown_);
    viewport()->update();
}

void WeekBoard::retranslate() {
    setAccessibleName(tr("Week board"));
    setAccessibleDescription(
        tr("A column a day, a row a treatment in the order of application. Space ticks, P pins, S skips. M takes a session up: the arrows "
           "carry "
           "it, Enter puts it down, Escape puts it back."));
    header_->setAccessibleName(tr("Days of the week"));
    rows_->setAccessibleName(tr("Treatments"));
    corner_->setText(QStringLiteral("<p style='margin:0'><b>%1</b><br><span style='font-size:11px'>%2</span></p>")
                         .arg(tr("Barrier load"), tr("ready below the line")));
}

void WeekBoard::showHead(std::vector<HeadText> days, std::vector<BannerText> banners) {
    QStringList signs;
    for (const HeadText& day : days) {
        signs << day.sign;
    }
    model_.describeDays(signs);
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

void WeekBoard::selectSession(const std::string& treatment, Date date) {
    const int column = daysBetween(model_.sheet().from, date);
    for (int row = 0; row < model_.rowCount() && column >= 0; ++row) {
        const WeekRow* at = model_.rowAt(row);
        const WeekCell* cell = model_.cellAt(model_.index(row, column));
        if (at != nullptr && at->treatment == treatment && cell != nullptr && hasSession(cell->state)) {
            select(row, column);
            return;
        }
    }
}

void WeekBoard::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit cellChosen(current);
}

void WeekBoard::spreadRows() {
    // What stands there every day asks for less room than what a person looks for.
    int headings = 0;
    double rows = 0;
    const auto isDaily = [this](int row) { return !model_.rowAt(row)->index; };
    for (int row = 0; row < model_.rowCount(); ++row) {
        headings += model_.rowAt(row) == nullptr ? 1 : 0;
        rows += model_.rowAt(row) == nullptr ? 0 : isDaily(row) ? dailyShare : 1;
    }
    const int room = height() - header_->sizeHint().height() - headings * headingHeight - 4;
    const int each = std::clamp(static_cast<int>(room / std::max(1.0, rows)), lowestRow, highestRow);
    const int daily = std::max(lowestDailyRow, static_cast<int>(each * dailyShare));
    for (int row = 0; row < model_.rowCount(); ++row) {
        const int wanted = model_.rowAt(row) == nullptr ? headingHeight : isDaily(row) ? daily : each;
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
    QPainter ground(viewport());
    ground.fillRect(event->rect(), theme_.colours().card);
    if (today >= 0 && today < sheet.days) {
        ground.fillRect(QRect(columnViewportPosition(today), 0, columnWidth(today), viewport()->height()), theme_.colours().accentTint);
    }
    ground.end();
    QTableView::paintEvent(event);
    if (slides_.isMoving() || (carrying_.isCarrying() && carrying_.means() == Carrying::Means::mouse)) {
        QPainter painter(viewport());
        painter.setFont(font());
        paintSlides(painter);
        paintInHand(painter);
    }
}

void WeekBoard::paintSlides(QPainter& painter) {
    slides_.each([&](const ChipSlides::Slide& slide, double column, double opacity) {
        const int base = static_cast<int>(column);
        const QRect cell = visualRect(model_.index(slide.row, base));
        const double shift = (column - base) * cell.width();
        painter.setOpacity(opacity);
        delegate_->paintLoose(painter, ChipDelegate::chipRect(cell).translated(shift, 0), model_, slide.row, slide.cell);
    });
    painter.setOpacity(1);
}

void WeekBoard::paintInHand(QPainter& painter) {
    if (!carrying_.isCarrying() || carrying_.means() != Carrying::Means::mouse) {
        return;
    }
    const Carrying::Place home = carrying_.home();
    QRectF chip = ChipDelegate::chipRect(visualRect(model_.index(home.row, home.column)));
    chip.moveCenter(QPointF(carrying_.at() - carrying_.grip()));
    chip.moveLeft(std::clamp(chip.left(), 2.0, std::max(2.0, viewport()->width() - chip.width() - 2)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int ring = 4; ring > 0; --ring) {  // a soft shadow: it is lifted
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(chip.adjusted(-ring, -ring + 3, ring, ring + 3), 8 + ring, 8 + ring);
    }
    WeekCell solid = inHand_;
    solid.state = CellState::kept;
    // It covers the cell that it is held over, so it says what that cell says.
    const auto target = carrying_.target();
    const CellAnswer* answer = target ? model_.answerAt(model_.index(home.row, *target)) : nullptr;
    delegate_->paintLoose(painter, chip, model_, home.row, solid, answer == nullptr ? QString() : answer->word);
}

}  // namespace gyeol::ui

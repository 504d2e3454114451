#include "ui/week/week_page.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int shownDays = 7;

QLabel* label(const char* name, QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    return made;
}

Weekday firstWeekdayOf(const diary::Diary& diary) {
    return Weekday(static_cast<unsigned>(diary.person.firstWeekday));
}

}  // namespace

WeekPage::WeekPage(const rulebook::RuleBook& book, const Languages& languages, const Theme& theme, const Clock& clock, DiaryDesk& desk,
                   QWidget* parent)
    : QWidget(parent),
      languages_(languages),
      theme_(theme),
      clock_(clock),
      desk_(desk),
      plan_(book),
      model_(languages),
      actions_(new WeekActions(this)),
      heading_(label("weekHeading", this)),
      subline_(label("weekSubline", this)),
      footer_(label("weekFooter", this)),
      board_(new WeekBoard(theme, model_, this)),
      why_(new WhyPanel(this)) {
    setObjectName(QStringLiteral("weekPage"));
    buildLayout();
    connectActions();
    connect(&plan_, &WeekPlan::planned, this, &WeekPage::showSheet);
    connect(&desk_, &DiaryDesk::changed, this, &WeekPage::refresh);
    connect(board_, &WeekBoard::cellChosen, this, [this] {
        showWhy();
        updateActions();
    });
    connect(board_, &WeekBoard::tickWished, this, &WeekPage::tickAt);
}

void WeekPage::buildLayout() {
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("boardCard"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    inside->addWidget(board_);

    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(heading_);
    titles->addWidget(subline_);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 0, 0);
    top->addLayout(titles, 1);
    top->addWidget(buildToolbar(), 0, Qt::AlignVCenter);
    footer_->setWordWrap(true);
    footer_->setContentsMargins(8, 0, 0, 0);
    footer_->setMinimumHeight(20);

    // Names may be cut on a narrow window, buttons never.
    for (QLabel* title : {heading_, subline_, footer_}) {
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 20, 16, 12);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(12);
    layout->addLayout(top, 0, 0);
    layout->addWidget(card, 1, 0);
    layout->addWidget(why_, 1, 1);
    layout->addWidget(footer_, 2, 0, 1, 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    why_->setMinimumWidth(230);
    why_->setMaximumWidth(330);
}

QWidget* WeekPage::buildToolbar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QAction* action : {actions_->previous, actions_->today, actions_->next, actions_->replan, actions_->keep}) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(QStringLiteral("button_") + action->objectName());
        const auto follow = [button, action] { button->setAccessibleName(WeekActions::plainName(action->text())); };
        connect(action, &QAction::changed, button, follow);
        follow();
        if (action == actions_->replan) {
            row->addSpacing(6);
        }
        row->addWidget(button);
    }
    return bar;
}

void WeekPage::connectActions() {
    board_->addActions({actions_->tick, actions_->pin, actions_->skip});
    why_->offer({actions_->tick, actions_->pin, actions_->skip});
    connect(actions_->previous, &QAction::triggered, this, [this] { goTo(from_ - Days(shownDays)); });
    connect(actions_->next, &QAction::triggered, this, [this] { goTo(from_ + Days(shownDays)); });
    connect(actions_->today, &QAction::triggered, this, [this] { goTo(today()); });
    connect(actions_->keep, &QAction::triggered, this, &WeekPage::keepWeek);
    connect(actions_->tick, &QAction::triggered, this, [this] { tickAt(board_->currentIndex()); });
    connect(actions_->pin, &QAction::triggered, this, &WeekPage::pinCurrent);
    connect(actions_->skip, &QAction::triggered, this, &WeekPage::skipCurrent);
    connect(actions_->replan, &QAction::toggled, this, [this](bool proposal) {
        showing_ = proposal ? Showing::proposal : Showing::keptWeek;
        showSheet();
    });
}

Date WeekPage::today() const {
    return civilDay(clock_.now(), desk_.diary().person.rolloverHour);
}

void WeekPage::goTo(Date day) {
    if (desk_.isEmpty()) {
        return;
    }
    from_ = startOfWeek(day, firstWeekdayOf(desk_.diary()));
    showing_ = Showing::keptWeek;
    refresh();
}

void WeekPage::refresh() {
    if (!desk_.isEmpty()) {
        plan_.plan(desk_.diary(), {from_, shownDays, today()});
    }
}

void WeekPage::showSheet() {
    if (!plan_.latest()) {
        return;
    }
    model_.show(makeSheet(plan_.book(), desk_.diary(), *plan_.latest(), showing_), desk_.diary(), *plan_.latest());
    std::vector<BannerText> banners;
    for (const Banner& banner : model_.sheet().banners) {
        banners.push_back({banner, bandText(languages_.wording(), plan_.latest()->resolved.bands[banner.band])});
    }
    board_->showHead(headTexts(), std::move(banners));
    showHeading();
    showWhy();
    updateActions();
}

QString WeekPage::signOf(Date date) const {
    const rulebook::Resolved& resolved = plan_.latest()->resolved;
    const planner::Day day = daysBetween(resolved.problem.firstDay, date);
    const auto stresses = [day](const rulebook::ScoreTerm& term) { return term.day == day && term.rule == "stress-night"; };
    const auto exposure = std::ranges::find(desk_.diary().exposures, date, &diary::Exposure::date);
    if (exposure == desk_.diary().exposures.end() || std::ranges::none_of(resolved.scoreTerms, stresses)) {
        return {};
    }
    QStringList parts;
    if (exposure->pm25) {
        parts << tr("PM2.5 %1").arg(*exposure->pm25);
    }
    if (exposure->uvIndex) {
        parts << tr("UV %1").arg(*exposure->uvIndex);
    }
    if (exposure->humidity) {
        parts << tr("rooms %1 %").arg(*exposure->humidity);
    }
    return parts.join(QStringLiteral(" · "));
}

std::vector<HeadText> WeekPage::headTexts() const {
    std::vector<HeadText> texts;
    const WeekSheet& sheet = model_.sheet();
    for (int column = 0; column < sheet.days; ++column) {
        const Date date = sheet.dateOf(column);
        texts.push_back(
            {fromCore(languages_.wording().shortWeekdayName(weekdayOf(date))), QString::number(toQDate(date).day()), signOf(date)});
    }
    return texts;
}

void WeekPage::showHeading() {
    const WeekSheet& sheet = model_.sheet();
    const service::PlannedSpan& planned = *plan_.latest();
    heading_->setText(fromCore(languages_.wording().dateRange(sheet.from, sheet.from + Days(sheet.days - 1))));
    const bool kept = isKept(desk_.diary(), sheet.from, sheet.days);
    if (kept && sheet.showing == Showing::keptWeek) {
        subline_->setText(service::keepSpan(desk_.diary(), planned).empty()
                              ? tr("The week you kept")
                              : tr("The week you kept · Replan shows what would be best now"));
    } else {
        subline_->setText(fromCore(languages_.wording().say(planned.document.optimal ? "week.optimal" : "week.not-optimal")));
    }
    footer_->setText(footnote());
}

QString WeekPage::footnote() const {
    constexpr int most = 4;
    QStringList notes;
    for (const rulebook::Weight weight : {rulebook::Weight::stop, rulebook::Weight::caution, rulebook::Weight::note}) {
        for (const rulebook::Notice& notice : plan_.latest()->notices) {
            const QString title = fromCore(languages_.wording().ruleTitle(notice.rule));
            const bool shown = notice.to >= from_ && notice.from < from_ + Days(shownDays);
            if (shown && notice.weight == weight && !notes.contains(title) && notes.size() < most) {
                notes << title;
            }
        }
    }
    return notes.join(QStringLiteral(" · "));
}

void WeekPage::showWhy() {
    if (!plan_.latest()) {
        return;
    }
    const QModelIndex current = board_->currentIndex();
    why_->explain(model_.cellAt(current) == nullptr
                      ? explainWeek(languages_, desk_.diary(), *plan_.latest())
                      : explainCell(languages_, desk_.diary(), *plan_.latest(), model_.sheet(), current.row(), current.column()));
}

void WeekPage::updateActions() {
    const bool any = plan_.latest().has_value();
    const QModelIndex current = board_->currentIndex();
    const WeekCell* cell = any ? model_.cellAt(current) : nullptr;
    const WeekRow* row = any ? model_.rowAt(current.row()) : nullptr;
    const CellState state = cell == nullptr ? CellState::closed : cell->state;
    const bool past = cell != nullptr && model_.sheet().dateOf(current.column()) < model_.sheet().today;

    actions_->tick->setEnabled(model_.isTickable(current));
    WeekActions::name(*actions_->tick, state == CellState::done ? tr("Un&tick") : hasSession(state) ? tr("&Tick") : tr("No&te it"), {});
    const bool pinnable = state == CellState::empty || state == CellState::proposed || state == CellState::kept;
    actions_->pin->setEnabled(cell != nullptr && row->index && !past && (cell->pinned || pinnable));
    WeekActions::name(*actions_->pin, cell != nullptr && cell->pinned ? tr("Un&pin") : tr("&Pin here"), {});
    actions_->skip->setEnabled(cell != nullptr && hasSession(state) && state != CellState::done && state != CellState::dropped);
    WeekActions::name(*actions_->skip, state == CellState::skipped ? tr("Not &skipped") : tr("&Skip"), {});

    const bool kept = any && isKept(desk_.diary(), model_.sheet().from, model_.sheet().days);
    const bool proposal = any && model_.sheet().showing == Showing::proposal;
    actions_->replan->setEnabled(kept);
    actions_->replan->blockSignals(true);  // the check follows what is shown, it does not ask for it again
    actions_->replan->setChecked(kept && proposal);
    actions_->replan->blockSignals(false);
    actions_->keep->setEnabled(proposal && !service::keepSpan(desk_.diary(), *plan_.latest()).empty());
}

QString WeekPage::nameOf(const QModelIndex& index, const QString& pattern) const {
    return pattern.arg(model_.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                       fromCore(languages_.wording().shortDate(model_.sheet().dateOf(index.column()))));
}

void WeekPage::mark(const QModelIndex& index, diary::SessionState state, const QString& pattern) {
    const WeekRow& row = *model_.rowAt(index.row());
    const Date date = model_.sheet().dateOf(index.column());
    const diary::Session* entry = entryOf(desk_.diary(), row, date);
    const diary::Part part = entry == nullptr ? row.part : entry->part;
    desk_.act(service::markSession(desk_.diary(), date, diary::TreatmentId(*row.treatment), part, state), nameOf(index, pattern));
}

void WeekPage::tickAt(const QModelIndex& index) {
    if (!model_.isTickable(index)) {
        return;
    }
    if (model_.cellAt(index)->state == CellState::done) {
        mark(index, diary::SessionState::planned, tr("Untick %1, %2"));
    } else {
        mark(index, diary::SessionState::done, tr("Tick %1, %2"));
    }
}

void WeekPage::skipCurrent() {
    const QModelIndex index = board_->currentIndex();
    const WeekCell* cell = model_.cellAt(index);
    if (cell == nullptr) {
        return;
    }
    if (cell->state == CellState::skipped) {
        mark(index, diary::SessionState::planned, tr("Take back skipping %1, %2"));
    } else {
        mark(index, diary::SessionState::skipped, tr("Skip %1, %2"));
    }
}

void WeekPage::pinCurrent() {
    const QModelIndex index = board_->currentIndex();
    const WeekCell* cell = model_.cellAt(index);
    if (cell == nullptr) {
        return;
    }
    const diary::TreatmentId treatment(*model_.rowAt(index.row())->treatment);
    const Date date = model_.sheet().dateOf(index.column());
    if (cell->pinned) {
        desk_.act(service::unpinSession(desk_.diary(), date, treatment), nameOf(index, tr("Unpin %1, %2")));
    } else {
        desk_.act(service::pinSession(desk_.diary(), date, treatment, today(), {}), nameOf(index, tr("Pin %1, %2")));
    }
}

void WeekPage::keepWeek() {
    const WeekSheet& sheet = model_.sheet();
    const QString range = fromCore(languages_.wording().dateRange(sheet.from, sheet.from + Days(sheet.days - 1)));
    showing_ = Showing::keptWeek;
    desk_.act(service::keepSpan(desk_.diary(), *plan_.latest()), tr("Keep week %1").arg(range));
}

void WeekPage::retranslate() {
    actions_->retranslate();
    board_->retranslate();
    why_->retranslate();
    setAccessibleName(tr("Week"));
    showSheet();
}

}  // namespace gyeol::ui

#include "ui/week/week_page.h"

#include "ui/qt_text.h"
#include "ui/week/day_editor.h"
#include "ui/week/week_texts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace gyeol::ui {
namespace {

constexpr int week = 7;
/// From this width on two weeks stand side by side: a column then still holds the words of a chip.
constexpr int twoWeeksWidth = 1640;
/// From this height on both panels beside the board have room for more than their lists.
constexpr int roomyHeight = 720;

QLabel* label(const char* name, QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setObjectName(QLatin1String(name));
    made->setTextFormat(Qt::PlainText);
    return made;
}

}  // namespace

WeekPage::WeekPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      context_(context),
      languages_(context.languages),
      desk_(context.desk),
      plan_(context.book, this),
      model_(context.languages),
      actions_(new WeekActions(this)),
      heading_(label("weekHeading", this)),
      subline_(label("weekSubline", this)),
      footer_(new Speaker(this)),
      board_(new WeekBoard(context.theme, model_, this)),
      changes_(new ChangesPanel({actions_->keep, actions_->goBack}, this)),
      why_(new WhyPanel(this)),
      acts_(new SessionActs(*actions_, model_, context.desk, context.prompts, context.languages, this)),
      moves_(new MoveDesk(plan_, model_, *board_, context.desk, context.languages, this)),
      whyDesk_(new WhyDesk(plan_, model_, *board_, *moves_, *why_, context.languages, this)) {
    setObjectName(QStringLiteral("weekPage"));
    footer_->setObjectName(QStringLiteral("weekFooter"));
    buildLayout();
    connectWeek();
    connectSessions();
    connectReplan();
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
    QWidget* toolbar = buildToolbar();
    top->addWidget(toolbar, 0, Qt::AlignVCenter);
    footer_->setWordWrap(true);
    footer_->setContentsMargins(8, 0, 0, 0);
    footer_->setMinimumHeight(20);

    // Names may be cut on a narrow window, buttons never.
    for (QLabel* title : {heading_, subline_, static_cast<QLabel*>(footer_)}) {
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(16, 20, 16, 12);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(12);
    layout->addLayout(top, 0, 0);
    layout->addWidget(card, 1, 0);
    auto* beside = new QVBoxLayout;
    beside->setSpacing(12);
    beside->addWidget(changes_);
    beside->addWidget(why_, 1);
    layout->addLayout(beside, 1, 1);
    layout->addWidget(footer_, 2, 0, 1, 2);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 1);
    layout->setRowStretch(1, 1);
    for (QFrame* panel : {static_cast<QFrame*>(changes_), static_cast<QFrame*>(why_)}) {
        panel->setMinimumWidth(230);
        panel->setMaximumWidth(330);
    }
    changes_->hide();
    // The tab order follows the eye: the buttons above, the board, what explains it.
    QWidget* before = toolbar;
    for (QToolButton* button : toolbar->findChildren<QToolButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, board_);
    before = board_;
    for (QWidget* stop : changes_->tabStops()) {
        setTabOrder(before, stop);
        before = stop;
    }
    setTabOrder(before, why_);
}

QWidget* WeekPage::buildToolbar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QAction* action : {actions_->previous, actions_->today, actions_->next, actions_->replan, actions_->keep}) {
        QToolButton* button = WeekActions::makeButton(action, "button_", bar);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action == actions_->replan) {
            row->addSpacing(6);
        }
        row->addWidget(button);
    }
    return bar;
}

void WeekPage::connectWeek() {
    addActions(actions_->onWeek());
    connect(&plan_, &WeekPlan::planned, this, [this] {
        showSheet();
        moves_->planChanged();
    });
    connect(actions_->previous, &QAction::triggered, this, [this] { goTo(from_ - Days(week)); });
    connect(actions_->next, &QAction::triggered, this, [this] { goTo(from_ + Days(week)); });
    connect(actions_->today, &QAction::triggered, this, [this] { goTo(today()); });
    connect(actions_->keep, &QAction::triggered, this, &WeekPage::keepWeek);
    connect(actions_->editDay, &QAction::triggered, this, [this] { editDay(selectedDay()); });
    connect(actions_->rest, &QAction::triggered, this, [this] { acts_->rest(selectedDay()); });
    connect(&board_->header(), &WeekHeader::dayChosen, this, [this](int column) { editDay(model_.sheet().dateOf(column)); });
}

void WeekPage::connectReplan() {
    connect(actions_->replan, &QAction::toggled, this, [this](bool proposal) {
        showing_ = proposal ? Showing::proposal : Showing::keptWeek;
        showSheet();
        if (proposal) {
            changes_->begin();
            footer_->say(plan_.latest()->changes.empty()
                             ? tr("Replan: nothing would change.")
                             : tr("Replan: %1.").arg(summaryOf(changeTexts(languages_, *plan_.latest()->diary, plan_.latest()->changes))));
        } else {
            board_->setFocus();
        }
    });
    connect(actions_->goBack, &QAction::triggered, actions_->replan, [this] { actions_->replan->setChecked(false); });
    connect(changes_, &ChangesPanel::chosen, board_, &WeekBoard::selectSession);
    connect(changes_, &ChangesPanel::opened, board_, qOverload<>(&QWidget::setFocus));
    connect(whyDesk_, &WhyDesk::learned, this, &WeekPage::updateActions);
}

void WeekPage::connectSessions() {
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    board_->addActions(actions_->onSession());
    board_->addAction(separator);
    board_->addActions(actions_->onDay());
    why_->offer({actions_->tick, actions_->pin, actions_->pinAnyway, actions_->skip});
    const auto onCurrent = [this](QAction* action, void (SessionActs::*act)(const QModelIndex&)) {
        connect(action, &QAction::triggered, acts_, [this, act] { (acts_->*act)(board_->currentIndex()); });
    };
    onCurrent(actions_->tick, &SessionActs::tick);
    onCurrent(actions_->pin, &SessionActs::pin);
    onCurrent(actions_->skip, &SessionActs::skip);
    onCurrent(actions_->skipBecause, &SessionActs::skipBecause);
    onCurrent(actions_->miss, &SessionActs::miss);
    onCurrent(actions_->note, &SessionActs::note);
    connect(actions_->pinAnyway, &QAction::triggered, this, [this] {
        if (!moves_->insist(board_->currentIndex(), today())) {
            acts_->pinAnyway(board_->currentIndex());
        }
    });
    connect(actions_->move, &QAction::triggered, board_, &WeekBoard::pickUpCurrent);
    connect(actions_->moveTo, &QAction::triggered, moves_, [this] { moves_->offerDays(board_->currentIndex()); });
    connect(board_, &WeekBoard::tickWished, acts_, &SessionActs::tick);
    connect(board_, &WeekBoard::cellChosen, this, [this] {
        refused_.reset();
        showWhy();
        updateActions();
    });
    connect(moves_, &MoveDesk::said, footer_, &Speaker::say);
    connect(moves_, &MoveDesk::pointed, this, [this] {
        showWhy();
        updateActions();
    });
    connect(moves_, &MoveDesk::refused, this, [this](const QModelIndex& index) {
        refused_ = index;
        showWhy();
        updateActions();
    });
}

Date WeekPage::selectedDay() const {
    const QModelIndex current = board_->currentIndex();
    return model_.sheet().dateOf(current.isValid() ? current.column() : 0);
}

void WeekPage::goTo(Date day) {
    if (desk_.isEmpty()) {
        return;
    }
    from_ = context_.weekOf(day);
    showing_ = Showing::keptWeek;
    days_ = daysThatFit();
    refresh();
}

int WeekPage::daysThatFit() const {
    return width() >= twoWeeksWidth ? 2 * week : week;
}

void WeekPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (daysThatFit() != days_) {
        days_ = daysThatFit();
        refresh();
    }
    showChanges();
}

void WeekPage::refresh() {
    if (!desk_.isEmpty()) {
        plan_.plan(desk_.diary(), {from_, days_, today()});
    }
}

void WeekPage::showSheet() {
    if (!plan_.latest()) {
        return;
    }
    const WeekSnapshot& latest = *plan_.latest();
    model_.show(latest.sheet(showing_), *latest.diary, latest.planned);
    model_.mark(showsChanges() ? latest.changes : std::vector<service::PlanChange>());
    const WeekSheet& sheet = model_.sheet();
    board_->showHead(headTexts(languages_, plan_.book(), latest), bannerTexts(languages_, latest, sheet));
    heading_->setText(fromCore(languages_.wording().dateRange(sheet.from, sheet.from + Days(sheet.days - 1))));
    subline_->setText(sublineText(languages_, latest, sheet.showing));
    footer_->setText(footnoteText(languages_, latest));
    showChanges();
    showWhy();
    updateActions();
}

bool WeekPage::showsChanges() const {
    return plan_.latest() != nullptr && plan_.latest()->asKept.kept && showing_ == Showing::proposal;
}

void WeekPage::showChanges() {
    if (showsChanges()) {
        changes_->show(changeTexts(languages_, *plan_.latest()->diary, plan_.latest()->changes));
    }
    changes_->setVisible(showsChanges());
    const bool brief = showsChanges() && height() < roomyHeight;
    changes_->setBrief(brief);
    why_->setBrief(brief);
}

void WeekPage::showWhy() {
    if (plan_.latest()) {
        whyDesk_->show();
    }
}

void WeekPage::updateActions() {
    const bool any = plan_.latest() != nullptr;
    const QModelIndex current = board_->currentIndex();
    acts_->follow(any && !moves_->isCarrying() ? current : QModelIndex(), refused_ && *refused_ == current);
    const bool kept = any && plan_.latest()->asKept.kept;
    actions_->replan->setEnabled(kept);
    actions_->replan->blockSignals(true);  // the check follows what is shown, it does not ask for it again
    actions_->replan->setChecked(showsChanges());
    actions_->replan->blockSignals(false);
    actions_->keep->setEnabled(any && (!kept || showsChanges()) && plan_.latest()->keepable);
    actions_->goBack->setEnabled(showsChanges());
}

void WeekPage::keepWeek() {
    if (!plan_.isCurrent()) {
        return;  // the week on the board is about to change: what is kept is what was seen
    }
    const WeekSheet& sheet = model_.sheet();
    const QString range = fromCore(languages_.wording().dateRange(sheet.from, sheet.from + Days(sheet.days - 1)));
    const QString act = showsChanges() ? tr("replan week %1") : tr("keep week %1");
    showing_ = Showing::keptWeek;
    desk_.act(service::keepSpan(desk_.diary(), plan_.latest()->planned), act.arg(range));
    board_->setFocus();
}

void WeekPage::editDay(Date date) {
    auto* editor = new DayEditor(plan_.book(), fromCore(languages_.wording().longDate(date)), wordsOn(desk_.diary(), date), window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, date] { acts_->sayOfDay(*editor, date); });
    editor->open();
}

void WeekPage::retranslate() {
    actions_->retranslate();
    board_->retranslate();
    changes_->retranslate();
    why_->retranslate();
    showSheet();
}

}  // namespace gyeol::ui

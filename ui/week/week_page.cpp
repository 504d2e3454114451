#include "ui/week/week_page.h"

#include "service/procedure_acts.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/week/day_editor.h"
#include "ui/week/week_texts.h"

namespace gyeol::ui {
namespace {

constexpr int daysOfWeek = 7;
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

void WeekPage::connectWeek() {
    addActions(actions_->onWeek());
    connect(&plan_, &WeekPlan::planned, this, [this] {
        showSheet();
        moves_->planChanged();
    });
    connect(actions_->previous, &QAction::triggered, this, [this] { goTo(from_ - Days(daysOfWeek)); });
    connect(actions_->next, &QAction::triggered, this, [this] { goTo(from_ + Days(daysOfWeek)); });
    connect(actions_->today, &QAction::triggered, this, [this] { goTo(today()); });
    connect(actions_->keep, &QAction::triggered, this, &WeekPage::keepWeek);
    connect(actions_->editDay, &QAction::triggered, this, [this] { editDay(selectedDay()); });
    connect(actions_->rest, &QAction::triggered, this, [this] { acts_->rest(selectedDay()); });
    connect(actions_->procedure, &QAction::triggered, this, [this] {
        const diary::Procedure* there = procedureOn(selectedDay());
        emit procedureWished(there != nullptr ? std::optional(there->id) : std::nullopt, there != nullptr ? there->date : selectedDay());
    });
    connect(&board_->header(), &WeekHeader::procedureChosen, this, [this](const std::string& id, int days) {
        if (const diary::Procedure* chosen = service::findProcedure(desk_.diary(), diary::ProcedureId(id))) {
            emit procedureWished(chosen->id, chosen->date + Days(days));
        }
    });
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
        if (moves_->isCarrying()) {
            whyDesk_->follow();
        } else {
            showWhy();
        }
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

const diary::Procedure* WeekPage::procedureOn(Date day) const {
    for (const diary::Procedure& procedure : desk_.diary().procedures) {
        if (procedure.date == day && procedure.state != diary::ProcedureState::cancelled) {
            return &procedure;
        }
    }
    for (const rulebook::Band& band : plan_.latest()->planned.resolved.bands) {
        if (!band.procedure.empty() && band.from <= day && day <= band.to) {
            return service::findProcedure(desk_.diary(), diary::ProcedureId(band.procedure));
        }
    }
    return nullptr;
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
    return width() >= twoWeeksWidth ? 2 * daysOfWeek : daysOfWeek;
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
    if (desk_.isEmpty()) {
        return;
    }
    if (from_ != context_.weekOf(from_)) {  // weeks begin on another day now; today stays in sight where it was
        const Date day = today();
        from_ = context_.weekOf(from_ <= day && day < from_ + Days(daysOfWeek) ? day : from_);
    }
    plan_.plan(desk_.sharedDiary(), {from_, days_, today()});
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
    invitation_->setVisible(std::ranges::none_of(desk_.diary().treatments, &diary::Treatment::active));
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
    const diary::Procedure* procedure = any ? procedureOn(selectedDay()) : nullptr;
    WeekActions::name(*actions_->procedure,
                      procedure != nullptr ? tr("&Open %1…").arg(procedureName(languages_.wording(), procedure->kind))
                                           : tr("Add a pro&cedure on this day…"),
                      {});
    actions_->procedure->setEnabled(any);
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
    emit weekKept();
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
    invitationWords_->setText(
        tr("Your shelf is empty. Put on it what you use, a toner, a pack, a mask, and its evenings are planned here."));
    toShelf_->setText(tr("&Open the shelf"));
    showSheet();
}

}  // namespace gyeol::ui

#include "ui/procedures/procedure_editor.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

using diary::ProcedureState;
using service::Reach;

/// So many days before and after the chosen one are compared with it.
constexpr int offeredAround = 3;

service::ProcedureWords nothing() {
    return {service::newProcedure({}, diary::ProcedureKind::laserToning, {}), {}, Reach::one};
}

QPushButton* namedButton(const char* name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

ProcedureEditor::ProcedureEditor(const PageContext& context, std::vector<rulebook::AftercareStep> steps, QWidget* parent)
    : QWidget(parent),
      context_(context),
      weighing_(new Thinking(this)),
      offering_(new Thinking(this)),
      frame_(new PageFrame(this, 780)),
      back_(namedButton("allProcedures", this)),
      windowCard_(new Card(QStringLiteral("windowCard"), this)),
      strip_(new WindowStrip(context.theme, windowCard_)),
      windowWords_(makeText("body", windowCard_)),
      offersCaption_(makeText("caption", windowCard_)),
      offers_(new DayOffers(windowCard_)),
      form_(new ProcedureForm(*frame_, windowCard_)),
      advice_(new AdviceCard(context.book, std::move(steps), this)),
      note_(new ClinicNoteCard(context, this)),
      side_(new SidePanel(QStringLiteral("procedureSide"), this)),
      consequence_(new Speaker(this)),
      keep_(namedButton("keepProcedure", this)),
      took_(namedButton("procedureTookPlace", this)),
      cancel_(namedButton("cancelProcedure", this)),
      remove_(namedButton("removeProcedure", this)),
      kept_(nothing()) {
    build();
    connectAll();
    orderTabs();
}

void ProcedureEditor::build() {
    windowWords_->setObjectName(QStringLiteral("windowWords"));
    windowCard_->body()->addWidget(strip_);
    windowCard_->body()->addWidget(windowWords_);
    windowCard_->body()->addSpacing(4);
    windowCard_->body()->addWidget(offersCaption_);
    windowCard_->body()->addWidget(offers_);
    frame_->column()->addWidget(advice_);
    frame_->column()->addWidget(note_);
    frame_->head()->addWidget(back_);
    consequence_->setObjectName(QStringLiteral("procedureConsequence"));
    side_->addWords(consequence_);
    keep_->setProperty("kind", QStringLiteral("primary"));
    for (QPushButton* button : {keep_, took_, cancel_, remove_}) {
        side_->addButton(button);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 16, 16);
    row->setSpacing(0);
    row->addWidget(frame_, 1);
    row->addWidget(side_);
}

void ProcedureEditor::orderTabs() {
    std::vector<QWidget*> stops{back_};
    const auto add = [&stops](const std::vector<QWidget*>& more) { stops.insert(stops.end(), more.begin(), more.end()); };
    add(form_->whatStops());
    add(offers_->stops());
    add(form_->otherStops());
    add(note_->stops());
    add({keep_, took_, cancel_, remove_});
    for (std::size_t i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

void ProcedureEditor::connectAll() {
    connect(back_, &QPushButton::clicked, this, &ProcedureEditor::backWished);
    connect(offers_, &DayOffers::chosen, this, [this](Date day) { form_->setDate(day); });
    connect(form_, &ProcedureForm::changed, this, [this] {
        showWords();
        weigh();
    });
    connect(keep_, &QPushButton::clicked, this, &ProcedureEditor::keep);
    connect(took_, &QPushButton::clicked, this, [this] { say(ProcedureState::done); });
    connect(cancel_, &QPushButton::clicked, this,
            [this] { say(kept_.procedure.state == ProcedureState::cancelled ? ProcedureState::planned : ProcedureState::cancelled); });
    connect(remove_, &QPushButton::clicked, this, &ProcedureEditor::remove);
}

const diary::Procedure* ProcedureEditor::known() const {
    return context_.desk.isEmpty() ? nullptr : service::findProcedure(diary(), kept_.procedure.id);
}

QString ProcedureEditor::nameOf(const diary::Procedure& procedure) const {
    return tr("%1, %2").arg(procedureName(wording(), procedure.kind), fromCore(wording().shortDate(procedure.date)));
}

void ProcedureEditor::open(const service::ProcedureWords& words) {
    kept_ = words;
    isOpen_ = true;
    const bool inSeries = known() != nullptr && known()->series.has_value();
    form_->setWords(words, inSeries);
    form_->retranslate(wording());
    showWords();
    weigh();
}

void ProcedureEditor::close() {
    isOpen_ = false;
    weighing_->forget();
    offering_->forget();
}

void ProcedureEditor::refresh() {
    const diary::Procedure* procedure = known();
    if (procedure == nullptr && wasKnown_) {
        close();  // undone, or taken away elsewhere
    } else if (procedure != nullptr && (*procedure != kept_.procedure || !isDirty())) {
        open({*procedure, {}, Reach::one});
    } else {
        showWords();
        weigh();
    }
}

void ProcedureEditor::askToKeep() {
    if (isDirty()) {
        const QString text = tr("What you changed of %1 is not kept yet.").arg(nameOf(form_->words().procedure));
        if (context_.prompts.ask(tr("Procedures"), text, tr("Keep it")) == Answer::yes) {
            keep();
        }
    }
}

void ProcedureEditor::begin() {
    frame_->scroll()->ensureVisible(0, 0);
    form_->first()->setFocus();
}

void ProcedureEditor::showWords() {
    const service::ProcedureWords& words = form_->words();
    const diary::Procedure& procedure = words.procedure;
    const service::ProcedureDays days = service::daysOf(context_.book, diary(), procedure);
    const QString name = procedureName(wording(), procedure.kind);
    frame_->setTitle(name.left(1).toUpper() + name.mid(1));
    frame_->setLead(fromCore(wording().longDate(procedure.date)));
    form_->showOurs(service::ourNumbers(context_.book, diary(), procedure));
    const bool repeats = words.repeat.times > 1 && !procedure.series;
    form_->showRepeat(repeats ? repeatLine(days, words.repeat.everyDays) : QString());
    QStringList lines = windowLines(wording(), days);
    if (days.lengthened) {
        lines << tr("Our days after are half as long again: sensitive skin, or a sign on the day.");
    }
    lines << (procedure.clinic ? tr("With your clinic's own numbers.")
                               : tr("Our numbers, which are clinic habit: your clinic's sheet wins."));
    strip_->show(wording(), days, context_.today(), lines);
    windowWords_->setText(lines.join(QLatin1Char('\n')));
    advice_->show(wording(), procedure);
    note_->show(clinicNote(wording(), diary(), procedure, service::clinicNote(context_.book, diary(), procedure, context_.today())));
    showSide();
}

void ProcedureEditor::showSide() {
    const bool isNew = known() == nullptr;
    const ProcedureState state = kept_.procedure.state;
    side_->setTitle(isNew || isDirty() ? tr("If you keep this") : tr("As it is kept"));
    keep_->setEnabled(isNew || isDirty());
    keep_->setText(isNew ? tr("&Keep this procedure") : tr("&Keep the change"));
    took_->setVisible(!isNew && state == ProcedureState::planned && kept_.procedure.date <= context_.today());
    took_->setText(tr("It &took place"));
    cancel_->setVisible(!isNew && state != ProcedureState::done);
    cancel_->setText(state == ProcedureState::cancelled ? tr("Plan it a&gain") : tr("It is &cancelled"));
    remove_->setVisible(!isNew);
    wasKnown_ = !isNew;
}

void ProcedureEditor::weigh() {
    const Date today = context_.today();
    const service::ProcedureWords words = form_->words();
    const auto copy = context_.desk.sharedDiary();
    weighing_->ask([&book = context_.book, copy, words, today] { return service::weighProcedure(book, *copy, words, today); },
                   [this, words](const service::Weighed& weighed) {
                       if (isOpen_ && !context_.desk.isEmpty()) {
                           consequence_->say(weighedLines(wording(), diary(), words, weighed).join(QStringLiteral("\n\n")));
                       }
                   });
    offer(copy);
}

void ProcedureEditor::offer(const std::shared_ptr<const diary::Diary>& copy) {
    const Date today = context_.today();
    const service::ProcedureWords words = form_->words();
    const bool ahead = words.procedure.state == ProcedureState::planned && words.procedure.date >= today;
    offers_->setVisible(ahead);
    offersCaption_->setVisible(ahead);
    if (!ahead) {
        offering_->forget();
        return;
    }
    offers_->wait(wording(), words.procedure.date, today, offeredAround);
    offering_->ask([&book = context_.book, copy, words, today] { return service::offersAround(book, *copy, words, today, offeredAround); },
                   [this, words](const std::vector<service::DayOffer>& offers) {
                       offers_->setVisible(isOpen_ && !offers.empty());
                       offersCaption_->setVisible(isOpen_ && !offers.empty());
                       if (isOpen_ && !offers.empty()) {
                           offers_->show(wording(), offers, words.procedure.date);
                       }
                   });
}

void ProcedureEditor::keep() {
    const service::ProcedureWords words = form_->words();
    const bool isNew = known() == nullptr;
    const QString name = nameOf(words.procedure);
    context_.desk.act(service::sayProcedure(diary(), words), isNew ? tr("add %1").arg(name) : tr("change %1").arg(name));
}

void ProcedureEditor::say(ProcedureState state) {
    service::ProcedureWords words = form_->words();
    words.procedure.state = state;
    const QString name = nameOf(words.procedure);
    context_.desk.act(service::sayProcedure(diary(), words), state == ProcedureState::done        ? tr("%1 took place").arg(name)
                                                             : state == ProcedureState::cancelled ? tr("cancel %1").arg(name)
                                                                                                  : tr("plan %1 again").arg(name));
}

void ProcedureEditor::remove() {
    context_.desk.act(service::removeProcedure(diary(), kept_.procedure.id, form_->words().reach),
                      tr("remove %1").arg(nameOf(kept_.procedure)));
    emit removed();
}

void ProcedureEditor::retranslate() {
    back_->setText(tr("‹ A&ll procedures"));
    windowCard_->setTitle(tr("The days around it"));
    offersCaption_->setText(tr("What if another day? Against the plan as it is now:"));
    offers_->setAccessibleName(tr("Other days"));
    note_->retranslate();
    side_->setCaption(tr("WHAT IT WOULD DO"));
    remove_->setText(tr("&Remove it"));
    form_->retranslate(wording());
    if (isOpen_ && !context_.desk.isEmpty()) {
        showWords();
        weigh();
    }
}

}  // namespace gyeol::ui

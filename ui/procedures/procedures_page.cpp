#include "ui/procedures/procedures_page.h"

#include "ui/labels.h"
#include "ui/procedures/procedure_texts.h"
#include "ui/qt_text.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

using diary::ProcedureState;
using service::Reach;

/// So many days before and after the chosen one are compared with it.
constexpr int offeredAround = 3;
/// A new one is first put this far ahead, so that its days before lie ahead too.
constexpr int newInDays = 14;

service::ProcedureWords nothing() {
    return {service::newProcedure({}, diary::ProcedureKind::laserToning, {}), {}, Reach::one};
}

QPushButton* namedButton(const char* name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

ProceduresPage::ProceduresPage(const PageContext& context, const std::filesystem::path& folder, QWidget* parent)
    : Page(parent),
      context_(context),
      steps_(rulebook::readAftercare(folder / "rulebook", context.book.data()).value_or(std::vector<rulebook::AftercareStep>{})),
      weighing_(new Thinking(this)),
      offering_(new Thinking(this)),
      stack_(new QStackedWidget(this)),
      list_(new ProcedureList(context.theme, this)),
      editor_(new QWidget(this)),
      frame_(new PageFrame(editor_, 780)),
      back_(namedButton("allProcedures", editor_)),
      windowCard_(new Card(QStringLiteral("windowCard"), editor_)),
      strip_(new WindowStrip(context.theme, windowCard_)),
      windowWords_(makeText("body", windowCard_)),
      offersCaption_(makeText("caption", windowCard_)),
      offers_(new DayOffers(windowCard_)),
      side_(new SidePanel(QStringLiteral("procedureSide"), editor_)),
      consequence_(new Speaker(this)),
      keep_(namedButton("keepProcedure", this)),
      took_(namedButton("procedureTookPlace", this)),
      cancel_(namedButton("cancelProcedure", this)),
      remove_(namedButton("removeProcedure", this)),
      kept_(nothing()) {
    setObjectName(QStringLiteral("proceduresPage"));
    buildEditor();
    stack_->addWidget(list_);
    stack_->addWidget(editor_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connectAll();
    retranslate();
}

void ProceduresPage::buildEditor() {
    buildWindowCard();
    form_ = new ProcedureForm(*frame_, windowCard_);
    buildAdvice();
    frame_->head()->addWidget(back_);
    auto* row = new QHBoxLayout(editor_);
    row->setContentsMargins(0, 0, 16, 16);
    row->setSpacing(0);
    row->addWidget(frame_, 1);
    row->addWidget(side_);
    fillSide();
    orderTabs();
}

void ProceduresPage::orderTabs() {
    std::vector<QWidget*> stops{back_};
    const auto add = [&stops](const std::vector<QWidget*>& more) { stops.insert(stops.end(), more.begin(), more.end()); };
    add(form_->whatStops());
    add(offers_->stops());
    add(form_->otherStops());
    add({note_, copy_, keep_, took_, cancel_, remove_});
    for (std::size_t i = 1; i < stops.size(); ++i) {
        QWidget::setTabOrder(stops[i - 1], stops[i]);
    }
}

void ProceduresPage::buildWindowCard() {
    windowWords_->setObjectName(QStringLiteral("windowWords"));
    windowCard_->body()->addWidget(strip_);
    windowCard_->body()->addWidget(windowWords_);
    windowCard_->body()->addSpacing(4);
    windowCard_->body()->addWidget(offersCaption_);
    windowCard_->body()->addWidget(offers_);
}

void ProceduresPage::buildAdvice() {
    adviceCard_ = frame_->addCard(QStringLiteral("adviceCard"));
    advice_ = new QVBoxLayout;
    advice_->setSpacing(10);
    adviceCard_->body()->addLayout(advice_);
    noteCard_ = frame_->addCard(QStringLiteral("noteCard"));
    note_ = new QPlainTextEdit(noteCard_);
    note_->setObjectName(QStringLiteral("clinicNote"));
    note_->setReadOnly(true);
    note_->setTabChangesFocus(true);
    note_->setMinimumHeight(230);
    copy_ = namedButton("copyNote", noteCard_);
    copied_ = makeText("note", noteCard_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy_);
    buttons->addWidget(copied_, 1);
    noteCard_->body()->addWidget(note_);
    noteCard_->body()->addLayout(buttons);
}

void ProceduresPage::fillSide() {
    consequence_->setObjectName(QStringLiteral("procedureConsequence"));
    side_->addWords(consequence_);
    keep_->setProperty("kind", QStringLiteral("primary"));
    for (QPushButton* button : {keep_, took_, cancel_, remove_}) {
        side_->addButton(button);
    }
}

void ProceduresPage::connectAll() {
    connect(list_, &ProcedureList::addWished, this, &ProceduresPage::startNew);
    connect(list_, &ProcedureList::moreWished, this, &ProceduresPage::refresh);
    connect(list_, &ProcedureList::opened, this, &ProceduresPage::open);
    connect(list_, &ProcedureList::answered, this, [this](const diary::ProcedureId& id, ProcedureState state) {
        if (const diary::Procedure* procedure = service::findProcedure(diary(), id)) {
            diary::Procedure said = *procedure;
            said.state = state;
            context_.desk.act(service::sayProcedure(diary(), {said, {}, Reach::one}),
                              state == ProcedureState::done ? tr("%1 took place").arg(nameOf(said)) : tr("cancel %1").arg(nameOf(said)));
        }
    });
    connect(back_, &QPushButton::clicked, this, &ProceduresPage::leave);
    connect(offers_, &DayOffers::chosen, this, [this](Date day) { form_->setDate(day); });
    connect(form_, &ProcedureForm::changed, this, [this] {
        showWords();
        weigh();
    });
    connect(keep_, &QPushButton::clicked, this, &ProceduresPage::keep);
    connect(took_, &QPushButton::clicked, this, [this] { say(ProcedureState::done); });
    connect(cancel_, &QPushButton::clicked, this,
            [this] { say(kept_.procedure.state == ProcedureState::cancelled ? ProcedureState::planned : ProcedureState::cancelled); });
    connect(remove_, &QPushButton::clicked, this, &ProceduresPage::remove);
    connect(copy_, &QPushButton::clicked, this, &ProceduresPage::copyNote);
}

const diary::Procedure* ProceduresPage::known() const {
    return context_.desk.isEmpty() ? nullptr : service::findProcedure(diary(), kept_.procedure.id);
}

bool ProceduresPage::isDirty() const {
    return isOpen_ && form_->words() != kept_;
}

QString ProceduresPage::nameOf(const diary::Procedure& procedure) const {
    return tr("%1, %2").arg(procedureName(wording(), procedure.kind), fromCore(wording().shortDate(procedure.date)));
}

void ProceduresPage::refresh() {
    if (isOpen_) {
        const diary::Procedure* procedure = known();
        if (procedure == nullptr && wasKnown_) {
            isOpen_ = false;  // undone, or taken away elsewhere
        } else if (procedure != nullptr && (*procedure != kept_.procedure || !isDirty())) {
            openWords({*procedure, {}, Reach::one});
        } else {
            showWords();
            weigh();
        }
    }
    if (!isOpen_) {
        list_->show(wording(), service::proceduresOn(context_.book, diary(), context_.today()), context_.today());
        stack_->setCurrentWidget(list_);
    }
}

void ProceduresPage::startNew() {
    openWords({service::newProcedure(diary(), diary::ProcedureKind::laserToning, context_.today() + Days(newInDays)), {}, Reach::one});
    frame_->scroll()->ensureVisible(0, 0);
    form_->first()->setFocus();
}

void ProceduresPage::open(const diary::ProcedureId& id) {
    if (const diary::Procedure* procedure = service::findProcedure(diary(), id)) {
        openWords({*procedure, {}, Reach::one});
        frame_->scroll()->ensureVisible(0, 0);
        form_->first()->setFocus();
    }
}

void ProceduresPage::openWords(const service::ProcedureWords& words) {
    kept_ = words;
    isOpen_ = true;
    const bool inSeries = known() != nullptr && known()->series.has_value();
    form_->setWords(words, inSeries);
    form_->retranslate(wording());
    stack_->setCurrentWidget(editor_);
    showWords();
    weigh();
}

void ProceduresPage::leave() {
    if (isDirty()) {
        const QString text = tr("What you changed of %1 is not kept yet.").arg(nameOf(form_->words().procedure));
        if (context_.prompts.ask(tr("Procedures"), text, tr("Keep it")) == Answer::yes) {
            keep();
        }
    }
    isOpen_ = false;
    weighing_->forget();
    offering_->forget();
    refresh();
    list_->begin();
}

void ProceduresPage::showWords() {
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
    showAdvice();
    showSide();
}

void ProceduresPage::showAdvice() {
    clear(advice_);
    const diary::Procedure& procedure = form_->words().procedure;
    const std::array<std::pair<rulebook::Moment, QString>, 3> moments{
        {{rulebook::Moment::before, tr("Before")}, {rulebook::Moment::day, tr("On the day")}, {rulebook::Moment::after, tr("After")}}};
    const auto add = [this](const char* role, const QString& text) {
        QLabel* label = makeText(role, adviceCard_);
        label->setText(text);
        advice_->addWidget(label);
    };
    for (const auto& [moment, heading] : moments) {
        const auto steps = service::aftercareOf(context_.book, steps_, procedure.kind, moment);
        if (!steps.empty()) {
            add("step", heading);
        }
        for (const rulebook::AftercareStep* step : steps) {
            add("body", tr("%1. %2").arg(fromCore(wording().ruleTitle(step->id)), fromCore(wording().ruleSentence(step->id))));
            add("source", fromCore(wording().ruleSource(step->id)));
        }
    }
    const auto calls = service::callsAfter(context_.book, procedure);
    if (!calls.empty()) {
        add("step", tr("When to call, and whom"));
    }
    for (const QString& line : callLines(wording(), calls)) {
        add("caution", line);
    }
    note_->setPlainText(noteText());
    copied_->clear();
}

QString ProceduresPage::noteText() const {
    const diary::Procedure& procedure = form_->words().procedure;
    return clinicNoteText(wording(), diary(), procedure, service::clinicNote(context_.book, diary(), procedure, context_.today()));
}

void ProceduresPage::showSide() {
    const bool isNew = known() == nullptr;
    const ProcedureState state = kept_.procedure.state;
    side_->setTitle(isNew || isDirty() ? tr("If you keep this") : tr("As it is kept"));
    keep_->setEnabled(isNew || isDirty());
    keep_->setText(isNew ? tr("&Keep this procedure") : tr("&Keep the change"));
    took_->setVisible(!isNew && state == ProcedureState::planned && kept_.procedure.date <= context_.today());
    took_->setText(tr("It &took place"));
    cancel_->setVisible(!isNew && state != ProcedureState::done);
    cancel_->setText(state == ProcedureState::cancelled ? tr("&Plan it again") : tr("It is &cancelled"));
    remove_->setVisible(!isNew);
    wasKnown_ = !isNew;
}

void ProceduresPage::weigh() {
    const Date today = context_.today();
    const service::ProcedureWords words = form_->words();
    // Both questions look at one copy of the diary, which may be long.
    const auto copy = std::make_shared<const diary::Diary>(diary());
    weighing_->ask([&book = context_.book, copy, words, today] { return service::weighProcedure(book, *copy, words, today); },
                   [this, words](const service::Weighed& weighed) {
                       if (isOpen_ && !context_.desk.isEmpty()) {
                           consequence_->say(weighedLines(wording(), diary(), words, weighed).join(QStringLiteral("\n\n")));
                       }
                   });
    offer(copy);
}

void ProceduresPage::offer(const std::shared_ptr<const diary::Diary>& copy) {
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

void ProceduresPage::keep() {
    const service::ProcedureWords words = form_->words();
    const bool isNew = known() == nullptr;
    const QString name = nameOf(words.procedure);
    context_.desk.act(service::sayProcedure(diary(), words), isNew ? tr("add %1").arg(name) : tr("change %1").arg(name));
}

void ProceduresPage::say(ProcedureState state) {
    service::ProcedureWords words = form_->words();
    words.procedure.state = state;
    const QString name = nameOf(words.procedure);
    context_.desk.act(service::sayProcedure(diary(), words), state == ProcedureState::done        ? tr("%1 took place").arg(name)
                                                             : state == ProcedureState::cancelled ? tr("cancel %1").arg(name)
                                                                                                  : tr("plan %1 again").arg(name));
}

void ProceduresPage::remove() {
    context_.desk.act(service::removeProcedure(diary(), kept_.procedure.id, form_->words().reach),
                      tr("remove %1").arg(nameOf(kept_.procedure)));
    list_->begin();
}

void ProceduresPage::copyNote() {
    QApplication::clipboard()->setText(noteText());
    copied_->setText(tr("Copied: paste it where you write or print."));
}

void ProceduresPage::begin() {
    if (isOpen_) {
        form_->first()->setFocus();
    } else {
        list_->begin();
    }
}

void ProceduresPage::retranslate() {
    list_->retranslate();
    back_->setText(tr("‹ A&ll procedures"));
    windowCard_->setTitle(tr("The days around it"));
    offersCaption_->setText(tr("What if another day? Against the plan as it is now:"));
    offers_->setAccessibleName(tr("Other days"));
    adviceCard_->setTitle(tr("What to do"));
    noteCard_->setTitle(tr("What to bring and tell"));
    note_->setAccessibleName(tr("Note for the clinic"));
    copy_->setText(tr("C&opy"));
    side_->setCaption(tr("WHAT IT WOULD DO"));
    remove_->setText(tr("&Remove it"));
    form_->retranslate(wording());
    if (!context_.desk.isEmpty()) {
        if (isOpen_) {
            showWords();
            weigh();
        } else {
            refresh();
        }
    }
}

}  // namespace gyeol::ui

#include "ui/today/today_page.h"

#include "service/check_in.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/today/today_texts.h"

#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

using diary::Part;
using diary::SessionState;

/// From this width on morning and evening stand beside what is told of them.
constexpr int twoColumnsWidth = 900;

}  // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      context_(context),
      thinking_(new Thinking(this)),
      timer_(context.clock),
      frame_(new PageFrame(this, 1080)),
      checkIn_(new QPushButton(this)),
      timerCard_(new TimerCard(timer_, this)),
      head_(new Card(QStringLiteral("todayWords"), this)),
      leftOut_(new Card(QStringLiteral("todayLeftOut"), this)),
      notices_(new Card(QStringLiteral("todayNotices"), this)) {
    setObjectName(QStringLiteral("todayPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame_);
    checkIn_->setObjectName(QStringLiteral("todayCheckIn"));
    frame_->head()->addWidget(checkIn_);
    frame_->column()->addWidget(head_);
    frame_->column()->addWidget(timerCard_);

    morning_ = makePart(Part::morning);
    evening_ = makePart(Part::evening);
    auto* doing = new QVBoxLayout;
    auto* knowing = new QVBoxLayout;
    for (QVBoxLayout* column : {doing, knowing}) {
        column->setSpacing(14);
    }
    doing->addWidget(morning_.card);
    doing->addWidget(evening_.card);
    doing->addStretch(1);
    knowing->addWidget(leftOut_);
    knowing->addWidget(notices_);
    knowing->addStretch(1);
    columns_ = new QBoxLayout(QBoxLayout::TopToBottom);
    columns_->setSpacing(14);
    columns_->addLayout(doing, 3);
    columns_->addLayout(knowing, 2);
    frame_->column()->addLayout(columns_);
    leftOut_->body()->setSpacing(3);
    for (Card* card : {head_, leftOut_, notices_}) {
        card->hide();
    }
    connect(checkIn_, &QPushButton::clicked, this, [this] { emit pageWished(QStringLiteral("check_in")); });
    connect(timerCard_, &TimerCard::takenOff, this, &TodayPage::maskIsOff);
    retranslate();
}

TodayPage::PartCard TodayPage::makePart(Part part) {
    const QString name = fromCore(gyeol::nameOf(part));
    PartCard made;
    made.card = new Card(QStringLiteral("today_") + name, this);
    made.words = makeText("note", made.card);
    made.words->setObjectName(QStringLiteral("words_") + name);
    made.steps = new QVBoxLayout;
    made.steps->setSpacing(4);
    made.other = new QPushButton(made.card);
    made.other->setObjectName(QStringLiteral("other_") + name);
    made.other->setProperty("kind", QStringLiteral("quiet"));
    made.others = new QMenu(made.other);
    made.others->setObjectName(QStringLiteral("others_") + name);
    made.other->setMenu(made.others);
    connect(made.others, &QMenu::aboutToShow, this, [this, part] { offerOthers(part); });
    made.card->body()->addWidget(made.words);
    made.card->body()->addLayout(made.steps);
    made.card->body()->addWidget(made.other, 0, Qt::AlignLeft);
    return made;
}

void TodayPage::refresh() {
    if (timer_.mask() && (timedDay_ != context_.today() ||
                          diary::findTreatment(context_.desk.diary(), diary::TreatmentId(timer_.mask()->treatment)) == nullptr)) {
        timer_.stop();  // another diary, or another day
    }
    const Date today = context_.today();
    // The week of the board, so that both show the same plan.
    const rulebook::Span span{context_.weekOf(today), 7, today};
    thinking_->ask([&book = context_.book, diary = context_.desk.diary(),
                    span] { return service::dayView(book, diary, service::planSpan(book, diary, span), span.today); },
                   [this](service::DayView view) {
                       if (!context_.desk.isEmpty()) {
                           show(std::move(view));
                       }
                   });
}

void TodayPage::show(service::DayView view) {
    // The steps are made anew: whoever stood on one with the keys goes on there.
    const QWidget* focus = focusWidget();
    const QString stood = focus != nullptr ? focus->objectName() : QString();
    view_ = std::move(view);
    showHead();
    showPart(morning_, Part::morning);
    showPart(evening_, Part::evening);
    showLeftOut();
    showNotices();
    if (auto* again = stood.isEmpty() ? nullptr : findChild<QWidget*>(stood); again != nullptr && !again->hasFocus() && isVisible()) {
        again->setFocus();
    }
}

void TodayPage::showHead() {
    frame_->setLead(fromCore(wording().longDate(view_->date)));
    clear(head_->body());
    const bool again = service::shouldLookAgain(context_.desk.diary(), view_->date);
    for (const rulebook::WaterOnly& hours : view_->waterOnly) {
        auto* line = makeText("caution", head_);
        line->setObjectName(QStringLiteral("waterOnly"));
        line->setText(waterOnlyLine(wording(), hours, view_->date));
        head_->body()->addWidget(line);
        auto* more = makeText("body", head_);
        more->setText(waterOnlySentence(wording(), context_.desk.diary(), hours));
        head_->body()->addWidget(more);
    }
    if (again) {
        auto* line = makeText("caution", head_);
        line->setObjectName(QStringLiteral("lookAgain"));
        line->setText(tr("Your skin was flushed last evening: look again this morning, and check in."));
        head_->body()->addWidget(line);
    }
    head_->setVisible(again || !view_->waterOnly.empty());
}

void TodayPage::showPart(const PartCard& at, Part part) {
    clear(at.steps);
    const std::vector<service::DayStep>& steps = part == Part::morning ? view_->morning : view_->evening;
    int number = 0;
    for (const service::DayStep& step : steps) {
        auto* row = new StepRow(step, part, ++number, nameOf(step.treatment), at.card);
        at.steps->addWidget(row);
        connect(row, &StepRow::ticked, this, [this, step, part](bool done) {
            mark(step.treatment, part, done ? SessionState::done : SessionState::planned, done ? tr("tick %1, %2") : tr("untick %1, %2"));
        });
        connect(row, &StepRow::takeBackWished, this, [this, step, part] {
            mark(step.treatment, part, SessionState::planned,
                 step.state == SessionState::skipped ? tr("take back skipping %1, %2") : tr("take back missing %1, %2"));
        });
        connect(row, &StepRow::skipWished, this, [this, step, part] { skip(step, part); });
        connect(row, &StepRow::timerWished, this, [this, step, part] { startTimer(step, part); });
    }
    const bool flag = part == Part::morning && view_->sunburnFlag;
    QString words;
    if (flag) {
        words = fromCore(wording().ruleSentence("sun-after-aha", {{"date", *view_->sunburnFlag}}));
    } else if (steps.empty()) {
        words = view_->waterOnly.empty() ? tr("Nothing is planned: a pause.") : tr("Only water, and what the clinic gave you.");
    }
    setLook(at.words, "role", flag ? QStringLiteral("caution") : QStringLiteral("body"));
    at.words->setText(words);
    at.words->setVisible(!words.isEmpty());
    at.other->setVisible(!service::somethingElse(context_.desk.diary(), *view_, part).empty());
}

void TodayPage::showLeftOut() {
    clear(leftOut_->body());
    for (const LeftOutLine& line : leftOutLines(wording(), context_.desk.diary(), *view_)) {
        auto* name = makeText("step", leftOut_);
        name->setText(line.names);
        auto* why = makeText("body", leftOut_);
        why->setText(line.why);
        leftOut_->body()->addWidget(name);
        leftOut_->body()->addWidget(why);
        if (!line.source.isEmpty()) {
            auto* source = makeText("source", leftOut_);
            source->setText(line.source);
            leftOut_->body()->addWidget(source);
        }
        leftOut_->body()->addSpacing(9);
    }
    leftOut_->setVisible(!view_->leftOut.empty());
}

void TodayPage::showNotices() {
    clear(notices_->body());
    for (const rulebook::Notice& notice : view_->notices) {
        auto* line = makeText(notice.weight == rulebook::Weight::stop ? "caution" : "body", notices_);
        line->setText(noticeText(wording(), context_.desk.diary(), notice));
        notices_->body()->addWidget(line);
    }
    notices_->setVisible(!view_->notices.empty());
}

void TodayPage::offerOthers(Part part) {
    const PartCard& at = part == Part::morning ? morning_ : evening_;
    at.others->clear();
    for (const diary::TreatmentId& id : service::somethingElse(context_.desk.diary(), *view_, part)) {
        QAction* action = at.others->addAction(nameOf(id.text()));
        action->setData(fromCore(id.text()));
        connect(action, &QAction::triggered, this,
                [this, id, part] { mark(id.text(), part, SessionState::done, tr("note %1 beside the plan, %2")); });
    }
    if (at.others->isEmpty()) {
        at.others->addAction(tr("Nothing else is on the shelf"))->setEnabled(false);
    }
}

void TodayPage::mark(const std::string& treatment, Part part, SessionState state, const QString& pattern) {
    context_.desk.act(service::markSession(context_.desk.diary(), view_->date, diary::TreatmentId(treatment), part, state),
                      pattern.arg(nameOf(treatment), fromCore(wording().shortDate(view_->date))));
}

void TodayPage::skip(const service::DayStep& step, Part part) {
    const auto reason = context_.prompts.write(tr("Skip"), tr("Why not this time?"),
                                               {tr("Too tired"), tr("No time"), tr("The skin feels sensitive"), tr("Not at home")}, {});
    if (reason) {
        context_.desk.act(
            service::skipSession(context_.desk.diary(), view_->date, diary::TreatmentId(step.treatment), part, toCore(*reason)),
            tr("skip %1, %2").arg(nameOf(step.treatment), fromCore(wording().shortDate(view_->date))));
    }
}

void TodayPage::startTimer(const service::DayStep& step, Part part) {
    timedPart_ = part;
    timedDay_ = view_->date;
    timer_.start(maskOf(step.treatment, step.kind == diary::TreatmentKind::exfoliatingPack, step.minutes));
    timerCard_->setTexts(nameOf(step.treatment), step.kind == diary::TreatmentKind::exfoliatingPack
                                                     ? tr("A pack that exfoliates stays on no longer than its label says.")
                                                     : fromCore(wording().ruleSentence("mask-time")));
    frame_->scroll()->ensureWidgetVisible(timerCard_);
}

void TodayPage::maskIsOff() {
    if (timer_.mask()) {
        const std::string treatment = timer_.mask()->treatment;
        timer_.stop();
        mark(treatment, timedPart_, SessionState::done, tr("tick %1, %2"));
    }
}

QString TodayPage::nameOf(const std::string& treatment) const {
    return treatmentName(wording(), context_.desk.diary(), treatment);
}

void TodayPage::begin() {
    setFocus();
    for (TickBox* tick : findChildren<TickBox*>()) {
        if (!tick->isChecked()) {
            tick->setFocus();
            return;
        }
    }
}

void TodayPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    columns_->setDirection(width() >= twoColumnsWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayPage::retranslate() {
    frame_->setTitle(tr("Today"));
    checkIn_->setText(tr("&Check in"));
    morning_.card->setTitle(partName(wording(), Part::morning));
    evening_.card->setTitle(partName(wording(), Part::evening));
    for (const PartCard* at : {&morning_, &evening_}) {
        at->other->setText(tr("I used something else"));
    }
    morning_.other->setAccessibleName(tr("I used something else in the morning"));
    evening_.other->setAccessibleName(tr("I used something else in the evening"));
    leftOut_->setTitle(tr("Not tonight"));
    notices_->setTitle(tr("Good to know today"));
    timerCard_->retranslate();
    if (view_ && !context_.desk.isEmpty()) {
        show(*view_);
    }
}

}  // namespace gyeol::ui

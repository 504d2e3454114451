#include "ui/shelf/patch_card.h"

#include "ui/qt_text.h"

namespace gyeol::ui {
namespace {

using diary::PatchTest;
using diary::Treatment;

constexpr int longestTest = 60;

std::vector<int> states() {
    std::vector<int> values;
    for (const auto& [state, name] : namesOf<PatchTest>) {
        values.push_back(static_cast<int>(state));
    }
    return values;
}

}  // namespace

PatchCard::PatchCard(const PageContext& context, Draft& draft, QWidget* parent)
    : FormCard(QStringLiteral("patchCard"), context, draft, parent),
      stateCaption_(makeText("caption", this)),
      fromCaption_(makeText("caption", this)),
      lengthCaption_(makeText("caption", this)),
      lead_(makeText("note", this)),
      question_(makeText("body", this)),
      wrong_(makeText("caution", this)),
      state_(new Segmented(QStringLiteral("shelfPatch"), states(), Segmented::Empty::allowed, this)),
      from_(new DayField(QStringLiteral("shelfPatchFrom"), this)),
      length_(new QSpinBox(this)),
      calendar_(new PatchCalendar(this)),
      calm_(new QPushButton(this)),
      reacted_(new QPushButton(this)) {
    length_->setObjectName(QStringLiteral("shelfPatchDays"));
    length_->setRange(0, longestTest);  // 0 stands for the rule book's number
    question_->setObjectName(QStringLiteral("patchQuestion"));
    calm_->setObjectName(QStringLiteral("patchCalm"));
    reacted_->setObjectName(QStringLiteral("patchReacted"));
    days_ = new QWidget(this);
    auto* days = new QHBoxLayout(days_);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(14);
    days->addWidget(field(fromCaption_, from_, days_), 1);
    days->addWidget(field(lengthCaption_, length_, days_), 1);
    answer_ = new QWidget(this);
    auto* buttons = new QHBoxLayout(answer_);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(calm_);
    buttons->addWidget(reacted_);
    buttons->addStretch(1);
    body()->addWidget(lead_);
    body()->addWidget(field(stateCaption_, state_, this));
    body()->addWidget(days_);
    body()->addWidget(wrong_);
    body()->addWidget(calendar_);
    body()->addWidget(question_);
    body()->addWidget(answer_);
    connect(state_, &Segmented::chosen, this, [this](std::optional<int> state) {
        if (state) {
            choose(static_cast<PatchTest>(*state));
        } else {
            draft_.edit([](Treatment& treatment) { treatment.patchTest.reset(); });
        }
    });
    connect(from_, &DayField::edited, this, [this] {
        draft_.setWrong("patchFrom", from_->isWrong());
        draft_.edit([this](Treatment& treatment) { treatment.patchFrom = from_->day(); });
    });
    connect(length_, &QSpinBox::valueChanged, this, [this](int count) {
        draft_.edit([count](Treatment& treatment) { treatment.patchDays = count == 0 ? std::nullopt : std::optional(count); });
    });
    connect(calm_, &QPushButton::clicked, this, [this] { answer(PatchTest::passed); });
    connect(reacted_, &QPushButton::clicked, this, [this] { answer(PatchTest::failed); });
    connect(calendar_, &PatchCalendar::noted, this, &PatchCard::dayNoted);
    connect(&draft_, &Draft::replaced, this, &PatchCard::showDraft);
    connect(&draft_, &Draft::edited, this, &PatchCard::showWhatMatters);
}

void PatchCard::choose(PatchTest state) {
    draft_.edit([&](Treatment& treatment) {
        treatment.patchTest = state;
        if (state == PatchTest::running && !treatment.patchFrom) {
            treatment.patchFrom = context_.today();
        }
    });
    showDraft();
}

void PatchCard::answer(PatchTest outcome) {
    choose(outcome);
    state_->button(static_cast<int>(outcome))->setFocus(Qt::OtherFocusReason);
}

void PatchCard::showDraft() {
    const Treatment& now = treatment();
    draft_.setWrong("patchFrom", false);
    state_->setValue(now.patchTest ? std::optional(static_cast<int>(*now.patchTest)) : std::nullopt);
    from_->setNear(context_.today());
    from_->setDay(now.patchFrom);
    {
        const QSignalBlocker quiet(length_);
        length_->setValue(now.patchDays.value_or(0));
    }
    showWhatMatters();
}

void PatchCard::showWhatMatters() {
    const Treatment& now = treatment();
    setVisible(service::isActive(context_.book, now) || now.patchTest.has_value());
    const bool begun = now.patchTest && *now.patchTest != PatchTest::notNeeded && *now.patchTest != PatchTest::due;
    const bool running = now.patchTest == PatchTest::running && now.patchFrom;
    days_->setVisible(begun);
    calendar_->setVisible(begun && now.patchFrom);
    wrong_->setVisible(begun && from_->isWrong());
    question_->setVisible(running);
    answer_->setVisible(running);
    if (begun && now.patchFrom && !context_.desk.isEmpty()) {
        const auto days = service::patchDaysOf(context_.book, context_.desk.diary(), now, *now.patchFrom);
        calendar_->show(wording(), days, context_.today());
        // A product that is not on the shelf yet has no days to note.
        calendar_->setEnabled(diary::findTreatment(context_.desk.diary(), now.id) != nullptr);
    }
    if (running) {
        const Date opens = *now.patchFrom + Days(service::patchLength(context_.book, now));
        const bool over = opens <= context_.today();
        question_->setText(over ? tr("The days are over. Did the skin stay calm?")
                                : tr("It has passed on %1 at the earliest. Say so earlier only where the skin reacts.")
                                      .arg(fromCore(wording().longDate(opens))));
        setLook(question_, "role", over ? QStringLiteral("caution") : QStringLiteral("body"));
        calm_->setEnabled(over);
    }
}

void PatchCard::retranslate() {
    setTitle(tr("Patch test"));
    lead_->setText(tr("A coin-sized spot on the inner arm, morning and evening. Itching, swelling or redness: stop and wash it off."));
    stateCaption_->setText(tr("How it stands"));
    state_->rename(tr("Patch test"), {tr("Not needed"), tr("To do"), tr("Running"), tr("Passed"), tr("Reacted")});
    fromCaption_->setText(tr("From"));
    from_->rename(tr("Patch test from"));
    wrong_->setText(tr("A day is written year, month, day: 2026-11-24. It is not kept as it stands."));
    lengthCaption_->setText(tr("Days"));
    length_->setAccessibleName(tr("Days of the patch test"));
    length_->setSpecialValueText(tr("As the rule book says"));
    calendar_->setAccessibleName(tr("Days of the patch test"));
    calm_->setText(tr("It stayed &calm"));
    reacted_->setText(tr("The skin &reacted"));
    showDraft();
}

}  // namespace gyeol::ui

#include "ui/procedures/procedure_form.h"

#include "ui/labels.h"
#include "ui/procedures/procedure_texts.h"
#include "ui/qt_text.h"

namespace gyeol::ui {
namespace {

using diary::ProcedureKind;
using service::Reach;

constexpr int microOfMilli = 1000;
constexpr int mostText = 2000;

constexpr std::array offered{ProcedureKind::laserToning,
                             ProcedureKind::ipl,
                             ProcedureKind::picoFractional,
                             ProcedureKind::nonablativeFractionalLaser,
                             ProcedureKind::ablativeLaser,
                             ProcedureKind::superficialPeel,
                             ProcedureKind::mediumPeel,
                             ProcedureKind::microneedlingFine,
                             ProcedureKind::microneedling,
                             ProcedureKind::skinBooster,
                             ProcedureKind::filler,
                             ProcedureKind::botulinumToxin,
                             ProcedureKind::extraction,
                             ProcedureKind::dermaplaning,
                             ProcedureKind::waxing,
                             ProcedureKind::threading,
                             ProcedureKind::led};

bool isPeel(ProcedureKind kind) {
    return kind == ProcedureKind::superficialPeel || kind == ProcedureKind::mediumPeel;
}
bool isNeedling(ProcedureKind kind) {
    return kind == ProcedureKind::microneedling || kind == ProcedureKind::microneedlingFine;
}

QLineEdit* lineField(const char* name, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setMaxLength(mostText);
    return field;
}

/// None where the text is empty.
std::optional<std::string> saidOf(const QString& text) {
    const std::string said = toCore(text.trimmed());
    return said.empty() ? std::nullopt : std::optional(said);
}

}  // namespace

ProcedureForm::ProcedureForm(PageFrame& frame, Card* after)
    : QObject(&frame),
      words_{service::newProcedure({}, ProcedureKind::laserToning, {}), {}, Reach::one},
      whatCard_(frame.addCard(QStringLiteral("whatCard"))),
      clinic_(new ClinicNumbersCard(&frame)),
      repeat_(new RepeatCard(&frame)) {
    for (Card* card : {after, static_cast<Card*>(clinic_), static_cast<Card*>(repeat_)}) {
        frame.column()->addWidget(card);
    }
    buildWhat();
    connect(clinic_, &ClinicNumbersCard::changed, this, [this](const std::optional<diary::ClinicNumbers>& numbers) {
        words_.procedure.clinic = numbers;
        emit changed();
    });
    connect(repeat_, &RepeatCard::changed, this, [this](const service::Repeat& repeat, Reach reach) {
        words_.repeat = repeat;
        words_.reach = reach;
        emit changed();
    });
}

void ProcedureForm::addRow(QGridLayout* grid, QLabel*& label, QWidget* field, const char* name) {
    label = makeText("caption", whatCard_);
    label->setWordWrap(false);
    field->setObjectName(QLatin1String(name));
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

void ProcedureForm::buildWhat() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(1, 1);
    kind_ = new QComboBox(whatCard_);
    for (const ProcedureKind kind : offered) {
        kind_->addItem(QString(), static_cast<int>(kind));
    }
    kind_->setMaxVisibleItems(static_cast<int>(offered.size()));
    place_ = new QComboBox(whatCard_);
    place_->setEditable(true);
    date_ = new DateEdit(QStringLiteral("procedureDate"), {}, whatCard_);
    healed_ = new DateEdit(QStringLiteral("procedureHealed"), {}, whatCard_);
    hour_ = lineField("procedureHour", whatCard_);
    agent_ = lineField("procedureAgent", whatCard_);
    note_ = lineField("procedureNote", whatCard_);
    needle_ = new QDoubleSpinBox(whatCard_);
    needle_->setRange(0, 5);
    needle_->setDecimals(2);
    needle_->setSingleStep(0.25);
    hourWrong_ = makeText("caution", whatCard_);
    hourWrong_->setObjectName(QStringLiteral("procedureHourWrong"));
    addRow(grid, kindLabel_, kind_, "procedureKind");
    addRow(grid, dateLabel_, date_, "procedureDate");
    addRow(grid, hourLabel_, hour_, "procedureHour");
    grid->addWidget(hourWrong_, grid->rowCount(), 1);
    addRow(grid, placeLabel_, place_, "procedurePlace");
    addRow(grid, agentLabel_, agent_, "procedureAgent");
    addRow(grid, needleLabel_, needle_, "procedureNeedle");
    addRow(grid, healedLabel_, healed_, "procedureHealed");
    addRow(grid, noteLabel_, note_, "procedureNote");
    whatCard_->body()->addLayout(grid);
    hourWrong_->hide();
    connectWhat();
}

void ProcedureForm::connectWhat() {
    connect(kind_, &QComboBox::activated, this, [this] {
        words_.procedure.kind = static_cast<ProcedureKind>(kind_->currentData().toInt());
        showFor(words_.procedure.kind);
        emit changed();
    });
    connect(date_, &QDateEdit::dateChanged, this, [this](QDate date) {
        words_.procedure.date = fromQDate(date);
        showHealed();
        emit changed();
    });
    connect(hour_, &QLineEdit::textEdited, this, [this](const QString& text) {
        words_.procedure.minuteOfDay = minuteOf(text);
        hourWrong_->setVisible(!text.trimmed().isEmpty() && !words_.procedure.minuteOfDay);
        emit changed();
    });
    connect(place_, &QComboBox::editTextChanged, this, [this](const QString& text) {
        words_.procedure.place = placeOf(text);
        emit changed();
    });
    connect(agent_, &QLineEdit::textEdited, this, [this](const QString& text) {
        words_.procedure.agent = saidOf(text);
        emit changed();
    });
    connect(note_, &QLineEdit::textEdited, this, [this](const QString& text) {
        words_.procedure.note = toCore(text);
        emit changed();
    });
    connect(needle_, &QDoubleSpinBox::valueChanged, this, [this](double millimetres) {
        words_.procedure.needleUm = millimetres > 0 ? std::optional(qRound(millimetres * microOfMilli)) : std::nullopt;
        emit changed();
    });
    connect(healed_, &QDateEdit::dateChanged, this, [this](QDate date) {
        words_.procedure.healedOn = date == healed_->minimumDate() ? std::nullopt : std::optional(fromQDate(date));
        emit changed();
    });
}

void ProcedureForm::showHealed() {
    const QSignalBlocker quiet(healed_);
    if (words_.procedure.healedOn && *words_.procedure.healedOn < words_.procedure.date) {
        words_.procedure.healedOn.reset();
    }
    // The least date is "not yet".
    healed_->setMinimumDate(toQDate(words_.procedure.date));
    healed_->setDate(words_.procedure.healedOn ? toQDate(*words_.procedure.healedOn) : healed_->minimumDate());
}

void ProcedureForm::showFor(ProcedureKind kind) {
    const auto show = [](QWidget* label, QWidget* field, bool shown) {
        label->setVisible(shown);
        field->setVisible(shown);
    };
    show(agentLabel_, agent_, isPeel(kind));
    show(needleLabel_, needle_, isNeedling(kind));
    show(healedLabel_, healed_, waitsForHealing_ && words_.procedure.state == diary::ProcedureState::done);
}

void ProcedureForm::setWords(const service::ProcedureWords& words, bool inSeries) {
    const QSignalBlocker quiet(this);
    // Filling a field must not write it back half filled: the words are put last.
    const diary::Procedure& procedure = words.procedure;
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(procedure.kind)));
    date_->setDay(procedure.date);
    hour_->setText(procedure.minuteOfDay ? hourText(*procedure.minuteOfDay) : QString());
    hourWrong_->hide();
    place_->setEditText(placeText(procedure.place));
    agent_->setText(fromCore(procedure.agent.value_or("")));
    needle_->setValue(procedure.needleUm.value_or(0) / static_cast<double>(microOfMilli));
    note_->setText(fromCore(procedure.note));
    clinic_->setNumbers(procedure.clinic);
    repeat_->setWords(words, inSeries);
    words_ = words;
    showHealed();
    showFor(procedure.kind);
}

std::vector<QWidget*> ProcedureForm::whatStops() const {
    return {kind_, date_, hour_, place_, agent_, needle_, healed_, note_};
}

std::vector<QWidget*> ProcedureForm::otherStops() const {
    std::vector<QWidget*> stops = clinic_->stops();
    const auto more = repeat_->stops();
    stops.insert(stops.end(), more.begin(), more.end());
    return stops;
}

void ProcedureForm::setDate(Date date) {
    date_->setDay(date);
}

void ProcedureForm::showOurs(const service::OurNumbers& numbers) {
    waitsForHealing_ = numbers.untilHealed;
    showFor(words_.procedure.kind);
    clinic_->showOurs(numbers);
}

void ProcedureForm::retranslate(const wording::Wording& wording) {
    const QSignalBlocker quiet(this);
    const service::ProcedureWords words = words_;
    date_->speak(wording.language());
    healed_->speak(wording.language());
    whatCard_->setTitle(tr("What and when"));
    clinic_->retranslate();
    repeat_->retranslate();
    const std::array<std::pair<QLabel*, QWidget*>, 8> rows{{{kindLabel_, kind_},
                                                            {dateLabel_, date_},
                                                            {hourLabel_, hour_},
                                                            {placeLabel_, place_},
                                                            {agentLabel_, agent_},
                                                            {needleLabel_, needle_},
                                                            {healedLabel_, healed_},
                                                            {noteLabel_, note_}}};
    const std::array names{tr("Procedure"), tr("Date"), tr("Hour"), tr("Place"), tr("Peel of"), tr("Needles"), tr("Healed on"), tr("Note")};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows.at(i).first->setText(names.at(i));
        rows.at(i).second->setAccessibleName(names.at(i));
    }
    for (int row = 0; row < kind_->count(); ++row) {
        const QString name = procedureName(wording, static_cast<ProcedureKind>(kind_->itemData(row).toInt()));
        kind_->setItemText(row, name.left(1).toUpper() + name.mid(1));
    }
    place_->clear();
    place_->addItems({placeText("clinic"), placeText("home")});
    place_->setEditText(placeText(words.procedure.place));
    place_->lineEdit()->setPlaceholderText(tr("Clinic, home, or a name"));
    place_->lineEdit()->setAccessibleName(tr("Place"));
    hour_->setPlaceholderText(tr("15:00, if you know it: “water only” is counted from it"));
    hourWrong_->setText(tr("An hour is written 15:00. It is not kept as it stands."));
    agent_->setPlaceholderText(tr("glycolic acid, salicylic acid, TCA …"));
    note_->setPlaceholderText(tr("What you want to remember"));
    needle_->setSuffix(tr(" mm"));
    needle_->setSpecialValueText(tr("not known"));
    healed_->setSpecialValueText(tr("not yet"));
    words_ = words;
}

}  // namespace gyeol::ui

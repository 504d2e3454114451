#include "ui/procedures/procedure_form.h"

#include "ui/labels.h"
#include "ui/procedures/procedure_texts.h"
#include "ui/qt_text.h"

#include <QCalendarWidget>
#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

using diary::ClinicNumbers;
using diary::ProcedureKind;
using service::Reach;

constexpr int microOfMilli = 1000;
constexpr int mostDays = 365, mostHours = 720, mostText = 2000;
constexpr int oneValue = 0, laterValue = 1;
/// Below the least value stands "ours": nothing is typed.
constexpr int ours = -1;

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
QDateEdit* dateField(const char* name, QWidget* parent) {
    auto* field = new QDateEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setCalendarPopup(true);
    field->setDateRange(QDate(1990, 1, 1), QDate(2199, 12, 31));
    return field;
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
      clinicCard_(nullptr),
      repeatCard_(nullptr),
      clinic_{{{"before", &ClinicNumbers::before},
               {"after", &ClinicNumbers::after},
               {"retinoidAfter", &ClinicNumbers::retinoidAfter},
               {"physicalAfter", &ClinicNumbers::physicalAfter},
               {"washHours", &ClinicNumbers::washHours},
               {"packDay", &ClinicNumbers::packDay},
               {"maskDay", &ClinicNumbers::maskDay}}} {
    frame.column()->addWidget(after);
    clinicCard_ = frame.addCard(QStringLiteral("clinicCard"));
    repeatCard_ = frame.addCard(QStringLiteral("repeatCard"));
    buildWhat();
    buildClinic();
    buildRepeat();
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
    date_ = dateField("procedureDate", whatCard_);
    healed_ = dateField("procedureHealed", whatCard_);
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
        tellChanged();
    });
    connect(date_, &QDateEdit::dateChanged, this, [this](QDate date) {
        words_.procedure.date = fromQDate(date);
        showHealed();
        tellChanged();
    });
    connect(hour_, &QLineEdit::textEdited, this, [this](const QString& text) {
        words_.procedure.minuteOfDay = minuteOf(text);
        hourWrong_->setVisible(!text.trimmed().isEmpty() && !words_.procedure.minuteOfDay);
        tellChanged();
    });
    connect(place_, &QComboBox::editTextChanged, this, [this](const QString& text) {
        words_.procedure.place = placeOf(text);
        tellChanged();
    });
    connect(agent_, &QLineEdit::textEdited, this, [this](const QString& text) {
        words_.procedure.agent = saidOf(text);
        tellChanged();
    });
    connect(note_, &QLineEdit::textEdited, this, [this](const QString& text) {
        words_.procedure.note = toCore(text);
        tellChanged();
    });
    connect(needle_, &QDoubleSpinBox::valueChanged, this, [this](double millimetres) {
        words_.procedure.needleUm = millimetres > 0 ? std::optional(qRound(millimetres * microOfMilli)) : std::nullopt;
        tellChanged();
    });
    connect(healed_, &QDateEdit::dateChanged, this, [this](QDate date) {
        words_.procedure.healedOn = date == healed_->minimumDate() ? std::nullopt : std::optional(fromQDate(date));
        tellChanged();
    });
}

void ProcedureForm::buildClinic() {
    clinicHint_ = makeText("note", clinicCard_);
    clinicCard_->body()->addWidget(clinicHint_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (ClinicField& field : clinic_) {
        field.label = makeText("caption", clinicCard_);
        field.spin = new QSpinBox(clinicCard_);
        field.spin->setObjectName(QStringLiteral("clinic_") + QLatin1String(field.name));
        field.spin->setRange(ours, field.value == &ClinicNumbers::washHours ? mostHours : mostDays);
        field.spin->setMinimumWidth(190);
        grid->addWidget(field.label, row, 0);
        grid->addWidget(field.spin, row, 1);
        ++row;
        connect(field.spin, &QSpinBox::valueChanged, this, [this, value = field.value](int days) {
            ClinicNumbers clinic = words_.procedure.clinic.value_or(ClinicNumbers{});
            clinic.*value = days == ours ? std::nullopt : std::optional(days);
            words_.procedure.clinic = clinic == ClinicNumbers{} ? std::nullopt : std::optional(clinic);
            tellChanged();
        });
    }
    clinicCard_->body()->addLayout(grid);
}

void ProcedureForm::buildRepeat() {
    everyLabel_ = makeText("caption", repeatCard_);
    timesLabel_ = makeText("caption", repeatCard_);
    every_ = new QSpinBox(repeatCard_);
    every_->setObjectName(QStringLiteral("repeatEvery"));
    every_->setRange(1, mostDays);
    times_ = new QSpinBox(repeatCard_);
    times_->setObjectName(QStringLiteral("repeatTimes"));
    times_->setRange(1, service::mostRepeats);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{timesLabel_, times_, everyLabel_, every_}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    repeatLine_ = makeText("body", repeatCard_);
    repeatLine_->setObjectName(QStringLiteral("repeatLine"));
    reach_ = new Segmented(QStringLiteral("reach"), {oneValue, laterValue}, Segmented::Empty::refused, repeatCard_);
    repeatCard_->body()->addWidget(reach_);
    repeatCard_->body()->addLayout(row);
    repeatCard_->body()->addWidget(repeatLine_);
    connect(every_, &QSpinBox::valueChanged, this, [this](int days) {
        words_.repeat.everyDays = days;
        tellChanged();
    });
    connect(times_, &QSpinBox::valueChanged, this, [this](int times) {
        words_.repeat.times = times;
        tellChanged();
    });
    connect(reach_, &Segmented::chosen, this, [this](std::optional<int> value) {
        words_.reach = value == laterValue ? Reach::later : Reach::one;
        tellChanged();
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

void ProcedureForm::tellChanged() {
    every_->setEnabled(words_.repeat.times > 1);
    emit changed();
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
    inSeries_ = inSeries;
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(procedure.kind)));
    date_->setDate(toQDate(procedure.date));
    hour_->setText(procedure.minuteOfDay ? hourText(*procedure.minuteOfDay) : QString());
    hourWrong_->hide();
    place_->setEditText(placeText(procedure.place));
    agent_->setText(fromCore(procedure.agent.value_or("")));
    needle_->setValue(procedure.needleUm.value_or(0) / static_cast<double>(microOfMilli));
    note_->setText(fromCore(procedure.note));
    const ClinicNumbers clinic = procedure.clinic.value_or(ClinicNumbers{});
    for (const ClinicField& field : clinic_) {
        field.spin->setValue((clinic.*field.value).value_or(ours));
    }
    every_->setValue(words.repeat.everyDays);
    times_->setValue(words.repeat.times);
    reach_->setValue(words.reach == Reach::later ? laterValue : oneValue);
    for (QWidget* widget : std::initializer_list<QWidget*>{everyLabel_, every_, timesLabel_, times_}) {
        widget->setVisible(!inSeries);
    }
    reach_->setVisible(inSeries);
    words_ = words;
    showHealed();
    every_->setEnabled(words_.repeat.times > 1);
    showFor(procedure.kind);
}

std::vector<QWidget*> ProcedureForm::whatStops() const {
    return {kind_, date_, hour_, place_, agent_, needle_, healed_, note_};
}

std::vector<QWidget*> ProcedureForm::otherStops() const {
    std::vector<QWidget*> stops;
    for (const ClinicField& field : clinic_) {
        stops.push_back(field.spin);
    }
    stops.insert(stops.end(), {reach_->button(oneValue), reach_->button(laterValue), times_, every_});
    return stops;
}

void ProcedureForm::setDate(Date date) {
    date_->setDate(toQDate(date));
}

void ProcedureForm::showOurs(const service::OurNumbers& numbers) {
    waitsForHealing_ = numbers.untilHealed;
    showFor(words_.procedure.kind);
    const auto days = [](int count) { return count == 1 ? tr("ours: 1 day") : tr("ours: %1 days").arg(count); };
    const auto from = [](int day) { return day == 0 ? tr("ours: the same day") : tr("ours: from day %1").arg(day); };
    const QString before = numbers.before[1] != numbers.before[0]
                               ? tr("ours: %1 days, retinoids %2").arg(numbers.before[0]).arg(numbers.before[1])
                               : days(numbers.before[0]);
    const std::array texts{before,
                           days(numbers.after[0]),
                           days(numbers.after[1]),
                           days(numbers.after[2]),
                           numbers.washHours > 0 ? tr("ours: %1 hours").arg(numbers.washHours) : tr("ours: none by the hour"),
                           from(numbers.packDay),
                           from(numbers.maskDay)};
    for (std::size_t i = 0; i < clinic_.size(); ++i) {
        clinic_.at(i).spin->setSpecialValueText(texts.at(i));
    }
}

void ProcedureForm::showRepeat(const QString& line) {
    repeatLine_->setText(line);
    repeatLine_->setVisible(!line.isEmpty());
}

void ProcedureForm::retranslate(const wording::Wording& wording) {
    const QSignalBlocker quiet(this);
    const service::ProcedureWords words = words_;
    const bool korean = wording.language() == wording::Language::korean;
    for (QDateEdit* date : {date_, healed_}) {
        date->setLocale(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea) : QLocale(QLocale::English, QLocale::UnitedKingdom));
        date->setDisplayFormat(korean ? QStringLiteral("yyyy년 M월 d일 (ddd)") : QStringLiteral("ddd d MMM yyyy"));
    }
    whatCard_->setTitle(tr("What and when"));
    clinicCard_->setTitle(tr("Your clinic's own numbers"));
    repeatCard_->setTitle(inSeries_ ? tr("One of a series") : tr("Again and again"));
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
    clinicHint_->setText(tr(
        "Clinics differ. What your clinic's sheet says replaces our number, longer or shorter; a field that you leave alone keeps ours."));
    const std::array fields{tr("Days before, for all three"),
                            tr("Days after: acids, enzyme packs"),
                            tr("Days after: retinoids"),
                            tr("Days after: scrubs"),
                            tr("Hours of water only"),
                            tr("Moisture packs from day"),
                            tr("Collagen and EGF masks from day")};
    for (std::size_t i = 0; i < clinic_.size(); ++i) {
        clinic_.at(i).label->setText(fields.at(i));
        clinic_.at(i).spin->setAccessibleName(fields.at(i));
    }
    everyLabel_->setText(tr("every"));
    timesLabel_->setText(tr("How often"));
    every_->setSuffix(tr(" days"));
    every_->setAccessibleName(tr("Days from one to the next"));
    times_->setAccessibleName(tr("How often in all"));
    times_->setSuffix(tr(" times"));
    times_->setSpecialValueText(tr("once"));
    reach_->rename(tr("What a change is of"), {tr("Only this one"), tr("This and all later ones")});
    words_ = words;
}

}  // namespace gyeol::ui

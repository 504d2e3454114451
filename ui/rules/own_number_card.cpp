#include "ui/rules/own_number_card.h"

#include "ui/qt_text.h"
#include "ui/rules/rule_texts.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

using rulebook::Measure;

constexpr double milli = 1000.0;
constexpr int mostText = 2000, firstUntilDays = 28;

}  // namespace

OwnNumberCard::OwnNumberCard(QWidget* parent)
    : Card(QStringLiteral("ownNumberCard"), parent),
      hint_(makeText("note", this)),
      numberLabel_(makeText("caption", this)),
      untilLabel_(makeText("caption", this)),
      noteLabel_(makeText("caption", this)),
      meaning_(makeText("body", this)),
      number_(new QDoubleSpinBox(this)),
      forNow_(new QCheckBox(this)),
      until_(new DateEdit(QStringLiteral("ownUntil"), Date(), this)),
      note_(new QLineEdit(this)),
      consequence_(new Speaker(this)),
      keep_(new QPushButton(this)),
      takeBack_(new QPushButton(this)) {
    number_->setObjectName(QStringLiteral("ownNumber"));
    forNow_->setObjectName(QStringLiteral("ownForNow"));
    note_->setObjectName(QStringLiteral("ownNote"));
    note_->setMaxLength(mostText);
    consequence_->setObjectName(QStringLiteral("ownConsequence"));
    consequence_->setWordWrap(true);
    keep_->setObjectName(QStringLiteral("keepOwn"));
    keep_->setProperty("kind", QStringLiteral("primary"));
    takeBack_->setObjectName(QStringLiteral("takeBackOwn"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(1, 1);
    auto* numberRow = new QHBoxLayout;
    numberRow->setSpacing(12);
    numberRow->addWidget(number_);
    numberRow->addWidget(meaning_, 1);
    auto* untilRow = new QHBoxLayout;
    untilRow->setSpacing(12);
    untilRow->addWidget(forNow_);
    untilRow->addWidget(until_);
    untilRow->addStretch(1);
    grid->addWidget(numberLabel_, 0, 0);
    grid->addLayout(numberRow, 0, 1);
    grid->addWidget(untilLabel_, 1, 0);
    grid->addLayout(untilRow, 1, 1);
    grid->addWidget(noteLabel_, 2, 0);
    grid->addWidget(note_, 2, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keep_);
    buttons->addWidget(takeBack_);
    buttons->addStretch(1);
    body()->addWidget(hint_);
    body()->addLayout(grid);
    body()->addWidget(consequence_);
    body()->addLayout(buttons);
    const auto tell = [this] {
        showState();
        emit changed();
    };
    connect(number_, &QDoubleSpinBox::valueChanged, this, tell);
    connect(forNow_, &QCheckBox::toggled, this, tell);
    connect(until_, &QDateEdit::dateChanged, this, tell);
    connect(note_, &QLineEdit::textEdited, this, tell);
    connect(keep_, &QPushButton::clicked, this, &OwnNumberCard::kept);
    connect(takeBack_, &QPushButton::clicked, this, &OwnNumberCard::takenBack);
}

void OwnNumberCard::show(const wording::Wording& wording, const service::RuleEntry& entry, Date today) {
    const QSignalBlocker quiet(this);
    entry_.reset();  // nothing is said while the fields are filled
    const rulebook::OwnNumber& own = *entry.personal->own;
    const bool load = own.measure == Measure::load;
    number_->setDecimals(load ? 2 : own.measure == Measure::sessions ? 1 : 0);
    number_->setSingleStep(load ? 0.05 : 1.0);
    number_->setRange(static_cast<double>(own.least) / milli, static_cast<double>(own.most) / milli);
    number_->setValue(static_cast<double>(entry.own ? entry.own->value : own.ours) / milli);
    const bool until = entry.own && entry.own->until;
    until_->setMinimumDate(toQDate(until ? std::min(*entry.own->until, today) : today));
    until_->setDay(until ? *entry.own->until : today + Days(firstUntilDays));
    forNow_->setChecked(until);
    note_->setText(entry.own ? fromCore(entry.own->note) : QString());
    for (QWidget* widget : std::initializer_list<QWidget*>{number_, forNow_, note_}) {
        widget->setEnabled(own.open || entry.own);
    }
    entry_ = entry;
    consequence_->clear();
    retranslate(wording);
}

diary::Override OwnNumberCard::words() const {
    diary::Override own{.rule = entry_ ? entry_->rule->id : std::string(), .treatment = {}, .until = {}, .note = {}};
    own.value = qRound64(number_->value() * milli);
    if (forNow_->isChecked()) {
        own.until = until_->day();
    }
    own.note = toCore(note_->text());
    return own;
}

bool OwnNumberCard::isDirty() const {
    if (!entry_) {
        return false;
    }
    const diary::Override said = words();
    return entry_->own ? said != *entry_->own : said.value != entry_->personal->own->ours || said.until || !said.note.empty();
}

bool OwnNumberCard::holds(const service::RuleEntry& entry) const {
    return entry_ && entry_->rule->id == entry.rule->id && entry_->own == entry.own && isDirty();
}

void OwnNumberCard::say(const QString& consequence) {
    if (consequence != consequence_->text()) {
        consequence_->say(consequence);
    }
}

void OwnNumberCard::showState() {
    until_->setEnabled(forNow_->isChecked());
    keep_->setEnabled(isDirty());
    takeBack_->setVisible(entry_ && entry_->own.has_value());
}

void OwnNumberCard::retranslate(const wording::Wording& wording) {
    setTitle(tr("Your own number"));
    numberLabel_->setText(tr("Number"));
    number_->setAccessibleName(tr("Your own number"));
    untilLabel_->setText(tr("Until"));
    forNow_->setText(tr("only until"));
    forNow_->setAccessibleName(tr("Only until a day"));
    until_->speak(wording.language());
    until_->setAccessibleName(tr("The last day on which it holds"));
    noteLabel_->setText(tr("Why"));
    note_->setAccessibleName(tr("Why"));
    note_->setPlaceholderText(tr("My dermatologist said so, say"));
    keep_->setText(tr("&Keep my number"));
    takeBack_->setText(tr("&Take it back"));
    if (entry_) {
        const bool open = entry_->personal->own->open;
        meaning_->setText(ownText(wording, entry_->personal->own->measure, words().value));
        hint_->setText(open ? tr("In the place of the rule book's. It is shown as yours on the board, and every other rule still holds.")
                            : tr("This stays as it is for now: your skin does not allow another number."));
        showState();
    }
}

}  // namespace gyeol::ui

#include "ui/settings/look_section.h"

#include "ui/qt_text.h"
#include "ui/settings/settings_form.h"

namespace gyeol::ui {
namespace {

constexpr int daysOfWeek = 7;
constexpr int hoursOfDay = 24;

QString hourName(int hour) {
    return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
}

}  // namespace

LookSection::LookSection(const PageContext& context, QWidget* parent)
    : SettingsSection(parent),
      context_(context),
      look_(addCard(QStringLiteral("lookCard"))),
      days_(addCard(QStringLiteral("daysCard"))),
      language_(new Segmented(QStringLiteral("language"), {static_cast<int>(Language::english), static_cast<int>(Language::korean)},
                              Segmented::Empty::refused, look_)),
      scheme_(new Segmented(QStringLiteral("scheme"),
                            {static_cast<int>(Scheme::system), static_cast<int>(Scheme::light), static_cast<int>(Scheme::dark)},
                            Segmented::Empty::refused, look_)),
      firstWeekday_(new Segmented(QStringLiteral("firstWeekday"), {1, 2, 3, 4, 5, 6, 0}, Segmented::Empty::refused, days_)),
      languageName_(makeFieldName(look_)),
      schemeName_(makeFieldName(look_)),
      firstName_(makeFieldName(days_)),
      rolloverName_(makeFieldName(days_)),
      rolloverNote_(makeText("note", days_)),
      rollover_(new QComboBox(days_)),
      choice_(new WeighedChoice(context, QStringLiteral("days"), days_)) {
    auto* form = makeSettingsForm();
    form->addRow(languageName_, language_);
    form->addRow(schemeName_, scheme_);
    look_->body()->addLayout(form);
    buildDays();
    connect(language_, &Segmented::chosen, this,
            [this](std::optional<int> value) { context_.appearance.choose(static_cast<Language>(*value)); });
    connect(scheme_, &Segmented::chosen, this,
            [this](std::optional<int> value) { context_.appearance.choose(static_cast<Scheme>(*value)); });
    connect(firstWeekday_, &Segmented::chosen, this, &LookSection::weigh);
    connect(rollover_, &QComboBox::activated, this, &LookSection::weigh);
    connect(choice_, &WeighedChoice::putBack, this, [this] {
        load();
        weigh();
    });
}

void LookSection::buildDays() {
    rollover_->setObjectName(QStringLiteral("rolloverHour"));
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        rollover_->addItem(hourName(hour), hour);
    }
    auto* form = makeSettingsForm();
    form->addRow(firstName_, firstWeekday_);
    auto* rolloverRow = new QHBoxLayout;
    rolloverRow->setSpacing(14);
    rolloverRow->addWidget(rollover_);
    rolloverRow->addWidget(rolloverNote_, 1);
    form->addRow(rolloverName_, rolloverRow);
    days_->body()->addLayout(form);
    days_->body()->addWidget(choice_);
}

diary::Person LookSection::chosen() const {
    diary::Person person = context_.desk.diary().person;
    person.firstWeekday = static_cast<diary::DayOfWeek>(firstWeekday_->value().value_or(0));
    person.rolloverHour = rollover_->currentIndex();
    return person;
}

void LookSection::load() {
    kept_ = context_.desk.diary().person;
    firstWeekday_->setValue(static_cast<int>(kept_->firstWeekday));
    rollover_->setCurrentIndex(kept_->rolloverHour);
}

void LookSection::refresh() {
    if (kept_ != context_.desk.diary().person || chosen() == kept_) {
        load();
    }
    weigh();
}

QString LookSection::lead() const {
    const diary::Person person = chosen();
    const Date today = context_.today();
    const Date then = civilDay(context_.clock.now(), person.rolloverHour);
    const wording::Wording& wording = context_.languages.wording();
    if (then > today) {
        return tr("Today becomes %1. The evening of %2 counts as over.")
            .arg(fromCore(wording.longDate(then)), fromCore(wording.longDate(today)));
    }
    if (then < today) {
        return tr("Today becomes %1 again. Its evening is open once more.").arg(fromCore(wording.longDate(then)));
    }
    return person.rolloverHour != context_.desk.diary().person.rolloverHour ? tr("Today stays %1.").arg(fromCore(wording.longDate(today)))
                                                                            : QString();
}

void LookSection::weigh() {
    diary::ChangeSet changes;
    const diary::Person person = chosen();
    if (person != context_.desk.diary().person) {
        changes.changes.emplace_back(diary::Change<diary::Person>{context_.desk.diary().person, person, 0});
    }
    choice_->weigh(changes, tr("how days and weeks are counted"), lead());
}

void LookSection::retranslate() {
    look_->setTitle(tr("On this computer"));
    days_->setTitle(tr("Days and weeks"));
    languageName_->setText(tr("Language"));
    schemeName_->setText(tr("Appearance"));
    firstName_->setText(tr("A week begins on"));
    rolloverName_->setText(tr("A day ends at"));
    rollover_->setAccessibleName(tr("The hour at which a day ends"));
    rolloverNote_->setText(tr("Until then it is still the day before: what you tick at night belongs to its evening."));
    // A language is named in itself, so that it is found by who needs it.
    language_->rename(languageName_->text(), {QStringLiteral("English"), QStringLiteral("한국어")});
    scheme_->rename(schemeName_->text(), {tr("As the system"), tr("Light"), tr("Dark")});
    language_->setValue(static_cast<int>(context_.appearance.language()));
    scheme_->setValue(static_cast<int>(context_.appearance.scheme()));
    QStringList days;
    for (int day = 1; day <= daysOfWeek; ++day) {
        days << fromCore(context_.languages.wording().shortWeekdayName(Weekday(static_cast<unsigned>(day % daysOfWeek))));
    }
    firstWeekday_->rename(firstName_->text(), days);
    choice_->retranslate();
}

}  // namespace gyeol::ui

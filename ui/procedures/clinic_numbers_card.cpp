#include "ui/procedures/clinic_numbers_card.h"

#include <QGridLayout>

namespace gyeol::ui {
namespace {

using diary::ClinicNumbers;

constexpr int mostDays = 365, mostHours = 720;
constexpr int spinWidth = 190;
/// Below the least value stands "ours": nothing is typed.
constexpr int ours = -1;

}  // namespace

ClinicNumbersCard::ClinicNumbersCard(QWidget* parent)
    : Card(QStringLiteral("clinicCard"), parent),
      hint_(makeText("note", this)),
      fields_{{{"before", &ClinicNumbers::before},
               {"after", &ClinicNumbers::after},
               {"retinoidAfter", &ClinicNumbers::retinoidAfter},
               {"physicalAfter", &ClinicNumbers::physicalAfter},
               {"washHours", &ClinicNumbers::washHours},
               {"packDay", &ClinicNumbers::packDay},
               {"maskDay", &ClinicNumbers::maskDay}}} {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (Field& field : fields_) {
        field.label = makeText("caption", this);
        field.spin = new QSpinBox(this);
        field.spin->setObjectName(QStringLiteral("clinic_") + QLatin1String(field.name));
        field.spin->setRange(ours, field.value == &ClinicNumbers::washHours ? mostHours : mostDays);
        field.spin->setMinimumWidth(spinWidth);
        grid->addWidget(field.label, row, 0);
        grid->addWidget(field.spin, row, 1);
        ++row;
        connect(field.spin, &QSpinBox::valueChanged, this, &ClinicNumbersCard::tell);
    }
    body()->addWidget(hint_);
    body()->addLayout(grid);
}

void ClinicNumbersCard::setNumbers(const std::optional<ClinicNumbers>& numbers) {
    const QSignalBlocker quiet(this);
    const ClinicNumbers shown = numbers.value_or(ClinicNumbers{});
    for (const Field& field : fields_) {
        field.spin->setValue((shown.*field.value).value_or(ours));
    }
}

void ClinicNumbersCard::tell() {
    ClinicNumbers numbers;
    for (const Field& field : fields_) {
        numbers.*field.value = field.spin->value() == ours ? std::nullopt : std::optional(field.spin->value());
    }
    emit changed(numbers == ClinicNumbers{} ? std::nullopt : std::optional(numbers));
}

void ClinicNumbersCard::showOurs(const service::OurNumbers& numbers) {
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
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        fields_.at(i).spin->setSpecialValueText(texts.at(i));
    }
}

std::vector<QWidget*> ClinicNumbersCard::stops() const {
    std::vector<QWidget*> stops;
    for (const Field& field : fields_) {
        stops.push_back(field.spin);
    }
    return stops;
}

void ClinicNumbersCard::retranslate() {
    setTitle(tr("Your clinic's own numbers"));
    hint_->setText(tr(
        "Clinics differ. What your clinic's sheet says replaces our number, longer or shorter; a field that you leave alone keeps ours."));
    const std::array names{tr("Days before, for all three"),
                           tr("Days after: acids, enzyme packs"),
                           tr("Days after: retinoids"),
                           tr("Days after: scrubs"),
                           tr("Hours of water only"),
                           tr("Moisture packs from day"),
                           tr("Collagen and EGF masks from day")};
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        fields_.at(i).label->setText(names.at(i));
        fields_.at(i).spin->setAccessibleName(names.at(i));
    }
}

}  // namespace gyeol::ui

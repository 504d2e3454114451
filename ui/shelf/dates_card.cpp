#include "ui/shelf/dates_card.h"

#include "rulebook/ingredient_names.h"
#include "ui/qt_text.h"
#include "ui/shelf/shelf_texts.h"

#include <QGridLayout>

namespace gyeol::ui {
namespace {

using diary::Product;

constexpr int mostMonths = 120, longestNumber = 200;

}  // namespace

DatesCard::DatesCard(const PageContext& context, Draft& draft, QWidget* parent)
    : FormCard(QStringLiteral("datesCard"), context, draft, parent),
      openedCaption_(makeText("caption", this)),
      monthsCaption_(makeText("caption", this)),
      useByCaption_(makeText("caption", this)),
      until_(makeText("body", this)),
      wrong_(makeText("caution", this)),
      numberCaption_(makeText("caption", this)),
      meaning_(makeText("note", this)),
      source_(makeText("source", this)),
      opened_(new DayField(QStringLiteral("shelfOpened"), this)),
      useBy_(new DayField(QStringLiteral("shelfUseBy"), this)),
      months_(new QSpinBox(this)),
      number_(new QLineEdit(this)) {
    until_->setObjectName(QStringLiteral("shelfUntil"));
    months_->setObjectName(QStringLiteral("shelfMonths"));
    months_->setRange(0, mostMonths);  // 0 stands for none
    number_->setObjectName(QStringLiteral("shelfNumber"));
    number_->setMaxLength(longestNumber);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    grid->addWidget(field(openedCaption_, opened_, this), 0, 0);
    grid->addWidget(field(monthsCaption_, months_, this), 0, 1);
    grid->addWidget(field(useByCaption_, useBy_, this), 0, 2);
    for (int column = 0; column < 3; ++column) {
        grid->setColumnStretch(column, 1);
    }
    body()->addLayout(grid);
    body()->addWidget(until_);
    body()->addWidget(wrong_);
    body()->addSpacing(4);
    body()->addWidget(field(numberCaption_, number_, this));
    body()->addWidget(meaning_);
    body()->addWidget(source_);
    connectDay(*opened_, "opened", &Product::opened);
    connectDay(*useBy_, "useBy", &Product::useBy);
    connect(months_, &QSpinBox::valueChanged, this, [this](int months) {
        draft_.editProduct([months](Product& product) { product.monthsAfterOpening = months == 0 ? std::nullopt : std::optional(months); });
    });
    connect(number_, &QLineEdit::textEdited, this,
            [this](const QString& text) { draft_.editProduct([&](Product& product) { product.mfdsNumber = toCore(text.trimmed()); }); });
    connect(&draft_, &Draft::replaced, this, &DatesCard::showDraft);
    connect(&draft_, &Draft::edited, this, &DatesCard::showUntil);
}

void DatesCard::connectDay(DayField& field, const char* name, std::optional<Date> Product::*day) {
    connect(&field, &DayField::edited, this, [this, &field, name, day] {
        draft_.setWrong(name, field.isWrong());
        draft_.editProduct([&](Product& product) { product.*day = field.day(); });
    });
}

void DatesCard::showDraft() {
    const Product product = treatment().product.value_or(Product{});
    draft_.setWrong("opened", false);
    draft_.setWrong("useBy", false);
    opened_->setNear(context_.today());
    opened_->setDay(product.opened);
    useBy_->setNear(context_.today());
    useBy_->setDay(product.useBy);
    {
        const QSignalBlocker quiet(months_);
        months_->setValue(product.monthsAfterOpening.value_or(0));
    }
    if (number_->text().trimmed() != fromCore(product.mfdsNumber)) {
        number_->setText(fromCore(product.mfdsNumber));
    }
    showUntil();
}

void DatesCard::showUntil() {
    wrong_->setVisible(opened_->isWrong() || useBy_->isWrong());
    const auto end = rulebook::expiresOn(treatment());
    const Date today = context_.today();
    const bool over = end && *end <= today;
    QString text;
    if (!end) {
        const bool half = treatment().product && (treatment().product->opened || treatment().product->monthsAfterOpening);
        text = half ? tr("With the day of opening and the months after it, the shelf tells you when it is over.") : QString();
    } else if (over) {
        text = tr("Past its date since %1. It is not planned any more.").arg(fromCore(wording().longDate(*end)));
    } else {
        const int left = daysBetween(today, *end);
        text = tr("Good until %1: %2.").arg(fromCore(wording().longDate(*end - Days(1))), daysLeft(left));
    }
    until_->setText(text);
    until_->setVisible(!text.isEmpty());
    setLook(until_, "role",
            over || (end && daysBetween(today, *end) <= service::soonDays) ? QStringLiteral("caution") : QStringLiteral("body"));
}

void DatesCard::retranslate() {
    setTitle(tr("Dates and papers"));
    openedCaption_->setText(tr("Opened on"));
    opened_->rename(tr("Opened on"));
    monthsCaption_->setText(tr("Good after opening for"));
    months_->setAccessibleName(tr("Months after opening"));
    months_->setSpecialValueText(tr("Not said"));
    months_->setSuffix(tr(" months"));
    useByCaption_->setText(tr("Use by"));
    useBy_->rename(tr("Use by"));
    wrong_->setText(tr("A day is written year, month, day: 2026-11-24. It is not kept as it stands."));
    numberCaption_->setText(tr("MFDS functional number (심사 or 보고)"));
    number_->setAccessibleName(tr("MFDS functional number, by review or by report"));
    number_->setPlaceholderText(tr("As the pack or nedrug.mfds.go.kr shows it"));
    meaning_->setText(tr(
        "It says that this product, by its own number, was reviewed (심사) for a functional claim, or reported (보고) as made to a "
        "notified "
        "recipe: brightening, wrinkle care, sun protection and the like. It does not say that it suits your skin, how often to use it, or "
        "that its collagen or EGF is certified: those are no notified functional ingredients."));
    source_->setText(tr("MFDS (식약처), Korean Cosmetics Act; look the number up at nedrug.mfds.go.kr"));
    showDraft();
}

}  // namespace gyeol::ui

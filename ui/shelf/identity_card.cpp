#include "ui/shelf/identity_card.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/shelf/amounts.h"

#include <QGridLayout>

namespace gyeol::ui {
namespace {

using diary::Treatment;
using diary::TreatmentKind;

constexpr int longestName = 200;

/// The acids by the names that the rule book and the reading of lists use.
const QStringList& acidNames() {
    static const QStringList names{QStringLiteral("glycolic"),  QStringLiteral("lactic"),         QStringLiteral("mandelic"),
                                   QStringLiteral("salicylic"), QStringLiteral("gluconolactone"), QStringLiteral("lactobionic")};
    return names;
}

bool isAcidic(const Treatment& treatment) {
    return treatment.kind == TreatmentKind::acid || treatment.kind == TreatmentKind::acidCleanser ||
           (treatment.kind == TreatmentKind::exfoliatingPack && treatment.exfoliant &&
            (treatment.exfoliant == diary::ExfoliantKind::acid || treatment.exfoliant == diary::ExfoliantKind::pha));
}

bool hasStrength(const Treatment& treatment) {
    switch (treatment.kind) {
        case TreatmentKind::retinoid:
        case TreatmentKind::benzoylPeroxide:
        case TreatmentKind::azelaic:
        case TreatmentKind::vitaminC:
            return true;
        default:
            return isAcidic(treatment);
    }
}

/// What strips or scratches: only where the rule book asks for it.
bool mayBeHarsh(const Treatment& treatment) {
    return treatment.kind == TreatmentKind::cleanse || treatment.kind == TreatmentKind::acidCleanser ||
           (treatment.kind == TreatmentKind::exfoliatingPack && treatment.exfoliant == diary::ExfoliantKind::physical);
}

template <class Enum>
const char* groupOf();
template <>
const char* groupOf<diary::AcidKind>() {
    return "acid-kind.";
}
template <>
const char* groupOf<diary::ExfoliantKind>() {
    return "exfoliant.";
}
template <>
const char* groupOf<diary::RetinoidKind>() {
    return "retinoid.";
}

template <class Enum>
void fill(QComboBox& box, const wording::Wording& wording, const QString& open) {
    const QSignalBlocker quiet(box);
    const QVariant kept = box.currentData();
    box.clear();
    box.addItem(open, -1);
    for (const auto& [value, name] : namesOf<Enum>) {
        box.addItem(fromCore(wording.say(groupOf<Enum>() + std::string(name))), static_cast<int>(value));
    }
    box.setCurrentIndex(std::max(0, box.findData(kept)));
}

}  // namespace

template <class Enum>
IdentityCard::Choice IdentityCard::choice(const char* name, std::optional<Enum> Treatment::*value) {
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    auto* caption = makeText("caption", this);
    connect(box, &QComboBox::activated, this, [this, box, value](int row) {
        const int chosen = box->itemData(row).toInt();
        draft_.edit([&](Treatment& treatment) { treatment.*value = chosen < 0 ? std::nullopt : std::optional(static_cast<Enum>(chosen)); });
        showDetails();
    });
    return {box, caption, field(caption, box, this)};
}

template <class Unit>
IdentityCard::Amount IdentityCard::amount(const char* name, int decimals, std::int32_t most, int ours,
                                          std::optional<Unit> Treatment::*value) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    auto* caption = makeText("caption", this);
    connect(line, &QLineEdit::textEdited, this, [=, this](const QString& text) {
        const auto typed = amountOf(text, decimals, most);
        const bool wrong = !typed && !text.trimmed().isEmpty();
        draft_.setWrong(name, wrong);
        draft_.edit([&](Treatment& treatment) { treatment.*value = typed ? std::optional(Unit{*typed * ours}) : std::nullopt; });
        showDetails();
    });
    return {line, caption, field(caption, line, this), decimals, most, ours};
}

IdentityCard::IdentityCard(const PageContext& context, Draft& draft, QWidget* parent)
    : FormCard(QStringLiteral("identityCard"), context, draft, parent),
      name_(new QLineEdit(this)),
      brand_(new QLineEdit(this)),
      kind_(new QComboBox(this)),
      acidName_(new QComboBox(this)),
      nameCaption_(makeText("caption", this)),
      brandCaption_(makeText("caption", this)),
      kindCaption_(makeText("caption", this)),
      acidNameCaption_(makeText("caption", this)),
      wrong_(makeText("caution", this)),
      harsh_(new QCheckBox(this)) {
    name_->setObjectName(QStringLiteral("shelfName"));
    name_->setMaxLength(longestName);
    brand_->setObjectName(QStringLiteral("shelfBrand"));
    brand_->setMaxLength(longestName);
    kind_->setObjectName(QStringLiteral("shelfKind"));
    harsh_->setObjectName(QStringLiteral("shelfHarsh"));
    wrong_->setObjectName(QStringLiteral("shelfWrong"));
    auto* top = new QGridLayout;
    top->setHorizontalSpacing(14);
    top->setVerticalSpacing(12);
    top->addWidget(field(nameCaption_, name_, this), 0, 0, 1, 2);
    top->addWidget(field(brandCaption_, brand_, this), 1, 0);
    top->addWidget(field(kindCaption_, kind_, this), 1, 1);
    top->setColumnStretch(0, 1);
    top->setColumnStretch(1, 1);
    body()->addLayout(top);
    buildDetails();
    connect(name_, &QLineEdit::textEdited, this,
            [this](const QString& text) { draft_.edit([&](Treatment& treatment) { treatment.name = toCore(text.trimmed()); }); });
    connect(brand_, &QLineEdit::textEdited, this,
            [this](const QString& text) { draft_.editProduct([&](diary::Product& product) { product.brand = toCore(text.trimmed()); }); });
    connect(kind_, &QComboBox::activated, this, [this](int row) {
        if (kind_->itemData(row).toInt() >= 0) {
            chooseKind(static_cast<TreatmentKind>(kind_->itemData(row).toInt()));
        }
    });
    connect(&draft_, &Draft::replaced, this, &IdentityCard::showDraft);
}

void IdentityCard::buildDetails() {
    constexpr std::int32_t mostPercent = 1'000'000, mostPh = 1'400;
    acid_ = choice("shelfAcid", &Treatment::acid);
    exfoliant_ = choice("shelfExfoliant", &Treatment::exfoliant);
    retinoid_ = choice("shelfRetinoid", &Treatment::retinoid);
    percent_ = amount("shelfPercent", 4, mostPercent, 1, &Treatment::percent);
    ph_ = amount("shelfPh", 2, mostPh, 10, &Treatment::ph);
    acidName_->setObjectName(QStringLiteral("shelfAcidName"));
    acidName_->setEditable(true);
    acidName_->setInsertPolicy(QComboBox::NoInsert);
    acidName_->addItems(acidNames());
    acidName_->lineEdit()->setObjectName(QStringLiteral("shelfAcidNameLine"));
    acidName_->lineEdit()->setMaxLength(longestName);
    acidNameHolder_ = field(acidNameCaption_, acidName_, this);
    connect(acidName_, &QComboBox::editTextChanged, this, [this](const QString& text) {
        draft_.edit([&](Treatment& treatment) {
            treatment.acidName = text.trimmed().isEmpty() ? std::nullopt : std::optional(toCore(text.trimmed().toLower()));
        });
    });
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(14);
    for (QWidget* holder : {exfoliant_.holder, acid_.holder, acidNameHolder_, retinoid_.holder}) {
        kinds->addWidget(holder, 1);
    }
    auto* amounts = new QHBoxLayout;
    amounts->setSpacing(14);
    amounts->addWidget(percent_.holder, 1);
    amounts->addWidget(ph_.holder, 1);
    body()->addLayout(kinds);
    body()->addLayout(amounts);
    body()->addWidget(wrong_);
    body()->addWidget(harsh_);
    connect(harsh_, &QCheckBox::clicked, this, [this](bool harsh) { draft_.edit([&](Treatment& treatment) { treatment.harsh = harsh; }); });
}

void IdentityCard::chooseKind(TreatmentKind kind) {
    // What another kind is made of does not go with this one.
    draft_.editKind([kind](Treatment& treatment) {
        treatment.acid.reset();
        treatment.acidName.reset();
        treatment.exfoliant.reset();
        treatment.retinoid.reset();
        treatment.harsh = false;
        treatment.kind = kind;
    });
    showDraft();
}

void IdentityCard::showDraft() {
    const Treatment& treatment = draft_.treatment();
    const auto put = [](QLineEdit& line, const QString& text) {
        if (line.text().trimmed() != text) {
            line.setText(text);  // a line that says it already keeps its cursor
        }
    };
    put(*name_, fromCore(treatment.name));
    put(*brand_, treatment.product ? fromCore(treatment.product->brand) : QString());
    kind_->setCurrentIndex(draft_.hasKind() ? kind_->findData(static_cast<int>(treatment.kind)) : 0);
    const auto choose = [](const Choice& choice, auto value) {
        choice.box->setCurrentIndex(value ? std::max(0, choice.box->findData(static_cast<int>(*value))) : 0);
    };
    choose(acid_, treatment.acid);
    choose(exfoliant_, treatment.exfoliant);
    choose(retinoid_, treatment.retinoid);
    {
        const QSignalBlocker quiet(acidName_);
        acidName_->setEditText(fromCore(treatment.acidName.value_or("")));
    }
    percent_.line->setText(treatment.percent ? amountText(treatment.percent->value, percent_.decimals) : QString());
    ph_.line->setText(treatment.ph ? amountText(treatment.ph->value / ph_.ours, ph_.decimals) : QString());
    for (const Amount* amount : {&percent_, &ph_}) {
        draft_.setWrong(toCore(amount->line->objectName()), false);
    }
    harsh_->setChecked(treatment.harsh);
    showDetails();
}

void IdentityCard::showDetails() {
    const Treatment& treatment = draft_.treatment();
    exfoliant_.holder->setVisible(treatment.kind == TreatmentKind::exfoliatingPack);
    acid_.holder->setVisible(isAcidic(treatment));
    acidNameHolder_->setVisible(isAcidic(treatment));
    retinoid_.holder->setVisible(treatment.kind == TreatmentKind::retinoid);
    percent_.holder->setVisible(hasStrength(treatment));
    ph_.holder->setVisible(isAcidic(treatment) || treatment.kind == TreatmentKind::vitaminC);
    harsh_->setVisible(mayBeHarsh(treatment));
    harsh_->setText(treatment.kind == TreatmentKind::exfoliatingPack ? tr("Coarse or sharp grains") : tr("Leaves the skin tight"));
    const auto isWrong = [](const Amount& amount) {
        return !amount.holder->isHidden() && !amount.line->text().trimmed().isEmpty() &&
               !amountOf(amount.line->text(), amount.decimals, amount.most);
    };
    QStringList wrong;
    if (isWrong(percent_)) {
        wrong << tr("A strength is a number from 0 to 100, with at most four decimals.");
    }
    if (isWrong(ph_)) {
        wrong << tr("A pH is a number from 0 to 14, with at most two decimals.");
    }
    wrong_->setText(wrong.join(QLatin1Char('\n')));
    wrong_->setVisible(!wrong.isEmpty());
}

void IdentityCard::retranslate() {
    setTitle(tr("What it is"));
    nameCaption_->setText(tr("Name"));
    name_->setAccessibleName(tr("Name"));
    name_->setPlaceholderText(tr("As you call it"));
    brandCaption_->setText(tr("Brand"));
    brand_->setAccessibleName(tr("Brand"));
    kindCaption_->setText(tr("Kind"));
    kind_->setAccessibleName(tr("Kind"));
    kind_->clear();
    kind_->addItem(tr("Choose what it is"), -1);
    for (const auto& [kind, name] : namesOf<TreatmentKind>) {
        kind_->addItem(kindName(wording(), kind), static_cast<int>(kind));
    }
    const auto name = [](const Choice& choice, const QString& text) {
        choice.caption->setText(text);
        choice.box->setAccessibleName(text);
    };
    name(acid_, tr("Acid group"));
    name(exfoliant_, tr("Works by"));
    name(retinoid_, tr("Retinoid"));
    fill<diary::AcidKind>(*acid_.box, wording(), tr("Not known"));
    fill<diary::ExfoliantKind>(*exfoliant_.box, wording(), tr("Not known"));
    fill<diary::RetinoidKind>(*retinoid_.box, wording(), tr("Not known"));
    acidNameCaption_->setText(tr("Acid"));
    acidName_->setAccessibleName(tr("Acid"));
    acidName_->lineEdit()->setAccessibleName(tr("Acid"));
    acidName_->lineEdit()->setPlaceholderText(tr("glycolic, lactic, salicylic …"));
    percent_.caption->setText(tr("Strength, %"));
    percent_.line->setAccessibleName(tr("Strength in per cent"));
    percent_.line->setPlaceholderText(tr("If the pack says it"));
    ph_.caption->setText(tr("pH"));
    ph_.line->setAccessibleName(tr("pH"));
    ph_.line->setPlaceholderText(tr("If the pack says it"));
    showDraft();
}

}  // namespace gyeol::ui

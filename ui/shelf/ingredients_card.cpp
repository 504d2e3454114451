#include "ui/shelf/ingredients_card.h"

#include "ui/qt_text.h"
#include "ui/shelf/ingredient_texts.h"

namespace gyeol::ui {
namespace {

using diary::Treatment;

constexpr int listLines = 5;

QString listOf(const Treatment& treatment) {
    return treatment.product ? fromCore(treatment.product->ingredients) : QString();
}

}  // namespace

IngredientsCard::IngredientsCard(const PageContext& context, const std::filesystem::path& catalogue, Draft& draft, QWidget* parent)
    : FormCard(QStringLiteral("ingredientsCard"), context, draft, parent),
      listCaption_(makeText("caption", this)),
      soldCaption_(makeText("caption", this)),
      offer_(makeText("body", this)),
      changes_(makeText("note", this)),
      cautions_(makeText("body", this)),
      theirs_(new Speaker(this)),
      list_(new QPlainTextEdit(this)),
      sold_(new QComboBox(this)),
      answer_(new QWidget(this)),
      contents_(new QWidget(this)),
      offerFrame_(new QFrame(this)),
      take_(new QPushButton(this)),
      all_(new QPushButton(this)),
      thinking_(new Thinking(this)),
      reader_(std::make_shared<service::ListReader>(catalogue)) {
    list_->setObjectName(QStringLiteral("shelfList"));
    list_->setTabChangesFocus(true);
    list_->setFixedHeight(list_->fontMetrics().lineSpacing() * listLines + 22);
    sold_->setObjectName(QStringLiteral("shelfSold"));
    body()->addWidget(field(listCaption_, list_, this));
    body()->addWidget(field(soldCaption_, sold_, this));
    buildAnswer();
    connect(list_, &QPlainTextEdit::textChanged, this, [this] {
        draft_.editProduct([this](diary::Product& product) { product.ingredients = toCore(list_->toPlainText()); });
        all_->setChecked(true);  // who pastes a list wants to see what it holds
        read();
    });
    connect(sold_, &QComboBox::activated, this, [this] {
        soldChosen_ = true;
        read();
    });
    connect(take_, &QPushButton::clicked, this, &IngredientsCard::take);
    connect(all_, &QPushButton::toggled, contents_, &QWidget::setVisible);
    connect(&draft_, &Draft::replaced, this, &IngredientsCard::showDraft);
    connect(&draft_, &Draft::edited, this, [this] {
        if (reading_ && readName_ != treatment().name) {
            read();  // a name says what a product is sold as
        } else if (reading_) {
            tellOffer();  // what the person says meanwhile need not be offered any more
        }
    });
}

void IngredientsCard::buildAnswer() {
    offerFrame_->setObjectName(QStringLiteral("shelfOffer"));
    auto* offered = new QVBoxLayout(offerFrame_);
    offered->setContentsMargins(14, 12, 14, 12);
    offered->setSpacing(6);
    offer_->setObjectName(QStringLiteral("shelfOfferText"));
    changes_->setObjectName(QStringLiteral("shelfOfferChanges"));
    take_->setObjectName(QStringLiteral("shelfTake"));
    offered->addWidget(offer_);
    offered->addWidget(changes_);
    offered->addWidget(take_, 0, Qt::AlignLeft);
    theirs_->setObjectName(QStringLiteral("shelfTheirs"));
    theirs_->setProperty("role", QStringLiteral("caution"));
    theirs_->setWordWrap(true);
    cautions_->setObjectName(QStringLiteral("shelfCautions"));
    all_->setObjectName(QStringLiteral("shelfAll"));
    all_->setCheckable(true);
    all_->setProperty("kind", QStringLiteral("quiet"));
    auto* inside = new QVBoxLayout(contents_);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2);
    contents_->setObjectName(QStringLiteral("shelfContents"));
    contents_->hide();
    auto* column = new QVBoxLayout(answer_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(theirs_);
    column->addWidget(offerFrame_);
    column->addWidget(cautions_);
    column->addWidget(all_, 0, Qt::AlignLeft);
    column->addWidget(contents_);
    answer_->hide();
    body()->addWidget(answer_);
}

void IngredientsCard::showDraft() {
    if (list_->toPlainText() != listOf(treatment())) {
        const QSignalBlocker quiet(list_);
        list_->setPlainText(listOf(treatment()));
        soldChosen_ = false;
    }
    read();
}

void IngredientsCard::read() {
    const std::string list = toCore(list_->toPlainText());
    const bool tooLong = list.size() > ingredients::longestList;
    draft_.setWrong("ingredients", tooLong);
    if (list_->toPlainText().trimmed().isEmpty()) {
        thinking_->forget();
        reading_.reset();
        answer_->hide();
        return;
    }
    if (!soldChosen_) {
        // Until they say what it is sold as, the kind does: a mask is read as one.
        const auto category = service::categoryOf(treatment().kind);
        sold_->setCurrentIndex(std::max(0, sold_->findData(fromCore(category))));
    }
    readName_ = treatment().name;
    thinking_->ask([reader = reader_, &book = context_.book, person = context_.desk.diary().person, draft = treatment(),
                    category = toCore(sold_->currentData().toString())] { return reader->read(book, person, draft, category); },
                   [this](const Result<service::ListReading>& reading) { tell(reading); });
}

void IngredientsCard::tell(const Result<service::ListReading>& reading) {
    answer_->show();
    if (!reading) {
        reading_.reset();
        theirs_->say(fromCore(wording().failure(reading.error())));
        theirs_->show();
        for (QWidget* part : std::initializer_list<QWidget*>{offerFrame_, cautions_, all_, contents_}) {
            part->hide();
        }
        return;
    }
    reading_ = *reading;
    tellOffer();
    tellCautions();
    tellContents();
}

void IngredientsCard::tellOffer() {
    const Treatment filled = service::filledFrom(reading_->account.proposal, treatment());
    const bool tellsNothing = filled == treatment() && !draft_.hasKind();
    const QStringList lines =
        tellsNothing ? QStringList() : fillingLines(wording(), draft_.hasKind() ? std::optional(treatment()) : std::nullopt, filled);
    const bool readable = !reading_->account.reading.ingredients.empty();
    offerFrame_->setVisible(readable && !lines.isEmpty());
    QString text = fromCore(wording().say("ingredients.proposal", {{"kind", toCore(kindText(wording(), filled))}}));
    if (!reading_->account.proposal.because.empty()) {
        text += QLatin1Char('\n') + placesText(wording(), reading_->account.reading, reading_->account.proposal.because);
    }
    if (reading_->account.load.value_or(0) > 0) {
        text += QLatin1Char('\n') + fromCore(wording().say("ingredients.load", {{"load", std::int64_t{*reading_->account.load}}}));
    }
    offer_->setText(text);
    changes_->setText(lines.join(QLatin1Char('\n')));
}

void IngredientsCard::tellCautions() {
    const auto line = [this](const ingredients::CautionGiven& given) {
        return QStringLiteral("• ") + fromCore(wording().say("caution." + std::string(nameOf(given.caution)))) + QLatin1Char(' ') +
               QLatin1Char('(') + placesText(wording(), reading_->account.reading, given.because) + QLatin1Char(')');
    };
    QStringList theirs;
    for (const std::string& allergen : reading_->allergens) {
        theirs << QStringLiteral("• ") + tr("It lists %1, which is among your allergies.").arg(fromCore(allergen));
    }
    for (const auto& given : reading_->forThem) {
        theirs << line(given);
    }
    if (!theirs.isEmpty()) {
        theirs.prepend(tr("This concerns you:"));
    }
    theirs_->setVisible(!theirs.isEmpty());
    if (theirs.join(QLatin1Char('\n')) != theirs_->text()) {
        theirs_->say(theirs.join(QLatin1Char('\n')));
    }
    QStringList others;
    for (const auto& given : reading_->forAll) {
        others << line(given);
    }
    if (reading_->account.reading.ingredients.empty()) {
        others = {fromCore(wording().say("ingredients.nothing"))};
    }
    cautions_->setText(others.join(QLatin1Char('\n')));
    cautions_->setVisible(!others.isEmpty());
}

void IngredientsCard::tellContents() {
    clear(contents_->layout());
    const auto add = [this](const char* role, const QString& text) {
        auto* label = makeText(role, contents_);
        label->setText(text);
        contents_->layout()->addWidget(label);
    };
    for (const ClassText& text : classTexts(wording(), reading_->account.reading)) {
        add("caption", QStringLiteral("%1: %2").arg(text.name, text.meaning));
        add("body", text.members);
    }
    add("note", readingNotes(wording(), reading_->account.reading).join(QLatin1Char('\n')));
    const auto count = static_cast<int>(reading_->account.reading.ingredients.size());
    all_->setText(tr("What is i&n it (%1)").arg(count));
    all_->setVisible(count > 0);
    contents_->setVisible(all_->isChecked() && count > 0);
}

void IngredientsCard::take() {
    if (reading_) {
        draft_.take(service::filledFrom(reading_->account.proposal, treatment()));
        emit filled();
        list_->setFocus(Qt::OtherFocusReason);
    }
}

void IngredientsCard::retranslate() {
    setTitle(tr("What is in it"));
    listCaption_->setText(tr("Ingredients as the pack prints them (전성분)"));
    list_->setAccessibleName(tr("Ingredients as the pack prints them"));
    list_->setPlaceholderText(tr("Paste the list here: Aqua, Glycolic Acid, Glycerin …"));
    soldCaption_->setText(tr("Sold as"));
    sold_->setAccessibleName(tr("Sold as"));
    const QVariant kept = sold_->currentData();
    sold_->clear();
    sold_->addItem(tr("By its name"), QString());
    const std::pair<const char*, QString> categories[] = {
        {"cleanser", tr("Cleanser")},       {"toner", tr("Toner")},         {"serum", tr("Serum or ampoule")},
        {"exfoliant", tr("Peel or scrub")}, {"mask", tr("Pack or mask")},   {"moisturizer", tr("Moisturizer")},
        {"eye", tr("Eye cream")},           {"sunscreen", tr("Sunscreen")}, {"body", tr("Body care")}};
    for (const auto& [code, text] : categories) {
        sold_->addItem(text, QLatin1String(code));
    }
    sold_->setCurrentIndex(std::max(0, sold_->findData(kept)));
    take_->setText(tr("F&ill the form from this"));
    showDraft();
}

}  // namespace gyeol::ui

#include "ui/check_in/skin_form.h"

#include "ui/qt_text.h"

#include <QGridLayout>
#include <QLocale>

namespace gyeol::ui {
namespace {

using diary::CheckIn;

constexpr int holdSign = 2;  ///< from here on a flush is worth telling from a rash
constexpr int mostAu = 130, milli = 1000;

/// A reading in AU as a person types it, with a point or a comma; none where it is none.
std::optional<diary::MilliAu> readingOf(QString text) {
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text.replace(QLatin1Char(','), QLatin1Char('.')).trimmed(), &isNumber);
    if (!isNumber || value < 0 || value > mostAu) {
        return std::nullopt;
    }
    return diary::MilliAu{static_cast<std::int32_t>(qRound(value * milli))};
}

QPushButton* toggle(const QString& name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setProperty("kind", QStringLiteral("segment"));
    return button;
}

}  // namespace

SkinForm::SkinForm(PageFrame& frame)
    : QObject(&frame),
      signsCard_(frame.addCard(QStringLiteral("signsCard"))),
      unusualCard_(frame.addCard(QStringLiteral("unusualCard"))),
      moreCard_(frame.addCard(QStringLiteral("moreCard"))) {
    buildSigns();
    buildUnusual();
    buildMore();
}

void SkinForm::buildSigns() {
    const std::vector<int> degrees{0, 1, 2, 3}, hydration{1, 2, 3, 4, 5};
    const auto make = [this](const char* name, const std::vector<int>& values, std::optional<int> CheckIn::*value) {
        auto* control = new Segmented(QStringLiteral("sign_") + QLatin1String(name), values, Segmented::Empty::allowed, signsCard_);
        connect(control, &Segmented::chosen, this, [this, value](std::optional<int> chosen) {
            words_.checkIn.*value = chosen;
            showFlush();
            emit changed();
        });
        return Sign{name, makeText("caption", signsCard_), control, value};
    };
    signs_ = {make("redness", degrees, &CheckIn::redness), make("dryness", degrees, &CheckIn::dryness),
              make("stinging", degrees, &CheckIn::stinging), make("peeling", degrees, &CheckIn::peeling),
              make("hydration", hydration, &CheckIn::hydration)};
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < signs_.size(); ++i) {
        grid->addWidget(signs_[i].label, static_cast<int>(i), 0);
        grid->addWidget(signs_[i].control, static_cast<int>(i), 1);
    }
    signsCard_->body()->addLayout(grid);
    flushHint_ = makeText("body", signsCard_);
    flush_ = new QPushButton(signsCard_);
    flush_->setObjectName(QStringLiteral("onlyFlushed"));
    connect(flush_, &QPushButton::clicked, this, &SkinForm::onlyFlushed);
    signsCard_->body()->addWidget(flushHint_);
    signsCard_->body()->addWidget(flush_, 0, Qt::AlignLeft);
}

void SkinForm::buildUnusual() {
    constexpr int columns = 4;
    auto* grid = new QGridLayout;
    grid->setSpacing(6);
    int place = 0;
    for (const diary::ConditionKind kind : service::unusual()) {
        QPushButton* button = toggle(QStringLiteral("condition_") + fromCore(nameOf(kind)), unusualCard_);
        connect(button, &QPushButton::toggled, this, [this, kind](bool there) {
            if (there) {
                words_.conditions.insert(kind);
            } else {
                words_.conditions.erase(kind);
            }
            emit changed();
        });
        grid->addWidget(button, place / columns, place % columns);
        conditions_.emplace(kind, button);
        ++place;
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    unusualCard_->body()->addLayout(grid);
}

void SkinForm::buildMore() {
    suspectLabel_ = makeText("caption", moreCard_);
    corneometerLabel_ = makeText("caption", moreCard_);
    noteLabel_ = makeText("caption", moreCard_);
    corneometerWrong_ = makeText("caution", moreCard_);
    corneometerWrong_->setObjectName(QStringLiteral("corneometerWrong"));
    suspect_ = new QComboBox(moreCard_);
    suspect_->setObjectName(QStringLiteral("suspect"));
    corneometer_ = new QLineEdit(moreCard_);
    corneometer_->setObjectName(QStringLiteral("corneometer"));
    note_ = new QLineEdit(moreCard_);
    note_->setObjectName(QStringLiteral("checkInNote"));
    note_->setMaxLength(2000);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(9);
    grid->setColumnStretch(1, 1);
    const std::array<std::pair<QLabel*, QWidget*>, 3> rows{
        {{suspectLabel_, suspect_}, {corneometerLabel_, corneometer_}, {noteLabel_, note_}}};
    for (int row = 0; row < 3; ++row) {
        grid->addWidget(rows[static_cast<std::size_t>(row)].first, row, 0);
        grid->addWidget(rows[static_cast<std::size_t>(row)].second, row, 1);
    }
    moreCard_->body()->addLayout(grid);
    moreCard_->body()->addWidget(corneometerWrong_);
    corneometerWrong_->hide();
    connect(suspect_, &QComboBox::activated, this, [this](int row) {
        const QString id = suspect_->itemData(row).toString();
        words_.checkIn.suspect = id.isEmpty() ? std::nullopt : std::optional(diary::TreatmentId(toCore(id)));
        emit changed();
    });
    connect(corneometer_, &QLineEdit::textEdited, this, [this](const QString& text) {
        words_.checkIn.corneometer = readingOf(text);
        corneometerWrong_->setVisible(!text.trimmed().isEmpty() && !words_.checkIn.corneometer);
        emit changed();
    });
    connect(note_, &QLineEdit::textEdited, this, [this](const QString& text) {
        words_.checkIn.note = toCore(text);
        emit changed();
    });
}

void SkinForm::setWords(const service::SkinWords& words) {
    words_ = words;
    for (const Sign& sign : signs_) {
        sign.control->setValue(words.checkIn.*sign.value);
    }
    for (const auto& [kind, button] : conditions_) {
        const QSignalBlocker quiet(button);
        button->setChecked(words.conditions.contains(kind));
    }
    suspect_->setCurrentIndex(words.checkIn.suspect ? std::max(0, suspect_->findData(fromCore(words.checkIn.suspect->text()))) : 0);
    corneometer_->setText(words.checkIn.corneometer
                              ? QLocale::c().toString(words.checkIn.corneometer->value / static_cast<double>(milli), 'g', 6)
                              : QString());
    corneometerWrong_->hide();
    note_->setText(fromCore(words.checkIn.note));
    showFlush();
}

service::SkinWords SkinForm::words() const {
    return words_;
}

void SkinForm::offerSuspects(const std::vector<std::pair<diary::TreatmentId, QString>>& suspects) {
    suspect_->clear();
    suspect_->addItem(tr("None in particular"), QString());
    for (const auto& [id, name] : suspects) {
        suspect_->addItem(name, fromCore(id.text()));
    }
}

void SkinForm::onlyFlushed() {
    // Redness is left open: it is neither "none" nor a reason to rest until somebody has looked again.
    words_.checkIn.redness.reset();
    if (words_.checkIn.note.empty()) {
        words_.checkIn.note = toCore(tr("Flushed; look again in the morning"));
    }
    setWords(words_);
    first()->setFocus();
    emit changed();
}

void SkinForm::showFlush() {
    const bool red = words_.checkIn.part == diary::Part::evening && words_.checkIn.redness.value_or(0) >= holdSign;
    flush_->setVisible(red);
    flushHint_->setVisible(red);
}

void SkinForm::retranslate(const wording::Wording& wording) {
    signsCard_->setTitle(tr("How does it look and feel?"));
    unusualCard_->setTitle(tr("Anything unusual?"));
    moreCard_->setTitle(tr("If you like"));
    const QStringList degrees{tr("None"), tr("Mild"), tr("Moderate"), tr("Severe")};
    const QStringList hydration{tr("Very dry"), tr("Dry"), tr("Fair"), tr("Good"), tr("Very good")};
    const std::array names{tr("Redness"), tr("Dryness"), tr("Stinging"), tr("Peeling"), tr("Hydration")};
    for (std::size_t i = 0; i < signs_.size(); ++i) {
        signs_[i].label->setText(names[i]);
        signs_[i].control->rename(names[i], i + 1 == signs_.size() ? hydration : degrees);
    }
    flushHint_->setText(
        tr("Red after sport, heat, a hot drink or alcohol? That passes. Leave redness open and look again in the morning."));
    flush_->setText(tr("Only fl&ushed: look again in the morning"));
    for (const auto& [kind, button] : conditions_) {
        const QString name = fromCore(wording.say("condition-kind." + std::string(nameOf(kind))));
        button->setText(name.left(1).toUpper() + name.mid(1));
        button->setAccessibleName(button->text());
    }
    suspectLabel_->setText(tr("Was it a product?"));
    suspect_->setAccessibleName(tr("A product that may have caused it"));
    suspect_->setItemText(0, tr("None in particular"));
    corneometerLabel_->setText(tr("Corneometer"));
    corneometer_->setAccessibleName(tr("Corneometer reading"));
    corneometer_->setPlaceholderText(tr("A reading from 0 to 130, if you have the instrument"));
    corneometerWrong_->setText(tr("A corneometer reading is a number from 0 to 130. It is not kept as it stands."));
    noteLabel_->setText(tr("Note"));
    note_->setAccessibleName(tr("Note"));
}

}  // namespace gyeol::ui

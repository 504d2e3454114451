#include "ui/print/print_dialog.h"

#include "ui/qt_text.h"
#include "ui/widgets/texts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace gyeol::ui {
namespace {

constexpr int daysOfPaper = 7;
constexpr const char* settingName = "paper";

}  // namespace

PaperWish paperWishOf(const DiaryDesk& desk) {
    const auto kept = desk.setting(settingName);
    if (!kept) {
        const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
        return {.size = letter ? PaperSize::letter : PaperSize::a4};
    }
    const QStringList words = fromCore(*kept).split(QLatin1Char(' '));
    return {words.contains(QStringLiteral("letter")) ? PaperSize::letter : PaperSize::a4,
            words.contains(QStringLiteral("portrait")) ? QPageLayout::Portrait : QPageLayout::Landscape,
            words.contains(QStringLiteral("large")) ? WeekPaper::Print::large : WeekPaper::Print::plain};
}

void keepPaperWish(DiaryDesk& desk, const PaperWish& wish) {
    std::string words = wish.size == PaperSize::letter ? "letter" : "a4";
    words += wish.orientation == QPageLayout::Portrait ? " portrait" : " landscape";
    words += wish.print == WeekPaper::Print::large ? " large" : "";
    desk.setSetting(settingName, words);
}

QComboBox* makeSizeChoice(PaperSize size, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QStringLiteral("paperSize"));
    choice->addItems({QStringLiteral("A4"), PrintDialog::tr("Letter")});
    choice->setCurrentIndex(size == PaperSize::letter ? 1 : 0);
    return choice;
}

PrintDialog::PrintDialog(const PageContext& context, Date firstDay, QWidget* parent)
    : PaperDialog(context, QStringLiteral("printDialog"), parent),
      firstDay_(firstDay),
      wish_(paperWishOf(context.desk)),
      week_(makeText("cardTitle", this)),
      size_(makeSizeChoice(wish_.size, this)),
      orientation_(new QComboBox(this)),
      large_(new QCheckBox(tr("&Large print, on two pages"), this)) {
    setWindowTitle(tr("Print the week"));
    build();
    goTo(firstDay);
}

void PrintDialog::build() {
    week_->setObjectName(QStringLiteral("printedWeek"));
    QPushButton* previous = makeButton(QStringLiteral("printPrevious"), tr("← Week before"));
    QPushButton* next = makeButton(QStringLiteral("printNext"), tr("Week after →"));
    connect(previous, &QPushButton::clicked, this, [this] { goTo(firstDay_ - Days(daysOfPaper)); });
    connect(next, &QPushButton::clicked, this, [this] { goTo(firstDay_ + Days(daysOfPaper)); });
    orientation_->setObjectName(QStringLiteral("paperOrientation"));
    orientation_->addItems({tr("Lying, days side by side"), tr("Standing, a row a day")});
    orientation_->setCurrentIndex(wish_.orientation == QPageLayout::Portrait ? 1 : 0);
    large_->setObjectName(QStringLiteral("largePrint"));
    large_->setChecked(wish_.print == WeekPaper::Print::large);
    connect(size_, &QComboBox::currentIndexChanged, this, &PrintDialog::choose);
    connect(orientation_, &QComboBox::currentIndexChanged, this, &PrintDialog::choose);
    connect(large_, &QCheckBox::toggled, this, &PrintDialog::choose);

    auto* weeks = new QHBoxLayout;
    weeks->addWidget(previous);
    weeks->addWidget(next);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Paper"), size_);
    form->addRow(tr("Page"), orientation_);
    form->addRow(large_);
    auto* note = makeText("note", this);
    note->setText(tr("Black on white: a plain printer is enough. The letters of the PDF can be searched and copied."));
    choices()->addWidget(week_);
    choices()->addLayout(weeks);
    choices()->addLayout(form);
    choices()->addWidget(note);
    setTabOrder(previous, next);
    setTabOrder(next, size_);
    setTabOrder(size_, orientation_);
    setTabOrder(orientation_, large_);
    buttonsAfter(large_);
}

void PrintDialog::goTo(Date firstDay) {
    firstDay_ = firstDay;
    week_->setText(fromCore(context().languages.wording().dateRange(firstDay_, firstDay_ + Days(daysOfPaper - 1))));
    showWeek();
}

void PrintDialog::choose() {
    wish_ = {size_->currentIndex() == 1 ? PaperSize::letter : PaperSize::a4,
             orientation_->currentIndex() == 1 ? QPageLayout::Portrait : QPageLayout::Landscape,
             large_->isChecked() ? WeekPaper::Print::large : WeekPaper::Print::plain};
    keepPaperWish(context().desk, wish_);
    showWeek();
}

void PrintDialog::showWeek() {
    const rulebook::Span span{firstDay_, daysOfPaper, context().today()};
    paper_ = weekPaper(context().book, context().languages.wording(), context().desk.diary(), span, wish_.print);
    showPages();
}

QString PrintDialog::suggestedFile() const {
    return tr("week-%1.pdf").arg(fromCore(formatDate(firstDay_)));
}

}  // namespace gyeol::ui

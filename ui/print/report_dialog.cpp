#include "ui/print/report_dialog.h"

#include "service/pore_shots.h"
#include "ui/print/report_paper.h"
#include "ui/qt_text.h"
#include "ui/widgets/texts.h"

#include <QFormLayout>

namespace gyeol::ui {
namespace {

constexpr int daysAtFirst = 56;
constexpr int mostDays = 3'660;

}  // namespace

ReportDialog::ReportDialog(const PageContext& context, const std::filesystem::path& folder, QWidget* parent)
    : PaperDialog(context, QStringLiteral("reportDialog"), parent),
      from_(new DateEdit(QStringLiteral("reportFrom"), context.today() - Days(daysAtFirst - 1), this)),
      to_(new DateEdit(QStringLiteral("reportTo"), context.today(), this)),
      photographs_(new QCheckBox(tr("With p&hotographs"), this)),
      size_(makeSizeChoice(paperWishOf(context.desk).size, this)),
      told_(makeText("note", this)) {
    if (auto catalogue = ingredients::Catalogue::read(folder / "ingredients.json")) {
        catalogue_ = std::move(*catalogue);
    }
    setWindowTitle(tr("Report for a dermatologist"));
    build();
    for (DateEdit* day : {from_, to_}) {
        day->speak(context.languages.current());
        day->setFirstWeekday(context.desk.diary().person.firstWeekday);
        connect(day, &QDateEdit::dateChanged, this, &ReportDialog::choose);
    }
    connect(photographs_, &QCheckBox::toggled, this, &ReportDialog::choose);
    connect(size_, &QComboBox::currentIndexChanged, this, &ReportDialog::choose);
    choose();
}

void ReportDialog::build() {
    photographs_->setObjectName(QStringLiteral("reportPhotographs"));
    photographs_->setVisible(!service::withoutPoreShots(context().desk.diary().photographs).empty());
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("F&rom"), from_);
    form->addRow(tr("&To"), to_);
    form->addRow(tr("Paper"), size_);
    form->addRow(photographs_);
    auto* note = makeText("note", this);
    note->setText(
        tr("Check-ins, sessions, procedures and products of these days, as you wrote them down. Look through it before you hand it on."));
    choices()->addLayout(form);
    choices()->addWidget(told_);
    choices()->addWidget(note);
    setTabOrder(from_, to_);
    setTabOrder(to_, size_);
    setTabOrder(size_, photographs_);
    buttonsAfter(photographs_);
}

void ReportDialog::choose() {
    Date from = from_->day(), to = to_->day();
    if (to < from) {
        std::swap(from, to);
    }
    from = std::max(from, to - Days(mostDays - 1));
    content_ = reportContent(
        context().book, context().languages.wording(), catalogue_ ? &*catalogue_ : nullptr, context().desk.diary(),
        {from, to, photographs_->isChecked()},
        [this](const diary::Photograph& photograph) { return pictureOf(context().desk.photographs(), photograph); },
        [this](const std::string& file) {
            const auto [value, isNew] = pores_.try_emplace(file);
            if (isNew) {
                value->second = poreValueOf(context().desk.photographs(), file);
            }
            return value->second;
        });
    told_->setText(content_->summary.isEmpty() ? QString() : content_->summary.constFirst());
    showPages();
}

QPageLayout ReportDialog::layoutOfPage() const {
    return pageLayout(size(), QPageLayout::Portrait);
}

void ReportDialog::paintOn(QPagedPaintDevice& device) {
    paintReport(device, *content_);
}

QString ReportDialog::suggestedFile() const {
    return tr("skin-report-%1.pdf").arg(fromCore(formatDate(to_->day())));
}

}  // namespace gyeol::ui

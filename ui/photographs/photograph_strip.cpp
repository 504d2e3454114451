#include "ui/photographs/photograph_strip.h"

#include "service/pore_shots.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/widgets/page_frame.h"

#include <QVBoxLayout>

namespace gyeol::ui {
namespace {

constexpr int side = 72;  ///< of a preview, in points

}  // namespace

PhotographStrip::PhotographStrip(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      intake_(new PhotographIntake(context_.desk, this)),
      pictures_(context_.desk),
      add_(new QPushButton(this)),
      words_(makeText("note", this)),
      previews_(new QHBoxLayout) {
    setObjectName(QStringLiteral("photographStrip"));
    add_->setObjectName(QStringLiteral("addPhotograph"));
    words_->setObjectName(QStringLiteral("photographWords"));
    previews_->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(add_);
    row->addWidget(words_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(row);
    layout->addLayout(previews_);
    connect(add_, &QPushButton::clicked, this, &PhotographStrip::add);
    connect(intake_, &PhotographIntake::finished, this, &PhotographStrip::keep);
    connect(intake_, &PhotographIntake::failed, this, [this](const Failure& failure) {
        context_.prompts.tell(tr("Photograph"), fromCore(context_.languages.wording().failure(failure)));
    });
    retranslate();
}

void PhotographStrip::show(DayPart at) {
    at_ = at;
    const auto photographs = service::withoutPoreShots(service::photographsOn(context_.desk.diary(), at.date, at.part));
    if (photographs == shown_ && !photographs.empty()) {
        return;
    }
    shown_ = photographs;
    clear(previews_);
    int number = 0;
    for (const diary::Photograph& photograph : shown_) {
        addPreview(photograph, ++number);
    }
    previews_->addStretch(1);
}

void PhotographStrip::addPreview(const diary::Photograph& photograph, int number) {
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("photograph_%1").arg(number));
    button->setProperty("kind", QStringLiteral("picture"));
    const QPixmap picture = pictures_.square(photograph.file, side, devicePixelRatioF());
    if (picture.isNull()) {
        button->setText(tr("Missing"));
    } else {
        button->setIcon(picture);
        button->setIconSize(QSize(side, side));
    }
    button->setFixedSize(side + 8, side + 8);
    button->setAccessibleName(picture.isNull() ? tr("Photograph %1, %2: it is not there any more. Remove it").arg(number).arg(dayName(at_))
                                               : tr("Photograph %1, %2. Remove it").arg(number).arg(dayName(at_)));
    button->setToolTip(tr("Remove this photograph"));
    connect(button, &QPushButton::clicked, this, [this, photograph] { remove(photograph); });
    previews_->addWidget(button);
}

void PhotographStrip::add() {
    taken_.clear();
    const int rollover = context_.desk.diary().person.rolloverHour;
    intake_->begin(context_.prompts.openFiles(tr("Add a photograph"), FileKind::picture),
                   [this, rollover, at = at_, today = context_.today()](const PreparedPhotograph& prepared, QSize /*size*/) {
                       taken_.push_back(placeOf(prepared, rollover, today));
                       return diary::Photograph{.date = at.date, .part = at.part, .file = {}, .note = {}, .regions = {}};
                   });
}

void PhotographStrip::keep(std::vector<diary::Photograph> photographs, const QStringList& unreadable) {
    if (!unreadable.isEmpty()) {
        context_.prompts.tell(tr("Photograph"),
                              tr("This is no photograph that can be read (JPEG or PNG): %1").arg(unreadable.join(QStringLiteral(", "))));
    }
    std::optional<DayPart> elsewhere;
    for (std::size_t i = 0; i < photographs.size() && !elsewhere; ++i) {
        elsewhere = taken_[i] && taken_[i]->date != photographs[i].date ? taken_[i] : std::nullopt;
    }
    if (elsewhere) {
        const QString text = tr("The camera says that it was taken on another day: %1. Should it stand there?").arg(dayName(*elsewhere));
        if (context_.prompts.ask(tr("Photograph"), text, tr("On that day")) == Answer::yes) {
            for (std::size_t i = 0; i < photographs.size(); ++i) {
                if (taken_[i]) {
                    photographs[i].date = taken_[i]->date;
                    photographs[i].part = taken_[i]->part;
                }
            }
        }
    }
    if (!photographs.empty()) {
        const DayPart first{photographs.front().date, photographs.front().part};
        context_.desk.act(service::addPhotographs(context_.desk.diary(), photographs), tr("add a photograph, %1").arg(dayName(first)));
    }
}

void PhotographStrip::remove(const diary::Photograph& photograph) {
    const QString text = tr("Undo brings it back. After 30 days a photograph that was removed is deleted for good.");
    if (context_.prompts.ask(tr("Remove this photograph?"), text, tr("Remove")) == Answer::yes) {
        context_.desk.act(service::removePhotograph(context_.desk.diary(), photograph), tr("remove a photograph, %1").arg(dayName(at_)));
    }
}

QString PhotographStrip::dayName(DayPart at) const {
    const wording::Wording& wording = context_.languages.wording();
    return tr("%1, %2").arg(fromCore(wording.shortDate(at.date)), partName(wording, at.part).toLower());
}

void PhotographStrip::retranslate() {
    add_->setText(tr("Add a photo&graph…"));
    words_->setText(tr("Kept on this computer, small, without the place where it was taken."));
    shown_.clear();  // the previews have names, too
}

}  // namespace gyeol::ui

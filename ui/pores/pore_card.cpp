#include "ui/pores/pore_card.h"

#include "pores/decode.h"
#include "service/photographs.h"
#include "service/pore_shots.h"
#include "ui/pores/pore_dialog.h"
#include "ui/pores/pore_lanes.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int viewHeight = 300;

/// A shot as it is drawn.
struct Drawn {
    QImage piece, overlay;
};

Drawn drawnOf(const std::optional<std::string>& png) {
    const auto piece = png ? pores::decodePicture(*png) : tl::unexpected<Failure>(Failure{FailureCode::nothingThere, {}, {}, {}, 0});
    if (!piece) {
        return {};
    }
    return {imageOf(*piece), overlayOf(pores::measure(*piece, {0, 0, piece->width, piece->height}).value_or(pores::Measurement{}))};
}

QVariant dataOf(Date date) {
    return fromCore(formatDate(date));
}

}  // namespace

PoreCard::PoreCard(const PageContext& context, QWidget* parent)
    : PorePart(QStringLiteral("poreCard"), parent),
      context_(context),
      ledger_(new PoreLedger(context_.desk, this)),
      measuring_(new Thinking(this)),
      drawing_(new Thinking(this)),
      measure_(new QPushButton(this)),
      guideButton_(new QPushButton(this)),
      remove_(new QPushButton(this)),
      guide_(makeText("body", this)),
      state_(makeText("body", this)),
      verdict_(makeText("step", this)),
      details_(makeText("body", this)),
      limits_(makeText("note", this)),
      placeLabel_(makeText("caption", this)),
      placeChoice_(new QComboBox(this)),
      compare_(new QWidget(this)),
      counted_(new QCheckBox(this)) {
    build();
    connectAll();
    retranslate();
}

void PoreCard::build() {
    measure_->setObjectName(QStringLiteral("measurePores"));
    guideButton_->setObjectName(QStringLiteral("poreGuide"));
    guideButton_->setCheckable(true);
    guideButton_->setProperty("kind", QStringLiteral("quiet"));
    remove_->setObjectName(QStringLiteral("poreRemove"));
    remove_->setProperty("kind", QStringLiteral("quiet"));
    guide_->setObjectName(QStringLiteral("poreGuideText"));
    state_->setObjectName(QStringLiteral("poreState"));
    verdict_->setObjectName(QStringLiteral("poreVerdict"));
    details_->setObjectName(QStringLiteral("poreDetails"));
    placeChoice_->setObjectName(QStringLiteral("porePlace"));
    counted_->setObjectName(QStringLiteral("poreCounted"));
    counted_->setChecked(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(measure_);
    row->addWidget(guideButton_);
    row->addStretch(1);
    row->addWidget(placeLabel_);
    row->addWidget(placeChoice_);
    auto* choices = new QHBoxLayout;
    auto* views = new QHBoxLayout;
    choices->setSpacing(12);
    views->setSpacing(12);
    for (std::size_t i = 0; i < days_.size(); ++i) {
        days_[i] = new QComboBox(compare_);
        days_[i]->setObjectName(i == 0 ? QStringLiteral("poreEarlier") : QStringLiteral("poreLater"));
        views_[i] = new PoreView(i == 0 ? QStringLiteral("poreEarlierView") : QStringLiteral("poreLaterView"), compare_);
        views_[i]->setFixedHeight(viewHeight);
        choices->addWidget(days_[i], 1);
        views->addWidget(views_[i], 1);
    }
    auto* under = new QHBoxLayout;
    under->addWidget(counted_);
    under->addStretch(1);
    under->addWidget(remove_);
    auto* layout = new QVBoxLayout(compare_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(choices);
    layout->addLayout(views);
    layout->addLayout(under);
    layout->addWidget(verdict_);
    layout->addWidget(details_);
    layout->addWidget(limits_);
    body()->addWidget(state_);
    body()->addLayout(row);
    body()->addWidget(guide_);
    body()->addWidget(compare_);
    guide_->hide();
    compare_->hide();
}

void PoreCard::connectAll() {
    connect(measure_, &QPushButton::clicked, this, &PoreCard::measure);
    connect(guideButton_, &QPushButton::toggled, guide_, &QWidget::setVisible);
    connect(remove_, &QPushButton::clicked, this, &PoreCard::removeDay);
    connect(placeChoice_, &QComboBox::activated, this, &PoreCard::fillDays);
    connect(counted_, &QCheckBox::toggled, this, [this](bool counted) {
        for (PoreView* view : views_) {
            view->showCounted(counted);
        }
    });
    for (QComboBox* days : days_) {
        connect(days, &QComboBox::activated, this, &PoreCard::showDays);
    }
    connect(ledger_, &PoreLedger::changed, this, [this] {
        showAll();
        emit measured();
    });
}

void PoreCard::measure() {
    const auto files = context_.prompts.openFiles(tr("Shots of the same skin"), FileKind::picture);
    if (files.empty()) {
        return;
    }
    const std::string code = place() != nullptr ? place()->name : offeredPlaces().front();
    auto* dialog = new PoreDialog(context_, *measuring_, code, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PoreDialog::moreWished, dialog,
            [this, dialog] { dialog->add(context_.prompts.openFiles(tr("Shots of the same skin"), FileKind::picture)); });
    dialog->open();
    dialog->add(files);
}

void PoreCard::refresh() {
    ledger_->refresh();
    showAll();
}

void PoreCard::showAll() {
    if (context_.desk.isEmpty()) {
        return;
    }
    places_ = porePlacesOf(context_.desk.diary(), [this](const std::string& file) { return ledger_->of(file); });
    const QString chosen = placeChoice_->currentData().toString();
    placeChoice_->clear();
    for (const PorePlace& place : places_) {
        placeChoice_->addItem(placeName(wording(), place.name), fromCore(place.name));
    }
    placeChoice_->setCurrentIndex(places_.empty() ? -1 : std::max(0, placeChoice_->findData(chosen)));
    placeChoice_->setVisible(!places_.empty());
    placeLabel_->setVisible(!places_.empty());
    const int waiting = ledger_->waiting();
    state_->setVisible(waiting > 0 || places_.empty());
    state_->setText(waiting > 0
                        ? tr("Shots still to be read: %1").arg(waiting)
                        : tr("Take three shots of the same skin now and three in four weeks: how far your own three differ says what "
                             "is a change and what is only another photograph."));
    compare_->setVisible(!places_.empty());
    fillDays();
}

const PorePlace* PoreCard::place() const {
    const int row = placeChoice_->currentIndex();
    return row >= 0 && row < static_cast<int>(places_.size()) ? &places_[static_cast<std::size_t>(row)] : nullptr;
}

const PoreDay* PoreCard::dayAt(std::size_t side) const {
    const int row = days_.at(side)->currentIndex();
    return place() != nullptr && row >= 0 ? &place()->days[static_cast<std::size_t>(row)] : nullptr;
}

void PoreCard::fillDays() {
    if (place() == nullptr) {
        return;
    }
    const int last = static_cast<int>(place()->days.size()) - 1;
    // What was looked at stays; but a day that comes is looked at.
    const bool isSame = days_[1]->count() == last + 1;
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const QVariant before = i == 0 || isSame ? days_[i]->currentData() : QVariant();
        days_[i]->clear();
        for (const PoreDay& day : place()->days) {
            days_[i]->addItem(fromCore(wording().dateRange(day.date, day.date)), dataOf(day.date));
        }
        const int there = before.isValid() ? days_[i]->findData(before) : -1;
        days_[i]->setCurrentIndex(there >= 0 ? there : i == 0 ? 0 : last);
        days_[i]->setEnabled(last > 0);
    }
    days_[1]->setVisible(last > 0);
    views_[1]->setVisible(last > 0);
    showDays();
}

void PoreCard::showDays() {
    const PoreDay *earlier = dayAt(0), *later = dayAt(1);
    if (earlier == nullptr || later == nullptr) {
        return;
    }
    if (later->date < earlier->date) {
        std::swap(earlier, later);
    }
    remove_->setText(tr("Remove the shots of %1…").arg(fromCore(wording().shortDate(dayAt(1)->date))));
    const bool isOne = earlier == later;
    verdict_->setText(isOne ? tr("One day: nothing to compare yet. Take three shots again, in the same light.")
                            : changeText(wording(), *earlier, *later, place()->error));
    details_->setText(isOne ? dayText(wording(), *earlier) : dayText(wording(), *earlier) + QLatin1Char('\n') + dayText(wording(), *later));
    const std::array files{dayAt(0)->files.front(), dayAt(1)->files.front()};
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i]->setAccessibleName(dayText(wording(), *dayAt(i)));
    }
    if (files == drawn_) {
        return;
    }
    drawn_ = files;
    drawing_->ask(
        [files, path = context_.desk.path()] {
            service::Photographs photographs(path, storage::Access::read);
            std::array<Drawn, 2> drawn;
            for (std::size_t i = 0; i < files.size(); ++i) {
                drawn[i] = drawnOf(photographs.read(files[i]).value_or(std::nullopt));
            }
            return drawn;
        },
        [this](const std::array<Drawn, 2>& drawn) {
            for (std::size_t i = 0; i < views_.size(); ++i) {
                views_[i]->show(drawn[i].piece, drawn[i].overlay, tr("This photograph is not there any more."));
            }
        });
}

void PoreCard::removeDay() {
    const PoreDay* day = dayAt(1);
    if (day == nullptr) {
        return;
    }
    const QString name = fromCore(wording().dateRange(day->date, day->date));
    const QString text = tr("Undo brings them back. After 30 days shots that were removed are deleted for good.");
    if (context_.prompts.ask(tr("Remove the shots of %1?").arg(name), text, tr("Remove")) != Answer::yes) {
        return;
    }
    diary::Diary after = context_.desk.diary();
    const std::string region = std::string(service::poreMark) + place()->name;
    std::erase_if(after.photographs, [&](const diary::Photograph& photograph) {
        return photograph.date == day->date && service::isPoreShot(photograph) && service::poreRegionOf(photograph)->name == region;
    });
    context_.desk.act(diary::difference(context_.desk.diary(), after), tr("remove the shots of %1").arg(name));
}

std::vector<MoreLane> PoreCard::lanes(const service::History& history) const {
    return poreLanes(wording(), places_, history);
}

void PoreCard::retranslate() {
    setTitle(tr("Visible pores"));
    measure_->setText(tr("&Measure pores…"));
    guideButton_->setText(tr("How to take three sh&ots"));
    guide_->setText(
        tr("Three shots each time, of the same cheek: put the telephone down between them and take it up again. How far these three differ "
           "is your own repeat error, and a change has to be clearly larger.\n"
           "Distance: a forearm's length, so that the cheek fills the picture; always the same camera, no zoom, no beauty filter.\n"
           "Light: facing the same window at the same time of day, lamps off, no flash. Light from the side makes every pore look larger.\n"
           "Angle: the camera straight on the cheek; tap on the skin to focus and hold still.\n"
           "Skin: dry, clean, without make-up, twenty minutes after washing.\n"
           "Bring in the camera's own files: what a messenger has sent is made smaller and shows no pores."));
    placeLabel_->setText(tr("Skin"));
    placeChoice_->setAccessibleName(tr("Which skin"));
    days_[0]->setAccessibleName(tr("The day to compare with"));
    days_[1]->setAccessibleName(tr("The day that is compared"));
    counted_->setText(tr("Show what was co&unted"));
    limits_->setText(fromCore(wording().say("pores.limits")));
    if (!context_.desk.isEmpty()) {
        showAll();
    }
}

PorePart* makePorePart(const PageContext& context, QWidget* parent) {
    return new PoreCard(context, parent);
}

}  // namespace gyeol::ui

#include "ui/pores/pore_dialog.h"

#include "pores/compare.h"
#include "pores/decode.h"
#include "service/photographs.h"
#include "service/pore_shots.h"
#include "ui/photographs/placing.h"
#include "ui/pores/pore_days.h"

#include <fmt/format.h>

#include <QFormLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace gyeol::ui {

PoreDialog::PoreDialog(const PageContext& context, Thinking& measuring, const std::string& place, QWidget* parent)
    : QDialog(parent),
      context_(context),
      measuring_(measuring),
      place_(new QComboBox(this)),
      list_(new QListWidget(this)),
      more_(new QPushButton(tr("&Add shots…"), this)),
      keep_(new QPushButton(tr("&Keep"), this)),
      cancel_(new QPushButton(tr("&Cancel"), this)),
      marker_(new RegionMarker(this)),
      view_(new PoreView(QStringLiteral("poreShotView"), this)),
      words_(new Speaker(this)),
      told_(makeText("note", this)) {
    setObjectName(QStringLiteral("poreDialog"));
    setWindowTitle(tr("Measure visible pores"));
    for (const std::string& offered : offeredPlaces()) {
        place_->addItem(placeName(wording(), offered), fromCore(offered));
    }
    place_->setCurrentIndex(std::max(0, place_->findData(fromCore(place))));
    build();
    findEarlier();
    connect(place_, &QComboBox::activated, this, &PoreDialog::choosePlace);
    connect(list_, &QListWidget::currentRowChanged, this, &PoreDialog::showState);
    connect(marker_, &RegionMarker::marked, this, &PoreDialog::place);
    connect(more_, &QPushButton::clicked, this, &PoreDialog::moreWished);
    connect(keep_, &QPushButton::clicked, this, &PoreDialog::keep);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    showState();
}

PoreDialog::~PoreDialog() {
    measuring_.forget();
}

void PoreDialog::build() {
    place_->setObjectName(QStringLiteral("porePlaceChoice"));
    place_->setAccessibleName(tr("Which skin is marked"));
    list_->setObjectName(QStringLiteral("poreShots"));
    list_->setAccessibleName(tr("Shots"));
    list_->setFixedWidth(230);
    list_->setWordWrap(true);
    more_->setObjectName(QStringLiteral("poreMore"));
    keep_->setObjectName(QStringLiteral("poreKeep"));
    keep_->setProperty("kind", QStringLiteral("primary"));
    cancel_->setObjectName(QStringLiteral("poreCancel"));
    words_->setObjectName(QStringLiteral("poreWords"));
    words_->setWordWrap(true);
    told_->setObjectName(QStringLiteral("poreTold"));
    marker_->setAccessibleName(tr("The frame of the marked skin; arrow keys move it, with Shift they change its size"));
    view_->setAccessibleName(tr("The marked skin, with what was counted drawn over it"));
    for (QPushButton* button : {more_, keep_, cancel_}) {
        button->setAutoDefault(false);
    }
    auto* hint = makeText("note", this);
    hint->setText(
        tr("Put the frame on even skin, without hair, lips or the edge of the face. Drag it, or draw a new one; with the keys, "
           "arrows move it and Shift and arrows change its size. The other shots are laid upon the first one."));
    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(place_);
    left->addWidget(list_, 1);
    left->addWidget(more_);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(14);
    pictures->addLayout(left);
    pictures->addWidget(marker_, 3);
    pictures->addWidget(view_, 2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(told_, 1);
    buttons->addWidget(cancel_);
    buttons->addWidget(keep_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 18);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addLayout(pictures, 1);
    layout->addWidget(words_);
    layout->addLayout(buttons);
    resize(960, 600);
    const std::array<QWidget*, 6> order{place_, list_, more_, marker_, cancel_, keep_};
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

std::string PoreDialog::placeCode() const {
    return toCore(place_->currentData().toString());
}

void PoreDialog::add(const std::vector<std::filesystem::path>& files) {
    for (const auto& file : files) {
        if (std::none_of(items_.begin(), items_.end(), [&](const Item& item) { return item.file == file; })) {
            items_.push_back({file, {}, {}, {}, true});
            list_->addItem(QString());
            showRow(items_.size() - 1);
        }
    }
    if (list_->currentRow() < 0 && !items_.empty()) {
        list_->setCurrentRow(0);
    }
    next();
}

/// The newest shot of that place that is still there.
void PoreDialog::findEarlier() {
    earlier_.reset();
    earlierRegion_.reset();
    const auto& photographs = context_.desk.diary().photographs;
    const std::string wanted = std::string(service::poreMark) + placeCode();
    for (auto photograph = photographs.rbegin(); photograph != photographs.rend(); ++photograph) {
        const diary::Region* region = service::poreRegionOf(*photograph);
        if (region == nullptr || region->name != wanted) {
            continue;
        }
        const auto bytes = context_.desk.photographs().read(photograph->file);
        if (auto piece = bytes && *bytes ? pores::decodePicture(**bytes)
                                         : tl::unexpected<Failure>(Failure{FailureCode::nothingThere, {}, {}, {}, 0})) {
            earlier_ = std::make_shared<const pores::Picture>(std::move(*piece));
            earlierRegion_ = pores::Region{region->x, region->y, region->width, region->height};
            return;
        }
    }
}

ShotWish PoreDialog::wishOf(std::size_t index) const {
    ShotWish wish{items_[index].file, items_[index].placed, earlier_, earlierRegion_};
    if (index > 0 && items_.front().shot) {
        wish.like = items_.front().shot->piece;
        wish.from = items_.front().shot->region;
    }
    return wish;
}

void PoreDialog::next() {
    const auto stale = std::find_if(items_.begin(), items_.end(), [](const Item& item) { return item.isStale; });
    if (stale == items_.end()) {
        asked_.reset();
    } else {
        const auto index = static_cast<std::size_t>(stale - items_.begin());
        asked_ = index;
        measuring_.ask([wish = wishOf(index)] { return takeShot(wish); },
                       [this, index](Result<Shot> shot) { take(index, std::move(shot)); });
    }
    showState();
}

void PoreDialog::take(std::size_t index, Result<Shot> shot) {
    Item& item = items_[index];
    item.isStale = false;
    if (shot) {
        item.shot = std::move(*shot);
        item.failure.reset();
    } else {
        item.failure = shot.error();
        item.shot.reset();
    }
    showRow(index);
    next();
    if (static_cast<int>(index) == list_->currentRow()) {
        words_->say(stateOf(items_[index]));
    }
}

void PoreDialog::place(const pores::Region& region) {
    const int row = list_->currentRow();
    if (row < 0) {
        return;
    }
    const auto index = static_cast<std::size_t>(row);
    items_[index].placed = region;
    items_[index].isStale = true;
    if (index == 0) {
        for (Item& item : items_) {
            item.isStale = item.isStale || !item.placed;  // they are laid upon the first
        }
    }
    for (std::size_t i = 0; i < items_.size(); ++i) {
        showRow(i);
    }
    next();
}

void PoreDialog::choosePlace() {
    findEarlier();
    for (Item& item : items_) {
        item.isStale = item.isStale || !item.placed;
    }
    next();
}

std::size_t PoreDialog::usable() const {
    return static_cast<std::size_t>(
        std::count_if(items_.begin(), items_.end(), [](const Item& item) { return item.shot && !item.shot->png.isEmpty(); }));
}

QString PoreDialog::stateOf(const Item& item) const {
    if (item.isStale) {
        return tr("Measuring…");
    }
    if (item.failure) {
        return fromCore(wording().failure(*item.failure));
    }
    const pores::Measurement& measured = item.shot->measured;
    if (measured.unusable) {
        return fromCore(wording().say("pores.unusable." + std::string(pores::nameOf(*measured.unusable)),
                                      {{"side", std::int64_t{pores::smallestSide}}}));
    }
    QString text = fromCore(wording().say("pores.counted", {{"count", std::int64_t{measured.count()}},
                                                            {"min", std::int64_t{pores::usualMinimumArea}},
                                                            {"percent", fmt::format("{:.1f}", 100 * measured.areaRatio)}}));
    const bool isFirst = &item == items_.data();
    if (!item.placed && !item.shot->isFound && (!isFirst || earlier_)) {
        text += QStringLiteral("\n") + tr("It could not be laid upon the others: put the frame on the same skin by hand.");
    }
    return text;
}

void PoreDialog::showRow(std::size_t index) {
    const Item& item = items_[index];
    const QString result = item.isStale               ? tr("measuring…")
                           : item.failure             ? tr("not read")
                           : item.shot->png.isEmpty() ? tr("cannot be used")
                                                      : tr("pores: %1").arg(item.shot->measured.count());
    auto* row = list_->item(static_cast<int>(index));
    row->setText(fromPath(item.file.filename()) + QStringLiteral(" · ") + result);
    row->setToolTip(row->text());
}

void PoreDialog::showState() {
    const int row = list_->currentRow();
    if (row >= 0) {
        const Item& item = items_[static_cast<std::size_t>(row)];
        if (item.shot) {
            marker_->show(item.shot->preview, item.shot->size, item.isStale && item.placed ? *item.placed : item.shot->region);
            view_->show(imageOf(*item.shot->piece), overlayOf(item.shot->measured));
        } else {
            marker_->show({}, {}, {});
            view_->show({}, {}, item.failure ? tr("No picture") : tr("Measuring…"));
        }
        words_->setText(stateOf(item));
    }
    const std::size_t good = usable();
    keep_->setEnabled(good > 0 && !asked_);
    told_->setText(asked_                      ? tr("Measuring %1 of %2").arg(*asked_ + 1).arg(items_.size())
                   : good < pores::enoughShots ? tr("Shots that can be kept: %1. Three are needed before a change can be told.").arg(good)
                                               : tr("Shots that can be kept: %1.").arg(good));
}

void PoreDialog::keep() {
    std::vector<diary::Photograph> rows;
    const int rollover = context_.desk.diary().person.rolloverHour;
    for (const Item& item : items_) {
        if (!item.shot || item.shot->png.isEmpty()) {
            continue;
        }
        const auto kept = context_.desk.photographs().keep(item.shot->png.toStdString());
        if (!kept) {
            context_.prompts.tell(windowTitle(), fromCore(wording().failure(kept.error())));
            return;
        }
        const DayPart at =
            placeOf({{}, item.shot->taken}, rollover, context_.today()).value_or(DayPart{context_.today(), diary::Part::evening});
        const pores::Region& region = item.shot->region;
        rows.push_back({.date = at.date,
                        .part = at.part,
                        .file = *kept,
                        .note = {},
                        .regions = {{std::string(service::poreMark) + placeCode(), region.x, region.y, region.width, region.height}}});
    }
    context_.desk.act(service::addPhotographs(context_.desk.diary(), rows), tr("measure pores, %1").arg(placeName(wording(), placeCode())));
    accept();
}

}  // namespace gyeol::ui

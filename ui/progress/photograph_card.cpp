#include "ui/progress/photograph_card.h"

#include "service/pore_shots.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>

#include <algorithm>
#include <iterator>
#include <set>

namespace gyeol::ui {
namespace {

constexpr int sideBySide = 0, overlaid = 1;

const diary::Region* regionOf(const diary::Photograph& photograph, const std::string& view) {
    const auto found =
        std::find_if(photograph.regions.begin(), photograph.regions.end(), [&](const auto& region) { return region.name == view; });
    return found == photograph.regions.end() ? nullptr : &*found;
}

}  // namespace

const std::vector<std::string>& photographViews() {
    static const std::vector<std::string> views{"face", "left-cheek", "right-cheek", "forehead", "nose", "chin"};
    return views;
}

QString viewName(const std::string& region) {
    const std::array names{PhotographCard::tr("whole face"), PhotographCard::tr("left cheek"), PhotographCard::tr("right cheek"),
                           PhotographCard::tr("forehead"),   PhotographCard::tr("nose"),       PhotographCard::tr("chin")};
    const auto& views = photographViews();
    const auto at = std::find(views.begin(), views.end(), region);
    return at == views.end() ? fromCore(region) : names[static_cast<std::size_t>(at - views.begin())];
}

PhotographCard::PhotographCard(const PageContext& context, QWidget* parent)
    : Card(QStringLiteral("photographCard"), parent),
      context_(context),
      intake_(new PhotographIntake(context_.desk, this)),
      pictures_(context_.desk),
      add_(new QPushButton(this)),
      cancel_(new QPushButton(this)),
      guideButton_(new QPushButton(this)),
      progress_(new QProgressBar(this)),
      state_(makeText("note", this)),
      guide_(makeText("body", this)),
      empty_(makeText("body", this)),
      viewLabel_(makeText("caption", this)),
      view_(new QComboBox(this)),
      compare_(new QWidget(this)),
      pair_(new PhotographPair(this)),
      mode_(new Segmented(QStringLiteral("compareMode"), {sideBySide, overlaid}, Segmented::Empty::refused, this)),
      slider_(new QSlider(Qt::Horizontal, this)) {
    buildIntake();
    buildCompare();
    connectAll();
    retranslate();
}

void PhotographCard::buildIntake() {
    add_->setObjectName(QStringLiteral("addPhotographs"));
    cancel_->setObjectName(QStringLiteral("cancelPhotographs"));
    guideButton_->setObjectName(QStringLiteral("photographGuide"));
    guideButton_->setCheckable(true);
    guideButton_->setProperty("kind", QStringLiteral("quiet"));
    progress_->setObjectName(QStringLiteral("photographProgress"));
    progress_->setTextVisible(false);
    state_->setObjectName(QStringLiteral("photographState"));
    guide_->setObjectName(QStringLiteral("photographGuideText"));
    empty_->setObjectName(QStringLiteral("photographsEmpty"));
    view_->setObjectName(QStringLiteral("photographView"));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(add_);
    row->addWidget(guideButton_);
    row->addStretch(1);
    row->addWidget(viewLabel_);
    row->addWidget(view_);
    auto* running = new QHBoxLayout;
    running->setSpacing(10);
    running->addWidget(progress_, 1);
    running->addWidget(state_, 1);
    running->addWidget(cancel_);
    body()->addWidget(empty_);
    body()->addLayout(row);
    body()->addLayout(running);
    body()->addWidget(guide_);
    showRunning(0, 0);
}

PhotographCard::Side PhotographCard::makeSide(const char* name) {
    Side side{new QComboBox(compare_), new QPushButton(compare_), nullptr, {}};
    side.menu = new QMenu(side.more);
    side.choice->setObjectName(QLatin1String(name));
    side.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    side.choice->setMinimumContentsLength(12);
    side.more->setObjectName(QLatin1String(name) + QStringLiteral("More"));
    side.more->setProperty("kind", QStringLiteral("quiet"));
    side.menu->setObjectName(QLatin1String(name) + QStringLiteral("Menu"));
    side.more->setMenu(side.menu);
    return side;
}

void PhotographCard::buildCompare() {
    sides_ = {makeSide("leftPhotograph"), makeSide("rightPhotograph")};
    slider_->setObjectName(QStringLiteral("compareSlider"));
    slider_->setRange(0, 100);
    slider_->setValue(pair_->divider());
    mode_->setValue(sideBySide);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(12);
    for (const Side& side : sides_) {
        auto* one = new QHBoxLayout;
        one->setSpacing(4);
        one->addWidget(side.choice, 1);
        one->addWidget(side.more);
        choices->addLayout(one, 1);
    }
    auto* under = new QHBoxLayout;
    under->setSpacing(14);
    under->addWidget(mode_);
    under->addWidget(slider_, 1);
    auto* layout = new QVBoxLayout(compare_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(choices);
    layout->addWidget(pair_);
    layout->addLayout(under);
    body()->addWidget(compare_);
    slider_->hide();
}

void PhotographCard::connectAll() {
    connect(add_, &QPushButton::clicked, this, &PhotographCard::add);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        intake_->cancel();
        showRunning(0, 0);
        add_->setFocus();
    });
    connect(intake_, &PhotographIntake::progressed, this, &PhotographCard::showRunning);
    connect(intake_, &PhotographIntake::finished, this, &PhotographCard::finish);
    connect(intake_, &PhotographIntake::failed, this, [this](const Failure& failure) {
        showRunning(0, 0);
        context_.prompts.tell(tr("Photographs"), fromCore(wording().failure(failure)));
    });
    connect(guideButton_, &QPushButton::toggled, guide_, &QWidget::setVisible);
    connect(view_, &QComboBox::activated, this, &PhotographCard::offer);
    connect(mode_, &Segmented::chosen, this, [this](std::optional<int> mode) {
        pair_->setMode(mode == overlaid ? PhotographPair::Mode::overlaid : PhotographPair::Mode::sideBySide);
        slider_->setVisible(mode == overlaid);
    });
    connect(slider_, &QSlider::valueChanged, pair_, &PhotographPair::setDivider);
    connect(pair_, &PhotographPair::dragged, slider_, &QSlider::setValue);
    for (Side& side : sides_) {
        connect(side.choice, &QComboBox::activated, this, [this, &side](int row) {
            choose(side, row);
            showPair();
        });
        connect(side.menu, &QMenu::aboutToShow, this, [this, &side] { fillMenu(side); });
    }
}

void PhotographCard::showRunning(int done, int of) {
    const bool isRunning = of > 0;
    for (QWidget* widget : {static_cast<QWidget*>(progress_), static_cast<QWidget*>(state_), static_cast<QWidget*>(cancel_)}) {
        widget->setVisible(isRunning);
    }
    add_->setEnabled(!isRunning);
    progress_->setRange(0, std::max(of, 1));
    progress_->setValue(done);
    state_->setText(isRunning ? tr("%1 of %2 looked at").arg(done).arg(of) : QString());
    progress_->setAccessibleName(tr("Bringing in photographs"));
}

void PhotographCard::add() {
    const Date today = context_.today();
    const int rollover = diary().person.rolloverHour;
    const std::string view = toCore(view_->currentData().toString());
    intake_->begin(context_.prompts.openFiles(tr("Add photographs"), FileKind::picture),
                   [today, rollover, view](const PreparedPhotograph& prepared, QSize size) {
                       const DayPart at = placeOf(prepared, rollover, today).value_or(DayPart{today, diary::Part::evening});
                       diary::Photograph row{.date = at.date, .part = at.part, .file = {}, .note = {}, .regions = {}};
                       if (!view.empty()) {
                           row.regions.push_back({view, 0, 0, size.width(), size.height()});
                       }
                       return row;
                   });
}

void PhotographCard::finish(std::vector<diary::Photograph> photographs, const QStringList& unreadable) {
    showRunning(0, 0);
    if (!unreadable.isEmpty()) {
        context_.prompts.tell(
            tr("Photographs"),
            tr("No photographs that can be read (JPEG or PNG), and left out: %1").arg(unreadable.join(QStringLiteral(", "))));
    }
    const diary::ChangeSet changes = service::addPhotographs(diary(), photographs);
    if (!photographs.empty() && changes.empty()) {
        context_.prompts.tell(tr("Photographs"), tr("These photographs are there already."));
    }
    const std::size_t count = changes.changes.size();
    context_.desk.act(changes, count == 1 ? tr("add a photograph") : tr("add %1 photographs").arg(count));
}

void PhotographCard::refresh() {
    if (auto photographs = service::withoutPoreShots(diary().photographs); all_ != photographs || all_.empty()) {
        all_ = std::move(photographs);
        const QString chosen = view_->currentData().toString();
        view_->clear();
        view_->addItem(tr("Everything"), QString());
        std::set<std::string> names(photographViews().begin(), photographViews().end());
        for (const std::string& name : photographViews()) {
            view_->addItem(viewName(name), fromCore(name));
        }
        for (const diary::Photograph& photograph : all_) {
            for (const diary::Region& region : photograph.regions) {
                if (names.insert(region.name).second) {
                    view_->addItem(viewName(region.name), fromCore(region.name));
                }
            }
        }
        view_->setCurrentIndex(std::max(0, view_->findData(chosen)));
        offer();
    }
}

void PhotographCard::offer() {
    const std::string view = toCore(view_->currentData().toString());
    offered_.clear();
    std::copy_if(all_.begin(), all_.end(), std::back_inserter(offered_),
                 [&](const auto& photograph) { return view.empty() || regionOf(photograph, view) != nullptr; });
    QStringList names;
    for (const diary::Photograph& photograph : offered_) {
        names << nameOf(photograph);
    }
    for (Side& side : sides_) {
        side.choice->clear();
        side.choice->addItems(names);
    }
    // What was looked at stays, where it is still there; else the oldest beside the newest.
    const auto last = static_cast<int>(offered_.size()) - 1;
    for (std::size_t i = 0; i < sides_.size(); ++i) {
        const auto before = std::find_if(offered_.begin(), offered_.end(), [&](const auto& photograph) {
            return sides_[i].shown && diary::sameKey(photograph, *sides_[i].shown);
        });
        choose(sides_[i], before != offered_.end() ? static_cast<int>(before - offered_.begin()) : i == 0 ? 0 : last);
    }
    if (last > 0 && sides_[0].choice->currentIndex() == sides_[1].choice->currentIndex()) {
        choose(sides_[0], 0);
        choose(sides_[1], last);
    }
    const bool isEmpty = offered_.empty();
    compare_->setVisible(!isEmpty);
    empty_->setVisible(offered_.size() < 2);
    empty_->setText(all_.empty()
                        ? tr("No photographs yet. Take one now and one in four weeks: what changes slowly is seen only beside what it was.")
                    : isEmpty ? tr("No photograph shows this yet. Choose “Everything”, or say under a photograph what it shows.")
                              : tr("One photograph so far. With a second one, taken alike, you can compare."));
    guideButton_->setChecked(all_.empty());
    guide_->setVisible(guideButton_->isChecked());
    showPair();
}

void PhotographCard::choose(Side& side, int row) {
    side.choice->setCurrentIndex(row);
    side.shown =
        row >= 0 && row < static_cast<int>(offered_.size()) ? std::optional(offered_[static_cast<std::size_t>(row)]) : std::nullopt;
}

QImage PhotographCard::pictureOf(const diary::Photograph& photograph, const std::string& view) {
    const QImage image = pictures_.of(photograph.file);
    const diary::Region* region = regionOf(photograph, view);
    const QRect part = region != nullptr ? QRect(region->x, region->y, region->width, region->height) & image.rect() : image.rect();
    return part.isEmpty() || part == image.rect() ? image : image.copy(part);
}

void PhotographCard::showPair() {
    if (offered_.empty()) {
        return;
    }
    const auto source = [this](const Side& side) {
        return [this, photograph = *side.shown, view = toCore(view_->currentData().toString())] { return pictureOf(photograph, view); };
    };
    pair_->show(source(sides_[0]), source(sides_[1]));
    pair_->setAccessibleName(tr("Left: %1. Right: %2.").arg(nameOf(*sides_[0].shown), nameOf(*sides_[1].shown)));
}

void PhotographCard::fillMenu(const Side& side) {
    side.menu->clear();
    if (!side.shown) {
        return;
    }
    const diary::Photograph photograph = *side.shown;
    QMenu* shows = side.menu->addMenu(tr("What it &shows"));
    for (const std::string& view : photographViews()) {
        QAction* action = shows->addAction(viewName(view));
        action->setCheckable(true);
        action->setChecked(regionOf(photograph, view) != nullptr);
        connect(action, &QAction::triggered, this, [this, photograph, view] {
            diary::Photograph after = photograph;
            const QImage image = pictures_.of(photograph.file);
            after.regions = {{view, 0, 0, std::max(1, image.width()), std::max(1, image.height())}};
            change(photograph, after);
        });
    }
    connect(side.menu->addAction(tr("Taken on another &day…")), &QAction::triggered, this, [this, photograph] { moveToDay(photograph); });
    connect(side.menu->addAction(tr("&Note…")), &QAction::triggered, this, [this, photograph] {
        if (const auto note = context_.prompts.write(tr("Note"), tr("A word on this photograph"), {}, fromCore(photograph.note))) {
            diary::Photograph after = photograph;
            after.note = toCore(*note);
            change(photograph, after);
        }
    });
    side.menu->addSeparator();
    connect(side.menu->addAction(tr("&Remove…")), &QAction::triggered, this, [this, photograph] { remove(photograph); });
}

void PhotographCard::change(const diary::Photograph& before, const diary::Photograph& after) {
    for (Side& side : sides_) {
        if (side.shown && diary::sameKey(*side.shown, before)) {
            side.shown = after;
        }
    }
    context_.desk.act(service::changePhotograph(diary(), before, after), tr("change the photograph of %1").arg(nameOf(before)));
}

void PhotographCard::moveToDay(const diary::Photograph& photograph) {
    const auto text = context_.prompts.write(tr("Taken on another day"), tr("The day, as year-month-day (2026-11-24)"), {},
                                             fromCore(formatDate(photograph.date)));
    if (!text) {
        return;
    }
    const auto date = parseDate(toCore(text->trimmed()));
    if (!date || *date > context_.today()) {
        context_.prompts.tell(tr("Taken on another day"),
                              tr("“%1” is no day up to today. Write it as year-month-day: 2026-11-24.").arg(*text));
        return;
    }
    diary::Photograph after = photograph;
    after.date = *date;
    change(photograph, after);
}

void PhotographCard::remove(const diary::Photograph& photograph) {
    const QString text = tr("Undo brings it back. After 30 days a photograph that was removed is deleted for good.");
    if (context_.prompts.ask(tr("Remove this photograph?"), text, tr("Remove")) == Answer::yes) {
        context_.desk.act(service::removePhotograph(diary(), photograph), tr("remove the photograph of %1").arg(nameOf(photograph)));
    }
}

QString PhotographCard::nameOf(const diary::Photograph& photograph) const {
    QString name =
        tr("%1, %2").arg(fromCore(wording().dateRange(photograph.date, photograph.date)), partName(wording(), photograph.part).toLower());
    for (const diary::Region& region : photograph.regions) {
        name += QStringLiteral(" · ") + viewName(region.name);
    }
    return photograph.note.empty() ? name : name + QStringLiteral(" · ") + fromCore(photograph.note);
}

void PhotographCard::retranslate() {
    setTitle(tr("Photographs"));
    add_->setText(tr("&Add photographs…"));
    cancel_->setText(tr("&Cancel"));
    guideButton_->setText(tr("How to take them a&like"));
    guide_->setText(
        tr("Distance: an arm's length, or a mark on the floor; always the same camera and lens, no zoom, no beauty filter.\n"
           "Light: facing the same window at the same time of day, lamps off, no flash. Light from the side makes every pore look larger.\n"
           "Angle: once straight, once turned to each side until the nose touches the line of the cheek; the camera at the height of the "
           "eyes.\n"
           "Skin: dry, clean, without make-up, twenty minutes after washing; hair back, the same calm face.\n"
           "The place where it was taken is removed from every photograph, and none leaves this computer."));
    viewLabel_->setText(tr("Show"));
    view_->setAccessibleName(tr("Show photographs of"));
    mode_->rename(tr("How to compare"), {tr("Side by side"), tr("One over the other")});
    slider_->setAccessibleName(tr("How much of the left photograph is to be seen"));
    sides_[0].choice->setAccessibleName(tr("Left photograph"));
    sides_[1].choice->setAccessibleName(tr("Right photograph"));
    for (const Side& side : sides_) {
        side.more->setText(tr("Change"));
    }
    sides_[0].more->setAccessibleName(tr("Change the left photograph"));
    sides_[1].more->setAccessibleName(tr("Change the right photograph"));
    all_.clear();  // names are in a language
    if (!context_.desk.isEmpty()) {
        refresh();
    }
}

}  // namespace gyeol::ui

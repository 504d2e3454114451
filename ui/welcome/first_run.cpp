#include "ui/welcome/first_run.h"

#include "ui/qt_text.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <array>

namespace gyeol::ui {
namespace {

using service::Maybe;
using service::UsedFor;

constexpr int unknown = -1;
constexpr int lastPage = 3;
constexpr int fortnight = 14;

}  // namespace

FirstRun::FirstRun(const rulebook::RuleBook& book, const Languages& languages, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      book_(book),
      languages_(languages),
      clock_(clock),
      thinking_(new Thinking(this)),
      pages_(new QStackedWidget(this)),
      step_(makeText("note", this)),
      back_(new QPushButton(this)),
      next_(new QPushButton(this)) {
    setObjectName(QStringLiteral("firstRun"));
    buildSkin();
    buildThings();
    buildEvenings();
    buildDone();
    back_->setObjectName(QStringLiteral("firstRunBack"));
    next_->setObjectName(QStringLiteral("firstRunNext"));
    next_->setProperty("kind", QStringLiteral("primary"));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(28, 0, 28, 22);
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(step_);
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages_, 1);
    layout->addLayout(buttons);
    connect(back_, &QPushButton::clicked, this, [this] {
        if (pages_->currentIndex() == 0) {
            emit left();
        } else {
            goTo(pages_->currentIndex() - 1);
        }
    });
    connect(next_, &QPushButton::clicked, this, [this] {
        if (pages_->currentIndex() == lastPage) {
            emit finished(service::firstDiary(answers(), today()));
        } else {
            goTo(pages_->currentIndex() + 1);
        }
    });
    restart();
}

PageFrame* FirstRun::addPage(const char* name) {
    auto* frame = new PageFrame(this, 720);
    frame->setObjectName(QLatin1String(name));
    pages_->addWidget(frame);
    frames_.push_back(frame);
    return frame;
}

void FirstRun::buildSkin() {
    skinCard_ = addPage("firstRunSkin")->addCard(QStringLiteral("skinCard"));
    const auto ask = [this](QLabel*& label, const char* name, const std::vector<int>& values) {
        label = makeText("body", skinCard_);
        auto* choice = new Segmented(QLatin1String(name), values, Segmented::Empty::refused, skinCard_);
        skinCard_->body()->addWidget(label);
        skinCard_->body()->addWidget(choice);
        skinCard_->body()->addSpacing(6);
        return choice;
    };
    using diary::SkinType;
    skin_ = ask(skinLabel_, "skinType",
                {static_cast<int>(SkinType::dry), static_cast<int>(SkinType::normal), static_cast<int>(SkinType::combination),
                 static_cast<int>(SkinType::oily), unknown});
    const std::vector<int> maybe{static_cast<int>(Maybe::no), static_cast<int>(Maybe::yes), static_cast<int>(Maybe::unknown)};
    sensitive_ = ask(sensitiveLabel_, "sensitive", maybe);
    pregnant_ = ask(pregnantLabel_, "pregnant", maybe);
}

void FirstRun::buildThings() {
    constexpr int columns = 3;
    PageFrame* frame = addPage("firstRunThings");
    thingsCard_ = frame->addCard(QStringLiteral("thingsCard"));
    howLongCard_ = frame->addCard(QStringLiteral("howLongCard"));
    auto* grid = new QGridLayout;
    grid->setSpacing(6);
    howLong_ = makeText("note", howLongCard_);
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(14);
    rows->setVerticalSpacing(8);
    rows->setColumnStretch(1, 1);
    int place = 0;
    for (const service::Thing thing : service::things()) {
        const QString number = QString::number(static_cast<int>(thing));
        Thing made{thing, new QPushButton(thingsCard_), nullptr, nullptr};
        made.own->setObjectName(QStringLiteral("own_") + number);
        made.own->setCheckable(true);
        made.own->setProperty("kind", QStringLiteral("segment"));
        connect(made.own, &QPushButton::toggled, this, &FirstRun::showHowLong);
        grid->addWidget(made.own, place / columns, place % columns);
        if (service::asksForHowLong(thing)) {
            made.name = makeText("body", howLongCard_);
            made.used = new Segmented(QStringLiteral("used_") + number,
                                      {static_cast<int>(UsedFor::never), static_cast<int>(UsedFor::underFourWeeks),
                                       static_cast<int>(UsedFor::oneToThreeMonths), static_cast<int>(UsedFor::longer), unknown},
                                      Segmented::Empty::refused, howLongCard_);
            rows->addWidget(made.name, place, 0);
            rows->addWidget(made.used, place, 1);
        }
        things_.push_back(made);
        ++place;
    }
    for (int column = 0; column < columns; ++column) {
        grid->setColumnStretch(column, 1);
    }
    thingsCard_->body()->addLayout(grid);
    howLongCard_->body()->addWidget(howLong_);
    howLongCard_->body()->addLayout(rows);
}

void FirstRun::buildEvenings() {
    eveningsCard_ = addPage("firstRunEvenings")->addCard(QStringLiteral("eveningsCard"));
    minutesLabel_ = makeText("body", eveningsCard_);
    minutes_ = new Segmented(QStringLiteral("eveningMinutes"), {10, 20, 30, 45, 60, unknown}, Segmented::Empty::refused, eveningsCard_);
    eveningsCard_->body()->addWidget(minutesLabel_);
    eveningsCard_->body()->addWidget(minutes_);
}

void FirstRun::buildDone() {
    doneCard_ = addPage("firstRunDone")->addCard(QStringLiteral("doneCard"));
    told_ = doneCard_->body();
    told_->setSpacing(3);
}

void FirstRun::restart() {
    skin_->setValue(unknown);
    sensitive_->setValue(static_cast<int>(Maybe::unknown));
    pregnant_->setValue(static_cast<int>(Maybe::no));
    minutes_->setValue(unknown);
    for (const Thing& thing : things_) {
        // What nearly everybody has, so that a person takes away what they lack.
        thing.own->setChecked(thing.thing == service::Thing::cleanser || thing.thing == service::Thing::moisturizer ||
                              thing.thing == service::Thing::sunscreen);
        if (thing.used != nullptr) {
            thing.used->setValue(unknown);
        }
    }
    showHowLong();
    goTo(0);
}

void FirstRun::showHowLong() {
    bool any = false;
    for (const Thing& thing : things_) {
        if (thing.used != nullptr) {
            thing.name->setVisible(thing.own->isChecked());
            thing.used->setVisible(thing.own->isChecked());
            any = any || thing.own->isChecked();
        }
    }
    howLongCard_->setVisible(any);
}

void FirstRun::goTo(int page) {
    pages_->setCurrentIndex(page);
    retranslate();
    if (isVisible()) {
        const std::array<QWidget*, 4> first{skin_, things_.front().own, minutes_, next_};
        first.at(static_cast<std::size_t>(page))->setFocus();
    }
}

service::FirstAnswers FirstRun::answers() const {
    service::FirstAnswers answers;
    const int skin = skin_->value().value_or(unknown), minutes = minutes_->value().value_or(unknown);
    if (skin != unknown) {
        answers.skin = static_cast<diary::SkinType>(skin);
    }
    answers.sensitive = static_cast<Maybe>(sensitive_->value().value_or(static_cast<int>(Maybe::unknown)));
    answers.pregnant = static_cast<Maybe>(pregnant_->value().value_or(static_cast<int>(Maybe::unknown)));
    for (const Thing& thing : things_) {
        if (thing.own->isChecked()) {
            const int used = thing.used != nullptr ? thing.used->value().value_or(unknown) : unknown;
            answers.owned.push_back(
                {thing.thing, used == unknown ? UsedFor::unknown : static_cast<UsedFor>(used), toCore(nameOf(thing.thing))});
        }
    }
    if (minutes != unknown) {
        answers.eveningMinutes = minutes;
    }
    return answers;
}

Date FirstRun::today() const {
    return civilDay(clock_.now(), diary::Person{}.rolloverHour);
}

void FirstRun::plan() {
    clear(told_);
    auto* waiting = makeText("note", doneCard_);
    waiting->setText(tr("Planning…"));
    told_->addWidget(waiting);
    const diary::Diary diary = service::firstDiary(answers(), today());
    thinking_->ask(
        [book = book_, diary, day = today()] {
            return service::planSpan(book, diary, {day, fortnight, day});
        },
        [this, diary](const service::PlannedSpan& planned) { tell(diary, planned); });
}

}  // namespace gyeol::ui

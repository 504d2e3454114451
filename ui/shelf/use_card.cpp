#include "ui/shelf/use_card.h"

#include "service/shelf_view.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/shelf/amounts.h"

#include <QGridLayout>

#include <algorithm>

namespace gyeol::ui {
namespace {

using diary::Part;
using diary::Treatment;
using service::UsedFor;

constexpr int asUsual = -1, mostHalves = 14, longest = 240, longestMask = 25;
constexpr std::array spans{UsedFor::never, UsedFor::underFourWeeks, UsedFor::oneToThreeMonths, UsedFor::longer};
constexpr std::array parts{Part::morning, Part::evening, Part::both};

std::vector<int> valuesOfSpans() {
    std::vector<int> values;
    for (const UsedFor span : spans) {
        values.push_back(static_cast<int>(span));
    }
    return values;
}

bool isMask(diary::TreatmentKind kind) {
    return kind == diary::TreatmentKind::collagenMask || kind == diary::TreatmentKind::egfMask ||
           kind == diary::TreatmentKind::moisturizingPack;
}

}  // namespace

UseCard::UseCard(const PageContext& context, Draft& draft, QWidget* parent)
    : FormCard(QStringLiteral("useCard"), context, draft, parent),
      sinceCaption_(makeText("caption", this)),
      usedCaption_(makeText("caption", this)),
      timesCaption_(makeText("caption", this)),
      minutesCaption_(makeText("caption", this)),
      partCaption_(makeText("caption", this)),
      daysCaption_(makeText("caption", this)),
      daily_(makeText("note", this)),
      sinceWrong_(makeText("caution", this)),
      used_(new Segmented(QStringLiteral("shelfUsed"), valuesOfSpans(), Segmented::Empty::refused, this)),
      part_(new Segmented(QStringLiteral("shelfPart"), {asUsual, 0, 1, 2}, Segmented::Empty::refused, this)),
      since_(new DayField(QStringLiteral("shelfSince"), this)),
      times_(new QComboBox(this)),
      minutes_(new QSpinBox(this)) {
    buildSince();
    buildHowOften();
    buildDays();
    body()->addWidget(daily_);
    connect(&draft_, &Draft::replaced, this, &UseCard::showDraft);
    connect(&draft_, &Draft::edited, this, &UseCard::showWhatMatters);
}

void UseCard::buildSince() {
    usedHolder_ = field(usedCaption_, used_, this);
    sinceHolder_ = field(sinceCaption_, since_, this);
    sinceHolder_->setMaximumWidth(180);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(usedHolder_, 1);
    row->addWidget(sinceHolder_);
    body()->addLayout(row);
    body()->addWidget(sinceWrong_);
    connect(used_, &Segmented::chosen, this, [this](std::optional<int> span) {
        const auto started = service::startedOn(static_cast<UsedFor>(*span), context_.today());
        since_->setDay(started);
        draft_.setWrong("since", false);
        draft_.edit([&](Treatment& treatment) { treatment.started = started; });
    });
    connect(since_, &DayField::edited, this, [this] {
        draft_.setWrong("since", since_->isWrong());
        draft_.edit([&](Treatment& treatment) { treatment.started = since_->day(); });
        used_->setValue(static_cast<int>(service::usedFor(since_->day(), context_.today())));
    });
}

void UseCard::buildHowOften() {
    times_->setObjectName(QStringLiteral("shelfTimes"));
    minutes_->setObjectName(QStringLiteral("shelfMinutes"));
    minutes_->setRange(asUsual, longest);
    timesHolder_ = field(timesCaption_, times_, this);
    minutesHolder_ = field(minutesCaption_, minutes_, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(timesHolder_, 1);
    row->addWidget(minutesHolder_, 1);
    body()->addLayout(row);
    body()->addWidget(field(partCaption_, part_, this));
    connect(times_, &QComboBox::activated, this, [this](int at) {
        const int halves = times_->itemData(at).toInt();
        draft_.edit([halves](Treatment& treatment) {
            treatment.perWeek = halves < 0 ? std::nullopt : std::optional(diary::HalvesPerWeek{halves});
        });
    });
    connect(minutes_, &QSpinBox::valueChanged, this, [this](int minutes) {
        draft_.edit([minutes](Treatment& treatment) { treatment.minutes = minutes < 0 ? std::nullopt : std::optional(minutes); });
    });
    connect(part_, &Segmented::chosen, this, [this](std::optional<int> part) {
        draft_.edit([&](Treatment& treatment) {
            treatment.part = *part < 0 ? std::nullopt : std::optional(parts[static_cast<std::size_t>(*part)]);
        });
    });
}

void UseCard::buildDays() {
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(6);
    for (unsigned number = 0; number < days_.size(); ++number) {
        auto* button = new QPushButton(row);
        button->setObjectName(QStringLiteral("shelfDay_%1").arg(number));
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setMinimumWidth(10);
        connect(button, &QPushButton::toggled, this, [this, number](bool liked) {
            const auto day = static_cast<diary::DayOfWeek>(number);
            draft_.edit([&](Treatment& treatment) {
                std::erase(treatment.prefer, day);
                if (liked) {
                    treatment.prefer.push_back(day);
                    std::ranges::sort(treatment.prefer);
                }
            });
        });
        buttons->addWidget(button, 1);
        days_[number] = button;
    }
    daysHolder_ = field(daysCaption_, row, this);
    body()->addWidget(daysHolder_);
}

void UseCard::orderDays() {
    const auto first = static_cast<unsigned>(context_.desk.diary().person.firstWeekday);
    auto* row = static_cast<QHBoxLayout*>(days_.front()->parentWidget()->layout());
    if (row->itemAt(0)->widget() == days_[first]) {
        return;
    }
    for (unsigned i = 0; i < days_.size(); ++i) {
        QPushButton* button = days_[(first + i) % days_.size()];
        row->removeWidget(button);
        row->addWidget(button, 1);
        if (i > 0) {
            setTabOrder(days_[(first + i - 1) % days_.size()], button);
        }
    }
}

void UseCard::showDraft() {
    const Treatment& now = treatment();
    orderDays();
    draft_.setWrong("since", false);
    since_->setNear(context_.today());
    since_->setDay(now.started);
    used_->setValue(static_cast<int>(service::usedFor(now.started, context_.today())));
    times_->setCurrentIndex(std::max(0, times_->findData(now.perWeek ? now.perWeek->value : asUsual)));
    {
        const QSignalBlocker quiet(minutes_);
        minutes_->setMaximum(isMask(now.kind) ? longestMask : longest);
        minutes_->setValue(now.minutes.value_or(asUsual));
    }
    const auto at = now.part ? std::ranges::find(parts, *now.part) - parts.begin() : asUsual;
    part_->setValue(static_cast<int>(at));
    for (unsigned number = 0; number < days_.size(); ++number) {
        const QSignalBlocker quiet(days_[number]);
        days_[number]->setChecked(std::ranges::find(now.prefer, static_cast<diary::DayOfWeek>(number)) != now.prefer.end());
    }
    showWhatMatters();
}

void UseCard::showWhatMatters() {
    const Treatment& now = treatment();
    const bool daily = diary::isDaily(now.kind);
    const bool active = service::isActive(context_.book, now);
    usedHolder_->setVisible(active || now.started.has_value());
    sinceHolder_->setVisible(active || now.started.has_value());
    timesHolder_->setVisible(!daily);
    minutesHolder_->setVisible(!daily);
    daysHolder_->setVisible(!daily);
    daily_->setVisible(daily);
    minutes_->setMaximum(isMask(now.kind) ? longestMask : longest);
    sinceWrong_->setVisible(since_->isWrong());
}

void UseCard::fillTimes() {
    const QSignalBlocker quiet(times_);
    times_->clear();
    times_->addItem(tr("As the plan finds best"), asUsual);
    for (int halves = 0; halves <= mostHalves; ++halves) {
        const QString number = amountText(halves * 5, 1);
        times_->addItem(halves == 0 ? tr("Not at all") : halves == 1 ? tr("Once in two weeks") : tr("%1 × a week").arg(number), halves);
    }
}

void UseCard::retranslate() {
    setTitle(tr("How you use it"));
    usedCaption_->setText(tr("Used it"));
    used_->rename(tr("Used it"), {tr("Never"), tr("Under 4 weeks"), tr("1–3 months"), tr("Longer")});
    sinceCaption_->setText(tr("Since"));
    since_->rename(tr("Used since"));
    sinceWrong_->setText(tr("A day is written year, month, day: 2026-11-24. It is not kept as it stands."));
    timesCaption_->setText(tr("How often"));
    times_->setAccessibleName(tr("How often"));
    fillTimes();
    minutesCaption_->setText(tr("Minutes"));
    minutes_->setAccessibleName(tr("Minutes"));
    minutes_->setSpecialValueText(tr("As usual"));
    minutes_->setSuffix(tr(" min"));
    partCaption_->setText(tr("When"));
    part_->rename(tr("When"), {tr("As usual"), partName(wording(), Part::morning), partName(wording(), Part::evening), tr("Both")});
    daysCaption_->setText(tr("Days you like it on"));
    for (unsigned number = 0; number < days_.size(); ++number) {
        days_[number]->setText(fromCore(wording().shortWeekdayName(Weekday(number))));
        days_[number]->setAccessibleName(tr("Liked on %1").arg(fromCore(wording().weekdayName(Weekday(number)))));
    }
    daily_->setText(tr("A step of every day: the plan gives it its place and asks nothing of it."));
    showDraft();
}

}  // namespace gyeol::ui

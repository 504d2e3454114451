#include "ui/week/day_editor.h"

#include "rulebook/rule_data.h"
#include "service/day_acts.h"
#include "service/moving.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeol::ui {
namespace {

// Below what a rule asks about, the words are those of the forecasts: the UV index's own, and Korea's four grades of fine dust.
constexpr int uvModerate = 3;
constexpr int dustModerate = 16;
constexpr int anHour = 60;

}  // namespace

DayWords wordsOn(const diary::Diary& diary, Date date) {
    DayWords words{
        {.date = date, .uvIndex = {}, .pm25 = {}, .pm10 = {}, .humidity = {}, .humidityOutdoor = {}, .outdoorMinutes = {}}, {}, false};
    const auto found = std::ranges::find(diary.exposures, date, &diary::Exposure::date);
    if (found != diary.exposures.end()) {
        words.exposure = *found;
    }
    words.minutes = service::eveningMinutesOn(diary, date);
    words.rest = service::isRestDay(diary, date);
    return words;
}

DayEditor::DayEditor(const rulebook::RuleBook& book, const QString& day, const DayWords& words, QWidget* parent)
    : QDialog(parent), before_(words) {
    setObjectName(QStringLiteral("dayEditor"));
    setWindowTitle(day);
    const rulebook::StressData& limits = book.data().stress;
    using Levels = std::vector<LevelChips::Level>;
    const auto add = [this](const char* name, const QString& title, Levels levels, int most, const QString& unit) {
        auto* chips = new LevelChips(title, std::move(levels), most, unit, this);
        chips->setObjectName(QLatin1String(name));
        return chips;
    };
    sun_ = add("editSun", tr("Sun (UV index)"),
               {{tr("low"), 0, 1},
                {tr("moderate"), uvModerate, uvModerate + 1},
                {tr("strong"), limits.uvLow, limits.uvLow},
                {tr("very strong"), limits.uvHigh, limits.uvHigh}},
               20, {});
    dust_ = add("editDust", tr("Fine dust (PM2.5)"),
                {{tr("good"), 0, dustModerate / 2},
                 {tr("normal"), dustModerate, dustModerate},
                 {tr("bad"), limits.pm25Bad, limits.pm25Bad},
                 {tr("very bad"), limits.pm25Worst, limits.pm25Worst}},
                2000, tr("µg/m³"));
    rooms_ = add("editRooms", tr("Air in the rooms"),
                 {{tr("very dry"), 0, limits.airDriest - 5},
                  {tr("dry"), limits.airDriest, limits.airDry - 5},
                  {tr("comfortable"), limits.airDry, limits.airDry + 10},
                  {tr("humid"), limits.airHumid + 1, limits.airHumid + 5}},
                 100, QStringLiteral("%"));
    outdoors_ = add("editOutdoors", tr("Outdoors"),
                    {{tr("little"), 0, anHour / 3},
                     {tr("an hour"), anHour, anHour},
                     {tr("two hours or more"), limits.outdoorMinutes, limits.outdoorMinutes}},
                    1440, tr("min"));
    evening_ = add("editEvening", tr("Time this evening"),
                   {{tr("hardly any"), 0, 15}, {tr("half an hour"), 30, 30}, {tr("an hour"), anHour, anHour}}, 1440, tr("min"));
    rest_ = new QCheckBox(tr("Rest day: nothing is planned, and nothing counts as missed"), this);
    rest_->setObjectName(QStringLiteral("editRest"));
    sun_->setValue(words.exposure.uvIndex);
    dust_->setValue(words.exposure.pm25);
    rooms_->setValue(words.exposure.humidity);
    outdoors_->setValue(words.exposure.outdoorMinutes);
    evening_->setValue(words.minutes);
    rest_->setChecked(words.rest);

    day_ = new QRadioButton(tr("This day"), this);
    week_ = new QRadioButton(tr("The whole week"), this);
    day_->setObjectName(QStringLiteral("editThisDay"));
    week_->setObjectName(QStringLiteral("editWholeWeek"));
    day_->setChecked(true);
    connect(week_, &QRadioButton::toggled, rest_, &QWidget::setDisabled);
    auto* scope = new QHBoxLayout;
    scope->setSpacing(18);
    scope->addWidget(day_);
    scope->addWidget(week_);
    scope->addStretch(1);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Sun"), sun_);
    form->addRow(tr("Fine dust"), dust_);
    form->addRow(tr("Rooms"), rooms_);
    form->addRow(tr("Outdoors"), outdoors_);
    form->addRow(tr("Evening"), evening_);
    form->addRow(QString(), rest_);
    form->addRow(tr("For"), scope);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("editSave"));
    save->setProperty("kind", QStringLiteral("primary"));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

DayWords DayEditor::words() const {
    DayWords words = before_;
    words.exposure.uvIndex = sun_->value();
    if (words.exposure.pm25 != dust_->value()) {
        words.exposure.pm25 = dust_->value();
        words.exposure.pm10.reset();  // the person's word on dust is on all of it
    }
    words.exposure.humidity = rooms_->value();
    words.exposure.outdoorMinutes = outdoors_->value();
    words.minutes = evening_->value();
    words.rest = rest_->isChecked();
    return words;
}

}  // namespace gyeol::ui

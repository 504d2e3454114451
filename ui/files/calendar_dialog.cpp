#include "ui/files/calendar_dialog.h"

#include "base/file.h"
#include "ui/qt_text.h"
#include "ui/widgets/texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int daysOfWeek = 7;
constexpr int noAlarm = -1;
constexpr const char* settingName = "calendar-file";

QComboBox* makeChoice(const char* name, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->setObjectName(QLatin1String(name));
    return choice;
}

QTimeEdit* makeHour(const char* name, QWidget* parent) {
    auto* hour = new QTimeEdit(parent);
    hour->setObjectName(QLatin1String(name));
    hour->setDisplayFormat(QStringLiteral("HH:mm"));
    return hour;
}

int minuteOf(const QTimeEdit& hour) {
    return hour.time().hour() * 60 + hour.time().minute();
}

/// "steps daily toDos alarm morning evening", as numbers.
exchange::CalendarWish wishOf(const DiaryDesk& desk) {
    exchange::CalendarWish wish;
    const QStringList words = fromCore(desk.setting(settingName).value_or("")).split(QLatin1Char(' '));
    if (words.size() != 6) {
        return wish;
    }
    const auto number = [&words](int at, int most) { return std::clamp(words[at].toInt(), noAlarm, most); };
    wish.entries = number(0, 1) == 1 ? exchange::CalendarEntries::steps : exchange::CalendarEntries::parts;
    wish.dailySteps = number(1, 1) == 1;
    wish.toDos = number(2, 1) == 1;
    wish.alarm = number(3, 1439) == noAlarm ? std::nullopt : std::optional(number(3, 1439));
    wish.morning = std::max(0, number(4, 1439));
    wish.evening = std::max(0, number(5, 1439));
    return wish;
}

std::string textOf(const exchange::CalendarWish& wish) {
    std::string text;
    for (const int number : {wish.entries == exchange::CalendarEntries::steps ? 1 : 0, wish.dailySteps ? 1 : 0, wish.toDos ? 1 : 0,
                             wish.alarm.value_or(noAlarm), wish.morning, wish.evening}) {
        text += (text.empty() ? "" : " ") + std::to_string(number);
    }
    return text;
}

}  // namespace

CalendarDialog::CalendarDialog(const PageContext& context, Date firstDay, QWidget* parent)
    : QDialog(parent),
      context_(context),
      firstDay_(firstDay),
      weeks_(makeChoice("calendarWeeks", this)),
      entries_(makeChoice("calendarEntries", this)),
      kind_(makeChoice("calendarKind", this)),
      alarm_(makeChoice("calendarAlarm", this)),
      morning_(makeHour("calendarMorning", this)),
      evening_(makeHour("calendarEvening", this)),
      told_(makeText("body", this)) {
    setObjectName(QStringLiteral("calendarDialog"));
    setWindowTitle(tr("Export to a calendar"));
    setMinimumWidth(460);
    build();
    showWish(wishOf(context.desk));
    for (QComboBox* choice : {weeks_, entries_, kind_, alarm_}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &CalendarDialog::choose);
    }
    connect(morning_, &QTimeEdit::timeChanged, this, &CalendarDialog::choose);
    connect(evening_, &QTimeEdit::timeChanged, this, &CalendarDialog::choose);
    look();
}

void CalendarDialog::build() {
    const auto& wording = context_.languages.wording();
    for (const int weeks : {1, 2, 4}) {
        weeks_->addItem(fromCore(wording.dateRange(firstDay_, firstDay_ + Days(weeks * daysOfWeek - 1))), weeks);
    }
    entries_->addItems(
        {tr("One for each morning and evening"), tr("One for each step"), tr("One for each step, without those of every day")});
    kind_->addItems({tr("Events"), tr("To-dos to tick")});
    for (const auto& [minutes, text] : {std::pair(noAlarm, tr("None")), std::pair(0, tr("When it begins")),
                                        std::pair(15, tr("15 minutes before")), std::pair(60, tr("1 hour before"))}) {
        alarm_->addItem(text, minutes);
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Days"), weeks_);
    form->addRow(tr("&Entries"), entries_);
    form->addRow(tr("&As"), kind_);
    form->addRow(tr("&Mornings begin"), morning_);
    form->addRow(tr("E&venings begin"), evening_);
    form->addRow(tr("A&larm"), alarm_);
    told_->setObjectName(QStringLiteral("calendarTold"));
    auto* note = makeText("note", this);
    note->setText(tr("Reading the file again brings the same entries up to date; it doubles nothing."));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveCalendar"));
    setLook(save, "kind", QStringLiteral("primary"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &CalendarDialog::save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(told_);
    layout->addWidget(note);
    layout->addWidget(buttons);
    setTabOrder(kind_, morning_);
    setTabOrder(morning_, evening_);
    setTabOrder(evening_, alarm_);
}

exchange::CalendarWish CalendarDialog::wish() const {
    const int alarm = alarm_->currentData().toInt();
    return {.entries = entries_->currentIndex() == 0 ? exchange::CalendarEntries::parts : exchange::CalendarEntries::steps,
            .dailySteps = entries_->currentIndex() != 2,
            .toDos = kind_->currentIndex() == 1,
            .alarm = alarm == noAlarm ? std::nullopt : std::optional(alarm),
            .morning = minuteOf(*morning_),
            .evening = minuteOf(*evening_)};
}

void CalendarDialog::showWish(const exchange::CalendarWish& wish) {
    entries_->setCurrentIndex(wish.entries == exchange::CalendarEntries::parts ? 0 : wish.dailySteps ? 1 : 2);
    kind_->setCurrentIndex(wish.toDos ? 1 : 0);
    alarm_->setCurrentIndex(std::max(0, alarm_->findData(wish.alarm.value_or(noAlarm))));
    morning_->setTime(QTime(wish.morning / 60, wish.morning % 60));
    evening_->setTime(QTime(wish.evening / 60, wish.evening % 60));
}

void CalendarDialog::choose() {
    context_.desk.setSetting(settingName, textOf(wish()));
    look();
}

void CalendarDialog::look() {
    const rulebook::Span span{firstDay_, weeks_->currentData().toInt() * daysOfWeek, context_.today()};
    const diary::Diary& diary = context_.desk.diary();
    const service::PlannedSpan planned = service::planSpan(context_.book, diary, span);
    events_ = exchange::calendarEvents(service::calendarPlan(context_.book, diary, planned), diary, context_.languages.wording(), wish());
    const auto windows =
        std::count_if(events_.begin(), events_.end(), [](const auto& event) { return event.kind == exchange::CalendarKind::allDay; });
    const auto entries = static_cast<int>(events_.size()) - static_cast<int>(windows);
    QStringList told{tr("Entries: %1").arg(entries)};
    if (windows > 0) {
        told << tr("spans of whole days around procedures: %1").arg(windows);
    }
    const auto example =
        std::find_if(events_.begin(), events_.end(), [](const auto& event) { return event.kind != exchange::CalendarKind::allDay; });
    told_->setText(example == events_.end()
                       ? told.join(QStringLiteral(", "))
                       : tr("%1. The first: %2, %3, %4", "counts, day, hour, name")
                             .arg(told.join(QStringLiteral(", ")), fromCore(context_.languages.wording().shortDate(example->from)),
                                  QTime(example->minuteOfDay / 60, example->minuteOfDay % 60).toString(QStringLiteral("HH:mm")),
                                  fromCore(example->summary)));
}

void CalendarDialog::save() {
    const QString suggestion = tr("gyeol-%1.ics").arg(fromCore(formatDate(firstDay_)));
    const auto path = context_.prompts.saveFile(windowTitle(), FileKind::calendar, suggestion);
    if (!path) {
        return;
    }
    const std::string name = exchange::calendarName(context_.desk.diary(), context_.languages.wording());
    if (const auto written = writeFile(*path, exchange::writeCalendar(events_, name)); !written) {
        emit failed(written.error());
        return;
    }
    accept();
}

}  // namespace gyeol::ui

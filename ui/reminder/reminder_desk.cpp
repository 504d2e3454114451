#include "ui/reminder/reminder_desk.h"

#include "ui/qt_text.h"
#include "ui/reminder/reminder_text.h"

#include <algorithm>
#include <charconv>

namespace gyeol::ui {
namespace {

constexpr const char* onSetting = "reminder.on";
constexpr const char* minuteSetting = "reminder.minute";
constexpr const char* saidSetting = "reminder.said";  ///< the evening that was reminded of last

constexpr int hour = 60;
constexpr int usualMinute = 21 * hour;
constexpr int lastMinute = 24 * hour - 1;

QString listed(const std::vector<std::string>& names) {
    QStringList texts;
    for (const std::string& name : names) {
        texts << fromCore(name);
    }
    return texts.join(QStringLiteral(", "));
}

}  // namespace

ReminderDesk::ReminderDesk(const PageContext& context, Notifier& notifier, WakeUp& wakeUp, QObject* parent)
    : QObject(parent), context_(context), notifier_(notifier), wakeUp_(wakeUp) {}

bool ReminderDesk::isOn() const {
    return context_.preferences.read(onSetting) == "yes";
}

int ReminderDesk::minute() const {
    const std::string text = context_.preferences.read(minuteSetting).value_or("");
    int minute = usualMinute;
    std::from_chars(text.data(), text.data() + text.size(), minute);
    return std::clamp(minute, 0, lastMinute);
}

void ReminderDesk::turn(bool on) {
    context_.preferences.write(onSetting, on ? "yes" : "no");
    begin();
}

void ReminderDesk::setMinute(int minute) {
    context_.preferences.write(minuteSetting, std::to_string(std::clamp(minute, 0, lastMinute)));
    begin();
}

void ReminderDesk::begin() {
    retranslate();
    notifier_.show(isOn() && !context_.desk.isEmpty(), [this] { emit openWished(); });
    arm();
    emit changed();
}

void ReminderDesk::retranslate() {
    notifier_.name(tr("Open Gyeol"), tr("Quit"));
}

std::chrono::local_seconds ReminderDesk::momentOf(Date evening) const {
    // An hour before the rollover belongs to the night after that evening.
    const int rollover = context_.desk.diary().person.rolloverHour * hour;
    return evening + std::chrono::minutes(minute()) + (minute() < rollover ? Days(1) : Days(0));
}

void ReminderDesk::arm() {
    planning_.forget();
    if (!isOn() || context_.desk.isEmpty()) {
        awaited_.reset();
        wakeUp_.cancel();
        return;
    }
    const Date today = context_.today();
    const bool said = context_.preferences.read(saidSetting) == formatDate(today);
    // An hour that has passed while the program was not running is not made up for.
    awaited_ = said || momentOf(today) <= context_.clock.now() ? today + Days(1) : today;
    wakeUp_.at(momentOf(*awaited_), [this] { wake(); });
}

void ReminderDesk::wake() {
    if (!isOn() || context_.desk.isEmpty() || !awaited_) {
        return;
    }
    const Date evening = *awaited_;
    const auto now = context_.clock.now();
    const bool come = now >= momentOf(evening);
    // A machine that slept through the night has no business with an evening that is over; a clock that was set back has none yet.
    const bool over = context_.today() > evening;
    if (come && !over && context_.preferences.read(saidSetting) != formatDate(evening)) {
        context_.preferences.write(saidSetting, formatDate(evening));
        arm();
        remind(false);
    } else {
        arm();
    }
}

void ReminderDesk::show() {
    if (!context_.desk.isEmpty()) {
        remind(true);
    }
}

void ReminderDesk::remind(bool evenIfNothingIsDue) {
    planning_.ask([book = context_.book, wording = context_.languages.wording(), diary = context_.desk.sharedDiary(),
                   today = context_.today()] { return eveningInWords(book, wording, *diary, today); },
                  [this, evenIfNothingIsDue](const EveningInWords& words) {
                      if (!words.due && !evenIfNothingIsDue) {
                          return;
                      }
                      QStringList lines;
                      if (!words.leftOut.empty()) {
                          lines << tr("Leave out tonight: %1").arg(listed(words.leftOut));
                      }
                      const QString title = words.steps.empty() ? tr("Tonight nothing is due") : tr("Tonight: %1").arg(listed(words.steps));
                      notifier_.notify(title, lines.join(QLatin1Char('\n')));
                  });
}

}  // namespace gyeol::ui

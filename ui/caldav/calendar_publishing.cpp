#include "ui/caldav/calendar_publishing.h"

#include "ui/qt_text.h"
#include "ui/settings/settings_form.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace gyeol::ui {
namespace {

constexpr int hour = 60;
constexpr std::array<int, 4> alarms{-1, 0, 10, 30};  ///< minutes before; -1: none

QTimeEdit* makeTime(const char* name, QWidget* parent) {
    auto* time = new QTimeEdit(parent);
    time->setObjectName(QLatin1String(name));
    time->setDisplayFormat(QStringLiteral("HH:mm"));
    return time;
}

QTime timeOf(int minutes) {
    return {minutes / hour, minutes % hour};
}

int minutesOf(const QTimeEdit& edit) {
    return edit.time().hour() * hour + edit.time().minute();
}

}  // namespace

CalendarPublishing::CalendarPublishing(const PageContext& context, CalendarDesk& calendar, QWidget* parent)
    : Card(QStringLiteral("calendarPublishing"), parent), context_(context), calendar_(calendar) {
    buildStatus();
    buildWishes();
    buildWayOut();
    connectWishes();
    connect(&calendar_, &CalendarDesk::changed, this, &CalendarPublishing::refresh);
}

void CalendarPublishing::buildStatus() {
    where_ = makeText("body", this);
    where_->setObjectName(QStringLiteral("calendarWhere"));
    status_ = new Speaker(this);
    status_->setObjectName(QStringLiteral("calendarStatus"));
    status_->setWordWrap(true);
    progress_ = new QProgressBar(this);
    progress_->setObjectName(QStringLiteral("calendarProgress"));
    progress_->setTextVisible(false);
    publish_ = makeButton("calendarPublish", this);
    publish_->setProperty("kind", QStringLiteral("primary"));
    stop_ = makeButton("calendarStop", this);
    passwordName_ = makeText("note", this);
    password_ = new QLineEdit(this);
    password_->setObjectName(QStringLiteral("calendarPasswordAgain"));
    password_->setEchoMode(QLineEdit::Password);
    usePassword_ = makeButton("calendarUsePassword", this);
    conflicts_ = new QVBoxLayout;
    auto* row = new QHBoxLayout;
    row->addWidget(status_, 1);
    row->addWidget(stop_, 0, Qt::AlignTop);
    row->addWidget(publish_, 0, Qt::AlignTop);
    auto* secret = new QHBoxLayout;
    secret->addWidget(password_, 1);
    secret->addWidget(usePassword_);
    body()->addWidget(where_);
    body()->addLayout(row);
    body()->addWidget(progress_);
    body()->addWidget(passwordName_);
    body()->addLayout(secret);
    body()->addLayout(conflicts_);
    connect(publish_, &QPushButton::clicked, &calendar_, &CalendarDesk::publish);
    connect(stop_, &QPushButton::clicked, &calendar_, &CalendarDesk::stop);
    const auto use = [this] {
        const QString password = password_->text();
        password_->clear();
        calendar_.usePassword(password);
    };
    connect(usePassword_, &QPushButton::clicked, this, use);
    connect(password_, &QLineEdit::returnPressed, this, use);
}

void CalendarPublishing::buildWishes() {
    after_ = new QCheckBox(this);
    after_->setObjectName(QStringLiteral("calendarAfterKeeping"));
    entriesName_ = makeText("caption", this);
    entries_ = new Segmented(QStringLiteral("calendarEntries"), {0, 1}, Segmented::Empty::refused, this);
    morningName_ = makeText("caption", this);
    morning_ = makeTime("calendarMorning", this);
    eveningName_ = makeText("caption", this);
    evening_ = makeTime("calendarEvening", this);
    alarmName_ = makeText("caption", this);
    alarm_ = new QComboBox(this);
    alarm_->setObjectName(QStringLiteral("calendarAlarm"));
    for (const int minutes : alarms) {
        alarm_->addItem(QString(), minutes);
    }
    toDos_ = new QCheckBox(this);
    toDos_->setObjectName(QStringLiteral("calendarToDos"));
    auto* form = makeSettingsForm();
    form->addRow(entriesName_, entries_);
    form->addRow(morningName_, morning_);
    form->addRow(eveningName_, evening_);
    form->addRow(alarmName_, alarm_);
    body()->addWidget(after_);
    body()->addLayout(form);
    body()->addWidget(toDos_);
}

void CalendarPublishing::buildWayOut() {
    outNote_ = makeText("note", this);
    removeAll_ = makeButton("calendarRemoveAll", this);
    disconnect_ = makeButton("calendarDisconnect", this);
    auto* row = new QHBoxLayout;
    row->addWidget(removeAll_);
    row->addWidget(disconnect_);
    row->addStretch(1);
    body()->addWidget(outNote_);
    body()->addLayout(row);
    connect(removeAll_, &QPushButton::clicked, &calendar_, &CalendarDesk::removeAll);
    connect(disconnect_, &QPushButton::clicked, this, [this] {
        const QString text = tr("Server, name and password are forgotten. What stands in the calendar stays there.");
        if (context_.prompts.ask(tr("Forget the calendar"), text, tr("Forget")) == Answer::yes) {
            calendar_.forgetAccount();
        }
    });
}

void CalendarPublishing::connectWishes() {
    connect(after_, &QCheckBox::clicked, this, &CalendarPublishing::keepWishes);
    connect(toDos_, &QCheckBox::clicked, this, &CalendarPublishing::keepWishes);
    connect(entries_, &Segmented::chosen, this, &CalendarPublishing::keepWishes);
    connect(morning_, &QTimeEdit::editingFinished, this, &CalendarPublishing::keepWishes);
    connect(evening_, &QTimeEdit::editingFinished, this, &CalendarPublishing::keepWishes);
    connect(alarm_, &QComboBox::activated, this, &CalendarPublishing::keepWishes);
}

void CalendarPublishing::keepWishes() {
    auto account = calendar_.account();
    if (!account) {
        return;
    }
    account->afterKeeping = after_->isChecked();
    account->wish.toDos = toDos_->isChecked();
    account->wish.entries = entries_->value() == 1 ? exchange::CalendarEntries::steps : exchange::CalendarEntries::parts;
    account->wish.morning = minutesOf(*morning_);
    account->wish.evening = minutesOf(*evening_);
    const int minutes = alarm_->currentData().toInt();
    account->wish.alarm = minutes < 0 ? std::nullopt : std::optional(minutes);
    calendar_.change(*account);
}

void CalendarPublishing::showWishes(const CalendarAccount& account) {
    after_->setChecked(account.afterKeeping);
    toDos_->setChecked(account.wish.toDos || !account.calendar.events);
    toDos_->setEnabled(account.calendar.events && account.calendar.toDos);
    entries_->setValue(account.wish.entries == exchange::CalendarEntries::steps ? 1 : 0);
    if (!morning_->hasFocus()) {
        morning_->setTime(timeOf(account.wish.morning));
    }
    if (!evening_->hasFocus()) {
        evening_->setTime(timeOf(account.wish.evening));
    }
    alarm_->setCurrentIndex(std::max(alarm_->findData(account.wish.alarm.value_or(-1)), 0));
}

QString CalendarPublishing::reportText() const {
    const auto& report = calendar_.report();
    if (!report) {
        const auto known = calendar_.published();
        return known.entries.empty() ? tr("Nothing was published yet.")
                                     : tr("Entries of the plan in the calendar: %1.").arg(known.entries.size());
    }
    if (report->created + report->updated + report->removed == 0) {
        return report->stopped ? tr("Stopped.") : tr("The calendar shows the plan as it is; nothing was to be done.");
    }
    const QString text = tr("%1 new, %2 changed, %3 removed.").arg(report->created).arg(report->updated).arg(report->removed);
    return report->stopped ? tr("Stopped.") + QLatin1Char(' ') + text : text;
}

void CalendarPublishing::showStatus(const CalendarAccount& account) {
    using Activity = CalendarDesk::Activity;
    const bool busy = calendar_.activity() != Activity::none;
    where_->setText(tr("The plan goes to “%1” of %2 at %3.", "calendar, user, server")
                        .arg(account.calendar.name, account.user, account.calendar.url.host()));
    publish_->setEnabled(!busy);
    removeAll_->setEnabled(!busy && !calendar_.published().entries.empty());
    disconnect_->setEnabled(!busy);
    stop_->setVisible(busy);
    const auto [done, of] = calendar_.progress();
    progress_->setVisible(busy);
    progress_->setRange(0, of);
    progress_->setValue(done);
    for (QWidget* widget : {static_cast<QWidget*>(passwordName_), static_cast<QWidget*>(password_), static_cast<QWidget*>(usePassword_)}) {
        widget->setVisible(calendar_.wantsPassword());
    }
    passwordName_->setText(calendar_.isWithoutKeyring()
                               ? tr("This desktop has no keyring that can be reached. The password is asked for each time the program is "
                                    "started, and kept nowhere.")
                               : tr("The password of %1:").arg(account.user));
    QString text;
    if (busy) {
        text = calendar_.activity() == Activity::preparing ? tr("Getting ready …") : tr("%1 of %2 …", "entries").arg(done).arg(of);
    } else if (calendar_.failure()) {
        text = fromCore(context_.languages.wording().failure(*calendar_.failure())) + QLatin1Char('.');
        if (calendar_.report()) {
            text += QLatin1Char(' ') + tr("What was done until then is remembered; the rest follows the next time.");
        }
    } else if (calendar_.wantsPassword()) {
        text = tr("The password is needed.");
    } else {
        text = reportText();
    }
    if (status_->text() != text) {
        // Each entry's number is for the eye; what came of it is for the ear too.
        if (busy) {
            status_->setText(text);
        } else {
            status_->say(text);
        }
    }
}

QString CalendarPublishing::clashText(const DavConflict& conflict) {
    switch (conflict.clash) {
        case DavClash::changedThere:
            return tr("%1: changed in the calendar by another program; the plan says something else.").arg(conflict.summary);
        case DavClash::removedThere:
            return tr("%1: removed from the calendar by another program; the plan has changed.").arg(conflict.summary);
        case DavClash::keptThere:
            return tr("%1: no longer planned, but changed in the calendar by another program.").arg(conflict.summary);
        case DavClash::takenThere:
            return tr("%1: stands in the calendar already and says something else.").arg(conflict.summary);
    }
    return {};
}

void CalendarPublishing::showConflicts() {
    if (shown_ == calendar_.conflicts()) {
        for (QPushButton* button : findChildren<QPushButton*>(QRegularExpression(QStringLiteral("^conflict(Ours|Theirs)_")))) {
            button->setEnabled(calendar_.activity() == CalendarDesk::Activity::none);
        }
        return;
    }
    shown_ = calendar_.conflicts();
    clear(conflicts_);
    for (std::size_t place = 0; place < shown_.size(); ++place) {
        const DavConflict conflict = shown_[place];
        auto* text = makeText("body", this);
        text->setObjectName(QStringLiteral("conflict_%1").arg(place));
        text->setText(clashText(conflict));
        auto* theirs = makeButton("", this);
        theirs->setObjectName(QStringLiteral("conflictTheirs_%1").arg(place));
        theirs->setText(tr("Leave it as it is there"));
        theirs->setAccessibleName(tr("%1: leave it as it is there").arg(conflict.summary));
        auto* ours = makeButton("", this);
        ours->setObjectName(QStringLiteral("conflictOurs_%1").arg(place));
        ours->setText(conflict.clash == DavClash::keptThere ? tr("Remove it") : tr("Put the plan there"));
        ours->setAccessibleName(conflict.clash == DavClash::keptThere ? tr("%1: remove it").arg(conflict.summary)
                                                                      : tr("%1: put the plan there").arg(conflict.summary));
        auto* row = new QHBoxLayout;
        row->addWidget(text, 1);
        row->addWidget(theirs, 0, Qt::AlignTop);
        row->addWidget(ours, 0, Qt::AlignTop);
        conflicts_->addLayout(row);
        connect(theirs, &QPushButton::clicked, this, [this, conflict] { calendar_.settle(conflict, Publisher::Choice::theirs); });
        connect(ours, &QPushButton::clicked, this, [this, conflict] { calendar_.settle(conflict, Publisher::Choice::ours); });
    }
}

void CalendarPublishing::refresh() {
    if (const auto account = calendar_.account()) {
        showWishes(*account);
        showStatus(*account);
        showConflicts();
    }
}

void CalendarPublishing::retranslate() {
    setTitle(tr("The plan in your calendar"));
    publish_->setText(tr("Publish now"));
    stop_->setText(tr("Stop"));
    stop_->setAccessibleName(tr("Stop publishing"));
    progress_->setAccessibleName(tr("How much is published"));
    password_->setAccessibleName(tr("Password"));
    usePassword_->setText(tr("Go on"));
    after_->setText(tr("Publish after each week that I keep"));
    entriesName_->setText(tr("Entries"));
    entries_->rename(tr("Entries of the calendar"), {tr("One a morning and evening"), tr("One a step")});
    morningName_->setText(tr("Morning from"));
    morning_->setAccessibleName(tr("Time at which the morning's entry begins"));
    eveningName_->setText(tr("Evening from"));
    evening_->setAccessibleName(tr("Time at which the evening's entry begins"));
    alarmName_->setText(tr("Alarm"));
    alarm_->setAccessibleName(tr("Alarm of each entry"));
    alarm_->setItemText(0, tr("none"));
    alarm_->setItemText(1, tr("at the time"));
    alarm_->setItemText(2, tr("10 minutes before"));
    alarm_->setItemText(3, tr("30 minutes before"));
    toDos_->setText(tr("As to-dos that can be ticked off"));
    outNote_->setText(
        tr("What other programs changed in the calendar is never overwritten without asking. The password is kept in this desktop's "
           "keyring and "
           "nowhere else; where there is no keyring, it is asked for at each start."));
    removeAll_->setText(tr("Take the plan out of the calendar"));
    disconnect_->setText(tr("Forget this calendar …"));
    shown_.clear();
    clear(conflicts_);
    refresh();
}

}  // namespace gyeol::ui

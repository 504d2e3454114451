#include "ui/reminder/reminder_section.h"

#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

constexpr int minutesAnHour = 60;

}  // namespace

ReminderSection::ReminderSection(const PageContext& /*context*/, ReminderDesk& reminder, QWidget* parent)
    : SettingsSection(parent),
      reminder_(reminder),
      card_(addCard("reminderCard")),
      on_(new QCheckBox(card_)),
      note_(makeText("note", card_)),
      timeName_(makeText("caption", card_)),
      tray_(makeText("caution", card_)),
      time_(new QTimeEdit(card_)),
      try_(new QPushButton(card_)) {
    setObjectName(QStringLiteral("reminderSection"));
    on_->setObjectName(QStringLiteral("reminderOn"));
    time_->setObjectName(QStringLiteral("reminderTime"));
    time_->setDisplayFormat(QStringLiteral("HH:mm"));
    try_->setObjectName(QStringLiteral("reminderTry"));
    tray_->setObjectName(QStringLiteral("reminderTray"));
    timeName_->setWordWrap(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(timeName_);
    row->addWidget(time_);
    row->addStretch(1);
    row->addWidget(try_);
    card_->body()->addWidget(on_);
    card_->body()->addWidget(tray_);
    card_->body()->addLayout(row);
    card_->body()->addWidget(note_);
    connect(on_, &QCheckBox::clicked, &reminder_, &ReminderDesk::turn);
    connect(time_, &QTimeEdit::editingFinished, this, [this] {
        const int minute = time_->time().hour() * minutesAnHour + time_->time().minute();
        if (minute != reminder_.minute()) {
            reminder_.setMinute(minute);
        }
    });
    connect(try_, &QPushButton::clicked, &reminder_, &ReminderDesk::show);
    connect(&reminder_, &ReminderDesk::changed, this, &ReminderSection::refresh);
}

void ReminderSection::refresh() {
    const bool on = reminder_.isOn();
    const bool there = reminder_.hasTray();
    on_->setChecked(on);
    on_->setEnabled(there || on);
    tray_->setVisible(!there);
    time_->setEnabled(there);
    try_->setEnabled(on && there);
    if (!time_->hasFocus()) {
        time_->setTime(QTime(reminder_.minute() / minutesAnHour, reminder_.minute() % minutesAnHour));
    }
}

void ReminderSection::retranslate() {
    card_->setTitle(tr("Reminder"));
    on_->setText(tr("Remind me of the evening's steps"));
    tray_->setText(tr("This desktop has no tray, so that nothing can remind you while the window is closed."));
    timeName_->setText(tr("At"));
    time_->setAccessibleName(tr("Time of the reminder"));
    try_->setText(tr("Show it now"));
    try_->setAccessibleName(tr("Show the reminder now"));
    note_->setText(
        tr("One notification an evening: tonight's steps, and what to leave out. Quiet where nothing is due. While it is on, the program "
           "stays in the tray when its window is closed; “Quit” ends both. Nothing is sent anywhere."));
    refresh();
}

}  // namespace gyeol::ui

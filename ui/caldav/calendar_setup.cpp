#include "ui/caldav/calendar_setup.h"

#include "ui/qt_text.h"
#include "ui/settings/settings_form.h"
#include "ui/widgets/texts.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gyeol::ui {
namespace {

QLineEdit* makeLine(const char* name, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QLatin1String(name));
    constexpr int longest = 500;
    line->setMaxLength(longest);
    return line;
}

}  // namespace

CalendarSetup::CalendarSetup(const PageContext& context, CalendarDesk& calendar, QWidget* parent)
    : Card(QStringLiteral("calendarSetup"), parent),
      context_(context),
      calendar_(calendar),
      sent_(makeText("note", this)),
      addressName_(makeText("caption", this)),
      userName_(makeText("caption", this)),
      passwordName_(makeText("caption", this)),
      status_(makeText("body", this)),
      choose_(makeText("caption", this)),
      address_(makeLine("calendarAddress", this)),
      user_(makeLine("calendarUser", this)),
      password_(makeLine("calendarPassword", this)),
      search_(makeButton("calendarSearch", this)),
      stop_(makeButton("calendarStopSearch", this)),
      allow_(makeButton("calendarAllow", this)),
      list_(new QListWidget(this)) {
    status_->setObjectName(QStringLiteral("calendarSetupStatus"));
    list_->setObjectName(QStringLiteral("calendarList"));
    password_->setEchoMode(QLineEdit::Password);
    search_->setProperty("kind", QStringLiteral("primary"));
    auto* form = makeSettingsForm();
    form->addRow(addressName_, address_);
    form->addRow(userName_, user_);
    form->addRow(passwordName_, password_);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(status_, 1);
    for (QPushButton* button : {allow_, stop_, search_}) {
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    body()->addWidget(sent_);
    body()->addLayout(form);
    body()->addLayout(buttons);
    body()->addWidget(choose_);
    body()->addWidget(list_);
    connect(search_, &QPushButton::clicked, this, &CalendarSetup::search);
    connect(password_, &QLineEdit::returnPressed, this, &CalendarSetup::search);
    connect(stop_, &QPushButton::clicked, &calendar_, &CalendarDesk::stop);
    connect(allow_, &QPushButton::clicked, &calendar_, &CalendarDesk::allow);
    connect(&calendar_, &CalendarDesk::changed, this, &CalendarSetup::refresh);
    connect(&calendar_, &CalendarDesk::found, this, &CalendarSetup::showFound);
    connect(list_, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const int row = list_->row(item);
        if (row >= 0 && row < static_cast<int>(found_.size()) && !calendar_.account()) {
            const DavCalendar chosen = found_[static_cast<std::size_t>(row)];
            found_.clear();
            searched_ = false;
            password_->clear();
            calendar_.choose(chosen);
        }
    });
    connect(list_, &QListWidget::itemClicked, list_, &QListWidget::itemActivated);
}

void CalendarSetup::search() {
    if (search_->isEnabled()) {
        found_.clear();
        searched_ = false;
        calendar_.search(address_->text(), user_->text(), password_->text());
    }
}

void CalendarSetup::showFound(const std::vector<DavCalendar>& calendars) {
    found_ = calendars;
    searched_ = true;
    list_->clear();
    for (const DavCalendar& calendar : calendars) {
        list_->addItem(calendar.name);
    }
    refresh();
    if (!calendars.empty()) {
        constexpr int rowHeight = 34, mostRows = 6;
        list_->setFixedHeight(rowHeight * std::min(mostRows, static_cast<int>(calendars.size())) + 6);
        list_->setCurrentRow(0);
        list_->setFocus();
    }
}

void CalendarSetup::refresh() {
    const bool searching = calendar_.activity() == CalendarDesk::Activity::searching;
    search_->setEnabled(!searching);
    stop_->setVisible(searching);
    allow_->setVisible(!calendar_.hostWanted().isEmpty());
    list_->setVisible(!found_.empty());
    choose_->setVisible(!found_.empty());
    if (searching) {
        status_->setText(tr("Looking for your calendars …"));
    } else if (!calendar_.hostWanted().isEmpty()) {
        status_->setText(
            tr("The server says that your calendars are at %1. Shall name and password go there too?").arg(calendar_.hostWanted()));
    } else if (calendar_.failure()) {
        status_->setText(fromCore(context_.languages.wording().failure(*calendar_.failure())) + QLatin1Char('.'));
    } else if (searched_ && found_.empty()) {
        status_->setText(tr("The server has no calendar that you may write to. Make one there first."));
    } else {
        status_->clear();
    }
}

void CalendarSetup::retranslate() {
    setTitle(tr("A calendar that you already have"));
    sent_->setText(tr(
        "Off until you set it up. Then the plan goes to your own server (Nextcloud, Radicale, iCloud or another with CalDAV), so that your "
        "phone shows it: the steps of each morning and evening with their times, what to leave out, and the days around procedures, for "
        "today and the thirteen days after it. Who can read that calendar can read this. Check-ins, photographs and all else stay on this "
        "computer."));
    addressName_->setText(tr("Server"));
    userName_->setText(tr("User name"));
    passwordName_->setText(tr("Password"));
    address_->setAccessibleName(tr("Address of the server"));
    address_->setPlaceholderText(tr("https://cloud.example.org"));
    user_->setAccessibleName(tr("User name"));
    password_->setAccessibleName(tr("Password"));
    password_->setPlaceholderText(tr("An app password, where the server has them"));
    search_->setText(tr("Find my calendars"));
    stop_->setText(tr("Stop"));
    stop_->setAccessibleName(tr("Stop looking for calendars"));
    allow_->setText(tr("Allow"));
    allow_->setAccessibleName(tr("Allow name and password to go to that server too"));
    choose_->setText(tr("Which calendar shall show the plan? One of its own is easiest to hide and to remove."));
    list_->setAccessibleName(tr("Your calendars"));
    refresh();
}

}  // namespace gyeol::ui

#include "ui/caldav/calendar_desk.h"

#include "service/calendar.h"
#include "ui/qt_text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace gyeol::ui {
namespace {

constexpr int publishedDays = 14;

/// The entries of a plan as a server gets them. The day on which they are written down does not count as a change.
std::vector<WantedEntry> wantedEntries(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary,
                                       const exchange::CalendarWish& wish, Date today) {
    const service::PlannedSpan planned = service::planSpan(book, diary, {today, publishedDays, today});
    std::vector<WantedEntry> wanted;
    for (const exchange::CalendarEvent& event :
         exchange::calendarEvents(service::calendarPlan(book, diary, planned), diary, wording, wish)) {
        exchange::CalendarEvent timeless = event;
        timeless.stamp = Date{};
        const Date last = event.kind == exchange::CalendarKind::allDay ? event.to : event.from;
        wanted.push_back(
            {fromCore(event.uid), QByteArray::fromStdString(exchange::writeCalendar(event)),
             QCryptographicHash::hash(QByteArray::fromStdString(exchange::writeCalendar(timeless)), QCryptographicHash::Sha1).toHex(),
             fromCore(wording.shortDate(event.from)) + QStringLiteral(" · ") + fromCore(event.summary), fromCore(formatDate(last))});
    }
    return wanted;
}

}  // namespace

CalendarDesk::CalendarDesk(const PageContext& context, QNetworkAccessManager& network, Keyring& keyring, HttpLimits limits, QObject* parent)
    : QObject(parent), context_(context), keyring_(keyring), session_(network, limits), discovery_(session_), publisher_(session_) {
    connect(&discovery_, &DavDiscovery::found, this, [this](const std::vector<DavCalendar>& calendars) {
        set(Activity::none);
        emit found(calendars);
    });
    connect(&discovery_, &DavDiscovery::failed, this, &CalendarDesk::fail);
    connect(&discovery_, &DavDiscovery::otherHost, this, [this](const QString& host) {
        hostWanted_ = host;
        set(Activity::none);
    });
    connect(&publisher_, &Publisher::remembered, this,
            [this](const Published& published) { context_.desk.setSetting(settingName("published"), writePublished(published)); });
    connect(&publisher_, &Publisher::progressed, this, [this](int done, int of) {
        progress_ = {done, of};
        emit changed();
    });
    connect(&publisher_, &Publisher::done, this, [this](const PublicationReport& report) {
        for (const DavConflict& conflict : report.conflicts) {
            conflicts_.push_back(conflict);
        }
        failure_ = report.failure;
        report_ = report;
        if (failure_ && failure_->code == FailureCode::wrongPassword) {
            session_.use({});
            waiting_ = [this] { prepare(); };
        }
        set(Activity::none);
    });
}

std::string CalendarDesk::settingName(const char* what) const {
    return std::string("calendar.") + what + "." + std::to_string(context_.desk.person());
}

QString CalendarDesk::today() const {
    return fromCore(formatDate(context_.today()));
}

void CalendarDesk::set(Activity activity) {
    activity_ = activity;
    emit changed();
}

void CalendarDesk::fail(const Failure& failure) {
    failure_ = failure;
    set(Activity::none);
}

void CalendarDesk::begin() {
    ++run_;
    planning_.forget();
    discovery_.forget();
    publisher_.stop();
    session_.use({});
    failure_.reset();
    report_.reset();
    conflicts_.clear();
    waiting_ = nullptr;
    hostWanted_.clear();
    allowed_.clear();
    withoutKeyring_ = false;
    set(Activity::none);
}

std::optional<CalendarAccount> CalendarDesk::account() const {
    return context_.desk.isEmpty() ? std::nullopt : readAccount(context_.desk.setting(settingName("account")).value_or(""));
}

Published CalendarDesk::published() const {
    Published known = readPublished(context_.desk.setting(settingName("published")).value_or(""));
    const auto chosen = account();
    if (chosen && known.calendar != chosen->calendar.url.toString()) {
        known = {chosen->calendar.url.toString(), {}};
    }
    return known;
}

void CalendarDesk::search(const QString& address, const QString& user, const QString& password) {
    begin();
    const auto url = davAddress(address);
    if (!url) {
        fail(url.error());
        return;
    }
    session_.use({*url, user.trimmed(), password});
    set(Activity::searching);
    discovery_.begin();
}

void CalendarDesk::allow() {
    if (!hostWanted_.isEmpty()) {
        allowed_ << hostWanted_;
        session_.allow(hostWanted_);
        hostWanted_.clear();
        set(Activity::searching);
        discovery_.begin();
    }
}

void CalendarDesk::choose(const DavCalendar& calendar) {
    CalendarAccount account;
    account.address = session_.account().address;
    account.user = session_.account().user;
    account.hosts = allowed_;
    account.calendar = calendar;
    context_.desk.setSetting(settingName("account"), writeAccount(account));
    keyring_.write(account.secretName(), session_.account().password, [this, run = run_](const Result<void>& written) {
        if (run == run_) {
            withoutKeyring_ = !written;
            emit changed();
        }
    });
    emit changed();
}

void CalendarDesk::change(const CalendarAccount& account) {
    context_.desk.setSetting(settingName("account"), writeAccount(account));
    emit changed();
}

void CalendarDesk::forgetAccount() {
    const auto known = account();
    begin();
    if (known) {
        keyring_.remove(known->secretName(), [](const Result<void>&) {});
    }
    context_.desk.setSetting(settingName("account"), "");
    context_.desk.setSetting(settingName("published"), "");
    emit changed();
}

void CalendarDesk::withPassword(std::function<void()> go) {
    const auto known = account();
    if (!known) {
        return;
    }
    ++run_;
    failure_.reset();
    report_.reset();
    conflicts_.clear();
    waiting_ = nullptr;
    progress_ = {0, 0};
    const auto use = [this, known, go](const QString& password) {
        session_.use({known->address, known->user, password});
        for (const QString& host : known->hosts) {
            session_.allow(host);
        }
        go();
    };
    if (session_.account().address == known->address && session_.account().user == known->user && !session_.account().password.isEmpty()) {
        use(session_.account().password);
        return;
    }
    set(Activity::preparing);
    keyring_.read(known->secretName(), [this, use, go, run = run_](const Result<std::optional<QString>>& secret) {
        if (run != run_) {
            return;
        }
        withoutKeyring_ = !secret;
        if (secret && *secret) {
            use(**secret);
        } else {
            waiting_ = go;
            set(Activity::none);
        }
    });
}

void CalendarDesk::usePassword(const QString& password) {
    const auto known = account();
    if (!known || password.isEmpty()) {
        return;
    }
    session_.use({known->address, known->user, password});
    for (const QString& host : known->hosts) {
        session_.allow(host);
    }
    if (!withoutKeyring_) {
        keyring_.write(known->secretName(), password, [this, run = run_](const Result<void>& written) {
            if (run == run_) {
                withoutKeyring_ = !written;
                emit changed();
            }
        });
    }
    if (const std::function<void()> go = std::exchange(waiting_, nullptr)) {
        go();
    }
}

void CalendarDesk::publish() {
    if (activity_ == Activity::none) {
        withPassword([this] { prepare(); });
    }
}

void CalendarDesk::prepare() {
    const auto known = account();
    if (!known) {
        return;
    }
    set(Activity::preparing);
    exchange::CalendarWish wish = known->wish;
    wish.toDos = known->calendar.events ? wish.toDos && known->calendar.toDos : true;
    planning_.ask([book = context_.book, wording = context_.languages.wording(), diary = context_.desk.diary(), wish,
                   today = context_.today()] { return wantedEntries(book, wording, diary, wish, today); },
                  [this](std::vector<WantedEntry> wanted) {
                      set(Activity::publishing);
                      publisher_.begin(std::move(wanted), published(), today());
                  });
}

void CalendarDesk::removeAll() {
    if (activity_ == Activity::none) {
        withPassword([this] {
            set(Activity::removing);
            publisher_.begin({}, published(), today());
        });
    }
}

void CalendarDesk::stop() {
    ++run_;
    waiting_ = nullptr;
    planning_.forget();
    discovery_.forget();
    if (publisher_.isBusy()) {
        publisher_.stop();
    } else {
        set(Activity::none);
    }
}

void CalendarDesk::settle(const DavConflict& conflict, Publisher::Choice choice) {
    const auto place = std::find(conflicts_.begin(), conflicts_.end(), conflict);
    if (activity_ != Activity::none || place == conflicts_.end()) {
        return;
    }
    conflicts_.erase(place);
    if (choice == Publisher::Choice::ours) {
        set(Activity::publishing);
    }
    publisher_.settle(conflict, choice);
    emit changed();
}

void CalendarDesk::weekKept() {
    const auto known = account();
    if (known && known->afterKeeping) {
        publish();
    }
}

}  // namespace gyeol::ui

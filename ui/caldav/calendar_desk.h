#pragma once

#include "ui/caldav/calendar_account.h"
#include "ui/caldav/keyring.h"
#include "ui/caldav/publisher.h"
#include "ui/page.h"
#include "ui/thinking.h"

#include <functional>
#include <optional>

namespace gyeol::ui {

/// The plan of the diary in hand in a calendar of the person's: off until it is set up; published when the person wishes or, if they chose
/// so, after each week that they keep. Works beside the window, can be stopped, and remembers in the diary's file what it published.
class CalendarDesk : public QObject {
    Q_OBJECT

public:
    enum class Activity : std::uint8_t { none, searching, preparing, publishing, removing };

    CalendarDesk(const PageContext& context, QNetworkAccessManager& network, Keyring& keyring, HttpLimits limits = {},
                 QObject* parent = nullptr);

    /// Another diary lies on the desk now.
    void begin();

    [[nodiscard]] std::optional<CalendarAccount> account() const;
    [[nodiscard]] Published published() const;

    /// Looks for the calendars of an account; `found` or `failure` follow, or `hostWanted`.
    void search(const QString& address, const QString& user, const QString& password);
    /// The person allows that name and password go to the host that was asked for; the search goes on.
    void allow();
    /// From now on the plan goes to this calendar of the account that was searched. The password goes into the keyring.
    void choose(const DavCalendar& calendar);
    /// How it is published. Requires an account.
    void change(const CalendarAccount& account);
    /// Forgets account, password and what was published; what stands in the calendar stays there.
    void forgetAccount();

    /// Publishes today and the thirteen days after it. `passwordWanted` where none is known.
    void publish();
    /// Takes every entry of ours from today on out of the calendar.
    void removeAll();
    void stop();
    /// The password, where the keyring does not have it. What waited for it goes on.
    void usePassword(const QString& password);
    void settle(const DavConflict& conflict, Publisher::Choice choice);
    /// A week was kept.
    void weekKept();

    [[nodiscard]] Activity activity() const { return activity_; }
    [[nodiscard]] std::pair<int, int> progress() const { return progress_; }
    [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }
    [[nodiscard]] const std::vector<DavConflict>& conflicts() const { return conflicts_; }
    /// The last publication of this run; none: there was none.
    [[nodiscard]] const std::optional<PublicationReport>& report() const { return report_; }
    /// Whether the keyring could not be reached, so that the password is asked for in each run.
    [[nodiscard]] bool isWithoutKeyring() const { return withoutKeyring_; }
    [[nodiscard]] bool wantsPassword() const { return waiting_ != nullptr; }
    [[nodiscard]] const QString& hostWanted() const { return hostWanted_; }

signals:
    /// Something that the settings show is otherwise now.
    void changed();
    void found(const std::vector<gyeol::ui::DavCalendar>& calendars);

private:
    void set(Activity activity);
    void fail(const Failure& failure);
    /// Calls `go` once the session has the account's password.
    void withPassword(std::function<void()> go);
    void prepare();
    [[nodiscard]] std::string settingName(const char* what) const;
    [[nodiscard]] QString today() const;

    PageContext context_;
    Keyring& keyring_;
    DavSession session_;
    DavDiscovery discovery_;
    Publisher publisher_;
    Activity activity_ = Activity::none;
    std::pair<int, int> progress_{0, 0};
    std::optional<Failure> failure_;
    std::optional<PublicationReport> report_;
    std::vector<DavConflict> conflicts_;
    std::function<void()> waiting_;  ///< for a password
    QString hostWanted_;
    QStringList allowed_;
    bool withoutKeyring_ = false;
    std::uint64_t run_ = 0;  ///< of what was begun last; an answer of the keyring to an earlier one is dropped
    Thinking planning_{this};
};

}  // namespace gyeol::ui

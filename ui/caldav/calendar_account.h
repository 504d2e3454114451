#pragma once

#include "exchange/calendar_plan.h"
#include "ui/caldav/dav_discovery.h"

#include <optional>
#include <string>

namespace gyeol::ui {

/// The calendar that a person publishes to, and how. Stands in the diary's file, and is not exported; the password is never in it.
struct CalendarAccount {
    QUrl address;
    QString user;
    QStringList hosts;  ///< further hosts that the person allowed
    DavCalendar calendar;
    exchange::CalendarWish wish;
    bool afterKeeping = false;  ///< publish after each kept week

    /// The name of the password in the keyring.
    [[nodiscard]] QString secretName() const { return user + QLatin1Char('@') + address.host(); }
};

[[nodiscard]] std::string writeAccount(const CalendarAccount& account);
/// Nothing where the text is none that `writeAccount` wrote.
[[nodiscard]] std::optional<CalendarAccount> readAccount(const std::string& text);

}  // namespace gyeol::ui

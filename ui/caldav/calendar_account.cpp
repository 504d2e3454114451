#include "ui/caldav/calendar_account.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int lastMinute = 24 * 60 - 1;

int minuteFrom(const QJsonObject& object, const char* key, int otherwise) {
    return std::clamp(object.value(QLatin1String(key)).toInt(otherwise), 0, lastMinute);
}

}  // namespace

std::string writeAccount(const CalendarAccount& account) {
    QJsonObject object{{QStringLiteral("address"), account.address.toString()},
                       {QStringLiteral("user"), account.user},
                       {QStringLiteral("hosts"), QJsonArray::fromStringList(account.hosts)},
                       {QStringLiteral("calendar"), account.calendar.url.toString()},
                       {QStringLiteral("name"), account.calendar.name},
                       {QStringLiteral("events"), account.calendar.events},
                       {QStringLiteral("to_dos"), account.calendar.toDos},
                       {QStringLiteral("after_keeping"), account.afterKeeping},
                       {QStringLiteral("each_step"), account.wish.entries == exchange::CalendarEntries::steps},
                       {QStringLiteral("as_to_dos"), account.wish.toDos},
                       {QStringLiteral("morning"), account.wish.morning},
                       {QStringLiteral("evening"), account.wish.evening}};
    if (account.wish.alarm) {
        object.insert(QStringLiteral("alarm"), *account.wish.alarm);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<CalendarAccount> readAccount(const std::string& text) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    CalendarAccount account;
    account.address = QUrl(object.value(QStringLiteral("address")).toString(), QUrl::StrictMode);
    account.user = object.value(QStringLiteral("user")).toString();
    for (const QJsonValue& host : object.value(QStringLiteral("hosts")).toArray()) {
        account.hosts << host.toString();
    }
    account.calendar = {QUrl(object.value(QStringLiteral("calendar")).toString(), QUrl::StrictMode),
                        object.value(QStringLiteral("name")).toString(), object.value(QStringLiteral("events")).toBool(true),
                        object.value(QStringLiteral("to_dos")).toBool(true)};
    if (!isSafe(account.address) || !isSafe(account.calendar.url)) {
        return std::nullopt;
    }
    account.afterKeeping = object.value(QStringLiteral("after_keeping")).toBool();
    account.wish.entries =
        object.value(QStringLiteral("each_step")).toBool() ? exchange::CalendarEntries::steps : exchange::CalendarEntries::parts;
    account.wish.toDos = object.value(QStringLiteral("as_to_dos")).toBool();
    account.wish.morning = minuteFrom(object, "morning", account.wish.morning);
    account.wish.evening = minuteFrom(object, "evening", account.wish.evening);
    if (object.contains(QStringLiteral("alarm"))) {
        account.wish.alarm = minuteFrom(object, "alarm", 0);
    }
    return account;
}

}  // namespace gyeol::ui

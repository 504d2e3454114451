#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

/// The XML of WebDAV and CalDAV (RFC 4918, 4791, 5397), as far as a program that keeps its own entries needs it. Pure.
namespace gyeol::ui {

/// What a server says of one resource. What it does not say is empty.
struct DavResource {
    QString href;       ///< as it stands in the answer: a path, or a whole address
    bool gone = false;  ///< the server has no such resource
    QString displayName, etag;
    QString principal;  ///< `current-user-principal`
    QStringList homes;  ///< `calendar-home-set`
    bool isCalendar = false;
    std::optional<QStringList> components;  ///< `supported-calendar-component-set`: VEVENT, VTODO; none: all
    std::optional<bool> mayWrite;           ///< `current-user-privilege-set`; none: unknown
};

/// The resources of a 207 Multi-Status. Fails with `answerUnread` for anything else, a document type declaration too.
[[nodiscard]] Result<std::vector<DavResource>> readMultiStatus(const QByteArray& xml);

/// The bodies of PROPFIND: who am I and what is here; where my calendars are; which calendars are there; which state has a resource.
[[nodiscard]] QByteArray askWhoAndWhat();
[[nodiscard]] QByteArray askHome();
[[nodiscard]] QByteArray askCalendars();
[[nodiscard]] QByteArray askEtag();

}  // namespace gyeol::ui

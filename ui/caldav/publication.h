#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// What is to be done so that a calendar shows a plan, and what is remembered of what was done. Pure.
namespace gyeol::ui {

/// An entry that the plan wants: its UID, the whole iCalendar object, and a hash of what a person would notice of it.
struct WantedEntry {
    QString uid;
    QByteArray object, hash;
    QString summary;  ///< in people's words, for conflicts
    QString last;     ///< its last day, YYYY-MM-DD

    friend bool operator==(const WantedEntry&, const WantedEntry&) = default;
};

/// An entry that was published: where it lies and in which state it was then.
struct PublishedEntry {
    QString href;
    QByteArray etag;  ///< with its quotes; empty where the server told none
    QByteArray hash;
    QString summary;
    QString last;         ///< its last day, YYYY-MM-DD
    bool theirs = false;  ///< another program changed it and the person left it so: it is not ours any more
    friend bool operator==(const PublishedEntry&, const PublishedEntry&) = default;
};

/// All that was published of a person to one calendar, by UID.
struct Published {
    QString calendar;  ///< the calendar's address
    std::map<QString, PublishedEntry> entries;
    friend bool operator==(const Published&, const Published&) = default;
};

enum class DavStep : std::uint8_t { create, update, remove };

/// One thing to do at the server.
struct DavAct {
    DavStep step = DavStep::create;
    QString uid;
    friend bool operator==(const DavAct&, const DavAct&) = default;
};

/// What turns what was published into what is wanted: what is new, what is otherwise, and what is no longer wanted. What is over, and what
/// the person left to another program, stays untouched. `today`: YYYY-MM-DD.
[[nodiscard]] std::vector<DavAct> actsTowards(const std::vector<WantedEntry>& wanted, const Published& published, const QString& today);

/// The name of an entry's resource within its calendar: letters, digits and hyphens alone, different for different UIDs.
[[nodiscard]] QString resourceName(const QString& uid);

/// Whether two iCalendar objects say the same, whoever wrote them down: folding, the order of lines, and the lines that tell of the writing
/// itself (DTSTAMP, PRODID, CREATED, LAST-MODIFIED, SEQUENCE) apart.
[[nodiscard]] bool saySame(const QByteArray& one, const QByteArray& other);

[[nodiscard]] std::string writePublished(const Published& published);
/// Empty where the text is none that `writePublished` wrote.
[[nodiscard]] Published readPublished(const std::string& text);

}  // namespace gyeol::ui

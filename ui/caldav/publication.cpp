#include "ui/caldav/publication.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <array>
#include <set>

namespace gyeol::ui {
namespace {

QList<QByteArray> sayings(QByteArray object) {
    object.replace("\r\n", "\n");
    object.replace("\n ", "");
    object.replace("\n\t", "");
    QList<QByteArray> lines;
    constexpr std::array<const char*, 5> ofTheWriting{"DTSTAMP", "PRODID", "CREATED", "LAST-MODIFIED", "SEQUENCE"};
    for (const QByteArray& line : object.split('\n')) {
        const bool counts = std::none_of(ofTheWriting.begin(), ofTheWriting.end(), [&](const char* name) { return line.startsWith(name); });
        if (counts && !line.trimmed().isEmpty()) {
            lines.append(line.trimmed());
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

}  // namespace

std::vector<DavAct> actsTowards(const std::vector<WantedEntry>& wanted, const Published& published, const QString& today) {
    std::vector<DavAct> acts;
    std::set<QString> uids;
    for (const WantedEntry& entry : wanted) {
        uids.insert(entry.uid);
        const auto before = published.entries.find(entry.uid);
        if (before == published.entries.end()) {
            if (entry.last >= today) {
                acts.push_back({DavStep::create, entry.uid});
            }
        } else if (!before->second.theirs && before->second.hash != entry.hash) {
            acts.push_back({DavStep::update, entry.uid});
        }
    }
    for (const auto& [uid, before] : published.entries) {
        if (uids.count(uid) == 0 && !before.theirs && before.last >= today) {
            acts.push_back({DavStep::remove, uid});
        }
    }
    return acts;
}

QString resourceName(const QString& uid) {
    return QStringLiteral("gyeol-") + QString::fromLatin1(QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha1).toHex()) +
           QStringLiteral(".ics");
}

bool saySame(const QByteArray& one, const QByteArray& other) {
    return sayings(one) == sayings(other);
}

std::string writePublished(const Published& published) {
    QJsonObject entries;
    for (const auto& [uid, entry] : published.entries) {
        QJsonObject object{{QStringLiteral("href"), entry.href},
                           {QStringLiteral("etag"), QString::fromUtf8(entry.etag)},
                           {QStringLiteral("hash"), QString::fromLatin1(entry.hash)},
                           {QStringLiteral("summary"), entry.summary},
                           {QStringLiteral("last"), entry.last}};
        if (entry.theirs) {
            object.insert(QStringLiteral("theirs"), true);
        }
        entries.insert(uid, object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("calendar"), published.calendar}, {QStringLiteral("entries"), entries}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

Published readPublished(const std::string& text) {
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    Published published{object.value(QStringLiteral("calendar")).toString(), {}};
    const QJsonObject entries = object.value(QStringLiteral("entries")).toObject();
    for (auto at = entries.begin(); at != entries.end(); ++at) {
        const QJsonObject entry = at.value().toObject();
        const QString href = entry.value(QStringLiteral("href")).toString();
        if (!href.isEmpty()) {
            published.entries[at.key()] = {href,
                                           entry.value(QStringLiteral("etag")).toString().toUtf8(),
                                           entry.value(QStringLiteral("hash")).toString().toLatin1(),
                                           entry.value(QStringLiteral("summary")).toString(),
                                           entry.value(QStringLiteral("last")).toString(),
                                           entry.value(QStringLiteral("theirs")).toBool()};
        }
    }
    return published;
}

}  // namespace gyeol::ui

#pragma once

#include "ui/network/http.h"

#include <QSet>

namespace gyeol::ui {

/// Who asks, and for what a server lets them in.
struct DavAccount {
    QUrl address;  ///< as the person gave it, complete
    QString user;
    QString password;
};

/// HTTP's status of an answer that speaks of several resources (RFC 4918, 11.1).
inline constexpr int multiStatus = 207;

/// Requests to one person's CalDAV server. The name and password go only over TLS (or to this very machine) and only to the host that the
/// person named, or to others that the person allowed; a redirect is followed on the same host alone, the verb kept.
class DavSession : public QObject {
    Q_OBJECT

public:
    DavSession(QNetworkAccessManager& network, HttpLimits limits, QObject* parent = nullptr);

    /// From now on this account is meant; what is under way is forgotten.
    void use(DavAccount account);
    [[nodiscard]] const DavAccount& account() const { return account_; }
    /// The person agreed that name and password go to a further host.
    void allow(const QString& host) { hosts_.insert(host); }
    [[nodiscard]] bool allows(const QUrl& url) const;

    void send(HttpRequest request, Http::Answered answered);
    void propfind(const QUrl& url, int depth, const QByteArray& body, Http::Answered answered);
    void forget() { http_.forget(); }

private:
    void sendOn(HttpRequest request, Http::Answered answered, int redirectsLeft);

    Http http_;
    DavAccount account_;
    QSet<QString> hosts_;
};

/// The complete address that a person means by what they typed: `https://` is put before it, but `http://` where it names this machine.
/// `notAnAddress` where it is none, `notSecure` for plain http to another machine.
[[nodiscard]] Result<QUrl> davAddress(const QString& typed);

}  // namespace gyeol::ui

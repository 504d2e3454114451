#include "ui/caldav/dav_session.h"

#include "ui/qt_text.h"

#include <algorithm>
#include <array>

namespace gyeol::ui {
namespace {

constexpr int mostRedirects = 5;

bool isRedirect(int status) {
    constexpr std::array<int, 4> redirects{301, 302, 307, 308};
    return std::find(redirects.begin(), redirects.end(), status) != redirects.end();
}

int portOf(const QUrl& url) {
    constexpr int plain = 80, secure = 443;
    return url.port(url.scheme() == QStringLiteral("https") ? secure : plain);
}

/// Whether a redirect stays where it was: the same host and port, or from plain to secure on that host.
bool staysHome(const QUrl& from, const QUrl& to) {
    const bool upgrade = from.scheme() == QStringLiteral("http") && to.scheme() == QStringLiteral("https");
    return from.host() == to.host() && (upgrade || (from.scheme() == to.scheme() && portOf(from) == portOf(to)));
}

Failure pointsElsewhere(const QUrl& from, const QUrl& to) {
    Failure failure = aboutHost(FailureCode::otherHost, from);
    failure.params.set("other", toCore(to.host()));
    return failure;
}

}  // namespace

DavSession::DavSession(QNetworkAccessManager& network, HttpLimits limits, QObject* parent) : QObject(parent), http_(network, limits) {}

void DavSession::use(DavAccount account) {
    http_.forget();
    if (account.address.host() != account_.address.host()) {
        hosts_.clear();
    }
    account_ = std::move(account);
}

bool DavSession::allows(const QUrl& url) const {
    return isSafe(url) &&
           (url.host() == account_.address.host() || (url.scheme() == QStringLiteral("https") && hosts_.contains(url.host())));
}

void DavSession::send(HttpRequest request, Http::Answered answered) {
    sendOn(std::move(request), std::move(answered), mostRedirects);
}

void DavSession::propfind(const QUrl& url, int depth, const QByteArray& body, Http::Answered answered) {
    send({.verb = "PROPFIND",
          .url = url,
          .headers = {{"Depth", QByteArray::number(depth)}, {"Content-Type", "application/xml; charset=utf-8"}},
          .body = body},
         std::move(answered));
}

void DavSession::sendOn(HttpRequest request, Http::Answered answered, int redirectsLeft) {
    if (!isSafe(request.url)) {
        answered(tl::unexpected(aboutHost(FailureCode::notSecure, request.url)));
        return;
    }
    if (!allows(request.url)) {
        answered(tl::unexpected(pointsElsewhere(account_.address, request.url)));
        return;
    }
    HttpRequest dressed = request;
    dressed.headers.append({"Authorization", "Basic " + (account_.user + QLatin1Char(':') + account_.password).toUtf8().toBase64()});
    http_.send(dressed, [this, request, answered = std::move(answered), redirectsLeft](const Result<HttpAnswer>& answer) {
        if (!answer || !isRedirect(answer->status)) {
            answered(answer);
            return;
        }
        const QUrl to = request.url.resolved(QUrl(QString::fromUtf8(answer->header("Location")), QUrl::StrictMode));
        if (answer->header("Location").isEmpty() || !to.isValid() || redirectsLeft == 0) {
            answered(tl::unexpected(aboutHost(FailureCode::answerUnread, request.url)));
        } else if (!isSafe(to)) {
            answered(tl::unexpected(aboutHost(FailureCode::notSecure, to)));
        } else if (!staysHome(request.url, to)) {
            answered(tl::unexpected(pointsElsewhere(request.url, to)));
        } else {
            HttpRequest next = request;
            next.url = to;
            sendOn(next, answered, redirectsLeft - 1);
        }
    });
}

Result<QUrl> davAddress(const QString& typed) {
    QString text = typed.trimmed();
    if (!text.contains(QStringLiteral("://"))) {
        const QUrl guess(QStringLiteral("http://") + text);
        text = (isSafe(guess) ? QStringLiteral("http://") : QStringLiteral("https://")) + text;
    }
    QUrl url(text, QUrl::StrictMode);
    const bool known = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || url.host().isEmpty() || !known) {
        return failed(FailureCode::notAnAddress);
    }
    if (!isSafe(url)) {
        return tl::unexpected(aboutHost(FailureCode::notSecure, url));
    }
    url.setUserInfo({});
    url.setFragment({});
    url.setQuery(QString());
    if (url.path().isEmpty()) {
        url.setPath(QStringLiteral("/"));
    }
    return url;
}

}  // namespace gyeol::ui

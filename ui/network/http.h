#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace gyeol::ui {

/// What a server is asked, as it goes over the wire; Qt adds Host, Content-Length, Connection and Accept-Encoding.
struct HttpRequest {
    QByteArray verb = QByteArrayLiteral("GET");
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// What it answered, whatever the status says.
struct HttpAnswer {
    int status = 0;
    QUrl url;  ///< that was asked
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// A header by its name, whatever its letters' case; empty where there is none.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] bool isFine() const { return status >= 200 && status < 300; }
};

/// What one request may cost.
struct HttpLimits {
    std::chrono::milliseconds silence = std::chrono::seconds(20);  ///< without a byte moving
    std::chrono::milliseconds whole = std::chrono::seconds(60);    ///< from the request to the answer's last byte
    qint64 bytes = 4'000'000;                                      ///< of an answer, unpacked
};

/// Plain requests over a network that is handed in: no cookies, no cache, no redirects followed, certificates checked, time and size
/// bounded. What fails on the way (no network, too slow, too large, not secure) is a Failure that names the host.
class Http : public QObject {
    Q_OBJECT

public:
    using Answered = std::function<void(Result<HttpAnswer>)>;

    Http(QNetworkAccessManager& network, HttpLimits limits, QObject* parent = nullptr);
    ~Http() override;

    /// Sends a request; `answered` is called once, later, unless the request is forgotten before.
    void send(const HttpRequest& request, Answered answered);
    /// Ends what is under way; nobody is told of it.
    void forget();
    [[nodiscard]] bool isIdle() const { return under_ == 0; }

private:
    class Call;

    QNetworkAccessManager& network_;
    HttpLimits limits_;
    int under_ = 0;
    QObject* calls_;  ///< the parent of what is under way
};

/// The failure of an answer whose status is none that the caller understands: 401 and 403, 429 and 503, all else.
[[nodiscard]] Failure refusal(const HttpAnswer& answer);

/// A failure about the host of an address.
[[nodiscard]] Failure aboutHost(FailureCode code, const QUrl& url);

/// Whether what is sent to an address can be read or changed on its way by nobody: TLS, or a server on this very machine.
[[nodiscard]] bool isSafe(const QUrl& url);

}  // namespace gyeol::ui

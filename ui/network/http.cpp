#include "ui/network/http.h"

#include "ui/qt_text.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QTimer>

#include <optional>

namespace gyeol::ui {
namespace {

QNetworkRequest prepared(const HttpRequest& asked, const HttpLimits& limits) {
    QNetworkRequest request(asked.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(static_cast<int>(limits.silence.count()));
    request.setRawHeader("User-Agent", "Gyeol");
    for (const auto& [name, value] : asked.headers) {
        request.setRawHeader(name, value);
    }
    return request;
}

FailureCode codeOf(QNetworkReply::NetworkError error) {
    switch (error) {
        case QNetworkReply::TimeoutError:
        case QNetworkReply::OperationCanceledError:  // Qt's own for a transfer that fell silent
            return FailureCode::serverSlow;
        case QNetworkReply::SslHandshakeFailedError:
            return FailureCode::notSecure;
        case QNetworkReply::ProtocolFailure:
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::UnknownContentError:
            return FailureCode::answerUnread;
        default:
            return FailureCode::serverUnreachable;
    }
}

}  // namespace

/// One request under way. Ends itself when it is answered; ended from outside it tells nobody.
class Http::Call : public QObject {
public:
    Call(Http& http, const HttpRequest& asked, Answered answered) : QObject(http.calls_), http_(http), answered_(std::move(answered)) {
        ++http_.under_;
        const QNetworkRequest request = prepared(asked, http.limits_);
        // Custom verbs carry their body as bytes; Qt copies it.
        reply_ = http.network_.sendCustomRequest(request, asked.verb, asked.body);
        reply_->setParent(this);
        reply_->setReadBufferSize(http_.limits_.bytes + 1);
        connect(reply_, &QNetworkReply::readyRead, this, &Call::read);
        connect(reply_, &QNetworkReply::finished, this, &Call::finish);
        QTimer::singleShot(http.limits_.whole, this, [this] { stop(FailureCode::serverSlow); });
    }
    ~Call() override {
        if (!ended_) {
            --http_.under_;
            reply_->disconnect(this);
            reply_->abort();
        }
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;
    Call(Call&&) = delete;
    Call& operator=(Call&&) = delete;

private:
    void read() {
        if (!stopped_ && reply_->isOpen()) {
            body_ += reply_->read(http_.limits_.bytes - body_.size() + 1);
            if (body_.size() > http_.limits_.bytes) {
                stop(FailureCode::answerTooLarge);
            }
        }
    }
    void stop(FailureCode code) {
        if (!stopped_ && !reply_->isFinished()) {
            stopped_ = code;
            reply_->abort();
        }
    }
    void finish() {
        read();
        const int status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        Result<HttpAnswer> answer = HttpAnswer{status, reply_->url(), reply_->rawHeaderPairs(), body_};
        const QNetworkReply::NetworkError error = reply_->error();
        // A status that says no is an answer as well; what broke off before or within one is none.
        constexpr int firstRefusal = 400;
        const bool broken = error != QNetworkReply::NoError && (status < firstRefusal || error < QNetworkReply::ContentAccessDenied);
        if (stopped_ || broken) {
            const bool silent = error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError;
            const FailureCode code = status == 0 || silent ? codeOf(error) : FailureCode::answerUnread;
            answer = tl::unexpected(aboutHost(stopped_.value_or(code), reply_->url()));
        }
        // From here on this one is nobody's: whoever is told may ask the next thing, forget everything or end the whole.
        ended_ = true;
        --http_.under_;
        setParent(nullptr);
        deleteLater();
        const Answered answered = std::move(answered_);
        answered(std::move(answer));
    }

    Http& http_;
    Answered answered_;
    QNetworkReply* reply_ = nullptr;
    QByteArray body_;
    std::optional<FailureCode> stopped_;
    bool ended_ = false;
};

QByteArray HttpAnswer::header(const QByteArray& name) const {
    for (const auto& [key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

Http::Http(QNetworkAccessManager& network, HttpLimits limits, QObject* parent)
    : QObject(parent), network_(network), limits_(limits), calls_(new QObject(this)) {}

Http::~Http() {
    forget();
}

void Http::send(const HttpRequest& request, Answered answered) {
    new Call(*this, request, std::move(answered));
}

void Http::forget() {
    qDeleteAll(calls_->findChildren<QObject*>(QString(), Qt::FindDirectChildrenOnly));
}

Failure aboutHost(FailureCode code, const QUrl& url) {
    return {code, {}, {}, {{"host", toCore(url.host())}}, 0};
}

Failure refusal(const HttpAnswer& answer) {
    constexpr int unauthorized = 401, forbidden = 403, tooMany = 429, unavailable = 503;
    switch (answer.status) {
        case unauthorized:
        case forbidden:
            return aboutHost(FailureCode::wrongPassword, answer.url);
        case tooMany:
        case unavailable:
            return aboutHost(FailureCode::serverBusy, answer.url);
        default: {
            Failure failure = aboutHost(FailureCode::serverRefused, answer.url);
            failure.params.set("status", std::int64_t{answer.status});
            return failure;
        }
    }
}

bool isSafe(const QUrl& url) {
    if (url.scheme() == QStringLiteral("https")) {
        return true;
    }
    return url.scheme() == QStringLiteral("http") && (url.host() == QStringLiteral("localhost") || QHostAddress(url.host()).isLoopback());
}

}  // namespace gyeol::ui

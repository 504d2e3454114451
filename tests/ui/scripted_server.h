#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <vector>

namespace gyeol::test {

/// What a client sent.
struct HeardRequest {
    QByteArray verb, target;  ///< target: path and query, as they came
    QByteArray head, body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// A web server on a free port of this machine that answers as a test tells it to. Every connection is closed after one answer.
class ScriptedServer : public QObject {
public:
    /// The bytes of a whole answer; empty: it says nothing and keeps the line open.
    using Script = std::function<QByteArray(const HeardRequest&)>;

    explicit ScriptedServer(Script script);

    [[nodiscard]] QUrl url(const QString& path) const;
    /// Nothing listens there any more.
    void close() { server_.close(); }
    [[nodiscard]] const std::vector<HeardRequest>& heard() const { return heard_; }
    void use(Script script) { script_ = std::move(script); }

    /// An answer with its status, further header lines and body.
    [[nodiscard]] static QByteArray answer(const QByteArray& status, const QByteArray& body, const QByteArray& headers = {});

private:
    void listenTo(QTcpSocket* socket);

    QTcpServer server_;
    Script script_;
    std::vector<HeardRequest> heard_;
};

}  // namespace gyeol::test

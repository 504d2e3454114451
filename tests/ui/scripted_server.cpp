#include "scripted_server.h"

#include <memory>
#include <stdexcept>

namespace gyeol::test {
namespace {

constexpr const char* headEnd = "\r\n\r\n";
constexpr qsizetype headEndLength = 4;

}  // namespace

QByteArray HeardRequest::header(const QByteArray& name) const {
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0) {
            return line.mid(colon + 1).trimmed();
        }
    }
    return {};
}

ScriptedServer::ScriptedServer(Script script) : script_(std::move(script)) {
    if (!server_.listen(QHostAddress::LocalHost)) {
        throw std::runtime_error("no port of this machine is free");
    }
    connect(&server_, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = server_.nextPendingConnection()) {
            listenTo(socket);
        }
    });
}

QUrl ScriptedServer::url(const QString& path) const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(server_.serverPort()).arg(path));
}

QByteArray ScriptedServer::answer(const QByteArray& status, const QByteArray& body, const QByteArray& headers) {
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers +
           "\r\n" + body;
}

void ScriptedServer::listenTo(QTcpSocket* socket) {
    const auto heard = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, heard] {
        *heard += socket->readAll();
        const qsizetype end = heard->indexOf(headEnd);
        if (end < 0) {
            return;
        }
        const QByteArray head = heard->left(end);
        const QList<QByteArray> first = head.left(head.indexOf('\r')).split(' ');
        HeardRequest request{first.value(0), first.value(1), head, heard->mid(end + headEndLength)};
        if (request.body.size() < request.header("Content-Length").toLongLong()) {
            return;
        }
        heard->clear();
        heard_.push_back(request);
        const QByteArray answered = script_(request);
        if (!answered.isEmpty()) {
            socket->write(answered);
            socket->disconnectFromHost();
        }
    });
}

}  // namespace gyeol::test

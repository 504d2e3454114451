#include "radicale_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <fstream>
#include <stdexcept>

namespace gyeol::test {
namespace {

constexpr int patience = 60'000;

QString inside(const TemporaryFolder& folder, const char* name) {
    return QString::fromStdString((folder.path() / name).string());
}

}  // namespace

RadicaleServer::RadicaleServer() {
    std::ofstream(folder_.path() / "people") << user << ':' << password << '\n';
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    port_ = free.serverPort();
    free.close();
    start();
}

RadicaleServer::~RadicaleServer() {
    stop();
}

void RadicaleServer::start() {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("radicale"));
    if (program.isEmpty()) {
        throw std::runtime_error("radicale is not installed");
    }
    process_.setStandardErrorFile(inside(folder_, "log"));
    process_.start(program, {QStringLiteral("--config"), QString(), QStringLiteral("--server-hosts"),
                             QStringLiteral("127.0.0.1:%1").arg(port_), QStringLiteral("--auth-type"), QStringLiteral("htpasswd"),
                             QStringLiteral("--auth-htpasswd-filename"), inside(folder_, "people"),
                             QStringLiteral("--auth-htpasswd-encryption"), QStringLiteral("plain"), QStringLiteral("--auth-delay"),
                             QStringLiteral("0"), QStringLiteral("--storage-filesystem-folder"), inside(folder_, "store")});
    const bool answers = QTest::qWaitFor(
        [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port_);
            return socket.waitForConnected(200);
        },
        patience);
    if (!answers) {
        throw std::runtime_error("radicale does not answer");
    }
}

void RadicaleServer::stop() {
    process_.terminate();
    if (process_.state() != QProcess::NotRunning && !process_.waitForFinished(patience)) {
        process_.kill();
        process_.waitForFinished();
    }
}

QUrl RadicaleServer::url(const QString& path) const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port_).arg(path));
}

RadicaleServer::Told RadicaleServer::other(const QByteArray& verb, const QString& path, const QByteArray& body) const {
    QNetworkAccessManager network;
    QNetworkRequest request(url(path));
    request.setRawHeader("Authorization", "Basic " + (QByteArray(user) + ':' + password).toBase64());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("text/calendar; charset=utf-8"));
    QNetworkReply* reply = network.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const Told told{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeader("ETag"), reply->readAll()};
    reply->deleteLater();
    return told;
}

QString RadicaleServer::makeCalendar(const QString& name) const {
    const QString path = QStringLiteral("/%1/%2/").arg(QLatin1String(user), name);
    const QByteArray body = R"(<?xml version="1.0"?><C:mkcalendar xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:set><D:prop>)"
                            "<D:displayname>" +
                            name.toUtf8() + "</D:displayname></D:prop></D:set></C:mkcalendar>";
    if (other("MKCALENDAR", path, body).status != 201) {
        throw std::runtime_error("radicale makes no calendar");
    }
    return path;
}

QList<QByteArray> RadicaleServer::objects(const QString& calendar) const {
    const QDir folder(inside(folder_, "store") + QStringLiteral("/collection-root") + calendar);
    QList<QByteArray> found;
    for (const QString& name : folder.entryList({QStringLiteral("*.ics")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            found.append(file.readAll());
        }
    }
    return found;
}

}  // namespace gyeol::test

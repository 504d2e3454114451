#pragma once

#include "support/temporary_folder.h"

#include <QProcess>
#include <QUrl>

namespace gyeol::test {

/// A real CalDAV server, Radicale, on a free port of this machine, with a folder of its own and one person in it.
class RadicaleServer {
public:
    RadicaleServer();
    ~RadicaleServer();
    RadicaleServer(const RadicaleServer&) = delete;
    RadicaleServer& operator=(const RadicaleServer&) = delete;
    RadicaleServer(RadicaleServer&&) = delete;
    RadicaleServer& operator=(RadicaleServer&&) = delete;

    /// Ends it; what it keeps stays in its folder.
    void stop();
    /// Begins it again on the same port.
    void start();

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/")) const;

    /// What another program of the person's does, over the same wire: the status, and the body that came.
    struct Told {
        int status = 0;
        QByteArray etag, body;
    };
    [[nodiscard]] Told other(const QByteArray& verb, const QString& path, const QByteArray& body = {}) const;
    /// Makes a calendar and gives its path.
    QString makeCalendar(const QString& name) const;
    /// The files of a calendar as they lie on the server's disk.
    [[nodiscard]] QList<QByteArray> objects(const QString& calendar) const;

    static constexpr const char* user = "mina";
    static constexpr const char* password = "a b:c/ü";

private:
    TemporaryFolder folder_;
    QProcess process_;
    quint16 port_ = 0;
};

}  // namespace gyeol::test

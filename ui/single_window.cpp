#include "ui/single_window.h"

#include "ui/qt_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace gyeol::ui {
namespace {

constexpr int patienceMs = 5'000;

/// The socket of a diary; two names of one file have one.
QString socketOf(const std::filesystem::path& diary) {
    std::error_code unknown;
    const auto whole = std::filesystem::weakly_canonical(std::filesystem::absolute(diary), unknown);
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString((unknown ? diary : whole).string()), QCryptographicHash::Sha256).toHex();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(folder.isEmpty() ? QDir::tempPath() : folder).filePath(QStringLiteral("gyeol-") + QString::fromLatin1(hash.left(24)));
}

}  // namespace

SingleWindow::SingleWindow(QWidget& window) : window_(window) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, &SingleWindow::raise);
}

void SingleWindow::serve(const std::filesystem::path& diary) {
    server_.close();
    if (diary.empty()) {
        return;
    }
    const QString name = socketOf(diary);
    // Whoever has the diary's lock is the one that serves: what another left behind is in the way.
    QLocalServer::removeServer(name);
    server_.listen(name);
}

void SingleWindow::raise() {
    while (QLocalSocket* caller = server_.nextPendingConnection()) {
        caller->write("up\n");
        caller->flush();
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        caller->disconnectFromServer();
    }
    window_.setWindowState((window_.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window_.show();
    window_.raise();
    window_.activateWindow();
}

bool SingleWindow::raiseOther(const std::filesystem::path& diary) {
    QLocalSocket socket;
    socket.connectToServer(socketOf(diary), QIODevice::ReadOnly);
    return socket.waitForConnected(patienceMs) && socket.waitForReadyRead(patienceMs) && socket.readAll().startsWith("up");
}

}  // namespace gyeol::ui

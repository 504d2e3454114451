#include "ui/window_frame.h"

#include "ui/widgets/accessible_buttons.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QGuiApplication>

namespace gyeol::ui {
namespace {

/// Milliseconds to wait for a picture; a window that is shown as an icon has none.
constexpr int patience = 500, glance = 10;

}  // namespace

WindowFrame::WindowFrame(Shown shown, QWidget* parent) : QMainWindow(parent) {
    letReadersClick();
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QGuiApplication::applicationDisplayName());
    setMinimumSize(960, 600);
    resize(1440, 900);
    if (shown == Shown::later) {
        return;
    }
    show();
    for (const QDeadlineTimer deadline(patience); !painted_ && !deadline.hasExpired();) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, glance);
    }
}

void WindowFrame::paintEvent(QPaintEvent* event) {
    painted_ = true;
    QMainWindow::paintEvent(event);
}

}  // namespace gyeol::ui

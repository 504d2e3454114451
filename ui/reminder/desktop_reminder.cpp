#include "ui/reminder/desktop_reminder.h"

#include "ui/qt_text.h"

#include <QApplication>
#include <QDateTime>

#include <sys/timerfd.h>
#include <unistd.h>

namespace gyeol::ui {
namespace {

/// The moment as seconds of the system's clock, in the time zone of now.
qint64 secondsOf(std::chrono::local_seconds moment) {
    const Date day = std::chrono::floor<Days>(moment);
    const QTime time = QTime(0, 0).addSecs(static_cast<int>((moment - day).count()));
    return QDateTime(toQDate(day), time).toSecsSinceEpoch();
}

}  // namespace

bool DesktopNotifier::isThere() const {
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void DesktopNotifier::show(bool on, std::function<void()> opened) {
    if (!on) {
        icon_.reset();
        menu_.reset();
        QApplication::setQuitOnLastWindowClosed(true);
        return;
    }
    if (icon_ || !isThere()) {
        return;
    }
    menu_ = std::make_unique<QMenu>();
    const QAction* open = menu_->addAction(open_);
    const QAction* quit = menu_->addAction(quit_);
    QObject::connect(open, &QAction::triggered, menu_.get(), opened);
    QObject::connect(quit, &QAction::triggered, qApp, &QApplication::quit);
    icon_ = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    icon_->setContextMenu(menu_.get());
    icon_->setToolTip(QApplication::applicationDisplayName());
    QObject::connect(icon_.get(), &QSystemTrayIcon::messageClicked, menu_.get(), opened);
    QObject::connect(icon_.get(), &QSystemTrayIcon::activated, menu_.get(), [opened](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            opened();
        }
    });
    icon_->show();
    QApplication::setQuitOnLastWindowClosed(false);
}

void DesktopNotifier::name(const QString& open, const QString& quit) {
    open_ = open;
    quit_ = quit;
    if (menu_) {
        menu_->actions().at(0)->setText(open);
        menu_->actions().at(1)->setText(quit);
    }
}

void DesktopNotifier::notify(const QString& title, const QString& text) {
    if (icon_) {
        icon_->showMessage(title, text, QApplication::windowIcon());
    }
}

DesktopWakeUp::~DesktopWakeUp() {
    cancel();
}

void DesktopWakeUp::cancel() {
    heard_.reset();
    wake_ = nullptr;
    if (timer_ >= 0) {
        ::close(timer_);
        timer_ = -1;
    }
}

void DesktopWakeUp::at(std::chrono::local_seconds moment, std::function<void()> wake) {
    cancel();
    timer_ = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (timer_ < 0) {
        return;
    }
    wake_ = std::move(wake);
    itimerspec when{};
    when.it_value.tv_sec = static_cast<time_t>(secondsOf(moment));
    ::timerfd_settime(timer_, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, nullptr);
    heard_ = std::make_unique<QSocketNotifier>(timer_, QSocketNotifier::Read);
    QObject::connect(heard_.get(), &QSocketNotifier::activated, heard_.get(), [this] {
        const std::function<void()> woken = std::move(wake_);
        // Not from within its own signal: whoever is woken sets the next moment, and that ends this notifier.
        heard_->setEnabled(false);
        heard_.release()->deleteLater();
        cancel();
        woken();
    });
}

}  // namespace gyeol::ui

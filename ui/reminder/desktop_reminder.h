#pragma once

#include "ui/reminder/reminder_ports.h"

#include <QMenu>
#include <QSocketNotifier>
#include <QSystemTrayIcon>

#include <memory>

namespace gyeol::ui {

/// Qt's tray icon. It and its menu are made when they are first shown. While it is shown the program stays after its window was closed.
class DesktopNotifier : public Notifier {
public:
    [[nodiscard]] bool isThere() const override;
    void show(bool on, std::function<void()> opened) override;
    void name(const QString& open, const QString& quit) override;
    void notify(const QString& title, const QString& text) override;

private:
    QString open_, quit_;
    std::unique_ptr<QMenu> menu_;
    std::unique_ptr<QSystemTrayIcon> icon_;
};

/// A timer of the kernel on the clock of the wall: it counts through the machine's sleep, and tells when the clock is set. Nothing runs
/// meanwhile.
class DesktopWakeUp : public WakeUp {
public:
    DesktopWakeUp() = default;
    ~DesktopWakeUp() override;
    DesktopWakeUp(const DesktopWakeUp&) = delete;
    DesktopWakeUp& operator=(const DesktopWakeUp&) = delete;
    DesktopWakeUp(DesktopWakeUp&&) = delete;
    DesktopWakeUp& operator=(DesktopWakeUp&&) = delete;

    void at(std::chrono::local_seconds moment, std::function<void()> wake) override;
    void cancel() override;

private:
    int timer_ = -1;
    std::unique_ptr<QSocketNotifier> heard_;
    std::function<void()> wake_;
};

}  // namespace gyeol::ui

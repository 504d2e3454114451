#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace gyeol::ui {

/// The desktop's tray and its notifications. A port: tests script it.
class Notifier {
public:
    virtual ~Notifier() = default;
    /// Whether this desktop has a tray at all.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Shows or takes away the icon. `opened`: the person wants the window.
    virtual void show(bool on, std::function<void()> opened) = 0;
    /// The words of the icon's menu.
    virtual void name(const QString& open, const QString& quit) = 0;
    virtual void notify(const QString& title, const QString& text) = 0;
};

/// Wakes the program once, at a moment of the clock on the wall. A port: tests turn the clock themselves.
class WakeUp {
public:
    virtual ~WakeUp() = default;
    /// Calls `wake` at the moment, at once where it is past, and also when the clock was set meanwhile: who is woken looks at the clock.
    /// One moment at a time; it stays until the event loop is reached even where it is past.
    virtual void at(std::chrono::local_seconds moment, std::function<void()> wake) = 0;
    /// Nothing wakes any more.
    virtual void cancel() = 0;
};

}  // namespace gyeol::ui

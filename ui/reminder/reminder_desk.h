#pragma once

#include "ui/page.h"
#include "ui/reminder/reminder_ports.h"
#include "ui/thinking.h"

#include <optional>

namespace gyeol::ui {

/// One notification an evening, at the hour that the person chose: tonight's steps and what to leave out. Off unless chosen; quiet where
/// nothing is due. While it is off, or no diary is open, nothing waits and nothing wakes.
class ReminderDesk : public QObject {
    Q_OBJECT

public:
    ReminderDesk(const PageContext& context, Notifier& notifier, WakeUp& wakeUp, QObject* parent = nullptr);

    /// Another diary lies on the desk now.
    void begin();
    void retranslate();

    [[nodiscard]] bool isOn() const;
    void turn(bool on);
    /// Minutes after midnight.
    [[nodiscard]] int minute() const;
    void setMinute(int minute);
    [[nodiscard]] bool hasTray() const { return notifier_.isThere(); }
    /// Shows what it would say now, due or not.
    void show();

signals:
    void changed();
    /// The person wants the window, with the day's steps.
    void openWished();

private:
    void arm();
    void wake();
    void remind(bool evenIfNothingIsDue);
    /// The person's evening that a reminder belongs to, and its moment on the clock.
    [[nodiscard]] std::chrono::local_seconds momentOf(Date evening) const;

    PageContext context_;
    Notifier& notifier_;
    WakeUp& wakeUp_;
    std::optional<Date> awaited_;  ///< the evening that is waited for
    Thinking planning_{this};
};

}  // namespace gyeol::ui

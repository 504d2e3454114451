#pragma once

#include <QAccessible>

namespace gyeol::test {

/// What a screen reader would have said by itself while this lives. One at a time.
class Heard {
public:
    Heard() : active_(QAccessible::isActive()) {
        QAccessible::setActive(true);  // as a reader does: Qt tells nobody where none has asked
        before_ = QAccessible::installUpdateHandler(&Heard::hear);
    }
    ~Heard() {
        QAccessible::installUpdateHandler(before_);
        QAccessible::setActive(active_);
    }
    Heard(const Heard&) = delete;
    Heard& operator=(const Heard&) = delete;

    [[nodiscard]] static QString last() { return last_; }

private:
    static void hear(QAccessibleEvent* event) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement) {
            last_ = static_cast<QAccessibleAnnouncementEvent*>(event)->message();
        }
#else
        QAccessibleInterface* at = event->type() == QAccessible::ObjectShow ? event->accessibleInterface() : nullptr;
        if (at != nullptr && at->role() == QAccessible::Notification) {
            last_ = at->text(QAccessible::Name);
        }
#endif
        if (before_ != nullptr) {
            before_(event);
        }
    }

    bool active_;
    static inline QString last_;
    static inline QAccessible::UpdateHandler before_ = nullptr;
};

}  // namespace gyeol::test

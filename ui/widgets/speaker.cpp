#include "ui/widgets/speaker.h"

#include <QAccessible>

namespace gyeol::ui {

Speaker::Speaker(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

void Speaker::say(const QString& text) {
    setText(text);
    setAccessibleName(text);
    if (text.isEmpty()) {
        return;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
#else
    // Before announcements there were alerts: readers speak the name of what alerts.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
}

}  // namespace gyeol::ui

#include "ui/widgets/speaker.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace gyeol::ui {
namespace {

/// Milliseconds within which a reader asks for what it was told of.
constexpr qint64 breath = 1'500;

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
constexpr auto speakerRole = QAccessible::StaticText;

void announce(Speaker& speaker, const QString& text) {
    QAccessibleAnnouncementEvent announcement(&speaker, text);
    QAccessible::updateAccessibility(&announcement);
}
#else
// Before Qt could announce: what readers speak by themselves is a notification that comes into sight. Alerts go no further than Qt itself.
constexpr auto speakerRole = QAccessible::Notification;

void announce(Speaker& speaker, const QString& /*text*/) {
    QAccessibleEvent shown(&speaker, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}
#endif

class SpeakerInterface : public QAccessibleWidget {
public:
    explicit SpeakerInterface(QWidget* speaker) : QAccessibleWidget(speaker, speakerRole) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override {
        return what == QAccessible::Name ? static_cast<const Speaker*>(widget())->heard() : QAccessibleWidget::text(what);
    }
};

QAccessibleInterface* interfaceOf(const QString& /*className*/, QObject* object) {
    auto* speaker = qobject_cast<Speaker*>(object);
    return speaker != nullptr ? new SpeakerInterface(speaker) : nullptr;
}

}  // namespace

Speaker::Speaker(QWidget* parent) : QLabel(parent) {
    static const bool installed = (QAccessible::installFactory(interfaceOf), true);
    Q_UNUSED(installed)
    setTextFormat(Qt::PlainText);
}

void Speaker::say(const QString& text) {
    setText(text);
    said_ = text;
    sinceSaid_.start();
    if (!text.isEmpty()) {
        announce(*this, text);
    }
}

QString Speaker::heard() const {
    return !said_.isEmpty() && !sinceSaid_.hasExpired(breath) ? said_ : text();
}

}  // namespace gyeol::ui

#include "ui/outside.h"

namespace gyeol::ui {

Outside::Outside(const PageContext& context, const OutsidePorts& ports, QObject* parent)
    : forecast(context, ports.network, ports.openMeteo, ports.limits, parent),
      calendar(context, ports.network, ports.keyring, ports.limits, parent),
      reminder(context, ports.notifier, ports.wakeUp, parent) {}

void Outside::begin() {
    calendar.begin();
    reminder.begin();
    // What is known is noted as an act of its own, once everybody has seen the diary that was laid there.
    QMetaObject::invokeMethod(
        &forecast, [this] { forecast.begin(); }, Qt::QueuedConnection);
}

}  // namespace gyeol::ui

#pragma once

#include "ui/caldav/keyring.h"
#include "ui/forecast/open_meteo.h"
#include "ui/network/http.h"
#include "ui/reminder/reminder_ports.h"

namespace gyeol::ui {

/// What the program reaches the outside with; made at the edge and handed in, so that a test puts its own in their place.
struct OutsidePorts {
    QNetworkAccessManager& network;
    Keyring& keyring;
    Notifier& notifier;
    WakeUp& wakeUp;
    OpenMeteo openMeteo;
    HttpLimits limits;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/forecast/open_meteo.h"
#include "ui/network/http.h"

#include <optional>

namespace gyeol::ui {

/// A forecast as it came: the days, and what went wrong with a part of it.
struct Forecast {
    std::vector<diary::Exposure> days;  ///< by date; empty where nothing came
    std::optional<Failure> failure;     ///< the first; none where all came
};

/// Asks Open-Meteo's services over a network that is handed in. Decides nothing: when to ask is its owner's business.
class ForecastClient : public QObject {
    Q_OBJECT

public:
    ForecastClient(QNetworkAccessManager& network, OpenMeteo services, HttpLimits limits, QObject* parent = nullptr);

    /// Asks both services for the days of a place; `came` follows. A question that is under way is forgotten.
    void fetch(const Place& place);
    /// Asks for the places of a name; `found` follows, or `notFound`.
    void search(const QString& name, const QString& language);
    void forget();

    [[nodiscard]] const OpenMeteo& services() const { return services_; }

signals:
    void came(const gyeol::ui::Forecast& forecast);
    void found(const std::vector<gyeol::ui::Place>& places);
    void notFound(const gyeol::Failure& failure);

private:
    void fetchDust(const QUrl& address, Forecast forecast);

    OpenMeteo services_;
    Http fetching_, searching_;
};

}  // namespace gyeol::ui

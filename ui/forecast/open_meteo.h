#pragma once

#include "base/result.h"
#include "diary/diary.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>
#include <vector>

/// What Open-Meteo's services are asked and what their answers say. Pure: addresses and texts in, values out.
/// Their documentation: https://open-meteo.com/en/docs, …/air-quality-api, …/geocoding-api. The data are CC BY 4.0.
namespace gyeol::ui {

/// Where the services are; a test puts its own server in their place.
struct OpenMeteo {
    QUrl forecast = QUrl(QStringLiteral("https://api.open-meteo.com/v1/forecast"));
    QUrl airQuality = QUrl(QStringLiteral("https://air-quality-api.open-meteo.com/v1/air-quality"));
    QUrl search = QUrl(QStringLiteral("https://geocoding-api.open-meteo.com/v1/search"));
};

/// A place on the map. Coordinates in hundredths of a degree, about a kilometre: the models know no finer, and nobody needs to know more.
struct Place {
    QString name;                     ///< as a person reads it: "Seoul, South Korea"
    int latitude = 0, longitude = 0;  ///< hundredths of a degree
    friend bool operator==(const Place&, const Place&) = default;
};

/// How many days are asked for. The air-quality model knows five; what it does not know stays unknown.
inline constexpr int forecastDays = 7;

[[nodiscard]] QUrl forecastAddress(const OpenMeteo& services, const Place& place);
[[nodiscard]] QUrl airQualityAddress(const OpenMeteo& services, const Place& place);
/// `language`: `en` or `ko`.
[[nodiscard]] QUrl searchAddress(const OpenMeteo& services, const QString& name, const QString& language);

/// The days of an answer of the forecast service: the UV index as it is told (rounded to a whole number), the mean humidity outdoors.
/// A day or value that no exposure could have is unknown; the answer's own "error" and anything that is not of its form fail with
/// `answerUnread`.
[[nodiscard]] Result<std::vector<diary::Exposure>> readForecast(const QByteArray& body);
/// The days of an answer of the air-quality service: the means of PM2.5 and PM10 over the day, where at least 18 of its hours are known.
[[nodiscard]] Result<std::vector<diary::Exposure>> readAirQuality(const QByteArray& body);
/// The places of an answer of the search; none where it found none.
[[nodiscard]] Result<std::vector<Place>> readPlaces(const QByteArray& body);

/// Two lists of days as one, by date; what the second knows fills what the first does not.
[[nodiscard]] std::vector<diary::Exposure> together(std::vector<diary::Exposure> days, const std::vector<diary::Exposure>& more);

/// "37.57"; the C locale's.
[[nodiscard]] QString degrees(int hundredths);

}  // namespace gyeol::ui

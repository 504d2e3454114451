#include "ui/forecast/forecast_memory.h"

#include "ui/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace gyeol::ui {
namespace {

constexpr int pole = 9000, dateLine = 18000;
/// Where the four counts of a day stand in its row, behind the date; what they can be.
constexpr std::array<std::pair<std::optional<int> diary::Exposure::*, int>, 4> counts{{{&diary::Exposure::uvIndex, 20},
                                                                                       {&diary::Exposure::pm25, 2000},
                                                                                       {&diary::Exposure::pm10, 2000},
                                                                                       {&diary::Exposure::humidityOutdoor, 100}}};

QJsonObject placeObject(const Place& place) {
    return {
        {QStringLiteral("name"), place.name}, {QStringLiteral("latitude"), place.latitude}, {QStringLiteral("longitude"), place.longitude}};
}

std::optional<Place> placeFrom(const QJsonObject& object) {
    const int beyond = dateLine + 1;
    const Place place{object.value(QStringLiteral("name")).toString(), object.value(QStringLiteral("latitude")).toInt(beyond),
                      object.value(QStringLiteral("longitude")).toInt(beyond)};
    const bool sound = !place.name.isEmpty() && std::abs(place.latitude) <= pole && std::abs(place.longitude) <= dateLine;
    return sound ? std::optional(place) : std::nullopt;
}

std::optional<diary::Exposure> dayFrom(const QJsonArray& row) {
    const auto date = parseDate(toCore(row.at(0).toString()));
    if (!date || row.size() != static_cast<qsizetype>(counts.size()) + 1) {
        return std::nullopt;
    }
    diary::Exposure day{.date = *date,
                        .uvIndex = {},
                        .pm25 = {},
                        .pm10 = {},
                        .humidity = {},
                        .humidityOutdoor = {},
                        .outdoorMinutes = {},
                        .source = diary::ExposureSource::forecast};
    for (std::size_t place = 0; place < counts.size(); ++place) {
        const int count = row.at(static_cast<qsizetype>(place) + 1).toInt(-1);
        if (count >= 0 && count <= counts[place].second) {
            day.*counts[place].first = count;
        }
    }
    return day;
}

std::string compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonObject objectFrom(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

}  // namespace

std::string writePlace(const Place& place) {
    return compact(placeObject(place));
}

std::optional<Place> readPlace(const std::string& text) {
    return placeFrom(objectFrom(text));
}

std::string writeForecast(const RememberedForecast& forecast) {
    QJsonArray days;
    for (const diary::Exposure& day : forecast.days) {
        QJsonArray row{fromCore(formatDate(day.date))};
        for (const auto& [field, most] : counts) {
            row.append(day.*field ? QJsonValue(*(day.*field)) : QJsonValue());
        }
        days.append(row);
    }
    return compact({{QStringLiteral("place"), placeObject(forecast.place)},
                    {QStringLiteral("asked"), static_cast<qint64>(forecast.asked.time_since_epoch().count())},
                    {QStringLiteral("days"), days}});
}

std::optional<RememberedForecast> readForecastMemory(const std::string& text) {
    const QJsonObject object = objectFrom(text);
    const auto place = placeFrom(object.value(QStringLiteral("place")).toObject());
    const qint64 asked = object.value(QStringLiteral("asked")).toInteger(-1);
    if (!place || asked < 0) {
        return std::nullopt;
    }
    RememberedForecast forecast{*place, std::chrono::local_seconds(std::chrono::seconds(asked)), {}};
    for (const QJsonValue& row : object.value(QStringLiteral("days")).toArray()) {
        if (const auto day = dayFrom(row.toArray())) {
            forecast.days.push_back(*day);
        }
    }
    return forecast;
}

}  // namespace gyeol::ui

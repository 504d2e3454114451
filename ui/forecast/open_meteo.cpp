#include "ui/forecast/open_meteo.h"

#include "ui/qt_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <cmath>
#include <map>

namespace gyeol::ui {
namespace {

/// More hours than this are no answer to our question.
constexpr qsizetype mostHours = 24 * 16;
/// A mean of a day stands where three quarters of its hours are known, as the agencies that publish such means ask for.
constexpr int fewestHours = 18;
constexpr int mostPlaces = 10;
constexpr qsizetype longestName = 80;
/// What an exposure can hold; docs/data-format.md.
constexpr int mostUv = 20, mostDust = 2000, mostHumidity = 100;
/// Some models give a little more than 100 % for fog.
constexpr double foggiest = 120;

using Values = std::map<Date, double>;

QUrl withPlace(QUrl url, const Place& place, const QList<QPair<QString, QString>>& more) {
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("latitude"), degrees(place.latitude));
    query.addQueryItem(QStringLiteral("longitude"), degrees(place.longitude));
    for (const auto& [key, value] : more) {
        query.addQueryItem(key, value);
    }
    query.addQueryItem(QStringLiteral("timezone"), QStringLiteral("auto"));
    query.addQueryItem(QStringLiteral("forecast_days"), QString::number(forecastDays));
    url.setQuery(query);
    return url;
}

/// The object of an answer; nothing where it is none, or tells of an error.
std::optional<QJsonObject> objectOf(const QByteArray& body) {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject() || document.object().value(QStringLiteral("error")).toBool()) {
        return std::nullopt;
    }
    return document.object();
}

/// The days that a block's times stand for, one for each value; nothing where they are none.
std::optional<std::vector<Date>> datesOf(const QJsonObject& block) {
    const QJsonArray times = block.value(QStringLiteral("time")).toArray();
    if (times.isEmpty() || times.size() > mostHours) {
        return std::nullopt;
    }
    std::vector<Date> dates;
    constexpr qsizetype day = 10;  // YYYY-MM-DD, before the T of an hour
    for (const QJsonValue& time : times) {
        const auto date = parseDate(toCore(time.toString().left(day)));
        if (!date) {
            return std::nullopt;
        }
        dates.push_back(*date);
    }
    return dates;
}

/// The known values of a series, by day; nothing where it is not as long as its times. A missing series knows nothing.
std::optional<std::map<Date, std::vector<double>>> seriesOf(const QJsonObject& block, const std::vector<Date>& dates, const QString& name,
                                                            double most) {
    std::map<Date, std::vector<double>> known;
    const QJsonValue series = block.value(name);
    if (series.isUndefined() || series.isNull()) {
        return known;
    }
    if (!series.isArray() || static_cast<std::size_t>(series.toArray().size()) != dates.size()) {
        return std::nullopt;
    }
    const QJsonArray values = series.toArray();
    for (std::size_t place = 0; place < dates.size(); ++place) {
        const QJsonValue value = values.at(static_cast<qsizetype>(place));
        if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= most) {
            known[dates[place]].push_back(value.toDouble());
        }
    }
    return known;
}

/// The mean of each day of which enough hours are known.
std::map<Date, int> meansOf(const std::map<Date, std::vector<double>>& hours, int most) {
    std::map<Date, int> means;
    for (const auto& [date, values] : hours) {
        if (values.size() >= fewestHours) {
            double sum = 0;
            for (const double value : values) {
                sum += value;
            }
            means[date] = std::min(static_cast<int>(std::lround(sum / static_cast<double>(values.size()))), most);
        }
    }
    return means;
}

diary::Exposure unknownDay(Date date) {
    return {.date = date,
            .uvIndex = {},
            .pm25 = {},
            .pm10 = {},
            .humidity = {},
            .humidityOutdoor = {},
            .outdoorMinutes = {},
            .source = diary::ExposureSource::forecast};
}

void put(std::map<Date, diary::Exposure>& days, const std::map<Date, int>& values, std::optional<int> diary::Exposure::*field) {
    for (const auto& [date, value] : values) {
        days.try_emplace(date, unknownDay(date)).first->second.*field = value;
    }
}

std::vector<diary::Exposure> inOrder(const std::map<Date, diary::Exposure>& days) {
    std::vector<diary::Exposure> list;
    for (const auto& [date, day] : days) {
        list.push_back(day);
    }
    return list;
}

std::optional<Place> placeOf(const QJsonObject& found) {
    const double latitude = found.value(QStringLiteral("latitude")).toDouble(1000);
    const double longitude = found.value(QStringLiteral("longitude")).toDouble(1000);
    const QString name = found.value(QStringLiteral("name")).toString().simplified().left(longestName);
    constexpr double pole = 90, dateLine = 180, hundred = 100;
    if (name.isEmpty() || std::abs(latitude) > pole || std::abs(longitude) > dateLine) {
        return std::nullopt;
    }
    QStringList words{name};
    for (const QString& key : {QStringLiteral("admin1"), QStringLiteral("country")}) {
        const QString word = found.value(key).toString().simplified().left(longestName);
        if (!word.isEmpty() && !words.contains(word)) {
            words << word;
        }
    }
    return Place{words.join(QStringLiteral(", ")), static_cast<int>(std::lround(latitude * hundred)),
                 static_cast<int>(std::lround(longitude * hundred))};
}

}  // namespace

QString degrees(int hundredths) {
    constexpr double hundred = 100;
    return QString::number(hundredths / hundred, 'f', 2);
}

QUrl forecastAddress(const OpenMeteo& services, const Place& place) {
    return withPlace(
        services.forecast, place,
        {{QStringLiteral("daily"), QStringLiteral("uv_index_max")}, {QStringLiteral("hourly"), QStringLiteral("relative_humidity_2m")}});
}

QUrl airQualityAddress(const OpenMeteo& services, const Place& place) {
    return withPlace(services.airQuality, place, {{QStringLiteral("hourly"), QStringLiteral("pm2_5,pm10")}});
}

QUrl searchAddress(const OpenMeteo& services, const QString& name, const QString& language) {
    QUrl url = services.search;
    QUrlQuery query;
    // A plus sign would come out as a blank on the other side.
    query.addQueryItem(QStringLiteral("name"), QString::fromLatin1(QUrl::toPercentEncoding(name.simplified().left(longestName))));
    query.addQueryItem(QStringLiteral("count"), QString::number(mostPlaces));
    query.addQueryItem(QStringLiteral("language"), language);
    query.addQueryItem(QStringLiteral("format"), QStringLiteral("json"));
    url.setQuery(query);
    return url;
}

Result<std::vector<diary::Exposure>> readForecast(const QByteArray& body) {
    const auto answer = objectOf(body);
    if (!answer) {
        return failed(FailureCode::answerUnread);
    }
    std::map<Date, diary::Exposure> days;
    const QJsonObject daily = answer->value(QStringLiteral("daily")).toObject();
    const auto dates = datesOf(daily);
    const auto uv = dates ? seriesOf(daily, *dates, QStringLiteral("uv_index_max"), mostUv) : std::nullopt;
    if (!uv) {
        return failed(FailureCode::answerUnread);
    }
    std::map<Date, int> greatest;
    for (const auto& [date, values] : *uv) {
        greatest[date] = static_cast<int>(std::lround(values.front()));
    }
    put(days, greatest, &diary::Exposure::uvIndex);
    const QJsonObject hourly = answer->value(QStringLiteral("hourly")).toObject();
    const auto hours = datesOf(hourly);
    const auto humidity = hours ? seriesOf(hourly, *hours, QStringLiteral("relative_humidity_2m"), foggiest) : std::nullopt;
    if (!humidity) {
        return failed(FailureCode::answerUnread);
    }
    put(days, meansOf(*humidity, mostHumidity), &diary::Exposure::humidityOutdoor);
    return inOrder(days);
}

Result<std::vector<diary::Exposure>> readAirQuality(const QByteArray& body) {
    const auto answer = objectOf(body);
    const QJsonObject hourly = answer ? answer->value(QStringLiteral("hourly")).toObject() : QJsonObject();
    const auto hours = datesOf(hourly);
    const auto fine = hours ? seriesOf(hourly, *hours, QStringLiteral("pm2_5"), mostDust) : std::nullopt;
    const auto coarse = hours ? seriesOf(hourly, *hours, QStringLiteral("pm10"), mostDust) : std::nullopt;
    if (!fine || !coarse) {
        return failed(FailureCode::answerUnread);
    }
    std::map<Date, diary::Exposure> days;
    put(days, meansOf(*fine, mostDust), &diary::Exposure::pm25);
    put(days, meansOf(*coarse, mostDust), &diary::Exposure::pm10);
    return inOrder(days);
}

Result<std::vector<Place>> readPlaces(const QByteArray& body) {
    const auto answer = objectOf(body);
    if (!answer) {
        return failed(FailureCode::answerUnread);
    }
    std::vector<Place> places;
    for (const QJsonValue& found : answer->value(QStringLiteral("results")).toArray()) {
        const auto place = placeOf(found.toObject());
        if (place && places.size() < mostPlaces) {
            places.push_back(*place);
        }
    }
    return places;
}

std::vector<diary::Exposure> together(std::vector<diary::Exposure> days, const std::vector<diary::Exposure>& more) {
    std::map<Date, diary::Exposure> byDate;
    for (const diary::Exposure& day : days) {
        byDate.emplace(day.date, day);
    }
    for (const diary::Exposure& day : more) {
        diary::Exposure& known = byDate.try_emplace(day.date, unknownDay(day.date)).first->second;
        for (const auto field :
             {&diary::Exposure::uvIndex, &diary::Exposure::pm25, &diary::Exposure::pm10, &diary::Exposure::humidityOutdoor}) {
            if (!(known.*field)) {
                known.*field = day.*field;
            }
        }
    }
    return inOrder(byDate);
}

}  // namespace gyeol::ui

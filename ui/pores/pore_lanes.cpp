#include "ui/pores/pore_lanes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace gyeol::ui {
namespace {

/// Labels of the chart, though these are no members of it.
class PoreLanes {
    Q_DECLARE_TR_FUNCTIONS(PoreLanes)
};

constexpr double toPercent = 100, toMilli = 1000;

QString percentText(std::int64_t value) {
    return QStringLiteral("%1 %").arg(static_cast<double>(value) / toMilli, 0, 'f', 1);
}

/// What a place shows in a stretch, in thousandths of a percent.
service::Reading readingOf(const PorePlace& place, Date from, int days) {
    service::Reading reading{from, days, 0, 0, 0};
    double sum = 0;
    for (const PoreDay& day : place.days) {
        if (day.isEnough() && day.date >= from && day.date < from + Days(days)) {
            sum += toPercent * pores::meanOf(day.ratios);
            ++reading.known;
        }
    }
    if (reading.known > 0) {
        reading.mean = reading.worst = std::lround(toMilli * sum / reading.known);
    }
    return reading;
}

}  // namespace

std::vector<MoreLane> poreLanes(const wording::Wording& wording, const std::vector<PorePlace>& places, const service::History& history) {
    constexpr double headRoom = 1.2;
    std::vector<MoreLane> lanes;
    for (const PorePlace& place : places) {
        std::vector<service::Reading> readings;
        std::int64_t most = 0;
        bool isAny = false;
        for (const service::Reading& stretch : history.readings.front()) {
            readings.push_back(readingOf(place, stretch.from, stretch.days));
            most = std::max(most, readings.back().mean);
            isAny = isAny || readings.back().known > 0;
        }
        if (!isAny) {
            continue;
        }
        const double high = std::max(1.0, std::ceil(headRoom * static_cast<double>(most) / toMilli));
        lanes.push_back({Lane{.name = PoreLanes::tr("Pores, %1").arg(placeName(wording, place.name)),
                              .lowest = QStringLiteral("0 %"),
                              .highest = QStringLiteral("%1 %").arg(high),
                              .low = 0,
                              .high = high * toMilli,
                              .shape = QScatterSeries::MarkerShapeStar,
                              .lowIsBad = false,
                              .readings = std::move(readings)},
                         percentText});
    }
    return lanes;
}

}  // namespace gyeol::ui

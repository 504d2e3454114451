#include "service/exposure_acts.h"

#include <algorithm>

namespace gyeol::service {
namespace {

diary::Exposure* findDay(std::vector<diary::Exposure>& days, Date date) {
    const auto found = std::ranges::find(days, date, &diary::Exposure::date);
    return found == days.end() ? nullptr : &*found;
}

/// What the newer one knows, and of the older one the rest.
diary::Exposure over(const diary::Exposure& older, const diary::Exposure& newer) {
    diary::Exposure both = newer;
    for (const auto field : {&diary::Exposure::uvIndex, &diary::Exposure::pm25, &diary::Exposure::pm10, &diary::Exposure::humidity,
                             &diary::Exposure::humidityOutdoor, &diary::Exposure::outdoorMinutes}) {
        if (!(both.*field)) {
            both.*field = older.*field;
        }
    }
    return both;
}

diary::ChangeSet changesTo(const diary::Diary& diary, std::vector<diary::Exposure> exposures) {
    diary::Diary noted = diary;
    std::ranges::stable_sort(exposures, {}, &diary::Exposure::date);
    noted.exposures = std::move(exposures);
    return diary::difference(diary, noted);
}

}  // namespace

diary::ChangeSet noteForecast(const diary::Diary& diary, const std::vector<diary::Exposure>& days, Date today) {
    std::vector<diary::Exposure> noted = diary.exposures;
    for (diary::Exposure day : days) {
        day.source = diary::ExposureSource::forecast;
        if (day.date < today) {
            continue;
        }
        diary::Exposure* before = findDay(noted, day.date);
        if (before == nullptr) {
            noted.push_back(day);
        } else if (before->source == diary::ExposureSource::forecast) {
            *before = over(*before, day);
        }
    }
    return changesTo(diary, std::move(noted));
}

DayNews newsOf(const diary::Diary& diary, const diary::Exposure& day) {
    const auto found = std::ranges::find(diary.exposures, day.date, &diary::Exposure::date);
    if (found == diary.exposures.end()) {
        return DayNews::added;
    }
    return *found == day ? DayNews::same : DayNews::replaces;
}

diary::ChangeSet takeExposures(const diary::Diary& diary, const std::vector<diary::Exposure>& days, WhereNoted where) {
    std::vector<diary::Exposure> noted = diary.exposures;
    for (const diary::Exposure& day : days) {
        diary::Exposure* before = findDay(noted, day.date);
        if (before == nullptr) {
            noted.push_back(day);
        } else if (where == WhereNoted::replace || before->source == diary::ExposureSource::forecast) {
            *before = day;
        }
    }
    return changesTo(diary, std::move(noted));
}

}  // namespace gyeol::service

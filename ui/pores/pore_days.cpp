#include "ui/pores/pore_days.h"

#include "service/pore_shots.h"
#include "ui/qt_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

namespace gyeol::ui {
namespace {

constexpr double hundred = 100;

std::string oneDigit(double value) {
    return fmt::format("{:.1f}", value);
}

/// Whole percents: finer ones would claim more than there is.
std::int64_t percent(double share) {
    return std::lround(hundred * std::abs(share));
}

std::string_view codeOf(pores::Change change) {
    switch (change) {
        case pores::Change::tooFewShots:
            return "too-few";
        case pores::Change::nothingThere:
            return "nothing-there";
        case pores::Change::none:
            return "none";
        case pores::Change::less:
            return "less";
        case pores::Change::more:
            break;
    }
    return "more";
}

QString sayChange(const wording::Wording& wording, const std::string& group, const PoreDay& earlier, const PoreDay& later,
                  const pores::RepeatError& error) {
    const pores::Comparison compared = pores::compare(earlier.ratios, later.ratios, error);
    return fromCore(
        wording.say(group + std::string(codeOf(compared.change)), {{"from", wording.dateRange(earlier.date, earlier.date)},
                                                                   {"to", wording.dateRange(later.date, later.date)},
                                                                   {"change", percent(compared.relative)},
                                                                   {"error", percent(compared.error)},
                                                                   {"least", percent(std::max(pores::leastChange, 2 * compared.error))}}));
}

}  // namespace

const std::vector<std::string>& offeredPlaces() {
    static const std::vector<std::string> places{"left-cheek", "right-cheek", "nose", "forehead", "chin"};
    return places;
}

std::vector<PorePlace> porePlacesOf(const diary::Diary& diary, const PoreSource& source) {
    std::map<std::pair<std::size_t, std::string>, std::map<Date, PoreDay>> places;
    const auto& offered = offeredPlaces();
    for (const diary::Photograph& photograph : diary.photographs) {
        const diary::Region* region = service::poreRegionOf(photograph);
        const auto value = region != nullptr ? source(photograph.file) : std::nullopt;
        if (!value) {
            continue;
        }
        const std::string name = service::porePlaceOf(*region);
        const auto rank = static_cast<std::size_t>(std::find(offered.begin(), offered.end(), name) - offered.begin());
        PoreDay& day = places[{rank, name}][photograph.date];
        day.date = photograph.date;
        day.files.push_back(photograph.file);
        day.ratios.push_back(value->areaRatio);
        day.count += (value->count - day.count) / static_cast<double>(day.ratios.size());
    }
    std::vector<PorePlace> ordered;
    for (const auto& [key, days] : places) {
        PorePlace place{key.second, {}, {}};
        std::vector<pores::Shots> shots;
        for (const auto& [date, day] : days) {
            place.days.push_back(day);
            shots.push_back(day.ratios);
        }
        place.error = pores::repeatErrorOf(shots);
        ordered.push_back(std::move(place));
    }
    return ordered;
}

QString placeName(const wording::Wording& wording, const std::string& place) {
    const auto& offered = offeredPlaces();
    return std::find(offered.begin(), offered.end(), place) == offered.end() ? fromCore(place)
                                                                             : fromCore(wording.say("pores.place." + place));
}

QString dayText(const wording::Wording& wording, const PoreDay& day) {
    return fromCore(wording.say("pores.day", {{"date", wording.dateRange(day.date, day.date)},
                                              {"count", static_cast<std::int64_t>(day.ratios.size())},
                                              {"percent", oneDigit(hundred * pores::meanOf(day.ratios))},
                                              {"pores", std::int64_t{std::lround(day.count)}}}));
}

QString changeText(const wording::Wording& wording, const PoreDay& earlier, const PoreDay& later, const pores::RepeatError& error) {
    return sayChange(wording, "pores.change.", earlier, later, error);
}

std::vector<QStringList> poreRows(const wording::Wording& wording, const diary::Diary& diary, Date from, Date to,
                                  const PoreSource& source) {
    diary::Diary inside;
    std::copy_if(diary.photographs.begin(), diary.photographs.end(), std::back_inserter(inside.photographs),
                 [&](const diary::Photograph& photograph) { return from <= photograph.date && photograph.date <= to; });
    std::vector<QStringList> rows;
    for (const PorePlace& place : porePlacesOf(inside, source)) {
        const PoreDay& first = place.days.front();
        for (const PoreDay& day : place.days) {
            rows.push_back({fromCore(formatDate(day.date)), placeName(wording, place.name), QString::number(day.ratios.size()),
                            fromCore(oneDigit(hundred * pores::meanOf(day.ratios))) + QStringLiteral(" %"),
                            QString::number(std::lround(day.count)),
                            &day == &first ? QStringLiteral("–") : sayChange(wording, "report.pore-change.", first, day, place.error)});
        }
    }
    return rows;
}

}  // namespace gyeol::ui

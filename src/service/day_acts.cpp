#include "service/day_acts.h"

#include <algorithm>

namespace gyeol::service {

diary::ChangeSet noteExposure(const diary::Diary& diary, Date from, Date to, const diary::Exposure& said) {
    diary::Diary noted = diary;
    std::erase_if(noted.exposures, [&](const diary::Exposure& exposure) { return from <= exposure.date && exposure.date <= to; });
    diary::Exposure entry = said;
    entry.source = diary::ExposureSource::hand;
    entry.date = {};
    const diary::Exposure nothing{
        .date = {}, .uvIndex = {}, .pm25 = {}, .pm10 = {}, .humidity = {}, .humidityOutdoor = {}, .outdoorMinutes = {}};
    if (entry != nothing) {
        for (Date date = from; date <= to; date += Days(1)) {
            entry.date = date;
            const auto place = std::upper_bound(noted.exposures.begin(), noted.exposures.end(), date,
                                                [](Date day, const diary::Exposure& other) { return day < other.date; });
            noted.exposures.insert(place, entry);
        }
    }
    return diary::difference(diary, noted);
}

std::vector<diary::EveningException> without(const std::vector<diary::EveningException>& exceptions, Date from, Date to,
                                             Arrangement arrangement) {
    std::vector<diary::EveningException> left;
    const auto add = [&left](const diary::EveningException& piece) {
        if (piece.from <= piece.to && (piece.minutes || piece.pause || !piece.without.empty())) {
            left.push_back(piece);
        }
    };
    for (const diary::EveningException& exception : exceptions) {
        const bool arranges = arrangement == Arrangement::pause ? exception.pause : exception.minutes.has_value();
        if (!arranges || exception.to < from || to < exception.from) {
            left.push_back(exception);
            continue;
        }
        diary::EveningException before = exception, inside = exception, after = exception;
        before.to = std::min(exception.to, from - Days(1));
        inside.from = std::max(exception.from, from);
        inside.to = std::min(exception.to, to);
        after.from = std::max(exception.from, to + Days(1));
        if (arrangement == Arrangement::pause) {
            inside.pause = false;
        } else {
            inside.minutes.reset();
        }
        add(before);
        add(inside);
        add(after);
    }
    return left;
}

diary::ChangeSet setEveningMinutes(const diary::Diary& diary, Date from, Date to, std::optional<int> minutes) {
    diary::Diary set = diary;
    set.evenings.exceptions = without(diary.evenings.exceptions, from, to, Arrangement::minutes);
    if (minutes) {
        set.evenings.exceptions.push_back({.from = from, .to = to, .minutes = minutes, .without = {}, .pause = false, .note = {}});
    }
    return diary::difference(diary, set);
}

std::optional<int> eveningMinutesOn(const diary::Diary& diary, Date date) {
    std::optional<int> minutes;
    for (const diary::EveningException& exception : diary.evenings.exceptions) {
        if (exception.minutes && exception.from <= date && date <= exception.to) {
            minutes = exception.minutes;  // the later one in the list counts
        }
    }
    return minutes;
}

diary::ChangeSet noteSession(const diary::Diary& diary, Date date, const diary::TreatmentId& treatment, diary::Part part,
                             const std::string& note) {
    diary::Diary noted = diary;
    const auto found = std::find_if(noted.sessions.begin(), noted.sessions.end(), [&](const diary::Session& session) {
        return session.date == date && session.treatment == treatment && session.part == part && session.area != diary::Area::patch;
    });
    if (found != noted.sessions.end()) {
        found->note = note;
    }
    return diary::difference(diary, noted);
}

}  // namespace gyeol::service

#include "long_diary.h"

#include "diary/change_set.h"

namespace gyeol::bench {
namespace {

/// Days of the week, counted from an arbitrary one, on which a kind was used.
bool isUsed(diary::TreatmentKind kind, int day) {
    using diary::TreatmentKind;
    const int weekday = day % 7;
    switch (kind) {
        case TreatmentKind::acid:
            return weekday == 1;
        case TreatmentKind::exfoliatingPack:
            return day % 14 == 5;
        case TreatmentKind::moisturizingPack:
            return weekday == 1 || weekday == 5;
        case TreatmentKind::collagenMask:
            return weekday == 2 || weekday == 6;
        default:
            return diary::isDaily(kind);
    }
}

}  // namespace

diary::Diary longDiary(const diary::Diary& like, int years, Date today) {
    diary::Diary diary = like;
    diary.sessions.clear();
    diary.checkIns.clear();
    diary.exposures.clear();
    const int days = years * 365;
    for (int day = 0; day < days; ++day) {
        const Date date = today - Days(days - day);
        for (const diary::Treatment& treatment : diary.treatments) {
            for (const diary::Part part : {diary::Part::morning, diary::Part::evening}) {
                const bool fits = diary::partOf(treatment) == part || diary::partOf(treatment) == diary::Part::both;
                if (fits && isUsed(treatment.kind, day)) {
                    diary.sessions.push_back({.date = date,
                                              .treatment = treatment.id,
                                              .part = part,
                                              .state = diary::SessionState::done,
                                              .pinnedOn = {},
                                              .over = {},
                                              .note = {}});
                }
            }
        }
        diary::CheckIn checkIn;
        checkIn.date = date;
        checkIn.redness = checkIn.dryness = checkIn.stinging = checkIn.peeling = 0;
        diary.checkIns.push_back(checkIn);
        diary.exposures.push_back({.date = date,
                                   .uvIndex = day % 9,
                                   .pm25 = day % 50,
                                   .pm10 = {},
                                   .humidity = 35 + day % 30,
                                   .humidityOutdoor = {},
                                   .outdoorMinutes = {}});
    }
    diary::sort(diary);
    return diary;
}

}  // namespace gyeol::bench

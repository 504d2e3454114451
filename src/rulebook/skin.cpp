// R1 (time constants), R3 (rows) and R5 (dryness) of the facts.
#include "rulebook/skin.h"

#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

bool isDry(const IrritationData& data, const DaySigns& signs) {
    return signs.dryness.value_or(0) >= data.drySign || (signs.hydration && *signs.hydration <= data.dryHydration);
}

/// Settled 8 of the facts: combination skin takes the dry row when its last check-ins say dry.
bool combinationAsDry(const Data& data, const Signs& signs) {
    int seen = 0;
    int dry = 0;
    for (auto at = signs.days().rbegin(); at != signs.days().rend() && seen < data.frequency.dryOf; ++at, ++seen) {
        dry += isDry(data.irritation, at->second) ? 1 : 0;
    }
    return dry >= data.frequency.drySigns;
}

SkinRow typeRow(diary::SkinType type) {
    switch (type) {
        case diary::SkinType::dry:
            return SkinRow::dry;
        case diary::SkinType::combination:
            return SkinRow::combination;
        case diary::SkinType::oily:
            return SkinRow::oily;
        case diary::SkinType::normal:
            break;
    }
    return SkinRow::normal;
}

/// The newest check-in that tells of dryness, if it says dry and is not too old.
std::optional<Dryness> drynessOf(const IrritationData& data, const Signs& signs, const Calendar& calendar) {
    for (auto at = signs.days().rbegin(); at != signs.days().rend(); ++at) {
        const DaySigns& said = at->second;
        if (!said.dryness && !said.hydration && !said.corneometer) {
            continue;
        }
        const bool very = isDry(data, said) || (said.corneometer && *said.corneometer < data.veryDryAu);
        const bool dry = very || (said.corneometer && *said.corneometer < data.dryAu);
        if (!dry || at->first + data.dryDays <= calendar.today) {
            return std::nullopt;
        }
        return Dryness{at->first, very, DaySpan{at->first, at->first + data.dryDays - 1}};
    }
    return std::nullopt;
}

/// The greatest age that a person of this birth year can have reached: the slower recovery is the safe side.
int greatestAge(const diary::Person& person, const Calendar& calendar) {
    if (!person.birthYear) {
        return 0;
    }
    const std::chrono::year_month_day today{calendar.todayDate()};
    return static_cast<int>(today.year()) - *person.birthYear;
}

int tauOf(const BarrierData& data, const Skin& skin, int age) {
    int tau = data.tau.of(skin.row);
    if (age > data.oldestAge) {
        tau = std::max(tau, data.oldestTau);
    } else if (age >= data.olderAge) {
        tau = tau * data.olderPercent / percent;
    }
    return skin.irritated ? tau * data.irritatedPercent / percent : tau;
}

}  // namespace

Skin skinOf(const Data& data, const diary::Diary& diary, const Signs& signs, const std::vector<Hold>& holds, const Calendar& calendar) {
    Skin skin;
    skin.row = typeRow(diary.person.skinType);
    skin.combinationAsDry = skin.row == SkinRow::combination && combinationAsDry(data, signs);
    if (skin.combinationAsDry) {
        skin.row = SkinRow::dry;
    }
    if (diary.person.sensitive) {
        skin.row = SkinRow::sensitive;
    }
    const planner::Day now = std::max(calendar.today, 0);
    for (const Hold& hold : holds) {
        const DaySpan half{hold.open, hold.open + data.irritation.halfDays - 1};
        skin.halfRate.push_back(half);
        skin.irritated = skin.irritated || (hold.from <= now && half.to >= 0);
    }
    skin.tau = tauOf(data.barrier, skin, greatestAge(diary.person, calendar));
    skin.dryness = drynessOf(data.irritation, signs, calendar);
    return skin;
}

}  // namespace gyeol::rulebook

#include "service/history.h"

#include "rulebook/calendar.h"
#include "rulebook/rule_data.h"
#include "rulebook/stress.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

namespace gyeol::service {

namespace {

using diary::CheckIn;
using diary::Session;
using diary::SessionState;

constexpr std::int64_t milli = 1000;

std::optional<std::int64_t> valueOf(const CheckIn& checkIn, Measure measure) {
    const auto whole = [](std::optional<int> value) { return value ? std::optional(*value * milli) : std::nullopt; };
    switch (measure) {
        case Measure::redness:
            return whole(checkIn.redness);
        case Measure::dryness:
            return whole(checkIn.dryness);
        case Measure::stinging:
            return whole(checkIn.stinging);
        case Measure::peeling:
            return whole(checkIn.peeling);
        case Measure::hydration:
            return whole(checkIn.hydration);
        case Measure::corneometer:
            break;
    }
    return checkIn.corneometer ? std::optional<std::int64_t>(checkIn.corneometer->value) : std::nullopt;
}

/// Of hydration little is bad, of a sign much.
std::int64_t worseOf(Measure measure, std::int64_t a, std::int64_t b) {
    return measure == Measure::hydration || measure == Measure::corneometer ? std::min(a, b) : std::max(a, b);
}

/// The mean of not negative numbers, rounded, halves up.
std::int64_t roundedMean(std::int64_t sum, std::int64_t count) {
    return (2 * sum + count) / (2 * count);
}

bool isWithin(DaySpan span, Date date) {
    return span.from <= date && date <= span.to;
}

/// A session that the week plans, as it counts for what became of it.
bool isCounted(const diary::Diary& diary, const Session& session) {
    return session.area != diary::Area::patch && !diary::isDaily(diary::kindOf(diary, session.treatment.text()));
}

bool isPaused(const diary::Diary& diary, Date date) {
    return std::ranges::any_of(diary.evenings.exceptions, [&](const diary::EveningException& exception) {
        return exception.pause && exception.from <= date && date <= exception.to;
    });
}

void count(Adherence& week, const Session& session) {
    switch (session.state) {
        case SessionState::done:
            ++(session.pinned ? week.moved : week.done);
            break;
        case SessionState::skipped:
            ++week.skipped;
            break;
        case SessionState::missed:
            ++week.missed;
            break;
        case SessionState::planned:
            ++week.unsaid;
            break;
    }
}

/// The days on which something was there, and those of which that is known at all.
struct AfterDays {
    std::set<Date> with;
    std::optional<std::set<Date>> known;  ///< none: of every day
};

/// What is looked at, with the days that come after it.
struct Looked {
    Coincidence coincidence;
    AfterDays days;
};

constexpr int procedureDays = 7;

void addTreatments(std::vector<Looked>& all, const diary::Diary& diary) {
    std::map<std::string, std::set<Date>> after;
    for (const Session& session : diary.sessions) {
        if (session.state == SessionState::done && isCounted(diary, session)) {
            // An evening shows on the next day; a morning already on its own.
            after[session.treatment.text()].insert(session.date + Days(1));
            if (session.part == diary::Part::morning) {
                after[session.treatment.text()].insert(session.date);
            }
        }
    }
    for (const diary::Treatment& treatment : diary.treatments) {
        if (const auto found = after.find(treatment.id.text()); found != after.end()) {
            all.push_back({{.factor = Factor::treatment, .id = found->first}, {found->second, std::nullopt}});
        }
    }
}

void addProcedures(std::vector<Looked>& all, const diary::Diary& diary) {
    Looked procedures{{.factor = Factor::procedure, .id = {}}, {}};
    for (const diary::Procedure& procedure : diary.procedures) {
        for (int day = 1; procedure.state == diary::ProcedureState::done && day <= procedureDays; ++day) {
            procedures.days.with.insert(procedure.date + Days(day));
        }
    }
    if (!procedures.days.with.empty()) {
        all.push_back(std::move(procedures));
    }
}

void addAir(std::vector<Looked>& all, const rulebook::RuleBook& book, const diary::Diary& diary, const rulebook::Calendar& calendar) {
    std::array<Looked, 3> looked{{{{.factor = Factor::strongSun, .id = {}}, {{}, std::set<Date>()}},
                                  {{.factor = Factor::dust, .id = {}}, {{}, std::set<Date>()}},
                                  {{.factor = Factor::dryRooms, .id = {}}, {{}, std::set<Date>()}}}};
    const auto stress = rulebook::stressOf(book.data().stress, diary, calendar);
    for (const diary::Exposure& exposure : diary.exposures) {
        const rulebook::DayStress& day = stress.at(calendar.day(exposure.date));
        const std::array known{exposure.uvIndex.has_value(), exposure.pm25 || exposure.pm10, exposure.humidity.has_value()};
        const std::array there{day.uvLong || day.uvVeryHigh, day.dustBad, day.airDry};
        for (std::size_t i = 0; i < looked.size(); ++i) {
            if (known[i]) {
                looked[i].days.known->insert(exposure.date + Days(1));
            }
            if (there[i]) {
                looked[i].days.with.insert(exposure.date + Days(1));
            }
        }
    }
    std::ranges::copy_if(looked, std::back_inserter(all), [](const Looked& one) { return !one.days.with.empty(); });
}

bool hasEnough(const Coincidence& at) {
    return at.daysAfter >= enoughDays && at.daysOther >= enoughDays && at.irritatedAfter + at.irritatedOther >= enoughIrritated;
}

void judge(std::vector<Looked>& all) {
    const auto tests = std::ranges::count_if(all, [](const Looked& one) { return hasEnough(one.coincidence); });
    for (Looked& one : all) {
        Coincidence& at = one.coincidence;
        if (!hasEnough(at)) {
            continue;
        }
        constexpr double level = 0.05;
        const double chance =
            chanceOfAtLeast(at.irritatedAfter, at.daysAfter, at.irritatedAfter + at.irritatedOther, at.daysAfter + at.daysOther);
        const bool more = at.irritatedAfter >= enoughIrritated && chance <= level / static_cast<double>(tests);
        at.verdict = more ? Coincidence::Verdict::coincides : Coincidence::Verdict::nothing;
    }
}

/// What is known of each day of a span, and of the day before it.
std::vector<SkinDay> skinOf(const rulebook::RuleBook& book, const diary::Diary& diary, DaySpan span) {
    return skinDays(book, diary, span.to, span.days() + 1);
}

}  // namespace

MeasureRange rangeOf(Measure measure) {
    constexpr int mostSign = 3, leastHydration = 1, mostHydration = 5, mostAu = 130;
    switch (measure) {
        case Measure::hydration:
            return {leastHydration, mostHydration};
        case Measure::corneometer:
            return {0, mostAu};
        default:
            return {0, mostSign};
    }
}

std::vector<Reading> readingsOf(const diary::Diary& diary, Measure measure, DaySpan span, int daysEach) {
    std::map<Date, std::int64_t> worst;  // of a day
    for (const CheckIn& checkIn : diary.checkIns) {
        const auto value = valueOf(checkIn, measure);
        if (value && isWithin(span, checkIn.date)) {
            const auto [at, isNew] = worst.emplace(checkIn.date, *value);
            at->second = isNew ? *value : worseOf(measure, at->second, *value);
        }
    }
    const int stretches = (span.days() + daysEach - 1) / daysEach;
    std::vector<Reading> readings;
    for (int i = 0; i < stretches; ++i) {
        const Date end = span.to - Days(daysEach * (stretches - 1 - i));
        const Date from = std::max(span.from, end - Days(daysEach - 1));
        Reading reading{.from = from, .days = daysBetween(from, end) + 1};
        std::int64_t sum = 0;
        for (auto at = worst.lower_bound(from); at != worst.end() && at->first <= end; ++at) {
            reading.worst = reading.known == 0 ? at->second : worseOf(measure, reading.worst, at->second);
            sum += at->second;
            ++reading.known;
        }
        reading.mean = reading.known == 0 ? 0 : roundedMean(sum, reading.known);
        readings.push_back(reading);
    }
    return readings;
}

std::vector<Mark> marksOf(const diary::Diary& diary, DaySpan span) {
    std::vector<Mark> marks;
    for (const Session& session : diary.sessions) {
        if (session.state == SessionState::done && isWithin(span, session.date) && isCounted(diary, session)) {
            marks.push_back({session.date, diary::kindOf(diary, session.treatment.text()), session.treatment.text()});
        }
    }
    for (const diary::Procedure& procedure : diary.procedures) {
        if (procedure.state != diary::ProcedureState::cancelled && isWithin(span, procedure.date)) {
            marks.push_back({procedure.date, procedure.kind, procedure.id.text()});
        }
    }
    std::ranges::stable_sort(marks, {}, &Mark::date);
    return marks;
}

std::vector<Adherence> adherenceOf(const diary::Diary& diary, DaySpan span, Date today, int weeksEach) {
    const Weekday first(static_cast<unsigned>(diary.person.firstWeekday));
    const int days = 7 * weeksEach;
    std::vector<Adherence> weeks;
    for (Date from = startOfWeek(span.from, first); from <= span.to; from += Days(days)) {
        weeks.push_back({.from = from, .days = days});
    }
    const Date begin = weeks.front().from, end = weeks.back().from + Days(days - 1);
    for (const Session& session : diary.sessions) {
        const bool isPast = session.date < today || (session.date == today && session.state != SessionState::planned);
        const bool isAnswered = session.state == SessionState::done || session.state == SessionState::skipped;
        if (session.date >= begin && session.date <= end && isPast && isCounted(diary, session) &&
            (isAnswered || !isPaused(diary, session.date))) {
            count(weeks[static_cast<std::size_t>(daysBetween(begin, session.date) / days)], session);
        }
    }
    return weeks;
}

std::vector<Coincidence> coincidencesOf(const rulebook::RuleBook& book, const diary::Diary& diary, DaySpan span) {
    const rulebook::Calendar calendar = rulebook::calendarOf(diary.person, {span.to, 1, span.to});
    std::vector<Looked> all;
    addTreatments(all, diary);
    addProcedures(all, diary);
    addAir(all, book, diary, calendar);
    const std::vector<SkinDay> skin = skinOf(book, diary, span);
    for (std::size_t i = 1; i < skin.size(); ++i) {
        const bool isKnown = skin[i] == SkinDay::calm || skin[i] == SkinDay::irritated;
        if (skin[i - 1] != SkinDay::calm || !isKnown) {
            continue;
        }
        const Date date = span.from + Days(static_cast<int>(i) - 1);
        const int began = skin[i] == SkinDay::irritated ? 1 : 0;
        for (Looked& one : all) {
            if (one.days.with.contains(date)) {
                ++one.coincidence.daysAfter;
                one.coincidence.irritatedAfter += began;
            } else if (!one.days.known || one.days.known->contains(date)) {
                ++one.coincidence.daysOther;
                one.coincidence.irritatedOther += began;
            }
        }
    }
    judge(all);
    std::vector<Coincidence> coincidences;
    for (const Looked& one : all) {
        if (one.coincidence.daysAfter > 0) {
            coincidences.push_back(one.coincidence);
        }
    }
    std::ranges::stable_sort(coincidences, [](const Coincidence& a, const Coincidence& b) {
        return a.verdict != b.verdict ? a.verdict > b.verdict : a.daysAfter > b.daysAfter;
    });
    return coincidences;
}

double chanceOfAtLeast(int hits, int drawn, int marked, int all) {
    const auto logChoose = [](int n, int k) { return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0); };
    double chance = 0;
    for (int k = std::max({hits, 0, drawn + marked - all}); k <= std::min(drawn, marked); ++k) {
        chance += std::exp(logChoose(marked, k) + logChoose(all - marked, drawn - k) - logChoose(all, drawn));
    }
    return std::min(chance, 1.0);
}

Known knownOf(const rulebook::RuleBook& book, const diary::Diary& diary, DaySpan span) {
    Known known{.days = span.days()};
    for (const SkinDay day : skinDays(book, diary, span.to, span.days())) {
        known.calm += day == SkinDay::calm ? 1 : 0;
        known.irritated += day == SkinDay::irritated || day == SkinDay::unusual ? 1 : 0;
        known.unknown += day == SkinDay::unknown ? 1 : 0;
    }
    return known;
}

History historyOf(const rulebook::RuleBook& book, const diary::Diary& diary, DaySpan span, Date today) {
    constexpr int dayByDay = 100, week = 7;
    const auto weeksOf = [&](int most) { return std::max(1, (span.days() + week * most - 1) / (week * most)); };
    History history{.span = span, .daysEach = span.days() <= dayByDay ? 1 : week * weeksOf(mostReadings)};
    for (const Measure measure : allMeasures) {
        history.readings.push_back(readingsOf(diary, measure, span, history.daysEach));
    }
    history.marks = marksOf(diary, span);
    history.weeks = adherenceOf(diary, span, today, weeksOf(mostAdherence));
    history.coincidences = coincidencesOf(book, diary, span);
    history.known = knownOf(book, diary, span);
    return history;
}

std::optional<Date> firstDayOf(const diary::Diary& diary, Date today) {
    std::optional<Date> first;
    const auto look = [&](const auto& entries) {
        for (const auto& entry : entries) {
            first = entry.date <= today ? std::min(first.value_or(entry.date), entry.date) : first;
        }
    };
    look(diary.checkIns);
    look(diary.sessions);
    look(diary.procedures);
    look(diary.photographs);
    return first;
}

}  // namespace gyeol::service

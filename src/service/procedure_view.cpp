#include "service/procedure_view.h"

#include "rulebook/one_window.h"
#include "rulebook/shelf.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using diary::Diary;
using diary::Procedure;
using diary::ProcedureState;
using rulebook::Group;
using rulebook::Weight;

/// Plans are made for so many days ahead at the most; a procedure beyond them is weighed when it comes nearer.
constexpr int farthestDays = 112;
constexpr int leastShown = 14, mostShown = 49;

constexpr std::array allGroups{Group::acids, Group::physical, Group::retinoids, Group::packs, Group::masks};
constexpr std::array irritating{Group::acids, Group::retinoids, Group::physical};

/// What windows are made from, read from the diary once.
struct Skin {
    Skin(const rulebook::RuleBook& book, const Diary& diary, Date date)
        : data(book.data()),
          person(diary.person),
          calendar(rulebook::calendarOf(diary.person, {date, 1, date})),
          signs(data.irritation, diary, calendar) {}
    [[nodiscard]] rulebook::Window windowOf(const Procedure& procedure) const {
        return rulebook::windowOf(data, person, signs, calendar, procedure);
    }
    const rulebook::Data& data;
    const diary::Person& person;
    rulebook::Calendar calendar;
    rulebook::Signs signs;
};

ProcedureDays told(const Skin& skin, const Procedure& procedure) {
    const rulebook::Window window = skin.windowOf(procedure);
    ProcedureDays days;
    days.date = procedure.date;
    days.lengthened = window.lengthened;
    days.untilHealed = skin.data.procedures.rows.at(procedure.kind).healed && !procedure.healedOn;
    for (const Group group : allGroups) {
        days.groups.at(static_cast<std::size_t>(group)) = {group, skin.calendar.date(window.closedFrom(group)),
                                                           skin.calendar.date(window.openOn(group)), window.needsCalm(group)};
    }
    if (window.washWaits) {
        days.water = rulebook::waterOf(window);
    }
    return days;
}

Phase phaseOf(const Procedure& procedure, const ProcedureDays& days, Date today) {
    if (procedure.state == ProcedureState::cancelled) {
        return Phase::cancelled;
    }
    if (procedure.date > today) {
        return today < days.first() ? Phase::coming : Phase::before;
    }
    if (procedure.date == today) {
        return Phase::today;
    }
    if (procedure.state == ProcedureState::planned) {
        return Phase::unanswered;
    }
    return today <= days.last() ? Phase::after : Phase::over;
}

/// Which one of its series a procedure is.
void setPlace(ProcedureEntry& entry, const Diary& diary) {
    const Procedure& one = *entry.procedure;
    if (!one.series || one.state == ProcedureState::cancelled) {
        return;
    }
    for (const Procedure& other : diary.procedures) {
        if (other.series == one.series && other.state != ProcedureState::cancelled) {
            ++entry.of;
            entry.place += other.date <= one.date ? 1 : 0;
        }
    }
}

/// The days to plan around a procedure: all that it closes, from today on.
std::optional<rulebook::Span> spanAround(const ProcedureDays& days, Date today, int around) {
    const Date from = std::max(today, days.first() - Days(around));
    if (daysBetween(today, from) > farthestDays - mostShown) {
        return std::nullopt;
    }
    const int length = daysBetween(from, days.last() + Days(around)) + 1;
    return rulebook::Span{from, std::clamp(length, leastShown, mostShown), today};
}

Diary with(const Diary& diary, const ProcedureWords& words) {
    Diary changed = diary;
    if (!diary::apply(changed, sayProcedure(diary, words))) {
        return diary;
    }
    return changed;
}

}  // namespace

Date ProcedureDays::first() const {
    Date earliest = date;
    for (const GroupDays& days : groups) {
        earliest = days.closes() ? std::min(earliest, days.from) : earliest;
    }
    return earliest;
}

Date ProcedureDays::last() const {
    Date latest = date;
    for (const GroupDays& days : groups) {
        latest = days.closes() ? std::max(latest, days.opens - Days(1)) : latest;
    }
    return latest;
}

ProcedureDays daysOf(const rulebook::RuleBook& book, const Diary& diary, const Procedure& procedure) {
    return told(Skin(book, diary, procedure.date), procedure);
}

OurNumbers ourNumbers(const rulebook::RuleBook& book, const Diary& diary, const Procedure& procedure) {
    Procedure ours = procedure;
    ours.clinic.reset();
    ours.healedOn.reset();
    const ProcedureDays days = daysOf(book, diary, ours);
    const rulebook::ProcedureRow& row = book.data().procedures.rows.at(procedure.kind);
    OurNumbers numbers;
    for (std::size_t i = 0; i < irritating.size(); ++i) {
        const GroupDays& group = days.of(irritating.at(i));
        numbers.before.at(i) = daysBetween(group.from, days.date);
        numbers.after.at(i) = group.needsCalm ? daysBetween(days.date, group.opens) : 0;
    }
    numbers.washHours = row.washHours;
    numbers.untilHealed = row.healed;
    numbers.packDay = daysBetween(days.date, days.of(Group::packs).opens);
    numbers.maskDay = daysBetween(days.date, days.of(Group::masks).opens);
    return numbers;
}

int openEvenings(const ProcedureDays& days, int everyDays) {
    const GroupDays& acids = days.of(Group::acids);
    return everyDays - daysBetween(acids.from, days.date) - daysBetween(days.date, acids.opens);
}

ProcedureLists proceduresOn(const rulebook::RuleBook& book, const Diary& diary, Date today) {
    const Skin skin(book, diary, today);
    ProcedureLists lists;
    for (const Procedure& procedure : diary.procedures) {
        ProcedureEntry entry{.procedure = &procedure, .days = told(skin, procedure)};
        entry.phase = phaseOf(procedure, entry.days, today);
        setPlace(entry, diary);
        const bool past = entry.phase == Phase::over || entry.phase == Phase::cancelled;
        (past ? lists.past : lists.coming).push_back(std::move(entry));
    }
    const auto sooner = [](const ProcedureEntry& a, const ProcedureEntry& b) { return a.procedure->date < b.procedure->date; };
    const auto later = [](const ProcedureEntry& a, const ProcedureEntry& b) { return a.procedure->date > b.procedure->date; };
    std::stable_sort(lists.coming.begin(), lists.coming.end(), sooner);
    std::stable_sort(lists.past.begin(), lists.past.end(), later);
    return lists;
}

std::vector<ToTell> toTellOf(const rulebook::RuleBook& book, const Diary& diary, const Procedure& procedure, Date today) {
    if (procedure.state == ProcedureState::cancelled) {
        return {};
    }
    const ProcedureDays days = daysOf(book, diary, procedure);
    std::vector<ToTell> tell;
    for (const diary::Session& session : diary.sessions) {
        if (session.date < days.first() || session.date >= days.date) {
            continue;
        }
        const diary::Treatment* treatment = diary::findTreatment(diary, session.treatment);
        const auto group = treatment == nullptr ? std::nullopt : rulebook::groupOf(book.data(), *treatment);
        if (!group || session.area == diary::Area::patch || session.date < days.of(*group).from) {
            continue;
        }
        const bool planned = session.state == diary::SessionState::planned;
        const bool overruled = planned && session.pinned && !session.over.empty();
        if (session.state == diary::SessionState::done || (planned && session.date < today) || overruled) {
            tell.push_back({session.date, session.treatment});
        }
    }
    std::stable_sort(tell.begin(), tell.end(), [](const ToTell& a, const ToTell& b) { return a.date < b.date; });
    return tell;
}

Weighed weighProcedure(const rulebook::RuleBook& book, const Diary& diary, const ProcedureWords& words, Date today) {
    Weighed weighed;
    const Diary changed = with(diary, words);
    weighed.toTell = toTellOf(book, diary, words.procedure, today);
    const auto span = spanAround(daysOf(book, diary, words.procedure), today, 0);
    weighed.planned = span.has_value();
    if (span) {
        weighed.consequence = consequenceOf(book, diary, sayProcedure(diary, words), *span);
    }
    for (const rulebook::Notice& notice : rulebook::resolve(book, changed, {today, leastShown, today}).notices) {
        if (notice.procedure == words.procedure.id.text()) {
            weighed.notices.push_back(notice);
        }
    }
    std::stable_sort(weighed.notices.begin(), weighed.notices.end(),
                     [](const auto& a, const auto& b) { return static_cast<int>(a.weight) > static_cast<int>(b.weight); });
    return weighed;
}

std::vector<DayOffer> offersAround(const rulebook::RuleBook& book, const Diary& diary, const ProcedureWords& words, Date today,
                                   int around) {
    const auto span = spanAround(daysOf(book, diary, words.procedure), today, around);
    std::vector<DayOffer> offers;
    if (!span) {
        return offers;
    }
    const auto expected = proposedSessions(planSpan(book, diary, *span), *span);
    for (int step = -around; step <= around; ++step) {
        ProcedureWords there = words;
        there.procedure.date += Days(step);
        if (there.procedure.date < today) {
            continue;
        }
        DayOffer offer{.date = there.procedure.date};
        offer.toTell = static_cast<int>(toTellOf(book, diary, there.procedure, today).size());
        for (const PlanChange& change : changesOf(expected, planSpan(book, with(diary, there), *span))) {
            offer.dropped += change.kind == ChangeKind::dropped ? 1 : 0;
            offer.moved += change.kind == ChangeKind::moved ? 1 : 0;
        }
        offers.push_back(offer);
    }
    return offers;
}

}  // namespace gyeol::service

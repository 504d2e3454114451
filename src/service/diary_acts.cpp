#include "service/planning.h"

#include <algorithm>
#include <set>
#include <tuple>

// Each act makes the diary as it should be and returns the difference: an act that changes nothing is an empty set.
namespace gyeol::service {

namespace {

using diary::Diary;
using diary::Session;
using diary::SessionState;

Weekday weekdayFrom(diary::DayOfWeek day) {
    return Weekday(static_cast<unsigned>(day));
}

/// The entry that an act on a session means: of that part, else, for what is done once a day, of any part. A patch test is no session of
/// the calendar.
std::vector<Session>::iterator findEntry(Diary& diary, Date date, const diary::TreatmentId& treatment, diary::Part part) {
    auto& sessions = diary.sessions;
    const auto isEntry = [&](const Session& session) {
        return session.date == date && session.treatment == treatment && session.area != diary::Area::patch;
    };
    const auto exact =
        std::find_if(sessions.begin(), sessions.end(), [&](const Session& session) { return isEntry(session) && session.part == part; });
    if (exact != sessions.end() || !isSearched(diary, treatment)) {
        return exact;
    }
    return std::find_if(sessions.begin(), sessions.end(), isEntry);
}

/// A kept week has planned sessions beside the one in question: what a tick or a pin alone put there goes with it, what was kept stays.
bool isKeptBeside(const Diary& diary, const Session& session) {
    if (!isSearched(diary, session.treatment)) {
        return false;
    }
    const Date first = startOfWeek(session.date, weekdayFrom(diary.person.firstWeekday));
    return std::any_of(diary.sessions.begin(), diary.sessions.end(), [&](const Session& other) {
        return !diary::sameKey(other, session) && other.state == SessionState::planned && !other.pinned && other.date >= first &&
               other.date < first + Days(7);
    });
}

void insert(Diary& diary, Session session) {
    const auto place = std::upper_bound(diary.sessions.begin(), diary.sessions.end(), session.date,
                                        [](Date date, const Session& other) { return date < other.date; });
    diary.sessions.insert(place, std::move(session));
}

diary::Part partOf(const Diary& diary, const diary::TreatmentId& id) {
    const diary::Treatment* treatment = diary::findTreatment(diary, id);
    return treatment != nullptr ? diary::partOf(*treatment) : diary::Part::evening;
}

}  // namespace

bool isKept(const Diary& diary, Date from, int days) {
    return std::any_of(diary.sessions.begin(), diary.sessions.end(), [&](const Session& session) {
        return session.state == SessionState::planned && !session.pinned && session.date >= from && session.date < from + Days(days);
    });
}

diary::ChangeSet keepSpan(const Diary& diary, const PlannedSpan& span) {
    const rulebook::Span& shown = span.resolved.span;
    std::set<std::pair<Date, std::string>> planned;
    for (const exchange::PlannedSession& session : span.document.sessions) {
        if (isSearched(diary, diary::TreatmentId(session.treatment))) {
            planned.emplace(session.date, session.treatment);
        }
    }
    Diary kept = diary;
    std::erase_if(kept.sessions, [&](const Session& session) {
        const bool inSpan = session.date >= std::max(shown.from, shown.today) && session.date < shown.from + Days(shown.days);
        return inSpan && session.state == SessionState::planned && !session.pinned && isSearched(diary, session.treatment) &&
               !planned.contains({session.date, session.treatment.text()});
    });
    for (const Session& session : kept.sessions) {
        if (session.area != diary::Area::patch) {
            planned.erase({session.date, session.treatment.text()});
        }
    }
    for (const auto& [date, id] : planned) {
        const diary::TreatmentId treatment(id);
        insert(kept, {.date = date, .treatment = treatment, .part = partOf(diary, treatment), .pinnedOn = {}, .over = {}, .note = {}});
    }
    return diary::difference(diary, kept);
}

diary::ChangeSet markSession(const Diary& diary, Date date, const diary::TreatmentId& treatment, diary::Part part, SessionState state) {
    Diary marked = diary;
    const auto entry = findEntry(marked, date, treatment, part);
    if (entry == marked.sessions.end()) {
        insert(marked, {.date = date, .treatment = treatment, .part = part, .state = state, .pinnedOn = {}, .over = {}, .note = {}});
    } else if (state == SessionState::planned && entry->state != SessionState::planned && !entry->pinned && !isKeptBeside(diary, *entry)) {
        marked.sessions.erase(entry);
    } else {
        entry->state = state;
    }
    return diary::difference(diary, marked);
}

diary::ChangeSet pinSession(const Diary& diary, Date date, const diary::TreatmentId& treatment, Date today,
                            const std::vector<std::string>& over) {
    Diary pinned = diary;
    const auto entry = findEntry(pinned, date, treatment, partOf(diary, treatment));
    if (entry == pinned.sessions.end()) {
        insert(pinned, {.date = date,
                        .treatment = treatment,
                        .part = partOf(diary, treatment),
                        .pinned = true,
                        .pinnedOn = today,
                        .over = over,
                        .note = {}});
    } else if (entry->state != SessionState::done) {
        entry->state = SessionState::planned;
        entry->pinned = true;
        entry->pinnedOn = today;
        entry->over = over;
    }
    return diary::difference(diary, pinned);
}

diary::ChangeSet unpinSession(const Diary& diary, Date date, const diary::TreatmentId& treatment) {
    Diary unpinned = diary;
    const auto entry = findEntry(unpinned, date, treatment, partOf(diary, treatment));
    if (entry == unpinned.sessions.end() || !entry->pinned) {
        return {};
    }
    if (entry->state == SessionState::planned && !isKeptBeside(diary, *entry)) {
        unpinned.sessions.erase(entry);
    } else {
        entry->pinned = false;
        entry->pinnedOn.reset();
        entry->over.clear();
    }
    return diary::difference(diary, unpinned);
}

diary::ChangeSet recordCheckIn(const Diary& diary, const diary::CheckIn& checkIn) {
    Diary recorded = diary;
    const auto same = std::find_if(recorded.checkIns.begin(), recorded.checkIns.end(),
                                   [&](const diary::CheckIn& other) { return diary::sameKey(other, checkIn); });
    if (same != recorded.checkIns.end()) {
        *same = checkIn;
    } else {
        const auto place = std::upper_bound(recorded.checkIns.begin(), recorded.checkIns.end(), checkIn, [](const auto& a, const auto& b) {
            return std::tie(a.date, a.part) < std::tie(b.date, b.part);
        });
        recorded.checkIns.insert(place, checkIn);
    }
    return diary::difference(diary, recorded);
}

}  // namespace gyeol::service

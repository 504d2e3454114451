#include "service/check_in.h"

#include "rulebook/rule_data.h"
#include "rulebook/signs.h"
#include "service/planning.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using diary::CheckIn;
using diary::Condition;
using diary::ConditionKind;
using diary::Part;

/// A check-in that says nothing.
CheckIn silence(Date date, Part part) {
    return {.date = date,
            .part = part,
            .redness = {},
            .dryness = {},
            .stinging = {},
            .peeling = {},
            .hydration = {},
            .corneometer = {},
            .suspect = {},
            .note = {}};
}

std::set<ConditionKind> unusualOn(const diary::Diary& diary, Date date) {
    std::set<ConditionKind> kinds;
    for (const Condition& condition : diary.conditions) {
        const bool offered = std::find(unusual().begin(), unusual().end(), condition.kind) != unusual().end();
        if (offered && isThere(condition, date)) {
            kinds.insert(condition.kind);
        }
    }
    return kinds;
}

void begin(diary::Diary& diary, ConditionKind kind, Date date) {
    // One of the kind that began later is the same one, noted too late.
    const auto later = std::find_if(diary.conditions.begin(), diary.conditions.end(),
                                    [&](const Condition& other) { return other.kind == kind && other.from > date; });
    if (later != diary.conditions.end() && !later->to) {
        later->from = date;
    } else {
        diary.conditions.push_back({.kind = kind, .from = date, .to = {}, .note = {}});
    }
}

void end(diary::Diary& diary, ConditionKind kind, Date date) {
    std::erase_if(diary.conditions, [&](const Condition& condition) { return condition.kind == kind && condition.from == date; });
    for (Condition& condition : diary.conditions) {
        if (condition.kind == kind && isThere(condition, date)) {
            condition.to = date - Days(1);
        }
    }
}

rulebook::Signs signsOf(const rulebook::RuleBook& book, const diary::Diary& diary, const rulebook::Calendar& calendar) {
    return {book.data().irritation, diary, calendar};
}

}  // namespace

const std::vector<ConditionKind>& unusual() {
    static const std::vector<ConditionKind> kinds{ConditionKind::swelling, ConditionKind::blisters, ConditionKind::oozing,
                                                  ConditionKind::sunburn,  ConditionKind::openCut,  ConditionKind::eczema,
                                                  ConditionKind::coldSore};
    return kinds;
}

bool isRedFlag(const rulebook::RuleBook& book, ConditionKind kind) {
    return book.data().irritation.conditions.at(kind).clinician;
}

SkinWords skinWordsOn(const diary::Diary& diary, Date date, Part part) {
    const CheckIn* noted = diary::findCheckIn(diary, date, part);
    return {.checkIn = noted != nullptr ? *noted : silence(date, part), .conditions = unusualOn(diary, date)};
}

diary::ChangeSet saySkin(const diary::Diary& diary, const SkinWords& words) {
    const CheckIn& checkIn = words.checkIn;
    diary::Diary said = diary;
    std::erase_if(said.checkIns, [&](const CheckIn& other) { return diary::sameKey(other, checkIn); });
    if (checkIn != silence(checkIn.date, checkIn.part)) {
        said.checkIns.push_back(checkIn);
    }
    const auto before = unusualOn(diary, checkIn.date);
    for (const ConditionKind kind : unusual()) {
        if (words.conditions.contains(kind) && !before.contains(kind)) {
            begin(said, kind, checkIn.date);
        } else if (!words.conditions.contains(kind) && before.contains(kind)) {
            end(said, kind, checkIn.date);
        }
    }
    diary::sort(said);
    return diary::difference(diary, said);
}

diary::ChangeSet removeCheckIn(const diary::Diary& diary, Date date, Part part) {
    diary::Diary removed = diary;
    std::erase_if(removed.checkIns, [&](const CheckIn& checkIn) { return checkIn.date == date && checkIn.part == part; });
    return diary::difference(diary, removed);
}

CalmWords allCalm(const rulebook::RuleBook& book, const diary::Diary& diary, Date date, Part part) {
    const Date yesterday = date - Days(1);
    const rulebook::Calendar calendar = rulebook::calendarOf(diary.person, {date, 1, date});
    const rulebook::Signs signs = signsOf(book, diary, calendar);
    CalmWords words{.checkIn = skinWordsOn(diary, date, part).checkIn};
    words.checkIn.redness = words.checkIn.dryness = words.checkIn.stinging = words.checkIn.peeling = 0;
    const rulebook::DaySigns* before = signs.on(calendar.day(yesterday));
    if (before != nullptr && signs.calm(calendar.day(yesterday))) {
        words.asYesterday = true;
        words.checkIn.redness = before->redness;
        words.checkIn.stinging = before->stinging;
        words.checkIn.dryness = before->dryness.value_or(0);
        words.checkIn.peeling = before->peeling.value_or(0);
        words.checkIn.hydration = before->hydration;
    }
    return words;
}

std::vector<SkinDay> skinDays(const rulebook::RuleBook& book, const diary::Diary& diary, Date last, int count) {
    const rulebook::Calendar calendar = rulebook::calendarOf(diary.person, {last, 1, last});
    const rulebook::Signs signs = signsOf(book, diary, calendar);
    std::vector<SkinDay> days;
    for (Date date = last - Days(count - 1); date <= last; date += Days(1)) {
        const planner::Day day = calendar.day(date);
        const bool ill = !unusualOn(diary, date).empty();
        const SkinDay signsSay = signs.irritated(day) ? SkinDay::irritated : signs.calm(day) ? SkinDay::calm : SkinDay::unknown;
        days.push_back(ill ? SkinDay::unusual : signsSay);
    }
    return days;
}

SkinDay skinDay(const rulebook::RuleBook& book, const diary::Diary& diary, Date date) {
    return skinDays(book, diary, date, 1).front();
}

bool shouldLookAgain(const diary::Diary& diary, Date today) {
    const CheckIn* evening = diary::findCheckIn(diary, today - Days(1), Part::evening);
    const bool open =
        evening != nullptr && !evening->redness && (evening->stinging || evening->dryness || evening->peeling || !evening->note.empty());
    return open && diary::findCheckIn(diary, today, Part::morning) == nullptr && diary::findCheckIn(diary, today, Part::evening) == nullptr;
}

std::vector<diary::TreatmentId> suspectsOf(const rulebook::RuleBook& book, const diary::Diary& diary, Date date) {
    const Date first = date - Days(book.data().irritation.suspectDays);
    std::vector<diary::TreatmentId> suspects;
    const auto add = [&suspects](const diary::TreatmentId& id) {
        if (std::find(suspects.begin(), suspects.end(), id) == suspects.end()) {
            suspects.push_back(id);
        }
    };
    std::vector<const diary::Session*> used;
    for (const diary::Session& session : diary.sessions) {
        if (session.state == diary::SessionState::done && session.date >= first && session.date <= date) {
            used.push_back(&session);
        }
    }
    std::stable_sort(used.begin(), used.end(), [](const auto* a, const auto* b) { return a->date > b->date; });
    for (const diary::Session* session : used) {
        add(session->treatment);
    }
    for (const diary::Treatment& treatment : diary.treatments) {
        if (treatment.active) {
            add(treatment.id);
        }
    }
    return suspects;
}

std::vector<Advice> whomToCall(const rulebook::RuleBook& book, const diary::Diary& diary, Date date,
                               const std::set<ConditionKind>& conditions) {
    const bool red = std::any_of(conditions.begin(), conditions.end(), [&book](ConditionKind kind) { return isRedFlag(book, kind); });
    const diary::Procedure* latest = nullptr;
    std::vector<Advice> advice;
    for (const diary::Procedure& procedure : diary.procedures) {
        const int since = daysBetween(procedure.date, date);
        const bool recent = procedure.state != diary::ProcedureState::cancelled && since >= 0 &&
                            since <= book.data().procedures.redFlagDays && book.data().procedures.rows.at(procedure.kind).load > 0;
        if (recent && procedure.kind == diary::ProcedureKind::filler) {
            advice.push_back({Call::fillerEmergency, &procedure});
        }
        if (recent && (latest == nullptr || procedure.date > latest->date)) {
            latest = &procedure;
        }
    }
    if (conditions.contains(ConditionKind::swelling)) {
        advice.push_back({Call::emergency, nullptr});
    }
    if (red && latest != nullptr) {
        advice.push_back({Call::clinic, latest});
    } else if (red) {
        advice.push_back({Call::clinician, nullptr});
    }
    return advice;
}

}  // namespace gyeol::service

#include "service/procedure_acts.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using diary::Diary;
using diary::Procedure;
using diary::ProcedureId;
using diary::ProcedureState;

/// `laser-toning-2`: the kind and the first number that is free.
ProcedureId freshId(const Diary& diary, diary::ProcedureKind kind) {
    for (int number = 1;; ++number) {
        ProcedureId id(std::string(gyeol::nameOf(kind)) + "-" + std::to_string(number));
        if (findProcedure(diary, id) == nullptr) {
            return id;
        }
    }
}

/// Whether another procedure is one of those after `one` in its series that nothing was said of yet.
bool isLater(const Procedure& other, const Procedure& one) {
    return one.series && other.series == one.series && other.id != one.id && other.state == ProcedureState::planned &&
           other.date > one.date;
}

void giveToLater(Diary& diary, const Procedure& before, const Procedure& after) {
    for (Procedure& other : diary.procedures) {
        if (!isLater(other, before)) {
            continue;
        }
        other.kind = after.kind;
        other.date += Days(daysBetween(before.date, after.date));
        other.minuteOfDay = after.minuteOfDay;
        other.place = after.place;
        other.agent = after.agent;
        other.needleUm = after.needleUm;
        other.clinic = after.clinic;
        if (after.state == ProcedureState::cancelled) {
            other.state = ProcedureState::cancelled;
        }
    }
}

void addRepeats(Diary& diary, Procedure& first, const Repeat& repeat) {
    first.series = diary::SeriesId(first.id.text());
    for (int number = 1; number < std::min(repeat.times, mostRepeats); ++number) {
        Procedure next = first;
        next.id = freshId(diary, first.kind);
        next.date = first.date + Days(number * std::max(1, repeat.everyDays));
        next.state = ProcedureState::planned;
        next.healedOn.reset();
        next.note.clear();
        diary.procedures.push_back(std::move(next));
    }
}

}  // namespace

const Procedure* findProcedure(const Diary& diary, const ProcedureId& id) {
    const auto found = std::find_if(diary.procedures.begin(), diary.procedures.end(), [&](const Procedure& one) { return one.id == id; });
    return found == diary.procedures.end() ? nullptr : &*found;
}

Procedure newProcedure(const Diary& diary, diary::ProcedureKind kind, Date date) {
    return {.id = freshId(diary, kind),
            .kind = kind,
            .date = date,
            .minuteOfDay = {},
            .place = {},
            .agent = {},
            .needleUm = {},
            .series = {},
            .healedOn = {},
            .note = {},
            .clinic = {}};
}

diary::ChangeSet sayProcedure(const Diary& diary, const ProcedureWords& words) {
    Diary said = diary;
    Procedure procedure = words.procedure;
    const Procedure* before = findProcedure(diary, procedure.id);
    std::erase_if(said.procedures, [&](const Procedure& other) { return other.id == procedure.id; });
    if (before != nullptr && words.reach == Reach::later) {
        giveToLater(said, *before, procedure);
    }
    said.procedures.push_back(procedure);
    if (words.repeat.times > 1 && !procedure.series) {
        addRepeats(said, procedure, words.repeat);
        *std::find_if(said.procedures.begin(), said.procedures.end(), [&](const Procedure& one) { return one.id == procedure.id; }) =
            procedure;
    }
    diary::sort(said);
    return diary::difference(diary, said);
}

diary::ChangeSet removeProcedure(const Diary& diary, const ProcedureId& id, Reach reach) {
    const Procedure* found = findProcedure(diary, id);
    if (found == nullptr) {
        return {};
    }
    Diary removed = diary;
    std::erase_if(removed.procedures,
                  [&](const Procedure& other) { return other.id == id || (reach == Reach::later && isLater(other, *found)); });
    return diary::difference(diary, removed);
}

}  // namespace gyeol::service

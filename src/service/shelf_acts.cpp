#include "service/shelf_acts.h"

#include "service/treatment_ids.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using diary::Diary;
using diary::Session;
using diary::Treatment;
using diary::TreatmentId;

bool isPatchOf(const Session& session, const TreatmentId& id, Date date) {
    return session.treatment == id && session.date == date && session.area == diary::Area::patch;
}

void erasePatchDay(Diary& diary, const TreatmentId& id, Date date) {
    std::erase_if(diary.sessions, [&](const Session& session) { return isPatchOf(session, id, date); });
}

}  // namespace

diary::ChangeSet addTreatment(const Diary& diary, const Treatment& draft) {
    Treatment added = draft;
    added.id = freeTreatmentId(diary, draft.name, draft.kind);
    Diary changed = diary;
    changed.treatments.push_back(std::move(added));
    return diary::difference(diary, changed);
}

diary::ChangeSet changeTreatment(const Diary& diary, const Treatment& treatment, Date today) {
    Diary changed = diary;
    const auto found = std::ranges::find(changed.treatments, treatment.id, &Treatment::id);
    if (found == changed.treatments.end()) {
        return {};
    }
    if (found->active && !treatment.active) {
        std::erase_if(changed.sessions, [&](const Session& session) {
            return session.treatment == treatment.id && session.date >= today && session.state == diary::SessionState::planned;
        });
    }
    *found = treatment;
    return diary::difference(diary, changed);
}

bool mayRemove(const Diary& diary, const TreatmentId& id) {
    const bool used = std::ranges::any_of(diary.sessions, [&](const Session& session) { return session.treatment == id; });
    const bool suspected = std::ranges::any_of(diary.checkIns, [&](const auto& checkIn) { return checkIn.suspect == id; });
    const bool ruled = std::ranges::any_of(diary.overrides, [&](const auto& own) { return own.treatment == id; });
    const bool leftAtHome = std::ranges::any_of(diary.evenings.exceptions, [&](const auto& exception) {
        return std::ranges::find(exception.without, id) != exception.without.end();
    });
    return diary::findTreatment(diary, id) != nullptr && !used && !suspected && !ruled && !leftAtHome;
}

diary::ChangeSet removeTreatment(const Diary& diary, const TreatmentId& id) {
    if (!mayRemove(diary, id)) {
        return {};
    }
    Diary removed = diary;
    std::erase_if(removed.treatments, [&](const Treatment& treatment) { return treatment.id == id; });
    return diary::difference(diary, removed);
}

diary::ChangeSet moveTreatment(const Diary& diary, const TreatmentId& id, ShelfMove move) {
    Diary moved = diary;
    auto& shelf = moved.treatments;
    const auto count = static_cast<std::ptrdiff_t>(shelf.size());
    const auto from = std::ranges::find(shelf, id, &Treatment::id) - shelf.begin();
    if (from == count) {
        return {};
    }
    const std::ptrdiff_t step = move == ShelfMove::up ? -1 : 1;
    std::ptrdiff_t to = from + step;
    while (to >= 0 && to < count && shelf[static_cast<std::size_t>(to)].active != shelf[static_cast<std::size_t>(from)].active) {
        to += step;
    }
    if (to < 0 || to >= count) {
        return {};
    }
    // Past the neighbour: those between the two, which are of the other sort, keep their places among themselves.
    if (step < 0) {
        std::rotate(shelf.begin() + to, shelf.begin() + from, shelf.begin() + from + 1);
    } else {
        std::rotate(shelf.begin() + from, shelf.begin() + from + 1, shelf.begin() + to + 1);
    }
    return diary::difference(diary, moved);
}

diary::ChangeSet notePatchDay(const Diary& diary, const TreatmentId& id, Date date) {
    if (diary::findTreatment(diary, id) == nullptr) {
        return {};
    }
    Diary noted = diary;
    erasePatchDay(noted, id, date);
    for (const diary::Part part : {diary::Part::morning, diary::Part::evening}) {
        noted.sessions.push_back({.date = date,
                                  .treatment = id,
                                  .part = part,
                                  .area = diary::Area::patch,
                                  .state = diary::SessionState::done,
                                  .pinnedOn = {},
                                  .over = {},
                                  .note = {}});
    }
    diary::sort(noted);
    return diary::difference(diary, noted);
}

diary::ChangeSet forgetPatchDay(const Diary& diary, const TreatmentId& id, Date date) {
    Diary forgotten = diary;
    erasePatchDay(forgotten, id, date);
    return diary::difference(diary, forgotten);
}

}  // namespace gyeol::service

#include "rulebook/facts.h"

namespace gyeol::rulebook {

namespace {

Fact factOf(const diary::Session& session) {
    switch (session.state) {
        case diary::SessionState::done:
            return Fact::done;
        case diary::SessionState::planned:
            return session.pinned ? Fact::pinned : Fact::planned;
        default:
            return Fact::putOff;
    }
}

/// `done` before `planned` before the rest; a pin is the stronger of two planned ones.
int strength(Fact fact) {
    switch (fact) {
        case Fact::done:
            return 3;
        case Fact::pinned:
            return 2;
        case Fact::planned:
            return 1;
        case Fact::putOff:
            break;
    }
    return 0;
}

}  // namespace

Facts::Facts(const diary::Diary& diary, const Calendar& calendar) : today_(calendar.today) {
    for (const diary::Session& session : diary.sessions) {
        if (session.area == diary::Area::patch) {
            continue;
        }
        const Fact fact = factOf(session);
        const auto [place, fresh] = cells_[session.treatment.text()].try_emplace(calendar.day(session.date), CellFact{fact, &session});
        if (!fresh && strength(fact) > strength(place->second.fact)) {
            place->second = CellFact{fact, &session};
        }
    }
}

const Facts::Cells& Facts::of(const diary::TreatmentId& treatment) const {
    static const Cells none;
    const auto found = cells_.find(treatment.text());
    return found == cells_.end() ? none : found->second;
}

std::vector<planner::Day> Facts::doneDays(const diary::TreatmentId& treatment) const {
    std::vector<planner::Day> days;
    for (const auto& [day, cell] : of(treatment)) {
        if (cell.fact == Fact::done && day <= today_) {
            days.push_back(day);
        }
    }
    return days;
}

}  // namespace gyeol::rulebook

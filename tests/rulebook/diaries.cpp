#include "diaries.h"

#include "support/catch.h"
#include "support/paths.h"

#include <algorithm>

namespace gyeol::test {

using diary::TreatmentKind;

Date monday() {
    return *parseDate("2026-11-23");
}
Date on(int days) {
    return monday() + Days{days};
}

diary::Treatment shelf(std::string id, TreatmentKind kind) {
    diary::Treatment treatment{diary::TreatmentId(std::move(id))};
    treatment.kind = kind;
    return treatment;
}

diary::Treatment begun(std::string id, TreatmentKind kind) {
    auto treatment = shelf(std::move(id), kind);
    treatment.started = on(-300);
    return treatment;
}

diary::Session session(std::string treatment, int day, diary::SessionState state) {
    diary::Session made{on(day), diary::TreatmentId(std::move(treatment))};
    made.state = state;
    return made;
}

diary::CheckIn checkIn(int day, int redness, int dryness, int stinging) {
    diary::CheckIn made;
    made.date = on(day);
    made.redness = redness;
    made.dryness = dryness;
    made.stinging = stinging;
    made.peeling = 0;
    return made;
}

diary::Procedure procedure(diary::ProcedureKind kind, int day) {
    diary::Procedure made{diary::ProcedureId("procedure")};
    made.kind = kind;
    made.date = on(day);
    made.state = day < 0 ? diary::ProcedureState::done : diary::ProcedureState::planned;
    return made;
}

diary::Diary usualDiary() {
    diary::Diary diary;
    diary.treatments = {begun("toner", TreatmentKind::acid), begun("pack", TreatmentKind::exfoliatingPack),
                        shelf("moist", TreatmentKind::moisturizingPack), shelf("collagen", TreatmentKind::collagenMask)};
    return diary;
}

void calm(diary::Diary& diary, int from, int to) {
    for (int day = from; day <= to; ++day) {
        diary.checkIns.push_back(checkIn(day, 0, 0, 0));
    }
}

void experienced(diary::Diary& diary) {
    diary.person.tolerance = diary::Tolerance::used;
    for (int week = -20; week < 0; ++week) {
        diary.sessions.push_back(session("toner", 7 * week, diary::SessionState::done));
    }
    calm(diary, -140, 0);
}

const rulebook::RuleBook& book() {
    static const auto rules = rulebook::RuleBook::read(data() / "rulebook");
    if (!rules) {
        FAIL("the rule book is refused at " << rules.error().file << rules.error().place);
    }
    return *rules;
}

rulebook::Resolved resolved(const rulebook::RuleBook& rules, const diary::Diary& diary, int today) {
    return rulebook::resolve(rules, diary, {monday(), 7, on(today)});
}
rulebook::Resolved resolved(const diary::Diary& diary, int today) {
    return resolved(book(), diary, today);
}

int indexOf(const rulebook::Resolved& resolved, std::string_view treatment) {
    const auto& all = resolved.problem.treatments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const planner::Treatment& one) { return one.id == treatment; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

bool open(const rulebook::Resolved& resolved, std::string_view treatment, int day) {
    const int index = indexOf(resolved, treatment);
    REQUIRE(index >= 0);
    return resolved.problem.treatments[static_cast<std::size_t>(index)].allowed.at(static_cast<std::size_t>(day)) != 0;
}

std::vector<std::string> closedBy(const rulebook::Resolved& resolved, std::string_view treatment, int day) {
    std::vector<std::string> rules;
    for (const auto& closure : resolved.closures) {
        if (closure.treatment == indexOf(resolved, treatment) && closure.day == day) {
            rules.push_back(closure.rule);
        }
    }
    return rules;
}

bool closedBy(const rulebook::Resolved& resolved, std::string_view treatment, int day, std::string_view rule) {
    const auto rules = closedBy(resolved, treatment, day);
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

int firstOpen(const rulebook::Resolved& resolved, std::string_view treatment, int from) {
    for (int day = from; day < resolved.problem.days; ++day) {
        if (open(resolved, treatment, day)) {
            return day;
        }
    }
    return -1;
}

int capOf(const rulebook::Resolved& resolved, std::string_view rule, int window, int day) {
    for (const auto& cap : resolved.problem.caps) {
        if (cap.rule == rule && cap.window == window) {
            return cap.max.at(static_cast<std::size_t>(day));
        }
    }
    return -1;
}

int gapOf(const rulebook::Resolved& resolved, std::string_view rule) {
    int days = -1;
    for (const auto& gap : resolved.problem.gaps) {
        days = gap.rule == rule ? std::max(days, gap.days) : days;
    }
    return days;
}

int aimOf(const rulebook::Resolved& resolved, std::string_view treatment, int day) {
    for (const auto& target : resolved.problem.targets) {
        if (target.treatment == indexOf(resolved, treatment) && target.from <= day && day <= target.to) {
            return target.count;
        }
    }
    return -1;
}

int pointsOf(const rulebook::Resolved& resolved, std::string_view treatment, int day, std::string_view rule) {
    int points = 0;
    for (const auto& term : resolved.scoreTerms) {
        points += term.treatment == indexOf(resolved, treatment) && term.day == day && term.rule == rule ? term.points : 0;
    }
    return points;
}

bool tells(const rulebook::Resolved& resolved, std::string_view rule) {
    return std::any_of(resolved.notices.begin(), resolved.notices.end(),
                       [&](const rulebook::Notice& notice) { return notice.rule == rule; });
}

bool given(const rulebook::Resolved& resolved, std::string_view treatment, int day) {
    const planner::Session wanted{day, indexOf(resolved, treatment)};
    const auto& list = day < 0 ? resolved.problem.history : resolved.problem.fixed;
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool restsOnCalm(const rulebook::Resolved& resolved, std::string_view treatment, int day) {
    const planner::Session wanted{day, indexOf(resolved, treatment)};
    return std::find(resolved.restsOnCalm.begin(), resolved.restsOnCalm.end(), wanted) != resolved.restsOnCalm.end();
}

}  // namespace gyeol::test

// The windows of R6 written by hand from the facts, not read from the product's data: over random diaries no acid, scrub or retinoid
// may be open inside any of them.
#include "diaries.h"
#include "support/catch.h"

#include <array>
#include <random>
#include <set>

using namespace gyeol;
using namespace gyeol::test;
using diary::ProcedureKind;
using diary::TreatmentKind;

namespace {

struct Row {
    ProcedureKind kind;
    int beforeAcid, beforeRetinoid, afterAcid, afterRetinoid, afterPhysical;
};

constexpr std::array rows{
    Row{ProcedureKind::superficialPeel, 5, 5, 7, 7, 7},
    Row{ProcedureKind::mediumPeel, 7, 7, 28, 28, 28},
    Row{ProcedureKind::microneedlingFine, 2, 3, 3, 5, 7},
    Row{ProcedureKind::microneedling, 5, 5, 7, 7, 14},
    Row{ProcedureKind::ipl, 7, 7, 7, 7, 10},
    Row{ProcedureKind::laserToning, 5, 5, 5, 5, 7},
    Row{ProcedureKind::picoFractional, 7, 7, 7, 7, 10},
    Row{ProcedureKind::nonablativeFractionalLaser, 7, 7, 7, 10, 14},
    Row{ProcedureKind::ablativeLaser, 7, 14, 42, 42, 42},
    Row{ProcedureKind::botulinumToxin, 2, 2, 2, 2, 7},
    Row{ProcedureKind::filler, 3, 3, 3, 3, 14},
    Row{ProcedureKind::skinBooster, 3, 3, 5, 5, 7},
    Row{ProcedureKind::waxing, 5, 7, 3, 3, 3},
    Row{ProcedureKind::threading, 2, 2, 2, 2, 2},
    Row{ProcedureKind::dermaplaning, 3, 5, 3, 5, 7},
    Row{ProcedureKind::extraction, 2, 2, 3, 3, 5},
    Row{ProcedureKind::led, 0, 0, 0, 0, 0},
};

using Random = std::mt19937;
int upTo(Random& random, int most) {
    return std::uniform_int_distribution<int>(0, most)(random);
}

diary::Diary randomDiary(Random& random) {
    diary::Diary diary;
    diary.person.skinType = static_cast<diary::SkinType>(upTo(random, 3));
    diary.person.sensitive = upTo(random, 3) == 0;
    diary.person.pihProne = upTo(random, 3) == 0;
    diary.person.tolerance = static_cast<diary::Tolerance>(upTo(random, 2));
    diary.person.firstWeekday = static_cast<diary::DayOfWeek>(upTo(random, 6));
    diary.treatments = {begun("acid", TreatmentKind::acid),
                        begun("enzyme", TreatmentKind::exfoliatingPack),
                        begun("scrub", TreatmentKind::exfoliatingPack),
                        begun("retinoid", TreatmentKind::retinoid),
                        begun("wash", TreatmentKind::acidCleanser),
                        begun("azelaic", TreatmentKind::azelaic),
                        begun("peroxide", TreatmentKind::benzoylPeroxide),
                        shelf("moist", TreatmentKind::moisturizingPack)};
    diary.treatments[2].exfoliant = diary::ExfoliantKind::physical;
    const int procedures = 1 + upTo(random, 2);
    for (int i = 0; i < procedures; ++i) {
        auto made = procedure(static_cast<ProcedureKind>(upTo(random, 16)), upTo(random, 70) - 35);
        made.id = diary::ProcedureId("procedure-" + std::to_string(i));
        if (upTo(random, 2) == 0) {
            made.minuteOfDay = upTo(random, 1'439);
        }
        diary.procedures.push_back(made);
    }
    const int checkIns = upTo(random, 20);
    for (int i = 0; i < checkIns; ++i) {
        diary.checkIns.push_back(checkIn(-i, upTo(random, 9) == 0 ? 2 : upTo(random, 1), upTo(random, 1), upTo(random, 1)));
    }
    for (int i = 0; i < 10; ++i) {
        const auto& treatment = diary.treatments[static_cast<std::size_t>(upTo(random, 7))];
        diary.sessions.push_back(session(treatment.id.text(), upTo(random, 40) - 20, static_cast<diary::SessionState>(upTo(random, 3))));
        diary.sessions.back().pinned = upTo(random, 1) == 0;
    }
    return diary;
}

const Row& rowOf(ProcedureKind kind) {
    return *std::find_if(rows.begin(), rows.end(), [kind](const Row& row) { return row.kind == kind; });
}

enum class What { acid, retinoid, physical };

bool inWindow(const diary::Procedure& procedure, What what, Date date) {
    const Row& row = rowOf(procedure.kind);
    const int before = what == What::retinoid ? row.beforeRetinoid : row.beforeAcid;
    const int after = what == What::acid ? row.afterAcid : what == What::retinoid ? row.afterRetinoid : row.afterPhysical;
    const int days = daysBetween(procedure.date, date);
    return days >= -before && days < after;
}

What whatIs(const std::string& id) {
    if (id == "retinoid") {
        return What::retinoid;
    }
    return id == "scrub" ? What::physical : What::acid;
}

}  // namespace

TEST_CASE("the table above has all seventeen procedures") {
    CHECK(rows.size() == 17);
}

TEST_CASE("no acid, scrub or retinoid is open, or pinned, inside the window of any procedure: 1,000 random diaries") {
    std::set<std::pair<ProcedureKind, What>> met;  // windows that the diaries really have
    for (unsigned seed = 0; seed < 1'000; ++seed) {
        Random random(seed);
        const auto diary = randomDiary(random);
        const auto made = resolved(diary);
        bool sound = true;
        for (std::size_t at = 0; at < made.problem.treatments.size(); ++at) {
            const auto& treatment = made.problem.treatments[at];
            for (int day = 0; day < made.problem.days && treatment.id != "moist"; ++day) {
                const Date date = made.problem.firstDay + Days{day};
                for (const auto& procedure : diary.procedures) {
                    if (!inWindow(procedure, whatIs(treatment.id), date)) {
                        continue;
                    }
                    met.emplace(procedure.kind, whatIs(treatment.id));
                    const planner::Session cell{day, static_cast<int>(at)};
                    const auto& fixed = made.problem.fixed;
                    const bool pin =
                        date >= monday() && std::find(fixed.begin(), fixed.end(), cell) != fixed.end() &&
                        std::none_of(diary.sessions.begin(), diary.sessions.end(), [&](const diary::Session& one) {
                            return one.date == date && one.treatment.text() == treatment.id && one.state == diary::SessionState::done;
                        });
                    sound = sound && treatment.allowed[static_cast<std::size_t>(day)] == 0 && !pin;
                }
            }
        }
        INFO("seed " << seed);
        REQUIRE(sound);
    }
    CHECK(met.size() == 3 * (rows.size() - 1));  // acids, scrubs and retinoids of every kind but light alone, which has no window
}

TEST_CASE("problems of random diaries keep the planner's limits") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        Random random(seed);
        const auto made = resolved(randomDiary(random));
        const auto& problem = made.problem;
        const auto days = static_cast<std::size_t>(problem.days);
        INFO("seed " << seed);
        REQUIRE(problem.budget.size() == days);
        for (const auto& cap : problem.caps) {
            REQUIRE(cap.max.size() == days);
            REQUIRE((cap.window >= 1 && cap.window <= 366 && !cap.treatments.empty()));
            REQUIRE(std::all_of(cap.max.begin(), cap.max.end(), [](int max) { return max >= 0 && max <= 1'000; }));
        }
        for (const auto& gate : problem.gates) {
            REQUIRE(gate.weights.size() == problem.treatments.size());
            REQUIRE((gate.base.size() == days && gate.ceiling.size() == days));
            for (const auto& weights : gate.weights) {
                REQUIRE(weights.size() <= 64);
            }
        }
        for (const auto& target : problem.targets) {
            REQUIRE((target.from >= -400 && target.from <= target.to && target.to <= problem.days + 400));
            REQUIRE((target.count >= 0 && target.count <= 1'000));
        }
        for (const auto& session : problem.history) {
            REQUIRE((session.day >= -400 && session.day < 0));
        }
        for (const auto& session : problem.fixed) {
            REQUIRE((session.day >= 0 && session.day < problem.days));
        }
        REQUIRE(std::is_sorted(problem.fixed.begin(), problem.fixed.end()));
    }
}

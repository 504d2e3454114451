#include "rulebook/barrier.h"

#include "diaries.h"
#include "rulebook/rule_data.h"
#include "support/catch.h"

#include <cmath>

using namespace gyeol;
using namespace gyeol::test;
using rulebook::Loaded;
using rulebook::SkinRow;

namespace {

constexpr int acidLoad = 100;
constexpr int retinol = 80;

/// Sessions that repeat with a period of so many days, for long enough to settle: the greatest residual before a session of each load.
struct Settled {
    double beforeAcid = 0, beforeRetinol = 0;
};

Settled settle(int tau, int period, const std::vector<Loaded>& cycle) {
    std::vector<Loaded> sessions;
    constexpr int cycles = 60;
    for (int repeat = 0; repeat < cycles; ++repeat) {
        for (const Loaded& session : cycle) {
            sessions.push_back({repeat * period + session.day, session.load});
        }
    }
    Settled settled;
    for (const Loaded& session : sessions) {
        if (session.day >= (cycles - 2) * period) {
            const double before = rulebook::residualBefore(sessions, session.day, tau) / 100;
            double& greatest = session.load == acidLoad ? settled.beforeAcid : settled.beforeRetinol;
            greatest = std::max(greatest, before);
        }
    }
    return settled;
}

double hundredth(double value) {
    return std::round(value * 100) / 100;
}
int tau(SkinRow row) {
    return book().data().barrier.tau.of(row);
}

const std::vector<Loaded> monWedFri{{0, acidLoad}, {2, acidLoad}, {4, acidLoad}};
const std::vector<Loaded> monThu{{0, acidLoad}, {3, acidLoad}};
const std::vector<Loaded> onceAWeek{{0, acidLoad}};
const std::vector<Loaded> fourNights{{0, acidLoad}, {1, retinol}};
const std::vector<Loaded> twoApart{{0, acidLoad}, {2, retinol}};

}  // namespace

TEST_CASE("the golden checks of the barrier model hold to two decimals") {
    CHECK(hundredth(settle(tau(SkinRow::normal), 7, monWedFri).beforeAcid) == Approx(0.47));
    CHECK(hundredth(settle(tau(SkinRow::dry), 7, monWedFri).beforeAcid) == Approx(0.76));
    CHECK(hundredth(settle(tau(SkinRow::dry), 7, monThu).beforeAcid) == Approx(0.39));
    CHECK(hundredth(settle(tau(SkinRow::sensitive), 7, monThu).beforeAcid) == Approx(0.51));
    CHECK(hundredth(settle(tau(SkinRow::sensitive), 7, onceAWeek).beforeAcid) == Approx(0.11));
    const auto normal = settle(tau(SkinRow::normal), 4, fourNights);
    CHECK(hundredth(normal.beforeAcid) == Approx(0.29));
    CHECK(hundredth(normal.beforeRetinol) == Approx(0.74));
    const auto dry = settle(tau(SkinRow::dry), 4, fourNights);
    CHECK(hundredth(dry.beforeAcid) == Approx(0.55));
    CHECK(hundredth(dry.beforeRetinol) == Approx(1.04));
    const auto dryFive = settle(tau(SkinRow::dry), 5, twoApart);
    CHECK(hundredth(dryFive.beforeAcid) == Approx(0.44));
    CHECK(hundredth(dryFive.beforeRetinol) == Approx(0.64));
    const auto sensitiveSix = settle(tau(SkinRow::sensitive), 6, twoApart);
    CHECK(hundredth(sensitiveSix.beforeAcid) == Approx(0.40));
    CHECK(hundredth(sensitiveSix.beforeRetinol) == Approx(0.72));
    const int irritated = tau(SkinRow::normal) * book().data().barrier.irritatedPercent / 100;
    CHECK(hundredth(settle(irritated, 7, monWedFri).beforeAcid) == Approx(0.69));
}

TEST_CASE("weights are rounded up and end before the first below three hundredths") {
    CHECK(rulebook::decayWeights(100, 180, 3) == std::vector<int>{100, 58, 33, 19, 11, 7, 4});
    CHECK(rulebook::decayWeights(0, 180, 3).empty());
    CHECK(rulebook::decayWeights(200, 60'000, 1).size() == 64);
}

TEST_CASE("the exfoliants' gate weighs everything, the retinoids' gate only what exfoliates") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("retinol", diary::TreatmentKind::retinoid));
    diary.treatments.push_back(begun("azelaic", diary::TreatmentKind::azelaic));
    const auto made = resolved(diary);
    REQUIRE(made.problem.gates.size() == 2);
    const auto& exfoliants = made.problem.gates[0];
    const auto& retinoids = made.problem.gates[1];
    const auto at = [&](const char* id) { return static_cast<std::size_t>(indexOf(made, id)); };
    CHECK(exfoliants.ceiling[0] == 50);
    CHECK(retinoids.ceiling[0] == 75);
    CHECK(exfoliants.weights[at("toner")][0] == 100);
    CHECK(exfoliants.weights[at("pack")][0] == 50);
    CHECK(exfoliants.weights[at("retinol")][0] == 80);
    CHECK(exfoliants.weights[at("azelaic")][0] == 40);
    CHECK(exfoliants.weights[at("collagen")].empty());
    CHECK(retinoids.weights[at("toner")][0] == 100);
    CHECK(retinoids.weights[at("retinol")].empty());
    CHECK(retinoids.weights[at("azelaic")].empty());
}

TEST_CASE("a procedure leaves its load in the base from the day after") {
    auto diary = usualDiary();
    diary.procedures = {procedure(diary::ProcedureKind::laserToning, 3)};
    const auto made = resolved(diary);
    const auto& base = made.problem.gates[0].base;
    CHECK(base[2] == 0);
    CHECK(base[3] == 0);
    CHECK(base[4] == 87);  // 150 · e^(−1/1.8), rounded up
    CHECK(base[5] == 50);
}

TEST_CASE("one time constant serves the horizon: skin, age and irritation") {
    const auto firstWeights = [](const diary::Diary& diary) { return resolved(diary).problem.gates[0].weights[0]; };
    auto diary = usualDiary();
    CHECK(firstWeights(diary)[1] == 58);
    diary.person.skinType = diary::SkinType::oily;
    CHECK(firstWeights(diary)[1] == 52);
    diary.person.skinType = diary::SkinType::dry;
    CHECK(firstWeights(diary)[1] == 68);
    diary.person.sensitive = true;
    CHECK(firstWeights(diary)[1] == 72);
    diary = usualDiary();
    diary.person.birthYear = 1967;  // 59
    CHECK(firstWeights(diary)[1] == 58);
    diary.person.birthYear = 1966;  // 60
    CHECK(firstWeights(diary)[1] == 70);
    diary.person.birthYear = 1946;  // 80
    CHECK(firstWeights(diary)[1] == 70);
    diary.person.birthYear = 1945;  // 81
    CHECK(firstWeights(diary)[1] == 86);
    diary = usualDiary();
    diary.checkIns = {checkIn(0, 2, 0, 0)};
    CHECK(firstWeights(diary)[1] == 66);
}

TEST_CASE("an active used daily and calmly counts a quarter") {
    auto diary = usualDiary();
    diary.treatments.push_back(begun("azelaic", diary::TreatmentKind::azelaic));
    const auto weight = [&] { return resolved(diary).problem.gates[0].weights[4][0]; };
    for (int day = -14; day < -2; ++day) {
        diary.sessions.push_back(session("azelaic", day, diary::SessionState::done));
    }
    CHECK(weight() == 40);  // nobody said that it was calm
    calm(diary, -4, -1);
    CHECK(weight() == 10);
    CHECK(tells(resolved(diary), "used-daily"));
    diary.sessions.pop_back();
    CHECK(weight() == 40);
}

TEST_CASE("the load curve shows the past, procedures and the plan") {
    auto diary = usualDiary();
    diary.sessions = {session("toner", -1, diary::SessionState::done)};
    const auto made = resolved(diary);
    const auto curve = rulebook::barrierLoad(book(), diary, made, {{2, 0}});
    REQUIRE(curve.residual.size() == 28);
    CHECK(curve.residual[0] == Approx(100 * std::exp(-1 / 1.8)));
    CHECK(curve.after[0] == Approx(curve.residual[0]));
    CHECK(curve.after[2] == Approx(curve.residual[2] + 100));
    CHECK(curve.ceiling == 50);
}

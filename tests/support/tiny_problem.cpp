#include "support/random_problem.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <set>

namespace gyeol::test {

using namespace planner;

namespace {

/// Draws the parts of a tiny problem one after another from one row of numbers.
class TinyMaker {
public:
    TinyMaker(std::uint64_t seed, int mostOpen) : random_(seed), mostOpen_(mostOpen) {}

    Problem make() {
        problem_.firstDay = Date{std::chrono::days{20'780}};
        problem_.days = random_.between(1, 6);
        tied_ = random_.chance(40);
        loose_ = random_.chance(50);
        makeTreatments();
        makeFacts();
        closeAllBut(random_.between(std::min(5, mostOpen_), mostOpen_));
        repeat(random_.between(0, loose_ ? 1 : 3), [this] { problem_.caps.push_back(cap()); });
        repeat(random_.between(0, loose_ ? 1 : 3), [this] { problem_.gates.push_back(gate()); });
        repeat(random_.between(0, loose_ ? 1 : 2), [this] { problem_.gaps.push_back({some(), some(), gapDays(), rule("gap")}); });
        repeat(random_.between(0, loose_ ? 1 : 2), [this] { problem_.needs.push_back({one(), some(), rule("need")}); });
        repeat(random_.between(0, 6), [this] { problem_.pairs.push_back(pair()); });
        repeat(random_.between(0, 4), [this] { problem_.targets.push_back(target()); });
        return std::move(problem_);
    }

private:
    template <class Make>
    static void repeat(int times, Make make) {
        for (int i = 0; i < times; ++i) {
            make();
        }
    }
    std::vector<int> daily(int least, int most) {
        std::vector<int> list(static_cast<std::size_t>(problem_.days));
        for (int& entry : list) {
            entry = random_.between(least, most);
        }
        return list;
    }
    std::string rule(const char* kind) { return random_.chance(70) ? kind : ""; }
    TreatmentIndex one() { return random_.between(0, count() - 1); }
    int count() const { return static_cast<int>(problem_.treatments.size()); }
    int gapDays() { return random_.chance(80) ? random_.between(1, loose_ ? 2 : 4) : random_.between(5, 14); }

    /// One treatment or more, in no order.
    std::vector<TreatmentIndex> some() {
        std::vector<TreatmentIndex> list(problem_.treatments.size());
        std::iota(list.begin(), list.end(), 0);
        random_.shuffle(list);
        list.resize(static_cast<std::size_t>(random_.between(1, count())));
        return list;
    }

    void makeTreatments() {
        const int number = random_.between(1, 4);
        for (int i = 0; i < number; ++i) {
            Treatment treatment;
            treatment.id = std::string(1, 't').append(std::to_string(i));
            treatment.minutes = random_.oneOf(std::vector<int>{0, 5, 15, 20});
            treatment.score = tied_ ? daily(-1, 2) : daily(-5, 9);
            for (int day = 0; day < problem_.days; ++day) {
                treatment.allowed.push_back(random_.chance(80) ? 1 : 0);
            }
            problem_.treatments.push_back(std::move(treatment));
        }
        for (int day = 0; day < problem_.days; ++day) {
            problem_.budget.push_back(
                random_.chance(10) ? 0 : random_.oneOf(loose_ ? std::vector<int>{25, 40, 60} : std::vector<int>{5, 15, 20, 25, 40}));
        }
    }

    void makeFacts() {
        std::set<Session> past;
        repeat(random_.between(0, 8), [&] { past.insert({-random_.between(1, random_.chance(80) ? 9 : 16), one()}); });
        problem_.history.assign(past.begin(), past.end());
        std::set<Session> fixed;
        repeat(random_.chance(50) ? random_.between(1, 3) : 0, [&] { fixed.insert({random_.between(0, problem_.days - 1), one()}); });
        problem_.fixed.assign(fixed.begin(), fixed.end());
        random_.shuffle(problem_.history);
        random_.shuffle(problem_.fixed);
    }

    void closeAllBut(int most) {
        std::vector<Session> open;
        const std::set<Session> fixed(problem_.fixed.begin(), problem_.fixed.end());
        for (TreatmentIndex treatment = 0; treatment < count(); ++treatment) {
            for (Day day = 0; day < problem_.days; ++day) {
                if (allowed({day, treatment}) != 0 && !fixed.contains({day, treatment})) {
                    open.push_back({day, treatment});
                }
            }
        }
        random_.shuffle(open);
        for (std::size_t i = static_cast<std::size_t>(most); i < open.size(); ++i) {
            allowed(open[i]) = 0;
        }
    }
    char& allowed(const Session& cell) {
        return problem_.treatments[static_cast<std::size_t>(cell.treatment)].allowed[static_cast<std::size_t>(cell.day)];
    }

    Cap cap() {
        const int window = random_.chance(80) ? random_.between(1, 7) : random_.between(8, 14);
        const bool steady = random_.chance(50);
        std::vector<int> max = daily(loose_ ? 1 : 0, loose_ ? 6 : 4);
        if (steady) {
            std::fill(max.begin(), max.end(), max.front());
        }
        return {some(), window, std::move(max), rule("cap")};
    }

    Gate gate() {
        Gate gate{some(), {}, daily(0, 30), daily(loose_ ? 50 : 20, loose_ ? 140 : 80), rule("gate")};
        gate.weights.resize(problem_.treatments.size());
        for (const TreatmentIndex treatment : some()) {
            const int length = random_.between(1, 8);
            for (int lag = 0; lag < length; ++lag) {  // mostly fading, but the model asks for no such thing
                const int least = random_.chance(20) ? 0 : 2;
                gate.weights[static_cast<std::size_t>(treatment)].push_back(random_.between(least, 60 - 6 * lag));
            }
        }
        return gate;
    }

    Pair pair() {
        const TreatmentIndex first = one();
        return {first, random_.chance(30) ? first : one(), random_.between(0, random_.chance(85) ? 4 : 10),
                tied_ ? random_.between(-2, 2) : random_.between(-9, 12), rule("pair")};
    }

    Target target() {
        const int from = random_.between(-10, problem_.days);
        const int to = random_.between(from, problem_.days + 5);
        const int most = tied_ ? 3 : 30;
        return {one(), from, to, random_.between(0, 4), random_.between(0, most), random_.between(0, most / 2), rule("target")};
    }

    Random random_;
    int mostOpen_;
    bool tied_ = false;   ///< small points, so that many plans are worth the same
    bool loose_ = false;  ///< limits that seldom bind, so that many plans are feasible
    Problem problem_;
};

}  // namespace

Problem tinyProblem(std::uint64_t seed, int mostOpen) {
    return TinyMaker(seed, mostOpen).make();
}

}  // namespace gyeol::test

#include "planner/small_problem.h"

#include "exchange/problem_json.h"

#include <chrono>
#include <cstdlib>

namespace gyeol::test {

using namespace planner;

Problem smallProblem(int days, int treatments) {
    Problem problem;
    problem.firstDay = Date{std::chrono::days{20'780}};
    problem.days = days;
    const std::size_t width = static_cast<std::size_t>(days);
    for (int i = 0; i < treatments; ++i) {
        const std::string id(1, static_cast<char>('a' + i));
        problem.treatments.push_back({id, 0, std::vector<char>(width, 1), std::vector<int>(width, 0)});
    }
    problem.budget = everyDay(problem, 60);
    return problem;
}

std::vector<int> everyDay(const Problem& problem, int amount) {
    return std::vector<int>(static_cast<std::size_t>(problem.days), amount);
}

std::string picture(const Problem& problem, const std::vector<Session>& sessions) {
    const std::size_t width = static_cast<std::size_t>(problem.days) + 1;
    std::string text;
    for (std::size_t row = 0; row < problem.treatments.size(); ++row) {
        text += std::string(width - 1, '.') + '\n';
    }
    for (const Session& session : sessions) {
        text[static_cast<std::size_t>(session.treatment) * width + static_cast<std::size_t>(session.day)] = 'x';
    }
    return text;
}

std::string describe(const Problem& problem, const Plan& plan, const Plan& expected) {
    const auto told = [&](const char* name, const Plan& one) {
        return std::string(name) + ", worth " + std::to_string(one.value) + ":\n" + picture(problem, one.sessions);
    };
    return exchange::writeProblem(problem) + told("plan", plan) + told("expected", expected);
}

bool releaseRun() {
    const char* asked = std::getenv("GYEOL_RELEASE");
    return asked != nullptr && std::string(asked) == "1";
}

}  // namespace gyeol::test

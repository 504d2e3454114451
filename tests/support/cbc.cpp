#include "support/integer_program.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace gyeol::test {

using namespace planner;

bool haveCbc() {
    static const bool found = std::system("command -v cbc >/dev/null 2>&1") == 0;
    return found;
}

ProgramAnswer solveWithCbc(const Problem& problem, int seconds) {
    const IntegerProgram program(problem);
    const TemporaryFolder folder;
    const auto in = [&](const char* name) { return (folder.path() / name).string(); };
    std::ofstream(in("problem.lp")) << program.asLp();
    const std::string command = "cbc '" + in("problem.lp") + "' ratioGap 0 allowableGap 0 seconds " + std::to_string(seconds) +
                                " solve solution '" + in("solution") + "' >'" + in("log") + "' 2>&1";
    const auto begin = std::chrono::steady_clock::now();
    const int code = std::system(command.c_str());
    const auto end = std::chrono::steady_clock::now();

    ProgramAnswer answer;
    answer.microseconds = std::chrono::duration_cast<std::chrono::microseconds>(end - begin).count();
    answer.sessions = problem.fixed;
    std::ifstream solution(in("solution"));
    std::string line;
    std::getline(solution, line);
    answer.proved = code == 0 && line.starts_with("Optimal");
    while (std::getline(solution, line)) {  // index, name, value, reduced cost
        std::istringstream words(line);
        std::string index, name;
        double value = 0;
        if (words >> index >> name >> value && name.starts_with('x') && std::lround(value) == 1) {
            answer.sessions.push_back(program.cells().at(std::stoul(name.substr(1))));
        }
    }
    std::sort(answer.sessions.begin(), answer.sessions.end());
    answer.sessions.erase(std::unique(answer.sessions.begin(), answer.sessions.end()), answer.sessions.end());
    return answer;
}

}  // namespace gyeol::test

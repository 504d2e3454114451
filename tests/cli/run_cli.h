#pragma once

#include "base/file.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"

#include <filesystem>
#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace gyeol::test {

/// How a run of the real gyeol-cli ended.
struct Ran {
    int status = -1;  ///< the exit status; -1 where a signal ended it
    std::string out, err;
};

/// Runs gyeol-cli with these arguments, without a shell, its input closed.
[[nodiscard]] Ran runCli(const std::vector<std::string>& arguments);
/// Runs a program of ours that lies elsewhere.
[[nodiscard]] Ran runProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments);
/// The gyeol-cli that runCli runs.
[[nodiscard]] std::filesystem::path cliProgram();
/// As runCli, its standard output going to a file, which must exist.
[[nodiscard]] Ran runCliInto(const std::filesystem::path& output, const std::vector<std::string>& arguments);

/// How many lines a text has; a text without a newline at its end is one that was cut.
[[nodiscard]] int lineCount(const std::string& text);

/// The file of one of the example diaries.
[[nodiscard]] inline std::string exampleFile(const std::string& name) {
    return (data() / "example" / (name + ".json")).string();
}
inline const char* const exampleNames[] = {"beginner-combination", "sensitive-laser", "experienced-halfyear"};

/// Writes a text file into a folder and gives its path.
[[nodiscard]] std::string written(const TemporaryFolder& folder, const std::string& name, const std::string& text);

/// Parses what a command printed as JSON.
[[nodiscard]] nlohmann::json parsed(const std::string& text);

}  // namespace gyeol::test

#include "base/program.h"
#include "cli/commands.h"
#include "service/open_diary.h"

#include <fmt/format.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sstream>

// The edge: arguments in, one outcome out. Nothing is printed before a command has come to its end.
namespace {

using namespace gyeol;
using cli::ExitStatus;

int leave(ExitStatus status) {
    return static_cast<int>(status);
}

void complain(std::string line) {
    std::replace(line.begin(), line.end(), '\n', ' ');
    line = "gyeol-cli: " + line + "\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
}

/// Writes all of it, or says why not. A reader that has gone away (a pipe into `head`) needs no words.
ExitStatus print(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            if (errno != EPIPE) {
                complain("the standard output cannot be written");
            }
            return ExitStatus::environment;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return ExitStatus::done;
}

ExitStatus run(const cli::Invocation& invocation, const char* called) {
    const auto data = service::findData(invocation.data, programPath(called));
    if (!data) {
        // Its sentences are what is missing.
        complain((data.error().file.empty() ? "" : data.error().file + ": ") +
                 "the program's data (rulebook, wording) is not there; see --data DIR");
        return ExitStatus::environment;
    }
    const auto wording = wording::Wording::read(*data, invocation.language);
    if (!wording) {
        const Failure& failure = wording.error();
        complain(fmt::format("{}: {}: the sentences cannot be read ({})", failure.file, failure.place, nameOf(failure.code)));
        return ExitStatus::environment;
    }
    const cli::Outcome outcome = invocation.action({*data, *wording, invocation.json});
    if (outcome.failure) {
        complain(wording->failure(*outcome.failure));
    } else if (!outcome.wrongUsage.empty()) {
        complain(outcome.wrongUsage);
    } else if (!outcome.note.empty()) {
        complain(outcome.note);
    }
    const ExitStatus printed = print(outcome.out);
    return printed == ExitStatus::done ? outcome.status : printed;
}

void addCommands(CLI::App& app, cli::Invocation& invocation) {
    app.name("gyeol-cli");
    app.set_version_flag("--version", "gyeol-cli " GYEOL_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    cli::addCommonOptions(app, invocation);
    cli::addPlan(app, invocation);
    cli::addProblem(app, invocation);
    cli::addSolve(app, invocation);
    cli::addCheck(app, invocation);
    cli::addExplain(app, invocation);
    cli::addIngredients(app, invocation);
    cli::addCalendar(app, invocation);
    cli::addPores(app, invocation);
    cli::addImport(app, invocation);
    cli::addExport(app, invocation);
    cli::addTable(app, invocation);
    cli::addVerify(app, invocation);
    cli::addBackup(app, invocation);
    app.footer(
        "Examples:\n"
        "  gyeol-cli plan --diary me.json --from 2026-11-23          the best week, for people\n"
        "  gyeol-cli plan --diary me.json --from 2026-11-23 --json   the same as a gyeol-plan\n"
        "  gyeol-cli import me.json --into me.gyeol                  into the database of the desktop program\n"
        "  gyeol-cli COMMAND --help                                  more of each command\n"
        "\n"
        "Exit status: 0 done; 1 a check found something; 2 wrong usage; 3 the input is bad; 4 the environment failed.\n"
        "Not medical advice.");
}

/// One line on what was wrong with the words, and where to read on.
std::string usageError(const CLI::App& app, const CLI::ParseError& error) {
    const auto chosen = app.get_subcommands();
    if (!chosen.empty()) {
        return fmt::format("{} (see gyeol-cli {} --help)", error.what(), chosen.front()->get_name());
    }
    const auto unknown = app.remaining();
    const bool isCommand = !unknown.empty() && !unknown.front().starts_with('-');
    return isCommand ? fmt::format("there is no command {} (see gyeol-cli --help)", unknown.front())
                     : fmt::format("{} (see gyeol-cli --help)", error.what());
}

}  // namespace

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    cli::Invocation invocation;
    CLI::App app("Plans skincare weeks that respect the skin.");
    addCommands(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::ostringstream out, complaint;
        if (app.exit(error, out, complaint) == 0) {
            return leave(print(out.str()));
        }
        complain(usageError(app, error));
        return leave(ExitStatus::usage);
    }
    return leave(run(invocation, argv[0]));
}

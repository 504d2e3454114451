#include "cli/commands.h"
#include "exchange/diary_json.h"
#include "service/open_diary.h"
#include "storage/diary_file.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <vector>

// Between JSON and database, and what keeps a database safe.
namespace gyeol::cli {

namespace {

struct ImportOptions {
    std::filesystem::path json, database;
    service::WhereThePersonExists existing = service::WhereThePersonExists::refuse;
};

Outcome importJson(const Context& context, const ImportOptions& options) {
    if (const auto imported = service::importDiary(options.json, options.database, options.existing); !imported) {
        return failedBy(imported.error());
    }
    return succeeded(
        context.json ? std::string()
                     : context.wording.say("import.done", {{"source", options.json.string()}, {"file", options.database.string()}}) + "\n");
}

Outcome exportJson(const DiaryOptions& options) {
    const auto diary = service::readDiaryFrom(options.file, options.person);
    return diary ? succeeded(exchange::writeDiary(*diary)) : failedBy(diary.error(), options.file);
}

Outcome verify(const Context& context, const std::filesystem::path& database) {
    const auto verified = storage::verify(database);
    std::vector<std::string> problems;
    if (verified) {
        problems = *verified;
    } else if (verified.error().code == FailureCode::damagedDatabase) {
        problems.push_back(context.wording.say("failure.damaged-database"));
    } else {
        return failedBy(verified.error(), database);
    }
    const Params params{{"file", database.string()}, {"count", static_cast<std::int64_t>(problems.size())}};
    Outcome outcome = succeeded({});
    outcome.status = problems.empty() ? ExitStatus::done : ExitStatus::found;
    if (context.json) {
        outcome.out = nlohmann::ordered_json{{"format", "gyeol-verify"}, {"version", 1}, {"problems", problems}}.dump(2) + "\n";
        return outcome;
    }
    outcome.out = context.wording.say(problems.empty() ? "verify.sound" : "verify.unsound", params) + "\n";
    for (const std::string& problem : problems) {
        outcome.out += "  " + problem + "\n";
    }
    return outcome;
}

Outcome backup(const Context& context, const std::filesystem::path& database, const std::filesystem::path& folder) {
    const auto copy = storage::backup(database, folder);
    if (!copy) {
        return failedBy(copy.error(), database);
    }
    return succeeded(context.json ? std::string() : context.wording.say("backup.done", {{"file", copy->string()}}) + "\n");
}

}  // namespace

void addImport(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<ImportOptions>();
    CLI::App* command = app.add_subcommand("import", "Put a JSON diary into a database, which is made where there is none");
    command->add_option("json", options->json, "A gyeol-diary file")->required()->type_name("FILE");
    command->add_option("--into", options->database, "The database")->required()->type_name("DB");
    command->add_flag_callback(
        "--replace", [options] { options->existing = service::WhereThePersonExists::replace; },
        "Put it in the place of the person of that name");
    command->footer(
        "Example:\n"
        "  gyeol-cli import me.json --into me.gyeol");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return importJson(context, *options); }; });
}

void addExport(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<DiaryOptions>();
    CLI::App* command = app.add_subcommand("export", "Print a diary as JSON: everything that the program knows of a person");
    addDiaryOptions(*command, *options);
    command->footer(
        "Example:\n"
        "  gyeol-cli export --diary me.gyeol > me.json");
    command->callback([&invocation, options] { invocation.action = [options](const Context&) { return exportJson(*options); }; });
}

void addVerify(CLI::App& app, Invocation& invocation) {
    const auto database = std::make_shared<std::filesystem::path>();
    CLI::App* command =
        app.add_subcommand("verify", "Check a database through and through; it is only read. Exit status 1 where something is wrong");
    command->add_option("database", *database, "The database")->required()->type_name("DB");
    command->footer(
        "Example:\n"
        "  gyeol-cli verify me.gyeol");
    command->callback(
        [&invocation, database] { invocation.action = [database](const Context& context) { return verify(context, *database); }; });
}

void addBackup(CLI::App& app, Invocation& invocation) {
    struct BackupOptions {
        std::filesystem::path database, folder;
    };
    const auto options = std::make_shared<BackupOptions>();
    CLI::App* command =
        app.add_subcommand("backup", "Copy a database consistently, while the program may be running; the copy is verified");
    command->add_option("database", options->database, "The database")->required()->type_name("DB");
    command->add_option("folder", options->folder, "Where the copy goes")->required()->type_name("DIR");
    command->footer(
        "Example:\n"
        "  gyeol-cli backup me.gyeol ~/backups");
    command->callback([&invocation, options] {
        invocation.action = [options](const Context& context) { return backup(context, options->database, options->folder); };
    });
}

}  // namespace gyeol::cli

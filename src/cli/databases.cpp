#include "cli/commands.h"
#include "cli/passphrase.h"
#include "exchange/diary_json.h"
#include "service/open_diary.h"
#include "service/photographs.h"
#include "service/sealed_diary.h"
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
    std::optional<std::filesystem::path> photographs;
    PassphraseOption passphrase;
};

enum class Form : std::uint8_t { plain, sealed };

struct ExportOptions {
    DiaryOptions diary;
    std::optional<std::filesystem::path> photographs;
    Form form = Form::plain;
    PassphraseOption passphrase;
};

void addPhotographsOption(CLI::App& command, std::optional<std::filesystem::path>& folder, const std::string& description) {
    command
        .add_option_function<std::string>(
            "--photographs", [&folder](const std::string& name) { folder = name; }, description)
        ->type_name("DIR");
}

Outcome importJson(const Context& context, const ImportOptions& options) {
    std::optional<std::string> passphrase;
    if (service::isSealedFile(options.json)) {
        auto read =
            readPassphrase(options.passphrase, context.wording.say("passphrase.open", {{"file", options.json.string()}}), Typed::once);
        if (!read) {
            return read.error();
        }
        passphrase = std::move(*read);
    }
    const auto leftOut = service::importDiary(options.json, options.database, options.existing, options.photographs, passphrase);
    if (!leftOut) {
        return failedBy(leftOut.error());
    }
    Outcome outcome = succeeded(
        context.json ? std::string()
                     : context.wording.say("import.done", {{"source", options.json.string()}, {"file", options.database.string()}}) + "\n");
    if (*leftOut > 0) {
        outcome.note = context.wording.say("import.left-out", {{"count", std::int64_t{*leftOut}}});
    }
    return outcome;
}

/// The diary with the photographs that are written beside it: none without a folder for them. What is missing is noted.
Result<diary::Diary> forExport(const Context& context, const ExportOptions& options, std::string& note) {
    auto diary = service::readDiaryFrom(options.diary.file, options.diary.person);
    if (!diary || !options.photographs) {
        if (diary) {
            diary->photographs.clear();
        }
        return diary;
    }
    service::Photographs photographs(options.diary.file, storage::Access::read);
    auto exported = service::exportPhotographs(*diary, *options.photographs, photographs);
    if (exported && exported->photographs.size() < diary->photographs.size()) {
        note = context.wording.say("export.missing",
                                   {{"count", static_cast<std::int64_t>(diary->photographs.size() - exported->photographs.size())}});
    }
    return exported;
}

/// The diary as JSON, sealed where that is asked for. Its photographs go with it only on request.
Outcome exportJson(const Context& context, const ExportOptions& options) {
    std::string note;
    const auto diary = forExport(context, options, note);
    if (!diary) {
        return failedBy(diary.error(), options.diary.file);
    }
    std::string written;
    if (options.form == Form::plain) {
        written = exchange::writeDiary(*diary);
    } else {
        const auto passphrase = readPassphrase(options.passphrase, context.wording.say("passphrase.seal"), Typed::twice);
        if (!passphrase) {
            return passphrase.error();
        }
        auto sealed = service::sealDiary(*diary, *passphrase);
        if (!sealed) {
            return failedBy(sealed.error());
        }
        written = std::move(*sealed);
    }
    Outcome outcome = succeeded(std::move(written));
    outcome.note = std::move(note);
    return outcome;
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
    // What cannot be opened was told above; beside it nothing can be said of photographs.
    if (const auto photographs = storage::verifyPhotographs(database)) {
        problems.insert(problems.end(), photographs->begin(), photographs->end());
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
    addPhotographsOption(*command, options->photographs, "The folder with the photographs that the diary names");
    addPassphraseOption(*command, options->passphrase);
    command->footer(
        "Example:\n"
        "  gyeol-cli import me.json --into me.gyeol");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return importJson(context, *options); }; });
}

void addExport(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command = app.add_subcommand("export", "Print a diary as JSON: everything that the program knows of a person");
    addDiaryOptions(*command, options->diary);
    addPhotographsOption(*command, options->photographs, "Write the photographs into this folder, too, and name them in the diary");
    command->add_flag_callback(
        "--seal", [options] { options->form = Form::sealed; }, "Sealed with a passphrase; import opens it again");
    addPassphraseOption(*command, options->passphrase);
    command->footer(
        "Examples:\n"
        "  gyeol-cli export --diary me.gyeol > me.json\n"
        "  gyeol-cli export --diary me.gyeol --photographs photographs > me.json\n"
        "  gyeol-cli export --diary me.gyeol --seal > me.gyeol-sealed");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return exportJson(context, *options); }; });
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

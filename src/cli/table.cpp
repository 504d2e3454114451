#include "cli/commands.h"
#include "exchange/csv_diary.h"
#include "service/open_diary.h"

#include <memory>

namespace gyeol::cli {

namespace {

struct TableOptions {
    DiaryOptions diary;
    exchange::CsvKind kind = exchange::CsvKind::sessions;
    exchange::CsvMark mark = exchange::CsvMark::none;
};

Outcome table(const TableOptions& options) {
    const auto diary = service::readDiaryFrom(options.diary.file, options.diary.person);
    return diary ? succeeded(exchange::writeDiaryCsv(*diary, options.kind, options.mark)) : failedBy(diary.error(), options.diary.file);
}

}  // namespace

void addTable(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<TableOptions>();
    CLI::App* command = app.add_subcommand("table", "Print sessions or check-ins as comma-separated values (RFC 4180, UTF-8)");
    addDiaryOptions(*command, options->diary);
    command->add_flag_callback(
        "--check-ins", [options] { options->kind = exchange::CsvKind::checkIns; }, "Check-ins, not sessions");
    command->add_flag_callback(
        "--bom", [options] { options->mark = exchange::CsvMark::byteOrder; },
        "A byte order mark at the front, for spreadsheets that want one");
    command->footer(
        "Example:\n"
        "  gyeol-cli table --diary me.gyeol --check-ins > check-ins.csv");
    command->callback([&invocation, options] { invocation.action = [options](const Context&) { return table(*options); }; });
}

}  // namespace gyeol::cli

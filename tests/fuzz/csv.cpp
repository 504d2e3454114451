#include "exchange/csv.h"
#include "exchange/csv_diary.h"
#include "fuzz/input.h"

using namespace gyeol;
using namespace gyeol::exchange;

// Any text is read as a table, and the table as sessions and check-ins; what is written comes back as it was.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto rows = readCsv(fuzz::textOf(bytes, size));
    if (!rows) {
        return 0;
    }
    std::vector<std::vector<std::string>> cells;
    for (const CsvRow& row : *rows) {
        cells.push_back(row.cells);
    }
    fuzz::require(readCsv(writeCsv(cells, CsvMark::none)).has_value());
    for (const CsvKind kind : {CsvKind::sessions, CsvKind::checkIns}) {
        if (rows->empty()) {
            break;
        }
        const CsvMatch match = guessMatch(kind, rows->front().cells);
        bool isWhole = true;
        for (std::size_t field = 0; field < match.size(); ++field) {
            isWhole = isWhole && (match[field] || !csvFields(kind)[field].required);
        }
        if (isWhole) {
            const CsvReading reading = readDiaryCsv({}, kind, *rows, match);
            fuzz::require(reading.sessions.size() + reading.checkIns.size() + reading.problems.size() <= rows->size());
        }
    }
    return 0;
}

#include "exchange/csv.h"

#include "exchange/csv_diary.h"
#include "support/catch.h"
#include "support/random_diary.h"
#include "support/random_problem.h"

using namespace gyeol;
using exchange::CsvKind;
using exchange::CsvMark;
using exchange::readCsv;
using exchange::writeCsv;

namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cellsOf(const std::vector<exchange::CsvRow>& rows) {
    Cells cells;
    for (const exchange::CsvRow& row : rows) {
        cells.push_back(row.cells);
    }
    return cells;
}

Cells read(std::string_view text) {
    const auto rows = readCsv(text);
    REQUIRE(rows);
    return cellsOf(*rows);
}

FailureCode csvCodeOf(std::string_view text) {
    const auto rows = readCsv(text);
    REQUIRE_FALSE(rows);
    return rows.error().code;
}

diary::Diary shelf() {
    diary::Diary diary;
    diary.treatments = {diary::makeTreatment(diary::TreatmentId("aha-toner"), diary::TreatmentKind::acid, "Glycolic toner"),
                        diary::makeTreatment(diary::TreatmentId("enzyme-pack"), diary::TreatmentKind::exfoliatingPack, "효소 각질팩")};
    return diary;
}

exchange::CsvReading readAs(CsvKind kind, const std::string& text) {
    const auto rows = readCsv(text);
    REQUIRE(rows);
    return exchange::readDiaryCsv(shelf(), kind, *rows, exchange::guessMatch(kind, rows->front().cells));
}

}  // namespace

TEST_CASE("records are as RFC 4180 has them") {
    CHECK(read("a,b\r\n1,2\r\n") == Cells{{"a", "b"}, {"1", "2"}});
    CHECK(read("a,b\n1,2") == Cells{{"a", "b"}, {"1", "2"}});
    CHECK(read("\xEF\xBB\xBF"
               "a,\"b\"\"c\",\"d,e\r\nf\"\r\n") == Cells{{"a", "b\"c", "d,e\r\nf"}});
    CHECK(read("a,,\r\n\r\n,\r\n") == Cells{{"a", "", ""}, {"", ""}});
    CHECK(read("") == Cells{});
    CHECK(read("날짜;부위;메모\r\n2026-11-23;얼굴;a,b\r\n") == Cells{{"날짜", "부위", "메모"}, {"2026-11-23", "얼굴", "a,b"}});
    CHECK(read("a\tb\r\n1\t2\r\n") == Cells{{"a", "b"}, {"1", "2"}});
    CHECK(readCsv("a\r\n\"x\r\ny\"\r\nz")->back().line == 4);
}

TEST_CASE("broken tables are refused with the line, hostile ones before they cost anything") {
    CHECK(csvCodeOf("a,\"b\r\nc") == FailureCode::notCsv);
    CHECK(csvCodeOf("a,\"b\"c\r\n") == FailureCode::notCsv);
    CHECK(csvCodeOf("a,b\"c\r\n") == FailureCode::notCsv);
    CHECK(csvCodeOf("a,\xff\r\n") == FailureCode::notUtf8);
    CHECK(csvCodeOf(std::string(100, ',')) == FailureCode::fileTooLarge);
    CHECK(csvCodeOf("a,\"" + std::string(70'000, 'x') + "\"") == FailureCode::fileTooLarge);
    std::string many;
    for (int i = 0; i < 200'002; ++i) {
        many += "x,\n";
    }
    CHECK(csvCodeOf(many) == FailureCode::fileTooLarge);
    CHECK(*readCsv("a\nb\n\"c").error().params.find("line") == Param(std::int64_t{3}));
}

TEST_CASE("no cell reaches a spreadsheet as a formula, and every cell comes back as it was") {
    for (const char* cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", "'=1", "''=1"}) {
        const std::string text = writeCsv({{cell, "b"}}, CsvMark::none);
        INFO(text);
        const std::size_t at = text.front() == '"' ? 1 : 0;
        CHECK(text[at] == '\'');
        CHECK(read(text) == Cells{{cell, "b"}});
    }
    CHECK(writeCsv({{"a=b", "'quote", "5"}}, CsvMark::none) == "a=b,'quote,5\r\n");
    CHECK(writeCsv({{"a"}}, CsvMark::byteOrder) ==
          "\xEF\xBB\xBF"
          "a\r\n");
}

TEST_CASE("whatever is written is read back, and whatever is read does no harm") {
    const std::vector<std::string> pieces{"\"", ",", "\r\n", "\n", ";", "\t", "=", "-", "'", "각질팩", "a", " ", "＝", "\r", "🌙"};
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        INFO("seed " << seed);
        test::Random random(seed);
        Cells cells;
        const int columns = random.between(2, 5);
        for (int row = random.between(1, 6); row > 0; --row) {
            std::vector<std::string> line;
            for (int column = 0; column < columns; ++column) {
                std::string cell;
                for (int i = random.between(0, 6); i > 0; --i) {
                    cell += random.oneOf(pieces);
                }
                line.push_back(cell);
            }
            cells.push_back(line);
        }
        REQUIRE(read(writeCsv(cells, random.chance(50) ? CsvMark::byteOrder : CsvMark::none)) == cells);
        std::string anything;
        for (int i = random.between(0, 80); i > 0; --i) {
            anything += random.oneOf(pieces);
        }
        const auto rows = readCsv(anything);
        if (rows && !rows->empty()) {
            for (const CsvKind kind : {CsvKind::sessions, CsvKind::checkIns}) {
                static_cast<void>(exchange::readDiaryCsv(shelf(), kind, *rows, exchange::guessMatch(kind, rows->front().cells)));
            }
        }
    }
}

TEST_CASE("sessions and check-ins of any diary go out and come in") {
    for (std::uint32_t seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        const diary::Diary diary = test::randomDiary(seed);
        const auto come = [&diary](CsvKind kind) {
            const auto rows = readCsv(exchange::writeDiaryCsv(diary, kind, CsvMark::byteOrder));
            REQUIRE(rows);
            REQUIRE(exchange::guessKind(rows->front().cells) == kind);
            const auto reading = exchange::readDiaryCsv(diary, kind, *rows, exchange::guessMatch(kind, rows->front().cells));
            CHECK(reading.problems.empty());
            return reading;
        };
        CHECK(come(CsvKind::checkIns).checkIns == diary.checkIns);
        const auto sessions = come(CsvKind::sessions).sessions;
        REQUIRE(sessions.size() == diary.sessions.size());
        for (std::size_t i = 0; i < sessions.size(); ++i) {
            diary::Session expected = diary.sessions[i];
            expected.pinned = false;  // a table tells what was done, not what is pinned and against which rules
            expected.pinnedOn = {};
            expected.over = {};
            CHECK(sessions[i] == expected);
        }
    }
}

TEST_CASE("a person's own table is understood, English or Korean") {
    const auto korean = readAs(
        CsvKind::sessions, "날짜,시간대,제품,상태,메모\n2026. 11. 23.,저녁,효소 각질팩,완료,가볍게\n2026/11/24,아침,AHA-TONER,건너뜀,\n");
    CHECK(korean.problems.empty());
    REQUIRE(korean.sessions.size() == 2);
    CHECK(korean.sessions[0] == diary::Session{.date = *parseDate("2026-11-23"),
                                               .treatment = diary::TreatmentId("enzyme-pack"),
                                               .part = diary::Part::evening,
                                               .area = diary::Area::face,
                                               .state = diary::SessionState::done,
                                               .over = {},
                                               .note = "가볍게"});
    CHECK(korean.sessions[1].part == diary::Part::morning);
    CHECK(korean.sessions[1].state == diary::SessionState::skipped);
    const auto english = readAs(CsvKind::checkIns, "Day;Redness;Moisture;corneometer\n2026-11-23;2;4;45,5\n");
    REQUIRE(english.checkIns.size() == 1);
    CHECK(english.checkIns[0].redness == 2);
    CHECK(english.checkIns[0].hydration == 4);
    CHECK(english.checkIns[0].corneometer == diary::MilliAu{45'500});
    CHECK_FALSE(english.checkIns[0].dryness);
}

TEST_CASE("a row that cannot be read is left out and told with its line and column") {
    const auto reading =
        readAs(CsvKind::checkIns,
               "date,redness,suspect\n2026-11-23,1,\n2026-02-30,1,\n2026-11-24,4,\n2026-11-25,x,\n2026-11-26,0,nobody\n\n2026-11-27,0,\n");
    CHECK(reading.checkIns.size() == 2);
    REQUIRE(reading.problems.size() == 4);
    CHECK(reading.problems[0].line == 3);
    CHECK(reading.problems[0].failure.code == FailureCode::notADate);
    CHECK(reading.problems[0].failure.place == "date");
    CHECK(reading.problems[1].failure.code == FailureCode::outOfRange);
    CHECK(reading.problems[2].failure.code == FailureCode::wrongType);
    CHECK(reading.problems[3].failure.code == FailureCode::unknownTreatment);
    CHECK(readAs(CsvKind::sessions, "date,name\n2026-11-23,\n").problems.size() == 1);
    CHECK(readAs(CsvKind::checkIns, "date,part\n2026-11-23,both\n").problems.size() == 1);
    CHECK(readAs(CsvKind::checkIns, "date,corneometer\n2026-11-23,131\n2026-11-24,.\n2026-11-25,1e3\n").problems.size() == 3);
    CHECK(readAs(CsvKind::checkIns, "date,redness\n23/11/2026,1\n11/23/2026,1\n2026-13-01,1\n2026-11-2x,1\n").problems.size() == 4);
}

#include "exchange/csv.h"

#include "exchange/csv_diary.h"
#include "exchange/csv_words.h"
#include "support/catch.h"
#include "support/random_diary.h"
#include "support/random_problem.h"

#include <algorithm>
#include <array>

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

TEST_CASE("a word that is none of a column's is told with those that are") {
    const auto reading = readAs(CsvKind::sessions,
                                "date,name,part,area,state\n2026-11-23,aha-toner,noon,,\n2026-11-23,aha-toner,,neck,\n"
                                "2026-11-23,aha-toner,,,perhaps\n");
    CHECK(reading.sessions.empty());
    REQUIRE(reading.problems.size() == 3);
    const std::array<std::array<std::string, 3>, 3> expected{{{"part", "noon", "morning, evening, both"},
                                                              {"area", "neck", "face, small, patch"},
                                                              {"state", "perhaps", "planned, done, skipped, missed"}}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const Failure& failure = reading.problems[i].failure;
        CHECK(failure.code == FailureCode::notOneOf);
        CHECK(failure.place == expected[i][0]);
        CHECK(*failure.params.find("value") == Param{expected[i][1]});
        CHECK(*failure.params.find("allowed") == Param{expected[i][2]});
    }
}

TEST_CASE("a session without a sound day is left out, one in a short row reads the cells that it has") {
    const auto reading = readAs(CsvKind::sessions, "date,treatment,note\nsoon,aha-toner,\n2026-11-23,aha-toner\n");
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].failure.code == FailureCode::notADate);
    REQUIRE(reading.sessions.size() == 1);
    CHECK(reading.sessions[0].note.empty());
}

TEST_CASE("of two products with one name neither is guessed, and an id is clear all the same") {
    diary::Diary twins = shelf();
    twins.treatments[1].name = "Glycolic toner";
    twins.treatments.push_back(diary::makeTreatment(diary::TreatmentId("glycolic"), diary::TreatmentKind::acid, "Toner"));
    twins.treatments.push_back(diary::makeTreatment(diary::TreatmentId("toner"), diary::TreatmentKind::acid, "Toner"));
    const auto rows = readCsv("date,name\n2026-11-23,Glycolic toner\n2026-11-24,enzyme-pack\n2026-11-25,Toner\n");
    REQUIRE(rows);
    const auto reading =
        exchange::readDiaryCsv(twins, CsvKind::sessions, *rows, exchange::guessMatch(CsvKind::sessions, rows->front().cells));
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].line == 2);
    CHECK(reading.problems[0].failure.code == FailureCode::duplicate);
    REQUIRE(reading.sessions.size() == 2);
    CHECK(reading.sessions[0].treatment.text() == "enzyme-pack");
    CHECK(reading.sessions[1].treatment.text() == "toner");

    // Two of that name before the one of that id.
    std::swap(twins.treatments[0].id, twins.treatments[3].id);
    twins.treatments[0].name = "aha-toner";
    twins.treatments[1].name = "aha-toner";
    const auto named = readCsv("date,name\n2026-11-23,aha-toner\n");
    const auto byId =
        exchange::readDiaryCsv(twins, CsvKind::sessions, *named, exchange::guessMatch(CsvKind::sessions, named->front().cells));
    CHECK(byId.problems.empty());
    REQUIRE(byId.sessions.size() == 1);
    CHECK(byId.sessions[0].treatment.text() == "aha-toner");
}

TEST_CASE("where the id of a session is blank its name counts, and without both it is told") {
    const auto reading =
        readAs(CsvKind::sessions, "date,treatment,name\n2026-11-23,\" \",Glycolic toner\n2026-11-24,,\" \"\n2026-11-25,gone,\n");
    REQUIRE(reading.sessions.size() == 1);
    CHECK(reading.sessions[0].treatment.text() == "aha-toner");
    REQUIRE(reading.problems.size() == 2);
    CHECK(reading.problems[0].failure.code == FailureCode::missingKey);
    CHECK(reading.problems[0].failure.place == "name");
    CHECK(reading.problems[1].failure.code == FailureCode::unknownTreatment);
    CHECK(reading.problems[1].failure.place == "treatment");
}

TEST_CASE("a number of a check-in is a whole one of its range, however it is written") {
    const auto reading = readAs(CsvKind::checkIns,
                                "date,redness,hydration\n2026-11-23,2.0,\n2026-11-24,\"3,00\",\n2026-11-25,,0\n2026-11-26,2.5,\n"
                                "2026-11-27,1.0.0,\n2026-11-28,1000000000,\n2026-11-29,1000000001,\n2026-11-30,-1,\n"
                                "2026-12-01,2:3,\n2026-12-02,100000000,\n");
    REQUIRE(reading.checkIns.size() == 2);
    CHECK(reading.checkIns[0].redness == 2);
    CHECK(reading.checkIns[1].redness == 3);
    const std::vector<FailureCode> expected{FailureCode::outOfRange, FailureCode::wrongType, FailureCode::wrongType,
                                            FailureCode::wrongType,  FailureCode::wrongType, FailureCode::wrongType,
                                            FailureCode::wrongType,  FailureCode::outOfRange};
    REQUIRE(reading.problems.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(reading.problems[i].line);
        CHECK(reading.problems[i].failure.code == expected[i]);
    }
}

TEST_CASE("a reading of the corneometer keeps its thousandths, and whole ones are written without a point") {
    const auto reading =
        readAs(CsvKind::checkIns, "date,corneometer\n2026-11-23,45\n2026-11-24,45.060\n2026-11-25,0.0010\n2026-11-26,0.0001\n");
    CHECK(reading.problems.size() == 1);
    REQUIRE(reading.checkIns.size() == 3);
    diary::Diary diary = shelf();
    diary.checkIns = reading.checkIns;
    const Cells cells = read(exchange::writeDiaryCsv(diary, CsvKind::checkIns, CsvMark::none));
    CHECK(cells[1][7] == "45");
    CHECK(cells[2][7] == "45.06");
    CHECK(cells[3][7] == "0.001");
}

TEST_CASE("a note may have ten thousand characters and no more") {
    const auto reading =
        readAs(CsvKind::checkIns, "date,note\n2026-11-23," + std::string(10'000, 'x') + "\n2026-11-24," + std::string(10'001, 'x') + "\n");
    CHECK(reading.checkIns.size() == 1);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].failure.code == FailureCode::tooLong);
    CHECK(reading.problems[0].failure.place == "note");
}

TEST_CASE("a session of a product that is on the shelf no more is written by its id alone") {
    diary::Diary diary = shelf();
    diary.sessions = {{.date = *parseDate("2026-11-23"), .treatment = diary::TreatmentId("gone"), .pinnedOn = {}, .over = {}, .note = {}}};
    const Cells cells = read(exchange::writeDiaryCsv(diary, CsvKind::sessions, CsvMark::none));
    CHECK(cells[1][2] == "gone");
    CHECK(cells[1][3].empty());
}

TEST_CASE("of two columns with one meaning the first counts") {
    const exchange::CsvMatch match = exchange::guessMatch(CsvKind::sessions, {"Weather", "Day", "날짜", "date", "product"});
    CHECK(match[0] == 1U);
    CHECK(match[3] == 4U);
    CHECK(std::count(match.begin(), match.end(), std::nullopt) == 5);
}

TEST_CASE("a day is year, month and day, or none") {
    for (const char* good : {"2026-11-3", "2026/11/03", "2026. 11. 3.", " 2026 - 11 - 3 "}) {
        CAPTURE(good);
        CHECK(exchange::dateOfWord(good) == *parseDate("2026-11-03"));
    }
    for (const char* bad : {"", "2026", "2026x11-03", "999-11-03", "0999-11-03", "2026-", "2026-x-03", "2026-11", "2026-11x03", "2026-11-",
                            "2026-11-.", "2026-11-3x", "2026-11-3..", "2026-13-03", "2026-11-31", "20261103"}) {
        CAPTURE(bad);
        CHECK_FALSE(exchange::dateOfWord(bad));
    }
}

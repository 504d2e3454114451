#include "service/csv_import.h"

#include "support/catch.h"

using namespace gyeol;
using exchange::CsvKind;

namespace {

Date day(const char* text) {
    return *parseDate(text);
}

diary::Diary diaryWith() {
    diary::Diary diary;
    diary.treatments = {diary::makeTreatment(diary::TreatmentId("aha-toner"), diary::TreatmentKind::acid, "Glycolic toner")};
    diary.sessions = {{.date = day("2026-11-20"),
                       .treatment = diary::TreatmentId("aha-toner"),
                       .pinned = true,
                       .pinnedOn = day("2026-11-18"),
                       .over = {},
                       .note = "kept"}};
    diary.checkIns = {{.date = day("2026-11-20"), .redness = 2, .dryness = 1, .suspect = {}, .note = "old"}};
    return diary;
}

service::CsvMerge mergeText(const diary::Diary& diary, CsvKind kind, const std::string& text) {
    const auto rows = exchange::readCsv(text);
    REQUIRE(rows);
    const auto match = exchange::guessMatch(kind, rows->front().cells);
    return service::mergeTable(diary, kind, exchange::readDiaryCsv(diary, kind, *rows, match), match);
}

diary::Diary after(const diary::Diary& before, const service::CsvMerge& merge) {
    diary::Diary diary = before;
    REQUIRE(diary::apply(diary, merge.changes));
    return diary;
}

}  // namespace

TEST_CASE("a table adds and updates; a pin and what it has no column for stay") {
    const diary::Diary before = diaryWith();
    const auto merge =
        mergeText(before, CsvKind::sessions, "date,treatment,state\n2026-11-20,aha-toner,done\n2026-11-22,aha-toner,skipped\n");
    CHECK(merge.added == 1);
    CHECK(merge.changed == 1);
    const diary::Diary diary = after(before, merge);
    REQUIRE(diary.sessions.size() == 2);
    CHECK(diary.sessions[0].state == diary::SessionState::done);
    CHECK(diary.sessions[0].pinned);
    CHECK(diary.sessions[0].note == "kept");
    CHECK(diary.sessions[1].state == diary::SessionState::skipped);
}

TEST_CASE("an empty cell of a column that is there takes a value away; a column that is not there does not") {
    const diary::Diary before = diaryWith();
    const diary::Diary diary = after(before, mergeText(before, CsvKind::checkIns, "date,redness,dryness\n2026-11-20,,3\n"));
    CHECK_FALSE(diary.checkIns[0].redness);
    CHECK(diary.checkIns[0].dryness == 3);
    CHECK(diary.checkIns[0].note == "old");
}

TEST_CASE("the same table twice changes nothing the second time, and the last of two rows counts") {
    const diary::Diary before = diaryWith();
    const std::string table = "date,redness\n2026-11-21,1\n2026-11-21,3\n";
    const diary::Diary once = after(before, mergeText(before, CsvKind::checkIns, table));
    CHECK(diary::findCheckIn(once, day("2026-11-21"), diary::Part::evening)->redness == 3);
    const auto again = mergeText(once, CsvKind::checkIns, table);
    CHECK(again.changes.empty());
    CHECK(again.same == 1);
    diary::Diary undone = once;
    REQUIRE(diary::apply(undone, diary::inverse(mergeText(before, CsvKind::checkIns, table).changes)));
    CHECK(undone == before);
}

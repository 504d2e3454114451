#include "diary/validation.h"
#include "fault/figures.h"
#include "service/day_view.h"
#include "service/open_diary.h"
#include "service/planning.h"
#include "storage/backups.h"
#include "storage/columns.h"
#include "storage/connection.h"
#include "storage/diary_file.h"
#include "storage/full_diary.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace gyeol;
using Clock = std::chrono::steady_clock;

namespace {

/// A diary of somebody who wrote everything down: check-ins twice and sessions eight times a day, 20 products a year, a photograph a week.
diary::Diary diaryOfYears(int years) {
    const Date last = test::day("2026-11-26");
    const int days = years * 365 + years / 4;
    diary::Diary diary;
    const auto kinds = std::to_array({diary::TreatmentKind::cleanse, diary::TreatmentKind::moisturizer, diary::TreatmentKind::other});
    for (int i = 0; i < 20 * years; ++i) {
        auto treatment = test::treatment("product-" + std::to_string(i), kinds[static_cast<std::size_t>(i) % kinds.size()]);
        treatment.active = i < 8;
        diary.treatments.push_back(treatment);
    }
    for (int at = 0; at < days; ++at) {
        const Date date = last - Days(days - 1 - at);
        for (int i = 0; i < 8; ++i) {
            auto session = test::session("2026-01-01", "product-" + std::to_string((at / 365 * 20 + i) % (20 * years)));
            session.date = date;
            session.part = i % 2 == 0 ? diary::Part::morning : diary::Part::evening;
            session.state = diary::SessionState::done;
            diary.sessions.push_back(session);
        }
        for (const diary::Part part : {diary::Part::morning, diary::Part::evening}) {
            diary.checkIns.push_back({date, part, at % 3 == 0, 1, 0, 0, 4, {}, {}, "as usual"});
        }
        if (at % 7 == 0) {
            char file[80];
            std::snprintf(file, sizeof file, "%064x.jpg", static_cast<unsigned>(at));
            diary.photographs.push_back({date, diary::Part::evening, file, "", {{"left-cheek", 0, 0, 400, 400}}});
        }
    }
    diary::sort(diary);
    return diary;
}

double milliseconds(Clock::time_point since) {
    return std::chrono::duration<double, std::milli>(Clock::now() - since).count();
}

/// Commits one check-in after another while a backup is taken on a thread of its own, as the window does; gives the longest time that one
/// took, and notes what failed.
double longestSaveBesideBackup(service::OpenDiary& open, Date first, int& failures) {
    std::atomic<bool> isDone = false;
    bool isTaken = false;
    std::thread backup([&] {
        const auto taken = storage::takeBackup(open.path(), first + std::chrono::hours(20), storage::Occasion::usual);
        isTaken = taken && storage::isIntact(*taken);
        isDone = true;
    });
    double longest = 0;
    for (int i = 0; !isDone || i == 0; ++i) {
        const diary::CheckIn checkIn{first + Days(i), diary::Part::morning, 0, {}, {}, {}, {}, {}, {}, ""};
        const auto since = Clock::now();
        failures += open.commit({{diary::Change<diary::CheckIn>{std::nullopt, checkIn, open.diary().checkIns.size()}}}) ? 0 : 1;
        longest = std::max(longest, milliseconds(since));
    }
    backup.join();
    failures += isTaken ? 0 : 1;
    return longest;
}

std::string planOf(SQLite::Database& database, const std::string& sql) {
    SQLite::Statement explain(database, "EXPLAIN QUERY PLAN " + sql);
    std::string text;
    while (explain.executeStep()) {
        text += explain.getColumn(3).getString() + "\n";
    }
    return text;
}

/// How many of the queries of a save read a whole table; with `without`, on tables that lost their indexes.
int scans(const std::filesystem::path& path, bool without) {
    SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
    int count = 0;
    for (const auto& [table, key] : {std::pair<std::string, std::string>("session", "day IS 'x' AND treatment IS 'x' AND part IS 'x'"),
                                     {"check_in", "day IS 'x' AND part IS 'x'"},
                                     {"treatment", "id IS 'x'"},
                                     {"photograph", "day IS 'x' AND part IS 'x' AND file IS 'x'"}}) {
        if (without) {
            database.exec("CREATE TEMP TABLE bare_" + table + " AS SELECT * FROM " + table + " LIMIT 10");
        }
        const std::string plan =
            planOf(database, "SELECT entry FROM " + std::string(without ? "bare_" : "") + table + " WHERE person = 1 AND " + key);
        count += plan.find("SCAN") != std::string::npos ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("twenty years of everything are kept whole, and no query of a save reads a whole table", "[12]") {
    const int years = test::figure(12, 20, 60);
    const auto book = rulebook::RuleBook::read(test::data() / "rulebook");
    REQUIRE(book);
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "me.gyeol";
    const diary::Diary diary = diaryOfYears(years);
    REQUIRE(diary::validate(diary).empty());
    REQUIRE(service::OpenDiary::create(path, diary));

    auto since = Clock::now();
    auto open = service::OpenDiary::open(path, std::nullopt);
    const double start = milliseconds(since);
    REQUIRE(open);
    int failures = open->diary() == diary ? 0 : 1;

    const Date today = test::day("2026-11-27");
    since = Clock::now();
    const auto plan = service::planSpan(*book, open->diary(), {today, 7, today});
    const auto view = service::dayView(*book, open->diary(), plan, today);
    const double viewing = milliseconds(since);
    failures += view.date == today ? 0 : 1;

    std::vector<double> saves;
    for (int i = 0; i < 100; ++i) {
        diary::CheckIn checkIn{today + Days(i), diary::Part::evening, 0, {}, {}, {}, {}, {}, {}, ""};
        since = Clock::now();
        failures += open->commit({{diary::Change<diary::CheckIn>{std::nullopt, checkIn, open->diary().checkIns.size()}}}) ? 0 : 1;
        saves.push_back(milliseconds(since));
    }
    std::sort(saves.begin(), saves.end());
    const double beside = longestSaveBesideBackup(*open, today + Days(200), failures);
    failures += scans(path, false);
    char times[200];
    std::snprintf(
        times, sizeof times,
        "%zu sessions, %zu check-ins; start %.0f ms, view %.0f ms, save p99 %.0f ms, beside a backup at most %.0f ms (measured, not "
        "judged)",
        diary.sessions.size(), diary.checkIns.size(), start, viewing, saves[98], beside);
    test::report({12, "years of everything", years, failures, scans(path, true), times});
}

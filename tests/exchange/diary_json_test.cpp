#include "exchange/diary_json.h"

#include "base/file.h"
#include "diary/change_set.h"
#include "diary/validation.h"
#include "support/paths.h"
#include "support/property.h"
#include "support/random_diary.h"

#include <fstream>
#include <set>
#include <sstream>

using namespace gyeol;
using exchange::readDiary;
using exchange::writeDiary;
namespace fs = std::filesystem;

namespace {

fs::path diaries() {
    return test::fixtures() / "diary";
}

std::string textOf(const fs::path& path) {
    const auto text = readFile(path);
    REQUIRE(text);
    return *text;
}

diary::Diary good(const std::string& name) {
    const auto diary = readDiary(textOf(diaries() / "good" / (name + ".json")));
    REQUIRE(diary);
    return *diary;
}

std::string withPerson(const std::string& rest) {
    return R"({"format": "gyeol-diary", "version": 1, "person": {"skin_type": "dry"})" + rest + "}";
}

Failure failureOf(const std::string& text) {
    const auto diary = readDiary(text);
    REQUIRE_FALSE(diary);
    return diary.error();
}

}  // namespace

TEST_CASE("every good diary is read, is sound, and is written in one form") {
    int seen = 0;
    for (const auto& entry : fs::directory_iterator(diaries() / "good")) {
        CAPTURE(entry.path().filename());
        const auto diary = readDiary(textOf(entry.path()));
        REQUIRE(diary);
        CHECK(diary::validate(*diary).empty());
        const std::string text = writeDiary(*diary);
        const auto again = readDiary(text);
        REQUIRE(again);
        CHECK(*again == *diary);
        CHECK(writeDiary(*again) == text);
        ++seen;
    }
    CHECK(seen >= 12);
}

TEST_CASE("every bad diary fails with the code and at the place that expected.txt names") {
    std::ifstream expected(diaries() / "expected.txt");
    std::set<std::string> named;
    for (std::string line; std::getline(expected, line);) {
        std::istringstream words(line);
        std::string file;
        std::string code;
        std::string place;
        words >> file >> code >> place;
        if (file.empty() || file == "#") {
            continue;
        }
        CAPTURE(file);
        const Failure failure = failureOf(textOf(diaries() / file));
        CHECK(nameOf(failure.code) == code);
        CHECK(failure.place == place);
        named.insert(file);
    }
    for (const char* folder : {"bad", "bad-beyond-schema"}) {
        for (const auto& entry : fs::directory_iterator(diaries() / folder)) {
            CHECK(named.contains(folder + ("/" + entry.path().filename().string())));
        }
    }
    CHECK(named.size() >= 80);
}

TEST_CASE("what is written is read as the same diary") {
    test::property("any diary", [](std::uint32_t seed) {
        const diary::Diary diary = test::randomDiary(seed);
        const std::string text = writeDiary(diary);
        const auto read = readDiary(text);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == diary);
        RC_ASSERT(writeDiary(*read) == text);
        RC_ASSERT(text.back() == '\n');
    });
}

TEST_CASE("null is the same as missing") {
    const diary::Diary nulls = good("nulls-everywhere");
    diary::Diary without = nulls;
    CHECK(without.treatments[0].percent == std::nullopt);
    CHECK(without.treatments[1].product == diary::Product{});
    CHECK(without.procedures[1].clinic == diary::ClinicNumbers{});
    CHECK(without.evenings.byWeekday.empty());
    CHECK(writeDiary(nulls).find("null") == std::string::npos);
}

TEST_CASE("numbers keep exactly what they say") {
    const diary::Diary fine = good("finest-decimals");
    CHECK(fine.treatments[0].percent == diary::PartsPerMillion{1});
    CHECK(fine.treatments[0].ph == diary::MilliPh{13'990});
    CHECK(fine.treatments[0].perWeek == diary::HalvesPerWeek{13});
    CHECK(fine.checkIns[0].corneometer == diary::MilliAu{1});
    CHECK(fine.overrides[0].value == -1);
    const std::string text = writeDiary(fine);
    for (const char* number :
         {"\"percent\": 0.0001,", "\"ph\": 13.99,", "\"per_week\": 6.5,", "\"corneometer\": 0.001\n", "\"value\": -0.001\n"}) {
        CAPTURE(number);
        CHECK(text.find(number) != std::string::npos);
    }
    const diary::Diary odd = good("numbers-as-json-allows");
    CHECK(odd.person.birthYear == 1994);
    CHECK(odd.person.rolloverHour == 0);
    CHECK(odd.treatments[0].percent == diary::PartsPerMillion{70'000});
    CHECK(odd.treatments[0].perWeek == diary::HalvesPerWeek{10});
    CHECK(writeDiary(odd).find("\"percent\": 7,") != std::string::npos);
}

TEST_CASE("a session that names no part is of its treatment's") {
    std::map<std::string, diary::Part> parts;
    for (const auto& session : good("parts-of-the-treatment").sessions) {
        parts.emplace(session.treatment.text(), session.part);
    }
    CHECK(parts == std::map<std::string, diary::Part>{
                       {"s", diary::Part::morning}, {"c", diary::Part::both}, {"v", diary::Part::morning}, {"a", diary::Part::evening}});
}

TEST_CASE("the parts of a long shelf's sessions are looked up, not searched for") {
    std::string treatments, sessions;
    for (int i = 0; i < 20'000; ++i) {
        const std::string id = R"({"id": "t)" + std::to_string(i) + R"(", "kind": "acid", "part": "morning"})";
        const std::string session = R"({"date": "2026-11-20", "treatment": "t)" + std::to_string(i) + R"("})";
        treatments += (i == 0 ? "" : ", ") + id;
        sessions += (i == 0 ? "" : ", ") + session;
    }
    const auto diary = readDiary(withPerson(", \"treatments\": [" + treatments + "], \"sessions\": [" + sessions + "]"));
    REQUIRE(diary);
    CHECK(diary->sessions.size() == 20'000);
    CHECK(std::all_of(diary->sessions.begin(), diary->sessions.end(),
                      [](const diary::Session& session) { return session.part == diary::Part::morning; }));
}

TEST_CASE("entries come in the order of their days, whatever the order in the text") {
    const diary::Diary diary = good("entries-in-any-order");
    CHECK(diary.sessions[0].date < diary.sessions[1].date);
    CHECK(diary.steps[0].step == 1);
    diary::Diary shuffled = test::randomDiary(5);
    const std::string text = writeDiary(shuffled);
    std::reverse(shuffled.sessions.begin(), shuffled.sessions.end());
    CHECK(writeDiary(shuffled) == text);
}

TEST_CASE("all mistakes are counted, and each mistake once") {
    CHECK(failureOf(withPerson(R"(, "steps": [{"date": "x"}, {"date": "2026-11-20", "step": 11}, {}], "extra": 1)")).more == 3);
    CHECK(failureOf(withPerson(R"(, "sessions": [{"date": "2026-11-20", "treatment": "a"}], "treatments": 5)")).more == 0);
    const Failure first = failureOf(withPerson(R"(, "steps": [{"step": 5}, {"date": "2026-11-20", "step": 11}])"));
    CHECK(first.place == "/steps/0/date");
    CHECK(first.more == 1);
}

TEST_CASE("a session whose part cannot be read is no twin of another") {
    const std::string shelf = R"(, "treatments": [{"id": "a", "kind": "acid"}])";
    const Failure failure = failureOf(withPerson(
        shelf + R"(, "sessions": [{"date": "2026-11-20", "treatment": "a", "part": 1}, {"date": "2026-11-20", "treatment": "a"}])"));
    CHECK(failure.code == FailureCode::wrongType);
    CHECK(failure.place == "/sessions/0/part");
    CHECK(failure.more == 0);
}

TEST_CASE("a number far below its range is out of it, however far") {
    for (const char* ph : {"-1e30", "-21474836.48", "-42949672.96", "-4294967.29", "-0.01"}) {
        CAPTURE(ph);
        const Failure failure = failureOf(withPerson(R"(, "treatments": [{"id": "a", "kind": "acid", "ph": )" + std::string(ph) + "}]"));
        CHECK(failure.code == FailureCode::outOfRange);
        CHECK(*failure.params.find("value") == Param{ph});
    }
}

TEST_CASE("an hour has two digits, a colon and two digits, and nothing else") {
    const auto procedure = [](const std::string& time) {
        return readDiary(withPerson(R"(, "procedures": [{"id": "p", "kind": "led", "date": "2026-12-01", "time": ")" + time + "\"}]"));
    };
    CHECK(procedure("00:00")->procedures[0].minuteOfDay == 0);
    CHECK(procedure("09:05")->procedures[0].minuteOfDay == 9 * 60 + 5);
    CHECK(procedure("23:59")->procedures[0].minuteOfDay == 24 * 60 - 1);
    for (const char* time :
         {"", "24:00", "23:60", "-1:30", "-0:30", "12:-5", "12:-0", "1:300", "12.30", "12:3x", "x2:30", "012:30", "１２:30"}) {
        CAPTURE(time);
        const auto refused = procedure(time);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == FailureCode::wrongType);
        CHECK(refused.error().place == "/procedures/0/time");
    }
}

TEST_CASE("a failure tells what was there and what may be") {
    const Failure range = failureOf(withPerson(R"(, "steps": [{"date": "2026-11-20", "step": 1e30}])"));
    CHECK(*range.params.find("value") == Param{"1e30"});
    CHECK(*range.params.find("low") == Param{std::int64_t{0}});
    CHECK(*range.params.find("high") == Param{std::int64_t{10}});
    const Failure name = failureOf(withPerson(R"(, "exposures": [{"date": "2026-11-20", "source": "guess"}])"));
    CHECK(*name.params.find("allowed") == Param{"hand, forecast"});
    CHECK(*failureOf(withPerson(R"(, "extra": 1)")).params.find("key") == Param{"extra"});
}

TEST_CASE("a file with mistakes everywhere is judged entry by entry") {
    std::string steps = R"({"date": "2026-11-20", "step": 99})";
    const std::string one = ", " + steps;
    for (int i = 1; i < 10'000; ++i) {
        steps += one;
    }
    const Failure failure = failureOf(withPerson(", \"steps\": [" + steps + "]"));
    CHECK(failure.place == "/steps/0/step");
    CHECK(failure.more == 19'998);
}

TEST_CASE("a file with mistakes everywhere behind keys that nobody knows comes to its end") {
    std::string keys, steps;
    for (int i = 0; i < 50'000; ++i) {
        keys += ", \"k" + std::to_string(i) + "\": 0";
        steps += std::string(i == 0 ? "" : ", ") + R"({"date": "2026-11-20", "step": 99})";
    }
    const Failure failure = failureOf(withPerson(keys + ", \"steps\": [" + steps + "]"));
    CHECK(failure.place == "/k0");
    CHECK(failure.more == 50'000 + 2 * 50'000 - 2);
}

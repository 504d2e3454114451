#include "support/catch.h"
#include "ui/arguments.h"
#include "ui/qt_text.h"

#include <vector>

using namespace gyeol;

namespace {

tl::expected<ui::Arguments, ui::Exit> read(std::vector<const char*> words) {
    words.insert(words.begin(), "gyeol");
    return ui::readArguments(static_cast<int>(words.size()), words.data());
}

}  // namespace

TEST_CASE("dates go to Qt and back, the day of the week with them") {
    for (const char* day : {"1970-01-01", "2026-11-23", "2024-02-29", "0001-01-01", "9999-12-31"}) {
        const Date date = *parseDate(day);
        const QDate qt = ui::toQDate(date);
        CHECK(qt.toString(Qt::ISODate).toStdString() == day);
        CHECK(ui::fromQDate(qt) == date);
        CHECK(static_cast<unsigned>(qt.dayOfWeek() % 7) == weekdayOf(date).c_encoding());
    }
}

TEST_CASE("text goes to Qt and back in both scripts") {
    const std::string korean = "각질팩 · pack";
    CHECK(ui::toCore(ui::fromCore(korean)) == korean);
    CHECK(ui::fromCore(korean).size() == 10);
}

TEST_CASE("the command line is read into values") {
    const auto open = read({"me.gyeol", "--lang", "ko", "--today", "2026-11-24", "--theme", "dark", "--person", "서윤"});
    REQUIRE(open);
    CHECK(open->diary == std::filesystem::path("me.gyeol"));
    CHECK(open->language == ui::Language::korean);
    CHECK(open->scheme == ui::Scheme::dark);
    CHECK(open->person == "서윤");
    CHECK(open->today == parseDate("2026-11-24"));
    CHECK_FALSE(open->printWeek);
    const auto print = read({"--print-week", "2026-11-23", "--diary", "d.json", "--output", "w.pdf"});
    REQUIRE(print);
    CHECK(print->printWeek == parseDate("2026-11-23"));
    CHECK(print->diary == std::filesystem::path("d.json"));
    CHECK(print->output == std::filesystem::path("w.pdf"));
}

TEST_CASE("a command line that means nothing is wrong usage") {
    CHECK(read({"--lang", "fr"}).error() == ui::Exit::wrongUsage);
    CHECK(read({"--today", "24.11.2026"}).error() == ui::Exit::wrongUsage);
    CHECK(read({"--print-week", "2026-11-23"}).error() == ui::Exit::wrongUsage);
    CHECK(read({"--no-such-thing"}).error() == ui::Exit::wrongUsage);
    CHECK(read({"--help"}).error() == ui::Exit::done);
    CHECK(read({"--version"}).error() == ui::Exit::done);
}

TEST_CASE("a failure's class gives the exit status") {
    CHECK(ui::exitFor({FailureCode::notJson, {}, {}, {}, 0}) == ui::Exit::badInput);
    CHECK(ui::exitFor({FailureCode::damagedDatabase, {}, {}, {}, 0}) == ui::Exit::badInput);
    CHECK(ui::exitFor({FailureCode::fileMissing, {}, {}, {}, 0}) == ui::Exit::environment);
    CHECK(ui::exitFor({FailureCode::databaseBusy, {}, {}, {}, 0}) == ui::Exit::environment);
}

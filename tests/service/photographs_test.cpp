#include "service/photographs.h"
#include "base/file.h"
#include "planned.h"
#include "service/open_diary.h"
#include "support/days.h"
#include "support/temporary_folder.h"

#include <algorithm>

using namespace gyeol;
using diary::Part;

namespace {

using gyeol::test::tuesday;

std::string jpeg(const std::string& rest) {
    return "\xFF\xD8\xFF" + rest;
}

diary::Photograph photograph(Date date, const std::string& file) {
    return {.date = date, .part = Part::evening, .file = file, .note = {}, .regions = {}};
}

struct Opened {
    test::TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "diary.gyeol";
    std::filesystem::path store = storage::PhotographStore::beside(path);

    [[nodiscard]] service::OpenDiary create(const std::string& name = "diary.gyeol") const {
        auto open = service::OpenDiary::create(folder.path() / name, test::example("beginner-combination"));
        REQUIRE(open);
        return std::move(*open);
    }
    [[nodiscard]] static std::string add(service::OpenDiary& open, const std::string& rest) {
        const std::string file = *open.photographs().keep(jpeg(rest));
        REQUIRE(open.commit(service::addPhotographs(open.diary(), {photograph(tuesday, file)})));
        return file;
    }
};

}  // namespace

TEST_CASE("a photograph is kept before the diary names it; undone, its row alone goes, and redone it is there again") {
    const Opened opened;
    auto open = opened.create();
    CHECK_FALSE(std::filesystem::exists(opened.store));
    const std::string file = *open.photographs().keep(jpeg("one"));
    const auto changes = service::addPhotographs(open.diary(), {photograph(tuesday, file)});
    REQUIRE(open.commit(changes));
    CHECK(service::photographsOn(open.diary(), tuesday, Part::evening).size() == 1);
    CHECK(service::photographsOn(open.diary(), tuesday, Part::morning).empty());
    CHECK(service::addPhotographs(open.diary(), {photograph(tuesday, file)}).empty());
    REQUIRE(open.commit(diary::inverse(changes)));
    CHECK(open.diary().photographs.empty());
    CHECK(**open.photographs().read(file) == jpeg("one"));
    REQUIRE(open.commit(changes));
    CHECK(storage::verifyPhotographs(opened.path)->empty());
    CHECK(*open.photographs().read(std::string(64, 'a') + ".jpg") == std::nullopt);
}

TEST_CASE("a photograph's day and words change, and it is removed, as values") {
    const auto diary = test::with(
        test::example("beginner-combination"),
        service::addPhotographs(test::example("beginner-combination"), {photograph(tuesday, std::string(64, 'a') + ".jpg"),
                                                                        photograph(tuesday - Days(30), std::string(64, 'b') + ".jpg")}));
    REQUIRE(diary.photographs.size() == 2);
    CHECK(diary.photographs.front().date == tuesday - Days(30));
    auto moved = diary.photographs.front();
    moved.date = tuesday + Days(1);
    moved.regions = {{"nose", 0, 0, 10, 10}};
    const auto changes = service::changePhotograph(diary, diary.photographs.front(), moved);
    const auto changed = test::with(diary, changes);
    CHECK(changed.photographs.back() == moved);
    CHECK(test::with(changed, diary::inverse(changes)) == diary);
    CHECK(test::with(diary, service::removePhotograph(diary, diary.photographs.front())).photographs.size() == 1);
}

TEST_CASE("tidying takes what nobody names, and asks the other diaries of the folder first") {
    const Opened opened;
    auto mine = opened.create();
    auto other = opened.create("other.gyeol");
    const std::string shared = Opened::add(mine, "shared");
    CHECK(Opened::add(other, "shared") == shared);
    const std::string unnamed = *mine.photographs().keep(jpeg("unnamed"));
    REQUIRE(mine.commit(service::removePhotograph(mine.diary(), mine.diary().photographs.front())));
    CHECK(*mine.tidyPhotographs(tuesday) == 0);
    SECTION("what the other names stays") {
        CHECK(*mine.tidyPhotographs(tuesday + Days(29)) == 0);
        CHECK(*mine.tidyPhotographs(tuesday + Days(30)) == 1);
        CHECK(*mine.photographs().read(shared));
        CHECK(*mine.photographs().read(unnamed) == std::nullopt);
        CHECK(*mine.tidyPhotographs(tuesday + Days(90)) == 0);
    }
    SECTION("where another cannot be read, nothing goes") {
        REQUIRE(writeFile(opened.folder.path() / "broken.gyeol", "SQLite format 3 and then nothing"));
        CHECK(*mine.tidyPhotographs(tuesday + Days(90)) == 0);
        CHECK(*mine.photographs().read(unnamed));
    }
}

TEST_CASE("of a diary that is nowhere on a disk photographs live in memory") {
    auto open = service::OpenDiary::inMemory(test::example("beginner-combination"));
    REQUIRE(open);
    const std::string file = Opened::add(*open, "one");
    CHECK(**open->photographs().read(file) == jpeg("one"));
    CHECK(*open->tidyPhotographs(tuesday) == 0);
}

TEST_CASE("photographs go out and come in under a watch that is told how far they are and can stop them") {
    const Opened opened;
    auto open = opened.create();
    for (const char* rest : {"one", "two", "three", "four"}) {
        (void)Opened::add(open, rest);
    }
    const auto folder = opened.folder.path() / "out";
    std::vector<int> heard;
    const auto listen = [&heard](int percent) {
        heard.push_back(percent);
        return true;
    };
    REQUIRE(service::exportPhotographs(open.diary(), folder, open.photographs(), listen));
    CHECK(heard == std::vector<int>{0, 25, 50, 75});

    const test::TemporaryFolder elsewhere;
    service::Photographs kept(elsewhere.path() / "diary.gyeol");
    int steps = 0;
    const auto stopped = service::importPhotographs(open.diary(), folder, kept, [&steps](int) { return ++steps <= 5; });
    REQUIRE_FALSE(stopped);
    CHECK(service::withoutAbsent(open.diary(), kept)->photographs.size() == 1);
    heard.clear();
    REQUIRE(service::importPhotographs(open.diary(), folder, kept, listen));
    CHECK(heard == std::vector<int>{0, 12, 25, 37, 50, 62, 75, 87});
    CHECK(service::withoutAbsent(open.diary(), kept)->photographs == open.diary().photographs);
}

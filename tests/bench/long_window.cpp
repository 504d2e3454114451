#include "long_window.h"

#include "long_diary.h"

#include <stdexcept>

namespace gyeol::bench {

service::OpenDiary makeLongDiary(test::WindowFixture& fixture, int years, const std::function<void(diary::Diary&)>& add) {
    const auto example = service::readDiaryFrom(test::data() / "example" / "beginner-combination.json", std::nullopt);
    diary::Diary diary = longDiary(example.value(), years, fixture.clock.day);
    if (add) {
        add(diary);
    }
    std::filesystem::create_directories(fixture.diaryPath().parent_path());
    auto made = service::OpenDiary::create(fixture.diaryPath(), diary);
    if (!made) {
        throw std::runtime_error("the long diary cannot be made: " + std::string(nameOf(made.error().code)));
    }
    return std::move(*made);
}

}  // namespace gyeol::bench

#pragma once

#include "service/open_diary.h"
#include "window_fixture.h"

#include <functional>

namespace gyeol::bench {

/// Puts a diary of so many years where the fixture's windows open theirs: the beginner's shelf, used every day, with what `add` puts to it.
/// The file is held open by what is returned: let go of it before a window is started. Throws where it cannot be made.
service::OpenDiary makeLongDiary(test::WindowFixture& fixture, int years, const std::function<void(diary::Diary&)>& add = {});

}  // namespace gyeol::bench

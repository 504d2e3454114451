// A diary of many years as a file, for scripts/measure-start: `gyeol_long_diary FILE YEARS`. It ends on the day before 24 November 2026.
#include "long_diary.h"
#include "service/open_diary.h"
#include "support/paths.h"

#include <cstdio>
#include <cstdlib>

using namespace gyeol;

int main(int argc, char** argv) {
    const int years = argc > 2 ? std::atoi(argv[2]) : 0;
    if (years < 1) {
        std::fputs("usage: gyeol_long_diary FILE YEARS\n", stderr);
        return 2;
    }
    const auto like = service::readDiaryFrom(test::data() / "example" / "beginner-combination.json", std::nullopt);
    if (!like || !service::OpenDiary::create(argv[1], bench::longDiary(*like, years, *parseDate("2026-11-24")))) {
        std::fputs("the diary cannot be written\n", stderr);
        return 4;
    }
    return 0;
}

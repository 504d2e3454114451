#pragma once

#include "diary/change_set.h"
#include "storage/diary_file.h"
#include "storage/full_diary.h"

#include <optional>

namespace gyeol::test {

/// An act with a number: two rows that belong together, a step and the exposure of the same day.
inline diary::ChangeSet numbered(int number) {
    const Date date = day("2000-01-01") + Days{number};
    diary::Exposure exposure;
    exposure.date = date;
    exposure.outdoorMinutes = number % 1'440;
    return {{diary::Change<diary::RampStep>{std::nullopt, diary::RampStep{date, number % 10}},
             diary::Change<diary::Exposure>{std::nullopt, exposure}}};
}

/// How many numbered acts a diary holds; nothing where one is half or a number is missing.
inline std::optional<int> countNumbered(const diary::Diary& diary) {
    if (diary.steps.size() != diary.exposures.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < diary.steps.size(); ++i) {
        const Date date = day("2000-01-01") + Days{static_cast<int>(i)};
        if (diary.steps[i].date != date || diary.exposures[i].date != date) {
            return std::nullopt;
        }
    }
    return static_cast<int>(diary.steps.size());
}

/// A new file with an empty diary in it.
inline storage::PersonKey makeEmptyDiary(const std::filesystem::path& path) {
    auto file = storage::DiaryFile::open(path, storage::Access::create);
    return *file->add({});
}

}  // namespace gyeol::test

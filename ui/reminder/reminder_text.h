#pragma once

#include "diary/diary.h"
#include "rulebook/rule_book.h"
#include "wording/wording.h"

#include <string>
#include <vector>

namespace gyeol::ui {

/// What a reminder has to say of an evening: names alone; the words around them are the window's.
struct EveningInWords {
    std::vector<std::string> steps;    ///< not yet done, in the order of application
    std::vector<std::string> leftOut;  ///< what a rule keeps away tonight
    bool due = false;                  ///< a step waits that is not one of every day
    bool paused = false;               ///< nothing is planned at all
    friend bool operator==(const EveningInWords&, const EveningInWords&) = default;
};

/// Plans the evening of a day of a diary and tells it. Pure.
[[nodiscard]] EveningInWords eveningInWords(const rulebook::RuleBook& book, const wording::Wording& wording, const diary::Diary& diary,
                                            Date today);

}  // namespace gyeol::ui

#pragma once

#include "diary/diary.h"
#include "rulebook/facts.h"
#include "rulebook/shelf.h"
#include "rulebook/signs.h"

#include <optional>
#include <vector>

namespace gyeol::rulebook {

/// R4: the step in force today, 1 to 3, and the one that the person may go up to.
struct Ramp {
    int step = 1;
    std::optional<int> next;
};

/// The step is the least of what history allows, the person's word and the newest accepted step.
[[nodiscard]] Ramp rampOf(const Data& data, const diary::Diary& diary, const std::vector<Item>& items, const Facts& facts,
                          const Signs& signs, const Calendar& calendar);

/// The nights in seven days that a retinoid has come to.
[[nodiscard]] int retinoidNights(const Data& data, const diary::Person& person, const Item& item, const Facts& facts, const Signs& signs,
                                 const Calendar& calendar);

/// Whether `days` before `day` were calm enough for a step up: check-ins on enough of them, the newest not too old, none with irritation.
[[nodiscard]] bool calmStretch(const RampData& data, const Signs& signs, planner::Day day, int days);

}  // namespace gyeol::rulebook

#pragma once

#include "diary/diary.h"
#include "pores/compare.h"
#include "ui/pores/pore_values.h"

#include <string>
#include <vector>

/// The shots of a diary, put in order: by place, then by day. Pure.
namespace gyeol::ui {

/// The usable shots of a day at one place.
struct PoreDay {
    Date date;
    std::vector<std::string> files;
    pores::Shots ratios;
    double count = 0;  ///< of pores, the mean of the shots
    [[nodiscard]] bool isEnough() const { return ratios.size() >= pores::enoughShots; }
};

struct PorePlace {
    std::string name;           ///< "left-cheek"
    std::vector<PoreDay> days;  ///< oldest first; at least one
    pores::RepeatError error;   ///< of all of them
};

/// The places at which shots can be taken, in the order in which they are offered.
[[nodiscard]] const std::vector<std::string>& offeredPlaces();
/// Those that were measured, offered ones first. What `source` does not know is left out.
[[nodiscard]] std::vector<PorePlace> porePlacesOf(const diary::Diary& diary, const PoreSource& source);

[[nodiscard]] QString placeName(const wording::Wording& wording, const std::string& place);
/// "24 November 2026: 3 shots, visible pores cover 4.1 % of the marked skin (63 pores)".
[[nodiscard]] QString dayText(const wording::Wording& wording, const PoreDay& day);
/// Whether the two days differ, with how sure that is.
[[nodiscard]] QString changeText(const wording::Wording& wording, const PoreDay& earlier, const PoreDay& later,
                                 const pores::RepeatError& error);

}  // namespace gyeol::ui

#pragma once

#include "diary/diary.h"

#include <algorithm>
#include <string>
#include <string_view>

/// Shots of pores among the photographs of a diary. Such a row's file is the marked piece of a photograph alone, at full size (PNG); its
/// region is named `pores-PLACE` and says where in the camera's picture the piece lay.
namespace gyeol::service {

inline constexpr std::string_view poreMark = "pores-";

/// Null where the photograph is no shot of pores.
[[nodiscard]] inline const diary::Region* poreRegionOf(const diary::Photograph& photograph) {
    const auto found = std::ranges::find_if(photograph.regions, [](const auto& region) { return region.name.starts_with(poreMark); });
    return found == photograph.regions.end() ? nullptr : &*found;
}

[[nodiscard]] inline bool isPoreShot(const diary::Photograph& photograph) {
    return poreRegionOf(photograph) != nullptr;
}

/// "left-cheek". Requires a region of `poreRegionOf`.
[[nodiscard]] inline std::string porePlaceOf(const diary::Region& region) {
    return region.name.substr(poreMark.size());
}

/// The photographs that are none.
[[nodiscard]] inline std::vector<diary::Photograph> withoutPoreShots(std::vector<diary::Photograph> photographs) {
    std::erase_if(photographs, isPoreShot);
    return photographs;
}

}  // namespace gyeol::service

#pragma once

#include "ingredients/catalogue.h"
#include "ingredients/pieces.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyeol::ingredients {

/// One name of a list.
struct Ingredient {
    std::string written;                   ///< as it was printed
    const Substance* substance = nullptr;  ///< null: not known
    int part = 0;                          ///< which product of a set, from 0
    int position = 1;                      ///< in its part's list, from 1
    Section section = Section::list;
    std::optional<std::int32_t> ppm;  ///< the share that was printed, in millionths
    bool respelt = false;             ///< misspelt, and understood
    bool trace = false;               ///< behind the first that is used at 1 % or less, or printed with less than 0.1 %

    /// The INCI name where it is known, else as it was printed.
    [[nodiscard]] const std::string& name() const { return substance != nullptr && !substance->group ? substance->inci : written; }
};

/// An ingredient list as it was understood.
struct Reading {
    Catalogue catalogue;  ///< what `substance` points into
    std::vector<Ingredient> ingredients;
    bool alphabetical = false;  ///< the order then tells nothing of amounts
};

/// The longest list that is read, in bytes; a diary holds no longer one either.
inline constexpr std::size_t longestList = 64UL * 1024;

/// Reads a pasted text: any bytes, what is printed around the list too. Time grows with its length alone.
[[nodiscard]] Reading readList(const Catalogue& catalogue, std::string_view text);

}  // namespace gyeol::ingredients

#pragma once

#include "diary/diary.h"

#include <string>
#include <string_view>

namespace gyeol::service {

/// A name as an id can hold it: small letters, digits and single dashes, 한글 in Latin letters sign by sign (각질팩 is gakjilpaek). Empty
/// where nothing of the name can be written so. At most 56 characters, which leaves room for a number.
[[nodiscard]] std::string idTextOf(std::string_view name);

/// An id that no treatment of the diary has, made from the name; from the kind where the name gives none.
[[nodiscard]] diary::TreatmentId freeTreatmentId(const diary::Diary& diary, std::string_view name, diary::TreatmentKind kind);

}  // namespace gyeol::service

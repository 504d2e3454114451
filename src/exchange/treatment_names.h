#pragma once

#include "diary/diary.h"
#include "wording/wording.h"

#include <optional>
#include <string>

namespace gyeol::exchange {

/// What a person calls a treatment: its name on the shelf, else the word for its kind. `cleanse`, `moisturizer` and `sunscreen` that no
/// shelf has are daily steps named by their kind.
[[nodiscard]] std::string treatmentName(const diary::Diary& diary, const wording::Wording& wording, const std::string& id);

/// The parameters of a rule's sentence with what every sentence may name: the treatment concerned, the day and, where known, the day on
/// which it opens. What is there already stays.
[[nodiscard]] Params completed(Params params, const std::string& treatment, Date date, std::optional<Date> opens);

/// What a rule does, as a headline: its title and what the parameters name. "After a procedure: laser toning, Tue 1 Dec"
[[nodiscard]] std::string titleWithCause(const wording::Wording& wording, const std::string& rule, const Params& params);

}  // namespace gyeol::exchange

#pragma once

#include "base/params.h"
#include "diary/diary.h"
#include "rulebook/rule_book.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace gyeol::rulebook {

/// What a number of a rule counts.
enum class Measure : std::uint8_t {
    sessions,  ///< in seven days; half a one is one in fourteen days, and 0 is none
    days,      ///< between two nights; 1 is neighbouring nights
    load       ///< of standard AHA sessions
};

/// A number that a person may put their own in the place of. Numbers are in thousandths, as in the diary.
struct OwnNumber {
    Measure measure = Measure::days;
    std::int64_t ours = 0;             ///< what the rule book says for this person today
    std::int64_t least = 0, most = 0;  ///< the range that is taken
    bool open = true;                  ///< false: it stays as it is for now, whatever the person says (irritated skin's gap, say)
    friend bool operator==(const OwnNumber&, const OwnNumber&) = default;
};

/// What a rule comes to for one person.
struct PersonalRule {
    std::string rule;
    std::optional<std::string> code;  ///< the sentence of `wording` that says it (`rule-number.…`); none: it has no number
    Params params;                    ///< for that sentence, and for the rule's own
    std::optional<OwnNumber> own;     ///< where the rule book lets a person change it
    friend bool operator==(const PersonalRule&, const PersonalRule&) = default;
};

/// Every rule of the book that has a number for this person today, by id.
[[nodiscard]] std::vector<PersonalRule> personalRules(const RuleBook& book, const diary::Diary& diary, Date today);

}  // namespace gyeol::rulebook

#pragma once

#include "diary/change_set.h"
#include "rulebook/contents.h"
#include "rulebook/personal.h"
#include "rulebook/rule_data.h"

#include <optional>
#include <string>
#include <vector>

/// The rule book as one person has it, and their own numbers in it.
namespace gyeol::service {

/// A rule with its number for this person.
struct RuleEntry {
    const rulebook::Rule* rule = nullptr;  ///< of the book
    std::string topic;
    std::optional<rulebook::PersonalRule> personal;  ///< none: it has no number
    std::optional<diary::Override> own;              ///< the person's number for all of the rule
    bool ownHolds = false;                           ///< it has not run out
};

/// The rules of a topic in the order of the book.
struct RuleTopic {
    std::string topic;  ///< `frequency`; its name is `rule-topic.frequency`
    std::vector<RuleEntry> rules;
};
/// What bears most on a person's week first.
[[nodiscard]] std::vector<RuleTopic> rulesFor(const rulebook::RuleBook& book, const std::vector<rulebook::Topic>& contents,
                                              const diary::Diary& diary, Date today);

/// Puts the person's own number in the place of the rule book's, or of their earlier one.
[[nodiscard]] diary::ChangeSet setOwnNumber(const diary::Diary& diary, const diary::Override& own);
/// The rule book's number again. Nothing where the person has none of their own.
[[nodiscard]] diary::ChangeSet takeBackOwnNumber(const diary::Diary& diary, const std::string& rule);

}  // namespace gyeol::service

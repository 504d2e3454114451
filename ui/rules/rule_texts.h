#pragma once

#include "service/guide.h"
#include "service/rule_view.h"
#include "wording/wording.h"

#include <QString>

/// Rules and chapters in words.
namespace gyeol::ui {

/// What a rule comes to for this person: "2 times in seven days". Empty where it has no number.
[[nodiscard]] QString numberText(const wording::Wording& wording, const service::RuleEntry& entry);
/// A person's own number in the same words.
[[nodiscard]] QString ownText(const wording::Wording& wording, rulebook::Measure measure, std::int64_t milli);

/// The rule's sentence, its numbers those of this person; what only a day can tell stands there in general words.
[[nodiscard]] QString ruleWords(const wording::Wording& wording, const service::RuleEntry& entry);

/// What a grade of evidence means, and the full references of sources, a numbered line each.
[[nodiscard]] QString gradeText(const wording::Wording& wording, rulebook::Grade grade);
[[nodiscard]] QString references(const rulebook::RuleBook& book, const std::vector<std::string>& sources);

/// A chapter with its sources under it, as Markdown.
[[nodiscard]] QString chapterText(const rulebook::RuleBook& book, const service::GuideChapter& chapter);

}  // namespace gyeol::ui

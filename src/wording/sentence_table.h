#pragma once

#include "base/result.h"
#include "wording/sentence.h"

#include <filesystem>
#include <map>
#include <string>

namespace gyeol::wording {

/// What the rule book says of a rule in one language.
struct RuleWords {
    std::string title;
    Sentence sentence;
    std::string source;  ///< "AAD 2016 · convention": the short names of its sources and the code of its grade
    std::string grade;
};

/// All sentences of one language, as read from the data folder.
struct SentenceTable {
    std::map<std::string, Sentence, std::less<>> sentences;  ///< by code
    std::map<std::string, RuleWords, std::less<>> rules;     ///< by the rule's id
};

/// Reads data/wording/`language`.json and what data/rulebook/*.json say in that language (`en`, `ko`).
/// Fails with the file and the place where a sentence is missing or is not of the form that Sentence reads.
[[nodiscard]] Result<SentenceTable> readSentences(const std::filesystem::path& data, const std::string& language);

}  // namespace gyeol::wording

#pragma once

#include <filesystem>
#include <string>

namespace gyeol::test {

enum class DocumentLanguage { english, korean };

/// docs/rule-book.md or docs/rule-book-ko.md, made of the files of a data folder: every rule with its sentence, numbers, sources and grade.
[[nodiscard]] std::string ruleBookDocument(const std::filesystem::path& data, DocumentLanguage language);

}  // namespace gyeol::test

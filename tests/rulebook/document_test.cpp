// docs/rule-book.md and docs/rule-book-ko.md say what the data says. GYEOL_UPDATE_DOCS=1 writes them anew.
#include "base/file.h"
#include "diaries.h"
#include "rule_book_document.h"
#include "rulebook/rule_data.h"
#include "support/catch.h"
#include "support/paths.h"

#include <cstdlib>
#include <fstream>

using namespace gyeol;
using namespace gyeol::test;

TEST_CASE("the documents of the rule book are current", "[document]") {
    for (const auto& [name, language] :
         {std::pair("rule-book.md", DocumentLanguage::english), std::pair("rule-book-ko.md", DocumentLanguage::korean)}) {
        const auto path = sourceRoot() / "docs" / name;
        INFO(path);
        const std::string current = ruleBookDocument(data(), language);
        if (std::getenv("GYEOL_UPDATE_DOCS") != nullptr) {
            std::ofstream(path, std::ios::binary) << current;
        }
        CHECK((readFile(path).value_or("") == current));
        for (const auto& rule : book().data().rules) {
            CHECK(current.find("`" + rule.id + "`") != std::string::npos);
        }
        for (const auto& source : book().data().sources) {
            CHECK(current.find("(" + source.id + ")") != std::string::npos);
        }
        CHECK(current.find('{') == std::string::npos);
    }
}

#pragma once

#include "rulebook/rule_book.h"
#include "support/temporary_folder.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace gyeol::test {

/// A number of the rule book's files.
struct Number {
    std::string rule;           ///< the rule's id; in the table of procedures the procedure's
    std::string file, pointer;  ///< where it stands
};

/// Every integer below the rules' `values` and in the table of procedures.
[[nodiscard]] std::vector<Number> everyNumber();

/// A copy of the rule book in which one number after another is changed and put back.
class ChangedBook {
public:
    ChangedBook();

    /// The rule books with the number moved by each of `steps`, those that the reader takes.
    [[nodiscard]] std::vector<rulebook::RuleBook> with(const Number& number, std::initializer_list<int> steps) const;

private:
    TemporaryFolder folder_;
};

}  // namespace gyeol::test

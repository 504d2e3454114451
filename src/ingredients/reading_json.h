#pragma once

#include "ingredients/cautions.h"
#include "ingredients/contents.h"
#include "ingredients/proposal.h"

#include <optional>
#include <string>

namespace gyeol::ingredients {

/// A list with all that follows from it.
struct Account {
    Reading reading;
    Product product;
    Contents contents;
    Proposal proposal;
    std::vector<CautionGiven> cautions;
    std::optional<int> load;  ///< of one session, hundredths of a standard AHA session; the rule book's to say
};
[[nodiscard]] Account accountOf(const Catalogue& catalogue, std::string_view list, std::string_view name, std::string_view category);

/// The account as one line of JSON, `gyeol-ingredients`; docs/data-format.md describes it. `id` is JSON that is passed through, empty for
/// none.
[[nodiscard]] std::string writeAccount(const Account& account, std::string_view id);

}  // namespace gyeol::ingredients

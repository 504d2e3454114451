#pragma once

#include "diary/diary.h"
#include "ingredients/reading_json.h"
#include "rulebook/rule_book.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The ingredient list of a product on the shelf: what is in it, what it means for this person, and what it could be.
namespace gyeol::service {

/// A list as it was read, for a person.
struct ListReading {
    ingredients::Account account;
    std::vector<std::string> allergens;              ///< the person's allergies that the list names
    std::vector<ingredients::CautionGiven> forThem;  ///< cautions that concern this person
    std::vector<ingredients::CautionGiven> forAll;   ///< the others
};

/// Reads lists. The catalogue of substances is read when the first list is, and kept.
class ListReader {
public:
    /// `catalogue` is the file of substances, data/ingredients.json.
    explicit ListReader(std::filesystem::path catalogue) : file_(std::move(catalogue)) {}

    /// Reads the draft's list; its name helps to see what it is sold as, `category` says it ("serum", …; empty: not known). Fails where the
    /// catalogue does not read, or `tooLong` where the list is longer than a diary holds.
    [[nodiscard]] Result<ListReading> read(const rulebook::RuleBook& book, const diary::Person& person, const diary::Treatment& draft,
                                           std::string_view category);

private:
    std::filesystem::path file_;
    std::optional<ingredients::Catalogue> catalogue_;
};

/// The draft as the reading would fill it in: kind, what acid, exfoliant or retinoid, the printed strength, a cleanser that strips. What
/// the list does not tell stays. The draft itself where the list tells nothing.
[[nodiscard]] diary::Treatment filledFrom(const ingredients::Proposal& proposal, const diary::Treatment& draft);

/// The category of products that a kind of treatment belongs to, for the reading; empty where it may be any.
[[nodiscard]] std::string_view categoryOf(diary::TreatmentKind kind);

}  // namespace gyeol::service

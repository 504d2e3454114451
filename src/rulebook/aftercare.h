#pragma once

#include "base/result.h"
#include "rulebook/rule_data.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gyeol::rulebook {

/// When a piece of advice around a procedure is for.
enum class Moment : std::uint8_t { before, day, after };

/// A piece of advice around procedures; its words are those of `wording`, by its id, as a rule's are.
struct AftercareStep {
    std::string id;
    Moment moment = Moment::after;
    std::vector<diary::ProcedureKind> procedures;  ///< empty: all that load the skin
    std::vector<std::string> sources;
    Grade grade = Grade::own;
    friend bool operator==(const AftercareStep&, const AftercareStep&) = default;
};

/// Reads `folder`/aftercare.json, in the order in which it is to be read by a person. Beside the rules, which plan by themselves, this is
/// for who asks; so it is read when somebody does. Fails as RuleBook::read does, and where a source is none of `data`'s.
[[nodiscard]] Result<std::vector<AftercareStep>> readAftercare(const std::filesystem::path& folder, const Data& data);

}  // namespace gyeol::rulebook

namespace gyeol {
template <>
inline constexpr auto namesOf<rulebook::Moment> = std::to_array<std::pair<rulebook::Moment, std::string_view>>({
    {rulebook::Moment::before, "before"},
    {rulebook::Moment::day, "day"},
    {rulebook::Moment::after, "after"},
});
}  // namespace gyeol

#include "ingredients/headings.h"

#include "ingredients/name_key.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace gyeol::ingredients {

namespace {

using Known = std::pair<std::string_view, Heading>;

/// By their keys.
constexpr std::array<Known, 71> known{{
    {"ingredients", Heading::ingredients},
    {"ingredient", Heading::ingredients},
    {"ingredientlist", Heading::ingredients},
    {"ingredientslist", Heading::ingredients},
    {"ingredientsinci", Heading::ingredients},
    {"fullingredients", Heading::ingredients},
    {"fullingredientlist", Heading::ingredients},
    {"fullingredientslist", Heading::ingredients},
    {"keyingredients", Heading::aside},
    {"inactiveingredients", Heading::ingredients},
    {"inactiveingredient", Heading::ingredients},
    {"inactives", Heading::ingredients},
    {"inactive", Heading::ingredients},
    {"nonmedicinalingredients", Heading::ingredients},
    {"otheringredients", Heading::ingredients},
    {"other", Heading::ingredients},
    {"inci", Heading::ingredients},
    {"composition", Heading::ingredients},
    {"contains", Heading::ingredients},
    {"전성분", Heading::ingredients},
    {"전성분표", Heading::ingredients},
    {"전성분안내", Heading::ingredients},
    {"성분", Heading::ingredients},
    {"모든성분", Heading::ingredients},
    {"기타성분", Heading::ingredients},
    {"기타첨가제", Heading::ingredients},
    {"첨가제", Heading::ingredients},
    {"activeingredients", Heading::active},
    {"activeingredient", Heading::active},
    {"actives", Heading::active},
    {"active", Heading::active},
    {"medicinalingredients", Heading::active},
    {"medicinalingredient", Heading::active},
    {"유효성분", Heading::active},
    {"주성분", Heading::active},
    {"maycontain", Heading::mayContain},
    {"mayalsocontain", Heading::mayContain},
    {"peutcontenir", Heading::mayContain},
    {"kannenthalten", Heading::mayContain},
    {"base", Heading::part},
    {"mask", Heading::part},
    {"serum", Heading::part},
    {"본품", Heading::part},
    {"증정", Heading::part},
    {"증정품", Heading::part},
    {"구성품", Heading::part},
    {"stepone", Heading::part},
    {"steptwo", Heading::part},
    {"stepthree", Heading::part},
    {"step1", Heading::part},
    {"step2", Heading::part},
    {"step3", Heading::part},
    {"1제", Heading::part},
    {"2제", Heading::part},
    {"directions", Heading::aside},
    {"howtouse", Heading::aside},
    {"warning", Heading::aside},
    {"warnings", Heading::aside},
    {"caution", Heading::aside},
    {"uses", Heading::aside},
    {"purpose", Heading::aside},
    {"otherinformation", Heading::aside},
    {"questions", Heading::aside},
    {"freeof", Heading::aside},
    {"freefrom", Heading::aside},
    {"without", Heading::aside},
    {"no", Heading::aside},
    {"무첨가", Heading::aside},
    {"사용방법", Heading::aside},
    {"사용시주의사항", Heading::aside},
    {"주의사항", Heading::aside},
}};
constexpr std::size_t longestHeading = 48, mostWords = 4;

Heading headingOfKey(std::string_view key) {
    const auto* found = std::find_if(known.begin(), known.end(), [&](const Known& candidate) { return candidate.first == key; });
    return found == known.end() ? Heading::none : found->second;
}

}  // namespace

Heading headingOf(std::string_view text) {
    return text.size() > longestHeading ? Heading::none : headingOfKey(nameKey(text));
}

HeadingAt headingAtEnd(std::string_view text) {
    HeadingAt best;
    std::size_t at = text.size();
    for (std::size_t words = 0; words < mostWords && at > 0 && text.size() - at <= longestHeading; ++words) {
        const std::size_t gap = text.find_last_of(" /\n.)", at - 1);
        const std::size_t from = gap == std::string_view::npos ? 0 : gap + 1;
        if (const Heading heading = headingOf(text.substr(from)); heading != Heading::none) {
            best = {heading, from};
        }
        at = from == 0 ? 0 : from - 1;
    }
    return best;
}

}  // namespace gyeol::ingredients

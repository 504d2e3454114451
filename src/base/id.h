#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace gyeol {

/// The name of one thing of the kind `Tag`. Explicit both ways, so that the id of a treatment is never taken for a procedure's.
/// None is `std::optional<Id<Tag>>`, never an empty one.
template <class Tag>
class Id {
public:
    explicit Id(std::string text) : text_(std::move(text)) {}

    [[nodiscard]] const std::string& text() const { return text_; }

    friend bool operator==(const Id&, const Id&) = default;
    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string text_;
};

/// Whether a text may be an id in a diary: 1 to 64 of `a-z`, `0-9` and `-`.
[[nodiscard]] constexpr bool isIdText(std::string_view text) {
    if (text.empty() || text.size() > 64) {
        return false;
    }
    for (const char c : text) {
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
            return false;
        }
    }
    return true;
}

}  // namespace gyeol

template <class Tag>
struct std::hash<gyeol::Id<Tag>> {
    std::size_t operator()(const gyeol::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text()); }
};

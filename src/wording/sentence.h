#pragma once

#include "base/params.h"
#include "wording/korean.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gyeol::wording {

/// A sentence with places for parameters:
/// `{name}` inserts one; `{name|은는}` inserts it with the Korean particle that fits its last sound;
/// `{count|session|sessions}` chooses a word by an integer (the first for 1 and −1); `{{` is a brace.
class Sentence {
public:
    /// Writes one parameter as words; what each type looks like is the language's matter.
    using Teller = std::function<std::string(const Param&)>;

    /// Nothing where the text is not of that form.
    [[nodiscard]] static std::optional<Sentence> parse(std::string_view text);

    /// The sentence with its parameters filled in; one that is missing leaves its place empty.
    [[nodiscard]] std::string fill(const Params& params, const Teller& tell) const;

    /// The names of its parameters, each once, in alphabetical order.
    [[nodiscard]] std::vector<std::string> parameters() const;

private:
    struct Insertion {
        std::string name;
        std::optional<Particle> particle;
    };
    struct Choice {
        std::string name, one, many;
    };
    using Piece = std::variant<std::string, Insertion, Choice>;

    static std::optional<Piece> parseField(std::string_view field);

    std::vector<Piece> pieces_;
};

}  // namespace gyeol::wording

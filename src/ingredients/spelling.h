#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyeol::ingredients {

/// Finds the one name that a misspelt one stands for, and none where two are as near. One slip of the finger is understood: a letter too
/// many, too few, another one, or two that changed places; a doubled letter does not count. Digits are never guessed at (Oligopeptide-1 is
/// not Oligopeptide-10), and short names not at all.
class Spelling {
public:
    using Target = std::uint32_t;

    /// A name to be found, by its key, and what it stands for. To be called before `finish`.
    void add(std::string_view key, Target target);
    void finish();

    /// What the key of an unknown name stands for.
    [[nodiscard]] std::optional<Target> find(std::string_view key) const;

private:
    struct Name {
        std::u16string letters;
        Target target;
    };
    struct Variant {
        std::uint32_t hash, name;
    };

    std::vector<Name> names_;
    std::vector<Variant> variants_;  ///< by hash: every name, and every name without one of its letters
};

}  // namespace gyeol::ingredients

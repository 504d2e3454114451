#pragma once

#include "base/result.h"
#include "ingredients/substance.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace gyeol::ingredients {

/// The substances that are known, as data/ingredients.json lists them. Read once, never changed; cheap to copy.
class Catalogue {
public:
    /// Reads the file. Fails with the file and the place; `dataMissing` where there is none, `duplicate` where a name stands for two
    /// substances.
    [[nodiscard]] static Result<Catalogue> read(const std::filesystem::path& file);

    /// The substance of a name by its key: the whole name, a spelling of it, or a member of a family. Null where there is none.
    [[nodiscard]] const Substance* find(std::string_view key) const;
    /// Only by a name of its own, no family.
    [[nodiscard]] const Substance* findNamed(std::string_view key) const;
    /// The substance that a misspelt name stands for, where only one comes near; see Spelling.
    [[nodiscard]] const Substance* findMisspelt(std::string_view key) const;
    /// The group that a name belongs to by its ending (extracts, copolymers); for names that nothing else knows. Null where there is none.
    [[nodiscard]] const Substance* findByEnding(std::string_view key) const;
    /// Whether a key ends as the names of a blend do (copolymer, ferment filtrate): what stands before it is then no substance by itself.
    [[nodiscard]] bool isBlend(std::string_view key) const;

    [[nodiscard]] const std::vector<Substance>& substances() const;

private:
    friend class CatalogueReader;
    struct Data;
    explicit Catalogue(std::shared_ptr<const Data> data) : data_(std::move(data)) {}
    std::shared_ptr<const Data> data_;
};

}  // namespace gyeol::ingredients

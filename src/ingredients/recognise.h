#pragma once

#include "ingredients/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gyeol::ingredients {

/// One substance that a piece of a list names.
struct Found {
    const Substance* substance = nullptr;  ///< null: a name that is not known
    std::string_view written;              ///< as it was printed
    std::optional<std::int32_t> ppm;       ///< the share that was printed, in millionths
    bool respelt = false;                  ///< misspelt, and understood
};

/// Tells what a piece of a list names. It remembers what it was asked, so that a text that says one thing a thousand times costs little.
/// What it gives points into the catalogue and into the texts that it was given.
class Recogniser {
public:
    explicit Recogniser(const Catalogue& catalogue) : catalogue_(catalogue) {}

    /// At least one entry, unknown ones too; several where brackets, slashes, `and`, or no comma at all stand between names.
    [[nodiscard]] std::vector<Found> read(std::string_view piece);

private:
    [[nodiscard]] const Substance* known(std::string_view name) const;
    [[nodiscard]] const Substance* misspelt(std::string_view name);
    bool readBrackets(std::string_view piece, std::vector<Found>& found);
    bool readSlashes(std::string_view piece, std::vector<Found>& found) const;
    bool readConjunctions(std::string_view piece, std::vector<Found>& found);
    bool readRun(std::string_view piece, std::vector<Found>& found) const;
    void readInner(std::string_view list, std::vector<Found>& found) const;

    const Catalogue& catalogue_;
    std::unordered_map<std::string, const Substance*> guesses_;
};

}  // namespace gyeol::ingredients

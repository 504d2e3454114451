#include "ingredients/spelling.h"
#include "ingredients/name_key.h"
#include "support/catch.h"

using namespace gyeol::ingredients;

namespace {

const char* const names[] = {"Salicylic Acid",       "Retinol",    "Retinal",     "Oligopeptide-10", "글루코노락톤",
                             "소듐하이알루로네이트", "Malic Acid", "Maleic Acid", "Phenoxyethanol"};

/// The name that a misspelt one is taken for; empty for none.
std::string understood(const std::string& written) {
    static const Spelling spelling = [] {
        Spelling made;
        Spelling::Target target = 0;
        for (const char* name : names) {
            made.add(nameKey(name), target++);
        }
        made.finish();
        return made;
    }();
    const auto target = spelling.find(nameKey(written));
    return target ? names[*target] : "";
}

}  // namespace

TEST_CASE("one slip is understood") {
    CHECK(understood("Sailicylic Acid") == "Salicylic Acid");   // one letter too many
    CHECK(understood("Salicylic Aci") == "Salicylic Acid");     // one too few
    CHECK(understood("Salicylic Acyd") == "Salicylic Acid");    // another one
    CHECK(understood("Salicylic Aicd") == "Salicylic Acid");    // two that changed places
    CHECK(understood("Sallicyllic Acid") == "Salicylic Acid");  // doubled ones
    CHECK(understood("글루코노락튼") == "글루코노락톤");
    CHECK(understood("소둠하이알루로네이트") == "소듐하이알루로네이트");
}

TEST_CASE("more than one slip is not") {
    CHECK(understood("Sailicylik Acid").empty());
    CHECK(understood("Phenoxypropanol").empty());
}

TEST_CASE("nothing is guessed where two names are as near, at digits, at the first letter, or in short names") {
    CHECK(understood("Retinel").empty());
    CHECK(understood("Oligopeptide-11").empty());
    CHECK(understood("Oligopeptide-1").empty());
    CHECK(understood("Oligopeptide").empty());
    CHECK(understood("Balicylic Acid").empty());
    CHECK(understood("Retin").empty());
    CHECK(understood("").empty());
}

TEST_CASE("a name that is near two is the one that it is") {
    CHECK(understood("Malic Acid") == "Malic Acid");
    CHECK(understood("Maleic Acid") == "Maleic Acid");
}

#include "base/utf8.h"
#include "ingredients/lists.h"

#include <chrono>
#include <nlohmann/json.hpp>
#include <random>

using namespace gyeol;
using namespace gyeol::test;

namespace {

std::string repeated(std::string_view what) {
    std::string text;
    while (text.size() + what.size() <= ingredients::longestList) {
        text += what;
    }
    return text;
}

/// Reads a text, checks what must hold of any, and tells how long it took, the best of three.
std::chrono::milliseconds timeOf(const std::string& text) {
    auto best = std::chrono::steady_clock::duration::max();
    for (int run = 0; run < 3; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const auto read = account(text, "toner");
        best = std::min(best, std::chrono::steady_clock::now() - start);
        for (const auto& ingredient : read.reading.ingredients) {
            if (ingredient.written.empty() || soundUtf8(ingredient.written) != ingredient.written.size()) {
                FAIL("a name that is none: " << ingredient.written);
            }
        }
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(best);
}

// An optimised build needs a tenth of it on a quiet machine; tests also run under sanitizers and beside other work.
constexpr std::chrono::milliseconds enough{2'000};

}  // namespace

TEST_CASE("64 KB of anything is read in time that grows with its length alone") {
    (void)catalogue().findMisspelt("warmup");
    for (const char* what : {"a",
                             "abcdefgh ",
                             "Sailicylic Acid ",
                             "Sailicylic Acid, ",
                             "(",
                             ")",
                             "()",
                             "[",
                             "[a,b]",
                             ":",
                             "a: ",
                             "\n",
                             "a\n",
                             "a/",
                             "lactic acid/",
                             "x and ",
                             ",",
                             "1,2,",
                             "5% ",
                             "a5%b",
                             "a. B",
                             " *a",
                             "- ",
                             "+/- ",
                             "may contain: ",
                             "the skin and you ",
                             "without a, ",
                             "무첨가, ",
                             "Ingredients: ",
                             "Base:\n",
                             "-a: b\n",
                             "정제수 글리세린 ",
                             "콜라겐아",
                             "Parfum (Limonene), ",
                             "collagencollagen",
                             "\xFF",
                             "\xEA\xB0",
                             "(and)",
                             "a (b, c) ",
                             "1 ",
                             "x:("}) {
        INFO(what);
        CHECK(timeOf(repeated(what)) < enough);
    }
    const std::size_t half = ingredients::longestList / 2;
    CHECK(timeOf(std::string(half, '(') + std::string(half, ')')) < enough);
    CHECK(timeOf(std::string(half, '[') + std::string(half, ']')) < enough);
    CHECK(timeOf(std::string(half - 2, '[') + "a,b" + std::string(half - 2, ']')) < enough);
}

TEST_CASE("as many different misspelt names as fit are read in time") {
    std::mt19937 random(7);
    std::string commas, spaces;
    for (std::size_t i = 0; commas.size() < ingredients::longestList - 200; ++i) {
        std::string name = catalogue().substances()[i % 1'000].inci;
        name[1 + random() % (name.size() - 1)] = static_cast<char>('a' + random() % 26);
        commas += name + ", ";
        spaces += name + " ";
    }
    CHECK(timeOf(commas) < enough);
    CHECK(timeOf(spaces) < enough);
}

TEST_CASE("random bytes never break the reader, and what it writes is JSON") {
    std::mt19937 random(42);
    const std::string_view pieces[] = {"(",  ")",    "[",    "]",       ",",    ":",           "/",   "%",
                                       "-",  "*",    ".",    " ",       "\n",   "+/-",         "and", "1",
                                       "가", "\xEA", "\xFF", "Retinol", "향료", "Ingredients", "<",   "\xE2\x80\xA2"};
    for (int run = 0; run < 600; ++run) {
        std::string text;
        const std::size_t length = random() % 400;
        for (std::size_t i = 0; i < length; ++i) {
            text += run % 2 == 0 ? std::string(1, static_cast<char>(random() % 256)) : std::string(pieces[random() % std::size(pieces)]);
        }
        const auto read = account(text, text, text);
        const auto json = nlohmann::json::parse(ingredients::writeAccount(read, ""), nullptr, false);
        REQUIRE_FALSE(json.is_discarded());
        CHECK(json["ingredients"].size() == read.reading.ingredients.size());
    }
}

TEST_CASE("a list is read the same every time") {
    const char* const list = "Aqua, Glycolic Acid 5%, Sailicylic Acid, Parfum (Limonene), 콜라겐";
    CHECK(ingredients::writeAccount(account(list), "") == ingredients::writeAccount(account(list), ""));
}

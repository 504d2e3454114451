#include "ingredients/product.h"

#include <algorithm>
#include <string>
#include <vector>

namespace gyeol::ingredients {

namespace {

/// The Latin words of a text in lower case, and each stretch of Korean as one.
std::vector<std::string> lowerWordsOf(std::string_view text) {
    std::vector<std::string> words;
    bool korean = false, open = false;
    for (const char raw : text) {
        const char c = raw >= 'A' && raw <= 'Z' ? static_cast<char>(raw - 'A' + 'a') : raw;
        const bool high = static_cast<unsigned char>(c) >= 0x80;
        if (!high && !(c >= 'a' && c <= 'z')) {
            open = false;
            continue;
        }
        if (!open || high != korean) {
            words.emplace_back();
        }
        words.back() += c;
        open = true;
        korean = high;
    }
    return words;
}

/// A Latin word stands for itself and what it begins (`exfoliat`); a Korean one may stand anywhere, as Korean words grow together.
template <std::size_t N>
bool speaksOf(const std::vector<std::string>& words, const std::array<std::string_view, N>& signs) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
            const bool korean = static_cast<unsigned char>(sign.front()) >= 0x80;
            return korean ? word.find(sign) != std::string::npos : word.starts_with(sign);
        });
    });
}

constexpr std::array<std::string_view, 17> scrubWords{"scrub",  "polish",    "exfoliating", "exfoliator", "gommage", "buff",
                                                      "grain",  "microderm", "sugar",       "salt",       "peeling", "스크럽",
                                                      "고마쥬", "고마주",    "각질",        "솔트",       "필링젤"};
constexpr std::array<std::string_view, 18> peelWords{"peel",     "exfoliat",  "aha",      "bha",  "pha",    "acid",
                                                     "glycolic", "salicylic", "resurfac", "필링", "각질",   "아하",
                                                     "바하",     "파하",      "라하",     "산",   "글리콜", "박피"};
constexpr std::array<std::string_view, 5> enzymeWords{"enzyme", "papain", "효소", "파파인", "엔자임"};
constexpr std::array<std::string_view, 6> retinoidWords{"retin", "retasphere", "레티", "레틴", "adapalene", "tretinoin"};
constexpr std::array<std::string_view, 5> vitaminCs{"vita", "ascorb", "비타민c", "비타", "아스코"};
constexpr std::array<std::string_view, 2> collagens{"collagen", "콜라겐"};
constexpr std::array<std::string_view, 3> egfs{"egf", "이지에프", "growth"};

struct Sign {
    std::string_view word;
    ProductKind kind;
};
/// In order: the first that a name or category speaks of tells the kind.
constexpr std::array<Sign, 54> kindSigns{{
    {"sun", ProductKind::sunscreen},     {"spf", ProductKind::sunscreen},
    {"선크림", ProductKind::sunscreen},  {"선스틱", ProductKind::sunscreen},
    {"선로션", ProductKind::sunscreen},  {"자외선", ProductKind::sunscreen},
    {"cleans", ProductKind::cleanser},   {"wash", ProductKind::cleanser},
    {"soap", ProductKind::cleanser},     {"클렌", ProductKind::cleanser},
    {"세안", ProductKind::cleanser},     {"폼", ProductKind::cleanser},
    {"exfoli", ProductKind::exfoliant},  {"scrub", ProductKind::exfoliant},
    {"peel", ProductKind::exfoliant},    {"gommage", ProductKind::exfoliant},
    {"스크럽", ProductKind::exfoliant},  {"필링", ProductKind::exfoliant},
    {"각질", ProductKind::exfoliant},    {"고마쥬", ProductKind::exfoliant},
    {"eye", ProductKind::eye},           {"아이크림", ProductKind::eye},
    {"mask", ProductKind::mask},         {"pack", ProductKind::mask},
    {"마스크", ProductKind::mask},       {"팩", ProductKind::mask},
    {"시트", ProductKind::mask},         {"toner", ProductKind::toner},
    {"mist", ProductKind::toner},        {"tonic", ProductKind::toner},
    {"토너", ProductKind::toner},        {"스킨", ProductKind::toner},
    {"미스트", ProductKind::toner},      {"패드", ProductKind::toner},
    {"pads", ProductKind::toner},        {"serum", ProductKind::serum},
    {"essence", ProductKind::serum},     {"ampoule", ProductKind::serum},
    {"treatment", ProductKind::serum},   {"gel", ProductKind::serum},
    {"세럼", ProductKind::serum},        {"앰플", ProductKind::serum},
    {"에센스", ProductKind::serum},      {"body", ProductKind::body},
    {"hand", ProductKind::body},         {"foot", ProductKind::body},
    {"바디", ProductKind::body},         {"moistur", ProductKind::moisturizer},
    {"cream", ProductKind::moisturizer}, {"lotion", ProductKind::moisturizer},
    {"balm", ProductKind::moisturizer},  {"크림", ProductKind::moisturizer},
    {"로션", ProductKind::moisturizer},  {"수분", ProductKind::moisturizer},
}};

ProductKind kindOf(const std::vector<std::string>& words) {
    for (const Sign& sign : kindSigns) {
        if (speaksOf(words, std::array{sign.word})) {
            return sign.kind;
        }
    }
    return ProductKind::unknown;
}

}  // namespace

Product productOf(std::string_view name, std::string_view category) {
    const std::vector<std::string> words = lowerWordsOf(name);
    Product product;
    product.kind = kindOf(lowerWordsOf(category));
    if (product.kind == ProductKind::unknown) {
        product.kind = kindOf(words);
    }
    product.scrub = speaksOf(words, scrubWords);
    product.peel = speaksOf(words, peelWords);
    product.enzyme = speaksOf(words, enzymeWords);
    product.retinoid = speaksOf(words, retinoidWords);
    product.vitaminC = speaksOf(words, vitaminCs);
    product.collagen = speaksOf(words, collagens);
    product.egf = speaksOf(words, egfs);
    return product;
}

}  // namespace gyeol::ingredients

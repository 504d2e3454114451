#include "ingredients/name_key.h"

#include "ingredients/clean_text.h"

#include <array>
#include <utility>

namespace gyeol::ingredients {

namespace {

using Rewriting = std::pair<std::string_view, std::string_view>;

/// Korean names were spelt differently before the dictionary of 2008 and its later editions; packs and shops still mix both.
constexpr std::array<Rewriting, 36> koreanSpellings{{
    {"에칠", "에틸"},           {"메칠", "메틸"},
    {"부칠", "부틸"},           {"다이", "디"},
    {"트라이", "트리"},         {"아이소", "이소"},
    {"글라이콜", "글리콜"},     {"글라이신", "글리신"},
    {"실록세인", "실록산"},     {"옥세인", "옥산"},
    {"실레인", "실란"},         {"데케인", "데칸"},
    {"소르비", "솔비"},         {"소르베", "솔베"},
    {"애시드", "애씨드"},       {"에씨드", "애씨드"},
    {"에시드", "애씨드"},       {"엑시드", "애씨드"},
    {"액시드", "애씨드"},       {"알콜", "알코올"},
    {"슈크로", "수크로"},       {"로오스", "로스"},
    {"코오스", "코스"},         {"토오스", "토스"},
    {"노오스", "노스"},         {"보오스", "보스"},
    {"쉐어", "시어"},           {"카르보머", "카보머"},
    {"펩티드", "펩타이드"},     {"아스코르빌", "아스코빌"},
    {"메치", "메티"},           {"하이드롤라이즈드", "가수분해"},
    {"가수분해된", "가수분해"}, {"하이드로라이즈드", "가수분해"},
    {"추출액", "추출물"},       {"엑기스", "추출물"},
}};
constexpr std::array<Rewriting, 5> latinSpellings{{
    {"sulph", "sulf"},
    {"lysed", "lyzed"},
    {"aluminium", "aluminum"},
    {"glycerine", "glycerin"},
    {"colour", "color"},
}};

template <std::size_t N>
void rewriteAll(std::string& key, const std::array<Rewriting, N>& rewritings) {
    for (const auto& [from, to] : rewritings) {
        for (std::size_t at = key.find(from); at != std::string::npos; at = key.find(from, at + to.size())) {
            key.replace(at, from.size(), to);
        }
    }
}

/// Latin letters with accents, U+00C0 to U+00FF, without them.
constexpr std::string_view unaccented = "aaaaaaaceeeeiiiidnoooooxouuuuypsaaaaaaaceeeeiiiidnoooooxouuuuypy";

}  // namespace

std::string nameKey(std::string_view name) {
    std::string key;
    if (name.size() > longestName) {
        return key;
    }
    bool korean = false;
    while (!name.empty()) {
        const char32_t point = takeCodePoint(name);
        if ((point >= U'a' && point <= U'z') || (point >= U'0' && point <= U'9')) {
            key += static_cast<char>(point);
        } else if (point >= U'A' && point <= U'Z') {
            key += static_cast<char>(point - U'A' + U'a');
        } else if (point >= 0xAC00 && point <= 0xD7A3) {
            append(key, point);
            korean = true;
        } else if (point >= 0xC0 && point <= 0xFF && unaccented[point - 0xC0] != ' ') {
            key += unaccented[point - 0xC0];
        } else if (point == 0x3B1 || point == 0x3B2) {
            key += point == 0x3B1 ? "alpha" : "beta";
        } else if (point > 0xFF && point != 0xFFFD) {
            append(key, point);
        }
    }
    rewriteAll(key, latinSpellings);
    if (korean) {
        rewriteAll(key, koreanSpellings);
    }
    return key;
}

std::u16string lettersOf(std::string_view key) {
    std::u16string letters;
    while (!key.empty()) {
        const char32_t point = takeCodePoint(key);
        if (point >= 0xAC00 && point <= 0xD7A3) {
            const char32_t index = point - 0xAC00;
            letters += static_cast<char16_t>(0x1100 + index / 588);
            letters += static_cast<char16_t>(0x1161 + index % 588 / 28);
            if (index % 28 != 0) {
                letters += static_cast<char16_t>(0x11A7 + index % 28);
            }
        } else {
            letters += point > 0xFFFF ? u'?' : static_cast<char16_t>(point);
        }
    }
    return letters;
}

}  // namespace gyeol::ingredients

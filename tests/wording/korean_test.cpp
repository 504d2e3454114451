#include "wording/korean.h"
#include "support/catch.h"

#include <string>

using namespace gyeol::wording;

namespace {

std::string with(const std::string& word, const char* particle) {
    return word + std::string(formAfter(word, *particleNamed(particle)));
}

}  // namespace

TEST_CASE("particles follow the last syllable of a Korean word") {
    CHECK(with("토너", "은는") == "토너는");
    CHECK(with("보습팩", "은는") == "보습팩은");
    CHECK(with("토너", "이가") == "토너가");
    CHECK(with("각질팩", "이가") == "각질팩이");
    CHECK(with("마스크", "을를") == "마스크를");
    CHECK(with("크림", "을를") == "크림을");
    CHECK(with("토너", "와과") == "토너와");
    CHECK(with("보습팩", "와과") == "보습팩과");
}

TEST_CASE("으로 becomes 로 after a vowel and after ㄹ") {
    CHECK(with("보습팩", "으로") == "보습팩으로");
    CHECK(with("마스크", "으로") == "마스크로");
    CHECK(with("레티놀", "으로") == "레티놀로");
    CHECK(with("레티놀", "은는") == "레티놀은");
    CHECK(with("젤", "을를") == "젤을");
}

TEST_CASE("digits are read as Korean numbers") {
    CHECK(with("3", "이가") == "3이");    // 삼
    CHECK(with("2", "이가") == "2가");    // 이
    CHECK(with("10", "은는") == "10은");  // 십
    CHECK(with("7", "으로") == "7로");    // 칠
    CHECK(with("6", "으로") == "6으로");  // 육
    CHECK(with("100", "으로") == "100으로");
    CHECK(with("0.5", "을를") == "0.5를");
}

TEST_CASE("Latin words go by how they are usually read") {
    CHECK(with("toner", "은는") == "toner는");
    CHECK(with("cream", "은는") == "cream은");
    CHECK(with("Enzyme", "은는") == "Enzyme은");
    CHECK(with("peel", "으로") == "peel로");
    CHECK(with("pack", "을를") == "pack을");
    CHECK(with("mask", "을를") == "mask를");
    CHECK(with("peeling", "이가") == "peeling이");
}

TEST_CASE("capitals are spelt out") {
    CHECK(with("AHA", "은는") == "AHA는");
    CHECK(with("EGF", "이가") == "EGF가");
    CHECK(with("IPL", "으로") == "IPL로");
    CHECK(with("Vitamin C", "을를") == "Vitamin C를");
    CHECK(with("PN", "은는") == "PN은");
}

TEST_CASE("brackets and punctuation behind a word are passed over, a percent sign is read") {
    CHECK(with("보습팩 (Moisture pack)", "은는") == "보습팩 (Moisture pack)은");
    CHECK(with("토너 (Gluconolactone toner 4%)", "을를") == "토너 (Gluconolactone toner 4%)를");
    CHECK(with("11월 24일 (화)", "은는") == "11월 24일 (화)는");
    CHECK(with("‘각질팩’", "이가") == "‘각질팩’이");
}

TEST_CASE("a word without any sound takes the form after a vowel") {
    CHECK(with("", "은는") == "는");
    CHECK(with("...", "이가") == "...가");
    CHECK(with("☆", "을를") == "☆를");
}

TEST_CASE("only the five pairs are particles") {
    CHECK_FALSE(particleNamed("은"));
    CHECK_FALSE(particleNamed(""));
    CHECK_FALSE(particleNamed("는은"));
}

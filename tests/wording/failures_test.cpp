#include "wording/words.h"

using namespace gyeol;
using namespace gyeol::test;

TEST_CASE("a failure is one line: file, place, what is wrong, how many more") {
    const Failure failure{FailureCode::duplicate, "me.json", "/treatments/3/id", {}, 2};
    CHECK(english().failure(failure) == "me.json: /treatments/3/id: this is there twice (and 2 more)");
    CHECK(korean().failure(failure) == "me.json: /treatments/3/id: 같은 것이 두 번 있어요 (그 밖에 2건)");
    CHECK(english().failure({FailureCode::fileMissing, "me.json", {}, {}, 0}) == "me.json: there is no such file");
    CHECK(english().failure({FailureCode::unknownKey, {}, "/x", {}, 0}) == "/x: this key is not known");
}

TEST_CASE("a failure tells as much as its parameters let it") {
    const auto line = [](Params params) { return english().failure({FailureCode::outOfRange, {}, {}, std::move(params), 0}); };
    CHECK(line({}) == "this number is out of range");
    CHECK(line({{"value", "99"}}) == "99 is out of range");
    CHECK(line({{"value", "99"}, {"low", std::int64_t{0}}, {"high", std::int64_t{20}}}) == "99 is out of range: 0 to 20");
    CHECK(line({{"value", Milli{1500}}, {"low", Milli{0}}, {"high", Milli{1250}}}) == "1.5 is out of range: 0 to 1.25");
    CHECK(english().failure({FailureCode::wrongType, {}, {}, {{"expected", Code{"integer"}}}, 0}) == "this must be a whole number");
}

TEST_CASE("whatever a file is called, its failure stays one line") {
    CHECK(english().failure({FailureCode::fileMissing, "a\nb\tc\x1b[31m", {}, {}, 0}) == "a b c [31m: there is no such file");
}

TEST_CASE("every failure has its sentence in both languages") {
    for (const auto& wording : {english(), korean()}) {
        for (const auto& [code, name] : namesOf<FailureCode>) {
            INFO(name);
            const std::string key = "failure." + std::string(name);
            CHECK(wording.say(key) != key);
            CHECK(wording.parametersOf(key).empty());  // the plain sentence needs nothing; its variants may
        }
    }
}

TEST_CASE("a code without a sentence comes back as it is") {
    CHECK(english().say("no.such-code") == "no.such-code");
    CHECK(english().ruleTitle("no-such-rule") == "no-such-rule");
    CHECK(english().ruleSource("no-such-rule").empty());
}

TEST_CASE("numbers are written without trailing zeros") {
    const auto wording = english();
    CHECK(wording.write(Milli{1500}) == "1.5");
    CHECK(wording.write(Milli{2000}) == "2");
    CHECK(wording.write(Milli{-250}) == "-0.25");
    CHECK(wording.write(Milli{1}) == "0.001");
    CHECK(wording.write(std::int64_t{-7}) == "-7");
    CHECK(wording.write(Code{"part.morning"}) == "Morning");
    CHECK(wording.write(Code{"rule-title.alternate-days"}) == wording.ruleTitle("alternate-days"));
}

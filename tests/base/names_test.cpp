#include "base/result.h"
#include "support/names_table.h"

using namespace gyeol;

TEST_CASE("every failure has a name") {
    test::checkNames(FailureCode::notBuilt);
}

TEST_CASE("a value that is none has no name") {
    CHECK(nameOf(static_cast<FailureCode>(9'999)).empty());
    CHECK_FALSE(fromName<FailureCode>("no-such-name"));
}

TEST_CASE("failures are of three classes, which decide the exit status") {
    CHECK(classOf(FailureCode::notJson) == FailureClass::input);
    CHECK(classOf(FailureCode::unknownPerson) == FailureClass::input);
    CHECK(classOf(FailureCode::fileMissing) == FailureClass::environment);
    CHECK(classOf(FailureCode::dataMissing) == FailureClass::environment);
    CHECK(classOf(FailureCode::nothingThere) == FailureClass::wish);
    CHECK(classOf(FailureCode::notBuilt) == FailureClass::wish);
}

TEST_CASE("parameters are set once a name and found by it") {
    Params params{{"low", std::int64_t{1}}};
    params.set("high", std::int64_t{3});
    params.set("low", std::int64_t{2});
    CHECK(params.entries().size() == 2);
    REQUIRE(params.find("low"));
    CHECK(*params.find("low") == Param{std::int64_t{2}});
    CHECK_FALSE(params.find("value"));
}

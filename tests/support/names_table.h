#pragma once

#include "base/names.h"
#include "support/catch.h"

#include <set>
#include <string>

namespace gyeol::test {

/// That a table names every value from 0 to `last` once, each by a name of its own, and reads what it writes.
template <class Enum>
void checkNames(Enum last) {
    std::set<Enum> values;
    std::set<std::string_view> names;
    for (const auto& [value, name] : namesOf<Enum>) {
        CAPTURE(name);
        CHECK_FALSE(name.empty());
        CHECK(values.insert(value).second);
        CHECK(names.insert(name).second);
        CHECK(value <= last);
        CHECK(nameOf(value) == name);
        CHECK(fromName<Enum>(name) == value);
    }
    CHECK(values.size() == static_cast<std::size_t>(last) + 1);
    CHECK_FALSE(fromName<Enum>("no such name"));
    CHECK_FALSE(fromName<Enum>(""));
}

}  // namespace gyeol::test

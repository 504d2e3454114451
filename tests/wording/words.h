#pragma once

#include "support/catch.h"
#include "support/paths.h"
#include "wording/wording.h"

namespace gyeol::test {

/// The product's own sentences.
inline wording::Wording words(wording::Language language) {
    auto wording = wording::Wording::read(data(), language);
    REQUIRE(wording.has_value());
    return *wording;
}
inline wording::Wording english() {
    return words(wording::Language::english);
}
inline wording::Wording korean() {
    return words(wording::Language::korean);
}

inline Date date(const char* text) {
    return *parseDate(text);
}

}  // namespace gyeol::test

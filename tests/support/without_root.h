#pragma once

#include <unistd.h>
#include <stdexcept>

namespace gyeol::test {

/// Runs something without root's right to read and write everything; who is not root simply runs it.
template <class Act>
auto withoutRoot(Act act) {
    constexpr uid_t nobody = 65'534;
    const bool isRoot = ::geteuid() == 0;
    if (isRoot && ::seteuid(nobody) != 0) {
        throw std::runtime_error("root cannot become nobody");
    }
    auto result = act();
    if (isRoot && ::seteuid(0) != 0) {
        throw std::runtime_error("nobody cannot become root again");
    }
    return result;
}

}  // namespace gyeol::test

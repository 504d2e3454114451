#include "support/paths.h"

namespace gyeol::test {

std::filesystem::path sourceRoot() {
    return GYEOL_SOURCE_ROOT;
}

std::filesystem::path fixtures() {
    return sourceRoot() / "tests" / "fixtures";
}

std::filesystem::path data() {
    return sourceRoot() / "data";
}

}  // namespace gyeol::test

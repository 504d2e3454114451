#include "exchange/sealed.h"

#include "support/catch.h"

#include <sys/resource.h>
#include <unistd.h>
#include <algorithm>
#include <fstream>

using namespace gyeol;
using exchange::seal;
using exchange::SealStrength;
using exchange::unseal;

namespace {

/// Quick enough for a test to make many.
constexpr SealStrength weak{1, 8 * 1024};
const std::string passphrase = "촉촉한 밤 열두 시";

std::string sealed(const std::string& content) {
    const auto bytes = seal(content, passphrase, weak);
    REQUIRE(bytes);
    return *bytes;
}

FailureCode sealCodeOf(const std::string& bytes, const std::string& with = passphrase) {
    const auto content = unseal(bytes, with);
    REQUIRE_FALSE(content);
    return content.error().code;
}

}  // namespace

TEST_CASE("what was sealed comes back with its passphrase, whatever its size") {
    for (const std::size_t size : {0U, 1U, 1000U, 65'535U, 65'536U, 65'537U, 131'072U, 300'000U}) {
        INFO(size);
        std::string content(size, '\0');
        for (std::size_t i = 0; i < size; ++i) {
            content[i] = static_cast<char>(i * 31 + i / 256);
        }
        const std::string bytes = sealed(content);
        CHECK(exchange::isSealed(bytes));
        CHECK(unseal(bytes, passphrase) == content);
        CHECK(bytes != sealed(content));  // salt and nonce are new every time
        if (size > 32) {
            CHECK(bytes.find(content.substr(0, 32)) == std::string::npos);
        }
    }
}

TEST_CASE("a wrong passphrase is told from a damaged file, and a short one is refused") {
    const std::string bytes = sealed("the diary");
    CHECK(sealCodeOf(bytes, "촉촉한 밤 열한 시") == FailureCode::wrongPassphrase);
    CHECK(sealCodeOf(bytes, "") == FailureCode::wrongPassphrase);
    const auto refused = seal("x", "일곱글자만요", weak);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == FailureCode::passphraseShort);
    CHECK(seal("x", "여덟 글자예요", weak).has_value() == false);
    CHECK(seal("x", "이제 여덟 글자예요", weak).has_value());
}

TEST_CASE("no byte of a sealed file can be changed, cut off or added unseen") {
    const std::string bytes = sealed("a short diary");
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        INFO(at);
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        if (at >= 24 && at < 32) {
            continue;  // the memory that it asks for: most other sums are refused as too much, below
        }
        CHECK_FALSE(unseal(changed, passphrase));
    }
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        INFO(size);
        CHECK_FALSE(unseal(bytes.substr(0, size), passphrase));
    }
    CHECK(sealCodeOf(bytes.substr(0, bytes.size() - 1)) == FailureCode::sealDamaged);
    CHECK(sealCodeOf(bytes + "x") == FailureCode::sealDamaged);
    const std::string large = sealed(std::string(200'000, 'x'));
    CHECK(sealCodeOf(large.substr(0, 88 + 65'536 + 17)) == FailureCode::sealDamaged);                     // cut at the end of a chunk
    CHECK(sealCodeOf(large.substr(0, 88) + large.substr(88 + 65'536 + 17)) == FailureCode::sealDamaged);  // the first chunk is missing
}

TEST_CASE("a file from elsewhere is refused before it costs memory or time") {
    CHECK(sealCodeOf("{\"format\": \"gyeol-diary\"}") == FailureCode::wrongFormat);
    CHECK(sealCodeOf("") == FailureCode::wrongFormat);
    std::string newer = sealed("x");
    newer[14] = 2;
    CHECK(sealCodeOf(newer) == FailureCode::wrongVersion);
    std::string greedy = sealed("x");
    greedy[29] = 1;  // a terabyte
    CHECK(sealCodeOf(greedy) == FailureCode::sealDemanding);
    std::string slow = sealed("x");
    slow[17] = 1;  // 257 operations
    CHECK(sealCodeOf(slow) == FailureCode::sealDemanding);
    std::string frugal = sealed("x");
    frugal[25] = 0;  // no memory at all: no key can be made with it
    CHECK(sealCodeOf(frugal) == FailureCode::sealDemanding);
    std::string weaker = sealed("x");
    weaker[16] = 2;
    CHECK(sealCodeOf(weaker) == FailureCode::wrongPassphrase);  // another key comes of it
}

TEST_CASE("the strength that people's files get is Argon2id's, three operations in 256 MiB") {
    const auto bytes = seal("x", passphrase);
    REQUIRE(bytes);
    CHECK((*bytes)[16] == 3);
    CHECK((*bytes)[27] == 0x10);
    CHECK(unseal(*bytes, passphrase) == "x");
}

TEST_CASE("a failure of the source or of the sink ends the work with that failure") {
    const exchange::ReadBytes broken = [](std::size_t) -> Result<std::string> { return failed(FailureCode::fileUnreadable); };
    const exchange::ReadBytes empty = [](std::size_t) -> Result<std::string> { return std::string(); };
    const exchange::WriteBytes full = [](std::string_view) -> Result<void> { return failed(FailureCode::diskFull); };
    const exchange::WriteBytes sink = [](std::string_view) -> Result<void> { return {}; };
    CHECK(seal(broken, sink, passphrase, weak).error().code == FailureCode::fileUnreadable);
    CHECK(seal(empty, full, passphrase, weak).error().code == FailureCode::diskFull);
    CHECK(unseal(broken, sink, passphrase).error().code == FailureCode::fileUnreadable);

    // In the middle: a disk that is taken away after the head, one that fills up after it.
    const std::string bytes = sealed(std::string(200'000, 'x'));
    const auto cutOff = [](const std::string& whole, std::size_t from) {
        return [=, at = std::size_t{0}](std::size_t most) mutable -> Result<std::string> {
            if (at >= from) {
                return failed(FailureCode::fileUnreadable);
            }
            const std::string piece = whole.substr(at, most);
            at += piece.size();
            return piece;
        };
    };
    const auto filledUp = [](int writes) {
        return [left = writes](std::string_view) mutable -> Result<void> {
            return left-- > 0 ? Result<void>() : Result<void>(failed(FailureCode::diskFull));
        };
    };
    CHECK(seal(cutOff(std::string(200'000, 'x'), 65'536), sink, passphrase, weak).error().code == FailureCode::fileUnreadable);
    CHECK(seal(cutOff(std::string(200'000, 'x'), 500'000), filledUp(1), passphrase, weak).error().code == FailureCode::diskFull);
    CHECK(unseal(cutOff(bytes, 88), sink, passphrase).error().code == FailureCode::fileUnreadable);
    CHECK(unseal(cutOff(bytes, 500'000), filledUp(0), passphrase).error().code == FailureCode::diskFull);
    // Behind the last chunk: nobody knows whether anything more would have come.
    CHECK(unseal(cutOff(bytes, bytes.size()), sink, passphrase).error().code == FailureCode::fileUnreadable);
}

TEST_CASE("bytes that come only behind the last chunk are no part of a sealed file") {
    const std::string bytes = sealed("a short diary");
    const exchange::WriteBytes sink = [](std::string_view) -> Result<void> { return {}; };
    // A file that grows while it is read.
    const auto growing = [pieces = std::vector<std::string>{bytes.substr(0, 88), bytes.substr(88), "x"},
                          at = std::size_t{0}](std::size_t) mutable -> Result<std::string> { return pieces.at(at++); };
    const auto read = unseal(growing, sink, passphrase);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == FailureCode::sealDamaged);
}

TEST_CASE("a strength beyond any machine's memory is told, and nothing is written") {
    std::string written;
    const exchange::WriteBytes sink = [&](std::string_view bytes) -> Result<void> {
        written += bytes;
        return {};
    };
    const exchange::ReadBytes empty = [](std::size_t) -> Result<std::string> { return std::string(); };
    CHECK(seal(empty, sink, passphrase, SealStrength{1, 1ULL << 52U}).error().code == FailureCode::outOfMemory);
    CHECK(written.empty());
}

TEST_CASE("a file that needs more memory than there is is told from a wrong passphrase") {
    std::string large = sealed("x");
    large[25] = 0;
    large[27] = 0x40;  // a gibibyte
    // What this program has stays; a gibibyte more it does not get.
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_AS, &before) == 0);
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    REQUIRE(pages > 0);
    constexpr rlim_t little = 256UL << 20;
    const rlimit tight{std::min<rlim_t>(before.rlim_max, pages * static_cast<rlim_t>(::sysconf(_SC_PAGESIZE)) + little), before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_AS, &tight) == 0);
    const auto content = unseal(large, passphrase);
    REQUIRE(::setrlimit(RLIMIT_AS, &before) == 0);
    REQUIRE_FALSE(content);
    CHECK(content.error().code == FailureCode::outOfMemory);
}

#include "exchange/sealed.h"
#include "fuzz/input.h"

#include <string>

using namespace gyeol;

namespace {

constexpr std::string_view passphrase = "correct horse";
/// So cheap that thousands are opened in a second.
constexpr exchange::SealStrength cheap{1, 8 * 1024};
constexpr std::size_t strengthAt = 16, strengthEnd = 32;

}  // namespace

// Any bytes are opened as a sealed file, and a sealed file that was changed anywhere: what comes out is what went in, or nothing.
int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto text = fuzz::textOf(bytes, size);
    static const std::string content(70'000, 'x');
    static const std::string sealed = *exchange::seal(content, passphrase, cheap);
    std::string changed = sealed;
    for (std::size_t i = 0; i + 3 < text.size(); i += 4) {
        const auto byte = [&](std::size_t n) { return std::size_t{static_cast<unsigned char>(text[i + n])}; };
        const std::size_t at = (byte(0) << 16 | byte(1) << 8 | byte(2)) % changed.size();
        // What the key costs stays: a file may ask for a gigabyte, which is not what is tried here.
        if (at < strengthAt || at >= strengthEnd) {
            changed[at] = static_cast<char>(changed[at] ^ text[i + 3]);
        }
    }
    const auto opened = exchange::unseal(changed, passphrase);
    fuzz::require(changed == sealed ? opened && *opened == content : !opened);
    static_cast<void>(exchange::unseal(text.substr(0, strengthAt), passphrase).has_value());
    static_cast<void>(exchange::unseal(changed.substr(0, text.size()), passphrase).has_value());
    return 0;
}

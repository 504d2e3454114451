#include "storage/checksum.h"

#include "base/file.h"
#include "storage/failures.h"

#include <sodium.h>
#include <array>
#include <fstream>

namespace gyeol::storage {

namespace {

constexpr std::size_t digits = 2 * crypto_hash_sha256_BYTES;

/// A checksum file has one line; what is larger is none.
constexpr std::uintmax_t largestLine = 4'096;

}  // namespace

std::string checksumOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::array<char, 65'536> chunk{};
    while (stream.read(chunk.data(), chunk.size()) || stream.gcount() > 0) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(chunk.data()),
                                  static_cast<unsigned long long>(stream.gcount()));
    }
    if (!stream.eof()) {
        throw Refused(FailureCode::fileUnreadable);
    }
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    std::array<char, digits + 1> text{};
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    return text.data();
}

std::filesystem::path checksumPath(const std::filesystem::path& file) {
    return file.string() + ".sha256";
}

std::string checksumLine(const std::string& checksum, const std::filesystem::path& file) {
    return checksum + "  " + file.filename().string() + "\n";
}

std::optional<std::string> writtenChecksum(const std::filesystem::path& file) {
    const auto line = readFile(checksumPath(file), largestLine);
    if (!line || line->find_first_not_of("0123456789abcdef") != digits) {
        return std::nullopt;
    }
    return line->substr(0, digits);
}

}  // namespace gyeol::storage

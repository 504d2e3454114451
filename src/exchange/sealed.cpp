#include "exchange/sealed.h"

#include "base/utf8.h"

#include <sodium.h>
#include <algorithm>
#include <array>
#include <optional>

namespace gyeol::exchange {

namespace {

using namespace std::string_view_literals;

// The head, 88 bytes; numbers are little-endian.
//   0  14  "gyeol-sealed\r\n": a transfer that takes it for text breaks it here already
//  14   1  version of the format, 1
//  15   1  how the key is made, 1: Argon2id 1.3
//  16   8  its operations
//  24   8  its memory in bytes
//  32  16  its salt
//  48  16  a check of the key, by which a wrong passphrase is known from a damaged file
//  64  24  the secretstream's own head
constexpr std::string_view magic = "gyeol-sealed\r\n"sv;
constexpr std::size_t versionAt = 14, keyMakerAt = 15, operationsAt = 16, memoryAt = 24, saltAt = 32, checkAt = 48, streamAt = 64;
constexpr std::size_t headSize = 88;
constexpr unsigned char formatVersion = 1, argon2id = 1;
constexpr std::size_t checkSize = streamAt - checkAt;
constexpr std::size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr std::size_t chunkSize = 64 * 1024, sealedChunkSize = chunkSize + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::uint64_t mostOperations = 16, mostMemory = 1ULL << 30, leastMemory = 8 * 1024;

static_assert(magic.size() == versionAt);
static_assert(crypto_pwhash_argon2id_SALTBYTES == checkAt - saltAt);
static_assert(crypto_secretstream_xchacha20poly1305_HEADERBYTES == headSize - streamAt);

using SealHead = std::array<unsigned char, headSize>;

unsigned char* bytesOf(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}

void putNumber(SealHead& head, std::size_t at, std::uint64_t number) {
    for (std::size_t i = 0; i < 8; ++i) {
        head.at(at + i) = static_cast<unsigned char>(number >> (8 * i));
    }
}

std::uint64_t numberAt(const SealHead& head, std::size_t at) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        number |= std::uint64_t{head.at(at + i)} << (8 * i);
    }
    return number;
}

/// The key of a passphrase and the check behind it; wiped when it goes.
class Key {
public:
    Key() = default;
    Key(const Key&) = delete;
    Key& operator=(const Key&) = delete;
    ~Key() { sodium_memzero(bytes_.data(), bytes_.size()); }

    /// Whether the machine had the memory.
    [[nodiscard]] bool make(std::string_view passphrase, const SealHead& head) {
        return crypto_pwhash_argon2id(bytes_.data(), bytes_.size(), passphrase.data(), passphrase.size(), head.data() + saltAt,
                                      numberAt(head, operationsAt), static_cast<std::size_t>(numberAt(head, memoryAt)),
                                      crypto_pwhash_argon2id_ALG_ARGON2ID13) == 0;
    }
    [[nodiscard]] const unsigned char* key() const { return bytes_.data(); }
    [[nodiscard]] const unsigned char* check() const { return bytes_.data() + keySize; }

private:
    std::array<unsigned char, keySize + checkSize> bytes_{};
};

/// The stream's state holds the key too.
struct Stream {
    Stream() = default;
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
    ~Stream() { sodium_memzero(&state, sizeof state); }
    crypto_secretstream_xchacha20poly1305_state state{};
};

Result<void> soundHead(const SealHead& head) {
    if (head.at(versionAt) != formatVersion || head.at(keyMakerAt) != argon2id) {
        return failed(FailureCode::wrongVersion, {},
                      {{"value", std::int64_t{head.at(versionAt)}}, {"expected", std::int64_t{formatVersion}}});
    }
    const std::uint64_t operations = numberAt(head, operationsAt), memory = numberAt(head, memoryAt);
    if (operations < 1 || operations > mostOperations || memory < leastMemory || memory > mostMemory) {
        return failed(FailureCode::sealDemanding);
    }
    return {};
}

Result<void> library() {
    return sodium_init() < 0 ? Result<void>(failed(FailureCode::storageFailed)) : Result<void>();
}

}  // namespace

bool isSealed(std::string_view bytes) {
    return bytes.substr(0, magic.size()) == magic;
}

Result<void> seal(const ReadBytes& read, const WriteBytes& write, std::string_view passphrase, SealStrength strength) {
    if (countCharacters(passphrase) < shortestPassphrase) {
        return failed(FailureCode::passphraseShort, {}, {{"least", static_cast<std::int64_t>(shortestPassphrase)}});
    }
    if (const auto ready = library(); !ready) {
        return ready;
    }
    SealHead head{};
    std::copy(magic.begin(), magic.end(), head.begin());
    head.at(versionAt) = formatVersion;
    head.at(keyMakerAt) = argon2id;
    putNumber(head, operationsAt, strength.operations);
    putNumber(head, memoryAt, strength.memory);
    randombytes_buf(head.data() + saltAt, checkAt - saltAt);
    Key key;
    if (!key.make(passphrase, head)) {
        return failed(FailureCode::outOfMemory);
    }
    std::copy(key.check(), key.check() + checkSize, head.begin() + checkAt);
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, head.data() + streamAt, key.key());
    if (auto written = write({reinterpret_cast<const char*>(head.data()), head.size()}); !written) {
        return written;
    }
    auto chunk = read(chunkSize);
    for (bool first = true, last = false; !last; first = false) {
        if (!chunk) {
            return tl::unexpected(chunk.error());
        }
        last = chunk->size() < chunkSize;
        std::string sealed(chunk->size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        // The head is sealed with the first chunk: nobody changes it unseen.
        crypto_secretstream_xchacha20poly1305_push(&stream.state, bytesOf(sealed), nullptr, bytesOf(*chunk), chunk->size(),
                                                   first ? head.data() : nullptr, first ? head.size() : 0,
                                                   last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (auto written = write(sealed); !written) {
            return written;
        }
        if (!last) {
            chunk = read(chunkSize);
        }
    }
    return {};
}

Result<void> unseal(const ReadBytes& read, const WriteBytes& write, std::string_view passphrase) {
    auto front = read(headSize);
    if (!front) {
        return tl::unexpected(front.error());
    }
    if (!isSealed(*front)) {
        return failed(FailureCode::wrongFormat, {}, {{"expected", "gyeol-sealed"}});
    }
    if (front->size() < headSize) {
        return failed(FailureCode::sealDamaged);
    }
    SealHead head{};
    std::copy(front->begin(), front->end(), head.begin());
    if (auto sound = soundHead(head); !sound) {
        return sound;
    }
    if (const auto ready = library(); !ready) {
        return ready;
    }
    Key key;
    if (!key.make(passphrase, head)) {
        return failed(FailureCode::outOfMemory);
    }
    if (sodium_memcmp(key.check(), head.data() + checkAt, checkSize) != 0) {
        return failed(FailureCode::wrongPassphrase);
    }
    Stream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, head.data() + streamAt, key.key()) != 0) {
        return failed(FailureCode::sealDamaged);
    }
    for (bool first = true, last = false; !last; first = false) {
        auto sealed = read(sealedChunkSize);
        if (!sealed) {
            return tl::unexpected(sealed.error());
        }
        if (sealed->size() < crypto_secretstream_xchacha20poly1305_ABYTES) {
            return failed(FailureCode::sealDamaged);
        }
        std::string chunk(sealed->size() - crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, bytesOf(chunk), nullptr, &tag, bytesOf(*sealed), sealed->size(),
                                                       first ? head.data() : nullptr, first ? head.size() : 0) != 0) {
            return failed(FailureCode::sealDamaged);
        }
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (auto written = write(chunk); !written) {
            return written;
        }
    }
    const auto rest = read(1);
    if (!rest) {
        return tl::unexpected(rest.error());
    }
    return rest->empty() ? Result<void>() : Result<void>(failed(FailureCode::sealDamaged));
}

namespace {

/// Reads a text piece by piece.
ReadBytes reader(std::string_view text) {
    return [text](std::size_t most) mutable -> Result<std::string> {
        std::string piece(text.substr(0, most));
        text.remove_prefix(piece.size());
        return piece;
    };
}

WriteBytes appender(std::string& text) {
    return [&text](std::string_view bytes) -> Result<void> {
        text += bytes;
        return {};
    };
}

}  // namespace

Result<std::string> seal(std::string_view content, std::string_view passphrase, SealStrength strength) {
    std::string sealed;
    return seal(reader(content), appender(sealed), passphrase, strength).map([&sealed] { return std::move(sealed); });
}

Result<std::string> unseal(std::string_view sealed, std::string_view passphrase) {
    std::string content;
    return unseal(reader(sealed), appender(content), passphrase).map([&content] { return std::move(content); });
}

}  // namespace gyeol::exchange

#pragma once

#include "base/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

/// Anything sealed with a passphrase, so that it may leave the machine: libsodium's Argon2id makes the key, its secretstream (XChaCha20 and
/// Poly1305) keeps the content secret and whole. docs/data-format.md, "Sealed files", describes the bytes.
namespace gyeol::exchange {

/// What guessing a passphrase costs. Written into the file, so a later version may ask for more.
struct SealStrength {
    std::uint64_t operations = 3;         ///< 1 to 16
    std::uint64_t memory = 256ULL << 20;  ///< bytes; 8 KiB to 1 GiB
};

/// A shorter passphrase is refused: it would be found in no time.
inline constexpr std::size_t shortestPassphrase = 8;

/// Whether bytes begin as a sealed file does. The first 16 are enough.
[[nodiscard]] bool isSealed(std::string_view bytes);

/// Seals a content. Fails with `passphraseShort` below eight characters, `outOfMemory` where the machine has not what the strength asks
/// for. The bytes differ every time: salt and nonce are drawn anew.
[[nodiscard]] Result<std::string> seal(std::string_view content, std::string_view passphrase, SealStrength strength = {});

/// The content of a sealed file. Fails with `wrongFormat` (nothing sealed), `wrongVersion`, `sealDemanding` (it asks for more than 16
/// operations or 1 GiB), `wrongPassphrase`, `sealDamaged` (changed or cut off anywhere behind its head). Any bytes may be given.
[[nodiscard]] Result<std::string> unseal(std::string_view sealed, std::string_view passphrase);

/// The next bytes of a content, at most so many; fewer only at its end.
using ReadBytes = std::function<Result<std::string>(std::size_t most)>;
using WriteBytes = std::function<Result<void>(std::string_view bytes)>;

/// The same for contents of any size, 64 KiB at a time. What `unseal` has written before it fails is to be thrown away.
[[nodiscard]] Result<void> seal(const ReadBytes& read, const WriteBytes& write, std::string_view passphrase, SealStrength strength = {});
[[nodiscard]] Result<void> unseal(const ReadBytes& read, const WriteBytes& write, std::string_view passphrase);

}  // namespace gyeol::exchange

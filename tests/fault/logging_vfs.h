#pragma once

#include "support/random_problem.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gyeol::test {

/// What a program asked of the disk, in its order.
struct DiskCall {
    enum class Kind : std::uint8_t { write, truncate, sync, remove, mark };
    Kind kind = Kind::mark;
    std::string name;        ///< of the file, without its folder
    std::int64_t at = 0;     ///< of a write; of a truncation the size; of a mark its number
    std::string bytes;       ///< of a write
    bool isDurable = false;  ///< of a removal: the folder was synced with it
};

/// A file layer for SQLite that works as usual and writes down every call that changes something, so that the power can be cut at any of
/// them afterwards. While it lives, every connection that is opened uses it. Nothing is synced in truth.
class LoggingVfs {
public:
    LoggingVfs();
    LoggingVfs(const LoggingVfs&) = delete;
    LoggingVfs& operator=(const LoggingVfs&) = delete;
    ~LoggingVfs();

    /// Everything since the last call.
    [[nodiscard]] std::vector<DiskCall> take();
    /// Writes a mark between the calls: up to here `number` acts were acknowledged.
    void mark(std::int64_t number);
};

/// The files of a folder by name.
using DiskState = std::map<std::string, std::string>;

/// What may be found on the disk where the power was cut after the first `length` calls: a write or truncation that a later sync of its
/// file covers is there; of the others each is there with even chances, now and then only its first sectors. A removal that was not synced,
/// and a file that never was, may be undone.
[[nodiscard]] DiskState afterPowerCut(const DiskState& before, const std::vector<DiskCall>& calls, std::size_t length, Random& dice);

}  // namespace gyeol::test

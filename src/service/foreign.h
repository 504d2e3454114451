#pragma once

#include "base/result.h"
#include "diary/diary.h"

#include <chrono>
#include <filesystem>
#include <vector>

namespace gyeol::service {

/// Reads diary files that come from somewhere else: a process of its own, confined by the kernel, copies the file into a private folder,
/// opens the copy hardened and hands back checked diaries as JSON. Whatever a malicious file does to that process, this one only sees
/// that no answer came.
class ForeignReader {
public:
    /// `program`: gyeol-reader.
    explicit ForeignReader(std::filesystem::path program) : program_(std::move(program)) {}

    /// gyeol-reader as it belongs to a program: beside it, or in `../libexec/gyeol`.
    [[nodiscard]] static ForeignReader of(const std::filesystem::path& program);

    /// Every diary of the file; the file stays as it was. Fails as opening it would, and with `damagedDatabase` where the reader
    /// came to grief over it or answered nothing in `patience`; `notBuilt` where there is no reader.
    [[nodiscard]] Result<std::vector<diary::Diary>> read(const std::filesystem::path& file,
                                                         std::chrono::seconds patience = std::chrono::seconds(120)) const;

    [[nodiscard]] const std::filesystem::path& program() const { return program_; }

private:
    std::filesystem::path program_;
};

/// What gyeol-reader does, in its own process: confines itself, reads the file and writes the answer. Returns the exit status.
[[nodiscard]] int answerAsReader(const std::filesystem::path& file, int output);

}  // namespace gyeol::service

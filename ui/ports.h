#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>

/// What the program asks of the world and of the person. Handed in by constructor, so that a test can script the answers.
namespace gyeol::ui {

class Clock {
public:
    virtual ~Clock() = default;
    /// The local time on the wall.
    [[nodiscard]] virtual std::chrono::local_seconds now() const = 0;
};

enum class FileKind : std::uint8_t { diary, json, pdf };
enum class Answer : std::uint8_t { yes, no };

class Prompts {
public:
    virtual ~Prompts() = default;
    /// The file that the person chooses to read; none: they changed their mind.
    [[nodiscard]] virtual std::optional<std::filesystem::path> openFile(const QString& title, FileKind kind) = 0;
    /// The file that the person chooses to write; asking before one is replaced is the port's business.
    [[nodiscard]] virtual std::optional<std::filesystem::path> saveFile(const QString& title, FileKind kind, const QString& suggestion) = 0;
    [[nodiscard]] virtual Answer ask(const QString& title, const QString& text, const QString& yes) = 0;
    /// A line that the person writes; `offers` are ready-made ones to choose from, `text` stands there at first. None: they changed their mind.
    [[nodiscard]] virtual std::optional<QString> write(const QString& title, const QString& question, const QStringList& offers,
                                                       const QString& text) = 0;
    virtual void tell(const QString& title, const QString& text) = 0;
};

}  // namespace gyeol::ui

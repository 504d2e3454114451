#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

class QPrinter;

/// What the program asks of the world and of the person. Handed in by constructor, so that a test can script the answers.
namespace gyeol::ui {

class Clock {
public:
    virtual ~Clock() = default;
    /// The local time on the wall.
    [[nodiscard]] virtual std::chrono::local_seconds now() const = 0;
};

enum class FileKind : std::uint8_t { diary, days, json, pdf, calendar, table, sealed, picture, png, svg };
enum class Answer : std::uint8_t { yes, no };

class Prompts {
public:
    virtual ~Prompts() = default;
    /// The file that the person chooses to read; none: they changed their mind.
    [[nodiscard]] virtual std::optional<std::filesystem::path> openFile(const QString& title, FileKind kind) = 0;
    /// The files that the person chooses to read; empty: they changed their mind.
    [[nodiscard]] virtual std::vector<std::filesystem::path> openFiles(const QString& title, FileKind kind) = 0;
    /// The file that the person chooses to write; asking before one is replaced is the port's business.
    [[nodiscard]] virtual std::optional<std::filesystem::path> saveFile(const QString& title, FileKind kind, const QString& suggestion) = 0;
    [[nodiscard]] virtual Answer ask(const QString& title, const QString& text, const QString& yes) = 0;
    /// A line that the person writes; `offers` are ready-made ones to choose from, `text` stands there at first. None: they changed their
    /// mind.
    [[nodiscard]] virtual std::optional<QString> write(const QString& title, const QString& question, const QStringList& offers,
                                                       const QString& text) = 0;
    /// A passphrase, typed unseen. None: they changed their mind.
    [[nodiscard]] virtual std::optional<QString> passphrase(const QString& title, const QString& question) = 0;
    /// The printer that the person chooses, set up; no: they changed their mind.
    [[nodiscard]] virtual Answer choosePrinter(QPrinter& printer) = 0;
    virtual void tell(const QString& title, const QString& text) = 0;
    /// Shows a folder in the desktop's own window of files.
    virtual void showFolder(const std::filesystem::path& folder) = 0;
};

/// What the program remembers on this computer whichever diary is open: small texts by name. What belongs to a person stands in the diary.
class Preferences {
public:
    virtual ~Preferences() = default;
    [[nodiscard]] virtual std::optional<std::string> read(const std::string& name) const = 0;
    virtual void write(const std::string& name, const std::string& value) = 0;
};

}  // namespace gyeol::ui

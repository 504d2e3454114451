#pragma once

#include "ui/ports.h"

#include <QSettings>

namespace gyeol::ui {

/// The computer's clock; or a fixed day, at noon, for tests and pictures.
class DesktopClock : public Clock {
public:
    DesktopClock() = default;
    explicit DesktopClock(std::chrono::local_days fixed) : fixed_(fixed) {}
    [[nodiscard]] std::chrono::local_seconds now() const override;

private:
    std::optional<std::chrono::local_days> fixed_;
};

/// Qt's own dialogs, over the window that is active.
class DesktopPrompts : public Prompts {
public:
    [[nodiscard]] std::optional<std::filesystem::path> openFile(const QString& title, FileKind kind) override;
    [[nodiscard]] std::vector<std::filesystem::path> openFiles(const QString& title, FileKind kind) override;
    [[nodiscard]] std::optional<std::filesystem::path> saveFile(const QString& title, FileKind kind, const QString& suggestion) override;
    [[nodiscard]] Answer ask(const QString& title, const QString& text, const QString& yes) override;
    [[nodiscard]] std::optional<QString> write(const QString& title, const QString& question, const QStringList& offers,
                                               const QString& text) override;
    [[nodiscard]] std::optional<QString> passphrase(const QString& title, const QString& question) override;
    [[nodiscard]] Answer choosePrinter(QPrinter& printer) override;
    void tell(const QString& title, const QString& text) override;
    void showFolder(const std::filesystem::path& folder) override;
};

/// `gyeol/gyeol.ini` in the person's folder for settings.
class DesktopPreferences : public Preferences {
public:
    [[nodiscard]] std::optional<std::string> read(const std::string& name) const override;
    void write(const std::string& name, const std::string& value) override;

private:
    QSettings settings_{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("gyeol"), QStringLiteral("gyeol")};
};

}  // namespace gyeol::ui

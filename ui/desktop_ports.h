#pragma once

#include "ui/ports.h"

#include <QPointer>
#include <QWidget>

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
    [[nodiscard]] std::optional<std::filesystem::path> saveFile(const QString& title, FileKind kind, const QString& suggestion) override;
    [[nodiscard]] Answer ask(const QString& title, const QString& text, const QString& yes) override;
    [[nodiscard]] std::optional<QString> write(const QString& title, const QString& question, const QStringList& offers,
                                               const QString& text) override;
    void tell(const QString& title, const QString& text) override;
};

}  // namespace gyeol::ui

#pragma once

#include <QLocalServer>
#include <QWidget>

#include <filesystem>

namespace gyeol::ui {

/// A diary has one window: a program that is started with a diary which is open already asks the one that has it to come to the front.
/// The two talk through a socket of this user's, named by the diary.
class SingleWindow : public QObject {
    Q_OBJECT

public:
    /// Raises `window` whenever another start asks for it.
    explicit SingleWindow(QWidget& window);

    /// Listens for starts with this diary from now on; for no diary where the path is empty.
    void serve(const std::filesystem::path& diary);

    /// Asks the program that has the diary open to show its window; whether one answered.
    [[nodiscard]] static bool raiseOther(const std::filesystem::path& diary);

private:
    void raise();

    QWidget& window_;
    QLocalServer server_;
};

}  // namespace gyeol::ui

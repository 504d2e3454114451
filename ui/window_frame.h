#pragma once

#include <QMainWindow>

#include <cstdint>

namespace gyeol::ui {

/// The window as it is before anything stands in it. Shown at once, it is on the screen when its constructor returns: what is in the
/// window, and the diary of many years that it shows, take longer to make than a window to appear.
class WindowFrame : public QMainWindow {
    Q_OBJECT

public:
    enum class Shown : std::uint8_t { later, atOnce };

    WindowFrame(Shown shown, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool painted_ = false;
};

}  // namespace gyeol::ui

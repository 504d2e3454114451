#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPoint>
#include <QTimer>

#include <cstdint>
#include <optional>

namespace gyeol::ui {

/// A chip in somebody's hand. One small machine that mouse and keyboard drive alike:
///
///     resting ── press ──► pressed ── far enough ──► carrying ── drop, putBack ──► resting
///        └───────────────────── pickUp (a key) ─────────┘
///
/// It knows rows and columns and neither the diary nor how anything looks. Targets of the mouse that follow each other faster than
/// `coalescing` are told as one, the last.
class Carrying : public QObject {
    Q_OBJECT

public:
    enum class Means : std::uint8_t { mouse, keys };
    static constexpr int coalescing = 40;  ///< milliseconds

    struct Place {
        int row = 0, column = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };

    explicit Carrying(QObject* parent = nullptr);

    [[nodiscard]] bool isPressed() const { return phase_ == Phase::pressed; }
    [[nodiscard]] bool isCarrying() const { return phase_ == Phase::carrying; }
    [[nodiscard]] Means means() const { return means_; }
    /// Where the chip was taken from. Requires that it is pressed or carried.
    [[nodiscard]] Place home() const { return home_; }
    /// The column over which it is held; none: outside the board.
    [[nodiscard]] std::optional<int> target() const { return target_; }
    /// Where the mouse holds it.
    [[nodiscard]] QPoint at() const { return at_; }
    /// From the chip's middle to where the mouse took hold of it.
    [[nodiscard]] QPoint grip() const { return grip_; }

    /// The mouse goes down on a chip; `middle` is the chip's.
    void press(Place place, QPoint at, QPoint middle);
    /// The mouse moves. Picks up what is pressed once it is `far` pixels away.
    void pointTo(QPoint at, std::optional<int> column, int far);
    /// The mouse comes up: true where that was a drop, false where it was a click.
    bool release();

    /// A key picks up.
    void pickUp(Place place);
    /// A key holds it over another column.
    void hold(int column);
    void drop();
    void putBack();

signals:
    void pickedUp();
    /// The mouse holds it elsewhere; for what hangs on the pointer.
    void moved();
    void targetChanged();
    /// The hand opens: over `column`, or outside the board. What happens is the listener's.
    void dropped(std::optional<int> column);
    /// Escape, or a drop where it was taken from.
    void wentBack();

private:
    enum class Phase : std::uint8_t { resting, pressed, carrying };

    void aim(std::optional<int> column);
    void rest();

    Phase phase_ = Phase::resting;
    Means means_ = Means::mouse;
    Place home_;
    QPoint pressedAt_, at_, grip_;
    std::optional<int> target_, next_;
    QElapsedTimer sinceTarget_;
    QTimer trailing_;
};

}  // namespace gyeol::ui

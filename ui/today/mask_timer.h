#pragma once

#include "ui/ports.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace gyeol::ui {

/// How a mask on the face stands.
enum class MaskTime : std::uint8_t {
    on,       ///< still doing its work
    ready,    ///< it may come off
    overdue,  ///< it should have come off
};

/// The time of the one mask that is on the face. Reads the clock that it is given; its own beat only says when to look, and rests while no
/// mask is on.
class MaskTimer : public QObject {
    Q_OBJECT

public:
    /// What is timed: from `least` minutes on it may come off, at `full` it should, beyond `most` it does harm. least ≤ full ≤ most.
    struct Mask {
        std::string treatment;
        int least = 15, full = 20, most = 25;
    };

    explicit MaskTimer(const Clock& clock, QObject* parent = nullptr);

    /// Begins anew, whatever ran before.
    void start(const Mask& mask);
    void stop();

    [[nodiscard]] const std::optional<Mask>& mask() const { return mask_; }
    /// Since it began; never below 0, also where the clock was put back.
    [[nodiscard]] std::chrono::seconds elapsed() const;
    [[nodiscard]] MaskTime state() const;
    /// Whether anything beats: never while no mask is on.
    [[nodiscard]] bool isBeating() const { return beat_.isActive(); }

signals:
    /// Time has passed, or a mask was put on or taken off.
    void changed();

private:
    const Clock& clock_;
    QTimer beat_;
    std::optional<Mask> mask_;
    std::chrono::local_seconds began_{};
};

/// What is timed for a step of so many minutes: masks and packs for the time that they say, at least the usual quarter of an hour where
/// they say nothing shorter; a pack that exfoliates never longer than it says.
[[nodiscard]] MaskTimer::Mask maskOf(const std::string& treatment, bool exfoliates, int minutes);

}  // namespace gyeol::ui

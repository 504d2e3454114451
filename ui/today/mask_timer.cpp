#include "ui/today/mask_timer.h"

#include <algorithm>

namespace gyeol::ui {

MaskTimer::MaskTimer(const Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {
    beat_.setInterval(1000);
    connect(&beat_, &QTimer::timeout, this, &MaskTimer::changed);
}

void MaskTimer::start(const Mask& mask) {
    mask_ = mask;
    began_ = clock_.now();
    beat_.start();
    emit changed();
}

void MaskTimer::stop() {
    if (mask_) {
        mask_.reset();
        beat_.stop();
        emit changed();
    }
}

std::chrono::seconds MaskTimer::elapsed() const {
    return mask_ ? std::max(clock_.now() - began_, std::chrono::seconds(0)) : std::chrono::seconds(0);
}

MaskTime MaskTimer::state() const {
    if (!mask_ || elapsed() < std::chrono::minutes(mask_->least)) {
        return MaskTime::on;
    }
    return elapsed() > std::chrono::minutes(mask_->most) ? MaskTime::overdue : MaskTime::ready;
}

MaskTimer::Mask maskOf(const std::string& treatment, bool exfoliates, int minutes) {
    // Facts, R3: 15 to 20 minutes, and at 25 masks began to dry the skin.
    constexpr int usualLeast = 15, usualFull = 20, usualMost = 25;
    const int full = minutes > 0 ? minutes : usualFull;
    if (exfoliates) {
        return {treatment, full, full, full};
    }
    return {treatment, std::min(full, usualLeast), full, std::max(full, usualMost)};
}

}  // namespace gyeol::ui

#include "ui/week/carrying.h"

namespace gyeol::ui {

Carrying::Carrying(QObject* parent) : QObject(parent) {
    trailing_.setSingleShot(true);
    trailing_.setTimerType(Qt::PreciseTimer);
    connect(&trailing_, &QTimer::timeout, this, [this] { aim(next_); });
}

void Carrying::press(Place place, QPoint at, QPoint middle) {
    phase_ = Phase::pressed;
    means_ = Means::mouse;
    home_ = place;
    pressedAt_ = at_ = at;
    grip_ = at - middle;
}

void Carrying::pointTo(QPoint at, std::optional<int> column, int far) {
    if (phase_ == Phase::resting || means_ == Means::keys) {
        return;
    }
    at_ = at;
    if (phase_ == Phase::pressed) {
        if ((at - pressedAt_).manhattanLength() < far) {
            return;
        }
        phase_ = Phase::carrying;
        target_ = home_.column;
        sinceTarget_.invalidate();
        emit pickedUp();
    }
    emit moved();
    next_ = column;
    const qint64 since = sinceTarget_.isValid() ? sinceTarget_.elapsed() : coalescing;
    if (since >= coalescing) {
        trailing_.stop();
        aim(column);
    } else if (!trailing_.isActive()) {
        trailing_.start(static_cast<int>(coalescing - since));
    }
}

void Carrying::aim(std::optional<int> column) {
    if (phase_ != Phase::carrying || column == target_) {
        return;
    }
    sinceTarget_.start();
    target_ = column;
    emit targetChanged();
}

bool Carrying::release() {
    const bool carried = phase_ == Phase::carrying && means_ == Means::mouse;
    if (carried) {
        target_ = next_;
        drop();
    } else if (phase_ == Phase::pressed) {
        rest();
    }
    return carried;
}

void Carrying::pickUp(Place place) {
    phase_ = Phase::carrying;
    means_ = Means::keys;
    home_ = place;
    target_ = place.column;
    emit pickedUp();
}

void Carrying::hold(int column) {
    if (isCarrying()) {
        aim(column);
    }
}

void Carrying::drop() {
    if (!isCarrying()) {
        return;
    }
    const std::optional<int> column = target_;
    if (!column || *column == home_.column) {
        putBack();
        return;
    }
    rest();
    emit dropped(column);
}

void Carrying::putBack() {
    const bool carried = isCarrying();
    rest();
    if (carried) {
        emit wentBack();
    }
}

void Carrying::rest() {
    phase_ = Phase::resting;
    trailing_.stop();
    target_.reset();
}

}  // namespace gyeol::ui

#include "ui/week/chip_slides.h"

#include <algorithm>
#include <cmath>

namespace gyeol::ui {
namespace {

bool stands(const WeekCell& cell) {
    return cell.state == CellState::proposed || cell.state == CellState::kept;
}

std::vector<int> columnsOf(const WeekRow& row) {
    std::vector<int> columns;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (stands(row.cells[column])) {
            columns.push_back(static_cast<int>(column));
        }
    }
    return columns;
}

}  // namespace

ChipSlides::ChipSlides(QObject* parent) : QObject(parent) {
    animation_.setStartValue(0.0);
    animation_.setEndValue(1.0);
    animation_.setEasingCurve(QEasingCurve::OutCubic);
    connect(&animation_, &QVariantAnimation::valueChanged, this, &ChipSlides::stepped);
    connect(&animation_, &QVariantAnimation::finished, this, [this] {
        slides_.clear();
        emit stepped();
    });
}

std::vector<ChipSlides::Slide> ChipSlides::between(const WeekSheet& before, const WeekSheet& after) {
    std::vector<Slide> slides;
    if (before.from != after.from || before.days != after.days || before.rows.size() != after.rows.size()) {
        return slides;
    }
    for (std::size_t at = 0; at < after.rows.size(); ++at) {
        const WeekRow &old = before.rows[at], &fresh = after.rows[at];
        if (!fresh.index || old.treatment != fresh.treatment) {
            continue;
        }
        const int row = static_cast<int>(at);
        const std::vector<int> was = columnsOf(old), is = columnsOf(fresh);
        std::vector<int> gone, come;
        std::ranges::set_difference(was, is, std::back_inserter(gone));
        std::ranges::set_difference(is, was, std::back_inserter(come));
        for (const int column : come) {
            const WeekCell& cell = fresh.cells[static_cast<std::size_t>(column)];
            const auto nearest = std::ranges::min_element(gone, {}, [column](int other) { return std::abs(other - column); });
            if (nearest == gone.end()) {
                slides.push_back({row, double(column), double(column), true, false, cell});
            } else {
                slides.push_back({row, double(*nearest), double(column), false, false, cell});
                gone.erase(nearest);
            }
        }
        for (const int column : gone) {
            // What is left out stays on the board, struck through; only what leaves nothing behind fades.
            if (!hasSession(fresh.cells[static_cast<std::size_t>(column)].state)) {
                slides.push_back({row, double(column), double(column), false, true, old.cells[static_cast<std::size_t>(column)]});
            }
        }
    }
    return slides;
}

void ChipSlides::start(const WeekSheet& before, const WeekSheet& after, std::optional<std::pair<int, int>> except, int duration) {
    stop();
    if (duration <= 0) {
        return;
    }
    slides_ = between(before, after);
    if (except) {
        std::erase_if(slides_, [&except](const Slide& slide) {
            return slide.row == except->first && (static_cast<int>(slide.to) == except->second || slide.goes);
        });
    }
    if (!slides_.empty()) {
        animation_.setDuration(duration);
        animation_.start();
    }
}

void ChipSlides::stop() {
    animation_.stop();
    slides_.clear();
}

bool ChipSlides::isOnItsWay(int row, int column) const {
    return std::ranges::any_of(slides_,
                               [&](const Slide& slide) { return !slide.goes && slide.row == row && static_cast<int>(slide.to) == column; });
}

void ChipSlides::each(const std::function<void(const Slide&, double, double)>& paint) const {
    const double done = animation_.currentValue().toDouble();
    for (const Slide& slide : slides_) {
        const double opacity = slide.comes ? done : slide.goes ? 1 - done : 1;
        paint(slide, std::lerp(slide.from, slide.to, done), opacity);
    }
}

}  // namespace gyeol::ui

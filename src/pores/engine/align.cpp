#include "pores/engine/engine.h"
#include "pores/engine/flat_field.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

namespace gyeol::pores::engine {
namespace {

/// The same skin answers with 0.2 and more, turned by two degrees and 2 % larger too; other skin, and the same in a wrong place, with 0.08
/// at most.
constexpr double leastLikeness = 0.15;
constexpr double closeEnough = 1;  ///< pixels: then the two lie on one another
constexpr int rounds = 5;

cv::Mat darkIn(const Picture& picture, const Region& region) {
    return darknessOf(viewOf(picture, region)).all;
}

}  // namespace

std::optional<Region> follow(const Picture& reference, const Region& marked, const Picture& picture, const Region& guess) {
    auto at = within(picture, guess, marked.width, marked.height);
    if (!at) {
        return std::nullopt;
    }
    const cv::Mat there = darkIn(reference, marked);
    cv::Mat window;
    cv::createHanningWindow(window, there.size(), CV_32F);
    for (int round = 0; round < rounds; ++round) {
        double response = 0;
        const cv::Point2d shift = cv::phaseCorrelate(there, darkIn(picture, *at), window, &response);
        if (std::hypot(shift.x, shift.y) <= closeEnough) {
            return response >= leastLikeness ? at : std::nullopt;
        }
        const Region moved{at->x + cvRound(shift.x), at->y + cvRound(shift.y), at->width, at->height};
        const auto inside = within(picture, moved, moved.width, moved.height);
        if (inside == at) {
            break;  // it would lie outside of the picture
        }
        at = inside;
    }
    return std::nullopt;
}

}  // namespace gyeol::pores::engine

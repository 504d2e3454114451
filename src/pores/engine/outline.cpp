#include "pores/engine/outline.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <queue>

namespace gyeol::pores::engine {
namespace {

constexpr double lightSmooth = 0.7;    ///< pixels, against noise: hardly wider than the pixel itself
constexpr double leastDepth = 0.035;   ///< of the skin around
constexpr double mostStretched = 2.8;  ///< length over width
constexpr double leastFilled = 0.6;    ///< of the ellipse with its moments
constexpr double leastRed = 0.3;       ///< of its depth in all light that has to be there in red light

/// The ring around a blob tells how dark the skin beside it is.
double around(const cv::Mat& darkness, cv::Point middle, double radius) {
    std::vector<float> values;
    const double inner = 1.7 * radius + 1, outer = 2.4 * radius + 2;
    const int reach = cvCeil(outer);
    for (int y = std::max(0, middle.y - reach); y <= std::min(darkness.rows - 1, middle.y + reach); ++y) {
        for (int x = std::max(0, middle.x - reach); x <= std::min(darkness.cols - 1, middle.x + reach); ++x) {
            const double distance = std::hypot(x - middle.x, y - middle.y);
            if (distance >= inner && distance <= outer) {
                values.push_back(darkness.at<float>(y, x));
            }
        }
    }
    if (values.empty()) {
        return 0;
    }
    const auto middleValue = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middleValue, values.end());
    // A crowd of pores darkens its own ring; the skin between them is not darker than flat.
    return std::min<double>(*middleValue, 0.02);
}

/// The mean within half a radius.
double depthAt(const cv::Mat& darkness, cv::Point middle, double radius) {
    const int reach = std::max(1, cvFloor(radius / 2));
    double sum = 0;
    int count = 0;
    for (int y = std::max(0, middle.y - reach); y <= std::min(darkness.rows - 1, middle.y + reach); ++y) {
        for (int x = std::max(0, middle.x - reach); x <= std::min(darkness.cols - 1, middle.x + reach); ++x) {
            if (std::hypot(x - middle.x, y - middle.y) <= std::max(1.0, radius / 2)) {
                sum += darkness.at<float>(y, x);
                ++count;
            }
        }
    }
    return sum / std::max(1, count);
}

/// The first and second moments of some pixels.
struct Moments {
    double x = 0, y = 0, length = 0, width = 0;  ///< the half axes of the ellipse that has them
};

Moments momentsOf(const std::vector<cv::Point>& pixels) {
    const auto count = static_cast<double>(pixels.size());
    double x = 0, y = 0;
    for (const cv::Point& pixel : pixels) {
        x += pixel.x / count;
        y += pixel.y / count;
    }
    double xx = 1.0 / 12, yy = 1.0 / 12, xy = 0;  // a pixel is a square, not a point
    for (const cv::Point& pixel : pixels) {
        xx += (pixel.x - x) * (pixel.x - x) / count;
        yy += (pixel.y - y) * (pixel.y - y) / count;
        xy += (pixel.x - x) * (pixel.y - y) / count;
    }
    const double mean = (xx + yy) / 2, spread = std::hypot((xx - yy) / 2, xy);
    return {x, y, 2 * std::sqrt(mean + spread), 2 * std::sqrt(std::max(1e-6, mean - spread))};
}

bool hasShapeOfPore(const std::vector<cv::Point>& pixels, const Moments& moments) {
    const double ellipse = CV_PI * moments.length * moments.width;
    return moments.length <= mostStretched * moments.width && static_cast<double>(pixels.size()) >= leastFilled * ellipse;
}

}  // namespace

Outliner::Outliner(const cv::Mat& darkness, const cv::Mat& red) : mask_(cv::Mat::zeros(darkness.size(), CV_8U)) {
    cv::GaussianBlur(darkness, darkness_, {}, lightSmooth, lightSmooth, cv::BORDER_REFLECT);
    cv::GaussianBlur(red, red_, {}, lightSmooth, lightSmooth, cv::BORDER_REFLECT);
}

std::optional<Pore> Outliner::outline(const Blob& blob, int minimumArea) {
    const cv::Point middle(std::clamp(cvRound(blob.x), 0, mask_.cols - 1), std::clamp(cvRound(blob.y), 0, mask_.rows - 1));
    const double beside = around(darkness_, middle, blob.radius);
    const double depth = depthAt(darkness_, middle, blob.radius) - beside;
    if (depth < leastDepth || mask_.at<std::uint8_t>(middle) != 0) {
        return std::nullopt;
    }
    if (depthAt(red_, middle, blob.radius) - around(red_, middle, blob.radius) < leastRed * depth) {
        return std::nullopt;
    }
    const auto edge = static_cast<float>(beside + depth / 2);
    constexpr std::uint8_t growing = 2;
    std::vector<cv::Point> pixels;
    std::queue<cv::Point> waiting({middle});
    mask_.at<std::uint8_t>(middle) = growing;
    const double reach = 2.5 * blob.radius + 2;
    while (!waiting.empty() && static_cast<int>(pixels.size()) <= largestArea) {
        const cv::Point pixel = waiting.front();
        waiting.pop();
        pixels.push_back(pixel);
        for (const cv::Point step : {cv::Point(1, 0), cv::Point(-1, 0), cv::Point(0, 1), cv::Point(0, -1)}) {
            const cv::Point next = pixel + step;
            // Of a pore on the region's edge the part inside counts.
            const bool isInside = next.x >= 0 && next.y >= 0 && next.x < mask_.cols && next.y < mask_.rows;
            if (isInside && mask_.at<std::uint8_t>(next) == 0 && darkness_.at<float>(next) > edge && cv::norm(next - middle) <= reach) {
                mask_.at<std::uint8_t>(next) = growing;
                waiting.push(next);
            }
        }
    }
    const Moments moments = momentsOf(pixels);
    const bool isPore =
        static_cast<int>(pixels.size()) >= minimumArea && static_cast<int>(pixels.size()) <= largestArea && hasShapeOfPore(pixels, moments);
    for (; !waiting.empty(); waiting.pop()) {
        mask_.at<std::uint8_t>(waiting.front()) = 0;
    }
    for (const cv::Point& pixel : pixels) {
        mask_.at<std::uint8_t>(pixel) = isPore ? 1 : 0;
    }
    if (!isPore) {
        return std::nullopt;
    }
    return Pore{moments.x, moments.y, static_cast<int>(pixels.size()), depth};
}

}  // namespace gyeol::pores::engine

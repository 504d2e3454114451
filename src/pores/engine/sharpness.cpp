#include "pores/engine/sharpness.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace gyeol::pores::engine {
namespace {

constexpr double lightBlur = 1, strongBlur = 2;  ///< pixels
/// The edges asked are the strongest two in a thousand, at least these many.
constexpr double askedShare = 0.002;
constexpr std::size_t fewestEdges = 24;
/// An edge counts where it is this many times what noise alone would show; under the lighter blur, where noise shows four times as much, it
/// is still clear.
constexpr double clearOfNoise = 10;

cv::Mat slopes(const cv::Mat& image, double blur) {
    cv::Mat smooth, across, down, slope;
    cv::GaussianBlur(image, smooth, {}, blur, blur, cv::BORDER_REFLECT);
    cv::Sobel(smooth, across, CV_32F, 1, 0, 1, 0.5);
    cv::Sobel(smooth, down, CV_32F, 0, 1, 1, 0.5);
    cv::magnitude(across, down, slope);
    return slope;
}

double medianOf(std::vector<float>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

double noiseOf(const cv::Mat& image) {
    const cv::Mat kernel = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::Mat rough;
    cv::filter2D(image, rough, CV_32F, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
    std::vector<float> values;
    values.reserve(rough.total());
    for (int row = 0; row < rough.rows; ++row) {
        const auto* line = rough.ptr<float>(row);
        std::transform(line, line + rough.cols, std::back_inserter(values), [](float value) { return std::abs(value); });
    }
    // The kernel makes six times the noise of it; the median of |x| is 0.6745 of a normal deviation.
    return medianOf(values) / (6 * 0.6745);
}

std::optional<double> blurOf(const cv::Mat& image, double noise) {
    const cv::Mat light = slopes(image, lightBlur), strong = slopes(image, strongBlur);
    // White noise under a Gaussian and a central difference: σ / (√(8π) s²).
    const double noiseSlope = noise / (std::sqrt(8 * CV_PI) * strongBlur * strongBlur);
    std::vector<std::pair<float, float>> edges;
    for (int row = 0; row < image.rows; ++row) {
        const auto* of = strong.ptr<float>(row);
        const auto* to = light.ptr<float>(row);
        for (int column = 0; column < image.cols; ++column) {
            if (of[column] > clearOfNoise * noiseSlope) {
                edges.emplace_back(of[column], to[column]);
            }
        }
    }
    if (edges.size() < fewestEdges) {
        return std::nullopt;
    }
    const std::size_t asked =
        std::max(fewestEdges, std::min(edges.size(), static_cast<std::size_t>(askedShare * static_cast<double>(image.total()))));
    std::nth_element(edges.begin(), edges.begin() + static_cast<std::ptrdiff_t>(asked - 1), edges.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    // What noise adds to a slope's square, in both directions, comes off before they are compared.
    const auto squaredSlope = [](std::vector<float>& slopes, double ofNoise) {
        const double median = medianOf(slopes);
        return std::max(1e-12, median * median - 2 * ofNoise * ofNoise);
    };
    std::vector<float> lightOnes, strongOnes;
    for (std::size_t i = 0; i < asked; ++i) {
        strongOnes.push_back(edges[i].first);
        lightOnes.push_back(edges[i].second);
    }
    const double factor = strongBlur * strongBlur / (lightBlur * lightBlur);
    // An edge blurred by σ has the slope 1/√(σ² + s²) under a further blur s; two of them give σ.
    const double ratio = std::clamp(std::sqrt(squaredSlope(lightOnes, factor * noiseSlope) / squaredSlope(strongOnes, noiseSlope)), 1.0001,
                                    strongBlur / lightBlur);
    const double squared = (strongBlur * strongBlur - ratio * ratio * lightBlur * lightBlur) / (ratio * ratio - 1);
    return std::sqrt(std::max(0.0, squared));
}

}  // namespace gyeol::pores::engine

#include "pores/engine/blobs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace gyeol::pores::engine {
namespace {

/// The scales of an octave: 2^(1/3) apart, with one more on each side to compare with.
constexpr int scalesOfOctave = 3;
constexpr int layers = scalesOfOctave + 2;
constexpr double firstScale = 1.2;  ///< pixels of the octave: answers to discs of 1.7 pixels and more
constexpr int octaves = 4;          ///< up to discs of about 20 pixels
/// How many robust deviations a response has to be, and how large at least: of a disc's depth about a fifth comes back, (2^(1/3) − 1) ·
/// 2/e.
constexpr double clearOfSurface = 6;
constexpr double leastResponse = 0.007;

struct Octave {
    std::array<cv::Mat, layers> responses;  ///< positive where darker than around
    std::array<double, layers> thresholds{};
    double pixel = 1;  ///< of the region, that one of the octave's is wide
};

double scaleOf(int layer) {
    return firstScale * std::pow(2.0, static_cast<double>(layer) / scalesOfOctave);
}

/// The robust standard deviation of a response, from every few pixels: there are enough of them.
double spreadOf(const cv::Mat& response) {
    std::vector<float> values;
    const int step = response.total() > 250'000 ? 3 : 1;
    for (int row = 0; row < response.rows; row += step) {
        const auto* line = response.ptr<float>(row);
        for (int column = 0; column < response.cols; column += step) {
            values.push_back(std::abs(line[column]));
        }
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle / 0.6745;
}

Octave octaveOf(const cv::Mat& image, double pixel) {
    Octave octave;
    octave.pixel = pixel;
    std::array<cv::Mat, layers + 1> smooth;
    for (int i = 0; i <= layers; ++i) {
        // What the image was smoothed by when it was halved is small beside the first scale and is passed over.
        cv::GaussianBlur(image, smooth[static_cast<std::size_t>(i)], {}, scaleOf(i), scaleOf(i), cv::BORDER_REFLECT);
    }
    for (std::size_t i = 0; i < layers; ++i) {
        octave.responses[i] = smooth[i] - smooth[i + 1];
        octave.thresholds[i] = std::max(clearOfSurface * spreadOf(octave.responses[i]), leastResponse);
    }
    return octave;
}

/// Whether a pixel of the middle of three layers is greater than all its 26 neighbours.
bool isSummit(const Octave& octave, std::size_t layer, int row, int column) {
    const float value = octave.responses[layer].at<float>(row, column);
    for (std::size_t other = layer - 1; other <= layer + 1; ++other) {
        for (int r = row - 1; r <= row + 1; ++r) {
            const auto* line = octave.responses[other].ptr<float>(r);
            for (int c = column - 1; c <= column + 1; ++c) {
                if ((other != layer || r != row || c != column) && line[c] >= value) {
                    return false;
                }
            }
        }
    }
    return true;
}

void addSummits(const Octave& octave, std::vector<Blob>& blobs) {
    for (std::size_t layer = 1; layer + 1 < layers; ++layer) {
        const cv::Mat& response = octave.responses[layer];
        const auto threshold = static_cast<float>(octave.thresholds[layer]);
        for (int row = 1; row + 1 < response.rows; ++row) {
            const auto* line = response.ptr<float>(row);
            for (int column = 1; column + 1 < response.cols; ++column) {
                if (line[column] > threshold && isSummit(octave, layer, row, column)) {
                    const double offset = (octave.pixel - 1) / 2;
                    blobs.push_back({column * octave.pixel + offset, row * octave.pixel + offset,
                                     std::sqrt(2.0) * 1.13 * scaleOf(static_cast<int>(layer)) * octave.pixel, line[column] / threshold});
                }
            }
        }
    }
}

/// Keeps the strongest of those whose middles lie in one another.
std::vector<Blob> apart(std::vector<Blob> blobs, const cv::Size& size) {
    std::sort(blobs.begin(), blobs.end(),
              [](const Blob& a, const Blob& b) { return std::tie(b.strength, a.y, a.x) < std::tie(a.strength, b.y, b.x); });
    cv::Mat taken = cv::Mat::zeros(size, CV_8U);
    std::vector<Blob> kept;
    for (const Blob& blob : blobs) {
        const cv::Point middle(std::clamp(cvRound(blob.x), 0, size.width - 1), std::clamp(cvRound(blob.y), 0, size.height - 1));
        if (taken.at<std::uint8_t>(middle) == 0) {
            cv::circle(taken, middle, std::max(1, cvFloor(0.8 * blob.radius)), 1, cv::FILLED);
            kept.push_back(blob);
        }
    }
    return kept;
}

}  // namespace

std::vector<Blob> findBlobs(const cv::Mat& darkness) {
    std::vector<Blob> blobs;
    cv::Mat image = darkness;
    for (int i = 0; i < octaves && std::min(image.rows, image.cols) >= 16; ++i) {
        addSummits(octaveOf(image, std::pow(2.0, i)), blobs);
        cv::resize(image, image, {}, 0.5, 0.5, cv::INTER_AREA);
    }
    return apart(std::move(blobs), darkness.size());
}

}  // namespace gyeol::pores::engine

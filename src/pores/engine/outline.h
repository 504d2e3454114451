#pragma once

#include "pores/engine/blobs.h"
#include "pores/measure.h"

#include <opencv2/core.hpp>

#include <optional>

namespace gyeol::pores::engine {

/// Outlines blobs one after another on an image of darkness. What one pore has taken is no part of the next.
class Outliner {
public:
    /// `darkness` and `red` are of one region (CV_32F) and outlive the outliner.
    Outliner(const cv::Mat& darkness, const cv::Mat& red);

    /// The pore under a blob: the pixels joined to its middle that are darker than half of its depth. None where that is no shape or no
    /// colour of a pore: too small or too large, a line (a hair, a furrow), a ragged patch, a mark that hardly shows in red light, or cut
    /// by the region's edge.
    [[nodiscard]] std::optional<Pore> outline(const Blob& blob, int minimumArea);

    /// 1 in the pores that were outlined, else 0; CV_8U.
    [[nodiscard]] const cv::Mat& mask() const { return mask_; }

private:
    cv::Mat darkness_, red_;  ///< lightly smoothed against noise
    cv::Mat mask_;
};

}  // namespace gyeol::pores::engine

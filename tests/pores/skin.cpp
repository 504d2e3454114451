#include "pores/skin.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace gyeol::test {
namespace {

/// One channel, or the light, as real numbers.
struct Plane {
    int width, height;
    std::vector<double> values;

    Plane(int w, int h, double value) : width(w), height(h), values(static_cast<std::size_t>(w) * static_cast<std::size_t>(h), value) {}
    double& at(int x, int y) { return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)]; }
};

void blurLines(Plane& plane, const std::vector<double>& kernel, bool across) {
    const int reach = static_cast<int>(kernel.size() / 2);
    Plane result(plane.width, plane.height, 0);
    for (int y = 0; y < plane.height; ++y) {
        for (int x = 0; x < plane.width; ++x) {
            double sum = 0;
            for (int k = -reach; k <= reach; ++k) {
                const int column = across ? std::clamp(x + k, 0, plane.width - 1) : x;
                const int row = across ? y : std::clamp(y + k, 0, plane.height - 1);
                sum += kernel[static_cast<std::size_t>(k + reach)] * plane.at(column, row);
            }
            result.at(x, y) = sum;
        }
    }
    plane = std::move(result);
}

void blur(Plane& plane, double sigma) {
    if (sigma <= 0) {
        return;
    }
    const int reach = static_cast<int>(std::ceil(3.5 * sigma));
    std::vector<double> kernel;
    for (int k = -reach; k <= reach; ++k) {
        kernel.push_back(std::exp(-k * k / (2 * sigma * sigma)));
    }
    double total = 0;
    for (const double weight : kernel) {
        total += weight;
    }
    for (double& weight : kernel) {
        weight /= total;
    }
    blurLines(plane, kernel, true);
    blurLines(plane, kernel, false);
}

struct Spot {
    double x, y, length, width, turn, depth;
};

/// How much of a pixel an ellipse covers, by sixteen samples.
double covered(const Spot& spot, int x, int y) {
    int inside = 0;
    for (int i = 0; i < 16; ++i) {
        const double dx = x - 0.375 + 0.25 * (i % 4) - spot.x, dy = y - 0.375 + 0.25 * (i / 4) - spot.y;
        const double along = dx * std::cos(spot.turn) + dy * std::sin(spot.turn),
                     aside = dy * std::cos(spot.turn) - dx * std::sin(spot.turn);
        inside += along * along / (spot.length * spot.length) + aside * aside / (spot.width * spot.width) <= 1;
    }
    return inside / 16.0;
}

/// Darkens a spot; gives the pixels that it covers.
double stamp(Plane& plane, const Spot& spot) {
    double area = 0;
    const int reach = static_cast<int>(std::ceil(std::max(spot.length, spot.width))) + 1;
    for (int y = std::max(0, static_cast<int>(spot.y) - reach); y <= std::min(plane.height - 1, static_cast<int>(spot.y) + reach); ++y) {
        for (int x = std::max(0, static_cast<int>(spot.x) - reach); x <= std::min(plane.width - 1, static_cast<int>(spot.x) + reach); ++x) {
            const double share = covered(spot, x, y);
            area += share;
            plane.at(x, y) *= 1 - spot.depth * share;
        }
    }
    return area;
}

class Drawing {
public:
    explicit Drawing(const Skin& skin) : skin_(skin), random_(skin.seed), light_(skin.width, skin.height, 1), blood_(light_) {}

    Drawn draw() {
        drawPores();
        drawHairs();
        drawRedSpots();
        drawRelief();
        return {expose(), count_, area_ / (static_cast<double>(skin_.width) * skin_.height)};
    }

private:
    double between(double least, double most) { return std::uniform_real_distribution(least, most)(random_); }

    /// Pores stand at least one and a half of their widths apart, and inside the picture.
    void drawPores() {
        std::vector<Spot> drawn;
        for (int tries = 0; static_cast<int>(drawn.size()) < skin_.pores && tries < 200 * skin_.pores; ++tries) {
            const double radius = between(skin_.smallest, skin_.largest), stretch = std::sqrt(between(1, skin_.longest));
            const Spot spot{between(2 * radius + 4, skin_.width - 2 * radius - 4) + skin_.shiftX,
                            between(2 * radius + 4, skin_.height - 2 * radius - 4) + skin_.shiftY,
                            radius * stretch,
                            radius / stretch,
                            between(0, std::numbers::pi),
                            between(skin_.shallowest, skin_.deepest)};
            const bool isFree = std::all_of(drawn.begin(), drawn.end(), [&spot](const Spot& other) {
                return std::hypot(spot.x - other.x, spot.y - other.y) > 1.5 * (spot.length + other.length) + 2;
            });
            if (isFree) {
                area_ += stamp(light_, spot);
                drawn.push_back(spot);
            }
        }
        count_ = static_cast<int>(drawn.size());
    }

    void drawHairs() {
        for (int i = 0; i < skin_.hairs; ++i) {
            stamp(light_,
                  {between(40, skin_.width - 40), between(40, skin_.height - 40), between(18, 30), 1.2, between(0, std::numbers::pi), 0.4});
        }
    }

    void drawRedSpots() {
        for (int i = 0; i < skin_.redSpots; ++i) {
            stamp(blood_, {between(30, skin_.width - 30), between(30, skin_.height - 30), between(4, 7), between(4, 7), 0, 0.3});
        }
    }

    void drawRelief() {
        Plane relief(skin_.width, skin_.height, 0);
        std::normal_distribution<double> normal;
        for (double& value : relief.values) {
            value = normal(random_);
        }
        blur(relief, 1.5);
        // A blur of σ leaves 1/(2σ√π) of white noise.
        const double scale = skin_.relief * 2 * 1.5 * std::sqrt(std::numbers::pi);
        for (std::size_t i = 0; i < relief.values.size(); ++i) {
            light_.values[i] *= 1 + scale * relief.values[i];
        }
    }

    pores::Picture expose() {
        blur(light_, skin_.blur);
        blur(blood_, skin_.blur);
        constexpr std::array<double, 3> tone{214, 168, 146};
        std::normal_distribution<double> noise(0, std::max(1e-9, skin_.noise));
        std::mt19937_64 sensor(skin_.seed + 1'000'003 * skin_.shot);
        pores::Picture picture{skin_.width, skin_.height, {}};
        for (int y = 0; y < skin_.height; ++y) {
            for (int x = 0; x < skin_.width; ++x) {
                const double light = skin_.exposure * (1 - skin_.slope / 2 + skin_.slope * x / skin_.width) * light_.at(x, y);
                for (std::size_t channel = 0; channel < 3; ++channel) {
                    const double seen = tone[channel] * light * (channel == 0 ? 1 : blood_.at(x, y)) + noise(sensor);
                    picture.rgb.push_back(static_cast<std::uint8_t>(std::clamp(std::lround(seen), 0L, 255L)));
                }
            }
        }
        return picture;
    }

    Skin skin_;
    std::mt19937_64 random_;
    Plane light_, blood_;
    int count_ = 0;
    double area_ = 0;
};

}  // namespace

Drawn drawSkin(const Skin& skin) {
    return Drawing(skin).draw();
}

}  // namespace gyeol::test

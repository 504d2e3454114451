// What a change is, and what is only another photograph: by numbers, and from end to end on drawn skin.
#include "pores/compare.h"

#include "pores/measure.h"
#include "pores/skin.h"
#include "support/catch.h"

#include <cmath>
#include <random>

using namespace gyeol;
using namespace gyeol::test;
using pores::Change;
using pores::Shots;

namespace {

constexpr int shotsOfADay = 3;

/// The shots of a day with that mean, each of which strays by that share of it.
Shots shotsAround(double mean, double stray, std::mt19937_64& random) {
    std::normal_distribution<double> shot(mean, stray * mean);
    Shots shots;
    for (int i = 0; i < shotsOfADay; ++i) {
        shots.push_back(std::max(0.0, shot(random)));
    }
    return shots;
}

pores::Comparison compared(const Shots& earlier, const Shots& later) {
    const std::vector<Shots> days{earlier, later};
    return pores::compare(earlier, later, pores::repeatErrorOf(days));
}

/// A day's shots of drawn skin: each with other noise, light, focus and a hand that was not quite still.
Shots shotsOf(Skin skin, std::mt19937_64& random) {
    const auto between = [&random](double least, double most) { return std::uniform_real_distribution(least, most)(random); };
    Shots shots;
    for (int i = 0; i < shotsOfADay; ++i) {
        skin.shot = random();
        skin.exposure = between(0.8, 1.05);
        skin.slope = between(0, 0.35);
        skin.blur = between(0.5, 1.1);
        skin.shiftX = between(-2, 2);
        skin.shiftY = between(-2, 2);
        const Drawn drawn = drawSkin(skin);
        const auto found = pores::measure(drawn.picture, {0, 0, skin.width, skin.height}).value();
        REQUIRE_FALSE(found.unusable);
        shots.push_back(found.areaRatio);
    }
    return shots;
}

Skin patch(std::uint64_t seed) {
    Skin skin;
    skin.width = 220;
    skin.height = 200;
    skin.pores = 22;
    skin.noise = 3;
    skin.seed = seed;
    return skin;
}

}  // namespace

TEST_CASE("less than three shots on a day are too few, and the answer says so") {
    CHECK(compared({0.04, 0.041}, {0.08, 0.081, 0.079}).change == Change::tooFewShots);
    CHECK(compared({0.04, 0.041, 0.039}, {0.08, 0.081}).change == Change::tooFewShots);
    CHECK(compared({0.04, 0.041, 0.039}, {0.08, 0.081, 0.079}).change == Change::more);
    CHECK(compared({}, {}).change == Change::tooFewShots);
}

TEST_CASE("a change is more than ten in a hundred, however alike the shots are") {
    const auto exactly = [](double value) { return Shots(3, value); };
    CHECK(compared(exactly(0.100), exactly(0.109)).change == Change::none);
    CHECK(compared(exactly(0.100), exactly(0.091)).change == Change::none);
    CHECK(compared(exactly(0.100), exactly(0.112)).change == Change::more);
    CHECK(compared(exactly(0.100), exactly(0.088)).change == Change::less);
    CHECK(compared(exactly(0.1), exactly(0.07)).relative == Approx(-0.3));
    CHECK(compared(exactly(0), exactly(0.07)).change == Change::nothingThere);
    CHECK(compared(exactly(0.07), exactly(0)).change == Change::less);
}

TEST_CASE("the repeat error is pooled over days and widened by Student's t") {
    // Deviations of ±10 % of the mean on both days: a variance of 0.02 over two degrees each.
    const Shots low{0.9, 1.0, 1.1}, high{1.8, 2.0, 2.2};
    const std::vector<Shots> both{low, high}, many(40, low), single{{0.9}, {1.1}};
    const auto error = pores::repeatErrorOf(both);
    CHECK(error.ofOne == Approx(0.1));
    CHECK(error.degrees == 4);
    // t for four degrees is 2.776; of the difference of two means of three 0.1·√(2/3).
    CHECK(2 * pores::compare(low, high, error).error == Approx(2.776 * 0.1 * std::sqrt(2.0 / 3)).epsilon(0.005));
    CHECK(2 * pores::compare(low, high, pores::repeatErrorOf(many)).error == Approx(2 * 0.1 * std::sqrt(2.0 / 3)).epsilon(0.005));
    CHECK(pores::repeatErrorOf(single).degrees == 0);
}

TEST_CASE("chance alone is called a change in at most one of twenty pairs, however far shots stray; a real change is found") {
    std::mt19937_64 random(11);
    constexpr int pairs = 4000;
    for (const double stray : {0.03, 0.06, 0.1, 0.15, 0.25}) {
        int falseOnes = 0, found = 0;
        for (int i = 0; i < pairs; ++i) {
            falseOnes += compared(shotsAround(0.05, stray, random), shotsAround(0.05, stray, random)).change != Change::none;
            found += compared(shotsAround(0.05, stray, random), shotsAround(0.065, stray, random)).change == Change::more;
        }
        INFO("stray " << stray << ": " << falseOnes << " false, " << found << " found of " << pairs);
        CHECK(falseOnes <= 0.056 * pairs);  // a twentieth, and the chance of the test itself
        CHECK((stray > 0.06 || found >= 0.9 * pairs));
    }
}

TEST_CASE("on drawn skin photographed twice no change is seen, and one of thirty in a hundred is", "[long]") {
    std::mt19937_64 random(5);
    constexpr int pairs = 100, withChange = 30;
    int falseOnes = 0, found = 0;
    for (int pair = 0; pair < pairs; ++pair) {
        const Skin skin = patch(static_cast<std::uint64_t>(100 + pair));
        const Shots before = shotsOf(skin, random);
        falseOnes += compared(before, shotsOf(skin, random)).change != Change::none;
        if (pair < withChange) {
            Skin wider = skin;  // the same pores, each with 30 % more area
            wider.smallest *= std::sqrt(1.3);
            wider.largest *= std::sqrt(1.3);
            found += compared(before, shotsOf(wider, random)).change == Change::more;
        }
    }
    INFO(falseOnes << " false of " << pairs << ", " << found << " found of " << withChange);
    CHECK(falseOnes < 0.05 * pairs);
    CHECK(found >= 0.8 * withChange);
}

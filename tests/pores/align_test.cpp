// The same skin found again in another photograph, and other skin not.
#include "pores/align.h"

#include "pores/measure.h"
#include "pores/skin.h"
#include "support/catch.h"

#include <cmath>

using namespace gyeol;
using namespace gyeol::test;
using pores::Region;

namespace {

constexpr int side = 300;
constexpr Region marked{150, 130, side, side};

Skin cheek(std::uint64_t seed = 3) {
    Skin skin;
    skin.width = 620;
    skin.height = 560;
    skin.pores = 140;
    skin.noise = 3;
    skin.seed = seed;
    return skin;
}

/// The same skin on another day: other noise, darker, light from the side, less sharp, the camera elsewhere.
pores::Picture again(double shiftX, double shiftY) {
    Skin skin = cheek();
    skin.shot = 7;
    skin.exposure = 0.8;
    skin.slope = 0.4;
    skin.blur = 1.1;
    skin.shiftX = shiftX;
    skin.shiftY = shiftY;
    return drawSkin(skin).picture;
}

}  // namespace

TEST_CASE("marked skin is found where the camera has put it, in other light and with other noise") {
    const auto reference = drawSkin(cheek()).picture;
    for (const auto& [x, y] : {std::pair(0, 0), std::pair(7, -4), std::pair(40, 25), std::pair(-70, 60), std::pair(90, -50)}) {
        const auto found = pores::follow(reference, marked, again(x, y), marked);
        INFO("shifted by " << x << ", " << y);
        REQUIRE(found);
        CHECK(std::abs(found->x - marked.x - x) <= 1);
        CHECK(std::abs(found->y - marked.y - y) <= 1);
        CHECK(found->width == side);
        CHECK(found->height == side);
    }
}

TEST_CASE("other skin, bare skin and a picture that is too small are refused") {
    const auto reference = drawSkin(cheek()).picture;
    for (const std::uint64_t seed : {21U, 22U, 23U, 24U}) {
        CHECK_FALSE(pores::follow(reference, marked, drawSkin(cheek(seed)).picture, marked));
    }
    Skin bare = cheek();
    bare.pores = 0;
    bare.relief = 0;
    Skin bareAgain = bare;
    bareAgain.shot = 9;
    CHECK_FALSE(pores::follow(drawSkin(bare).picture, marked, drawSkin(bareAgain).picture, marked));
    Skin small = cheek();
    small.width = side - 1;
    small.pores = 20;
    CHECK_FALSE(pores::follow(reference, marked, drawSkin(small).picture, marked));
}

TEST_CASE("a region moves into the picture and keeps its size") {
    const pores::Picture picture{100, 80, std::vector<std::uint8_t>(100 * 80 * 3)};
    CHECK(pores::within(picture, {90, -10, 20, 20}, 20, 20) == Region{80, 0, 20, 20});
    CHECK(pores::within(picture, {40, 30, 20, 20}, 40, 10) == Region{30, 35, 40, 10});
    CHECK_FALSE(pores::within(picture, {0, 0, 20, 20}, 101, 20));
    CHECK_FALSE(pores::within(picture, {0, 0, 20, 20}, 0, 20));
}

TEST_CASE("a piece by itself is measured as it was in its picture") {
    const auto picture = drawSkin(cheek()).picture;
    const auto there = pores::measure(picture, marked).value();
    const auto alone = pores::measure(pores::cut(picture, marked), {0, 0, side, side}).value();
    CHECK(there.count() > 20);
    CHECK(alone.count() == there.count());
    CHECK(alone.areaRatio == there.areaRatio);
    CHECK(alone.mask == there.mask);
}

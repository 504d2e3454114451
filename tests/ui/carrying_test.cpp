#include "ui/week/carrying.h"
#include "support/catch.h"

#include <QSignalSpy>
#include <QTest>

using namespace gyeol;
using ui::Carrying;

TEST_CASE("a press that goes nowhere is a click") {
    Carrying hand;
    QSignalSpy picked(&hand, &Carrying::pickedUp);
    hand.press({3, 2}, {100, 50}, {90, 45});
    CHECK(hand.isPressed());
    hand.pointTo({103, 50}, 2, 10);
    CHECK_FALSE(hand.release());
    CHECK(picked.isEmpty());
    CHECK_FALSE(hand.isPressed());
}

TEST_CASE("a press that goes far carries, drops where it is let go and goes back where that is home or nowhere") {
    Carrying hand;
    QSignalSpy picked(&hand, &Carrying::pickedUp), dropped(&hand, &Carrying::dropped), back(&hand, &Carrying::wentBack);
    const auto carryTo = [&hand](std::optional<int> column) {
        hand.press({3, 2}, {100, 50}, {90, 45});
        hand.pointTo({120, 50}, 2, 10);
        hand.pointTo({200, 50}, column, 10);
        return hand.release();
    };
    CHECK(carryTo(4));
    CHECK(picked.size() == 1);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped.first().first().value<std::optional<int>>() == 4);
    CHECK(carryTo(2));
    CHECK(carryTo(std::nullopt));
    CHECK(dropped.size() == 1);
    CHECK(back.size() == 2);
}

TEST_CASE("targets that follow each other fast are told as one, the last, and the drop is where the mouse is") {
    Carrying hand;
    QSignalSpy told(&hand, &Carrying::targetChanged), dropped(&hand, &Carrying::dropped);
    hand.press({3, 0}, {0, 0}, {0, 0});
    hand.pointTo({50, 0}, 1, 10);
    CHECK(told.size() == 1);  // the first is told at once
    hand.pointTo({60, 0}, 2, 10);
    hand.pointTo({70, 0}, 3, 10);
    hand.pointTo({80, 0}, 4, 10);
    CHECK(told.size() == 1);
    REQUIRE(QTest::qWaitFor([&told] { return told.size() == 2; }, 1000));
    CHECK(hand.target() == 4);
    hand.pointTo({90, 0}, 5, 10);
    CHECK(hand.release());
    CHECK(dropped.first().first().value<std::optional<int>>() == 5);
    QTest::qWait(2 * Carrying::coalescing);
    CHECK(told.size() == 2);
}

TEST_CASE("the keys drive the same machine, every step told at once") {
    Carrying hand;
    QSignalSpy told(&hand, &Carrying::targetChanged), dropped(&hand, &Carrying::dropped), back(&hand, &Carrying::wentBack);
    hand.pickUp({1, 3});
    CHECK(hand.isCarrying());
    hand.hold(4);
    hand.hold(5);
    CHECK(told.size() == 2);
    hand.pointTo({500, 0}, 0, 10);  // a mouse that passes by
    CHECK(hand.target() == 5);
    hand.putBack();
    CHECK(back.size() == 1);
    hand.drop();
    CHECK(dropped.isEmpty());
}

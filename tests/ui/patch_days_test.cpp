#include "support/catch.h"
#include "window_fixture.h"

#include <QAction>

using namespace gyeol;

namespace {

constexpr int mondayColumn = 0, tuesdayColumn = 1, thursdayColumn = 3, fridayColumn = 4, saturdayColumn = 5;

}  // namespace

TEST_CASE("the days of a patch test stand on the board as chips, and behind them the first use, if all is calm", "[patch]") {
    test::WindowFixture fixture;  // its test runs from 17 to 26 November
    const auto window = fixture.startWithExample(QStringLiteral("sensitive-laser"));
    const auto& model = *qobject_cast<ui::WeekModel*>(window->week().board().model());
    const int row = test::rowOf(model, "pha-toner", diary::Part::evening);
    REQUIRE(row > 0);
    const auto at = [&](int column) { return model.index(row, column); };
    const auto said = [&](int column) { return at(column).data(Qt::AccessibleTextRole).toString(); };
    for (const int column : {mondayColumn, tuesdayColumn, thursdayColumn}) {
        CHECK(model.isPatchDay(at(column)));
        CHECK_FALSE(model.isFirstUse(at(column)));
        CHECK(at(column).data(Qt::DisplayRole).toString() == QStringLiteral("patch test"));
        CHECK(model.chipUnder(at(column)) == QStringLiteral("day %1 of 10").arg(7 + column));
        CHECK(said(column).contains(QStringLiteral("Fri 27 Nov, if the arm stays calm")));
        CHECK_FALSE(model.isMovable(at(column)));
    }
    CHECK(model.isFirstUse(at(fridayColumn)));
    CHECK(at(fridayColumn).data(Qt::DisplayRole).toString() == QStringLiteral("first use"));
    CHECK(said(fridayColumn).endsWith(QStringLiteral("Fri 27 Nov, if the arm stays calm")));
    CHECK_FALSE(model.isPatchDay(at(saturdayColumn)));
    CHECK(window->week().board().header().accessibleDescription().contains(QStringLiteral("laser toning")));
    CHECK_FALSE(window->week().board().header().accessibleDescription().contains(QStringLiteral("Patch")));

    // The test is passed: the chips go, and the toner may be planned.
    diary::Diary passed = window->desk().diary();
    const auto toner =
        std::find_if(passed.treatments.begin(), passed.treatments.end(), [](const auto& one) { return one.id.text() == "pha-toner"; });
    toner->patchTest = diary::PatchTest::passed;
    window->desk().act(diary::difference(window->desk().diary(), passed), QStringLiteral("passed"));
    test::settle(*window);
    CHECK_FALSE(model.isPatchDay(model.index(test::rowOf(model, "pha-toner", diary::Part::evening), tuesdayColumn)));
    test::named<QAction>(*window, "undo").trigger();
    test::settle(*window);
    CHECK(model.isPatchDay(model.index(test::rowOf(model, "pha-toner", diary::Part::evening), tuesdayColumn)));
}

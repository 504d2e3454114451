// Whole stories that cross pages, on a real file: what is done on one page is seen on the others, undone, and the same after a restart.
#include "service/planning.h"
#include "shelf_story.h"

#include <QCheckBox>

using namespace gyeol;
using diary::PatchTest;
using diary::SessionState;
using diary::TreatmentId;

namespace {

struct WholeStory : test::ShelfStory {
    /// What Today calls the tick of an evening's step.
    [[nodiscard]] static std::string tickOf(const std::string& treatment) { return "tick_evening_" + treatment; }
    /// Whether Today has that step this evening.
    [[nodiscard]] bool isTonight(const std::string& treatment) {
        show("today");
        const bool there = window->findChild<QWidget*>(QString::fromStdString(tickOf(treatment))) != nullptr;
        show("shelf");
        return there;
    }
    /// Ticks a step of this evening on Today.
    void tickTonight(const std::string& treatment) {
        show("today");
        at<QAbstractButton>(tickOf(treatment).c_str()).click();
        test::settle(*window);
    }
    void turnTo(Date day) {
        fixture.clock.day = day;
        restart();
    }
    /// Lets days pass, on which nothing is said, until Today has it for the evening. Which one that is, is the planner's to say.
    Date untilTonight(const std::string& treatment) {
        constexpr int patience = 21;
        for (int day = 0; day < patience && !isTonight(treatment); ++day) {
            turnTo(fixture.clock.day + Days(1));
        }
        REQUIRE(isTonight(treatment));
        return fixture.clock.day;
    }
    [[nodiscard]] bool isDone(const std::string& treatment, Date day) const {
        const diary::Diary diary = fixture.onDisk();
        return std::ranges::any_of(diary.sessions, [&](const diary::Session& session) {
            return session.treatment.text() == treatment && session.date == day && session.area == diary::Area::face &&
                   session.state == SessionState::done;
        });
    }
};

}  // namespace

TEST_CASE("from a first run to a test on the arm, its days, its end, the first evening, a severe sign, and undo", "[whole]") {
    WholeStory story;
    story.window = story.fixture.start();
    for (const char* step : {"planMine", "firstRunNext", "own_5", "firstRunNext", "firstRunNext", "firstRunNext"}) {
        story.click(step);  // nothing is known of the skin; a PHA toner is owned and nobody knows for how long it was used
    }
    const Date began = story.fixture.clock.day;
    REQUIRE(story.onShelf("pha-toner"));
    CHECK(story.onShelf("pha-toner")->patchTest == PatchTest::running);
    story.open();
    story.pick("pha-toner");
    story.click("patchDay_0");
    story.turnTo(began + Days(7));
    CHECK_FALSE(story.isTonight("pha-toner"));
    story.pick("pha-toner");
    CHECK(story.at<QPushButton>("patchDay_0").isChecked());
    story.click("patchCalm");
    story.click("shelfKeep");
    const Date first = story.untilTonight("pha-toner");
    story.tickTonight("pha-toner");
    CHECK(story.isDone("pha-toner", first));

    story.turnTo(first + Days(1));
    story.show("check_in");
    story.click("sign_redness_3");
    story.click("sign_stinging_2");
    story.click("keepCheckIn");
    const diary::Diary severe = story.fixture.onDisk();
    story.show("shelf");
    story.pick("pha-toner");
    CHECK(WholeStory::has(story.consequence(), "new patch test"));
    story.trigger("undo");
    CHECK_FALSE(WholeStory::has(story.consequence(), "new patch test"));
    story.trigger("redo");
    story.restart();
    CHECK(story.fixture.onDisk() == severe);
    story.pick("pha-toner");
    CHECK(WholeStory::has(story.consequence(), "new patch test"));
}

TEST_CASE("what is past its date leaves the evening and the board at once, and comes back when that is undone", "[whole]") {
    WholeStory story;
    story.begin("beginner-combination");
    const Date evening = story.untilTonight("collagen-mask");
    story.pick("collagen-mask");
    story.type("shelfUseBy", QString::fromStdString(formatDate(evening - Days(1))));
    CHECK(WholeStory::has(story.consequence(), "is left out"));
    story.click("shelfKeep");
    CHECK_FALSE(story.isTonight("collagen-mask"));
    const diary::Diary kept = story.fixture.onDisk();
    story.restart();
    CHECK(story.fixture.onDisk() == kept);
    story.pick("collagen-mask");
    story.type("shelfUseBy", {});
    story.click("shelfKeep");
    CHECK(story.isTonight("collagen-mask"));
    story.trigger("undo");
    CHECK_FALSE(story.isTonight("collagen-mask"));
}

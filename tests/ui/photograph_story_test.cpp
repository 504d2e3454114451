// Photographs on a real file: brought in at a check-in or many at once, undone, there after a restart, compared.
#include "base/file.h"
#include "exchange/diary_json.h"
#include "lived_diary.h"
#include "page_story.h"
#include "service/open_diary.h"
#include "storage/photograph_store.h"
#include "support/catch.h"
#include "ui/progress/photograph_card.h"

#include <QTest>

using namespace gyeol;
using diary::Part;

namespace {

struct PhotographStory : test::PageStory {
    using test::PageStory::PageStory;

    void click(const char* name) {
        test::named<QAbstractButton>(*window, name).click();
        test::settle(*window);
    }
    [[nodiscard]] std::filesystem::path camera(const std::string& name, int flush, const QByteArray& taken, int orientation = 1) const {
        return test::cameraFile(fixture.folder.path(), name,
                                test::cameraJpeg(test::skinPicture(flush, QSize(600, 450)), orientation, taken));
    }
    [[nodiscard]] std::vector<diary::Photograph> rows() const { return fixture.onDisk().photographs; }
    [[nodiscard]] std::size_t kept() const {
        const auto store = storage::PhotographStore::open(storage::PhotographStore::beside(fixture.diaryPath()), storage::Access::read);
        return store ? store->list()->size() : 0;
    }
    [[nodiscard]] bool sees(const char* name) const { return window->findChild<QWidget*>(QLatin1String(name)) != nullptr; }
};

}  // namespace

TEST_CASE("a photograph at a check-in is kept at once, undone, redone, there after a restart, and removed") {
    PhotographStory story("check_in");
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    story.fixture.prompts.files = {story.camera("today.jpg", 1, "2026:11:24 08:00:00")};
    story.click("addPhotograph");
    REQUIRE(story.rows().size() == 1);
    CHECK(story.rows().front().date == story.fixture.clock.day);
    CHECK(story.rows().front().part == Part::evening);  // the check-in's, not the camera's
    CHECK(story.kept() == 1);
    CHECK(story.sees("photograph_1"));
    CHECK_FALSE(test::named<QPushButton>(*story.window, "photograph_1").icon().isNull());
    CHECK(storage::verifyPhotographs(story.fixture.diaryPath())->empty());
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    CHECK(story.kept() == 1);
    CHECK_FALSE(story.sees("photograph_1"));
    story.trigger("redo");
    const diary::Diary kept = story.fixture.onDisk();
    story.restart();
    CHECK(story.fixture.onDisk() == kept);
    CHECK(story.sees("photograph_1"));
    story.click("photograph_1");
    CHECK(story.fixture.onDisk() == before);
    CHECK_FALSE(story.sees("photograph_1"));
}

TEST_CASE("what was typed and not kept stays while a photograph comes in") {
    PhotographStory story("check_in");
    story.begin("beginner-combination");
    story.click("sign_redness_1");
    story.fixture.prompts.files = {story.camera("today.jpg", 1, "2026:11:24 20:00:00")};
    story.click("addPhotograph");
    CHECK(test::named<QPushButton>(*story.window, "sign_redness_1").isChecked());
    CHECK(story.rows().size() == 1);
}

TEST_CASE("a photograph of another day is asked about; what is none is told and changes nothing") {
    PhotographStory story("check_in");
    story.begin("beginner-combination");
    story.fixture.prompts.files = {story.camera("old.jpg", 1, "2026:10:03 09:30:00")};
    story.fixture.prompts.answer = ui::Answer::yes;
    story.click("addPhotograph");
    CHECK(story.fixture.prompts.told.size() == 1);
    REQUIRE(story.rows().size() == 1);
    CHECK(story.rows().front().date == *parseDate("2026-10-03"));
    CHECK(story.rows().front().part == Part::morning);
    story.trigger("undo");
    story.fixture.prompts.answer = ui::Answer::no;
    story.fixture.prompts.files = {story.camera("old.jpg", 1, "2026:10:03 09:30:00")};
    story.click("addPhotograph");
    REQUIRE(story.rows().size() == 1);
    CHECK(story.rows().front().date == story.fixture.clock.day);
    story.fixture.prompts.told.clear();
    story.fixture.prompts.files = {test::cameraFile(story.fixture.folder.path(), "text.jpg", "no picture")};
    story.click("addPhotograph");
    REQUIRE(story.fixture.prompts.told.size() == 1);
    CHECK(story.fixture.prompts.told.front().contains(QStringLiteral("text.jpg")));
    CHECK(story.rows().size() == 1);
}

TEST_CASE("many come in on the days of their camera, as one act; what is no photograph is named") {
    PhotographStory story("progress");
    story.begin("beginner-combination");
    CHECK(story.text("photographsEmpty").startsWith(QStringLiteral("No photographs yet")));
    CHECK(test::named<QWidget>(*story.window, "photographGuideText").isVisible());
    story.fixture.prompts.files = {story.camera("one.jpg", 3, "2026:09:01 09:00:00"), story.camera("two.jpg", 2, "2026:10:03 20:00:00"),
                                   test::cameraFile(story.fixture.folder.path(), "text.jpg", "no picture"),
                                   story.camera("three.jpg", 1, "2026:11:23 09:00:00")};
    story.click("addPhotographs");
    CHECK(story.fixture.prompts.told.join(QString()).contains(QStringLiteral("text.jpg")));
    const auto rows = story.rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].date == *parseDate("2026-09-01"));
    CHECK(rows[1].part == Part::evening);
    CHECK(rows[2].date == *parseDate("2026-11-23"));
    CHECK(test::named<QComboBox>(*story.window, "leftPhotograph").currentText().startsWith(QStringLiteral("1 September 2026")));
    CHECK(test::named<QComboBox>(*story.window, "rightPhotograph").currentText().startsWith(QStringLiteral("23 November 2026")));
    story.trigger("undo");
    CHECK(story.rows().empty());
    story.trigger("redo");
    CHECK(story.rows() == rows);
}

TEST_CASE("bringing in many is cancelled at any moment, and then nothing has happened") {
    PhotographStory story("progress");
    story.begin("beginner-combination");
    for (int i = 0; i < 12; ++i) {
        story.fixture.prompts.files.push_back(story.camera("p" + std::to_string(i) + ".jpg", i % 4, "2026:09:01 09:00:00"));
    }
    auto& cancel = test::named<QPushButton>(*story.window, "cancelPhotographs");
    auto& progress = test::named<QProgressBar>(*story.window, "photographProgress");
    CHECK_FALSE(cancel.isVisible());
    test::named<QPushButton>(*story.window, "addPhotographs").click();
    CHECK(cancel.isVisible());
    CHECK(progress.maximum() == 12);
    REQUIRE(QTest::qWaitFor([&progress] { return progress.value() >= 2; }, 60'000));
    cancel.click();
    test::settle(*story.window);
    CHECK_FALSE(cancel.isVisible());
    CHECK(test::named<QPushButton>(*story.window, "addPhotographs").isEnabled());
    CHECK(story.rows().empty());
    CHECK(story.window->desk().undoStack().count() == 0);
}

TEST_CASE("two photographs are compared, by day and by what they show, and changed; each change is undone") {
    PhotographStory story("progress");
    story.begin("beginner-combination");
    story.fixture.prompts.files = {story.camera("one.jpg", 3, "2026:09:01 09:00:00"), story.camera("two.jpg", 2, "2026:10:03 20:00:00"),
                                   story.camera("three.jpg", 1, "2026:11:23 09:00:00")};
    story.click("addPhotographs");
    auto& left = test::named<QComboBox>(*story.window, "leftPhotograph");
    auto& slider = test::named<QSlider>(*story.window, "compareSlider");
    CHECK_FALSE(slider.isVisible());
    story.click("compareMode_1");
    CHECK(slider.isVisible());
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    CHECK(test::named<ui::PhotographPair>(*story.window, "photographPair").divider() == 0);
    left.setCurrentIndex(1);
    emit left.activated(1);
    CHECK(test::named<QWidget>(*story.window, "photographPair").accessibleName().startsWith(QStringLiteral("Left: 3 October 2026")));

    auto& menu = test::named<QMenu>(*story.window, "leftPhotographMenu");
    const auto choose = [&](const std::vector<int>& path) {
        emit menu.aboutToShow();
        QMenu* at = &menu;
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            at = at->actions().at(path[i])->menu();
        }
        at->actions().at(path.back())->trigger();
        test::settle(*story.window);
    };
    choose({0, 1});  // shows the left cheek
    REQUIRE(story.rows()[1].regions == std::vector<diary::Region>{{"left-cheek", 0, 0, 600, 450}});
    auto& view = test::named<QComboBox>(*story.window, "photographView");
    view.setCurrentIndex(view.findData(QStringLiteral("left-cheek")));
    emit view.activated(view.currentIndex());
    CHECK(left.count() == 1);
    CHECK(story.text("photographsEmpty").startsWith(QStringLiteral("One photograph")));
    view.setCurrentIndex(0);
    emit view.activated(0);
    CHECK(left.count() == 3);

    story.fixture.prompts.lines = {QStringLiteral("2026-10-31"), QStringLiteral("window light"), QStringLiteral("2027-01-01")};
    choose({1});
    CHECK(story.rows()[1].date == *parseDate("2026-10-31"));
    choose({2});
    CHECK(story.rows()[1].note == "window light");
    story.fixture.prompts.told.clear();
    choose({1});
    CHECK(story.fixture.prompts.told.size() == 1);
    choose({4});
    CHECK(story.rows().size() == 2);
    for (int i = 0; i < 4; ++i) {
        story.trigger("undo");
    }
    REQUIRE(story.rows().size() == 3);
    CHECK(story.rows()[1].date == *parseDate("2026-10-03"));
    CHECK(story.rows()[1].regions.empty());
}

TEST_CASE("a row whose photograph is gone is told where it would be seen") {
    PhotographStory story("check_in");
    story.begin("beginner-combination");
    diary::Diary changed = story.window->desk().diary();
    changed.photographs.push_back(
        {.date = story.fixture.clock.day, .part = Part::evening, .file = std::string(64, 'a') + ".jpg", .note = {}, .regions = {}});
    story.window->desk().act(diary::difference(story.window->desk().diary(), changed), QStringLiteral("a row alone"));
    test::settle(*story.window);
    CHECK(test::named<QPushButton>(*story.window, "photograph_1").text() == QStringLiteral("Missing"));
    story.show("progress");
    CHECK(test::named<QWidget>(*story.window, "photographPair").isVisible());
}

TEST_CASE("a diary is exported with its photographs, and brought in with them elsewhere; without them on request") {
    PhotographStory story("check_in");
    story.begin("beginner-combination");
    story.fixture.prompts.files = {story.camera("today.jpg", 1, "2026:11:24 08:00:00")};
    story.click("addPhotograph");
    const auto json = story.fixture.folder.path() / "me.json", photographs = story.fixture.folder.path() / "me-photographs";
    story.fixture.prompts.answer = ui::Answer::no;
    story.fixture.prompts.files = {json};
    story.trigger("export");
    CHECK_FALSE(std::filesystem::exists(photographs));
    CHECK(service::readDiaryFrom(json, std::nullopt)->photographs.empty());
    story.fixture.prompts.answer = ui::Answer::yes;
    story.fixture.prompts.files = {json};
    story.trigger("export");
    REQUIRE(std::filesystem::exists(photographs / story.rows().front().file));

    PhotographStory elsewhere("check_in");
    elsewhere.window = elsewhere.fixture.start();
    elsewhere.fixture.prompts.files = {json};
    elsewhere.trigger("import");
    CHECK(elsewhere.fixture.onDisk() == story.fixture.onDisk());
    CHECK(elsewhere.kept() == 1);
    CHECK(storage::verifyPhotographs(elsewhere.fixture.diaryPath())->empty());

    // In the place of an open diary, from a file that tells of no photograph: those of the diary stay.
    story.fixture.prompts.answer = ui::Answer::no;
    story.fixture.prompts.files = {json};
    story.trigger("export");
    elsewhere.fixture.prompts.files = {json};
    elsewhere.trigger("import");
    CHECK(elsewhere.rows().size() == 1);
    // One whose photograph is nowhere is told and left out.
    std::filesystem::remove_all(photographs);
    PhotographStory third("check_in");
    third.begin("sensitive-laser");
    diary::Diary with = *service::readDiaryFrom(json, std::nullopt);
    with.photographs = story.rows();
    REQUIRE(writeFile(json, exchange::writeDiary(with)));
    third.fixture.prompts.files = {json};
    third.trigger("import");
    CHECK(third.fixture.prompts.told.front().startsWith(QStringLiteral("Photographs that were left out: 1.")));
    CHECK(third.rows().empty());
    CHECK(third.fixture.onDisk().treatments == with.treatments);
}

TEST_CASE("a picture fills its frame, cut evenly") {
    CHECK(ui::PhotographPair::cutOf(QSize(400, 300), QSizeF(200, 150)) == QRectF(0, 0, 400, 300));
    CHECK(ui::PhotographPair::cutOf(QSize(400, 300), QSizeF(100, 100)) == QRectF(50, 0, 300, 300));
    CHECK(ui::PhotographPair::cutOf(QSize(300, 600), QSizeF(100, 100)) == QRectF(0, 150, 300, 300));
}

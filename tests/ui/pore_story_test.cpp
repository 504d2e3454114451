// Pores on a real file, as a person measures them: three shots, the frame, what is kept and taken back, another day, what is refused.
#include "accessible_walk.h"
#include "lived_diary.h"
#include "page_story.h"
#include "pores/measure.h"
#include "pores/skin.h"
#include "service/pore_shots.h"
#include "storage/photograph_store.h"
#include "support/catch.h"
#include "ui/pores/pore_dialog.h"
#include "ui/print/report_content.h"
#include "ui/progress/skin_chart.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>
#include <QTimer>

#include <cmath>
#include <iostream>

using namespace gyeol;
using test::Skin;

namespace {

/// Each day of the story, and how much larger its pores are drawn.
constexpr const char *october = "2026:10:11 09:00:00", *november = "2026:11:22 09:00:00";

Skin cheek(std::uint64_t shot) {
    Skin skin;
    skin.width = 520;
    skin.height = 440;
    skin.pores = 110;
    skin.noise = 3;
    skin.shot = shot;
    skin.exposure = 0.9 + 0.04 * static_cast<double>(shot % 3);
    return skin;
}

QImage drawnSkin(const Skin& skin) {
    return ui::imageOf(test::drawSkin(skin).picture);
}

struct PoreStory : test::PageStory {
    PoreStory() : PageStory("progress") { begin("beginner-combination"); }

    void click(const char* name) {
        test::named<QAbstractButton>(*window, name).click();
        test::settle(*window);
    }
    [[nodiscard]] std::filesystem::path camera(const std::string& name, const QImage& image, const QByteArray& taken) const {
        return test::cameraFile(fixture.folder.path(), name, test::cameraJpeg(image, 1, taken));
    }
    /// Three shots of a day; `wider`: by how much the area of each pore has grown.
    [[nodiscard]] std::vector<std::filesystem::path> day(const char* taken, double wider = 1) const {
        std::vector<std::filesystem::path> files;
        for (std::uint64_t shot = 0; shot < 3; ++shot) {
            Skin skin = cheek(shot + static_cast<std::uint64_t>(taken[6] - '0') * 10);
            skin.smallest *= std::sqrt(wider);
            skin.largest *= std::sqrt(wider);
            skin.shiftX = 9 * static_cast<double>(shot);
            files.push_back(camera(std::string(taken).substr(0, 10) + "-" + std::to_string(shot) + ".jpg", drawnSkin(skin), taken));
        }
        return files;
    }
    void choose(const std::vector<std::filesystem::path>& files) {
        fixture.prompts.files.assign(files.begin(), files.end());
        click("measurePores");
    }
    void measure(const std::vector<std::filesystem::path>& files) {
        choose(files);
        click("poreKeep");
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] std::vector<diary::Photograph> rows() const { return fixture.onDisk().photographs; }
    [[nodiscard]] std::string bytesOf(const diary::Photograph& row) const {
        const auto store = storage::PhotographStore::open(storage::PhotographStore::beside(fixture.diaryPath()), storage::Access::read);
        return **store->get(row.file);
    }
    [[nodiscard]] QString rowText(int row) { return test::named<QListWidget>(*window, "poreShots").item(row)->text(); }
    [[nodiscard]] ui::RegionMarker& marker() { return test::named<ui::RegionMarker>(*window, "poreMarker"); }
    [[nodiscard]] bool mayKeep() { return test::named<QPushButton>(*window, "poreKeep").isEnabled(); }
};

}  // namespace

TEST_CASE("three shots are measured and kept as one act, at full size, undone, redone, and there after a restart") {
    PoreStory story;
    const diary::Diary before = story.fixture.onDisk();
    CHECK(story.text("poreState").startsWith(QStringLiteral("Take three shots")));
    story.choose(story.day(october));
    CHECK(story.text("poreTold") == QStringLiteral("Shots that can be kept: 3."));
    CHECK(story.text("poreWords").contains(QStringLiteral("visible pores")));
    const pores::Region frame = story.marker().region();
    CHECK(story.fixture.onDisk() == before);
    story.click("poreKeep");
    const auto rows = story.rows();
    REQUIRE(rows.size() == 3);
    std::vector<int> places;
    for (const diary::Photograph& row : rows) {
        CHECK(row.date == *parseDate("2026-10-11"));
        CHECK(row.file.ends_with(".png"));
        REQUIRE(row.regions.size() == 1);
        CHECK(row.regions.front().name == "pores-left-cheek");
        CHECK(row.regions.front().width == frame.width);
        places.push_back(row.regions.front().x);
        const std::string png = story.bytesOf(row);
        CHECK(png.size() < 2 * 1024 * 1024);
        const auto value = ui::poreValueOf(png);
        REQUIRE(value);
        CHECK(value->count > 15);
        // Without what was written down when it came in, the piece is measured again and says the same.
        QImage bare = QImage::fromData(QByteArray::fromStdString(png)).convertToFormat(QImage::Format_RGB888);
        CHECK(bare.size() == QSize(frame.width, frame.height));
        QByteArray again;
        QBuffer buffer(&again);
        buffer.open(QIODevice::WriteOnly);
        REQUIRE(ui::imageOf({bare.width(), bare.height(),
                             [&bare] {
                                 std::vector<std::uint8_t> rgb;
                                 for (int y = 0; y < bare.height(); ++y) {
                                     rgb.insert(rgb.end(), bare.constScanLine(y), bare.constScanLine(y) + 3 * bare.width());
                                 }
                                 return rgb;
                             }()})
                    .save(&buffer, "PNG"));
        const auto remeasured = ui::poreValueOf(again.toStdString());
        REQUIRE(remeasured);
        CHECK(remeasured->count == value->count);
        CHECK(std::abs(remeasured->areaRatio - value->areaRatio) < 1e-6);
    }
    // Each later shot was laid upon the first, however the camera had moved.
    std::sort(places.begin(), places.end());
    CHECK(std::abs(places[1] - places[0] - 9) <= 1);
    CHECK(std::abs(places[2] - places[0] - 18) <= 1);
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    story.trigger("redo");
    CHECK(story.rows() == rows);
    story.restart();
    CHECK(story.text("poreDetails").startsWith(QStringLiteral("11 October 2026: 3 shots;")));
    CHECK(story.text("poreVerdict").startsWith(QStringLiteral("One day")));
    // They are no photographs to be compared by eye.
    CHECK(story.text("photographsEmpty").startsWith(QStringLiteral("No photographs yet")));
    CHECK(storage::verifyPhotographs(story.fixture.diaryPath())->empty());
}

TEST_CASE("two days are compared with how sure that is, in the card, in the chart and in the report; a day is removed and comes back") {
    PoreStory story;
    const bool isWider = GENERATE(false, true);
    story.measure(story.day(october));
    story.measure(story.day(november, isWider ? 1.6 : 1.0));
    REQUIRE(story.rows().size() == 6);
    const QString verdict = story.text("poreVerdict");
    INFO(verdict.toStdString());
    CHECK(verdict.startsWith(isWider ? QStringLiteral("Visible pores cover")
                                     : QStringLiteral("No change that this can see since 11 October 2026.")));
    CHECK(verdict.contains(QStringLiteral("more of the marked skin than on 11 October 2026")) == isWider);
    CHECK(verdict.contains(QStringLiteral("Your own repeat error is")) == isWider);
    const auto& content = test::named<ui::SkinChart>(*story.window, "skinChart").content();
    const auto lane = std::find_if(content.lanes.begin(), content.lanes.end(),
                                   [](const ui::Lane& at) { return at.name == QStringLiteral("Pores, left cheek"); });
    REQUIRE(lane != content.lanes.end());
    CHECK(std::count_if(lane->readings.begin(), lane->readings.end(), [](const auto& reading) { return reading.known > 0; }) == 2);

    const auto wording = *wording::Wording::read(test::data(), wording::Language::english);
    const auto report = [&](const char* from) {
        return ui::reportContent(
            story.fixture.book(), wording, nullptr, story.fixture.onDisk(), {*parseDate(from), *parseDate("2026-11-24"), true},
            [](const diary::Photograph&) { return QImage(); },
            [&](const std::string& file) { return ui::poreValueOf(story.window->desk().photographs(), file); });
    };
    const ui::ReportContent both = report("2026-10-01");
    CHECK(both.photographs.empty());
    REQUIRE(both.tables.back().title.startsWith(QStringLiteral("Visible pores")));
    REQUIRE(both.tables.back().rows.size() == 2);
    CHECK(both.tables.back().rows[0][0] == QStringLiteral("2026-10-11"));
    CHECK(both.tables.back().rows[0][2] == QStringLiteral("3"));
    CHECK(both.tables.back().rows[1].back().contains(isWider ? QStringLiteral("% more") : QStringLiteral("none that this can see")));
    CHECK(report("2026-11-01").tables.back().rows.size() == 1);

    story.click("poreRemove");
    CHECK(story.rows().size() == 3);
    CHECK(story.text("poreVerdict").startsWith(QStringLiteral("One day")));
    story.trigger("undo");
    CHECK(story.text("poreVerdict") == verdict);
}

TEST_CASE("two shots of a day are kept and compared with nothing: three are needed") {
    PoreStory story;
    story.measure(story.day(october));
    auto two = story.day(november);
    two.pop_back();
    story.choose(two);
    CHECK(story.text("poreTold").contains(QStringLiteral("Three are needed")));
    story.click("poreKeep");
    CHECK(story.text("poreVerdict").startsWith(QStringLiteral("Three shots on each of the two days are needed")));
    const auto& lanes = test::named<ui::SkinChart>(*story.window, "skinChart").content().lanes;
    const auto& readings = lanes.back().readings;
    CHECK(std::count_if(readings.begin(), readings.end(), [](const auto& reading) { return reading.known > 0; }) == 1);
}

TEST_CASE("the frame is put elsewhere by keys and by mouse, the others follow, and what is cancelled leaves nothing behind") {
    PoreStory story;
    const diary::Diary before = story.fixture.onDisk();
    story.choose(story.day(october));
    ui::RegionMarker& marker = story.marker();
    const pores::Region first = marker.region();
    const QString words = story.text("poreWords");
    marker.setFocus();
    QTest::keyClick(&marker, Qt::Key_Right);
    QTest::keyClick(&marker, Qt::Key_Down, Qt::ShiftModifier);
    test::settle(*story.window);
    CHECK(marker.region().x > first.x);
    CHECK(marker.region().height > first.height);
    CHECK(marker.region().width == first.width);
    CHECK(marker.accessibleDescription().contains(QString::number(marker.region().height)));
    CHECK(story.text("poreWords") != words);
    const auto point = [&marker](int x, int y) { return marker.shownAt(QPointF(x, y)).toPoint(); };
    QTest::mousePress(&marker, Qt::LeftButton, {}, point(30, 40));
    QTest::mouseMove(&marker, point(200, 190));
    QTest::mouseRelease(&marker, Qt::LeftButton, {}, point(200, 190));
    test::settle(*story.window);
    CHECK(std::abs(marker.region().x - 30) <= 3);
    CHECK(std::abs(marker.region().width - 170) <= 4);
    const pores::Region drawnOne = marker.region();
    test::named<QListWidget>(*story.window, "poreShots").setCurrentRow(2);
    CHECK(std::abs(marker.region().x - drawnOne.x - 18) <= 1);
    CHECK(marker.region().width == drawnOne.width);
    // Dragged from its middle it moves; a frame that would be too small or too large is held at what can be measured and kept.
    const pores::Region followed = marker.region();
    const auto middle = point(followed.x + followed.width / 2, followed.y + followed.height / 2);
    QTest::mousePress(&marker, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&marker, middle + QPoint(20, 0));
    QTest::mouseRelease(&marker, Qt::LeftButton, {}, middle + QPoint(20, 0));
    test::settle(*story.window);
    CHECK(marker.region().x > followed.x);
    CHECK(marker.region().width == followed.width);
    CHECK(ui::fitted({10, 10, 3, 5}, QSize(4000, 3000)).width == pores::smallestSide);
    const pores::Region large = ui::fitted({0, 0, 4000, 3000}, QSize(4000, 3000));
    CHECK(large.width * large.height <= ui::mostPiecePixels);
    CHECK(large.width * large.height > ui::mostPiecePixels * 9 / 10);
    story.click("poreCancel");
    CHECK(story.fixture.onDisk() == before);
    CHECK(story.window->desk().undoStack().count() == 0);
}

TEST_CASE("what cannot be measured says why, is not kept, and hinders nothing else") {
    PoreStory story;
    Skin soft = cheek(1);
    soft.blur = 4;
    Skin dark = cheek(1);
    dark.exposure = 0.12;
    const QByteArray jpeg = test::cameraJpeg(drawnSkin(cheek(1)), 1, october);
    QByteArray huge = jpeg;
    const auto sizes = huge.indexOf("\xFF\xC0");
    REQUIRE(sizes > 0);
    huge.replace(sizes + 5, 4, "\xFF\xDC\xFF\xDC");
    const auto& folder = story.fixture.folder.path();
    story.choose({story.camera("soft.jpg", drawnSkin(soft), october), story.camera("dark.jpg", drawnSkin(dark), october),
                  test::cameraFile(folder, "half.jpg", jpeg.left(jpeg.size() / 2)), test::cameraFile(folder, "huge.jpg", huge),
                  test::cameraFile(folder, "text.jpg", "no picture"), test::cameraFile(folder, "empty.jpg", QByteArray())});
    CHECK_FALSE(story.mayKeep());
    CHECK(story.text("poreWords").startsWith(QStringLiteral("Not measured: it is not sharp")));
    auto& list = test::named<QListWidget>(*story.window, "poreShots");
    QStringList said;
    for (int row = 0; row < list.count(); ++row) {
        list.setCurrentRow(row);
        said << story.text("poreWords");
        CHECK(story.rowText(row).contains(row < 2 ? QStringLiteral("cannot be used") : QStringLiteral("not read")));
    }
    CHECK(said.count(QString()) == 0);
    CHECK(said[1].startsWith(QStringLiteral("Not measured: it is too dark")));
    CHECK(said[3] != said[2]);
    CHECK(said[3].contains(QStringLiteral("100")));
    story.fixture.prompts.files = {story.camera("good.jpg", drawnSkin(cheek(2)), october)};
    story.click("poreMore");
    CHECK(story.mayKeep());
    story.click("poreKeep");
    CHECK(story.rows().size() == 1);
}

TEST_CASE("twelve megapixels are measured beside the window, which never waits") {
    PoreStory story;
    QImage large(4000, 3000, QImage::Format_RGB32);
    {
        const QImage tile = drawnSkin(cheek(1));
        QPainter painter(&large);
        for (int y = 0; y < large.height(); y += tile.height()) {
            for (int x = 0; x < large.width(); x += tile.width()) {
                painter.drawImage(x, y, tile);
            }
        }
    }
    const auto file = story.camera("large.jpg", large, october);
    QElapsedTimer beat, whole;
    qint64 longest = 0;
    int beats = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        longest = std::max(longest, beat.restart());
        ++beats;
    });
    story.fixture.prompts.files = {file};
    timer.start(10);
    beat.start();
    whole.start();
    test::named<QPushButton>(*story.window, "measurePores").click();
    REQUIRE(QTest::qWaitFor([&] { return story.mayKeep(); }, 60'000));
    std::cout << "12 megapixels measured in " << whole.elapsed() << " ms; the window waited " << longest << " ms at most\n";
    CHECK(beats > 5);
    CHECK(longest < std::max<qint64>(400, whole.elapsed() / 2));
    const pores::Region frame = story.marker().region();
    CHECK(frame.width * frame.height <= ui::mostPiecePixels);
    story.click("poreKeep");
    CHECK(story.bytesOf(story.rows().front()).size() <= 2 * 1024 * 1024);
}

TEST_CASE("everything of the pores has a name for a screen reader, in both languages") {
    PoreStory story;
    story.measure(story.day(october));
    story.measure(story.day(november));
    for (const auto language : {ui::Language::english, ui::Language::korean}) {
        story.window->useLanguage(language);
        test::settle(*story.window);
        const test::Walk card = test::walkAccessible(test::named<QWidget>(*story.window, "poreCard"));
        INFO(card.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(card.nameless.isEmpty());
        CHECK(card.controls >= 6);
        story.choose(story.day(november));
        const test::Walk dialog = test::walkAccessible(test::named<QWidget>(*story.window, "poreDialog"));
        INFO(dialog.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(dialog.nameless.isEmpty());
        CHECK(dialog.controls >= 5);
        story.click("poreCancel");
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK(story.text("poreVerdict").contains(QStringLiteral("변화")));
    story.window->useLanguage(ui::Language::english);
}

// The page of the progress on a real file: what was noted is what the chart shows, saved, read by keys, in both languages.
#include "accessible_walk.h"
#include "lived_diary.h"
#include "page_story.h"
#include "support/catch.h"
#include "ui/progress/progress_page.h"

#include <QFile>
#include <QLineSeries>
#include <QTest>

#include <cmath>
#include <set>

using namespace gyeol;
using service::Measure;

namespace {

struct ProgressStory : test::PageStory {
    ProgressStory() : PageStory("progress") {}

    /// The example's person after twelve weeks.
    void live() {
        begin("beginner-combination");
        const diary::Diary& now = window->desk().diary();
        window->desk().act(diary::difference(now, test::livedDiary(now, fixture.clock.day)), QStringLiteral("twelve weeks"));
        test::settle(*window);
    }
    /// The example's person, of whose skin nothing was noted.
    void beginSilent() {
        begin("beginner-combination");
        diary::Diary silent = window->desk().diary();
        silent.checkIns.clear();
        window->desk().act(diary::difference(window->desk().diary(), silent), QStringLiteral("silence"));
        test::settle(*window);
    }
    void click(const char* name) {
        test::named<QAbstractButton>(*window, name).click();
        test::settle(*window);
    }
    [[nodiscard]] ui::SkinChart& chart() const { return test::named<ui::SkinChart>(*window, "skinChart"); }
    [[nodiscard]] bool isShown(const char* name) const { return test::named<QWidget>(*window, name).isVisibleTo(&window->workspace()); }
};

/// The points of a lane as they are drawn, back in the measure's unit.
std::vector<double> drawn(const ui::SkinChart& chart, const QString& lane) {
    const auto& lanes = chart.content().lanes;
    std::size_t place = 0;
    while (lanes[place].name != lane) {
        ++place;
    }
    const double base = static_cast<double>(chart.content().marks.size()) * 0.5 + static_cast<double>(lanes.size() - 1 - place);
    std::vector<double> values;
    for (const QAbstractSeries* series : chart.chart()->series()) {
        const auto* points = qobject_cast<const QScatterSeries*>(series);
        for (const QPointF& point : points != nullptr ? points->points() : QList<QPointF>()) {
            if (point.y() > base && point.y() < base + 1) {
                values.push_back(std::round(lanes[place].low + (point.y() - base - 0.2) / 0.6 * (lanes[place].high - lanes[place].low)));
            }
        }
    }
    return values;
}

}  // namespace

TEST_CASE("what was said at check-ins is what the chart shows, and a day without one is a gap") {
    ProgressStory story;
    story.beginSilent();
    CHECK(story.isShown("progressEmpty"));
    CHECK_FALSE(story.isShown("skinCard"));
    CHECK(story.text("progressEmptyWords").startsWith(QStringLiteral("Nothing to show yet")));
    story.click("progressCheckIn");
    CHECK(story.window->workspace().current() == QStringLiteral("check_in"));
    for (const auto& [day, redness] :
         {std::pair("day_4", "sign_redness_1"), std::pair("day_3", "sign_redness_0"), std::pair("day_0", "sign_redness_2")}) {
        story.click(day);
        story.click(redness);
        story.click("sign_stinging_0");
        story.click("sign_hydration_4");
        story.click("keepCheckIn");
    }
    story.open();
    CHECK_FALSE(story.isShown("progressEmpty"));
    CHECK(drawn(story.chart(), QStringLiteral("Redness")) == std::vector<double>{1000, 0, 2000});
    CHECK(story.chart().content().lanes.size() == 3);
    // Only the two days that follow each other are joined: one line in each lane, beside the line of the pointer.
    const auto series = story.chart().chart()->series();
    CHECK(std::count_if(series.begin(), series.end(), [](const QAbstractSeries* at) {
              const auto* line = qobject_cast<const QLineSeries*>(at);
              return line != nullptr && line->count() > 0;
          }) == 3);
    story.restart();
    CHECK(drawn(story.chart(), QStringLiteral("Redness")) == std::vector<double>{1000, 0, 2000});
    story.window->workspace().show(QStringLiteral("progress"));
}

TEST_CASE("twelve weeks are told: marks and procedures on the axis, the plan week by week, what coincides with its counts") {
    ProgressStory story;
    story.live();
    const auto& content = story.chart().content();
    CHECK(content.span.days() == 84);
    CHECK(content.lanes.size() == 5);
    CHECK(content.marks.size() == 2);
    REQUIRE(content.lines.size() == 1);
    CHECK(content.lines.front().name == QStringLiteral("laser toning"));
    CHECK(story.isShown("adherenceCard"));
    CHECK(story.text("adherenceWords").contains(QStringLiteral("Missed: ")));
    const auto history = service::historyOf(story.fixture.book(), story.fixture.onDisk(), content.span, story.fixture.clock.day);
    REQUIRE(history.coincidences.front().verdict == service::Coincidence::Verdict::coincides);
    const auto& first = history.coincidences.front();
    CHECK(story.text("coincides")
              .startsWith(QStringLiteral("Irritation began on %1 of %2 days after Glycolic toner 7%")
                              .arg(first.irritatedAfter)
                              .arg(first.daysAfter)));
    story.click("range_0");
    CHECK(story.chart().content().span.days() >= 84);
    story.click("range_28");
    CHECK(story.chart().content().span.days() == 28);
    CHECK(story.chart().content().lines.empty());
}

TEST_CASE("the lanes differ in form and not only in colour, and everything follows the theme") {
    ProgressStory story;
    story.live();
    std::set<int> shapes;
    for (const ui::Lane& lane : story.chart().content().lanes) {
        shapes.insert(lane.shape);
    }
    CHECK(shapes.size() == 5);
    const QColor light = story.chart().chart()->backgroundBrush().color();
    story.trigger("scheme_dark");
    CHECK(story.chart().chart()->backgroundBrush().color() == story.fixture.theme.colours().card);
    CHECK(story.chart().chart()->backgroundBrush().color() != light);
    story.trigger("scheme_light");
}

TEST_CASE("the chart is read by keys, and as a table") {
    ProgressStory story;
    story.live();
    story.chart().setFocus();
    QTest::keyClick(&story.chart(), Qt::Key_End);
    CHECK(story.text("pointedAt").startsWith(QStringLiteral("Tue 24 Nov: unknown")));
    QTest::keyClick(&story.chart(), Qt::Key_Left);
    CHECK(story.text("pointedAt").startsWith(QStringLiteral("Mon 23 Nov: ")));
    CHECK(story.chart().pointed() == std::size_t{82});
    QTest::keyClick(&story.chart(), Qt::Key_Home);
    CHECK(story.text("pointedAt").startsWith(QStringLiteral("Wed 2 Sep: ")));
    QTest::mouseMove(story.chart().viewport(), story.chart().mapFromScene(story.chart().chart()->plotArea().center()));
    story.click("asTable");
    auto& table = test::named<QTableView>(*story.window, "progressTable");
    CHECK(table.isVisibleTo(&story.window->workspace()));
    CHECK(table.model()->rowCount() == 84);
    CHECK(table.model()->columnCount() == 7);
    CHECK(table.model()->index(0, 0).data().toString() == QStringLiteral("Tue 24 Nov"));
    CHECK(table.model()->index(0, 1).data().toString() == QStringLiteral("unknown"));
    CHECK(table.model()->index(1, 1).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Redness: ")));
}

TEST_CASE("the chart is saved as a picture and as a drawing; a place that cannot be written is told") {
    ProgressStory story;
    story.live();
    const auto png = story.fixture.folder.path() / "chart.png", svg = story.fixture.folder.path() / "chart.svg";
    story.fixture.prompts.files = {png, svg, story.fixture.folder.path() / "none" / "chart.png"};
    story.trigger("savePng");
    const QImage image(QString::fromStdString(png.string()));
    CHECK(image.size() == story.chart().size() * 2);
    CHECK(image.pixelColor(3, 3) == story.fixture.theme.colours().card);
    std::set<QRgb> colours;
    for (int x = 0; x < image.width(); x += 2) {
        for (int y = 0; y < image.height(); y += 2) {
            colours.insert(image.pixel(x, y));
        }
    }
    CHECK(colours.size() > 20);
    story.trigger("saveSvg");
    QFile file(QString::fromStdString(svg.string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    CHECK(drawing.startsWith("<?xml"));
    CHECK(drawing.contains("Redness"));
    CHECK(drawing.contains("laser toning"));
    CHECK(story.fixture.prompts.told.isEmpty());
    story.trigger("savePng");
    CHECK(story.fixture.prompts.told.size() == 1);
}

TEST_CASE("a time in which nobody noted anything says so") {
    ProgressStory story;
    story.beginSilent();
    diary::Diary changed = story.window->desk().diary();
    diary::CheckIn old;
    old.date = story.fixture.clock.day - Days(200);
    old.hydration = 3;
    changed.checkIns.push_back(old);
    diary::sort(changed);
    story.window->desk().act(diary::difference(story.window->desk().diary(), changed), QStringLiteral("long ago"));
    test::settle(*story.window);
    CHECK(story.text("progressEmptyWords").startsWith(QStringLiteral("In this time nobody noted")));
    story.click("range_365");
    CHECK_FALSE(story.isShown("progressEmpty"));
    CHECK(drawn(story.chart(), QStringLiteral("Hydration")) == std::vector<double>{3000});
    CHECK(test::named<QWidget>(*story.window, "coincidences").isVisibleTo(&story.window->workspace()));
}

TEST_CASE("every control of the progress has a name, and no button is cut at the smallest size, in both languages") {
    ProgressStory story;
    story.live();
    story.window->resize(960, 600);
    story.fixture.prompts.files = {
        test::cameraFile(story.fixture.folder.path(), "a.jpg", test::cameraJpeg(test::skinPicture(1), 1, "2026:09:01 09:00:00")),
        test::cameraFile(story.fixture.folder.path(), "b.jpg", test::cameraJpeg(test::skinPicture(2), 1, "2026:11:01 09:00:00"))};
    story.click("addPhotographs");
    story.click("compareMode_1");
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        story.window->useLanguage(language);
        test::settle(*story.window);
        auto& page = test::named<QWidget>(*story.window, "progressPage");
        const test::Walk met = test::walkAccessible(page);
        CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(met.controls > 15);
        CHECK(met.nameless.isEmpty());
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                CAPTURE(button->objectName().toStdString(), button->width());
                CHECK(button->width() >= button->minimumSizeHint().width());
                CHECK(button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() <= button->width());
            }
        }
        for (const QWidget* card :
             {&test::named<QWidget>(*story.window, "skinCard"), &test::named<QWidget>(*story.window, "photographCard")}) {
            CHECK(card->width() <= page.width());
            CHECK(card->mapTo(&page, QPoint(card->width(), 0)).x() <= page.width());
        }
    }
    story.fixture.languages->use(ui::Language::english);
}

#include "accessible_walk.h"
#include "page_story.h"
#include "service/planning.h"
#include "support/catch.h"
#include "ui/rules/rules_page.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

using namespace gyeol;

namespace {

/// The page of the rules as a person drives it.
struct RulesStory : test::PageStory {
    RulesStory() : PageStory("rules") {}

    ui::RulesPage& rules() { return test::named<ui::RulesPage>(*window, "rulesPage"); }
    void choose(const char* key) {
        rules().choose(QLatin1String(key));
        test::settle(*window);
    }
    [[nodiscard]] QString chapter() { return test::named<QTextBrowser>(*window, "guideText").toPlainText(); }
    void click(const char* name) {
        test::named<QAbstractButton>(*window, name).click();
        test::settle(*window);
    }
    void setNumber(double value) {
        test::named<QDoubleSpinBox>(*window, "ownNumber").setValue(value);
        test::settle(*window);
    }
    [[nodiscard]] int exfoliations(int from, int days) const {
        const diary::Diary diary = fixture.onDisk();
        const auto planned = service::planSpan(fixture.book(), diary, {fixture.clock.day + Days(from), days, fixture.clock.day});
        return static_cast<int>(std::ranges::count_if(
            planned.document.sessions, [&](const auto& session) { return diary::isExfoliant(diary::kindOf(diary, session.treatment)); }));
    }
    [[nodiscard]] static bool has(const QString& text, const char* part) { return text.contains(QLatin1String(part)); }
};

}  // namespace

TEST_CASE("a person's own number is weighed, kept until a day, changes the plan, is undone, and there after a restart", "[rules]") {
    RulesStory story;
    story.begin("experienced-halfyear");
    const diary::Diary before = story.fixture.onDisk();
    story.choose("exfoliation-per-week");
    CHECK(story.text("ruleNumber") == QStringLiteral("3 times in seven days"));
    CHECK(RulesStory::has(story.text("ruleGrade"), "Convention"));
    CHECK_FALSE(test::named<QPushButton>(*story.window, "keepOwn").isEnabled());
    const int usual = story.exfoliations(0, 7);
    story.setNumber(0);
    CHECK(RulesStory::has(story.text("ownConsequence"), "is left out"));
    CHECK(story.fixture.onDisk() == before);

    test::named<QAbstractButton>(*story.window, "ownForNow").setChecked(true);
    test::named<QDateEdit>(*story.window, "ownUntil").setDate(QDate(2026, 12, 6));
    QTest::keyClicks(&test::named<QLineEdit>(*story.window, "ownNote"), QStringLiteral("holiday"));
    test::settle(*story.window);
    story.click("keepOwn");
    REQUIRE(story.fixture.onDisk().overrides.size() == 1);
    CHECK(story.fixture.onDisk().overrides.front().until == *parseDate("2026-12-06"));
    CHECK(story.fixture.onDisk().overrides.front().note == "holiday");
    CHECK(usual > 0);
    CHECK(story.exfoliations(0, 13) == 0);
    CHECK(story.exfoliations(13, 7) > 0);
    CHECK(RulesStory::has(story.text("ruleOwn"), "stands in its place until Sun 6 Dec: none"));
    CHECK(RulesStory::has(test::named<QListWidget>(*story.window, "ruleList").currentItem()->text(), "yours"));
    const diary::Diary kept = story.fixture.onDisk();

    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    CHECK_FALSE(test::named<QLabel>(*story.window, "ruleOwn").isVisible());
    story.trigger("redo");
    story.restart();
    CHECK(story.fixture.onDisk() == kept);
    story.choose("exfoliation-per-week");
    CHECK(test::named<QDoubleSpinBox>(*story.window, "ownNumber").value() == 0.0);
    story.fixture.clock.day = *parseDate("2026-12-07");
    story.show("today");
    story.open();
    CHECK(RulesStory::has(story.text("ruleOwn"), "it ended on Sun 6 Dec"));
    story.click("takeBackOwn");
    CHECK(story.fixture.onDisk() == before);
}

TEST_CASE("a rule that may not be changed offers no number, and one that irritated skin closes says so", "[rules]") {
    RulesStory story;
    story.begin("beginner-combination");
    story.choose("pregnancy");
    CHECK_FALSE(test::named<QWidget>(*story.window, "ownNumberCard").isVisible());
    CHECK(RulesStory::has(story.text("ruleGrade"), "Guideline"));
    story.choose("procedure-after");
    CHECK(RulesStory::has(story.text("ruleNumber"), "Laser toning: 5 before, 5 / 5 / 7 after"));
    diary::Diary irritated = story.window->desk().diary();
    irritated.checkIns.push_back({.date = story.fixture.clock.day,
                                  .redness = 2,
                                  .dryness = {},
                                  .stinging = 1,
                                  .peeling = {},
                                  .hydration = {},
                                  .corneometer = {},
                                  .suspect = {},
                                  .note = {}});
    story.window->desk().act(diary::difference(story.window->desk().diary(), irritated), QStringLiteral("a check-in"));
    story.choose("not-the-same-night");
    CHECK(test::named<QWidget>(*story.window, "ownNumberCard").isVisible());
    CHECK_FALSE(test::named<QWidget>(*story.window, "ownNumber").isEnabled());
}

TEST_CASE("rules and chapters are found by their words, and by keys alone", "[rules]") {
    RulesStory story;
    story.begin("beginner-combination");
    auto& list = test::named<QListWidget>(*story.window, "ruleList");
    CHECK(list.count() > 90);
    CHECK(RulesStory::has(story.chapter(), "mouth of a follicle"));
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("ruleSearch"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("alternate"));
    CHECK(list.count() < 15);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == &list);
    for (int step = 0; step < 20 && list.currentItem()->data(Qt::UserRole).toString() != QStringLiteral("alternate-days"); ++step) {
        QTest::keyClick(&list, Qt::Key_Down);
    }
    test::settle(*story.window);
    CHECK(story.text("ruleNumber") == QStringLiteral("2 days"));
    auto& search = test::named<QLineEdit>(*story.window, "ruleSearch");
    search.setText(QStringLiteral("xyzzy"));
    CHECK(list.count() == 0);
}

TEST_CASE("what was typed in the place of a number stays while another page is looked at", "[rules]") {
    RulesStory story;
    story.begin("beginner-combination");
    story.choose("alternate-days");
    story.setNumber(4);
    story.show("today");
    story.open();
    CHECK(test::named<QDoubleSpinBox>(*story.window, "ownNumber").value() == 4.0);
    CHECK(story.fixture.onDisk().overrides.empty());
}

TEST_CASE("a number that was typed is asked about on the way to another rule", "[rules]") {
    const bool keeps = GENERATE(true, false);
    RulesStory story;
    story.begin("beginner-combination");
    story.choose("alternate-days");
    story.setNumber(4);
    story.fixture.prompts.answer = keeps ? ui::Answer::yes : ui::Answer::no;
    auto& list = test::named<QListWidget>(*story.window, "ruleList");
    const int row = list.currentRow();
    list.setCurrentRow(row + 1);
    test::settle(*story.window);
    REQUIRE(story.fixture.prompts.told.size() == 1);
    CHECK(RulesStory::has(story.fixture.prompts.told.front(), "is not kept yet"));
    CHECK(list.currentRow() == row + 1);
    CHECK(story.fixture.onDisk().overrides.size() == (keeps ? 1 : 0));
    story.choose("alternate-days");
    CHECK(story.fixture.prompts.told.size() == 1);
    CHECK(test::named<QDoubleSpinBox>(*story.window, "ownNumber").value() == (keeps ? 4.0 : 2.0));
}

TEST_CASE("a chapter has room between its paragraphs and is read to its end by keys alone", "[rules]") {
    RulesStory story;
    story.begin("beginner-combination");
    story.window->resize(1024, 640);
    auto& text = test::named<QTextBrowser>(*story.window, "guideText");
    for (int round = 0; round < 5; ++round) {  // its height is known after its width
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    CHECK(text.height() >= static_cast<int>(text.document()->size().height()));
    CHECK(text.document()->begin().next().blockFormat().bottomMargin() > 0);
    QScrollBar& bar =
        *test::named<QWidget>(*story.window, "rulesPage").findChild<QScrollArea*>(QStringLiteral("pageScroll"))->verticalScrollBar();
    REQUIRE(bar.maximum() > 0);
    text.setFocus();
    for (int page = 0; page < 50 && bar.value() < bar.maximum(); ++page) {
        QTest::keyClick(&text, Qt::Key_PageDown);
    }
    CHECK(bar.value() == bar.maximum());
    QTest::keyClick(&text, Qt::Key_Up);
    CHECK(bar.value() < bar.maximum());
}

TEST_CASE("every control of the rules has a name, and every rule and chapter is whole in both languages", "[rules]") {
    RulesStory story;
    story.begin("sensitive-laser");
    story.window->resize(960, 600);
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        story.window->useLanguage(language);
        test::settle(*story.window);
        auto& list = test::named<QListWidget>(*story.window, "ruleList");
        for (int row = 0; row < list.count(); ++row) {
            const QString key = list.item(row)->data(Qt::UserRole).toString();
            if (!key.isEmpty()) {
                story.choose(key.toUtf8().constData());
                CAPTURE(key.toStdString());
                const QString text = key.startsWith(QStringLiteral("guide:")) ? story.chapter() : story.text("ruleSources");
                CHECK(text.size() > 10);
                CHECK_FALSE(RulesStory::has(text, "{"));
            }
        }
        story.choose("exfoliation-per-week");
        const test::Walk met = test::walkAccessible(test::named<QWidget>(*story.window, "rulesPage"));
        CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(met.controls >= 5);  // of the list only what is in sight counts
        CHECK(met.nameless.isEmpty());
    }
    story.fixture.languages->use(ui::Language::english);
}

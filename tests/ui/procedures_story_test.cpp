#include "accessible_walk.h"
#include "page_story.h"
#include "pdf_reading.h"
#include "service/planning.h"
#include "service/procedure_acts.h"
#include "support/catch.h"
#include "ui/print/pdf_file.h"
#include "ui/print/week_pdf.h"
#include "ui/procedures/note_paper.h"
#include "ui/procedures/procedures_page.h"
#include "ui/widgets/date_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <algorithm>

using namespace gyeol;

namespace {

/// The page of the procedures as a person drives it.
struct ProceduresStory : test::PageStory {
    ProceduresStory() : PageStory("procedures") {}

    void click(const char* name) {
        test::named<QAbstractButton>(*window, name).click();
        test::settle(*window);
    }
    void setDate(int inDays) {
        const Date date = fixture.clock.day + Days(inDays);
        test::named<QDateEdit>(*window, "procedureDate").setDate(QDate::fromJulianDay(date.time_since_epoch().count() + 2'440'588));
        test::settle(*window);
    }
    void setNumber(const char* name, int value) {
        test::named<QSpinBox>(*window, name).setValue(value);
        test::settle(*window);
    }
    /// Adds a laser toning so many days ahead and keeps it.
    void addLaser(int inDays) {
        click("addProcedure");
        setDate(inDays);
        click("keepProcedure");
    }
    [[nodiscard]] std::vector<diary::Procedure> procedures() const { return fixture.onDisk().procedures; }
    /// The banners over the board of the week of a day, as a reader hears them.
    [[nodiscard]] QString banners(int inDays) {
        window->workspace().show(QStringLiteral("week"));
        window->week().goTo(fixture.clock.day + Days(inDays));
        test::settle(*window);
        const QString told = test::named<QWidget>(*window, "weekHeader").accessibleDescription();
        open();
        return told;
    }
    /// The days from today on, so many of them, on which the plan of the board has an exfoliation.
    [[nodiscard]] std::vector<int> exfoliations(int days) const {
        const diary::Diary diary = fixture.onDisk();
        std::vector<int> found;
        const auto planned = service::planSpan(fixture.book(), diary, {fixture.clock.day, days, fixture.clock.day});
        for (const auto& session : planned.document.sessions) {
            if (diary::isExfoliant(diary::kindOf(diary, session.treatment))) {
                found.push_back(daysBetween(fixture.clock.day, session.date));
            }
        }
        return found;
    }
    [[nodiscard]] static bool has(const QString& text, const char* part) { return text.contains(QLatin1String(part)); }
};

}  // namespace

TEST_CASE("a laser is weighed before it is kept, stands on the board, follows the clinic's numbers, is undone, and there after a restart",
          "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    CHECK(test::named<QWidget>(*story.window, "proceduresEmpty").isVisible());
    const diary::Diary before = story.fixture.onDisk();
    story.click("addProcedure");
    story.setDate(7);
    CHECK(ProceduresStory::has(story.text("windowWords"), "rest Thu 26 Nov to Sat 5 Dec; again from Sun 6 Dec, once a check-in is calm."));
    CHECK(ProceduresStory::has(story.text("windowWords"), "Scrubs: rest Thu 26 Nov to Mon 7 Dec"));
    CHECK(ProceduresStory::has(story.text("procedureConsequence"), "is left out"));
    CHECK(story.fixture.onDisk() == before);

    story.click("keepProcedure");
    REQUIRE(story.procedures().size() == 1);
    CHECK(story.procedures().front().kind == diary::ProcedureKind::laserToning);
    CHECK(std::ranges::none_of(story.exfoliations(14), [](int day) { return day >= 2 && day < 12; }));
    CHECK(ProceduresStory::has(story.banners(0), "Before a procedure: laser toning, Tue 1 Dec"));
    CHECK(ProceduresStory::has(story.banners(7), "After a procedure: laser toning, Tue 1 Dec"));

    story.setNumber("clinic_before", 3);
    story.setNumber("clinic_after", 12);
    CHECK(ProceduresStory::has(story.text("windowWords"), "rest Sat 28 Nov to Sat 12 Dec; again from Sun 13 Dec"));
    CHECK(ProceduresStory::has(story.text("windowWords"), "With your clinic's own numbers."));
    story.click("keepProcedure");
    REQUIRE(story.procedures().front().clinic);
    CHECK(story.procedures().front().clinic->after == 12);
    CHECK(std::ranges::none_of(story.exfoliations(21), [](int day) { return day >= 4 && day < 19; }));
    const diary::Diary kept = story.fixture.onDisk();

    story.trigger("undo");
    CHECK_FALSE(story.procedures().front().clinic);
    CHECK(test::named<QSpinBox>(*story.window, "clinic_after").value() == -1);
    story.trigger("redo");
    CHECK(story.fixture.onDisk() == kept);
    story.restart();
    CHECK(story.fixture.onDisk() == kept);
    story.click("open_laser-toning-1");
    CHECK(test::named<QSpinBox>(*story.window, "clinic_after").value() == 12);
    story.click("removeProcedure");
    CHECK(story.fixture.onDisk() == before);
    CHECK(test::named<QWidget>(*story.window, "proceduresEmpty").isVisible());
}

TEST_CASE("undo of what was just added goes back to the list", "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    story.addLaser(7);
    CHECK(test::named<QWidget>(*story.window, "windowCard").isVisible());
    story.trigger("undo");
    CHECK(story.procedures().empty());
    CHECK_FALSE(test::named<QWidget>(*story.window, "windowCard").isVisible());
}

TEST_CASE("a series says plainly where no evening is left, and one of it moves alone or with the later ones", "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    story.click("addProcedure");
    story.setDate(10);
    story.setNumber("repeatTimes", 3);
    story.setNumber("repeatEvery", 10);
    CHECK(ProceduresStory::has(story.text("repeatLine"), "No evening is left between two"));
    story.setNumber("repeatEvery", 21);
    CHECK(story.text("repeatLine") == QStringLiteral("11 evenings between two are open for acids."));
    story.click("keepProcedure");
    REQUIRE(story.procedures().size() == 3);
    CHECK(story.procedures()[2].series == story.procedures()[0].series);

    story.click("allProcedures");
    story.click("open_laser-toning-2");
    story.setDate(33);
    story.click("reach_1");
    story.click("keepProcedure");
    CHECK(story.procedures()[1].date == story.fixture.clock.day + Days(33));
    CHECK(story.procedures()[2].date == story.fixture.clock.day + Days(54));
    story.trigger("undo");
    story.setDate(32);
    story.click("keepProcedure");
    CHECK(story.procedures()[1].date == story.fixture.clock.day + Days(32));
    CHECK(story.procedures()[2].date == story.fixture.clock.day + Days(52));
    story.click("reach_1");
    story.click("cancelProcedure");
    CHECK(std::ranges::count(story.procedures(), diary::ProcedureState::cancelled, &diary::Procedure::state) == 2);
}

TEST_CASE("what was used inside the days before is named; the other days say what they would do, and one is taken by its button",
          "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    story.window->desk().act(service::markSession(story.window->desk().diary(), story.fixture.clock.day - Days(1),
                                                  diary::TreatmentId("glycolic-toner"), diary::Part::evening, diary::SessionState::done),
                             QStringLiteral("a tick"));
    test::settle(*story.window);
    story.click("addProcedure");
    story.setDate(3);
    CHECK(ProceduresStory::has(story.text("procedureConsequence"), "Tell the clinic: Glycolic toner 7% on Mon 23 Nov."));
    const auto* offer = story.window->findChild<QPushButton*>(QStringLiteral("offer_6"));
    REQUIRE(offer != nullptr);
    CHECK(ProceduresStory::has(offer->accessibleName(), "Monday 30 November"));
    CHECK_FALSE(ProceduresStory::has(offer->accessibleName(), "tell the clinic"));
    story.click("offer_6");
    CHECK(test::named<QDateEdit>(*story.window, "procedureDate").date() == QDate(2026, 11, 30));
    CHECK_FALSE(ProceduresStory::has(story.text("procedureConsequence"), "Tell the clinic"));
    CHECK(test::named<QPushButton>(*story.window, "offer_3").isChecked());
}

TEST_CASE("one whose day has passed is asked about, and its days end only then", "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    story.addLaser(0);
    story.click("allProcedures");
    story.fixture.clock.day += Days(2);
    story.show("today");
    story.open();
    story.click("tookPlace_laser-toning-1");
    CHECK(story.procedures().front().state == diary::ProcedureState::done);
    CHECK(story.window->findChild<QPushButton*>(QStringLiteral("tookPlace_laser-toning-1")) == nullptr);
    story.trigger("undo");
    CHECK(story.procedures().front().state == diary::ProcedureState::planned);
    story.click("didNot_laser-toning-1");
    CHECK(story.procedures().front().state == diary::ProcedureState::cancelled);
}

TEST_CASE("a deep wound asks when it healed; a peel for its acid, a needle for its depth", "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    story.click("addProcedure");
    auto& kind = test::named<QComboBox>(*story.window, "procedureKind");
    const auto choose = [&](diary::ProcedureKind wanted) {
        kind.setCurrentIndex(kind.findData(static_cast<int>(wanted)));
        emit kind.activated(kind.currentIndex());
        test::settle(*story.window);
    };
    const auto shown = [&](const char* name) { return test::named<QWidget>(*story.window, name).isVisible(); };
    CHECK_FALSE(shown("procedureAgent"));
    choose(diary::ProcedureKind::microneedling);
    CHECK(shown("procedureNeedle"));
    choose(diary::ProcedureKind::mediumPeel);
    CHECK(shown("procedureAgent"));
    CHECK_FALSE(shown("procedureHealed"));
    CHECK(ProceduresStory::has(story.text("windowWords"), "once it has healed"));
    story.setDate(0);
    QTest::keyClicks(&test::named<QLineEdit>(*story.window, "procedureHour"), QStringLiteral("15:3x"));
    CHECK(shown("procedureHourWrong"));
    test::named<QLineEdit>(*story.window, "procedureHour").selectAll();
    QTest::keyClicks(&test::named<QLineEdit>(*story.window, "procedureHour"), QStringLiteral("15:30"));
    CHECK_FALSE(shown("procedureHourWrong"));
    test::named<QComboBox>(*story.window, "procedurePlace").setEditText(QStringLiteral("Clinic"));
    story.click("keepProcedure");
    CHECK(story.procedures().front().minuteOfDay == 15 * 60 + 30);
    CHECK(story.procedures().front().place == "clinic");
    story.click("procedureTookPlace");
    CHECK(shown("procedureHealed"));
    test::named<QDateEdit>(*story.window, "procedureHealed").setDate(QDate(2026, 12, 4));
    test::settle(*story.window);
    story.click("keepProcedure");
    CHECK(story.procedures().front().healedOn == story.fixture.clock.day + Days(10));
    CHECK_FALSE(ProceduresStory::has(story.text("windowWords"), "once it has healed"));
}

TEST_CASE("the note for the clinic is copied", "[procedures]") {
    ProceduresStory story;
    story.begin("experienced-halfyear");
    story.addLaser(9);
    const QString note = test::named<QPlainTextEdit>(*story.window, "clinicNote").toPlainText();
    CHECK(ProceduresStory::has(note, "Laser toning, Thursday 3 December"));
    CHECK(ProceduresStory::has(note, "last on Sun 22 Nov"));
    CHECK(ProceduresStory::has(note, "How many days before and after"));
    story.click("copyNote");
    CHECK(QApplication::clipboard()->text() == note);
}

TEST_CASE("the note for the clinic is printed into a PDF, with room for the answers", "[procedures]") {
    ProceduresStory story;
    story.begin("experienced-halfyear");
    story.addLaser(9);
    story.click("printNote");
    auto& dialog = test::named<QDialog>(*story.window, "noteDialog");
    const auto pdf = story.fixture.folder.path() / "note.pdf";
    story.fixture.prompts.files = {pdf};
    test::named<QPushButton>(dialog, "savePdf").click();
    CHECK(test::isSoundPdf(pdf));
    CHECK(test::fontsNotEmbedded(pdf).isEmpty());
    CHECK(test::pagesOf(pdf) == 1);
    const QString text = test::textOf(pdf);
    CHECK(ProceduresStory::has(text, "Laser toning, Thursday 3 December"));
    CHECK(ProceduresStory::has(text, "last on Sun 22 Nov"));
    CHECK(ProceduresStory::has(text, "Whom do I call"));
}

TEST_CASE("a note that is longer than a page goes on upon the next", "[procedures]") {
    test::WindowFixture fixture;
    ui::NoteText note{QStringLiteral("Laser toning"), {{QStringLiteral("To ask"), {}, true}}};
    for (int line = 1; line <= 60; ++line) {
        note.parts.front().lines << QStringLiteral("question %1 of sixty").arg(line);
    }
    const auto pdf = fixture.folder.path() / "long.pdf";
    REQUIRE(ui::writePdf(pdf, ui::pageLayout(ui::PaperSize::a4, QPageLayout::Portrait), note.title,
                         [&](QPdfWriter& writer) { ui::paintNote(writer, note, {}); }));
    CHECK(test::pagesOf(pdf) > 2);
    CHECK(ProceduresStory::has(test::textOf(pdf), "question 60 of sixty"));
}

TEST_CASE("what was typed and not kept outlives another page and another language, and is asked about on the way back to the list",
          "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    story.addLaser(12);
    story.setDate(13);
    story.show("today");
    story.window->useLanguage(ui::Language::korean);
    story.open();
    CHECK(test::named<QDateEdit>(*story.window, "procedureDate").date() == QDate(2026, 12, 7));
    story.fixture.prompts.answer = ui::Answer::yes;
    story.click("allProcedures");
    CHECK(story.fixture.prompts.told.size() == 1);
    CHECK(story.procedures().front().date == story.fixture.clock.day + Days(13));
    story.fixture.languages->use(ui::Language::english);
}

TEST_CASE("a procedure is added, moved by a day and kept by keys alone", "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    const auto focus = [] { return QApplication::focusWidget(); };
    const auto tabTo = [&](const char* name) {
        for (int step = 0; step < 80 && (focus() == nullptr || focus()->objectName() != QLatin1String(name)); ++step) {
            QTest::keyClick(focus(), Qt::Key_Tab);
        }
        REQUIRE(focus() != nullptr);
        REQUIRE(focus()->objectName() == QLatin1String(name));
    };
    tabTo("addProcedure");
    QTest::keyClick(focus(), Qt::Key_Space);
    test::settle(*story.window);
    CHECK(focus()->objectName() == QStringLiteral("procedureKind"));
    QTest::keyClick(focus(), Qt::Key_Down);  // the next kind
    tabTo("procedureDate");
    tabTo("offer_3");
    QTest::keyClick(focus(), Qt::Key_Right);  // what if the day after?
    test::settle(*story.window);
    tabTo("clinic_before");
    QTest::keyClick(focus(), Qt::Key_Up);
    tabTo("keepProcedure");
    QTest::keyClick(focus(), Qt::Key_Space);
    test::settle(*story.window);
    REQUIRE(story.procedures().size() == 1);
    CHECK(story.procedures().front().kind == diary::ProcedureKind::ipl);
    CHECK(story.procedures().front().date == story.fixture.clock.day + Days(15));
    CHECK(story.procedures().front().clinic->before == 0);
}

TEST_CASE("from the board a procedure is opened by its banner and moved by dragging it, weighed before it is kept", "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    story.addLaser(4);
    const Date friday = story.fixture.clock.day + Days(3), saturday = story.fixture.clock.day + Days(4);
    story.show("week");
    auto& header = story.window->week().board().header();
    auto& viewport = *header.viewport();
    const auto at = [&](int column) {
        // The banners stand above the strip of the load.
        return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) / 2, header.stripTop() - 10);
    };
    const int column = daysBetween(story.window->week().firstDay(), friday);
    const auto drag = [&] {
        QTest::mousePress(&viewport, Qt::LeftButton, {}, at(column));
        QTest::mouseMove(&viewport, at(column - 1));
    };
    drag();
    QTest::keyClick(&header, Qt::Key_Escape);
    QTest::mouseRelease(&viewport, Qt::LeftButton, {}, at(column - 1));
    CHECK(story.window->workspace().current() == QStringLiteral("week"));

    drag();
    QTest::mouseRelease(&viewport, Qt::LeftButton, {}, at(column - 1));
    test::settle(*story.window);
    CHECK(story.window->workspace().current() == QStringLiteral("procedures"));
    CHECK(test::named<ui::DateEdit>(*story.window, "procedureDate").day() == friday);
    CHECK(story.procedures().front().date == saturday);
    CHECK_FALSE(story.text("procedureConsequence").isEmpty());
    story.click("keepProcedure");
    CHECK(story.procedures().front().date == friday);
    story.trigger("undo");
    CHECK(story.procedures().front().date == saturday);

    story.show("week");
    QTest::mouseClick(&viewport, Qt::LeftButton, {}, at(column));
    test::settle(*story.window);
    CHECK(story.window->workspace().current() == QStringLiteral("procedures"));
    CHECK(test::named<ui::DateEdit>(*story.window, "procedureDate").day() == saturday);
    CHECK_FALSE(test::named<QPushButton>(*story.window, "keepProcedure").isEnabled());
}

TEST_CASE("from the board a key opens the procedure of the day, or begins one on it", "[procedures]") {
    ProceduresStory story;
    story.begin("beginner-combination");
    story.addLaser(4);
    const Date tuesday = story.fixture.clock.day;
    story.show("week");
    auto& board = story.window->week().board();
    const auto pressOn = [&](Date day) {
        story.window->week().goTo(day);
        test::settle(*story.window);
        board.select(1, daysBetween(story.window->week().firstDay(), day));
        board.setFocus();
        test::settle(*story.window);
        const QString name = test::named<QAction>(*story.window, "procedureOfDay").text();
        QTest::keyClick(&board, Qt::Key_O);
        test::settle(*story.window);
        return name;
    };
    CHECK(pressOn(tuesday + Days(4)) == QStringLiteral("&Open laser toning…"));
    CHECK(story.window->workspace().current() == QStringLiteral("procedures"));
    CHECK(test::named<ui::DateEdit>(*story.window, "procedureDate").day() == tuesday + Days(4));
    story.show("week");
    CHECK(pressOn(tuesday + Days(28)) == QStringLiteral("Add a pro&cedure on this day…"));
    CHECK(test::named<ui::DateEdit>(*story.window, "procedureDate").day() == tuesday + Days(28));
    story.click("keepProcedure");
    REQUIRE(story.procedures().size() == 2);
    CHECK(story.procedures().back().date == tuesday + Days(28));
}

TEST_CASE("every control of the procedures has a name, and nothing is cut at the smallest size, in both languages", "[procedures]") {
    ProceduresStory story;
    story.begin("sensitive-laser");
    story.window->resize(960, 600);
    for (const bool opened : {false, true}) {
        if (opened) {
            story.click("open_laser-toning-1");
        }
        for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
            story.window->useLanguage(language);
            test::settle(*story.window);
            auto& page = test::named<QWidget>(*story.window, "proceduresPage");
            const test::Walk met = test::walkAccessible(page);
            CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
            CHECK(met.controls > (opened ? 20 : 1));
            CHECK(met.nameless.isEmpty());
            for (const QPushButton* button : page.findChildren<QPushButton*>()) {
                if (button->isVisible()) {
                    CAPTURE(button->objectName().toStdString());
                    CHECK(button->width() >= button->fontMetrics().size(0, button->text()).width());
                }
            }
        }
        story.window->useLanguage(ui::Language::english);
    }
}

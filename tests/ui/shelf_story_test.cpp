#include "shelf_story.h"
#include "accessible_walk.h"
#include "service/planning.h"

using namespace gyeol;
using diary::PatchTest;
using diary::TreatmentId;
using diary::TreatmentKind;
using Story = test::ShelfStory;

TEST_CASE("a pasted list is read, its caution told, the form filled, the mask planned; undone, and the same after a restart", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    const diary::Diary before = story.fixture.onDisk();
    story.click("shelfAdd");
    CHECK(Story::has(story.consequence(), "Choose what it is"));
    CHECK_FALSE(story.at<QPushButton>("shelfKeep").isEnabled());
    story.type("shelfName", QStringLiteral("Second sheet mask"));
    story.paste("Water, Glycerin, Hydrolyzed Collagen, Butylene Glycol, Phenoxyethanol, Parfum");
    CHECK(Story::has(story.text("shelfCautions"), "Scented"));
    CHECK(Story::has(story.text("shelfOfferText"), "Collagen mask"));
    CHECK(story.at<QFrame>("shelfOffer").isVisible());
    story.click("shelfTake");
    CHECK_FALSE(story.at<QFrame>("shelfOffer").isVisible());
    CHECK(story.at<QComboBox>("shelfKind").currentData().toInt() == static_cast<int>(TreatmentKind::collagenMask));
    CHECK(Story::has(story.consequence(), "First time: "));
    CHECK(story.fixture.onDisk() == before);
    story.click("shelfKeep");
    const auto kept = story.onShelf("second-sheet-mask");
    REQUIRE(kept);
    CHECK(kept->kind == TreatmentKind::collagenMask);
    CHECK(Story::has(QString::fromStdString(kept->product->ingredients), "Hydrolyzed Collagen"));
    CHECK(story.names().contains(QStringLiteral("Second sheet mask")));
    CHECK_FALSE(story.at<QPushButton>("shelfKeep").isEnabled());

    story.show("week");
    CHECK(test::rowOf(*qobject_cast<ui::WeekModel*>(story.window->week().board().model()), "second-sheet-mask", diary::Part::evening) >= 0);
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    story.trigger("redo");
    const diary::Diary again = story.fixture.onDisk();
    story.restart();
    CHECK(story.fixture.onDisk() == again);
    story.pick("second-sheet-mask");
    CHECK(story.at<QLineEdit>("shelfName").text() == QStringLiteral("Second sheet mask"));
    CHECK(Story::has(story.text("shelfOfferText"), "Collagen mask"));
}

TEST_CASE("an allergy and a pregnancy are told from the list and from the plan, with their source", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    story.change([](diary::Diary& diary) {
        diary.person.pregnant = true;
        diary.person.allergies = {"Linalool"};
    });
    story.click("shelfAdd");
    story.type("shelfName", QStringLiteral("Night serum"));
    story.paste("Aqua, Squalane, Retinol 0.3%, Tocopherol, Linalool");
    CHECK(Story::has(story.text("shelfTheirs"), "It lists Linalool, which is among your allergies."));
    CHECK(Story::has(story.text("shelfTheirs"), "• Pregnant"));
    story.click("shelfTake");
    CHECK(story.at<QLineEdit>("shelfPercent").text() == QStringLiteral("0.3"));
    const QString refusals = story.text("shelfRefusals");
    CHECK(Story::has(refusals, "No pin changes that."));
    CHECK(Story::has(refusals, "Source: "));
    CHECK(Story::has(refusals, "among your allergies"));
    story.click("shelfKeep");  // what a person owns may stand on the shelf; it is not planned
    REQUIRE(story.onShelf("night-serum"));
    CHECK(story.onShelf("night-serum")->retinoid == diary::RetinoidKind::retinol);
}

TEST_CASE("an acid above 30 % is not for home, and the page says so while it is typed", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    story.pick("glycolic-toner");
    CHECK_FALSE(story.at<QLabel>("shelfRefusals").isVisible());
    story.type("shelfPercent", QStringLiteral("35"));
    CHECK(Story::has(story.text("shelfRefusals"), "above 30 %"));
    CHECK(story.at<QLabel>("shelfRefusals").isVisible());
    story.type("shelfPercent", QStringLiteral("3o"));
    CHECK(Story::has(story.text("shelfWrong"), "A strength is a number"));
    CHECK_FALSE(story.at<QPushButton>("shelfKeep").isEnabled());
    story.click("shelfDrop");
    CHECK(story.at<QLineEdit>("shelfPercent").text() == QStringLiteral("7"));
    CHECK_FALSE(story.at<QLabel>("shelfWrong").isVisible());
}

TEST_CASE("a patch test runs, is noted day by day, is asked about when it is over, passes, and lets the toner in", "[shelf]") {
    Story story;
    story.begin("sensitive-laser");
    story.pick("pha-toner");
    CHECK(Story::has(story.consequence(), "First evening: Fri 27 Nov at the earliest, if the arm stays calm."));
    CHECK_FALSE(story.at<QPushButton>("patchCalm").isEnabled());
    CHECK(story.at<QPushButton>("patchDay_0").isChecked());
    const diary::Diary before = story.fixture.onDisk();
    const bool noted = story.at<QPushButton>("patchDay_7").isChecked();
    story.click("patchDay_7");
    CHECK(story.at<QPushButton>("patchDay_7").isChecked() != noted);
    CHECK(story.fixture.onDisk() != before);
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
    CHECK(story.at<QPushButton>("patchDay_7").isChecked() == noted);

    story.fixture.clock.day = *parseDate("2026-11-27");
    story.restart();
    CHECK(story.names().first() == QStringLiteral("PHA 토너 (Gluconolactone toner 4%)"));
    story.pick("pha-toner");
    CHECK(Story::has(story.text("patchQuestion"), "Did the skin stay calm?"));
    story.click("patchCalm");
    CHECK(story.onShelf("pha-toner")->patchTest == PatchTest::running);
    CHECK_FALSE(Story::has(story.consequence(), "if the arm stays calm"));
    story.click("shelfKeep");
    CHECK(story.onShelf("pha-toner")->patchTest == PatchTest::passed);
    const auto& resolved =
        service::planSpan(story.fixture.book(), story.fixture.onDisk(), {story.fixture.clock.day, 14, story.fixture.clock.day}).resolved;
    CHECK(std::ranges::none_of(resolved.closures, [](const rulebook::Closure& closure) { return closure.rule == "patch-test"; }));
}

TEST_CASE("a reaction on the arm keeps a product off the face", "[shelf]") {
    Story story;
    story.begin("sensitive-laser");
    story.pick("pha-toner");
    story.click("patchReacted");
    CHECK(Story::has(story.text("shelfRefusals"), "reacted"));
    story.click("shelfKeep");
    CHECK(story.onShelf("pha-toner")->patchTest == PatchTest::failed);
    CHECK(Story::has(story.at<QListView>("shelfView").currentIndex().data(Qt::AccessibleTextRole).toString(), "The skin reacted to it"));
}

TEST_CASE("off the shelf is weighed first, then leaves the list, is found among what is off, and comes back", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    story.pick("glycolic-toner");
    const diary::Diary before = story.fixture.onDisk();
    story.click("shelfRetire");
    CHECK(Story::has(story.consequence(), "Off the shelf"));
    CHECK(Story::has(story.consequence(), "is left out"));
    CHECK(story.fixture.onDisk() == before);
    story.click("shelfKeep");
    CHECK_FALSE(story.onShelf("glycolic-toner")->active);
    story.at<QComboBox>("shelfFilter").setCurrentIndex(static_cast<int>(ui::ShelfFilter::onShelf));
    CHECK_FALSE(story.names().contains(QStringLiteral("Glycolic toner 7%")));
    story.at<QComboBox>("shelfFilter").setCurrentIndex(static_cast<int>(ui::ShelfFilter::offShelf));
    CHECK(story.names() == QStringList{QStringLiteral("Glycolic toner 7%")});
    story.pick("glycolic-toner");
    story.click("shelfRetire");
    story.click("shelfKeep");
    CHECK(story.onShelf("glycolic-toner")->active);
    story.trigger("undo");
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
}

TEST_CASE("what is past its date is said plainly, stands first, and is not planned", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    story.pick("collagen-mask");
    story.type("shelfUseBy", QStringLiteral("2026-11-2"));
    CHECK(Story::has(story.text("shelfUntil"), "Past its date since Tuesday 3 November"));
    story.type("shelfUseBy", QStringLiteral("2026-11-"));
    CHECK_FALSE(story.at<QPushButton>("shelfKeep").isEnabled());
    story.type("shelfUseBy", QStringLiteral("2026.12.01"));
    CHECK(Story::has(story.text("shelfUntil"), "Good until Tuesday 1 December: 8 days left."));
    story.click("shelfKeep");
    CHECK(story.onShelf("collagen-mask")->product->useBy == parseDate("2026-12-01"));
    CHECK(story.names().first() == QStringLiteral("콜라겐 마스크 (Collagen mask)"));
    CHECK(Story::has(story.text("shelfLead"), "Next to use up: 콜라겐 마스크 (Collagen mask), by Tue 1 Dec"));
    story.fixture.clock.day += Days(8);
    story.restart();
    CHECK(Story::has(story.text("shelfLead"), "Past its date: 콜라겐 마스크 (Collagen mask)"));
    story.pick("collagen-mask");
    CHECK(Story::has(story.text("shelfRefusals"), "past its date"));
    CHECK(Story::has(story.text("shelfRefusals"), "Source: "));
}

TEST_CASE("the order of the shelf changes by Alt and an arrow, sessions and all, and is undone", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    story.pick("collagen-mask");
    const diary::Diary before = story.fixture.onDisk();
    QTest::keyClick(&story.at<QListView>("shelfView"), Qt::Key_Up, Qt::AltModifier);
    test::settle(*story.window);
    const auto place = [](const diary::Diary& diary) {
        return std::ranges::find(diary.treatments, TreatmentId("collagen-mask"), &diary::Treatment::id) - diary.treatments.begin();
    };
    CHECK(place(story.fixture.onDisk()) == place(before) - 1);
    CHECK(story.fixture.onDisk().sessions == before.sessions);
    CHECK(story.at<QComboBox>("shelfOrder").currentIndex() == static_cast<int>(ui::ShelfOrder::shelf));
    story.trigger("undo");
    CHECK(story.fixture.onDisk() == before);
}

TEST_CASE("what was written and not kept is asked about, outlives another page and another language, and is never lost in silence",
          "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    story.pick("collagen-mask");
    story.type("shelfBrand", QStringLiteral("Dew"));
    story.show("today");
    story.window->useLanguage(ui::Language::korean);
    story.show("shelf");
    CHECK(story.at<QLineEdit>("shelfBrand").text() == QStringLiteral("Dew"));
    story.window->useLanguage(ui::Language::english);
    story.fixture.prompts.answer = ui::Answer::yes;
    story.pick("glycolic-toner");
    CHECK(story.fixture.prompts.told.size() == 1);
    CHECK(story.onShelf("collagen-mask")->product->brand == "Dew");
    CHECK(story.at<QLineEdit>("shelfName").text() == QStringLiteral("Glycolic toner 7%"));
    story.type("shelfPh", QStringLiteral("sour"));
    story.fixture.prompts.answer = ui::Answer::no;
    story.pick("collagen-mask");
    CHECK(story.at<QLineEdit>("shelfPh").text() == QStringLiteral("sour"));
}

TEST_CASE("an empty shelf says what to do next; what nobody used may be taken out again", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    story.change([](diary::Diary& diary) {
        const diary::Person person = diary.person;
        diary = {};
        diary.person = person;
    });
    CHECK(story.at<QLabel>("shelfEmpty").isVisible());
    CHECK(Story::has(story.text("shelfEmpty"), "Your shelf is empty."));
    story.type("shelfName", QStringLiteral("보습 크림"));
    story.kind(TreatmentKind::moisturizer);
    CHECK(Story::has(story.consequence(), "A step of every day."));
    story.click("shelfKeep");
    REQUIRE(story.onShelf("boseup-keurim"));
    CHECK_FALSE(story.at<QLabel>("shelfEmpty").isVisible());
    story.click("shelfRemove");
    CHECK_FALSE(story.onShelf("boseup-keurim"));
    CHECK(story.at<QLabel>("shelfEmpty").isVisible());
    story.trigger("undo");
    CHECK(story.onShelf("boseup-keurim"));
}

TEST_CASE("with keys alone a product is added, from the list to the button that keeps it", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    const auto focus = [] { return QApplication::focusWidget(); };
    CHECK(focus() == &story.at<QListView>("shelfView"));
    QTest::keyClick(focus(), Qt::Key_Down);
    test::settle(*story.window);
    const auto tabTo = [&](const char* name) {
        for (int step = 0; step < 120 && focus()->objectName() != QLatin1String(name); ++step) {
            QTest::keyClick(focus(), Qt::Key_Tab);
        }
        REQUIRE(focus()->objectName() == QLatin1String(name));
    };
    tabTo("shelfAdd");
    QTest::keyClick(focus(), Qt::Key_Space);
    test::settle(*story.window);
    CHECK(focus()->objectName() == QStringLiteral("shelfName"));
    QTest::keyClicks(focus(), QStringLiteral("Enzyme powder"));
    tabTo("shelfKind");
    while (story.at<QComboBox>("shelfKind").currentData().toInt() != static_cast<int>(TreatmentKind::exfoliatingPack)) {
        QTest::keyClick(focus(), Qt::Key_Down);
    }
    tabTo("shelfExfoliant");
    QTest::keyClick(focus(), Qt::Key_Down);
    tabTo("shelfUsed_1");
    QTest::keyClick(focus(), Qt::Key_Right);
    tabTo("shelfDay_3");
    QTest::keyClick(focus(), Qt::Key_Space);
    tabTo("shelfKeep");
    QTest::keyClick(focus(), Qt::Key_Space);
    test::settle(*story.window);
    const auto kept = story.onShelf("enzyme-powder");
    REQUIRE(kept);
    CHECK(kept->exfoliant == diary::ExfoliantKind::enzyme);
    CHECK(kept->started == story.fixture.clock.day - Days(14));
    CHECK(kept->prefer == std::vector{diary::DayOfWeek::wednesday});
}

TEST_CASE("every field of a treatment goes into the diary and comes back out", "[shelf]") {
    Story story;
    story.begin("beginner-combination");
    story.click("shelfAdd");
    story.type("shelfName", QStringLiteral("Bright C"));
    story.type("shelfBrand", QStringLiteral("Maru"));
    story.kind(TreatmentKind::vitaminC);
    story.type("shelfPercent", QStringLiteral("10,5"));
    story.type("shelfPh", QStringLiteral("3.2"));
    story.type("shelfSince", QStringLiteral("2026-10-01"));
    story.choose("shelfTimes", 3);
    story.at<QSpinBox>("shelfMinutes").setValue(4);
    story.click("shelfPart_2");
    story.click("shelfDay_0");
    story.click("shelfPatch_3");
    story.type("shelfPatchFrom", QStringLiteral("2026-09-20"));
    story.at<QSpinBox>("shelfPatchDays").setValue(9);
    story.type("shelfOpened", QStringLiteral("20261001"));
    story.at<QSpinBox>("shelfMonths").setValue(6);
    story.type("shelfUseBy", QStringLiteral("2027/9/30"));
    story.type("shelfNumber", QStringLiteral("심사 제2026-0001호"));
    story.paste("Water, Ascorbic Acid");
    story.click("shelfKeep");
    const auto kept = story.onShelf("bright-c");
    REQUIRE(kept);
    diary::Treatment wanted = diary::makeTreatment(TreatmentId("bright-c"), TreatmentKind::vitaminC, "Bright C");
    wanted.percent = diary::PartsPerMillion{105'000};
    wanted.ph = diary::MilliPh{3'200};
    wanted.started = parseDate("2026-10-01");
    wanted.perWeek = diary::HalvesPerWeek{3};
    wanted.minutes = 4;
    wanted.part = diary::Part::both;
    wanted.prefer = {diary::DayOfWeek::sunday};
    wanted.patchTest = PatchTest::passed;
    wanted.patchFrom = parseDate("2026-09-20");
    wanted.patchDays = 9;
    wanted.product = diary::Product{.brand = "Maru",
                                    .ingredients = "Water, Ascorbic Acid",
                                    .opened = parseDate("2026-10-01"),
                                    .monthsAfterOpening = 6,
                                    .useBy = parseDate("2027-09-30"),
                                    .mfdsNumber = "심사 제2026-0001호"};
    CHECK(*kept == wanted);
    story.restart();
    story.pick("bright-c");
    CHECK(story.at<QLineEdit>("shelfPercent").text() == QStringLiteral("10.5"));
    CHECK(story.at<QLineEdit>("shelfUseBy").text() == QStringLiteral("2027-09-30"));
    CHECK_FALSE(story.at<QPushButton>("shelfKeep").isEnabled());
}

TEST_CASE("every control of the shelf has a name, and nothing is cut at the smallest size, in both languages and themes",
          "[shelf][layout]") {
    Story story;
    story.begin("sensitive-laser");
    story.window->resize(960, 600);
    story.pick("pha-toner");
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        story.window->useLanguage(language);
        story.window->useScheme(language == ui::Language::english ? ui::Scheme::light : ui::Scheme::dark);
        test::settle(*story.window);
        auto& page = story.at<QWidget>("shelfPage");
        const test::Walk met = test::walkAccessible(page);
        CAPTURE(met.nameless.join(QLatin1Char('\n')).toStdString());
        CHECK(met.controls > 55);
        CHECK(met.nameless.isEmpty());
        for (const QPushButton* button : page.findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                CAPTURE(button->objectName().toStdString(), button->text().toStdString(), button->width());
                CHECK(button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() <= button->width());
            }
        }
        for (int round = 0; round < 5; ++round) {  // wrapped texts find their height in a second round of layout
            QApplication::sendPostedEvents();
            QApplication::processEvents();
        }
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                CAPTURE(label->objectName().toStdString(), label->text().toStdString(), label->width());
                CHECK(label->height() >= (label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height()));
            }
        }
    }
    story.fixture.languages->use(ui::Language::english);
    story.window->useScheme(ui::Scheme::light);
}

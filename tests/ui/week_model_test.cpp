#include "ui/models/week_model.h"
#include "service/open_diary.h"
#include "support/catch.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gyeol;

namespace {

struct Shown {
    test::WindowFixture fixture;
    diary::Diary diary;
    ui::WeekModel model{*fixture.languages};

    Shown() {
        auto read = service::readDiaryFrom(test::data() / "example" / "sensitive-laser.json", std::nullopt);
        diary = read.value();
    }
    void show(const char* from) {
        const auto planned = service::planSpan(fixture.book(), diary, {*parseDate(from), 7, fixture.clock.day});
        model.show(ui::makeSheet(fixture.book(), diary, planned, ui::Showing::keptWeek), diary, planned);
    }
};

}  // namespace

TEST_CASE("the model keeps the promises of a table model while weeks change") {
    Shown shown;
    const QAbstractItemModelTester tester(&shown.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    shown.show("2026-11-23");
    CHECK(shown.model.columnCount() == 7);
    CHECK(shown.model.rowCount() > 8);
    shown.show("2026-11-30");
    shown.diary.treatments.pop_back();
    shown.show("2026-11-30");
    CHECK(shown.model.rowCount() > 7);
}

TEST_CASE("another plan of the same week changes data and resets nothing") {
    Shown shown;
    shown.show("2026-11-23");
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset), changed(&shown.model, &QAbstractItemModel::dataChanged);
    shown.show("2026-11-23");
    CHECK(reset.isEmpty());
    CHECK(changed.size() == 1);
}

TEST_CASE("each cell is a whole sentence to a screen reader, in both languages") {
    Shown shown;
    for (const ui::Language language : {ui::Language::english, ui::Language::korean}) {
        shown.fixture.languages->use(language);
        shown.show("2026-11-23");
        int cells = 0;
        for (int row = 0; row < shown.model.rowCount(); ++row) {
            for (int column = 0; column < 7; ++column) {
                const QModelIndex index = shown.model.index(row, column);
                if (shown.model.cellAt(index) == nullptr) {
                    CHECK(shown.model.flags(index) == Qt::NoItemFlags);
                    continue;
                }
                const QString sentence = index.data(Qt::AccessibleTextRole).toString();
                CAPTURE(sentence.toStdString());
                CHECK(sentence.contains(shown.model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
                CHECK(sentence.contains(QStringLiteral(": ")));
                CHECK_FALSE(sentence.contains(QStringLiteral("%1")));
                CHECK_FALSE(sentence.contains(QLatin1Char('{')));
                ++cells;
            }
        }
        CHECK(cells > 50);
    }
    shown.fixture.languages->use(ui::Language::english);
}

TEST_CASE("a closed cell says until when and why") {
    Shown shown;
    shown.show("2026-11-23");
    const int row = test::rowOf(shown.model, "enzyme-pack", diary::Part::evening);
    REQUIRE(row >= 0);
    const QModelIndex friday = shown.model.index(row, 4);  // four days before the laser of 1 December
    CHECK(shown.model.cellAt(friday)->state == ui::CellState::closed);
    const QString sentence = friday.data(Qt::AccessibleTextRole).toString();
    CAPTURE(sentence.toStdString());
    CHECK(sentence.contains(QStringLiteral("Friday 27 November")));
    CHECK(sentence.contains(QStringLiteral("closed")));
    CHECK(sentence.contains(QStringLiteral("Before a procedure")));
}

TEST_CASE("only days up to today can be ticked") {
    Shown shown;
    shown.show("2026-11-23");
    const int row = test::rowOf(shown.model, "moisture-pack", diary::Part::evening);
    CHECK(shown.model.isTickable(shown.model.index(row, 0)));
    CHECK(shown.model.isTickable(shown.model.index(row, 1)));
    CHECK_FALSE(shown.model.isTickable(shown.model.index(row, 2)));
    CHECK_FALSE(shown.model.isTickable(shown.model.index(0, 0)));  // a heading
}

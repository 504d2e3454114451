// What replanning a kept week would change: a list to read and walk before anything is kept, one act to keep it, and the words of the Why
// panel beside it.
#include "service/day_acts.h"
#include "service/explaining.h"
#include "support/catch.h"
#include "ui/qt_text.h"
#include "ui/week/changes_panel.h"
#include "window_fixture.h"

#include <QApplication>
#include <QProxyStyle>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

using namespace gyeol;
using service::ChangeKind;
using ui::CellState;

namespace {

constexpr int wednesday = 2;

/// A kept week whose Wednesday, the evening of an acid, turns out very sunny.
struct Replan {
    test::WindowFixture fixture;
    std::unique_ptr<ui::MainWindow> window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    diary::Diary kept;

    Replan() {
        trigger("keepWeek");
        const Date sunny = window->week().firstDay() + Days(wednesday);
        window->desk().act(service::noteExposure(window->desk().diary(), sunny, sunny,
                                                 {.date = sunny, .uvIndex = 9, .source = diary::ExposureSource::hand}),
                           QStringLiteral("sun"));
        test::settle(*window);
        kept = fixture.onDisk();
    }
    [[nodiscard]] ui::WeekBoard& board() { return window->week().board(); }
    [[nodiscard]] const ui::WeekModel& model() { return *qobject_cast<ui::WeekModel*>(board().model()); }
    [[nodiscard]] ui::ChangesPanel& panel() { return test::named<ui::ChangesPanel>(*window, "changesPanel"); }
    [[nodiscard]] QListWidget& list() { return test::named<QListWidget>(*window, "changesList"); }
    [[nodiscard]] const std::vector<service::PlanChange>& changes() { return window->week().plan().latest()->changes; }
    void trigger(const char* name) {
        test::named<QAction>(*window, name).trigger();
        test::settle(*window);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        test::settle(*window);
    }
    [[nodiscard]] QModelIndex cell(const std::string& treatment, Date date) {
        return model().index(test::rowOf(model(), treatment, diary::Part::evening), daysBetween(model().sheet().from, date));
    }
    [[nodiscard]] std::multiset<std::pair<std::string, Date>> planned(const diary::Diary& diary) {
        std::multiset<std::pair<std::string, Date>> sessions;
        for (const diary::Session& session : diary.sessions) {
            if (session.state == diary::SessionState::planned) {
                sessions.insert({session.treatment.text(), session.date});
            }
        }
        return sessions;
    }
};

}  // namespace

TEST_CASE("replan shows what is not to be done first, then what moved, then what is new, each with its reason; nothing is changed by it") {
    Replan replan;
    REQUIRE_FALSE(replan.panel().isVisible());
    replan.board().setFocus();
    replan.key(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(replan.panel().isVisible());
    CHECK(replan.fixture.onDisk() == replan.kept);
    REQUIRE_FALSE(replan.changes().empty());
    const auto texts = ui::changeTexts(*replan.fixture.languages, replan.kept, replan.changes());
    CHECK(std::ranges::is_sorted(texts, {}, &ui::ChangeText::kind));
    CHECK(std::ranges::any_of(texts, [](const ui::ChangeText& text) { return text.kind != ChangeKind::added; }));
    std::size_t place = 0;
    for (int row = 0; row < replan.list().count(); ++row) {
        const QListWidgetItem* item = replan.list().item(row);
        const QString spoken = item->data(Qt::AccessibleTextRole).toString();
        CAPTURE(spoken.toStdString());
        CHECK_FALSE(spoken.isEmpty());
        CHECK_FALSE(spoken.contains(QLatin1Char('{')));
        if (item->flags() == Qt::NoItemFlags) {
            CHECK(spoken == ui::headingOf(texts[place].kind));
            continue;
        }
        CHECK(spoken == texts[place].spoken);
        CHECK_FALSE(texts[place].reason.isEmpty());
        ++place;
    }
    CHECK(place == texts.size());
}

TEST_CASE("the board marks what a replan moves, drops and adds, and differs in look from what is kept") {
    Replan replan;
    replan.trigger("replan");
    for (const service::PlanChange& change : replan.changes()) {
        CAPTURE(change.treatment);
        if (change.from) {
            const QModelIndex old = replan.cell(change.treatment, *change.from);
            CHECK(replan.model().cellAt(old)->state == CellState::dropped);
            CHECK(replan.model().chipUnder(old).isEmpty() == !change.to.has_value());
        }
        if (change.to) {
            const QModelIndex fresh = replan.cell(change.treatment, *change.to);
            CHECK(replan.model().cellAt(fresh)->state == CellState::proposed);
            CHECK_FALSE(replan.model().chipUnder(fresh).isEmpty());
            CHECK(fresh.data(Qt::AccessibleTextRole)
                      .toString()
                      .contains(change.from ? QStringLiteral("moved here from") : QStringLiteral("new in this week")));
        }
    }
    const auto& cells = replan.model().sheet().rows;
    CHECK(std::ranges::any_of(cells, [](const ui::WeekRow& row) {
        return row.index && std::ranges::count(row.cells, CellState::kept, &ui::WeekCell::state) > 0;
    }));
}

TEST_CASE("by keys alone: open, walk the list with the board following, keep, undo by name") {
    Replan replan;
    replan.board().setFocus();
    replan.key(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget() == &replan.list());
    const auto changes = replan.changes();
    const auto texts = ui::changeTexts(*replan.fixture.languages, replan.kept, changes);
    CHECK(replan.board().currentIndex() == replan.cell(texts.front().treatment, texts.front().shown));
    for (std::size_t place = 1; place < texts.size(); ++place) {
        replan.key(Qt::Key_Down);  // past the headings
        CHECK(replan.board().currentIndex() == replan.cell(texts[place].treatment, texts[place].shown));
    }
    CHECK(QApplication::focusWidget() == &replan.list());
    replan.key(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == &replan.board());
    replan.key(Qt::Key_Tab);  // the order of the eye: the board, the list, its buttons
    CHECK(QApplication::focusWidget() == &replan.list());
    replan.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("changes_keepWeek"));
    replan.key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("changes_goBack"));

    replan.key(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(replan.panel().isVisible());
    auto wanted = replan.planned(replan.kept);
    for (const service::PlanChange& change : changes) {
        if (change.from) {
            wanted.erase(wanted.find({change.treatment, *change.from}));
        }
        if (change.to) {
            wanted.insert({change.treatment, *change.to});
        }
    }
    CHECK(replan.planned(replan.fixture.onDisk()) == wanted);
    CHECK(replan.changes().empty());
    CHECK(test::named<QAction>(*replan.window, "undo").text().startsWith(QStringLiteral("Undo replan week 23")));
    replan.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(replan.fixture.onDisk() == replan.kept);
}

TEST_CASE("Escape and Go back leave the kept week as it was") {
    Replan replan;
    for (const bool byKey : {true, false}) {
        replan.trigger("replan");
        REQUIRE(replan.panel().isVisible());
        if (byKey) {
            replan.key(Qt::Key_Escape);
        } else {
            QTest::mouseClick(&test::named<QToolButton>(*replan.window, "changes_goBack"), Qt::LeftButton);
            test::settle(*replan.window);
        }
        CHECK_FALSE(replan.panel().isVisible());
        CHECK_FALSE(test::named<QAction>(*replan.window, "replan").isChecked());
        CHECK(replan.fixture.onDisk() == replan.kept);
        CHECK(QApplication::focusWidget() == &replan.board());
    }
}

TEST_CASE("chips slide to their places, and stand there at once where the desktop wants no motion") {
    /// A desktop whose person has turned animations off.
    class StillStyle : public QProxyStyle {
    public:
        int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const override {
            return hint == SH_Widget_Animation_Duration ? 0 : QProxyStyle::styleHint(hint, option, widget, answer);
        }
    };
    const bool still = GENERATE(false, true);
    Replan replan;
    StillStyle style;
    if (still) {
        replan.board().setStyle(&style);
    }
    test::named<QAction>(*replan.window, "replan").trigger();
    CHECK(replan.board().slides().isMoving() == !still);
    REQUIRE(QTest::qWaitFor([&replan] { return !replan.board().slides().isMoving(); }));
    replan.window.reset();  // before its style
}

TEST_CASE("a kept week that is still the best says so, and a week that nobody kept is not replanned") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    auto& action = test::named<QAction>(*window, "replan");
    CHECK_FALSE(action.isEnabled());
    test::named<QAction>(*window, "keepWeek").trigger();
    test::settle(*window);
    action.trigger();
    test::settle(*window);
    CHECK(test::named<QLabel>(*window, "changesTitle").text() == QStringLiteral("Nothing would change"));
    CHECK_FALSE(test::named<QToolButton>(*window, "changes_keepWeek").isEnabled());
    CHECK_FALSE(test::named<QListWidget>(*window, "changesList").isVisible());
}

TEST_CASE("the Why panel has the words of explain for every cell that is still to come") {
    const auto example = GENERATE(as<std::string>(), "beginner-combination", "sensitive-laser");
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(ui::fromCore(example));
    auto& board = window->week().board();
    const auto& model = *qobject_cast<ui::WeekModel*>(board.model());
    const auto& latest = *window->week().plan().latest();
    const auto texts = [&window](const char* name) {
        QStringList found;
        for (const QLabel* label : test::named<QWidget>(*window, "whyPanel").findChildren<QLabel*>(QLatin1String(name))) {
            found << label->text();
        }
        return found;
    };
    std::set<exchange::CellState> seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < 7 && model.rowAt(row) != nullptr; ++column) {
            board.select(row, column);
            test::settle(*window);
            const auto told =
                service::explainCell(*latest.diary, latest.planned, *model.rowAt(row)->treatment, model.sheet().dateOf(column));
            REQUIRE(told.has_value());
            const auto words = exchange::tellExplanation(*told, *latest.diary, fixture.languages->wording());
            CAPTURE(example, row, column, words.lead);
            seen.insert(told->state);
            for (const auto& fact : words.facts) {
                CHECK(texts("cardSentence").contains(ui::fromCore(fact.sentence)));
            }
            for (const auto& term : words.terms) {
                CHECK(texts("cardTitle").contains(ui::fromCore(term.title)));
            }
            if (told->state == exchange::CellState::open) {
                CHECK(texts("whyLead").contains(ui::fromCore(words.lead)));
                CHECK(model.cellAt(model.index(row, column))->state == CellState::empty);
            }
            if (told->state == exchange::CellState::closed) {
                CHECK(model.cellAt(model.index(row, column))->state == CellState::closed);
                CHECK(test::named<QLabel>(*window, "whyStatus").text().startsWith(QStringLiteral("Closed")));
            }
        }
    }
    CHECK(seen.size() == 4);
}

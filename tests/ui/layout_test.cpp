// Nothing overlaps and nothing is cut at the smallest size, in either language; run once more by ctest at 200 %. Words are shortened only
// where a tooltip has all of them.
#include "support/catch.h"
#include "ui/week/chip_painter.h"
#include "window_fixture.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QTest>
#include <QToolButton>

using namespace gyeol;

namespace {

std::string textOf(const QString& text) {
    return text.toStdString();
}

/// The visible widgets directly inside another one.
std::vector<QWidget*> childrenOf(const QWidget& parent) {
    std::vector<QWidget*> children;
    for (auto* child : parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->isWindow()) {
            children.push_back(child);
        }
    }
    return children;
}

void checkApart(const QWidget& parent) {
    const auto children = childrenOf(parent);
    for (std::size_t i = 0; i < children.size(); ++i) {
        CAPTURE(textOf(parent.objectName()), textOf(children[i]->objectName()));
        CHECK(parent.rect().contains(children[i]->geometry()));
        for (std::size_t k = i + 1; k < children.size(); ++k) {
            CAPTURE(textOf(children[k]->objectName()));
            CHECK_FALSE(children[i]->geometry().intersects(children[k]->geometry()));
        }
    }
}

void checkWhole(const QLabel& label) {
    CAPTURE(textOf(label.objectName()), textOf(label.text()), label.width(), label.height());
    if (label.text().isEmpty() || label.textFormat() == Qt::RichText) {
        return;
    }
    const QRect room = label.contentsRect();
    const QRect needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000),
                                                          label.wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine, label.text());
    CHECK((needed.width() <= room.width() || label.toolTip() == label.text()));
    CHECK(needed.height() <= room.height());
}

void checkChips(ui::WeekBoard& board) {
    const auto& model = *qobject_cast<ui::WeekModel*>(board.model());
    const auto& delegate = *qobject_cast<ui::ChipDelegate*>(board.itemDelegate());
    int chips = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (model.cellAt(index) == nullptr || !ui::hasSession(model.cellAt(index)->state)) {
                continue;
            }
            const QRectF chip = ui::ChipDelegate::chipRect(board.visualRect(index));
            const ui::Chip what = delegate.chipOf(model, index);
            const ui::ChipLines lines = ui::linesOf(chip, what, board.font());
            CAPTURE(textOf(what.text), textOf(what.under), chip.width());
            CHECK(chip.contains(lines.text));
            CHECK(QFontMetricsF(lines.textFont).horizontalAdvance(what.text) <= lines.text.width() + 3);
            if (!what.under.isEmpty()) {
                CHECK(chip.contains(lines.under));
                const bool whole = QFontMetricsF(lines.underFont).horizontalAdvance(what.under) <= lines.under.width() + 3;
                CHECK((whole || !index.data(Qt::ToolTipRole).toString().isEmpty()));
            }
            ++chips;
        }
        const QString name = model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        CHECK(model.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString() == name);
    }
    CHECK(chips > 20);
}

void checkPage(ui::MainWindow& window) {
    for (int round = 0; round < 5; ++round) {  // wrapped texts find their height in a second round of layout
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    checkApart(window.week());
    for (const char* panel : {"whyPanel", "whyInside", "changesPanel"}) {
        checkApart(test::named<QWidget>(window, panel));
    }
    for (const QLabel* label : window.week().findChildren<QLabel*>()) {
        if (label->isVisible()) {
            checkWhole(*label);
        }
    }
    for (const QToolButton* button : window.week().findChildren<QToolButton*>()) {
        if (button->isVisible()) {
            CAPTURE(textOf(button->objectName()));
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(window.rect().contains(QRect(button->mapTo(&window, QPoint(0, 0)), button->size())));
        }
    }
    checkChips(window.week().board());
}

}  // namespace

TEST_CASE("at 1024 × 640 nothing overlaps and nothing is cut, at rest and while a replan is looked at", "[layout]") {
    const auto example = GENERATE(as<std::string>(), "beginner-combination", "sensitive-laser", "experienced-halfyear");
    const auto language = GENERATE(ui::Language::english, ui::Language::korean);
    CAPTURE(example, ui::Languages::codeOf(language));
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QString::fromStdString(example));
    window->resize(1024, 640);
    window->useLanguage(language);
    test::settle(*window);
    CHECK(window->size() == QSize(1024, 640));
    checkPage(*window);
    auto& board = window->week().board();
    const auto& model = *qobject_cast<ui::WeekModel*>(board.model());
    for (int row = 0; row < model.rowCount(); row += 2) {
        board.select(row, 4);
        test::settle(*window);
        checkPage(*window);
    }
    test::named<QAction>(*window, "keepWeek").trigger();
    test::settle(*window);
    test::named<QAction>(*window, "replan").trigger();
    test::settle(*window);
    checkPage(*window);
    fixture.languages->use(ui::Language::english);
}

TEST_CASE("the board is drawn at the scale that was asked for", "[layout]") {
    test::WindowFixture fixture;
    const auto window = fixture.startWithExample(QStringLiteral("beginner-combination"));
    window->resize(1024, 640);
    test::settle(*window);
    const double scale = qEnvironmentVariableIsSet("QT_SCALE_FACTOR") ? qEnvironmentVariable("QT_SCALE_FACTOR").toDouble() : 1.0;
    CHECK(window->devicePixelRatioF() == scale);
    CHECK(window->grab().size() == QSize(1024, 640) * scale);
}

// The shelf as a list: the model keeps Qt's contract while it changes, and the proxy sorts and filters as a person reads it.
#include "support/catch.h"
#include "ui/shelf/amounts.h"
#include "ui/shelf/shelf_proxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <random>

using namespace gyeol;
using diary::TreatmentKind;
using service::ShelfState;

namespace {

const Date today = *parseDate("2026-11-24");

ui::ShelfRow row(const char* id, TreatmentKind kind, ShelfState state = ShelfState::inUse, std::optional<int> daysLeft = {}) {
    ui::ShelfRow made{.item = {.id = diary::TreatmentId(id), .state = state, .begun = {}, .patchOpens = {}}, .kind = kind};
    made.name = QLatin1String(id);
    made.haystack = made.name.toCaseFolded();
    if (daysLeft) {
        made.item.expires = today + Days(*daysLeft);
        made.item.expiresSoon = state != ShelfState::expired && *daysLeft <= service::soonDays;
    }
    return made;
}

std::vector<ui::ShelfRow> someRows() {
    return {row("cleanser", TreatmentKind::cleanse),
            row("toner", TreatmentKind::acid, ShelfState::inUse, 20),
            row("mask", TreatmentKind::collagenMask, ShelfState::expired, -3),
            row("retinol", TreatmentKind::retinoid, ShelfState::patchOver),
            row("old serum", TreatmentKind::vitaminC, ShelfState::retired),
            row("cream", TreatmentKind::moisturizer, ShelfState::inUse, 200)};
}

struct List {
    ui::ShelfModel model;
    ui::ShelfProxy proxy;
    QAbstractItemModelTester ofModel{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::unique_ptr<QAbstractItemModelTester> ofProxy;

    List() {
        proxy.setSourceModel(&model);
        ofProxy = std::make_unique<QAbstractItemModelTester>(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRows(someRows());
    }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (int at = 0; at < proxy.rowCount(); ++at) {
            names.push_back(proxy.rowAt(proxy.index(at, 0))->name.toStdString());
        }
        return names;
    }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("what is past its date stands first, then what wants an answer and what soon expires", "[shelf]") {
    List list;
    CHECK(list.names() == Names{"mask", "retinol", "toner", "cleanser", "cream"});
    list.proxy.setOrder(ui::ShelfOrder::shelf);
    CHECK(list.names() == Names{"cleanser", "toner", "mask", "retinol", "cream"});
    list.proxy.setOrder(ui::ShelfOrder::expiry);
    CHECK(list.names() == Names{"mask", "toner", "cream", "cleanser", "retinol"});
    list.proxy.setOrder(ui::ShelfOrder::name);
    CHECK(list.names() == Names{"cleanser", "cream", "mask", "retinol", "toner"});
    list.proxy.setOrder(ui::ShelfOrder::kind);
    CHECK(list.names().front() == "cleanser");
}

TEST_CASE("the list is filtered by kind, state and words", "[shelf]") {
    List list;
    list.proxy.setFilter(ui::ShelfFilter::all);
    CHECK(list.names().size() == 6);
    list.proxy.setFilter(ui::ShelfFilter::offShelf);
    CHECK(list.names() == Names{"old serum"});
    list.proxy.setFilter(ui::ShelfFilter::wantsALook);
    CHECK(list.names() == Names{"mask", "retinol", "toner"});
    list.proxy.setFilter(ui::ShelfFilter::testing);
    CHECK(list.names() == Names{"retinol"});
    list.proxy.setFilter(ui::ShelfFilter::expiring);
    CHECK(list.names() == Names{"mask", "toner", "cream"});
    list.proxy.setKind(TreatmentKind::acid);
    CHECK(list.names() == Names{"toner"});
    list.proxy.setKind(std::nullopt);
    list.proxy.setFilter(ui::ShelfFilter::all);
    list.proxy.setText(QStringLiteral("SER old"));
    CHECK(list.names() == Names{"old serum"});
    list.proxy.setText(QStringLiteral("nothing"));
    CHECK(list.names().empty());
}

TEST_CASE("a changed row is told as one, a changed order as a new list", "[shelf]") {
    List list;
    QSignalSpy changed(&list.model, &QAbstractItemModel::dataChanged), reset(&list.model, &QAbstractItemModel::modelReset);
    auto rows = someRows();
    rows[1].badge = QStringLiteral("new");
    list.model.setRows(rows);
    CHECK(changed.count() == 1);
    CHECK(reset.count() == 0);
    std::swap(rows[0], rows[1]);
    list.model.setRows(rows);
    CHECK(reset.count() == 1);
    CHECK(list.model.indexOf(diary::TreatmentId("toner")).row() == 0);
    CHECK_FALSE(list.model.indexOf(diary::TreatmentId("nobody")).isValid());
    CHECK(list.model.rowAt(list.proxy.index(0, 0)) == nullptr);
    CHECK_FALSE(list.model.data(QModelIndex(), Qt::DisplayRole).isValid());
}

TEST_CASE("whatever the shelf becomes, the list keeps the model's contract", "[shelf]") {
    List list;
    std::mt19937 random(20261124);
    for (int round = 0; round < 200; ++round) {
        std::vector<ui::ShelfRow> rows = someRows();
        std::shuffle(rows.begin(), rows.end(), random);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(random() % (rows.size() + 1)), rows.end());
        for (ui::ShelfRow& at : rows) {
            at.item.state = static_cast<ShelfState>(random() % 8);
        }
        list.model.setRows(rows);
        list.proxy.setOrder(static_cast<ui::ShelfOrder>(random() % 5));
        list.proxy.setFilter(static_cast<ui::ShelfFilter>(random() % 7));
        CHECK(list.proxy.rowCount() <= list.model.rowCount());
    }
}

TEST_CASE("an amount is read and written without rounding", "[shelf]") {
    CHECK(ui::amountOf(QStringLiteral("7.25"), 4, 1'000'000) == 72'500);
    CHECK(ui::amountOf(QStringLiteral(" 0,05 % "), 4, 1'000'000) == 500);
    CHECK(ui::amountOf(QStringLiteral("100"), 4, 1'000'000) == 1'000'000);
    CHECK_FALSE(ui::amountOf(QStringLiteral("100.0001"), 4, 1'000'000));
    CHECK_FALSE(ui::amountOf(QStringLiteral("0.00001"), 4, 1'000'000));
    CHECK_FALSE(ui::amountOf(QStringLiteral("-1"), 4, 1'000'000));
    CHECK_FALSE(ui::amountOf(QStringLiteral("seven"), 4, 1'000'000));
    CHECK(ui::amountOf(QStringLiteral("3.60"), 2, 1'400) == 360);
    for (const int amount : {0, 1, 500, 70'000, 72'500, 1'000'000}) {
        CHECK(ui::amountOf(ui::amountText(amount, 4), 4, 1'000'000) == amount);
    }
    CHECK(ui::amountText(72'500, 4) == QStringLiteral("7.25"));
    CHECK(ui::amountText(15, 1) == QStringLiteral("1.5"));
}

// How long the shelf keeps a person waiting on a diary of many years and many products: from the click in the navigation to the painted
// page, from a choice in the list to its painted form. The real window, on the platform `offscreen`.
#include "long_window.h"
#include "timing.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <QListView>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace gyeol;
using bench::Clock, bench::millisecondsSince, bench::summary, bench::workedMilliseconds;

/// So many products beside those of the diary: every kind in turn, half of them off the shelf, some with lists and dates.
void fillShelf(diary::Diary& diary, int products, Date today) {
    constexpr auto kinds = static_cast<int>(diary::TreatmentKind::other) + 1;
    for (int i = 0; static_cast<int>(diary.treatments.size()) < products; ++i) {
        auto treatment = diary::makeTreatment(diary::TreatmentId("product-" + std::to_string(i)),
                                              static_cast<diary::TreatmentKind>(i % kinds), "Product " + std::to_string(i));
        treatment.active = i % 2 == 0;
        treatment.product = diary::Product{.brand = "Brand " + std::to_string(i % 9),
                                           .ingredients = "Aqua, Glycerin, Lactic Acid, Panthenol, Phenoxyethanol, Parfum",
                                           .opened = today - Days(i % 700),
                                           .monthsAfterOpening = 12};
        diary.treatments.push_back(std::move(treatment));
    }
}

template <class Act>
double milliseconds(QWidget& window, Act act) {
    const auto begin = Clock::now();
    act();
    window.repaint();
    QApplication::processEvents();
    return millisecondsSince(begin);
}

}  // namespace

int main(int argc, char** argv) {
    int years = 20, products = 400, repeat = 10;
    CLI::App app("Measures the shelf");
    app.add_option("--years", years, "how long the diary is")->check(CLI::Range(1, 60));
    app.add_option("--products", products, "how many products stand in it")->check(CLI::Range(1, 10'000));
    app.add_option("--repeat", repeat, "how often it is opened")->check(CLI::PositiveNumber);
    CLI11_PARSE(app, argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);

    test::WindowFixture fixture;
    const auto fill = [&](diary::Diary& diary) { fillShelf(diary, products, fixture.clock.day); };
    const std::size_t sessions = bench::makeLongDiary(fixture, years, fill).diary().sessions.size();
    std::vector<double> first, worked, again, choose;
    for (int round = 0; round < repeat; ++round) {
        const auto window = fixture.start();
        const auto open = [&] { window->workspace().show(QStringLiteral("shelf")).begin(); };
        const double begin = workedMilliseconds();
        first.push_back(milliseconds(*window, open));
        worked.push_back(workedMilliseconds() - begin);
        auto& view = test::named<QListView>(*window, "shelfView");
        for (int row = 1; row < 6; ++row) {
            choose.push_back(milliseconds(*window, [&] { view.setCurrentIndex(view.model()->index(row, 0)); }));
        }
        window->workspace().show(QStringLiteral("week"));
        again.push_back(milliseconds(*window, open));
        test::settle(*window);
    }
    const nlohmann::json report = {{"years", years},
                                   {"sessions", sessions},
                                   {"products", products},
                                   {"open_first", summary(first)},
                                   {"open_first_worked", summary(worked)},
                                   {"open_again", summary(again)},
                                   {"choose", summary(choose)}};
    std::printf("%s\n", report.dump(2).c_str());
    return 0;
}

// How long a page takes to open on a diary of many years: from the click in the navigation until it is painted, how much of that the window
// itself worked, and until what is worked out beside it (a plan, a history) stands there. The real window, on the platform `offscreen`.
#include "lived_diary.h"
#include "long_window.h"
#include "timing.h"
#include "ui/photographs/prepare.h"

#include <CLI/CLI.hpp>
#include <QApplication>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace gyeol;
using bench::Clock, bench::millisecondsSince, bench::summary, bench::workedMilliseconds;

/// A photograph for every week and a bit, as in the plan of docs/reliability.md; the first and the last are there, and are what is shown.
void addPhotographs(service::OpenDiary& open, int years, Date today) {
    constexpr int aYear = 52;
    std::vector<diary::Photograph> photographs;
    const auto prepare = [&open](int flush) {
        const auto prepared =
            ui::preparePhotograph(test::cameraJpeg(test::skinPicture(flush, QSize(4000, 3000)), 1, "2026:01:01 09:00:00"));
        return *open.photographs().keep(prepared->jpeg.toStdString());
    };
    for (int i = 0; i < aYear * years; ++i) {
        std::string name = std::to_string(i);
        name = std::string(64 - name.size(), '0') + name + ".jpg";
        const bool isShown = i == 0 || i + 1 == aYear * years;
        photographs.push_back(
            {.date = today - Days(7 * (aYear * years - i)), .file = isShown ? prepare(i % 3) : name, .note = {}, .regions = {}});
    }
    if (!open.commit(service::addPhotographs(open.diary(), photographs))) {
        throw std::runtime_error("the photographs cannot be added");
    }
}

struct Opening {
    double painted = 0, worked = 0, settled = 0;
};

/// Opens a page in a window that has just started, so that it is made anew.
Opening open(test::WindowFixture& fixture, const QString& page) {
    const auto window = fixture.start();
    const auto begin = Clock::now();
    const double worked = workedMilliseconds();
    window->workspace().show(page).begin();
    window->grab();
    Opening opening{.painted = millisecondsSince(begin), .worked = workedMilliseconds() - worked};
    test::settle(*window);
    window->grab();
    opening.settled = millisecondsSince(begin);
    return opening;
}

}  // namespace

int main(int argc, char** argv) {
    int years = 20, repeat = 5;
    std::vector<std::string> pages{"today", "check_in", "shelf", "procedures", "progress", "rules", "settings"};
    CLI::App app("Measures how long pages take to open");
    app.add_option("--years", years, "how long the diary is")->check(CLI::Range(1, 60));
    app.add_option("--repeat", repeat, "how often each page is opened")->check(CLI::PositiveNumber);
    app.add_option("--pages", pages, "the names of the pages");
    CLI11_PARSE(app, argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);

    test::WindowFixture fixture;
    nlohmann::json report{{"years", years}};
    {
        auto diary = bench::makeLongDiary(fixture, years);
        addPhotographs(diary, years, fixture.clock.day);
        report["sessions"] = diary.diary().sessions.size();
        report["check_ins"] = diary.diary().checkIns.size();
    }
    for (const std::string& page : pages) {
        std::vector<double> painted, worked, settled;
        for (int round = 0; round < repeat; ++round) {
            const Opening opening = open(fixture, QString::fromStdString(page));
            painted.push_back(opening.painted);
            worked.push_back(opening.worked);
            settled.push_back(opening.settled);
        }
        report["pages"][page] = {{"painted", summary(painted)}, {"worked", summary(worked)}, {"settled", summary(settled)}};
    }
    std::printf("%s\n", report.dump(2).c_str());
    return 0;
}

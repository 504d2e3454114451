// Draws the pictures of docs/images from the real window and the examples.
#include "picture_window.h"

#include <CLI/CLI.hpp>
#include <QApplication>

#include <map>

using namespace gyeol;

int main(int argc, char** argv) {
    std::string folder, beginning;
    std::optional<ui::Scheme> scheme;
    std::optional<ui::Language> language;
    std::vector<int> size;
    CLI::App app("Draws the pictures of the user guide; or, to look at the pages by, the same windows in other dress");
    app.add_option("folder", folder, "where they are written")->required();
    app.add_option("beginning", beginning, "what the names of those that are drawn begin with; all of them without it");
    app.add_option("--scheme", scheme, "light or dark, for all of them")
        ->transform(CLI::CheckedTransformer(std::map<std::string, ui::Scheme>{{"light", ui::Scheme::light}, {"dark", ui::Scheme::dark}}));
    app.add_option("--language", language, "en or ko, for all of them")
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, ui::Language>{{"en", ui::Language::english}, {"ko", ui::Language::korean}}));
    app.add_option("--size", size, "width and height of all windows, in pixels")->expected(2);
    CLI11_PARSE(app, argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const test::PictureWish wish{QString::fromStdString(folder), QString::fromStdString(beginning),
                                 size.empty() ? std::nullopt : std::optional(QSize(size[0], size[1])), scheme, language};
    bool drawn =
        test::drawWeeks(wish) && test::drawPages(wish) && test::drawFirstRun(wish) && test::drawOutside(wish) && test::drawPapers(wish);
#ifdef GYEOL_PORES
    drawn = drawn && test::drawPores(wish);
#endif
    const bool alike = wish.size || wish.scheme || wish.language;
    return drawn && (alike || test::drawEveryPage(wish)) ? 0 : 4;
}

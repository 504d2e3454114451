#pragma once

#include "window_fixture.h"

#include <QString>

#include <optional>

/// What the pictures of docs/images are drawn with: the real window, dressed as a picture asks.
namespace gyeol::test {

/// How a picture's window looks.
struct Dress {
    QSize size;
    ui::Scheme scheme = ui::Scheme::light;
    ui::Language language = ui::Language::english;
};

/// Which pictures are drawn, and where to. To look at the pages by, all of them may be dressed otherwise than in the guide.
struct PictureWish {
    QString folder, beginning;  ///< of the names
    std::optional<QSize> size;
    std::optional<ui::Scheme> scheme;
    std::optional<ui::Language> language;

    [[nodiscard]] bool wants(const char* name) const { return QLatin1String(name).startsWith(beginning); }
    void dress(ui::MainWindow& window, const Dress& dress) const;
    /// Writes what a widget shows into FOLDER/NAME.png, once wrapped texts have found their height. False, and told, where it cannot be
    /// written.
    [[nodiscard]] bool save(QWidget& widget, const char* name) const;
};

void click(ui::MainWindow& window, const char* button);

/// False where a file cannot be written.
[[nodiscard]] bool drawWeeks(const PictureWish& wish);
[[nodiscard]] bool drawPages(const PictureWish& wish);
/// The welcome page and the pages of the first run.
[[nodiscard]] bool drawFirstRun(const PictureWish& wish);
/// What of the settings reaches outside; no server is asked.
[[nodiscard]] bool drawOutside(const PictureWish& wish);
/// Every page in every language and scheme; not where all pictures are to be dressed alike.
[[nodiscard]] bool drawEveryPage(const PictureWish& wish);
/// What goes on paper, and the dialogs of the File menu. Paper keeps its own language.
[[nodiscard]] bool drawPapers(const PictureWish& wish);
/// Two days of visible pores compared, and the frame on its way; only where the measuring of pores is built.
[[nodiscard]] bool drawPores(const PictureWish& wish);

}  // namespace gyeol::test

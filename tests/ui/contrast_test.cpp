// Contrast as WCAG 2.1 computes it: 4.5 to 1 for words, 3 to 1 for large ones and for signs that carry meaning. First every pair of the
// palette that stands together, then what is really painted on every page, in light and in dark.
#include "page_story.h"
#include "support/catch.h"
#include "ui/week/chip_painter.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <unordered_map>

using namespace gyeol;

namespace {

constexpr double forWords = 4.5, forLargeWords = 3, forSigns = 3;

double luminance(const QColor& colour) {
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

struct Named {
    const char* name;
    QColor ui::Colours::*colour;
};
Named named(const char* name, QColor ui::Colours::*colour) {
    return {name, colour};
}
#define GYEOL_COLOUR(NAME) named(#NAME, &ui::Colours::NAME)

/// What is written on which grounds.
struct Pairs {
    std::vector<Named> inks, grounds;
    double least;
};

const Pairs palettePairs[] = {
    {{GYEOL_COLOUR(text)},
     {GYEOL_COLOUR(window), GYEOL_COLOUR(card), GYEOL_COLOUR(side), GYEOL_COLOUR(button), GYEOL_COLOUR(buttonHover),
      GYEOL_COLOUR(accentTint), GYEOL_COLOUR(cautionTint), GYEOL_COLOUR(lineSoft)},
     forWords},
    {{GYEOL_COLOUR(textSoft)},
     {GYEOL_COLOUR(window), GYEOL_COLOUR(card), GYEOL_COLOUR(side), GYEOL_COLOUR(buttonHover), GYEOL_COLOUR(accentTint),
      GYEOL_COLOUR(lineSoft)},
     forWords},
    {{GYEOL_COLOUR(caution)},
     {GYEOL_COLOUR(window), GYEOL_COLOUR(card), GYEOL_COLOUR(side), GYEOL_COLOUR(accentTint), GYEOL_COLOUR(cautionTint)},
     forWords},
    {{GYEOL_COLOUR(accent)}, {GYEOL_COLOUR(window), GYEOL_COLOUR(card), GYEOL_COLOUR(accentTint)}, forWords},
    {{GYEOL_COLOUR(accentText)}, {GYEOL_COLOUR(accent)}, forWords},
    {{GYEOL_COLOUR(fine)}, {GYEOL_COLOUR(fineTint), GYEOL_COLOUR(card)}, forWords},
    {{GYEOL_COLOUR(little)}, {GYEOL_COLOUR(littleTint), GYEOL_COLOUR(card)}, forWords},
    {{GYEOL_COLOUR(worse)}, {GYEOL_COLOUR(worseTint), GYEOL_COLOUR(card)}, forWords},
    // Rings around what has the keys, the curve of the load and the line of its ceiling.
    {{GYEOL_COLOUR(accent)}, {GYEOL_COLOUR(side), GYEOL_COLOUR(button), GYEOL_COLOUR(buttonHover), GYEOL_COLOUR(loadFill)}, forSigns},
    {{GYEOL_COLOUR(loadLine)}, {GYEOL_COLOUR(card), GYEOL_COLOUR(loadFill), GYEOL_COLOUR(loadPlanned)}, forSigns},
};
#undef GYEOL_COLOUR

const diary::TreatmentKind everyKind[] = {
    diary::TreatmentKind::cleanse,          diary::TreatmentKind::acid,         diary::TreatmentKind::exfoliatingPack,
    diary::TreatmentKind::moisturizingPack, diary::TreatmentKind::collagenMask, diary::TreatmentKind::egfMask,
    diary::TreatmentKind::retinoid,         diary::TreatmentKind::vitaminC,     diary::TreatmentKind::other};

/// The colour that most of a picture has: what is written stands on it.
QColor groundOf(const QImage& picture) {
    std::unordered_map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    return QColor::fromRgb(
        std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first);
}

/// The best contrast of a picture's pixels with its ground. Letters are drawn with soft edges, but their stems reach their full ink.
double paintedContrast(const QImage& picture) {
    const QColor ground = groundOf(picture);
    double best = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            best = std::max(best, contrast(ground, picture.pixelColor(x, y)));
        }
    }
    return best;
}

bool isLarge(const QFont& font) {
    const QFontInfo info(font);
    return info.pixelSize() >= 24 || (info.pixelSize() >= 19 && info.weight() >= QFont::Bold);
}

/// What a widget has written on itself; empty where it has no words of its own.
QString wordsOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    return line != nullptr ? line->displayText() : QString();
}

/// The widgets with words that are enabled and whole in sight: what cannot be used yet may be faint.
std::vector<QWidget*> writtenOn(QWidget& window) {
    std::vector<QWidget*> written;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool inSight = widget->isVisible() && widget->isEnabled() && widget->visibleRegion().boundingRect() == widget->rect();
        if (inSight && widget->window() == &window && !wordsOf(*widget).trimmed().isEmpty()) {
            written.push_back(widget);
        }
    }
    return written;
}

void checkPainted(QWidget& window) {
    const QImage painted = window.grab().toImage();
    const double scale = painted.devicePixelRatio();
    int words = 0;
    for (const QWidget* widget : writtenOn(window)) {
        const QRect at(widget->mapTo(&window, QPoint(0, 0)) * scale, widget->size() * scale);
        CAPTURE(widget->objectName().toStdString(), wordsOf(*widget).toStdString());
        CHECK(paintedContrast(painted.copy(at)) >= (isLarge(widget->font()) ? forLargeWords : forWords));
        ++words;
    }
    CHECK(words > 10);
}

}  // namespace

TEST_CASE("contrast is what WCAG says it is", "[contrast]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1));
}

TEST_CASE("the colours that stand on one another in the palette can be told apart", "[contrast]") {
    ui::Theme theme(*qApp, GENERATE(ui::Scheme::light, ui::Scheme::dark));
    CAPTURE(theme.isDark());
    for (const Pairs& pairs : palettePairs) {
        for (const Named& ink : pairs.inks) {
            for (const Named& ground : pairs.grounds) {
                CAPTURE(ink.name, ground.name);
                CHECK(contrast(theme.colours().*ink.colour, theme.colours().*ground.colour) >= pairs.least);
            }
        }
    }
    theme.use(ui::Scheme::light);
}

TEST_CASE("the words of a chip can be read whatever has become of it", "[contrast]") {
    ui::Theme theme(*qApp, GENERATE(ui::Scheme::light, ui::Scheme::dark));
    const auto state = GENERATE(ui::CellState::proposed, ui::CellState::kept, ui::CellState::done, ui::CellState::skipped,
                                ui::CellState::missed, ui::CellState::dropped, ui::CellState::heldBack);
    const bool quiet = GENERATE(false, true);
    for (const auto kind : everyKind) {
        CAPTURE(theme.isDark(), static_cast<int>(state), static_cast<int>(kind), quiet);
        ui::Chip chip;
        chip.cell.state = state;
        chip.colours = theme.chip(kind);
        chip.quiet = quiet;
        chip.text = QStringLiteral("HHHH");
        QImage picture(110, 36, QImage::Format_RGB32);
        picture.fill(theme.colours().card);
        QPainter painter(&picture);
        painter.setFont(ui::Theme::font());
        ui::paintChip(painter, QRectF(0, 0, 110, 36), chip, theme.colours());
        painter.end();
        CHECK(paintedContrast(picture.copy(20, 2, 70, 32)) >= forWords);
    }
    theme.use(ui::Scheme::light);
}

TEST_CASE("what is painted on every page can be read", "[contrast]") {
    const auto scheme = GENERATE(ui::Scheme::light, ui::Scheme::dark);
    test::PageStory story("week");
    story.begin("sensitive-laser");
    story.window->useScheme(scheme);
    for (QAction* page : story.window->workspace().pageActions()) {
        page->trigger();
        test::settle(*story.window);
        CAPTURE(page->objectName().toStdString(), static_cast<int>(scheme));
        checkPainted(*story.window);
    }
    story.window->useScheme(ui::Scheme::light);
}

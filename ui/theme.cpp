#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QStyleFactory>

#include <array>

namespace gyeol::ui {
namespace {

using diary::TreatmentKind;

// Text on its ground keeps a contrast of 4.5 to 1 or more, textSoft too.
const Colours light{
    .window = QColor(0xFA, 0xF8, 0xF4),
    .card = QColor(0xFF, 0xFF, 0xFF),
    .side = QColor(0xF3, 0xEF, 0xE8),
    .line = QColor(0xE6, 0xE3, 0xDD),
    .lineSoft = QColor(0xF0, 0xEE, 0xEA),
    .text = QColor(0x2A, 0x27, 0x30),
    .textSoft = QColor(0x6E, 0x69, 0x74),
    .accent = QColor(0xB9, 0x46, 0x6A),
    .accentText = QColor(0xFF, 0xFF, 0xFF),
    .accentTint = QColor(0xFC, 0xF3, 0xF0),
    .caution = QColor(0x8F, 0x55, 0x0A),
    .cautionTint = QColor(0xF5, 0xDD, 0xB1),
    .hatch = QColor(0xE8, 0xBF, 0x72),
    .closed = QColor(0xD9, 0xD5, 0xCE),
    .button = QColor(0xFF, 0xFF, 0xFF),
    .buttonHover = QColor(0xF6, 0xF3, 0xEE),
    .loadLine = QColor(0x6D, 0x59, 0x8F),
    .loadFill = QColor(0xDD, 0xD0, 0xEA),
    .loadPlanned = QColor(0xEE, 0xE7, 0xF5),
    .fine = QColor(0x17, 0x65, 0x50),
    .fineTint = QColor(0xE9, 0xF6, 0xF1),
    .little = QColor(0x85, 0x57, 0x0A),
    .littleTint = QColor(0xFC, 0xF4, 0xDF),
    .worse = QColor(0x9E, 0x38, 0x1C),
    .worseTint = QColor(0xFC, 0xEC, 0xE6),
};

const Colours dark{
    .window = QColor(0x1D, 0x1B, 0x20),
    .card = QColor(0x26, 0x24, 0x2A),
    .side = QColor(0x18, 0x16, 0x1A),
    .line = QColor(0x3C, 0x39, 0x42),
    .lineSoft = QColor(0x32, 0x2F, 0x37),
    .text = QColor(0xEC, 0xE8, 0xEE),
    .textSoft = QColor(0xAD, 0xA6, 0xB3),
    .accent = QColor(0xE0, 0x7C, 0x9C),
    .accentText = QColor(0x2B, 0x0F, 0x1A),
    .accentTint = QColor(0x33, 0x29, 0x2E),
    .caution = QColor(0xEB, 0xB8, 0x6A),
    .cautionTint = QColor(0x4C, 0x3B, 0x1E),
    .hatch = QColor(0x7A, 0x5F, 0x2E),
    .closed = QColor(0x4A, 0x46, 0x50),
    .button = QColor(0x2E, 0x2B, 0x33),
    .buttonHover = QColor(0x38, 0x35, 0x3E),
    .loadLine = QColor(0xBD, 0xA6, 0xE0),
    .loadFill = QColor(0x4A, 0x3F, 0x5E),
    .loadPlanned = QColor(0x35, 0x30, 0x41),
    .fine = QColor(0x93, 0xDD, 0xC6),
    .fineTint = QColor(0x1E, 0x35, 0x30),
    .little = QColor(0xF0, 0xCF, 0x80),
    .littleTint = QColor(0x3A, 0x32, 0x20),
    .worse = QColor(0xF6, 0xB4, 0x9E),
    .worseTint = QColor(0x43, 0x2A, 0x24),
};

struct ChipPair {
    ChipColours light, dark;
};

/// Colour groups: cleansing blue, acids coral, packs that exfoliate amber, moist ones green, masks pink, the rest violet and grey.
ChipPair chipPairOf(TreatmentKind kind) {
    switch (kind) {
        case TreatmentKind::cleanse:
        case TreatmentKind::moisturizer:
        case TreatmentKind::sunscreen:
            return {{QColor(0xDC, 0xE9, 0xF2), QColor(0x2C, 0x5B, 0x7C)}, {QColor(0x26, 0x3B, 0x4A), QColor(0xA9, 0xD0, 0xEA)}};
        case TreatmentKind::acid:
        case TreatmentKind::acidCleanser:
            return {{QColor(0xF9, 0xD8, 0xCC), QColor(0x9E, 0x38, 0x1C)}, {QColor(0x50, 0x2C, 0x22), QColor(0xF6, 0xB4, 0x9E)}};
        case TreatmentKind::exfoliatingPack:
            return {{QColor(0xF7, 0xE3, 0xB6), QColor(0x75, 0x55, 0x0A)}, {QColor(0x4A, 0x3C, 0x1A), QColor(0xF0, 0xCF, 0x80)}};
        case TreatmentKind::moisturizingPack:
            return {{QColor(0xCD, 0xEB, 0xE2), QColor(0x17, 0x65, 0x50)}, {QColor(0x1D, 0x43, 0x39), QColor(0x93, 0xDD, 0xC6)}};
        case TreatmentKind::collagenMask:
            return {{QColor(0xF5, 0xD3, 0xDE), QColor(0x93, 0x26, 0x52)}, {QColor(0x4E, 0x28, 0x38), QColor(0xF3, 0xAD, 0xC6)}};
        case TreatmentKind::egfMask:
            return {{QColor(0xE6, 0xDB, 0xF4), QColor(0x5D, 0x3A, 0x92)}, {QColor(0x3B, 0x30, 0x52), QColor(0xCF, 0xB6, 0xF2)}};
        case TreatmentKind::retinoid:
            return {{QColor(0xDD, 0xDD, 0xF5), QColor(0x3D, 0x42, 0x96)}, {QColor(0x2D, 0x2F, 0x55), QColor(0xB9, 0xBD, 0xF5)}};
        case TreatmentKind::benzoylPeroxide:
        case TreatmentKind::azelaic:
        case TreatmentKind::vitaminC:
            return {{QColor(0xE4, 0xEC, 0xCB), QColor(0x4C, 0x5E, 0x14)}, {QColor(0x37, 0x41, 0x1E), QColor(0xCD, 0xDD, 0x94)}};
        case TreatmentKind::other:
            break;
    }
    return {{QColor(0xE9, 0xE6, 0xE1), QColor(0x55, 0x50, 0x4A)}, {QColor(0x3A, 0x37, 0x3F), QColor(0xD2, 0xCD, 0xD6)}};
}

/// The sheet with each `@name` replaced by that colour.
QString styleSheet(const Colours& colours) {
    QFile file(QStringLiteral(":/gyeol/style.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char*, QColor>, 13> names{{
        {"@window", colours.window},
        {"@card", colours.card},
        {"@side", colours.side},
        {"@lineSoft", colours.lineSoft},
        {"@line", colours.line},
        {"@textSoft", colours.textSoft},
        {"@text", colours.text},
        {"@accentText", colours.accentText},
        {"@accentTint", colours.accentTint},
        {"@accent", colours.accent},
        {"@caution", colours.caution},
        {"@buttonHover", colours.buttonHover},
        {"@button", colours.button},
    }};
    for (const auto& [name, colour] : names) {
        sheet.replace(QLatin1String(name), colour.name());
    }
    // Pictures are drawn for the ground that they stand on.
    sheet.replace(QLatin1String("@scheme"), QLatin1String(&colours == &dark ? "dark" : "light"));
    return sheet;
}

QPalette paletteOf(const Colours& colours) {
    QPalette palette(colours.button, colours.window);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.side);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentText);
    palette.setColor(QPalette::PlaceholderText, colours.textSoft);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.textSoft);
    }
    return palette;
}

}  // namespace

Theme::Theme(QApplication& application, Scheme scheme) : application_(application), scheme_(scheme), desktop_(QApplication::palette()) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(font());
    use(scheme);
}

void Theme::use(Scheme scheme) {
    scheme_ = scheme;
    QApplication::setPalette(paletteOf(colours()));
    application_.setStyleSheet(styleSheet(colours()));
}

bool Theme::isDark() const {
    return scheme_ == Scheme::dark || (scheme_ == Scheme::system && desktop_.color(QPalette::Window).lightness() < 128);
}

const Colours& Theme::colours() const {
    return isDark() ? dark : light;
}

ChipColours Theme::chip(TreatmentKind kind) const {
    const ChipPair pair = chipPairOf(kind);
    return isDark() ? pair.dark : pair.light;
}

QFont Theme::font() {
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Noto Sans KR"), QStringLiteral("sans-serif")});
    font.setPixelSize(13);
    return font;
}

std::optional<Scheme> Theme::fromCode(std::string_view code) {
    for (const Scheme scheme : {Scheme::system, Scheme::light, Scheme::dark}) {
        if (codeOf(scheme) == code) {
            return scheme;
        }
    }
    return std::nullopt;
}

std::string_view Theme::codeOf(Scheme scheme) {
    switch (scheme) {
        case Scheme::light:
            return "light";
        case Scheme::dark:
            return "dark";
        case Scheme::system:
            break;
    }
    return "system";
}

}  // namespace gyeol::ui

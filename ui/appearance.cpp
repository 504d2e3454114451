#include "ui/appearance.h"

namespace gyeol::ui {
namespace {

constexpr const char* languageName = "language";
constexpr const char* schemeName = "theme";

}  // namespace

Appearance::Appearance(Languages& languages, Theme& theme, Preferences& preferences, QObject* parent)
    : QObject(parent), languages_(languages), theme_(theme), preferences_(preferences) {}

void Appearance::restore() {
    if (const auto language = Languages::fromCode(preferences_.read(languageName).value_or(""))) {
        show(*language);
    }
    if (const auto scheme = keptScheme(preferences_); scheme && *scheme != theme_.scheme()) {
        show(*scheme);
    }
}

std::optional<Scheme> Appearance::keptScheme(const Preferences& preferences) {
    return Theme::fromCode(preferences.read(schemeName).value_or(""));
}

void Appearance::choose(Language language) {
    preferences_.write(languageName, std::string(Languages::codeOf(language)));
    show(language);
}

void Appearance::choose(Scheme scheme) {
    preferences_.write(schemeName, std::string(Theme::codeOf(scheme)));
    show(scheme);
}

void Appearance::show(Language language) {
    languages_.use(language);
    emit changed();
}

void Appearance::show(Scheme scheme) {
    theme_.use(scheme);
    emit changed();
}

}  // namespace gyeol::ui

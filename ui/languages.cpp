#include "ui/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace gyeol::ui {

Result<Languages::Sentences> Languages::readSentences(const std::filesystem::path& data) {
    auto english = wording::Wording::read(data, Language::english);
    if (!english) {
        return tl::unexpected(english.error());
    }
    auto korean = wording::Wording::read(data, Language::korean);
    if (!korean) {
        return tl::unexpected(korean.error());
    }
    return Sentences{std::move(*english), std::move(*korean)};
}

void Languages::use(Language language) {
    current_ = language;
    // Calendars and file dialogs name months and weekdays by themselves; what is opened from now on does so in this language.
    QLocale::setDefault(language == Language::korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::removeTranslator(&own_);
    QCoreApplication::removeTranslator(&qt_);
    if (language == Language::english) {
        return;
    }
    // Qt's own words first, so that ours win where both have one.
    if (qt_.load(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&qt_);
    }
    if (own_.load(QStringLiteral(":/i18n/gyeol_ko.qm"))) {
        QCoreApplication::installTranslator(&own_);
    }
}

std::optional<Language> Languages::fromCode(std::string_view code) {
    if (code == "en") {
        return Language::english;
    }
    if (code == "ko") {
        return Language::korean;
    }
    return std::nullopt;
}

std::string_view Languages::codeOf(Language language) {
    return language == Language::korean ? "ko" : "en";
}

Language Languages::ofSystem() {
    return QLocale::system().language() == QLocale::Korean ? Language::korean : Language::english;
}

}  // namespace gyeol::ui

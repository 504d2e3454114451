#pragma once

#include "base/result.h"
#include "wording/wording.h"

#include <QString>
#include <QTranslator>

#include <filesystem>

namespace gyeol::ui {

using wording::Language;

/// The language of the window: the core's sentences and the window's own labels change together.
/// Owns the translators; one of these lives as long as the application.
class Languages {
public:
    /// The sentences of the core in both languages.
    struct Sentences {
        wording::Wording english, korean;
    };
    /// Reads them from the data folder; on any thread.
    [[nodiscard]] static Result<Sentences> readSentences(const std::filesystem::path& data);

    explicit Languages(Sentences sentences) : english_(std::move(sentences.english)), korean_(std::move(sentences.korean)) {}

    /// Speaks a language from now on; every window gets a LanguageChange event.
    void use(Language language);

    [[nodiscard]] Language current() const { return current_; }
    [[nodiscard]] const wording::Wording& wording() const { return current_ == Language::korean ? korean_ : english_; }

    /// `en` and `ko`, as the settings and the command line write them.
    [[nodiscard]] static std::optional<Language> fromCode(std::string_view code);
    [[nodiscard]] static std::string_view codeOf(Language language);
    /// Korean where the system speaks Korean, else English.
    [[nodiscard]] static Language ofSystem();

private:
    wording::Wording english_, korean_;
    Language current_ = Language::english;
    QTranslator own_, qt_;
};

}  // namespace gyeol::ui

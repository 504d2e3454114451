#pragma once

#include "base/params.h"
#include "base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gyeol::wording {

enum class Language : std::uint8_t { english, korean };

/// Makes sentences from codes and parameters, in one language: data/wording/{en,ko}.json and the rule book's own sentences.
/// Plurals, dates and the Korean particles after a name (은/는, 이/가, 을/를, …) are made here and nowhere else. Read once; cheap to copy.
class Wording {
public:
    /// Reads `data`/wording and the sentences of `data`/rulebook.
    [[nodiscard]] static Result<Wording> read(const std::filesystem::path& data, Language language);

    [[nodiscard]] Language language() const;

    /// The sentence of a code; `rule-title.ID` is the name of a rule. A code without a sentence is a bug that a test catches; the code
    /// itself comes back.
    [[nodiscard]] std::string say(std::string_view code, const Params& params = {}) const;

    /// A parameter by itself, as a sentence shows it.
    [[nodiscard]] std::string write(const Param& param) const;

    /// A rule's short name ("Alternate days"), its sentence with parameters, and where it comes from ("AAD 2016 · convention").
    [[nodiscard]] std::string ruleTitle(std::string_view rule) const;
    [[nodiscard]] std::string ruleSentence(std::string_view rule, const Params& params = {}) const;
    [[nodiscard]] std::string ruleSource(std::string_view rule) const;

    /// A failure as one line: file, place, what is wrong, how many more.
    [[nodiscard]] std::string failure(const Failure& failure) const;

    /// "Tue 24 Nov" / "11월 24일 (화)"; "Tuesday 24 November" / "11월 24일 화요일"; "23 – 29 November 2026" / "2026년 11월 23일 – 29일".
    [[nodiscard]] std::string shortDate(Date date) const;
    [[nodiscard]] std::string longDate(Date date) const;
    [[nodiscard]] std::string dateRange(Date from, Date to) const;
    [[nodiscard]] std::string weekdayName(Weekday day) const;       ///< "Tuesday" / "화요일"
    [[nodiscard]] std::string shortWeekdayName(Weekday day) const;  ///< "Tue" / "화"

    /// Every code that has a sentence in this language; for the test that holds the two languages together.
    [[nodiscard]] std::vector<std::string> codes() const;

    /// The names of the parameters that a code's sentence takes; for the same test.
    [[nodiscard]] std::vector<std::string> parametersOf(std::string_view code) const;

private:
    struct Table;
    /// `code` itself or, of its variants `code.*`, the one that tells most of the parameters and misses none.
    [[nodiscard]] std::string_view mostTelling(std::string_view code, const Params& params) const;

    explicit Wording(std::shared_ptr<const Table> table) : table_(std::move(table)) {}
    std::shared_ptr<const Table> table_;
};

}  // namespace gyeol::wording

#include "wording/wording.h"

#include "wording/sentence_table.h"

#include <fmt/format.h>
#include <algorithm>
#include <array>

namespace gyeol::wording {

namespace {

constexpr std::array<std::string_view, 7> weekdayNames{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

template <class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

/// Thousandths without trailing zeros: 1500 is 1.5.
std::string writeMilli(std::int64_t value) {
    const std::uint64_t magnitude = value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::string text = fmt::format("{}{}", value < 0 ? "-" : "", magnitude / 1000);
    if (magnitude % 1000 != 0) {
        text += fmt::format(".{:03}", magnitude % 1000);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

std::int64_t number(unsigned value) {
    return static_cast<std::int64_t>(value);
}

/// A failure is one line, whatever a file is called or holds.
std::string onOneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return text;
}

}  // namespace

struct Wording::Table {
    Language language;
    SentenceTable words;
};

Result<Wording> Wording::read(const std::filesystem::path& data, Language language) {
    auto words = readSentences(data, language == Language::korean ? "ko" : "en");
    if (!words) {
        return tl::unexpected<Failure>(words.error());
    }
    return Wording(std::make_shared<const Table>(Table{language, std::move(*words)}));
}

Language Wording::language() const {
    return table_->language;
}

std::string Wording::write(const Param& param) const {
    return std::visit(Overloaded{
                          [](std::int64_t value) { return std::to_string(value); },
                          [](const Milli& value) { return writeMilli(value.value); },
                          [this](const Date& date) { return shortDate(date); },
                          [](const std::string& text) { return text; },
                          [this](const Code& code) { return say(code.value); },
                      },
                      param);
}

std::string Wording::say(std::string_view code, const Params& params) const {
    constexpr std::string_view ruleTitles = "rule-title.";
    if (code.starts_with(ruleTitles)) {
        return ruleTitle(code.substr(ruleTitles.size()));
    }
    const auto found = table_->words.sentences.find(code);
    return found == table_->words.sentences.end() ? std::string(code)
                                                  : found->second.fill(params, [this](const Param& param) { return write(param); });
}

std::string_view Wording::mostTelling(std::string_view code, const Params& params) const {
    const auto& sentences = table_->words.sentences;
    const std::string variants = std::string(code) + ".";
    std::string_view best = code;
    std::size_t most = 0;
    for (auto variant = sentences.lower_bound(variants); variant != sentences.end() && variant->first.starts_with(variants); ++variant) {
        const auto names = variant->second.parameters();
        const bool all = std::all_of(names.begin(), names.end(), [&](const std::string& name) { return params.find(name) != nullptr; });
        if (all && names.size() > most) {
            best = variant->first;
            most = names.size();
        }
    }
    return best;
}

std::string Wording::ruleTitle(std::string_view rule) const {
    const auto found = table_->words.rules.find(rule);
    return found == table_->words.rules.end() ? std::string(rule) : found->second.title;
}

std::string Wording::ruleSentence(std::string_view rule, const Params& params) const {
    const auto found = table_->words.rules.find(rule);
    return found == table_->words.rules.end() ? std::string(rule)
                                              : found->second.sentence.fill(params, [this](const Param& param) { return write(param); });
}

std::string Wording::ruleSource(std::string_view rule) const {
    const auto found = table_->words.rules.find(rule);
    if (found == table_->words.rules.end()) {
        return {};
    }
    const RuleWords& words = found->second;
    const std::string grade = words.grade.empty() ? std::string() : say("grade." + words.grade);
    return words.source.empty() || grade.empty() ? words.source + grade : words.source + " · " + grade;
}

std::string Wording::failure(const Failure& failure) const {
    std::string line;
    if (!failure.file.empty()) {
        line += failure.file + ": ";
    }
    if (!failure.place.empty()) {
        line += failure.place + ": ";
    }
    line += say(mostTelling(fmt::format("failure.{}", nameOf(failure.code)), failure.params), failure.params);
    if (failure.more > 0) {
        line += " " + say("failure.more", {{"count", std::int64_t{failure.more}}});
    }
    return onOneLine(std::move(line));
}

std::string Wording::weekdayName(Weekday day) const {
    return say(fmt::format("weekday.{}", weekdayNames[day.c_encoding()]));
}

std::string Wording::shortWeekdayName(Weekday day) const {
    return say(fmt::format("weekday-short.{}", weekdayNames[day.c_encoding()]));
}

std::string Wording::shortDate(Date date) const {
    const std::chrono::year_month_day day(date);
    return say("date.short", {{"weekday", shortWeekdayName(weekdayOf(date))},
                              {"day", number(static_cast<unsigned>(day.day()))},
                              {"month", say(fmt::format("month-short.{}", static_cast<unsigned>(day.month())))}});
}

std::string Wording::longDate(Date date) const {
    const std::chrono::year_month_day day(date);
    return say("date.long", {{"weekday", weekdayName(weekdayOf(date))},
                             {"day", number(static_cast<unsigned>(day.day()))},
                             {"month", say(fmt::format("month.{}", static_cast<unsigned>(day.month())))}});
}

std::string Wording::dateRange(Date from, Date to) const {
    const std::chrono::year_month_day first(from), last(to);
    const auto month = [this](const std::chrono::year_month_day& day) {
        return say(fmt::format("month.{}", static_cast<unsigned>(day.month())));
    };
    const Params params{{"day", number(static_cast<unsigned>(first.day()))},
                        {"month", month(first)},
                        {"year", std::int64_t{static_cast<int>(first.year())}},
                        {"to_day", number(static_cast<unsigned>(last.day()))},
                        {"to_month", month(last)},
                        {"to_year", std::int64_t{static_cast<int>(last.year())}}};
    if (from == to) {
        return say("date.range.one-day", params);
    }
    if (first.year() != last.year()) {
        return say("date.range.years", params);
    }
    return say(first.month() != last.month() ? "date.range.months" : "date.range.days", params);
}

std::vector<std::string> Wording::codes() const {
    std::vector<std::string> codes;
    for (const auto& [code, sentence] : table_->words.sentences) {
        codes.push_back(code);
    }
    return codes;
}

std::vector<std::string> Wording::parametersOf(std::string_view code) const {
    const auto found = table_->words.sentences.find(code);
    return found == table_->words.sentences.end() ? std::vector<std::string>() : found->second.parameters();
}

}  // namespace gyeol::wording

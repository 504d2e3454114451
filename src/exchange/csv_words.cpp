#include "exchange/csv_words.h"

#include <algorithm>
#include <array>

namespace gyeol::exchange {

namespace {

template <class Value>
struct Word {
    std::string_view text;
    Value value;
};

template <class Value, std::size_t count>
std::optional<Value> lookUp(const std::array<Word<Value>, count>& words, std::string_view text) {
    const std::string plain = plainWord(text);
    const auto found = std::find_if(words.begin(), words.end(), [&plain](const auto& word) { return word.text == plain; });
    return found == words.end() ? std::nullopt : std::optional<Value>(found->value);
}

using diary::Area;
using diary::Part;
using diary::SessionState;

constexpr std::array<Word<Part>, 11> parts{{{"morning", Part::morning},
                                            {"am", Part::morning},
                                            {"아침", Part::morning},
                                            {"오전", Part::morning},
                                            {"evening", Part::evening},
                                            {"pm", Part::evening},
                                            {"night", Part::evening},
                                            {"저녁", Part::evening},
                                            {"오후", Part::evening},
                                            {"both", Part::both},
                                            {"아침저녁", Part::both}}};

constexpr std::array<Word<Area>, 6> areas{{{"face", Area::face},
                                           {"얼굴", Area::face},
                                           {"small", Area::small},
                                           {"좁은 부위", Area::small},
                                           {"patch", Area::patch},
                                           {"패치", Area::patch}}};

constexpr std::array<Word<SessionState>, 15> states{{{"planned", SessionState::planned},
                                                     {"예정", SessionState::planned},
                                                     {"계획", SessionState::planned},
                                                     {"done", SessionState::done},
                                                     {"yes", SessionState::done},
                                                     {"x", SessionState::done},
                                                     {"완료", SessionState::done},
                                                     {"했음", SessionState::done},
                                                     {"skipped", SessionState::skipped},
                                                     {"건너뜀", SessionState::skipped},
                                                     {"쉼", SessionState::skipped},
                                                     {"missed", SessionState::missed},
                                                     {"no", SessionState::missed},
                                                     {"못 함", SessionState::missed},
                                                     {"놓침", SessionState::missed}}};

struct CsvHead {
    std::string_view text, field;
};

/// Other names of our columns.
constexpr std::array<CsvHead, 34> csvHeads{
    {{"day", "date"},     {"날짜", "date"},          {"일자", "date"},        {"time of day", "part"}, {"시간대", "part"},
     {"때", "part"},      {"id", "treatment"},       {"product", "name"},     {"제품", "name"},        {"제품명", "name"},
     {"이름", "name"},    {"관리", "name"},          {"부위", "area"},        {"status", "state"},     {"상태", "state"},
     {"결과", "state"},   {"notes", "note"},         {"comment", "note"},     {"메모", "note"},        {"비고", "note"},
     {"red", "redness"},  {"붉은기", "redness"},     {"홍조", "redness"},     {"dry", "dryness"},      {"건조", "dryness"},
     {"당김", "dryness"}, {"sting", "stinging"},     {"burning", "stinging"}, {"따가움", "stinging"},  {"flaking", "peeling"},
     {"각질", "peeling"}, {"moisture", "hydration"}, {"수분", "hydration"},   {"의심", "suspect"}}};

/// A number of one to `most` digits at the front, which goes.
std::optional<int> number(std::string_view& text, std::size_t most) {
    std::size_t digits = 0;
    int value = 0;
    while (digits < text.size() && digits < most && text[digits] >= '0' && text[digits] <= '9') {
        value = value * 10 + (text[digits] - '0');
        ++digits;
    }
    text.remove_prefix(digits);
    return digits == 0 ? std::nullopt : std::optional(value);
}

/// A hyphen, point or slash with spaces around it; it goes.
bool passes(std::string_view& text) {
    const auto skipSpaces = [&text] { text.remove_prefix(std::min(text.find_first_not_of(' '), text.size())); };
    skipSpaces();
    if (text.empty() || (text.front() != '-' && text.front() != '.' && text.front() != '/')) {
        return false;
    }
    text.remove_prefix(1);
    skipSpaces();
    return true;
}

}  // namespace

std::string plainWord(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) {
        return {};
    }
    std::string word(text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1));
    for (char& c : word) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return word;
}

std::optional<std::size_t> fieldOf(CsvKind kind, std::string_view head) {
    std::string name = plainWord(head);
    const auto other = std::find_if(csvHeads.begin(), csvHeads.end(), [&name](const CsvHead& known) { return known.text == name; });
    if (other != csvHeads.end()) {
        name = other->field;
    }
    const auto& fields = csvFields(kind);
    const auto found = std::find_if(fields.begin(), fields.end(), [&name](const CsvField& field) { return field.name == name; });
    return found == fields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - fields.begin()));
}

std::optional<Part> partOfWord(std::string_view text) {
    return lookUp(parts, text);
}

std::optional<Area> areaOfWord(std::string_view text) {
    return lookUp(areas, text);
}

std::optional<SessionState> stateOfWord(std::string_view text) {
    return lookUp(states, text);
}

std::optional<Date> dateOfWord(std::string_view text) {
    const std::string word = plainWord(text);
    std::string_view rest = word;
    const auto year = number(rest, 4);
    if (!year || *year < 1000 || !passes(rest)) {
        return std::nullopt;
    }
    const auto month = number(rest, 2);
    if (!month || !passes(rest)) {
        return std::nullopt;
    }
    const auto day = number(rest, 2);
    if (!rest.empty() && rest.front() == '.') {
        rest.remove_prefix(1);  // "2026. 11. 23."
    }
    if (!day || !rest.empty()) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional<Date>(std::chrono::local_days(date)) : std::nullopt;
}

}  // namespace gyeol::exchange

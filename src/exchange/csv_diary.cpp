#include "exchange/csv_diary.h"

#include "base/utf8.h"
#include "exchange/csv_words.h"
#include "exchange/treatment_names.h"

#include <algorithm>
#include <array>

namespace gyeol::exchange {

namespace {

using diary::CheckIn;
using diary::Session;

constexpr std::size_t longestNote = 10'000;
constexpr std::int64_t mostAu = 130'000;

enum SessionField : std::size_t { sessionDate, sessionPart, sessionTreatment, sessionName, sessionArea, sessionState, sessionNote };
enum CheckInField : std::size_t {
    checkInDate,
    checkInPart,
    redness,
    dryness,
    stinging,
    peeling,
    hydration,
    corneometer,
    suspect,
    checkInNote
};

const std::vector<CsvField> sessionFields{{"date", true},  {"part", false},  {"treatment", false}, {"name", false},
                                          {"area", false}, {"state", false}, {"note", false}};
const std::vector<CsvField> checkInFields{{"date", true},      {"part", false},    {"redness", false},   {"dryness", false},
                                          {"stinging", false}, {"peeling", false}, {"hydration", false}, {"corneometer", false},
                                          {"suspect", false},  {"note", false}};

std::string numberText(std::optional<int> number) {
    return number ? std::to_string(*number) : std::string();
}

std::string thousandths(std::optional<diary::MilliAu> value) {
    if (!value) {
        return {};
    }
    std::string text = std::to_string(value->value / 1000);
    std::string decimals = std::to_string(1000 + value->value % 1000).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return decimals.empty() ? text : text + "." + decimals;
}

std::vector<std::string> headsOf(CsvKind kind) {
    std::vector<std::string> heads;
    for (const CsvField& field : csvFields(kind)) {
        heads.emplace_back(field.name);
    }
    return heads;
}

/// A row under reading: its cells by field, and the first thing that is wrong with it.
class RowReader {
public:
    RowReader(const diary::Diary& diary, CsvKind kind, const CsvRow& row, const CsvMatch& match)
        : diary_(diary), kind_(kind), row_(row), match_(match) {}

    /// The cell of a field; empty where the table has no such column.
    [[nodiscard]] std::string_view cell(std::size_t field) const {
        const auto& column = match_[field];
        if (!column || *column >= row_.cells.size()) {
            return {};
        }
        return row_.cells[*column];
    }

    void fail(std::size_t field, FailureCode code, Params params = {}) {
        if (!failure_) {
            failure_ = Failure{code, {}, std::string(csvFields(kind_)[field].name), std::move(params), 0};
        }
    }

    [[nodiscard]] Date date(std::size_t field) {
        const auto date = dateOfWord(cell(field));
        if (!date) {
            fail(field, FailureCode::notADate, {{"value", std::string(cell(field))}});
        }
        return date.value_or(Date{});
    }

    /// A word by its table; `otherwise` where the cell is empty.
    template <class Value>
    [[nodiscard]] Value word(std::size_t field, std::optional<Value> (*lookUp)(std::string_view), Value otherwise) {
        const std::string text = plainWord(cell(field));
        const auto value = text.empty() ? std::optional(otherwise) : lookUp(text);
        if (!value) {
            fail(field, FailureCode::notOneOf, {{"value", std::string(cell(field))}, {"allowed", allowed<Value>()}});
        }
        return value.value_or(otherwise);
    }

    [[nodiscard]] std::optional<int> number(std::size_t field, int least, int most) {
        const auto value = scaled(field, 0);
        if (value && (*value < least || *value > most)) {
            fail(field, FailureCode::outOfRange,
                 {{"value", std::string(cell(field))}, {"low", std::int64_t{least}}, {"high", std::int64_t{most}}});
            return std::nullopt;
        }
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }

    /// A decimal in units of ten to the power of minus `decimals`, with a point or a comma; none where the cell is empty.
    [[nodiscard]] std::optional<std::int64_t> scaled(std::size_t field, int decimals) {
        const std::string text = plainWord(cell(field));
        if (!text.empty() && text.find_first_of("0123456789") == std::string::npos) {
            fail(field, FailureCode::wrongType, {{"expected", Code{"integer"}}});
            return std::nullopt;
        }
        std::int64_t value = 0;
        int after = -1;
        for (const char c : text) {
            if ((c == '.' || c == ',') && after < 0) {
                after = 0;
            } else if (c >= '0' && c <= '9' && value < 100'000'000 && after < decimals) {
                value = value * 10 + (c - '0');
                after += after >= 0 ? 1 : 0;
            } else if (c != '0' || after < 0) {
                fail(field, FailureCode::wrongType, {{"expected", Code{"integer"}}});
                return std::nullopt;
            }
        }
        if (text.empty()) {
            return std::nullopt;
        }
        for (int place = std::max(after, 0); place < decimals; ++place) {
            value *= 10;
        }
        return value;
    }

    [[nodiscard]] std::string text(std::size_t field) {
        if (countCharacters(cell(field)) > longestNote) {
            fail(field, FailureCode::tooLong, {{"limit", static_cast<std::int64_t>(longestNote)}});
        }
        return std::string(cell(field));
    }

    /// A treatment of the shelf by its id or its name.
    [[nodiscard]] std::optional<diary::TreatmentId> treatment(std::size_t field) {
        const std::string word = plainWord(cell(field));
        if (word.empty()) {
            return std::nullopt;
        }
        // An id is one treatment's alone, so it comes before names, which several may share.
        const diary::Treatment* found = diary::findTreatment(diary_, diary::TreatmentId(word));
        if (found != nullptr) {
            return found->id;
        }
        for (const diary::Treatment& treatment : diary_.treatments) {
            if (plainWord(treatment.name) == word) {
                if (found != nullptr) {
                    fail(field, FailureCode::duplicate);
                }
                found = &treatment;
            }
        }
        if (found == nullptr) {
            fail(field, FailureCode::unknownTreatment, {{"value", std::string(cell(field))}});
            return std::nullopt;
        }
        return found->id;
    }

    [[nodiscard]] const std::optional<Failure>& failure() const { return failure_; }

private:
    template <class Value>
    [[nodiscard]] static std::string allowed() {
        std::string names;
        for (const auto& [value, name] : namesOf<Value>) {
            names += (names.empty() ? "" : ", ") + std::string(name);
        }
        return names;
    }

    const diary::Diary& diary_;
    CsvKind kind_;
    const CsvRow& row_;
    const CsvMatch& match_;
    std::optional<Failure> failure_;
};

std::optional<Session> readSession(RowReader& reader) {
    Session session{
        .date = reader.date(sessionDate), .treatment = diary::TreatmentId("none"), .over = {}, .note = reader.text(sessionNote)};
    const bool byId = !plainWord(reader.cell(sessionTreatment)).empty();
    const auto treatment = reader.treatment(byId ? sessionTreatment : sessionName);
    if (!treatment) {
        reader.fail(sessionName, FailureCode::missingKey);  // where none was named; else the reason is told already
        return std::nullopt;
    }
    session.treatment = *treatment;
    session.part = reader.word(sessionPart, &partOfWord, diary::Part::evening);
    session.area = reader.word(sessionArea, &areaOfWord, diary::Area::face);
    session.state = reader.word(sessionState, &stateOfWord, diary::SessionState::done);
    return reader.failure() ? std::nullopt : std::optional(session);
}

std::optional<CheckIn> readCheckIn(RowReader& reader) {
    CheckIn checkIn{.date = reader.date(checkInDate), .suspect = {}, .note = reader.text(checkInNote)};
    checkIn.part = reader.word(checkInPart, &partOfWord, diary::Part::evening);
    if (checkIn.part == diary::Part::both) {
        reader.fail(checkInPart, FailureCode::notOneOf, {{"value", std::string("both")}, {"allowed", std::string("morning, evening")}});
    }
    checkIn.redness = reader.number(redness, 0, 3);
    checkIn.dryness = reader.number(dryness, 0, 3);
    checkIn.stinging = reader.number(stinging, 0, 3);
    checkIn.peeling = reader.number(peeling, 0, 3);
    checkIn.hydration = reader.number(hydration, 1, 5);
    if (const auto au = reader.scaled(corneometer, 3)) {
        if (*au > mostAu) {
            reader.fail(corneometer, FailureCode::outOfRange,
                        {{"value", std::string(reader.cell(corneometer))}, {"low", std::int64_t{0}}, {"high", mostAu / 1000}});
        } else {
            checkIn.corneometer = diary::MilliAu{static_cast<std::int32_t>(*au)};
        }
    }
    if (!plainWord(reader.cell(suspect)).empty()) {
        checkIn.suspect = reader.treatment(suspect);
    }
    return reader.failure() ? std::nullopt : std::optional(checkIn);
}

}  // namespace

const std::vector<CsvField>& csvFields(CsvKind kind) {
    return kind == CsvKind::sessions ? sessionFields : checkInFields;
}

std::string csvFieldTitle(const wording::Wording& wording, CsvKind kind, std::size_t field) {
    return wording.say("csv." + std::string(csvFields(kind)[field].name));
}

std::string writeDiaryCsv(const diary::Diary& diary, CsvKind kind, CsvMark mark) {
    std::vector<std::vector<std::string>> rows{headsOf(kind)};
    if (kind == CsvKind::sessions) {
        for (const Session& session : diary.sessions) {
            const diary::Treatment* treatment = diary::findTreatment(diary, session.treatment);
            rows.push_back({formatDate(session.date), std::string(nameOf(session.part)), session.treatment.text(),
                            treatment != nullptr ? treatment->name : std::string(), std::string(nameOf(session.area)),
                            std::string(nameOf(session.state)), session.note});
        }
    } else {
        for (const CheckIn& checkIn : diary.checkIns) {
            rows.push_back({formatDate(checkIn.date), std::string(nameOf(checkIn.part)), numberText(checkIn.redness),
                            numberText(checkIn.dryness), numberText(checkIn.stinging), numberText(checkIn.peeling),
                            numberText(checkIn.hydration), thousandths(checkIn.corneometer),
                            checkIn.suspect ? checkIn.suspect->text() : std::string(), checkIn.note});
        }
    }
    return writeCsv(rows, mark);
}

CsvMatch guessMatch(CsvKind kind, const std::vector<std::string>& heads) {
    CsvMatch match(csvFields(kind).size());
    for (std::size_t column = 0; column < heads.size(); ++column) {
        const auto field = fieldOf(kind, heads[column]);
        if (field && !match[*field]) {
            match[*field] = column;
        }
    }
    return match;
}

CsvKind guessKind(const std::vector<std::string>& heads) {
    const auto known = [&heads](CsvKind kind) {
        const CsvMatch match = guessMatch(kind, heads);
        return std::count_if(match.begin(), match.end(), [](const auto& column) { return column.has_value(); });
    };
    return known(CsvKind::checkIns) > known(CsvKind::sessions) ? CsvKind::checkIns : CsvKind::sessions;
}

CsvReading readDiaryCsv(const diary::Diary& diary, CsvKind kind, const std::vector<CsvRow>& rows, const CsvMatch& match) {
    CsvReading reading;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        RowReader reader(diary, kind, rows[i], match);
        if (kind == CsvKind::sessions) {
            if (auto session = readSession(reader)) {
                reading.sessions.push_back(std::move(*session));
            }
        } else if (auto checkIn = readCheckIn(reader)) {
            reading.checkIns.push_back(std::move(*checkIn));
        }
        if (reader.failure()) {
            reading.problems.push_back({rows[i].line, *reader.failure()});
        }
    }
    return reading;
}

}  // namespace gyeol::exchange

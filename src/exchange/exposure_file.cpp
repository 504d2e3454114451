#include "exchange/exposure_file.h"

#include "exchange/csv.h"
#include "exchange/csv_words.h"
#include "exchange/json_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace gyeol::exchange {

namespace {

using diary::Exposure;

struct Count {
    std::string_view name;
    std::optional<int> Exposure::*field;
    int most;
};

/// What a day can say in numbers, and how much; docs/data-format.md.
constexpr std::array<Count, 6> exposureCounts{{{"uv_index", &Exposure::uvIndex, 20},
                                               {"pm25", &Exposure::pm25, 2000},
                                               {"pm10", &Exposure::pm10, 2000},
                                               {"humidity", &Exposure::humidity, 100},
                                               {"humidity_outdoor", &Exposure::humidityOutdoor, 100},
                                               {"outdoor_minutes", &Exposure::outdoorMinutes, 1440}}};

struct ColumnName {
    std::string_view text, name;
};

/// Other names of the columns.
constexpr std::array<ColumnName, 16> columnNames{{{"day", "date"},
                                                  {"날짜", "date"},
                                                  {"일자", "date"},
                                                  {"uv", "uv_index"},
                                                  {"uvi", "uv_index"},
                                                  {"uv index", "uv_index"},
                                                  {"자외선", "uv_index"},
                                                  {"자외선지수", "uv_index"},
                                                  {"pm2.5", "pm25"},
                                                  {"pm2_5", "pm25"},
                                                  {"초미세먼지", "pm25"},
                                                  {"미세먼지", "pm10"},
                                                  {"습도", "humidity"},
                                                  {"실내습도", "humidity"},
                                                  {"실외습도", "humidity_outdoor"},
                                                  {"야외시간", "outdoor_minutes"}}};

/// A day of which nothing is known yet.
Exposure blankDay() {
    return {.date = {}, .uvIndex = {}, .pm25 = {}, .pm10 = {}, .humidity = {}, .humidityOutdoor = {}, .outdoorMinutes = {}};
}

bool saysNothing(const Exposure& day) {
    return std::none_of(exposureCounts.begin(), exposureCounts.end(), [&](const Count& count) { return (day.*count.field).has_value(); });
}

std::string_view columnOf(std::string_view text, std::string& plain) {
    plain = plainWord(text);
    const auto found = std::find_if(columnNames.begin(), columnNames.end(), [&](const ColumnName& head) { return head.text == plain; });
    return found == columnNames.end() ? std::string_view(plain) : found->name;
}

/// Days by their date; a later word on a day takes the place of an earlier one.
class DaysByDate {
public:
    void add(const Exposure& day) { byDate_[day.date] = day; }
    [[nodiscard]] std::vector<Exposure> inOrder() const {
        std::vector<Exposure> days;
        for (const auto& [date, day] : byDate_) {
            days.push_back(day);
        }
        return days;
    }

private:
    std::map<Date, Exposure> byDate_;
};

/// A count as a table has it; its decimals are rounded.
Result<std::optional<int>> countOf(std::string_view text, int most) {
    if (text.empty() || text == "-") {
        return std::optional<int>();
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return failed(FailureCode::wrongType, {}, {{"expected", Code{"number"}}});
    }
    constexpr double half = 0.5;
    if (!(value >= 0) || value >= most + half) {
        return failed(FailureCode::outOfRange, {}, {{"value", std::string(text)}, {"low", std::int64_t{0}}, {"high", std::int64_t{most}}});
    }
    return std::optional(static_cast<int>(value + half));
}

/// Which cell of a row says what.
struct Columns {
    std::optional<std::size_t> date, source;
    std::array<std::optional<std::size_t>, exposureCounts.size()> ofCounts{};
};

Columns columnsOf(const CsvRow& head) {
    Columns columns;
    for (std::size_t cell = 0; cell < head.cells.size(); ++cell) {
        std::string plain;
        const std::string_view name = columnOf(head.cells[cell], plain);
        if (name == "date" && !columns.date) {
            columns.date = cell;
        } else if (name == "source" && !columns.source) {
            columns.source = cell;
        }
        for (std::size_t count = 0; count < exposureCounts.size(); ++count) {
            if (name == exposureCounts[count].name && !columns.ofCounts[count]) {
                columns.ofCounts[count] = cell;
            }
        }
    }
    return columns;
}

std::string cellOf(const CsvRow& row, std::optional<std::size_t> column) {
    return column && *column < row.cells.size() ? plainWord(row.cells[*column]) : std::string();
}

Result<Exposure> dayOf(const CsvRow& row, const Columns& columns) {
    Exposure day = blankDay();
    const auto date = dateOfWord(cellOf(row, columns.date));
    if (!date) {
        return failed(FailureCode::notADate, {}, {{"value", json::shown(cellOf(row, columns.date))}});
    }
    day.date = *date;
    for (std::size_t place = 0; place < exposureCounts.size(); ++place) {
        const auto count = countOf(cellOf(row, columns.ofCounts[place]), exposureCounts[place].most);
        if (!count) {
            return tl::unexpected(count.error());
        }
        day.*exposureCounts[place].field = *count;
    }
    if (cellOf(row, columns.source) == "forecast") {
        day.source = diary::ExposureSource::forecast;
    }
    return day;
}

Result<ExposureFile> readTable(std::string_view text) {
    const auto rows = readCsv(text);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    const Columns columns = rows->empty() ? Columns{} : columnsOf(rows->front());
    if (!columns.date) {
        return failed(FailureCode::missingKey, {}, {{"key", std::string("date")}});
    }
    ExposureFile file;
    DaysByDate days;
    for (std::size_t place = 1; place < rows->size(); ++place) {
        const auto day = dayOf((*rows)[place], columns);
        if (!day) {
            file.unread.push_back({(*rows)[place].line, day.error()});
        } else if (!saysNothing(*day)) {
            days.add(*day);
        }
    }
    file.days = days.inOrder();
    return file;
}

void readInto(json::Object& object, Exposure& day) {
    if (const auto value = object.require("date")) {
        day.date = value->date().value_or(Date{});
    }
    for (const Count& count : exposureCounts) {
        if (const auto value = object.find(count.name)) {
            if (const auto number = value->integer({0, count.most})) {
                day.*count.field = static_cast<int>(*number);
            }
        }
    }
    if (const auto value = object.find("source")) {
        day.source = value->name<diary::ExposureSource>().value_or(diary::ExposureSource::hand);
    }
}

Result<ExposureFile> readJson(std::string_view text) {
    const auto document = json::Document::parse(text);
    if (!document) {
        return tl::unexpected(document.error());
    }
    const bool isList = document->kind(json::Document::root()) == json::Kind::list;
    const auto list = isList ? std::optional(json::Document::root()) : document->member(json::Document::root(), "exposures");
    if (!list || document->kind(*list) != json::Kind::list) {
        return failed(FailureCode::missingKey, {}, {{"key", std::string("exposures")}});
    }
    // Within an entry a key that stands twice spoils that entry; elsewhere nobody knows which of the two was meant.
    for (const json::Node key : document->repeatedKeys()) {
        if (key < *list || key >= document->end(*list)) {
            return failed(FailureCode::duplicate, document->pointerOf(key), {{"key", json::shown(document->text(key))}});
        }
    }
    ExposureFile file;
    DaysByDate days;
    const std::string place = document->pointerOf(*list);
    std::size_t number = 0;
    for (json::Node entry = *list + 1; entry < document->end(*list); entry = document->end(entry)) {
        json::Reading reading(*document, entry);
        Exposure day = blankDay();
        json::Value(reading, entry).object([&](json::Object& object) { readInto(object, day); });
        ++number;
        if (!reading.sound()) {
            Failure failure = reading.failure();
            failure.place.insert(0, place + "/" + std::to_string(number - 1));
            file.unread.push_back({number, std::move(failure)});
        } else if (!saysNothing(day)) {
            days.add(day);
        }
    }
    file.days = days.inOrder();
    return file;
}

}  // namespace

Result<ExposureFile> readExposures(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const bool isJson = first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    return isJson ? readJson(text.substr(first)) : readTable(text);
}

}  // namespace gyeol::exchange

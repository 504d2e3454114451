#include "exchange/csv.h"

#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gyeol::exchange {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// What a spreadsheet may take for the beginning of a formula, the wide forms of an East Asian keyboard too.
constexpr std::array<std::string_view, 11> beginsFormula{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};

/// Whether a cell would be a formula but for apostrophes before it.
bool isFormula(std::string_view cell) {
    while (!cell.empty() && cell.front() == '\'') {
        cell.remove_prefix(1);
    }
    return std::any_of(beginsFormula.begin(), beginsFormula.end(),
                       [cell](std::string_view sign) { return cell.substr(0, sign.size()) == sign; });
}

std::string defused(const std::string& cell) {
    return isFormula(cell) ? "'" + cell : cell;
}

/// An apostrophe goes only where `defused` may have put one, so every cell comes back as it was.
std::string fused(std::string cell) {
    if (!cell.empty() && cell.front() == '\'' && isFormula(cell)) {
        cell.erase(0, 1);
    }
    return cell;
}

std::string quoted(const std::string& cell) {
    if (cell.find_first_of(",;\t\"\r\n") == std::string::npos && (cell.empty() || (cell.front() != ' ' && cell.back() != ' '))) {
        return cell;
    }
    std::string text = "\"";
    for (const char c : cell) {
        text += c == '"' ? "\"\"" : std::string(1, c);
    }
    return text + "\"";
}

/// The separator that the first record has most of; a comma where it has none.
char separatorOf(std::string_view text) {
    constexpr std::array separators{',', ';', '\t'};
    std::array<int, 3> counts{};
    bool inQuotes = false;
    for (const char c : text) {
        if (c == '"') {
            inQuotes = !inQuotes;
        } else if (!inQuotes && (c == '\n' || c == '\r')) {
            break;
        } else if (!inQuotes) {
            for (std::size_t i = 0; i < separators.size(); ++i) {
                counts.at(i) += c == separators.at(i) ? 1 : 0;
            }
        }
    }
    return separators.at(static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin()));
}

class CsvReader {
public:
    explicit CsvReader(std::string_view text) : text_(text), separator_(separatorOf(text)) {}

    [[nodiscard]] Result<std::vector<CsvRow>> read() {
        while (at_ < text_.size()) {
            CsvRow row{line_, {}};
            if (const auto read = readRow(row); !read) {
                return tl::unexpected(read.error());
            }
            const bool blank = row.cells.size() == 1 && row.cells.front().empty();
            if (!blank) {
                rows_.push_back(std::move(row));
            }
            if (rows_.size() > mostCsvRows) {
                return failed(FailureCode::fileTooLarge);
            }
        }
        return std::move(rows_);
    }

private:
    [[nodiscard]] bool atEndOfLine() const { return text_[at_] == '\n' || (text_[at_] == '\r' && text_.substr(at_, 2) == "\r\n"); }

    void passEndOfLine() {
        at_ += text_[at_] == '\r' ? 2 : 1;
        ++line_;
    }

    [[nodiscard]] static tl::unexpected<Failure> broken(std::size_t line) {
        return failed(FailureCode::notCsv, {}, {{"line", static_cast<std::int64_t>(line)}});
    }

    [[nodiscard]] Result<void> readRow(CsvRow& row) {
        while (true) {
            auto cell = at_ < text_.size() && text_[at_] == '"' ? readQuoted() : readPlain();
            if (!cell) {
                return tl::unexpected(cell.error());
            }
            if (row.cells.size() == mostCsvColumns || cell->size() > longestCsvCell) {
                return failed(FailureCode::fileTooLarge);
            }
            row.cells.push_back(fused(std::move(*cell)));
            if (at_ == text_.size()) {
                return {};
            }
            if (text_[at_] == separator_) {
                ++at_;
            } else {
                passEndOfLine();
                return {};
            }
        }
    }

    [[nodiscard]] Result<std::string> readPlain() {
        const std::size_t from = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && !atEndOfLine()) {
            if (text_[at_] == '"') {
                return broken(line_);  // a quote in the middle: nobody knows what was meant
            }
            ++at_;
        }
        return std::string(text_.substr(from, at_ - from));
    }

    [[nodiscard]] Result<std::string> readQuoted() {
        const std::size_t from = line_;
        std::string cell;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] == '"') {
                if (text_.substr(at_, 2) != "\"\"") {
                    ++at_;
                    return at_ == text_.size() || text_[at_] == separator_ || atEndOfLine() ? Result<std::string>(std::move(cell))
                                                                                            : Result<std::string>(broken(line_));
                }
                ++at_;
            }
            line_ += text_[at_] == '\n' ? 1 : 0;
            cell += text_[at_];
        }
        return broken(from);  // it never ends
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0, line_ = 1;
    std::vector<CsvRow> rows_;
};

}  // namespace

Result<std::vector<CsvRow>> readCsv(std::string_view text) {
    if (const std::size_t sound = soundUtf8(text); sound < text.size()) {
        const auto line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(sound), '\n');
        return failed(FailureCode::notUtf8, {}, {{"line", static_cast<std::int64_t>(line)}});
    }
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark) {
        text.remove_prefix(byteOrderMark.size());
    }
    return CsvReader(text).read();
}

std::string writeCsv(const std::vector<std::vector<std::string>>& rows, CsvMark mark) {
    std::string text(mark == CsvMark::byteOrder ? byteOrderMark : std::string_view());
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += (i == 0 ? "" : ",") + quoted(defused(row[i]));
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace gyeol::exchange

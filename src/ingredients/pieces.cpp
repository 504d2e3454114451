#include "ingredients/pieces.h"

#include "ingredients/characters.h"

#include "ingredients/amount.h"
#include "ingredients/headings.h"
#include "ingredients/name_key.h"
#include "ingredients/prose.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gyeol::ingredients {

namespace {

std::size_t countOf(std::string_view text, std::string_view what) {
    std::size_t count = 0;
    for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size())) {
        ++count;
    }
    return count;
}

void replaceAll(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);  // of the same length, so that nothing moves
    }
}

/// Round brackets without a partner become spaces, those around a whole list commas; square ones stay only in pairs.
void settleBrackets(std::string& text) {
    constexpr std::size_t longestGloss = 400;
    std::vector<std::pair<char, std::size_t>> open;
    std::vector<bool> paired(text.size(), false);
    int squares = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '[' && squares > 0) {
            text[at] = ' ';  // square brackets do not nest
        } else if (c == '(' || c == '[') {
            open.emplace_back(c, at);
            squares += c == '[' ? 1 : 0;
        } else if ((c == ')' || c == ']') && !open.empty() && open.back().first == (c == ')' ? '(' : '[')) {
            const std::size_t from = open.back().second;
            open.pop_back();
            squares -= c == ']' ? 1 : 0;
            paired[from] = paired[at] = true;
            if (c == ')' && at - from > longestGloss) {
                text[from] = text[at] = ',';
            }
        } else if (c == '\n' && at + 1 < text.size() && text[at + 1] == '\n') {
            open.clear();
            squares = 0;
        }
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((text[at] == '(' || text[at] == ')' || text[at] == '[' || text[at] == ']') && !paired[at]) {
            text[at] = ' ';
        }
    }
}

/// Lists whose names are parted by spaced dashes or slashes get commas.
void settleSeparators(std::string& text) {
    constexpr std::size_t often = 5;
    const std::size_t commas = countOf(text, ",");
    for (const std::string_view separator : {" - ", " / "}) {
        if (const std::size_t count = countOf(text, separator); count >= often && count > 2 * commas) {
            replaceAll(text, separator, " , ");
        }
    }
}

/// Whether a comma stands inside a name or a number: `1,2-Hexanediol`, `10,000ppm`.
bool insideName(std::string_view text, std::size_t comma) {
    if (comma == 0 || comma + 1 >= text.size() || !isDigit(text[comma - 1])) {
        return false;
    }
    std::size_t end = comma + 1;
    if (text[end] == ' ' && comma + 5 < text.size()) {
        ++end;  // `10, 000ppm`
    }
    const std::size_t digitsFrom = end;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    const std::size_t digits = end - digitsFrom;
    constexpr std::size_t thousands = 3;
    if (digits == thousands) {
        std::string_view rest = text.substr(end, 4);
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        return rest.starts_with("ppm") || rest.starts_with("ppb") || rest.starts_with("mg") || rest.starts_with("IU") ||
               rest.starts_with(",");
    }
    const char before = comma == 1 ? ' ' : text[comma - 2];
    const bool begins = before == ' ' || before == ',' || before == '\n' || before == '(';
    return (digits == 1 || digits == 2) && digitsFrom == comma + 1 && begins && end < text.size() &&
           (text[end] == '-' || text[end] == ',' || text[end] == ' ');
}

/// What web pages leave in square or pointed brackets.
bool isMarkup(std::string_view key) {
    constexpr std::array<std::string_view, 10> markup{"more", "less", "nano", "br", "p", "li", "ul", "div", "span", "strong"};
    return std::find(markup.begin(), markup.end(), key) != markup.end();
}

class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {
        std::size_t commas = 0, lines = 0;
        for (const char c : text) {
            commas += c == ',' ? 1 : 0;
            lines += c == '\n' ? 1 : 0;
        }
        namePerLine_ = lines > commas;
    }

    std::vector<Piece> cut() {
        for (std::size_t from = 0; from < text_.size();) {
            const std::size_t end = sentenceEnd(from);
            sentence(text_.substr(from, end - from));
            from = end;
        }
        return std::move(pieces_);
    }

private:
    /// A line ends a sentence, but in a list with commas only where it ends a list too: a line without a heading, claim or prose runs on.
    [[nodiscard]] std::size_t sentenceEnd(std::size_t from) const {
        int depth = 0;
        for (std::size_t at = from; at < text_.size(); ++at) {
            const char c = text_[at];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '\n' && depth <= 0 && (namePerLine_ || lineStandsAlone(at + 1) || lineStandsAlone(lineBegin(from, at)))) {
                return at + 1;
            }
            if (depth > 0 || at + 2 >= text_.size()) {
                continue;
            }
            const char next = text_[at + 2];
            const bool stop = (c == '.' || c == '!' || c == '?') && text_[at + 1] == ' ' &&
                              ((next >= 'A' && next <= 'Z') || next == '*' || static_cast<unsigned char>(next) >= 0x80);
            const bool star = c == ' ' && text_[at + 1] == '*' && (isLetter(next) || next == ' ');
            if ((stop && at > from && isLetter(text_[at - 1])) || star) {
                return at + 1;
            }
        }
        return text_.size();
    }
    [[nodiscard]] std::size_t lineBegin(std::size_t from, std::size_t end) const {
        const std::size_t before = end == 0 ? std::string_view::npos : text_.rfind('\n', end - 1);
        return before == std::string_view::npos ? from : std::max(from, before + 1);
    }
    /// Whether the line that begins here is blank, a point of a list of claims, a heading, or prose.
    [[nodiscard]] bool lineStandsAlone(std::size_t from) const {
        const std::string_view line = text_.substr(from, std::min(text_.find('\n', from), text_.size()) - from);
        const std::size_t first = line.find_first_not_of(' ');
        if (first == std::string_view::npos || line[first] == '-' || line[first] == '*' || line[first] == '[') {
            return true;
        }
        const std::size_t colon = line.find(':');
        return headingOf(line) != Heading::none ||
               (colon != std::string_view::npos && headingAtEnd(line.substr(0, colon)).heading != Heading::none) || isProse(line);
    }

    void sentence(std::string_view whole) {
        const std::size_t first = whole.find_first_not_of(" \n");
        if (first == std::string_view::npos) {
            aside_ = false;  // a blank line ends what is told beside the list
            return;
        }
        if (beginsDenial(whole)) {
            enter(Heading::aside);
            return;
        }
        const bool point = whole[first] == '-' || whole[first] == '*';
        if (const Heading heading = headingOf(whole); heading != Heading::none) {
            enter(heading);
            return;
        }
        if (point && claim(whole)) {
            return;
        }
        const std::size_t colon = whole.find(':');
        const Heading heading = colon == std::string_view::npos ? Heading::none : headingAtEnd(whole.substr(0, colon)).heading;
        if (heading == Heading::none && isProse(whole)) {
            return;
        }
        names(withoutDenials(whole));
    }

    /// A point such as `-Retinol: evens the look of skin` tells; only what it gives a strength (`-Avobenzone 2%: Sunscreen`) is a drug.
    bool claim(std::string_view whole) {
        const std::size_t colon = whole.find(':');
        if (colon == std::string_view::npos) {
            return false;
        }
        const std::string_view head = whole.substr(0, colon);
        if (headingAtEnd(head).heading != Heading::none || countOf(whole.substr(colon), ",") > 8) {
            return false;
        }
        if (head.find('%') != std::string_view::npos && !isProse(head)) {
            const Section before = std::exchange(section_, Section::active);
            names(head);
            section_ = before;
        }
        return true;
    }

    /// Cuts at commas, and at square brackets, which hold a heading or a list.
    void names(std::string_view list) {
        int depth = 0;
        std::size_t from = 0;
        for (std::size_t at = 0; at < list.size(); ++at) {
            const char c = list[at];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            const bool glued = c == '%' && at + 1 < list.size() && isLetter(list[at + 1]) && at > 0 && isDigit(list[at - 1]) &&
                               hasLetter(list.substr(from, at - from));
            if (c == '[') {
                piece(list.substr(from, at - from));
                const std::size_t close = std::min(list.find(']', at), list.size());
                square(list.substr(at + 1, close - at - 1));
                at = close;
                from = std::min(close + 1, list.size());
            } else if ((c == ',' && !insideName(list, at)) || glued) {
                piece(list.substr(from, at - from + (glued ? 1 : 0)));
                from = at + 1;
            }
        }
        piece(list.substr(std::min(from, list.size())));
    }
    static bool hasLetter(std::string_view text) { return std::any_of(text.begin(), text.end(), isLetter); }

    void square(std::string_view inner) {
        const std::string key = nameKey(inner);
        if (inner.find("+/-") != std::string_view::npos || key.starts_with("maycontain")) {
            const Section before = std::exchange(section_, Section::mayContain);
            names(inner.substr(std::min(inner.size(), inner.find_first_of(":-") + 1)));
            section_ = before;
        } else if (inner.find(',') != std::string_view::npos) {
            names(inner);
        } else if (const Heading heading = headingOf(inner); heading != Heading::none) {
            enter(heading);
        } else if (!isMarkup(key) && !key.starts_with("iln") && !key.empty()) {
            enter(Heading::part);
        }
    }

    void enter(Heading heading) {
        aside_ = heading == Heading::aside;
        if (heading == Heading::part || (heading == Heading::ingredients && !pieces_.empty())) {
            ++part_;
        }
        section_ = heading == Heading::active ? Section::active : heading == Heading::mayContain ? Section::mayContain : Section::list;
    }

    /// One piece; what stands before a colon is a heading, or a name with what is said of it.
    void piece(std::string_view text) {
        int depth = 0;
        std::size_t from = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            if (text[at] != ':' || depth > 0) {
                continue;
            }
            const std::string_view head = text.substr(from, at - from);
            const HeadingAt found = headingAtEnd(plusMinusAside(head));
            add(head.substr(0, found.heading == Heading::none ? head.size() : found.from));
            if (found.heading != Heading::none) {
                enter(found.heading);
            }
            from = at + 1;
        }
        add(text.substr(from));
    }
    /// `May Contain (+/-)` is the heading `May Contain`.
    static std::string_view plusMinusAside(std::string_view head) {
        const std::size_t at = head.find("(+/-)");
        return at == std::string_view::npos ? head : head.substr(0, at);
    }

    void add(std::string_view text) {
        if (text.find("+/-") != std::string_view::npos) {
            section_ = Section::mayContain;
        }
        const std::string_view name = trimmedName(text);
        if (!name.empty() && !aside_ && pieces_.size() < mostPieces) {
            pieces_.push_back({name, section_, part_});
        }
    }

    std::string_view text_;
    std::vector<Piece> pieces_;
    bool namePerLine_ = false, aside_ = false;
    Section section_ = Section::list;
    int part_ = 0;
};

}  // namespace

std::vector<Piece> cutPieces(std::string& text) {
    settleBrackets(text);
    settleSeparators(text);
    return Cutter(text).cut();
}

}  // namespace gyeol::ingredients

#include "exchange/json_document.h"

#include "base/file.h"
#include "base/utf8.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace gyeol::exchange::json {

namespace {

std::int64_t lineOf(std::string_view text, std::size_t at) {
    return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
}

Params lineAndColumn(std::string_view text, std::size_t at) {
    const std::size_t lineEnd = text.substr(0, at).rfind('\n');
    const std::size_t column = lineEnd == std::string_view::npos ? at + 1 : at - lineEnd;
    return {{"line", lineOf(text, at)}, {"column", static_cast<std::int64_t>(column)}};
}

}  // namespace

/// Takes the events of nlohmann's parser, which itself uses no stack of calls, so that nothing nests too deep for it.
class DocumentBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit DocumentBuilder(std::string_view source) : source_(source) {}

    bool null() override { return add(Kind::null, {}); }
    bool boolean(bool value) override { return add(Kind::boolean, value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return add(Kind::number, std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(Kind::number, std::to_string(value)); }
    bool number_float(number_float_t /*value*/, const string_t& digits) override { return add(Kind::number, digits); }
    bool string(string_t& value) override { return add(Kind::text, value); }
    bool binary(binary_t& /*value*/) override { return false; }
    bool key(string_t& value) override { return add(Kind::text, value); }
    bool start_object(std::size_t /*size*/) override { return open(Kind::object); }
    bool end_object() override {
        const Node object = open_.back();
        close();
        noteRepeatedKeys(object);
        return true;
    }
    bool start_array(std::size_t /*size*/) override { return open(Kind::list); }
    bool end_array() override {
        close();
        return true;
    }
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& error) override {
        constexpr int numberOverflow = 406;
        // The parser counts what it has read, and has read at least one character, or the end.
        const Params place = lineAndColumn(source_, std::min(position - 1, source_.size()));
        failure_ = error.id == numberOverflow ? Failure{FailureCode::outOfRange, {}, {}, {{"value", token}}, 0}
                                              : Failure{FailureCode::notJson, {}, {}, place, 0};
        return false;
    }

    Result<Document> finish() && {
        if (failure_) {
            return tl::unexpected<Failure>(std::move(*failure_));
        }
        std::sort(document_.repeatedKeys_.begin(), document_.repeatedKeys_.end());
        return std::move(document_);
    }

private:
    bool add(Kind kind, std::string_view text) {
        const auto begin = static_cast<std::uint32_t>(document_.texts_.size());
        document_.texts_ += text;
        const auto next = static_cast<Node>(document_.entries_.size() + 1);
        document_.entries_.push_back({kind, next, begin, static_cast<std::uint32_t>(text.size())});
        return true;
    }
    bool open(Kind kind) {
        if (open_.size() == deepestNesting) {
            failure_ = Failure{FailureCode::notJson, {}, {}, {{"depth", static_cast<std::int64_t>(deepestNesting)}}, 0};
            return false;
        }
        open_.push_back(static_cast<Node>(document_.entries_.size()));
        return add(kind, {});
    }
    void close() {
        document_.entries_[open_.back()].end = static_cast<Node>(document_.entries_.size());
        open_.pop_back();
    }
    void noteRepeatedKeys(Node object) {
        std::vector<std::pair<std::string_view, Node>> keys;
        for (Node key = object + 1; key < document_.end(object); key = document_.end(key + 1)) {
            keys.emplace_back(document_.text(key), key);
        }
        std::sort(keys.begin(), keys.end());
        for (std::size_t i = 1; i < keys.size(); ++i) {
            if (keys[i].first == keys[i - 1].first) {
                document_.repeatedKeys_.push_back(keys[i].second);
            }
        }
    }

    std::string_view source_;
    Document document_;
    std::vector<Node> open_;
    std::optional<Failure> failure_;
};

Result<Document> Document::parse(std::string_view text) {
    if (text.size() > largestTextFile) {
        return failed(FailureCode::fileTooLarge, {}, {{"limit", static_cast<std::int64_t>(largestTextFile / (1024 * 1024))}});
    }
    if (const std::size_t sound = soundUtf8(text); sound < text.size()) {
        return failed(FailureCode::notUtf8, {}, {{"line", lineOf(text, sound)}});
    }
    DocumentBuilder builder(text);
    (void)nlohmann::json::sax_parse(text, &builder);
    return std::move(builder).finish();
}

std::string_view Document::text(Node node) const {
    return std::string_view(texts_).substr(entries_[node].textBegin, entries_[node].textLength);
}

std::string Document::pointerOf(Node node, Node from) const {
    std::string pointer;
    Node at = from;
    while (at != node) {
        const bool isObject = kind(at) == Kind::object;
        std::size_t index = 0;
        Node member = at + 1;
        // A key counts as the value behind it.
        while (end(isObject ? member + 1 : member) <= node) {
            member = end(isObject ? member + 1 : member);
            ++index;
        }
        pointer += isObject ? pointerStep(text(member)) : "/" + std::to_string(index);
        if (member == node) {
            break;
        }
        at = isObject ? member + 1 : member;
    }
    return pointer;
}

std::optional<Node> Document::member(Node object, std::string_view key) const {
    if (kind(object) != Kind::object) {
        return std::nullopt;
    }
    for (Node at = object + 1; at < end(object); at = end(at + 1)) {
        if (text(at) == key) {
            return at + 1;
        }
    }
    return std::nullopt;
}

std::string pointerStep(std::string_view key) {
    std::string step = "/";
    for (const char c : key) {
        if (c == '~' || c == '/') {
            step += c == '~' ? "~0" : "~1";
        } else {
            step += c;
        }
    }
    return step;
}

}  // namespace gyeol::exchange::json

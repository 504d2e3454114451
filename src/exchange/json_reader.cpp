#include "exchange/json_reader.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace gyeol::exchange::json {

namespace {

constexpr std::int64_t beyondAll = std::numeric_limits<std::int64_t>::max();

/// The significant digits of a number as written, and the power of ten that they are multiplied with.
struct Decimal {
    bool negative = false;
    std::string digits;
    std::int64_t exponent = 0;
};

Decimal decimalOf(std::string_view written) {
    Decimal number;
    number.negative = written.front() == '-';
    const std::size_t e = written.find_first_of("eE");
    bool fraction = false;
    for (const char c : written.substr(0, e)) {
        if (c == '.') {
            fraction = true;
        } else if (c != '-') {
            number.digits += c;
            number.exponent -= fraction ? 1 : 0;
        }
    }
    if (e != std::string_view::npos) {
        std::string_view power = written.substr(e + 1);
        power.remove_prefix(power.front() == '+' ? 1 : 0);
        std::int32_t value = 0;
        if (std::from_chars(power.data(), power.data() + power.size(), value).ec != std::errc{}) {
            value = power.front() == '-' ? std::numeric_limits<std::int32_t>::min() : std::numeric_limits<std::int32_t>::max();
        }
        number.exponent += value;
    }
    const std::size_t last = number.digits.find_last_not_of('0');
    const std::size_t kept = last == std::string::npos ? 0 : last + 1;
    number.exponent += static_cast<std::int64_t>(number.digits.size() - kept);
    number.digits.resize(kept);
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), kept));
    return number;
}

/// The number times ten to the power of `decimals`; nothing where that is no whole number.
std::optional<std::int64_t> wholeNumber(std::string_view written, int decimals) {
    Decimal number = decimalOf(written);
    if (number.digits.empty()) {
        return 0;
    }
    const std::int64_t zeros = number.exponent + decimals;
    if (zeros < 0) {
        return std::nullopt;
    }
    constexpr std::int64_t mostDigits = 18;
    if (static_cast<std::int64_t>(number.digits.size()) + zeros > mostDigits) {
        return number.negative ? -beyondAll : beyondAll;
    }
    number.digits.append(static_cast<std::size_t>(zeros), '0');
    std::int64_t value = 0;
    std::from_chars(number.digits.data(), number.digits.data() + number.digits.size(), value);
    return number.negative ? -value : value;
}

Params expectedForm(std::string_view form) {
    return {{"expected", Code{std::string(form)}}};
}

}  // namespace

Reading::Reading(const Document& document, Node about) : document_(document), about_(about) {
    const auto& keys = document.repeatedKeys();
    const auto end = std::lower_bound(keys.begin(), keys.end(), document.end(about));
    for (auto key = std::lower_bound(keys.begin(), keys.end(), about); key != end; ++key) {
        fail(*key, FailureCode::duplicate, {{"key", shown(document.text(*key))}});
    }
}

void Reading::fail(Node at, FailureCode code, Params params, std::string_view below) {
    ++count_;
    if (!first_ || at < first_->at) {
        first_ = Found{at, code, std::move(params), std::string(below)};
    }
}

Failure Reading::failure() const {
    return {first_->code, {}, document_.pointerOf(first_->at, about_) + first_->below, first_->params, count_ - 1};
}

std::string shown(std::string_view text) {
    constexpr std::size_t longest = 80;
    if (text.size() <= longest) {
        return std::string(text);
    }
    std::size_t cut = longest;
    while (!beginsCharacter(text[cut])) {
        --cut;
    }
    return std::string(text.substr(0, cut)) + "…";
}

Params outside(std::string_view written, Range range) {
    return {{"value", shown(written)}, {"low", range.low}, {"high", range.high}};
}

bool Value::is(Kind wanted, std::string_view expected) const {
    if (kind() != wanted) {
        fail(FailureCode::wrongType, expectedForm(expected));
        return false;
    }
    return true;
}

std::optional<bool> Value::boolean() const {
    return is(Kind::boolean, "boolean") ? std::optional(written() == "true") : std::nullopt;
}

std::optional<std::int64_t> Value::integer(Range range) const {
    const auto value = scaled(0);
    if (value && (*value < range.low || *value > range.high)) {
        fail(FailureCode::outOfRange, outside(written(), range));
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> Value::scaled(int decimals) const {
    if (!is(Kind::number, decimals == 0 ? "integer" : "number")) {
        return std::nullopt;
    }
    const auto value = wholeNumber(written(), decimals);
    if (!value) {
        Params params = expectedForm(decimals == 0 ? "integer" : "decimals");
        params.set("decimals", static_cast<std::int64_t>(decimals));
        fail(FailureCode::wrongType, std::move(params));
    }
    return value;
}

std::optional<std::string> Value::text(std::size_t longest) const {
    if (!is(Kind::text, "text")) {
        return std::nullopt;
    }
    if (countCharacters(written()) > longest) {
        fail(FailureCode::tooLong, {{"limit", static_cast<std::int64_t>(longest)}});
        return std::nullopt;
    }
    return std::string(written());
}

std::optional<std::string> Value::idText() const {
    if (!is(Kind::text, "text")) {
        return std::nullopt;
    }
    if (!isIdText(written())) {
        fail(FailureCode::notAnId, {{"value", shown(written())}});
        return std::nullopt;
    }
    return std::string(written());
}

std::optional<Date> Value::date() const {
    if (!is(Kind::text, "date")) {
        return std::nullopt;
    }
    const auto date = parseDate(written());
    if (!date) {
        fail(FailureCode::notADate, {{"value", shown(written())}});
    }
    return date;
}

std::optional<Value> Object::find(std::string_view key) {
    asked_.push_back(key);
    const auto node = value_.reading_->document().member(value_.node_, key);
    if (!node || value_.reading_->document().kind(*node) == Kind::null) {
        return std::nullopt;
    }
    return Value(*value_.reading_, *node);
}

std::optional<Value> Object::require(std::string_view key) {
    auto member = find(key);
    if (!member) {
        value_.reading_->fail(value_.node_, FailureCode::missingKey, {{"key", std::string(key)}}, pointerStep(key));
    }
    return member;
}

bool Object::isFormat(std::string_view name) {
    const auto format = find("format");
    if (!format || format->kind() != Kind::text || format->written() != name) {
        format.value_or(value_).fail(FailureCode::wrongFormat, {{"expected", std::string(name)}});
        // Whatever else stands there belongs to another format; to call its keys unknown would only bury the reason.
        allAsked_ = true;
        return false;
    }
    const auto version = require("version");
    if (!version) {
        return true;
    }
    if (version->kind() != Kind::number || wholeNumber(version->written(), 0) != 1) {
        version->fail(FailureCode::wrongVersion, {{"value", shown(version->written())}, {"expected", std::int64_t{1}}});
        allAsked_ = true;
        return false;
    }
    return true;
}

void Object::noteUnknownKeys() const {
    if (allAsked_) {
        return;
    }
    const Document& document = value_.reading_->document();
    for (Node key = value_.node_ + 1; key < document.end(value_.node_); key = document.end(key + 1)) {
        if (std::find(asked_.begin(), asked_.end(), document.text(key)) == asked_.end()) {
            value_.reading_->fail(key, FailureCode::unknownKey, {{"key", shown(document.text(key))}});
        }
    }
}

}  // namespace gyeol::exchange::json

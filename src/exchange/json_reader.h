#pragma once

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "exchange/json_document.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What the readers of this folder share: cursors over a document that turn its values into ours and collect what is wrong with them.
namespace gyeol::exchange::json {

/// The reading of one document, or of one value in it. It keeps the failure that stands first in the text and counts the others, so that a
/// file of a million mistakes costs no more than one of two.
class Reading {
public:
    /// Notes every key that an object of `about` has twice.
    explicit Reading(const Document& document, Node about = Document::root());

    [[nodiscard]] const Document& document() const { return document_; }
    /// `below` is a pointer further on than the node: a key that is missing there.
    void fail(Node at, FailureCode code, Params params = {}, std::string_view below = {});
    [[nodiscard]] bool sound() const { return count_ == 0; }
    /// The first failure, with `more`; its place is the one from `about` on. Requires that there is one.
    [[nodiscard]] Failure failure() const;

private:
    struct Found {
        Node at;
        FailureCode code;
        Params params;
        std::string below;
    };
    const Document& document_;
    Node about_;
    std::optional<Found> first_;
    int count_ = 0;
};

/// Both ends belong to it.
struct Range {
    std::int64_t low = 0, high = 0;
};

/// A value as a sentence shows it: a long one is cut.
[[nodiscard]] std::string shown(std::string_view text);

/// The failure of a number outside a range, the same for every reader.
[[nodiscard]] Params outside(std::string_view written, Range range);

class Object;

/// One value of a document. Each reading function notes a failure at the value's place and gives nothing where it is not of that form.
class Value {
public:
    Value(Reading& reading, Node node) : reading_(&reading), node_(node) {}

    [[nodiscard]] Reading& reading() const { return *reading_; }
    [[nodiscard]] Node node() const { return node_; }
    [[nodiscard]] Kind kind() const { return reading_->document().kind(node_); }
    void fail(FailureCode code, Params params = {}) const { reading_->fail(node_, code, std::move(params)); }

    [[nodiscard]] std::optional<bool> boolean() const;
    /// A whole number, 7.0 and 7e0 too, within a range.
    [[nodiscard]] std::optional<std::int64_t> integer(Range range) const;
    /// A number times ten to the power of `decimals`: nothing is rounded, more decimals are a failure. One that fits nowhere comes back as
    /// the greatest or least value, which no range holds.
    [[nodiscard]] std::optional<std::int64_t> scaled(int decimals) const;
    /// At most `longest` characters (code points).
    [[nodiscard]] std::optional<std::string> text(std::size_t longest) const;
    [[nodiscard]] std::optional<std::string> idText() const;
    [[nodiscard]] std::optional<Date> date() const;
    template <class Enum>
    [[nodiscard]] std::optional<Enum> name() const;

    /// Calls `read(Value)` for every entry. False, and a failure, where this is no list.
    template <class Read>
    bool list(Read read) const;
    /// Calls `read(Object&)`, and then notes every key that it did not ask for. False, and a failure, where this is no object.
    template <class Read>
    bool object(Read read) const;

private:
    friend class Object;
    [[nodiscard]] std::string_view written() const { return reading_->document().text(node_); }
    [[nodiscard]] bool is(Kind kind, std::string_view expected) const;

    Reading* reading_;
    Node node_;
};

/// The members of one value, each found by its key. `null` is the same as missing.
class Object {
public:
    explicit Object(Value value) : value_(value) {}

    [[nodiscard]] Value value() const { return value_; }
    [[nodiscard]] std::optional<Value> find(std::string_view key);
    /// Notes `missingKey` where there is none.
    [[nodiscard]] std::optional<Value> require(std::string_view key);
    /// Calls `read(key, Value)` for every member that is not null, whatever its key: for objects that are tables.
    template <class Read>
    void members(Read read);
    /// Reads `format` and `version`, which is 1. False, and a failure, where the document is of another kind.
    [[nodiscard]] bool isFormat(std::string_view name);

private:
    friend class Value;
    void noteUnknownKeys() const;

    Value value_;
    std::vector<std::string_view> asked_;
    bool allAsked_ = false;
};

/// Parses a text and calls `read(Object&)` on its object of the kind `format`; gives what `read` makes of it, or the first failure.
template <class T, class Read>
[[nodiscard]] Result<T> readDocument(std::string_view text, std::string_view format, Read read);

}  // namespace gyeol::exchange::json

#include "exchange/json_reader.inl"

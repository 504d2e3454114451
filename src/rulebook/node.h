#pragma once

#include "base/names.h"
#include "base/result.h"

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gyeol::rulebook {

/// What was wrong with the data so far. Reading goes on after a failure, so that a person who repairs a rule book sees how many there are.
class Faults {
public:
    void add(FailureCode code, const std::string& file, const std::string& place, Params params = {});
    [[nodiscard]] bool none() const { return !first_.has_value(); }
    /// The first failure, with the number of the others.
    [[nodiscard]] Failure first() const;

private:
    std::optional<Failure> first_;
    int count_ = 0;
};

/// One value of a data file together with its place. Every getter that finds something else than it asks for notes a failure and returns a
/// harmless value.
class Node {
public:
    Node(const nlohmann::json* value, std::string file, std::string place, Faults* faults)
        : value_(value), file_(std::move(file)), place_(std::move(place)), faults_(faults) {}

    [[nodiscard]] Node at(std::string_view key);
    [[nodiscard]] bool has(std::string_view key) const;
    /// The elements of a list.
    [[nodiscard]] std::vector<Node> items() const;
    /// The members of an object, in the order of their names.
    [[nodiscard]] std::vector<std::pair<std::string, Node>> members();

    [[nodiscard]] int integer(int low, int high) const;
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::vector<std::string> texts() const;

    template <class Enum>
    [[nodiscard]] Enum oneOf() const {
        const auto value = fromName<Enum>(text());
        if (!value) {
            fail(FailureCode::notOneOf);
        }
        return value.value_or(Enum{});
    }

    template <class Enum>
    [[nodiscard]] std::vector<Enum> anyOf() const {
        std::vector<Enum> values;
        for (const Node& item : items()) {
            values.push_back(item.oneOf<Enum>());
        }
        return values;
    }

    int integer(std::string_view key, int low, int high) { return at(key).integer(low, high); }

    /// Notes every member of this object that nobody asked for.
    void nothingElse() const;
    void fail(FailureCode code, Params params = {}) const;
    [[nodiscard]] const std::string& place() const { return place_; }
    [[nodiscard]] const std::string& file() const { return file_; }

private:
    const nlohmann::json* value_;  // null: missing, already told
    std::string file_, place_;
    Faults* faults_;
    std::set<std::string, std::less<>> asked_;
};

}  // namespace gyeol::rulebook

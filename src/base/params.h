#pragma once

#include "base/date.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace gyeol {

/// What a sentence is told: a number, a number in thousandths, a date, a name or text of the person's, or the code of another sentence.
struct Milli {
    std::int64_t value = 0;
    friend bool operator==(const Milli&, const Milli&) = default;
};
struct Code {
    std::string value;
    friend bool operator==(const Code&, const Code&) = default;
};
using Param = std::variant<std::int64_t, Milli, Date, std::string, Code>;

/// Named parameters of a sentence. They carry values; `wording` alone turns them into words.
class Params {
public:
    Params() = default;
    Params(std::initializer_list<std::pair<std::string, Param>> entries) : entries_(entries) {}

    void set(std::string name, Param value) {
        for (auto& entry : entries_) {
            if (entry.first == name) {
                entry.second = std::move(value);
                return;
            }
        }
        entries_.emplace_back(std::move(name), std::move(value));
    }
    [[nodiscard]] const Param* find(std::string_view name) const {
        for (const auto& entry : entries_) {
            if (entry.first == name) {
                return &entry.second;
            }
        }
        return nullptr;
    }
    [[nodiscard]] const std::vector<std::pair<std::string, Param>>& entries() const { return entries_; }

    friend bool operator==(const Params&, const Params&) = default;

private:
    std::vector<std::pair<std::string, Param>> entries_;
};

}  // namespace gyeol

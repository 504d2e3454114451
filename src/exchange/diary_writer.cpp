#include "diary/change_set.h"
#include "exchange/diary_fields.h"
#include "exchange/diary_json.h"

#include <array>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <utility>

namespace gyeol::exchange {

namespace {

using diary::Diary;

using Json = nlohmann::ordered_json;

/// The archive that prints a value. Empty texts, lists and what is not known are left out; everything else is written, also where it is the
/// default.
class FieldWriter {
public:
    explicit FieldWriter(Json& object) : object_(object) {}

    template <class T>
    void key(const char* name, const T& value) {
        object_[name] = json(value);
    }
    template <class T>
    void keyPart(const char* name, const T& value) {
        optional(name, value);
    }
    template <class T>
    void required(const char* name, const T& value) {
        object_[name] = json(value);
    }
    template <class T>
    void optional(const char* name, const T& value) {
        if (auto written = json(value); !isBlank(written)) {
            object_[name] = std::move(written);
        }
    }
    template <class T>
    void optional(const char* name, const std::optional<T>& value) {
        if (value) {
            object_[name] = json(*value);
        }
    }
    void timeOfDay(const char* name, std::optional<int> minute) {
        if (minute) {
            std::array<char, 16> text{};
            const int length = std::snprintf(text.data(), text.size(), "%02d:%02d", *minute / 60, *minute % 60);
            object_[name] = std::string(text.data(), static_cast<std::size_t>(length));
        }
    }
    void thousandths(const char* name, std::int64_t value) { object_[name] = decimal(value, 1'000); }

private:
    static bool isBlank(const Json& value) {
        return (value.is_string() && value.get_ref<const std::string&>().empty()) || (value.is_structured() && value.empty());
    }
    /// A whole number without a point; else the nearest double, whose shortest form is the decimal that was meant.
    static Json decimal(std::int64_t value, std::int64_t unit) {
        return value % unit == 0 ? Json(value / unit) : Json(static_cast<double>(value) / static_cast<double>(unit));
    }
    static Json json(bool value) { return value; }
    static Json json(int value) { return value; }
    static Json json(const std::string& value) { return value; }
    static Json json(Date value) { return formatDate(value); }
    static Json json(diary::PartsPerMillion value) { return decimal(value.value, 10'000); }
    static Json json(diary::MilliPh value) { return decimal(value.value, 1'000); }
    static Json json(diary::MilliAu value) { return decimal(value.value, 1'000); }
    static Json json(diary::HalvesPerWeek value) { return decimal(value.value, 2); }
    template <class Tag>
    static Json json(const Id<Tag>& id) {
        return id.text();
    }
    template <Enumeration T>
    static Json json(T value) {
        return nameOf(value);
    }
    template <class T>
    static Json json(const std::vector<T>& list) {
        Json written = Json::array();
        for (const auto& entry : list) {
            written.push_back(json(entry));
        }
        return written;
    }
    static Json json(const std::map<diary::DayOfWeek, int>& table) {
        Json written = Json::object();
        for (const auto& [day, minutes] : table) {
            written[std::string(nameOf(day))] = minutes;
        }
        return written;
    }
    template <Described T>
    static Json json(const T& value) {
        Json written = Json::object();
        FieldWriter fields(written);
        describe(fields, value);
        return written;
    }

    Json& object_;
};

}  // namespace

std::string writeDiary(const Diary& diary) {
    Diary sorted = diary;
    diary::sort(sorted);
    Json json{{"format", "gyeol-diary"}, {"version", 1}};
    FieldWriter fields(json);
    describe(fields, std::as_const(sorted));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace gyeol::exchange

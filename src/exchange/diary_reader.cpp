#include "exchange/diary_json.h"

#include "diary/change_set.h"
#include "diary/validation.h"
#include "exchange/diary_fields.h"
#include "exchange/json_reader.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

namespace gyeol::exchange {

namespace {

using diary::Diary;
using json::Node;
using json::Object;
using json::Value;

// Of an entry that is about to be read only the id must be made; all else has its default, which is what this warning would have spelled
// out.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
template <class T>
T blank() {
    if constexpr (std::is_default_constructible_v<T>) {
        return T{};
    } else if constexpr (std::is_same_v<T, diary::Treatment>) {
        return {.id = diary::TreatmentId("")};
    } else if constexpr (std::is_same_v<T, diary::Procedure>) {
        return {.id = diary::ProcedureId("")};
    } else if constexpr (std::is_same_v<T, diary::Session>) {
        return {.treatment = diary::TreatmentId("")};
    } else {
        return T("");
    }
}
#pragma GCC diagnostic pop

/// Where the entries of each list stand in the text. An entry that could not be read is not among those that are judged, so the index of a
/// judged one is not always the index in the text. By the list's place among the values.
using EntryNodes = std::map<std::string, std::vector<Node>, std::less<>>;

/// The last step of filling a value from JSON: forms, not ranges; `diary::validate` judges those. A number that fits into nothing becomes
/// the greatest, which no range holds.
class ValueReader {
public:
    ValueReader(std::string place, EntryNodes& nodes) : place_(std::move(place)), nodes_(nodes) {}

    bool into(Value value, bool& target) const { return set(value.boolean(), target); }
    bool into(Value value, int& target) const { return clamped(value.scaled(0), target); }
    bool into(Value value, std::string& target) const { return set(value.text(std::string::npos), target); }
    bool into(Value value, Date& target) const { return set(value.date(), target); }
    template <class Tag>
    bool into(Value value, Id<Tag>& target) const {
        auto text = value.text(std::string::npos);
        if (text) {
            target = Id<Tag>(std::move(*text));
        }
        return text.has_value();
    }
    template <Enumeration T>
    bool into(Value value, T& target) const {
        return set(value.name<T>(), target);
    }
    template <Amount T>
    bool into(Value value, T& target) const {
        if (!clamped(value.scaled(Unit<T>::decimals), target.value)) {
            return false;
        }
        return clamped(std::int64_t{target.value} * Unit<T>::ours, target.value);
    }
    bool into(Value value, diary::HalvesPerWeek& target) const;
    template <class T>
    bool into(Value value, std::optional<T>& target) const {
        T inner = blank<T>();
        if (!into(value, inner)) {
            return false;
        }
        target = std::move(inner);
        return true;
    }
    template <class T>
    bool into(Value value, std::vector<T>& target) const;
    bool into(Value value, std::map<diary::DayOfWeek, int>& target) const;
    template <Described T>
    bool into(Value value, T& target) const;

private:
    template <class T>
    static bool set(std::optional<T> read, T& target) {
        if (read) {
            target = std::move(*read);
        }
        return read.has_value();
    }
    static bool clamped(std::optional<std::int64_t> read, std::int32_t& target) {
        if (read) {
            target = static_cast<std::int32_t>(
                std::clamp<std::int64_t>(*read, std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()));
        }
        return read.has_value();
    }

    std::string place_;
    EntryNodes& nodes_;
};

/// The archive that fills a value from an object.
class FieldReader {
public:
    FieldReader(Object& object, std::string place, EntryNodes& nodes) : object_(object), place_(std::move(place)), nodes_(nodes) {}

    /// Whether everything was read that tells this entry from others.
    [[nodiscard]] bool isIdentified() const { return identified_; }

    template <class T>
    void key(std::string_view name, T& target) {
        identified_ = read(name, object_.require(name), target) && identified_;
    }
    template <class T>
    void keyPart(std::string_view name, T& target) {
        const auto value = object_.find(name);
        identified_ = (!value || read(name, value, target)) && identified_;
    }
    template <class T>
    void required(std::string_view name, T& target) {
        read(name, object_.require(name), target);
    }
    template <class T>
    void optional(std::string_view name, T& target) {
        read(name, object_.find(name), target);
    }
    void timeOfDay(std::string_view name, std::optional<int>& target);
    void thousandths(std::string_view name, std::int64_t& target) {
        if (const auto value = object_.require(name)) {
            target = value->scaled(3).value_or(target);
        }
    }

private:
    template <class T>
    bool read(std::string_view name, std::optional<Value> value, T& target) {
        return value && ValueReader(place_ + json::pointerStep(name), nodes_).into(*value, target);
    }

    Object& object_;
    std::string place_;
    EntryNodes& nodes_;
    bool identified_ = true;
};

bool ValueReader::into(Value value, diary::HalvesPerWeek& target) const {
    std::int32_t tenths = 0;
    if (!clamped(value.scaled(1), tenths)) {
        return false;
    }
    constexpr int half = 5;
    const bool fits = tenths != std::numeric_limits<std::int32_t>::max() && tenths != std::numeric_limits<std::int32_t>::min();
    if (fits && tenths % half != 0) {
        value.fail(FailureCode::wrongType, {{"expected", Code{"halves"}}});
        return false;
    }
    target.value = tenths / half;
    return true;
}

template <class T>
bool ValueReader::into(Value value, std::vector<T>& target) const {
    std::vector<Node> nodes;
    const bool isList = value.list([&](Value entry) {
        T item = blank<T>();
        if (ValueReader(place_ + "/" + std::to_string(target.size()), nodes_).into(entry, item)) {
            target.push_back(std::move(item));
            nodes.push_back(entry.node());
        }
    });
    if (!nodes.empty()) {
        nodes_.emplace(place_, std::move(nodes));
    }
    return isList;
}

bool ValueReader::into(Value value, std::map<diary::DayOfWeek, int>& target) const {
    return value.object([&](Object& byDay) {
        for (const auto& [day, name] : namesOf<diary::DayOfWeek>) {
            if (const auto member = byDay.find(name)) {
                into(*member, target[day]);
            }
        }
    });
}

template <Described T>
bool ValueReader::into(Value value, T& target) const {
    bool identified = false;
    const bool isObject = value.object([&](Object& object) {
        FieldReader fields(object, place_, nodes_);
        describe(fields, target);
        identified = fields.isIdentified();
    });
    return isObject && identified;
}

void FieldReader::timeOfDay(std::string_view name, std::optional<int>& target) {
    const auto value = object_.find(name);
    const auto text = value ? value->text(std::string::npos) : std::nullopt;
    if (!text) {
        return;
    }
    std::string shape = *text;
    std::replace_if(
        shape.begin(), shape.end(), [](char c) { return c >= '0' && c <= '9'; }, '0');
    if (shape != "00:00" || text->substr(0, 2) > "23" || text->substr(3) > "59") {
        value->fail(FailureCode::wrongType, {{"expected", Code{"time"}}});
        return;
    }
    const auto twoDigits = [&](std::size_t at) { return ((*text)[at] - '0') * 10 + (*text)[at + 1] - '0'; };
    target = twoDigits(0) * 60 + twoDigits(3);
}

/// The value of the text that a place among the values stands for; for a key that the text does not have, the object that lacks it.
Node nodeAt(const json::Document& document, const EntryNodes& entries, std::string_view place) {
    Node node = json::Document::root();
    std::size_t at = 0;
    // The innermost list first: who looked through all members of the root for each of a million mistakes would not come to an end.
    // 0 where there is none.
    const auto slashUpTo = [&](std::size_t end) { return std::max<std::size_t>(place.rfind('/', end) + 1, 1) - 1; };
    for (std::size_t slash = slashUpTo(place.size()); slash != 0; slash = slashUpTo(slash - 1)) {
        const auto list = entries.find(place.substr(0, slash));
        if (list != entries.end()) {
            std::size_t index = 0;
            std::from_chars(place.data() + slash + 1, place.data() + place.size(), index);
            node = list->second[index];
            at = std::min(place.find('/', slash + 1), place.size());
            break;
        }
    }
    while (at < place.size()) {
        const std::size_t next = std::min(place.find('/', at + 1), place.size());
        node = document.member(node, place.substr(at + 1, next - at - 1)).value_or(node);
        at = next;
    }
    return node;
}

/// Asks `diary::validate` and tells its failures as those of the text.
void judge(json::Reading& reading, const Diary& diary, const EntryNodes& entries, bool shelfIsKnown) {
    for (auto& failure : diary::validate(diary)) {
        if (failure.code == FailureCode::unknownTreatment && !shelfIsKnown) {
            continue;
        }
        const Node node = nodeAt(reading.document(), entries, failure.place);
        if (failure.code == FailureCode::outOfRange) {
            failure.params.set("value", json::shown(reading.document().text(node)));
        }
        reading.fail(node, failure.code, std::move(failure.params));
    }
}

/// A session that names no part is of its treatment's.
void completeParts(json::Reading& reading, Diary& diary, const EntryNodes& entries) {
    std::map<std::string_view, diary::Part> partsOfShelf;
    for (const diary::Treatment& treatment : diary.treatments) {
        partsOfShelf.emplace(treatment.id.text(), partOf(treatment));
    }
    for (std::size_t i = 0; i < diary.sessions.size(); ++i) {
        const auto part = reading.document().member(entries.at("/sessions")[i], "part");
        if (part && reading.document().kind(*part) != json::Kind::null) {
            continue;
        }
        const auto own = partsOfShelf.find(diary.sessions[i].treatment.text());
        if (own != partsOfShelf.end()) {
            diary.sessions[i].part = own->second;
        }
    }
}

void readInto(Object& object, Diary& diary) {
    EntryNodes entries;
    FieldReader fields(object, "", entries);
    describe(fields, diary);
    json::Reading& reading = object.value().reading();
    completeParts(reading, diary, entries);
    const auto shelf = object.find("treatments");
    judge(reading, diary, entries, !shelf || shelf->kind() == json::Kind::list);
    diary::sort(diary);
}

}  // namespace

Result<Diary> readDiary(std::string_view text) {
    return json::readDocument<Diary>(text, "gyeol-diary", readInto);
}

}  // namespace gyeol::exchange

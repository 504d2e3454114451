#pragma once

namespace gyeol::exchange::json {

/// The names of an enumeration in one line, for the sentence that says what would have been right.
template <class Enum>
[[nodiscard]] std::string allNames() {
    std::string all;
    for (const auto& [value, name] : namesOf<Enum>) {
        all += (all.empty() ? "" : ", ") + std::string(name);
    }
    return all;
}

template <class Enum>
std::optional<Enum> Value::name() const {
    if (!is(Kind::text, "text")) {
        return std::nullopt;
    }
    const auto value = fromName<Enum>(written());
    if (!value) {
        fail(FailureCode::notOneOf, {{"value", shown(written())}, {"allowed", allNames<Enum>()}});
    }
    return value;
}

template <class Read>
bool Value::list(Read read) const {
    if (!is(Kind::list, "list")) {
        return false;
    }
    const Document& document = reading_->document();
    for (Node entry = node_ + 1; entry < document.end(node_); entry = document.end(entry)) {
        read(Value(*reading_, entry));
    }
    return true;
}

template <class Read>
bool Value::object(Read read) const {
    if (!is(Kind::object, "object")) {
        return false;
    }
    Object members(*this);
    read(members);
    members.noteUnknownKeys();
    return true;
}

template <class Read>
void Object::members(Read read) {
    allAsked_ = true;
    const Document& document = value_.reading_->document();
    for (Node key = value_.node_ + 1; key < document.end(value_.node_); key = document.end(key + 1)) {
        if (document.kind(key + 1) != Kind::null) {
            read(document.text(key), Value(*value_.reading_, key + 1));
        }
    }
}

template <class T, class Read>
Result<T> readDocument(std::string_view text, std::string_view format, Read read) {
    const auto document = Document::parse(text);
    if (!document) {
        return tl::unexpected<Failure>(document.error());
    }
    Reading reading(*document);
    T result{};
    Value(reading, Document::root()).object([&](Object& object) {
        if (object.isFormat(format)) {
            read(object, result);
        }
    });
    if (!reading.sound()) {
        return tl::unexpected<Failure>(reading.failure());
    }
    return result;
}

}  // namespace gyeol::exchange::json

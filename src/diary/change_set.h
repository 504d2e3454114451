#pragma once

#include "diary/diary.h"

#include <cstddef>
#include <optional>
#include <variant>
#include <vector>

namespace gyeol::diary {

/// One entry of a diary before and after. Only `after`: it was added; only `before`: it was removed; both: it was altered,
/// its key staying the same (a new key is a removal and an addition). `position` is where the entry stands in its list.
template <class Entry>
struct Change {
    std::optional<Entry> before, after;
    std::size_t position = 0;
    friend bool operator==(const Change&, const Change&) = default;
};

using AnyChange = std::variant<Change<Person>, Change<Treatment>, Change<Procedure>, Change<Session>, Change<CheckIn>, Change<RampStep>,
                               Change<Photograph>, Change<Condition>, Change<Exposure>, Change<Evenings>, Change<Override>>;

/// What one act of a person changed: the values before and after, in the order in which they are applied.
/// It holds values only, so it can be applied, inverted and kept on an undo stack for as long as wanted.
struct ChangeSet {
    std::vector<AnyChange> changes;
    [[nodiscard]] bool empty() const { return changes.empty(); }
    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;
};

/// The set that takes another back: each change turned round, the last one first.
[[nodiscard]] ChangeSet inverse(const ChangeSet& changes);

/// Applies the changes to a diary. False, and the diary is left as it was, where an entry is not as `before` says.
[[nodiscard]] bool apply(Diary& diary, const ChangeSet& changes);

/// The smallest set that turns `before` into `after`. apply(before, difference(before, after)) gives `after`.
[[nodiscard]] ChangeSet difference(const Diary& before, const Diary& after);

/// Whether two entries stand for the same thing: have the same key.
[[nodiscard]] bool sameKey(const Treatment& a, const Treatment& b);
[[nodiscard]] bool sameKey(const Procedure& a, const Procedure& b);
[[nodiscard]] bool sameKey(const Session& a, const Session& b);
[[nodiscard]] bool sameKey(const CheckIn& a, const CheckIn& b);
[[nodiscard]] bool sameKey(const RampStep& a, const RampStep& b);
[[nodiscard]] bool sameKey(const Photograph& a, const Photograph& b);
[[nodiscard]] bool sameKey(const Condition& a, const Condition& b);
[[nodiscard]] bool sameKey(const Exposure& a, const Exposure& b);
[[nodiscard]] bool sameKey(const Override& a, const Override& b);

/// Puts the dated lists into the order in which they are written: by date, part and then key. Treatments, exceptions and allergies keep
/// theirs.
void sort(Diary& diary);

}  // namespace gyeol::diary

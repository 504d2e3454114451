#include "diary/change_set.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace gyeol::diary {

namespace {

auto keyOf(const Treatment& entry) {
    return std::tie(entry.id);
}
auto keyOf(const Procedure& entry) {
    return std::tie(entry.id);
}
auto keyOf(const Session& entry) {
    return std::tie(entry.date, entry.part, entry.treatment, entry.area);
}
auto keyOf(const CheckIn& entry) {
    return std::tie(entry.date, entry.part);
}
auto keyOf(const RampStep& entry) {
    return std::tie(entry.date);
}
auto keyOf(const Photograph& entry) {
    return std::tie(entry.date, entry.part, entry.file);
}
auto keyOf(const Condition& entry) {
    return std::tie(entry.from, entry.kind);
}
auto keyOf(const Exposure& entry) {
    return std::tie(entry.date);
}
auto keyOf(const Override& entry) {
    return std::tie(entry.rule, entry.treatment);
}

template <class Entry>
constexpr std::vector<Entry> Diary::*listOf = nullptr;
template <>
constexpr std::vector<Treatment> Diary::*listOf<Treatment> = &Diary::treatments;
template <>
constexpr std::vector<Procedure> Diary::*listOf<Procedure> = &Diary::procedures;
template <>
constexpr std::vector<Session> Diary::*listOf<Session> = &Diary::sessions;
template <>
constexpr std::vector<CheckIn> Diary::*listOf<CheckIn> = &Diary::checkIns;
template <>
constexpr std::vector<RampStep> Diary::*listOf<RampStep> = &Diary::steps;
template <>
constexpr std::vector<Photograph> Diary::*listOf<Photograph> = &Diary::photographs;
template <>
constexpr std::vector<Condition> Diary::*listOf<Condition> = &Diary::conditions;
template <>
constexpr std::vector<Exposure> Diary::*listOf<Exposure> = &Diary::exposures;
template <>
constexpr std::vector<Override> Diary::*listOf<Override> = &Diary::overrides;

bool applyOne(Diary& diary, const Change<Person>& change) {
    if (change.before != diary.person || !change.after) {
        return false;
    }
    diary.person = *change.after;
    return true;
}

bool applyOne(Diary& diary, const Change<Evenings>& change) {
    if (change.before != diary.evenings || !change.after) {
        return false;
    }
    diary.evenings = *change.after;
    return true;
}

template <class Entry>
bool applyOne(Diary& diary, const Change<Entry>& change) {
    auto& list = diary.*listOf<Entry>;
    const bool adds = !change.before;
    if (change.position > list.size() || (!adds && change.position == list.size())) {
        return false;
    }
    const auto at = list.begin() + static_cast<std::ptrdiff_t>(change.position);
    if (adds) {
        if (change.after) {
            list.insert(at, *change.after);
        }
        return change.after.has_value();
    }
    if (*at != *change.before) {
        return false;
    }
    if (change.after) {
        *at = *change.after;
    } else {
        list.erase(at);
    }
    return true;
}

bool applyAny(Diary& diary, const AnyChange& change) {
    return std::visit([&](const auto& of) { return applyOne(diary, of); }, change);
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// For every entry of `after`, where the entry of the same key stands in `before`, or nowhere.
template <class Entry>
std::vector<std::size_t> partners(const std::vector<Entry>& before, const std::vector<Entry>& after) {
    const auto byKey = [](const std::vector<Entry>& list) {
        std::vector<std::size_t> order(list.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keyOf(list[a]) < keyOf(list[b]); });
        return order;
    };
    std::vector<std::size_t> found(after.size(), nowhere);
    const auto olds = byKey(before);
    auto old = olds.begin();
    for (const std::size_t index : byKey(after)) {
        while (old != olds.end() && keyOf(before[*old]) < keyOf(after[index])) {
            ++old;
        }
        if (old != olds.end() && keyOf(before[*old]) == keyOf(after[index])) {
            found[index] = *old++;
        }
    }
    return found;
}

/// The entries that stay where they are: of those with a partner, the dearest choice whose partners stand in the same order.
/// An equal one spares a removal and an addition, an altered one spares one of the two.
class Keeping {
public:
    explicit Keeping(std::size_t positions) : best_(positions + 1) {}

    /// Offers the next entry of `after`, whose partner stands at `position` and which spares `worth` changes.
    void offer(std::size_t entry, std::size_t position, int worth) {
        Step step = bestBelow(position);
        steps_.push_back({step.worth + worth, entry, step.index});
        step = {step.worth + worth, steps_.size() - 1};
        for (std::size_t at = position + 1; at < best_.size(); at += at & (~at + 1)) {
            if (best_[at].worth < step.worth) {
                best_[at] = step;
            }
        }
    }
    /// Which of the entries of `after` are kept.
    [[nodiscard]] std::vector<bool> chosen(std::size_t entries) const {
        std::vector<bool> kept(entries, false);
        for (std::size_t at = bestBelow(best_.size() - 1).index; at != nowhere; at = steps_[at].previous) {
            kept[steps_[at].entry] = true;
        }
        return kept;
    }

private:
    struct Step {
        int worth = 0;
        std::size_t index = nowhere;
    };
    struct Kept {
        int worth;
        std::size_t entry, previous;
    };
    /// A Fenwick tree of greatest values: the best choice whose last partner stands before `position`.
    [[nodiscard]] Step bestBelow(std::size_t position) const {
        Step best;
        for (std::size_t at = position; at > 0; at -= at & (~at + 1)) {
            if (best.worth < best_[at].worth) {
                best = best_[at];
            }
        }
        return best;
    }

    std::vector<Step> best_;
    std::vector<Kept> steps_;
};

/// The changes of one list, in two parts: what goes is taken out from the end, what comes is put in from the front.
struct ListDifference {
    std::vector<AnyChange> removals, additions;
};

template <class Entry>
ListDifference differenceOf(const std::vector<Entry>& before, const std::vector<Entry>& after) {
    ListDifference difference;
    if (before == after) {
        return difference;
    }
    const auto partner = partners(before, after);
    Keeping keeping(before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (partner[i] != nowhere) {
            keeping.offer(i, partner[i], before[partner[i]] == after[i] ? 2 : 1);
        }
    }
    const auto kept = keeping.chosen(after.size());
    std::vector<bool> stays(before.size(), false);
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!kept[i]) {
            difference.additions.push_back(Change<Entry>{std::nullopt, after[i], i});
            continue;
        }
        stays[partner[i]] = true;
        if (before[partner[i]] != after[i]) {
            difference.additions.push_back(Change<Entry>{before[partner[i]], after[i], i});
        }
    }
    for (std::size_t i = before.size(); i-- > 0;) {
        if (!stays[i]) {
            difference.removals.push_back(Change<Entry>{before[i], std::nullopt, i});
        }
    }
    return difference;
}

template <class... Entries>
void addDifferences(ChangeSet& set, const Diary& before, const Diary& after) {
    std::vector<ListDifference> lists;
    (lists.push_back(differenceOf(before.*listOf<Entries>, after.*listOf<Entries>)), ...);
    // What refers goes before what it refers to, and comes after it.
    for (auto list = lists.rbegin(); list != lists.rend(); ++list) {
        set.changes.insert(set.changes.end(), list->removals.begin(), list->removals.end());
    }
    for (const auto& list : lists) {
        set.changes.insert(set.changes.end(), list.additions.begin(), list.additions.end());
    }
}

template <class Entry>
void sortByKey(std::vector<Entry>& list) {
    std::stable_sort(list.begin(), list.end(), [](const Entry& a, const Entry& b) { return keyOf(a) < keyOf(b); });
}

}  // namespace

ChangeSet inverse(const ChangeSet& changes) {
    ChangeSet back{{changes.changes.rbegin(), changes.changes.rend()}};
    for (auto& change : back.changes) {
        std::visit([](auto& of) { std::swap(of.before, of.after); }, change);
    }
    return back;
}

bool apply(Diary& diary, const ChangeSet& changes) {
    for (auto change = changes.changes.begin(); change != changes.changes.end(); ++change) {
        if (applyAny(diary, *change)) {
            continue;
        }
        for (const auto& undo : inverse({{changes.changes.begin(), change}}).changes) {
            (void)applyAny(diary, undo);
        }
        return false;
    }
    return true;
}

ChangeSet difference(const Diary& before, const Diary& after) {
    ChangeSet set;
    if (before.person != after.person) {
        set.changes.push_back(Change<Person>{before.person, after.person});
    }
    addDifferences<Treatment, Procedure, Session, CheckIn, RampStep, Photograph, Condition, Exposure, Override>(set, before, after);
    if (before.evenings != after.evenings) {
        set.changes.push_back(Change<Evenings>{before.evenings, after.evenings});
    }
    return set;
}

bool sameKey(const Treatment& a, const Treatment& b) {
    return keyOf(a) == keyOf(b);
}
bool sameKey(const Procedure& a, const Procedure& b) {
    return keyOf(a) == keyOf(b);
}
bool sameKey(const Session& a, const Session& b) {
    return keyOf(a) == keyOf(b);
}
bool sameKey(const CheckIn& a, const CheckIn& b) {
    return keyOf(a) == keyOf(b);
}
bool sameKey(const RampStep& a, const RampStep& b) {
    return keyOf(a) == keyOf(b);
}
bool sameKey(const Photograph& a, const Photograph& b) {
    return keyOf(a) == keyOf(b);
}
bool sameKey(const Condition& a, const Condition& b) {
    return keyOf(a) == keyOf(b);
}
bool sameKey(const Exposure& a, const Exposure& b) {
    return keyOf(a) == keyOf(b);
}
bool sameKey(const Override& a, const Override& b) {
    return keyOf(a) == keyOf(b);
}

void sort(Diary& diary) {
    // The shelf's order is the person's own; procedures are dated, though an id is their key.
    std::stable_sort(diary.procedures.begin(), diary.procedures.end(),
                     [](const Procedure& a, const Procedure& b) { return std::tie(a.date, a.id) < std::tie(b.date, b.id); });
    sortByKey(diary.sessions);
    sortByKey(diary.checkIns);
    sortByKey(diary.steps);
    sortByKey(diary.photographs);
    sortByKey(diary.conditions);
    sortByKey(diary.exposures);
    sortByKey(diary.overrides);
}

}  // namespace gyeol::diary

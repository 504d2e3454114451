#pragma once

#include "diary/diary.h"
#include "rulebook/rule_book.h"

#include <cstdint>
#include <optional>
#include <vector>

/// The shelf as a person sees it, read from the diary without planning.
namespace gyeol::service {

/// What is to be said of a treatment; the earlier one where several hold.
enum class ShelfState : std::uint8_t { retired, expired, patchFailed, patchOver, patchRunning, patchDue, notBegun, inUse };

struct ShelfItem {
    diary::TreatmentId id;
    ShelfState state = ShelfState::inUse;
    std::optional<Date> expires;     ///< the first day on which it is past its date or its months after opening
    bool expiresSoon = false;        ///< on the shelf, and that day comes within `soonDays`
    std::optional<Date> begun;       ///< the first day of use, by the person's word or by the diary
    std::optional<Date> patchOpens;  ///< running: the first day on which the test can have passed
    int done = 0;                    ///< how often the diary says that it was used, patch tests apart
    friend bool operator==(const ShelfItem&, const ShelfItem&) = default;
};

/// How long before its date something is told of: our own number.
inline constexpr int soonDays = 30;

/// Every treatment of the diary, in the shelf's order. Reads the sessions once.
[[nodiscard]] std::vector<ShelfItem> shelfItems(const rulebook::RuleBook& book, const diary::Diary& diary, Date today);

/// How soon an item wants to be looked at; smaller is sooner. What is past its date comes first, then a patch test that wants an answer,
/// what expires soon, the other tests, all else, and what is off the shelf.
[[nodiscard]] int urgencyOf(const ShelfItem& item);

/// Of what is on the shelf and not past its date yet, that which is first to be; null where nothing has a date.
[[nodiscard]] const ShelfItem* nextToExpire(const std::vector<ShelfItem>& items);

/// A day of a patch test.
struct PatchDay {
    Date date;
    bool applied = false;  ///< the diary says that the product was put on the arm
    friend bool operator==(const PatchDay&, const PatchDay&) = default;
};
/// The days of a test that began on `from`, as many as the treatment has, else the rule book.
[[nodiscard]] std::vector<PatchDay> patchDaysOf(const rulebook::RuleBook& book, const diary::Diary& diary,
                                                const diary::Treatment& treatment, Date from);

/// The days that a patch test takes: the treatment's own number, else the rule book's.
[[nodiscard]] int patchLength(const rulebook::RuleBook& book, const diary::Treatment& treatment);

/// Whether a treatment's load, gentle start and patch test matter: what begins one at a time.
[[nodiscard]] bool isActive(const rulebook::RuleBook& book, const diary::Treatment& treatment);

}  // namespace gyeol::service

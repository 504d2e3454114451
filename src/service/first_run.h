#pragma once

#include "diary/diary.h"
#include "service/planning.h"

#include <optional>
#include <string>
#include <vector>

/// The first diary of a person, from a few answers. "I do not know" is one everywhere, and the more careful of two ways follows from it.
namespace gyeol::service {

/// For how long something has been used. Nobody remembers a date.
enum class UsedFor : std::uint8_t { unknown, never, underFourWeeks, oneToThreeMonths, longer };

/// The day on which something used for so long began, near enough: the middle of each span. None where it did not begin or nobody knows.
[[nodiscard]] std::optional<Date> startedOn(UsedFor used, Date today);
/// The span in which a first day lies; `never` where there is none.
[[nodiscard]] UsedFor usedFor(const std::optional<Date>& started, Date today);

/// Something that a person owns, by what it is called on a shelf.
enum class Thing : std::uint8_t {
    cleanser,
    moisturizer,
    sunscreen,
    ahaToner,
    bhaToner,
    phaToner,
    enzymePack,
    scrubPack,
    moisturizingPack,
    collagenMask,
    egfMask,
    retinol,
    vitaminC,
};
[[nodiscard]] const std::vector<Thing>& things();
/// Whether it matters for how long a thing has been used: what loads the skin begins slowly.
[[nodiscard]] bool asksForHowLong(Thing thing);

struct Owned {
    Thing thing = Thing::cleanser;
    UsedFor used = UsedFor::unknown;
    std::string name;  ///< what the person will read on the board
    friend bool operator==(const Owned&, const Owned&) = default;
};

enum class Maybe : std::uint8_t { unknown, no, yes };

struct FirstAnswers {
    std::optional<diary::SkinType> skin;  ///< none: not known
    Maybe sensitive = Maybe::unknown;
    Maybe pregnant = Maybe::no;  ///< pregnant, trying or breastfeeding; not known is treated as yes
    std::vector<Owned> owned;
    std::optional<int> eveningMinutes;  ///< none: the rule book's
};

/// Makes the diary: things in the order of a shelf, what is in use for long with a day on which it began, and a patch test from today on
/// for the first active that sensitive skin, or skin of which that is not known, has never met; the others wait their turn.
[[nodiscard]] diary::Diary firstDiary(const FirstAnswers& answers, Date today);

/// A patch test that runs, with the first day on which the thing may be used on the face.
struct PatchDays {
    std::string treatment;
    Date from, opens;
    friend bool operator==(const PatchDays&, const PatchDays&) = default;
};
[[nodiscard]] std::vector<PatchDays> patchDays(const rulebook::RuleBook& book, const diary::Diary& diary);

/// The first planned day of each treatment that is searched, in the shelf's order; none: not within the horizon.
struct FirstDay {
    std::string treatment;
    std::optional<Date> date;
    friend bool operator==(const FirstDay&, const FirstDay&) = default;
};
[[nodiscard]] std::vector<FirstDay> firstDays(const PlannedSpan& planned);

}  // namespace gyeol::service

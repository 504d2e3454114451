#pragma once

#include "diary/change_set.h"
#include "diary/diary.h"

#include <cstdint>

/// What a person does with procedures: add, move, repeat, cancel, say that one took place.
namespace gyeol::service {

/// A procedure again and again.
struct Repeat {
    int everyDays = 28;  ///< 1 to 365
    int times = 1;       ///< how many in all, 1 to `mostRepeats`; 1: it stands alone
    friend bool operator==(const Repeat&, const Repeat&) = default;
};
inline constexpr int mostRepeats = 24;

/// Whether a change of one procedure of a series is a change of those after it too.
enum class Reach : std::uint8_t { one, later };

/// What a form says of one procedure.
struct ProcedureWords {
    diary::Procedure procedure;
    Repeat repeat;             ///< only where it is of no series yet
    Reach reach = Reach::one;  ///< only where the diary has it in a series
    friend bool operator==(const ProcedureWords&, const ProcedureWords&) = default;
};

/// A planned procedure with an id that the diary does not have.
[[nodiscard]] diary::Procedure newProcedure(const diary::Diary& diary, diary::ProcedureKind kind, Date date);

/// Puts the procedure into the diary, or in the place of the one of its id. `later` moves those of its series that come after it and are
/// still planned by as many days, and gives them its kind, hour, place, agent, needle, the clinic's numbers and, where it is cancelled,
/// that too; their notes stay. A repeat makes it the first of a new series.
[[nodiscard]] diary::ChangeSet sayProcedure(const diary::Diary& diary, const ProcedureWords& words);

/// Takes a procedure out of the diary as if it had never been planned; `later` those of its series that come after it and are still
/// planned too. Nothing where the diary has none of that id.
[[nodiscard]] diary::ChangeSet removeProcedure(const diary::Diary& diary, const diary::ProcedureId& id, Reach reach);

/// The procedure of that id; null where the diary has none.
[[nodiscard]] const diary::Procedure* findProcedure(const diary::Diary& diary, const diary::ProcedureId& id);

}  // namespace gyeol::service

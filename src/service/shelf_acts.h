#pragma once

#include "diary/change_set.h"
#include "diary/diary.h"

#include <cstdint>

/// What a person does at the shelf.
namespace gyeol::service {

/// Puts a treatment at the end of the shelf under an id made from its name; the draft's own id is not looked at.
[[nodiscard]] diary::ChangeSet addTreatment(const diary::Diary& diary, const diary::Treatment& draft);

/// Puts a treatment in the place of the one of its id. Where that takes it off the shelf, what was kept or pinned from today on goes with
/// it; what was done stays and counts. Nothing where the shelf has none of that id.
[[nodiscard]] diary::ChangeSet changeTreatment(const diary::Diary& diary, const diary::Treatment& treatment, Date today);

/// Whether a treatment may be taken out of the diary altogether: nothing in the diary speaks of it.
[[nodiscard]] bool mayRemove(const diary::Diary& diary, const diary::TreatmentId& id);
/// Takes it out. Nothing where it may not be.
[[nodiscard]] diary::ChangeSet removeTreatment(const diary::Diary& diary, const diary::TreatmentId& id);

enum class ShelfMove : std::uint8_t { up, down };
/// Moves a treatment past its neighbour of those that are on the shelf, or of those that are off it: the order in which wishes are dealt
/// out and new actives begin. Nothing at the ends.
[[nodiscard]] diary::ChangeSet moveTreatment(const diary::Diary& diary, const diary::TreatmentId& id, ShelfMove move);

/// Notes that a product was put on the arm on a day of its patch test, morning and evening; or takes the note away.
[[nodiscard]] diary::ChangeSet notePatchDay(const diary::Diary& diary, const diary::TreatmentId& id, Date date);
[[nodiscard]] diary::ChangeSet forgetPatchDay(const diary::Diary& diary, const diary::TreatmentId& id, Date date);

}  // namespace gyeol::service

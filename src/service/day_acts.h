#pragma once

#include "diary/change_set.h"
#include "diary/diary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a person says of days, beside their sessions: sun and air, the minutes of an evening, a word on a session.
namespace gyeol::service {

/// Sets sun and air of the days from `from` to `to`, both included, in the place of what was noted there; an entry that would say nothing
/// goes. `said.date` is not looked at. What is set by hand counts as said by hand, forecast or not.
[[nodiscard]] diary::ChangeSet noteExposure(const diary::Diary& diary, Date from, Date to, const diary::Exposure& said);

/// The minutes of the evenings from `from` to `to`, both included; none: as usual again. What else is arranged for these evenings stays.
[[nodiscard]] diary::ChangeSet setEveningMinutes(const diary::Diary& diary, Date from, Date to, std::optional<int> minutes);

/// The minutes that a person gave an evening; none where it is as usual.
[[nodiscard]] std::optional<int> eveningMinutesOn(const diary::Diary& diary, Date date);

/// Writes a note on a session of the diary; empty takes it away. Nothing where the diary has no such session.
[[nodiscard]] diary::ChangeSet noteSession(const diary::Diary& diary, Date date, const diary::TreatmentId& treatment, diary::Part part,
                                           const std::string& note);

/// What an exception of the evenings may arrange.
enum class Arrangement : std::uint8_t { minutes, pause };

/// The exceptions with one arrangement taken from the days from `from` to `to`, both included; what else they say of these days, and all
/// that they say of others, stays, cut into as many pieces as that takes.
[[nodiscard]] std::vector<diary::EveningException> without(const std::vector<diary::EveningException>& exceptions, Date from, Date to,
                                                           Arrangement arrangement);

}  // namespace gyeol::service

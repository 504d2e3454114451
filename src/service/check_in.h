#pragma once

#include "diary/change_set.h"
#include "rulebook/resolve.h"
#include "rulebook/rule_book.h"

#include <optional>
#include <set>
#include <vector>

/// How the skin is, day by day: what a check-in says, and what is unusual about it.
namespace gyeol::service {

/// What a check-in of one part of a day holds: signs and words, and the conditions that are there on that day.
struct SkinWords {
    diary::CheckIn checkIn;
    std::set<diary::ConditionKind> conditions;  ///< of `unusual` alone
    friend bool operator==(const SkinWords&, const SkinWords&) = default;
};

/// What "anything unusual?" offers, in the order in which it does.
[[nodiscard]] const std::vector<diary::ConditionKind>& unusual();
/// Those that send a person to a doctor.
[[nodiscard]] bool isRedFlag(const rulebook::RuleBook& book, diary::ConditionKind kind);

/// What the diary says of a part of a day; signs that nobody said are unknown.
[[nodiscard]] SkinWords skinWordsOn(const diary::Diary& diary, Date date, diary::Part part);
/// Puts the words in the place of what the diary says. A condition that is new begins on that day and stays until it is taken away; one
/// that is not there any more ended the day before. A check-in that says nothing is none.
[[nodiscard]] diary::ChangeSet saySkin(const diary::Diary& diary, const SkinWords& words);
/// Takes the check-in of a part of a day away: that day is unknown again, as far as it goes. Conditions stay.
[[nodiscard]] diary::ChangeSet removeCheckIn(const diary::Diary& diary, Date date, diary::Part part);

/// "All calm, as yesterday": the signs and the hydration of the day before where they were calm, else no sign at all.
struct CalmWords {
    diary::CheckIn checkIn;
    bool asYesterday = false;
};
[[nodiscard]] CalmWords allCalm(const rulebook::RuleBook& book, const diary::Diary& diary, Date date, diary::Part part);

/// What is known of a day.
enum class SkinDay : std::uint8_t {
    unknown,  ///< no check-in, or none that tells whether it was calm
    calm,
    irritated,  ///< signs that ask for a rest
    unusual,    ///< a condition of `unusual` was there
};
[[nodiscard]] SkinDay skinDay(const rulebook::RuleBook& book, const diary::Diary& diary, Date date);
/// The days up to `last`, oldest first.
[[nodiscard]] std::vector<SkinDay> skinDays(const rulebook::RuleBook& book, const diary::Diary& diary, Date last, int count);

/// Whether the evening before was noted with redness left open, to be looked at again, and nobody has looked since.
[[nodiscard]] bool shouldLookAgain(const diary::Diary& diary, Date today);

/// The treatments that may be suspected: those used on the face in the days before, the newest first, then the rest of the shelf in use.
[[nodiscard]] std::vector<diary::TreatmentId> suspectsOf(const rulebook::RuleBook& book, const diary::Diary& diary, Date date);

/// Whom to call, the most urgent first.
enum class Call : std::uint8_t {
    fillerEmergency,  ///< a filler was placed a few days ago: signs of a blocked vessel
    emergency,        ///< swelling that reaches lips, eyelids or breath
    clinic,           ///< a procedure was done a few days ago: its clinic
    clinician,        ///< a doctor
};
struct Advice {
    Call call = Call::clinician;
    const diary::Procedure* procedure = nullptr;  ///< of the diary; null where none is concerned
};
/// What a person with these conditions is told on a day. Empty where nothing is a red flag; a filler of the last days is always told of.
[[nodiscard]] std::vector<Advice> whomToCall(const rulebook::RuleBook& book, const diary::Diary& diary, Date date,
                                             const std::set<diary::ConditionKind>& conditions);

}  // namespace gyeol::service

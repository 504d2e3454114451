#pragma once

#include "rulebook/aftercare.h"
#include "service/check_in.h"
#include "service/procedure_view.h"

#include <optional>
#include <set>
#include <vector>

/// What a person does around a procedure, and what they bring and tell.
namespace gyeol::service {

/// The advice for a moment of a procedure, in the order of `steps`, into which the pointers go. LED light, which loads nothing, has only
/// its own.
[[nodiscard]] std::vector<const rulebook::AftercareStep*> aftercareOf(const rulebook::RuleBook& book,
                                                                      const std::vector<rulebook::AftercareStep>& steps,
                                                                      diary::ProcedureKind kind, rulebook::Moment moment);

/// Whom to call after a procedure when something looks wrong, the most urgent first; each names the procedure. Empty where it loads
/// nothing.
[[nodiscard]] std::vector<Advice> callsAfter(const rulebook::RuleBook& book, const diary::Procedure& procedure);

/// An active of the shelf as a clinic asks for it.
struct UsedActive {
    diary::TreatmentId treatment;
    std::optional<Date> last;  ///< the last evening on which it was used; none: not noted in the last months
    friend bool operator==(const UsedActive&, const UsedActive&) = default;
};

/// "What to bring and tell": what the diary knows that a clinic asks.
struct ClinicNote {
    std::vector<UsedActive> actives;               ///< acids, exfoliating packs, retinoids and the other actives in use
    std::vector<ToTell> toTell;                    ///< sessions inside the days before
    std::vector<diary::ConditionKind> conditions;  ///< there on the day of the note
    bool isotretinoin = false;                     ///< taken in the months that its label names
    std::vector<Date> irritated;                   ///< days of the last two weeks with signs that ask for a rest
    bool asksForDays = false;                      ///< the clinic's own days are not known yet
    bool asksForWash = false;                      ///< nor its hours of water only
    friend bool operator==(const ClinicNote&, const ClinicNote&) = default;
};
[[nodiscard]] ClinicNote clinicNote(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::Procedure& procedure,
                                    Date today);

}  // namespace gyeol::service

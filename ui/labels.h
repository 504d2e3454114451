#pragma once

#include "diary/diary.h"
#include "rulebook/resolve.h"
#include "wording/wording.h"

#include <QString>

#include <string>

/// Short names for the things of a diary, in the words of a language.
namespace gyeol::ui {

[[nodiscard]] QString kindName(const wording::Wording& wording, diary::TreatmentKind kind);
[[nodiscard]] QString procedureName(const wording::Wording& wording, diary::ProcedureKind kind);
[[nodiscard]] QString partName(const wording::Wording& wording, diary::Part part);

/// The kind of a treatment of a plan: the shelf's, else that of the daily step of that name.
[[nodiscard]] diary::TreatmentKind kindOf(const diary::Diary& diary, const std::string& treatment);

/// The person's own name for a treatment, else its kind's.
[[nodiscard]] QString treatmentName(const wording::Wording& wording, const diary::Diary& diary, const std::string& treatment);

/// The parameters of a rule's sentence with what every sentence may name: the treatment concerned and the day.
[[nodiscard]] Params completed(Params params, const QString& treatment, Date date, std::optional<Date> opens);

/// A band in a few words: "Before a procedure: laser toning, Tue 1 Dec".
[[nodiscard]] QString bandText(const wording::Wording& wording, const rulebook::Band& band);

}  // namespace gyeol::ui

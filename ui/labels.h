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

/// The person's own name for a treatment, else its kind's.
[[nodiscard]] QString treatmentName(const wording::Wording& wording, const diary::Diary& diary, const std::string& treatment);

/// The sentence of a notice, with the name of the treatment that it concerns.
[[nodiscard]] QString noticeText(const wording::Wording& wording, const diary::Diary& diary, const rulebook::Notice& notice);

/// A band in a few words: "Before a procedure: laser toning, Tue 1 Dec".
[[nodiscard]] QString bandText(const wording::Wording& wording, const rulebook::Band& band);

}  // namespace gyeol::ui

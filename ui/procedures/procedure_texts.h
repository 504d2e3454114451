#pragma once

#include "service/aftercare.h"
#include "service/procedure_view.h"
#include "wording/wording.h"

#include <QStringList>

#include <vector>

/// Procedures in words: windows, where one stands, what one would do, and the note for the clinic.
namespace gyeol::ui {

[[nodiscard]] QString groupName(rulebook::Group group);

/// "15:00".
[[nodiscard]] QString hourText(int minuteOfDay);
/// A minute of the day as a person types it, "15:00" or "9:30"; none where it is none.
[[nodiscard]] std::optional<int> minuteOf(const QString& text);

/// A place as the diary has it ("clinic", "home", or the person's own word) as it is shown, and back.
[[nodiscard]] QString placeText(const std::string& place);
[[nodiscard]] std::string placeOf(const QString& text);

/// Name and number: "Laser toning, 2 of 4".
[[nodiscard]] QString entryName(const wording::Wording& wording, const service::ProcedureEntry& entry);
/// Where it stands: "In 7 days. Acids rest from Thu 26 Nov."
[[nodiscard]] QString phaseText(const wording::Wording& wording, const service::ProcedureEntry& entry, Date today);

/// The windows, a sentence for each group of treatments that has days of its own.
[[nodiscard]] QStringList windowLines(const wording::Wording& wording, const service::ProcedureDays& days);

/// What keeping it would do, a paragraph each: stops, what the clinic should be told, the plan, and what else is to be known.
[[nodiscard]] QStringList weighedLines(const wording::Wording& wording, const diary::Diary& diary, const service::ProcedureWords& words,
                                       const service::Weighed& weighed);
/// What an interval leaves between two of a series.
[[nodiscard]] QString repeatLine(const service::ProcedureDays& days, int everyDays);

/// What to watch for afterwards and whom to call then, the most urgent first.
[[nodiscard]] QStringList callLines(const wording::Wording& wording, const std::vector<service::Advice>& calls);

/// The note "what to bring and tell": lines under headings. The person's own words come last, without a heading.
struct NoteText {
    struct Part {
        QString heading;
        QStringList lines;
        bool answered = false;  ///< on paper there is room to write under each line
    };
    QString title;
    std::vector<Part> parts;
};
[[nodiscard]] NoteText clinicNote(const wording::Wording& wording, const diary::Diary& diary, const diary::Procedure& procedure,
                                  const service::ClinicNote& note);
/// The same to copy.
[[nodiscard]] QString plainText(const NoteText& note);

}  // namespace gyeol::ui

#pragma once

#include "service/shelf_reading.h"
#include "wording/wording.h"

#include <QString>
#include <QStringList>

#include <vector>

/// What the reading of an ingredient list says, in words.
namespace gyeol::ui {

/// "3. Glycolic Acid 7 % (a trace), 5. …".
[[nodiscard]] QString placesText(const wording::Wording& wording, const ingredients::Reading& reading,
                                 const std::vector<std::size_t>& places);

/// What the list holds of one class, and what that means for the week.
struct ClassText {
    QString name, meaning, members;
};
/// By class, in the order in which the list comes to them.
[[nodiscard]] std::vector<ClassText> classTexts(const wording::Wording& wording, const ingredients::Reading& reading);

/// What the reading could not make out, and how far a list can be trusted.
[[nodiscard]] QStringList readingNotes(const wording::Wording& wording, const ingredients::Reading& reading);

/// Kind and detail of a treatment: "Acid toner (AHA, glycolic)".
[[nodiscard]] QString kindText(const wording::Wording& wording, const diary::Treatment& treatment);

/// What filling the form would change, a line a field. `now`: none where nobody has said yet what it is.
[[nodiscard]] QStringList fillingLines(const wording::Wording& wording, const std::optional<diary::Treatment>& now,
                                       const diary::Treatment& filled);

}  // namespace gyeol::ui

#pragma once

#include "exchange/explanation.h"
#include "service/moving.h"
#include "ui/languages.h"
#include "ui/models/week_sheet.h"

#include <QString>
#include <vector>

namespace gyeol::ui {

/// One reason of the Why panel.
struct ReasonCard {
    QString title, sentence, source;
    QString note;  ///< points, or when it opens; may be empty
};

enum class Tone : std::uint8_t { plain, caution };

/// What the Why panel says about what is selected.
struct Explanation {
    QString title, status;
    Tone tone = Tone::plain;
    QString lead;                     ///< a first plain sentence; may be empty
    std::vector<ReasonCard> reasons;  ///< in order of size
    QString closing;                  ///< a last plain sentence; may be empty
};

/// What is known of a cell beyond what the sheet shows.
struct CellKnowledge {
    const exchange::Explanation* told = nullptr;  ///< null: not yet worked out
    bool mayPin = false;                          ///< closed: a person may decide to put it here all the same
};

/// Explains a cell of the sheet, in the language in force, in the words of `exchange::tellExplanation`. Requires a row with a treatment.
[[nodiscard]] Explanation explainCell(const Languages& languages, const diary::Diary& diary, const WeekSheet& sheet, int row, int column,
                                      const CellKnowledge& known);

/// Explains what a day says to a chip in hand: in words, and here in points too. `treatment` is the id of what is carried.
[[nodiscard]] Explanation explainMove(const Languages& languages, const diary::Diary& diary, const std::string& treatment,
                                      const service::MoveAnswer& answer);

/// What the panel says while nothing is selected: what a person should know of this week.
[[nodiscard]] Explanation explainWeek(const Languages& languages, const diary::Diary& diary, const service::PlannedSpan& planned);

}  // namespace gyeol::ui

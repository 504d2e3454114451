#pragma once

#include "service/shelf_outlook.h"
#include "ui/shelf/shelf_model.h"
#include "wording/wording.h"

#include <QStringList>

namespace gyeol::ui {

/// "8 days left".
[[nodiscard]] QString daysLeft(int days);

/// The rows of the list for a diary's shelf.
[[nodiscard]] std::vector<ShelfRow> shelfRows(const wording::Wording& wording, const diary::Diary& diary,
                                              const std::vector<service::ShelfItem>& items, Date today);

/// What is to be said of an item in a sentence: "Its patch test runs until Fri 4 Dec."; empty where nothing is.
[[nodiscard]] QString stateSentence(const wording::Wording& wording, const service::ShelfItem& item, Date today);

/// What the shelf wants to be told of as a whole: what is past its date, and what is so next.
[[nodiscard]] QString shelfLead(const wording::Wording& wording, const diary::Diary& diary, const std::vector<service::ShelfItem>& items,
                                Date today);

/// What a person may not decide about this treatment, each with its source; empty where they may.
[[nodiscard]] QStringList refusalLines(const wording::Wording& wording, const diary::Diary& diary, const service::ShelfOutlook& outlook);

/// How it fares in the plan: its first or next evening, how often, what closes it, what else changes. A paragraph each. `diary` is the one
/// after the choice; `changed` whether there is a choice.
[[nodiscard]] QStringList outlookLines(const wording::Wording& wording, const diary::Diary& diary, const service::ShelfOutlook& outlook,
                                       const diary::TreatmentId& treatment, bool changed, Date today);

}  // namespace gyeol::ui

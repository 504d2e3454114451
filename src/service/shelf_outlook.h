#pragma once

#include "service/consequence.h"

#include <optional>
#include <vector>

namespace gyeol::service {

/// How a treatment fares in a plan, or would fare after a choice: what a person reads before they keep it.
struct ShelfOutlook {
    Consequence plan;                              ///< what the choice does to the planned days
    std::optional<Date> next;                      ///< its next session from today on in the horizon
    int times = 0, timesBefore = 0;                ///< its sessions in the shown days, with and without the choice
    int exfoliations = 0, exfoliationsBefore = 0;  ///< all acids and exfoliating packs in the shown days
    std::vector<exchange::ClosingFact> closedBy;   ///< no session in the horizon: what closes its days, what closes all of them first
    std::vector<rulebook::Notice> refusals;        ///< what a person may not decide about it: no pin changes that
    std::vector<rulebook::Notice> notices;         ///< what else is to be said of it, gravest first
    std::optional<Date> patchOpens;                ///< a test runs: the first day after it
    bool daily = false;                            ///< a step of every day, which is not searched for
    friend bool operator==(const ShelfOutlook&, const ShelfOutlook&) = default;
};

/// Plans the days of a span without a choice and with it, and tells how the treatment fares. Pure; takes as long as planning twice. Nothing
/// but an empty outlook where the choice does not fit the diary.
[[nodiscard]] ShelfOutlook shelfOutlook(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::ChangeSet& choice,
                                        const diary::TreatmentId& treatment, const rulebook::Span& span);

}  // namespace gyeol::service

#pragma once

#include "diary/diary.h"
#include "planner/problem.h"
#include "rulebook/rule_data.h"

#include <optional>
#include <vector>

namespace gyeol::rulebook {

/// One treatment of the problem, with what the rules ask of it again and again.
struct Item {
    planner::TreatmentIndex index = 0;
    const diary::Treatment* treatment = nullptr;
    std::optional<Group> group;  ///< none: no procedure and no hold closes it (vitamin C that is not acidic)
    bool exfoliant = false;      ///< acid or exfoliating pack: counts for the caps of exfoliation
    bool newActive = false;      ///< begins one at a time, and may need a patch test
    int load = 0;                ///< hundredths of a session, twice for part `both`
    int minutes = 0;             ///< of the evening
    std::optional<Date> begun;   ///< the day on which it was first used
    bool habituated = false;     ///< used daily and calmly for long: its load counts less

    [[nodiscard]] diary::TreatmentKind kind() const { return treatment->kind; }
    [[nodiscard]] bool is(diary::TreatmentKind wanted) const { return treatment->kind == wanted; }
    [[nodiscard]] bool active() const { return treatment->active; }
};

/// What a treatment belongs to when a procedure, a hold or a condition closes groups.
[[nodiscard]] std::optional<Group> groupOf(const Data& data, const diary::Treatment& treatment);

/// R2: what one session puts on the skin, in hundredths of a standard AHA session; for part `both` twice.
[[nodiscard]] int loadOf(const Data& data, const diary::Treatment& treatment);

/// AHA above 10 % or below pH 3.5: more than the Korean label law leaves to the person alone.
[[nodiscard]] bool isStrongAcid(const Data& data, const diary::Treatment& treatment);
/// Above 30 %, below pH 3.0, or a clinic's peeling acid: refused at home.
[[nodiscard]] bool isRefusedAcid(const Data& data, const diary::Treatment& treatment);

/// The minutes that a session takes of an evening: the person's, else the kind's; none in the morning.
[[nodiscard]] int minutesOf(const Data& data, const diary::Treatment& treatment);

/// Acid that loads the skin against the sun: AHA, and mixed ones.
[[nodiscard]] bool isAha(const diary::Treatment& treatment);
/// What is made with salicylic acid, or may be, by its kind or the name of its acid.
[[nodiscard]] bool maySalicylic(const diary::Treatment& treatment);

}  // namespace gyeol::rulebook

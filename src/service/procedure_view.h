#pragma once

#include "rulebook/procedures.h"
#include "service/consequence.h"
#include "service/procedure_acts.h"

#include <array>
#include <optional>
#include <vector>

/// Procedures as a person looks at them: their windows as dates, where they stand today, and what one would do to the plan.
namespace gyeol::service {

/// The days on which a procedure closes one group of treatments.
struct GroupDays {
    rulebook::Group group = rulebook::Group::acids;
    Date from, opens;        ///< closed on [from, opens)
    bool needsCalm = false;  ///< opens only with a calm check-in
    [[nodiscard]] bool closes() const { return from < opens; }
    friend bool operator==(const GroupDays&, const GroupDays&) = default;
};

struct ProcedureDays {
    Date date;
    std::array<GroupDays, 5> groups;           ///< by group
    bool lengthened = false;                   ///< ours are half as long again: sensitive skin, or a sign on the day
    bool untilHealed = false;                  ///< packs, masks and all else wait until it has healed, and nobody said yet that it has
    std::optional<rulebook::WaterOnly> water;  ///< where cleansing waits
    [[nodiscard]] const GroupDays& of(rulebook::Group group) const { return groups.at(static_cast<std::size_t>(group)); }
    /// The first and the last day that it closes to anything.
    [[nodiscard]] Date first() const;
    [[nodiscard]] Date last() const;
    friend bool operator==(const ProcedureDays&, const ProcedureDays&) = default;
};

/// The windows of a procedure, which need not be in the diary.
[[nodiscard]] ProcedureDays daysOf(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::Procedure& procedure);

/// What the rule book says where the clinic does not: days before and after for acids, retinoids and physical exfoliation, hours of water
/// only (0: cleansing waits for no hour), and the days from which packs and masks are open.
struct OurNumbers {
    std::array<int, 3> before{}, after{};
    int washHours = 0, packDay = 0, maskDay = 0;
    bool untilHealed = false;  ///< nothing opens before it has healed
    friend bool operator==(const OurNumbers&, const OurNumbers&) = default;
};
[[nodiscard]] OurNumbers ourNumbers(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::Procedure& procedure);

/// The evenings between two of a series on which acids are open, every so many days; 0 or less: none is left.
[[nodiscard]] int openEvenings(const ProcedureDays& days, int everyDays);

enum class Phase : std::uint8_t {
    coming,      ///< nothing is closed yet
    before,      ///< in the days before it
    today,       ///< it is today
    after,       ///< in the days after it
    unanswered,  ///< its day has passed, and nobody said whether it took place
    over,
    cancelled
};

struct ProcedureEntry {
    const diary::Procedure* procedure = nullptr;  ///< of the diary
    Phase phase = Phase::coming;
    ProcedureDays days;
    int place = 0, of = 0;  ///< which of its series by date, without cancelled ones; 0: it is of none
};

/// Coming ones and those whose days still run, the nearest first; past and cancelled ones, the newest first. Pointers are into `diary`.
struct ProcedureLists {
    std::vector<ProcedureEntry> coming, past;
};
[[nodiscard]] ProcedureLists proceduresOn(const rulebook::RuleBook& book, const diary::Diary& diary, Date today);

/// A session that lies in the days before a procedure and cannot be moved any more.
struct ToTell {
    Date date;
    diary::TreatmentId treatment;
    friend bool operator==(const ToTell&, const ToTell&) = default;
};
/// What the clinic should be told: sessions of the before-days that were done, were planned and passed unanswered, or stand because the
/// person overruled the window. By date.
[[nodiscard]] std::vector<ToTell> toTellOf(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::Procedure& procedure,
                                           Date today);

/// What keeping a procedure as the words have it would do.
struct Weighed {
    bool planned = true;  ///< false: it lies too far ahead to be planned around now
    Consequence consequence;
    std::vector<rulebook::Notice> notices;  ///< what is to be known of this procedure, stops first
    std::vector<ToTell> toTell;
    friend bool operator==(const Weighed&, const Weighed&) = default;
};
[[nodiscard]] Weighed weighProcedure(const rulebook::RuleBook& book, const diary::Diary& diary, const ProcedureWords& words, Date today);

/// "What if Wednesday?": the same procedure on other days.
struct DayOffer {
    Date date;
    int dropped = 0, moved = 0;  ///< sessions that would go, and that would change their day, against the plan as it is now
    int toTell = 0;              ///< sessions of the before-days that the clinic should be told of
    friend bool operator==(const DayOffer&, const DayOffer&) = default;
};
/// The days around the words' own date, `around` before and after it, from today on. Empty where it lies too far ahead.
[[nodiscard]] std::vector<DayOffer> offersAround(const rulebook::RuleBook& book, const diary::Diary& diary, const ProcedureWords& words,
                                                 Date today, int around);

}  // namespace gyeol::service

#pragma once

#include "base/names.h"
#include "diary/kinds.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// The numbers of data/rulebook, typed. The code knows kinds of rules; every number that it works with stands here and comes from the
/// files.
namespace gyeol::rulebook {

enum class Grade : std::uint8_t { guideline, law, trial, seed, convention, own };

/// The rows of the tables by skin type; sensitive skin is a row of its own, whatever its type.
enum class SkinRow : std::uint8_t { dry, normal, combination, oily, sensitive };

/// What a procedure, a hold or a condition closes together.
enum class Group : std::uint8_t { acids, physical, retinoids, packs, masks };

template <class Value>
struct PerRow {
    std::array<Value, 5> values{};
    [[nodiscard]] const Value& of(SkinRow row) const { return values[static_cast<std::size_t>(row)]; }
};

/// So many sessions in so many days.
struct Rate {
    int count = 0, days = 7;
    friend bool operator==(const Rate&, const Rate&) = default;
};

/// One number for each of the three steps of the ramp.
using PerStep = std::array<Rate, 3>;

struct Text {
    std::string en, ko;
};

/// What the files say of a rule beside its numbers.
struct Rule {
    std::string id;
    Text title, sentence;
    std::vector<std::string> sources;
    Grade grade = Grade::own;
    bool overridable = false;
};

struct Source {
    std::string id, brief, reference;
};

/// R1. Time constants in hundredths of a day, loads and ceilings in hundredths of one standard AHA session, shares in per cent.
struct BarrierData {
    PerRow<int> tau;
    int irritatedPercent = 100, olderAge = 0, olderPercent = 100, oldestAge = 0, oldestTau = 1;
    int exfoliants = 0, retinoids = 0;  ///< ceilings
    int leastWeight = 1;                ///< weights end before the first below it
    int leastRest = 1;                  ///< what one past session leaves is forgotten below it; thousandths of a session
    int dailyPercent = 100, dailyDays = 1, dailyRetinoidDays = 1, dailyOfWeek = 7, dailyCheckIns = 1;  ///< an active used daily
};

/// R2. Hundredths of a session; shares in parts per million, pH in thousandths.
struct LoadData {
    int acidStandard = 0, acidWeak = 0, acidStrong = 0, pha = 0, bhaWeak = 0, acidCleanser = 0, enzyme = 0, physical = 0;
    int weakLactic = 0, weakGlycolic = 0, weakBha = 0, strongBha = 0, strongAcid = 0, strongPh = 0, refusedAcid = 0, refusedPh = 0;
    std::vector<std::string> mildNames, refusedNames;
    std::map<diary::RetinoidKind, int> retinoid;
    int retinoidStandard = 0, benzoylPeroxide = 0, azelaic = 0, vitaminC = 0, lowPh = 0, harshCleanser = 0, strongRetinol = 0;
};

/// R3.
struct FrequencyData {
    PerRow<PerStep> exfoliation, physical;
    int absolute = 1;            ///< exfoliations in seven days that nobody may overrule
    int exfoliatingPacks = 0;    ///< of any 각질팩, rubbing or not
    Rate least, leastSensitive;  ///< no lowered cap is below these
    PerRow<int> gapDays, retinoidGapDays;
    int retinoidGapIrritated = 1, irritatedDays = 1;
    std::vector<SkinRow> moistAfterAcid;
    int collagen = 0, collagenStress = 0, packs = 0, packsDry = 0, packRestDays = 1, egf = 0, egfNights = 0, acidCleanser = 0,
        cleanserRestDays = 1;
    int drySigns = 0, dryOf = 0;  ///< combination skin takes the dry row
};

/// R4.
struct RampData {
    int stepDays = 1, sensitiveStepDays = 1, checkIns = 1, newestCheckIn = 1, highDays = 1, restDays = 1;
    std::map<diary::Tolerance, int> bound;
    int retinoidStart = 1, retinoidDays = 1, retinoidOilyDays = 1, retinoidMost = 7, retinoidSensitiveMost = 7;
    int retinoidAlternate = 0, retinoidGap = 1;
    int newActiveDays = 1;
    int patchDays = 1;
};

/// R5.
struct IrritationData {
    int calmSign = 0, holdSign = 0, holdSum = 0, severeSign = 0, calmDays = 1, severeCalmDays = 1, calmGap = 1;
    int halfDays = 1;
    Rate half, halfOfOne;
    int suspectDays = 0, clinicianDays = 1;
    int drySign = 0, dryHydration = 0, veryDryAu = 0, dryAu = 0, dryDays = 1, dryPackMore = 0;  ///< AU in thousandths
    struct Condition {
        std::vector<Group> groups;
        int leastDays = 0;
        bool clinician = false;
    };
    std::map<diary::ConditionKind, Condition> conditions;
};

/// R6. One row of the table of procedures.
struct ProcedureRow {
    std::array<int, 3> before{}, after{};  ///< days, for acids, retinoids and physical
    int beforeRetinoidCautious = 0;        ///< for sensitive or PIH-prone skin
    int washHours = 0, washDay = 0, packDay = 0, maskDay = 0, maskDayDeep = 0;
    bool healed = false;  ///< nothing opens before it has healed
    int load = 0;         ///< hundredths of a session
    int others = 0;       ///< days to any other procedure
};
struct ProcedureData {
    std::map<diary::ProcedureKind, ProcedureRow> rows;
    int sensitivePercent = 100, deepUm = 0, calmLast = 1, unknownMinute = 0, morningMinute = 0, eveningMinute = 0;
    int baseNights = 0, basePoints = 0, resumeDays = 0, egfPoints = 0, maskPoints = 0;
    int isotretinoinDays = 0, moveDays = 0, redFlagDays = 0;
    std::vector<diary::ProcedureKind> notWithIsotretinoin;
};

/// R7.
struct StressData {
    int uvLow = 0, uvHigh = 0, outdoorMinutes = 0, pm25Bad = 0, pm25Worst = 0, pm10Bad = 0, pm10Worst = 0, airDry = 0, airDriest = 0,
        airHumid = 0;
    int collagenPoints = 0, packPoints = 0, exfoliantPoints = 0, exfoliantDustPoints = 0;
    int nightLevel = 0, collagenNights = 0, collagenAim = 0, exfoliationNights = 0, exfoliationLess = 0;
    int uvMoveDays = 1, uvTwiceDays = 1, dustDays = 1, sunscreenUv = 0, sunAfterAhaDays = 0;
    std::vector<SkinRow> airDriestRows;
};

/// R8.
struct BlockData {
    std::vector<std::string> salicylates, salicylicAcid, fragrances;  ///< names on ingredient lists
    int salicylicRefused = 0;                                         ///< parts per million, in pregnancy
    int childAge = 0;
};

/// Aims and points.
struct AimData {
    int missExfoliation = 0, missRetinoid = 0, missCollagen = 0, missPack = 0, missOther = 0, missEgf = 0, missAcidCleanser = 0, over = 0;
    int collagen = 0, pack = 0, egf = 0, daily = 0, acidCleanser = 0;
    int collagenAfter = 0, collagenLag = 1, packWithAcid = 0, prefer = 0, keep = 0, pinnedNeed = 0;
    std::vector<int> spreadPacks, spreadExfoliation;  ///< after 1, 2, 3 … days
    int minutesAcid = 0, minutesPack = 0, minutesMask = 0, minutesShort = 0, minutesDaily = 0, minutesEvening = 0;
};

struct Data {
    std::string version;
    std::vector<Rule> rules;  ///< by id
    std::vector<Source> sources;
    BarrierData barrier;
    LoadData loads;
    FrequencyData frequency;
    RampData ramp;
    IrritationData irritation;
    ProcedureData procedures;
    StressData stress;
    BlockData blocks;
    AimData aims;

    [[nodiscard]] const Rule* findRule(std::string_view id) const;
};

}  // namespace gyeol::rulebook

namespace gyeol {
template <>
inline constexpr auto namesOf<rulebook::Grade> = std::to_array<std::pair<rulebook::Grade, std::string_view>>({
    {rulebook::Grade::guideline, "guideline"},
    {rulebook::Grade::law, "law"},
    {rulebook::Grade::trial, "trial"},
    {rulebook::Grade::seed, "seed"},
    {rulebook::Grade::convention, "convention"},
    {rulebook::Grade::own, "own"},
});
template <>
inline constexpr auto namesOf<rulebook::SkinRow> = std::to_array<std::pair<rulebook::SkinRow, std::string_view>>({
    {rulebook::SkinRow::dry, "dry"},
    {rulebook::SkinRow::normal, "normal"},
    {rulebook::SkinRow::combination, "combination"},
    {rulebook::SkinRow::oily, "oily"},
    {rulebook::SkinRow::sensitive, "sensitive"},
});
template <>
inline constexpr auto namesOf<rulebook::Group> = std::to_array<std::pair<rulebook::Group, std::string_view>>({
    {rulebook::Group::acids, "acids"},
    {rulebook::Group::physical, "physical"},
    {rulebook::Group::retinoids, "retinoids"},
    {rulebook::Group::packs, "packs"},
    {rulebook::Group::masks, "masks"},
});
}  // namespace gyeol

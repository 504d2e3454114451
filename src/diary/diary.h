#pragma once

#include "base/date.h"
#include "base/id.h"
#include "diary/kinds.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a person has and did, as plain values. A diary knows no rule and no file; `validation.h` says which diaries are sound.
namespace gyeol::diary {

using TreatmentId = Id<struct TreatmentTag>;
using ProcedureId = Id<struct ProcedureTag>;
using SeriesId = Id<struct SeriesTag>;

/// A share in millionths: 7 % is 70,000. 0 to 1,000,000.
struct PartsPerMillion {
    std::int32_t value = 0;
    friend auto operator<=>(const PartsPerMillion&, const PartsPerMillion&) = default;
};
/// A pH in thousandths: 3.6 is 3,600. 0 to 14,000.
struct MilliPh {
    std::int32_t value = 0;
    friend auto operator<=>(const MilliPh&, const MilliPh&) = default;
};
/// Half sessions a week: 3 is one and a half. 0 to 14.
struct HalvesPerWeek {
    std::int32_t value = 0;
    friend auto operator<=>(const HalvesPerWeek&, const HalvesPerWeek&) = default;
};
/// A corneometer reading in thousandths of an AU. 0 to 130,000.
struct MilliAu {
    std::int32_t value = 0;
    friend auto operator<=>(const MilliAu&, const MilliAu&) = default;
};

struct Person {
    std::string name;
    SkinType skinType = SkinType::normal;
    bool sensitive = false;
    Tolerance tolerance = Tolerance::fresh;
    std::optional<int> birthYear;        ///< 1900 to 2200
    bool pregnant = false;               ///< pregnant, trying or breastfeeding
    std::vector<std::string> allergies;  ///< `salicylate`, or an INCI name
    bool pihProne = false;               ///< dark marks after irritation
    DayOfWeek firstWeekday = DayOfWeek::monday;
    int rolloverHour = 4;  ///< 0 to 23
    friend bool operator==(const Person&, const Person&) = default;
};

struct Product {
    std::string brand;
    std::string ingredients;  ///< as printed on the pack, at most 64 KB
    std::optional<Date> opened;
    std::optional<int> monthsAfterOpening;  ///< 1 to 120
    std::optional<Date> useBy;
    std::string mfdsNumber;
    friend bool operator==(const Product&, const Product&) = default;
};

struct Treatment {
    TreatmentId id;
    TreatmentKind kind = TreatmentKind::other;
    std::string name;
    std::optional<AcidKind> acid;
    std::optional<std::string> acidName;
    std::optional<ExfoliantKind> exfoliant;
    std::optional<RetinoidKind> retinoid;
    std::optional<PartsPerMillion> percent;
    std::optional<MilliPh> ph;
    std::optional<Date> started;
    std::optional<PatchTest> patchTest;
    std::optional<Date> patchFrom;
    std::optional<int> patchDays;  ///< 1 to 60
    std::optional<HalvesPerWeek> perWeek;
    std::optional<int> minutes;  ///< 0 to 240, masks at most 25
    std::optional<Part> part;    ///< missing: by kind, see defaultPart
    std::vector<DayOfWeek> prefer;
    bool active = true;
    bool harsh = false;
    std::optional<Product> product;
    friend bool operator==(const Treatment&, const Treatment&) = default;
};

/// The clinic's own numbers, each in days or hours in place of ours.
struct ClinicNumbers {
    std::optional<int> before, after, retinoidAfter, physicalAfter;  ///< days, 0 to 365
    std::optional<int> washHours;                                    ///< 0 to 720
    std::optional<int> packDay, maskDay;                             ///< first open day counted from the procedure, 0 to 365
    friend bool operator==(const ClinicNumbers&, const ClinicNumbers&) = default;
};

struct Procedure {
    ProcedureId id;
    ProcedureKind kind = ProcedureKind::led;
    Date date;
    std::optional<int> minuteOfDay;  ///< the hour of the appointment, written `15:00`; 0 to 1,439
    ProcedureState state = ProcedureState::planned;
    std::string place;
    std::optional<std::string> agent;  ///< what a peel is made of, say
    std::optional<int> needleUm;       ///< 0 to 5,000 µm
    std::optional<SeriesId> series;
    std::optional<Date> healedOn;
    std::string note;
    std::optional<ClinicNumbers> clinic;
    friend bool operator==(const Procedure&, const Procedure&) = default;
};

/// (date, treatment, part, area) is the key.
struct Session {
    Date date;
    TreatmentId treatment;
    Part part = Part::evening;
    Area area = Area::face;
    SessionState state = SessionState::planned;
    bool pinned = false;
    std::optional<Date> pinnedOn;
    std::vector<std::string> over;  ///< the rules that the person overruled with "Pin it here"
    std::string note;
    friend bool operator==(const Session&, const Session&) = default;
};

/// (date, part) is the key. A sign that is missing is unknown, which is not "none".
struct CheckIn {
    Date date;
    Part part = Part::evening;                               ///< morning or evening
    std::optional<int> redness, dryness, stinging, peeling;  ///< 0 none, 1 mild, 2 moderate, 3 severe
    std::optional<int> hydration;                            ///< 1 very dry to 5 well hydrated
    std::optional<MilliAu> corneometer;
    std::optional<TreatmentId> suspect;
    std::string note;
    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

/// A step of the gentle ramp that the person accepted; date is the key.
struct RampStep {
    Date date;
    int step = 1;  ///< 0 to 10
    friend bool operator==(const RampStep&, const RampStep&) = default;
};

struct Region {
    std::string name;
    int x = 0, y = 0, width = 1, height = 1;  ///< pixels of the original
    friend bool operator==(const Region&, const Region&) = default;
};

/// (date, part, file) is the key.
struct Photograph {
    Date date;
    Part part = Part::evening;
    std::string file;  ///< `<sha256>.jpg`, 64 hexadecimal digits
    std::string note;
    std::vector<Region> regions;
    friend bool operator==(const Photograph&, const Photograph&) = default;
};

/// (kind, from) is the key; without `to` it is still there.
struct Condition {
    ConditionKind kind = ConditionKind::sunburn;
    Date from;
    std::optional<Date> to;
    std::string note;
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// date is the key.
struct Exposure {
    Date date;
    std::optional<int> uvIndex;          ///< 0 to 20
    std::optional<int> pm25, pm10;       ///< µg/m³ over 24 hours, 0 to 2,000
    std::optional<int> humidity;         ///< % in the rooms one lives in
    std::optional<int> humidityOutdoor;  ///< %, drives no rule
    std::optional<int> outdoorMinutes;   ///< 0 to 1,440
    ExposureSource source = ExposureSource::hand;
    friend bool operator==(const Exposure&, const Exposure&) = default;
};

struct EveningException {
    Date from, to;                     ///< both ends belong to it
    std::optional<int> minutes;        ///< 0 to 1,440
    std::vector<TreatmentId> without;  ///< left at home
    bool pause = false;                ///< no plan, and nothing counts as missed
    std::string note;
    friend bool operator==(const EveningException&, const EveningException&) = default;
};

struct Evenings {
    std::optional<int> minutes;  ///< 0 to 1,440; missing: 45
    std::map<DayOfWeek, int> byWeekday;
    std::vector<EveningException> exceptions;
    friend bool operator==(const Evenings&, const Evenings&) = default;
};

/// The person's own number for a rule; (rule, treatment) is the key.
struct Override {
    std::string rule;
    std::optional<TreatmentId> treatment;
    std::int64_t value = 0;  ///< in thousandths of the rule's unit, -1,000,000,000 to 1,000,000,000
    std::optional<Date> until;
    std::string note;
    friend bool operator==(const Override&, const Override&) = default;
};

/// Everything that the program knows of one person.
struct Diary {
    Person person;
    std::vector<Treatment> treatments;  ///< in the shelf's order
    std::vector<Procedure> procedures;
    std::vector<Session> sessions;
    std::vector<CheckIn> checkIns;
    std::vector<RampStep> steps;
    std::vector<Photograph> photographs;
    std::vector<Condition> conditions;
    std::vector<Exposure> exposures;
    Evenings evenings;
    std::vector<Override> overrides;
    friend bool operator==(const Diary&, const Diary&) = default;
};

/// The treatment of that id; null where the shelf has none.
[[nodiscard]] const Treatment* findTreatment(const Diary& diary, const TreatmentId& id);

/// The part of the day that a kind of treatment belongs to where the person says nothing.
[[nodiscard]] Part defaultPart(TreatmentKind kind);

/// The part of the day of a treatment: the person's word, else the kind's.
[[nodiscard]] Part partOf(const Treatment& treatment);

/// Something of a kind of which nothing else is known.
[[nodiscard]] Treatment makeTreatment(TreatmentId id, TreatmentKind kind, std::string name = {});

/// The kind of a treatment of a plan: the shelf's, else that of the daily step of that name.
[[nodiscard]] TreatmentKind kindOf(const Diary& diary, const std::string& treatment);

/// Acids and exfoliating packs.
[[nodiscard]] bool isExfoliant(TreatmentKind kind);

/// The check-in of a part of a day; null where there is none.
[[nodiscard]] const CheckIn* findCheckIn(const Diary& diary, Date date, Part part);

/// Whether a condition is there on a day: from its first to its last, which is open while it lasts.
[[nodiscard]] bool isThere(const Condition& condition, Date date);

/// Cleanse, moisturizer, sunscreen and other: placed every day by the rule book, never searched.
[[nodiscard]] bool isDaily(TreatmentKind kind);

/// Whether a treatment of the shelf is one whose days the planner searches: any that is not of every day.
[[nodiscard]] bool isSearched(const Diary& diary, const TreatmentId& id);

}  // namespace gyeol::diary

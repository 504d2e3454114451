#pragma once

#include "base/names.h"
#include "base/treatment_kinds.h"

#include <array>
#include <cstdint>

/// The enumerations of a diary, with the names by which its files and its database call them.
namespace gyeol::diary {

using gyeol::AcidKind;
using gyeol::ExfoliantKind;
using gyeol::RetinoidKind;
using gyeol::TreatmentKind;

enum class SkinType : std::uint8_t { dry, normal, combination, oily };
enum class Tolerance : std::uint8_t { fresh, some, used };
enum class Part : std::uint8_t { morning, evening, both };
enum class Area : std::uint8_t { face, small, patch };
enum class SessionState : std::uint8_t { planned, done, skipped, missed };
enum class PatchTest : std::uint8_t { notNeeded, due, running, passed, failed };
enum class ProcedureKind : std::uint8_t {
    superficialPeel,
    mediumPeel,
    microneedlingFine,
    microneedling,
    ipl,
    laserToning,
    picoFractional,
    nonablativeFractionalLaser,
    ablativeLaser,
    botulinumToxin,
    filler,
    skinBooster,
    waxing,
    threading,
    dermaplaning,
    extraction,
    led
};
enum class ProcedureState : std::uint8_t { planned, done, cancelled };
enum class ConditionKind : std::uint8_t {
    sunburn,
    openCut,
    eczema,
    coldSore,
    swelling,
    blisters,
    oozing,
    infection,
    oralIsotretinoin,
    clinicianSaysStop
};
enum class ExposureSource : std::uint8_t { hand, forecast };
enum class DayOfWeek : std::uint8_t { sunday, monday, tuesday, wednesday, thursday, friday, saturday };

}  // namespace gyeol::diary

namespace gyeol {

template <>
inline constexpr auto namesOf<diary::SkinType> = std::to_array<std::pair<diary::SkinType, std::string_view>>({
    {diary::SkinType::dry, "dry"},
    {diary::SkinType::normal, "normal"},
    {diary::SkinType::combination, "combination"},
    {diary::SkinType::oily, "oily"},
});
template <>
inline constexpr auto namesOf<diary::Tolerance> = std::to_array<std::pair<diary::Tolerance, std::string_view>>({
    {diary::Tolerance::fresh, "new"},
    {diary::Tolerance::some, "some"},
    {diary::Tolerance::used, "used"},
});
template <>
inline constexpr auto namesOf<diary::Part> = std::to_array<std::pair<diary::Part, std::string_view>>({
    {diary::Part::morning, "morning"},
    {diary::Part::evening, "evening"},
    {diary::Part::both, "both"},
});
template <>
inline constexpr auto namesOf<diary::Area> = std::to_array<std::pair<diary::Area, std::string_view>>({
    {diary::Area::face, "face"},
    {diary::Area::small, "small"},
    {diary::Area::patch, "patch"},
});
template <>
inline constexpr auto namesOf<diary::SessionState> = std::to_array<std::pair<diary::SessionState, std::string_view>>({
    {diary::SessionState::planned, "planned"},
    {diary::SessionState::done, "done"},
    {diary::SessionState::skipped, "skipped"},
    {diary::SessionState::missed, "missed"},
});
template <>
inline constexpr auto namesOf<diary::PatchTest> = std::to_array<std::pair<diary::PatchTest, std::string_view>>({
    {diary::PatchTest::notNeeded, "not-needed"},
    {diary::PatchTest::due, "due"},
    {diary::PatchTest::running, "running"},
    {diary::PatchTest::passed, "passed"},
    {diary::PatchTest::failed, "failed"},
});
template <>
inline constexpr auto namesOf<diary::ProcedureKind> = std::to_array<std::pair<diary::ProcedureKind, std::string_view>>({
    {diary::ProcedureKind::superficialPeel, "superficial-peel"},
    {diary::ProcedureKind::mediumPeel, "medium-peel"},
    {diary::ProcedureKind::microneedlingFine, "microneedling-fine"},
    {diary::ProcedureKind::microneedling, "microneedling"},
    {diary::ProcedureKind::ipl, "ipl"},
    {diary::ProcedureKind::laserToning, "laser-toning"},
    {diary::ProcedureKind::picoFractional, "pico-fractional"},
    {diary::ProcedureKind::nonablativeFractionalLaser, "nonablative-fractional-laser"},
    {diary::ProcedureKind::ablativeLaser, "ablative-laser"},
    {diary::ProcedureKind::botulinumToxin, "botulinum-toxin"},
    {diary::ProcedureKind::filler, "filler"},
    {diary::ProcedureKind::skinBooster, "skin-booster"},
    {diary::ProcedureKind::waxing, "waxing"},
    {diary::ProcedureKind::threading, "threading"},
    {diary::ProcedureKind::dermaplaning, "dermaplaning"},
    {diary::ProcedureKind::extraction, "extraction"},
    {diary::ProcedureKind::led, "led"},
});
template <>
inline constexpr auto namesOf<diary::ProcedureState> = std::to_array<std::pair<diary::ProcedureState, std::string_view>>({
    {diary::ProcedureState::planned, "planned"},
    {diary::ProcedureState::done, "done"},
    {diary::ProcedureState::cancelled, "cancelled"},
});
template <>
inline constexpr auto namesOf<diary::ConditionKind> = std::to_array<std::pair<diary::ConditionKind, std::string_view>>({
    {diary::ConditionKind::sunburn, "sunburn"},
    {diary::ConditionKind::openCut, "open-cut"},
    {diary::ConditionKind::eczema, "eczema"},
    {diary::ConditionKind::coldSore, "cold-sore"},
    {diary::ConditionKind::swelling, "swelling"},
    {diary::ConditionKind::blisters, "blisters"},
    {diary::ConditionKind::oozing, "oozing"},
    {diary::ConditionKind::infection, "infection"},
    {diary::ConditionKind::oralIsotretinoin, "oral-isotretinoin"},
    {diary::ConditionKind::clinicianSaysStop, "clinician-says-stop"},
});
template <>
inline constexpr auto namesOf<diary::ExposureSource> = std::to_array<std::pair<diary::ExposureSource, std::string_view>>({
    {diary::ExposureSource::hand, "hand"},
    {diary::ExposureSource::forecast, "forecast"},
});
template <>
inline constexpr auto namesOf<diary::DayOfWeek> = std::to_array<std::pair<diary::DayOfWeek, std::string_view>>({
    {diary::DayOfWeek::sunday, "sunday"},
    {diary::DayOfWeek::monday, "monday"},
    {diary::DayOfWeek::tuesday, "tuesday"},
    {diary::DayOfWeek::wednesday, "wednesday"},
    {diary::DayOfWeek::thursday, "thursday"},
    {diary::DayOfWeek::friday, "friday"},
    {diary::DayOfWeek::saturday, "saturday"},
});

}  // namespace gyeol

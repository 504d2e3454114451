#pragma once

#include "diary/diary.h"

#include <concepts>
#include <type_traits>

/// The keys of `gyeol-diary`, once, in the order in which they are written. `describe(archive, value)` hands every member of a value to the
/// archive with its key: the reader fills it, the writer prints it. What the archive is asked says what a missing member means:
///   key       it identifies its entry and must be there
///   keyPart   it identifies its entry too, and has a default
///   required  it must be there
///   optional  it has a default
namespace gyeol::exchange {

/// A T that is read into, or a const T that is written.
template <class T, class Plain>
concept Of = std::same_as<std::remove_const_t<T>, Plain>;

template <class Archive, Of<diary::Person> T>
void describe(Archive& archive, T& person) {
    archive.optional("name", person.name);
    archive.required("skin_type", person.skinType);
    archive.optional("sensitive", person.sensitive);
    archive.optional("tolerance", person.tolerance);
    archive.optional("birth_year", person.birthYear);
    archive.optional("pregnant", person.pregnant);
    archive.optional("allergies", person.allergies);
    archive.optional("pih_prone", person.pihProne);
    archive.optional("first_weekday", person.firstWeekday);
    archive.optional("rollover_hour", person.rolloverHour);
}

template <class Archive, Of<diary::Product> T>
void describe(Archive& archive, T& product) {
    archive.optional("brand", product.brand);
    archive.optional("ingredients", product.ingredients);
    archive.optional("opened", product.opened);
    archive.optional("months_after_opening", product.monthsAfterOpening);
    archive.optional("use_by", product.useBy);
    archive.optional("mfds_number", product.mfdsNumber);
}

template <class Archive, Of<diary::Treatment> T>
void describe(Archive& archive, T& treatment) {
    archive.key("id", treatment.id);
    archive.required("kind", treatment.kind);
    archive.optional("name", treatment.name);
    archive.optional("acid", treatment.acid);
    archive.optional("acid_name", treatment.acidName);
    archive.optional("exfoliant", treatment.exfoliant);
    archive.optional("retinoid", treatment.retinoid);
    archive.optional("percent", treatment.percent);
    archive.optional("ph", treatment.ph);
    archive.optional("started", treatment.started);
    archive.optional("patch_test", treatment.patchTest);
    archive.optional("patch_from", treatment.patchFrom);
    archive.optional("patch_days", treatment.patchDays);
    archive.optional("per_week", treatment.perWeek);
    archive.optional("minutes", treatment.minutes);
    archive.optional("part", treatment.part);
    archive.optional("prefer", treatment.prefer);
    archive.optional("active", treatment.active);
    archive.optional("harsh", treatment.harsh);
    archive.optional("product", treatment.product);
}

template <class Archive, Of<diary::ClinicNumbers> T>
void describe(Archive& archive, T& clinic) {
    archive.optional("before", clinic.before);
    archive.optional("after", clinic.after);
    archive.optional("retinoid_after", clinic.retinoidAfter);
    archive.optional("physical_after", clinic.physicalAfter);
    archive.optional("wash_hours", clinic.washHours);
    archive.optional("pack_day", clinic.packDay);
    archive.optional("mask_day", clinic.maskDay);
}

template <class Archive, Of<diary::Procedure> T>
void describe(Archive& archive, T& procedure) {
    archive.key("id", procedure.id);
    archive.required("kind", procedure.kind);
    archive.required("date", procedure.date);
    archive.timeOfDay("time", procedure.minuteOfDay);
    archive.optional("state", procedure.state);
    archive.optional("place", procedure.place);
    archive.optional("agent", procedure.agent);
    archive.optional("needle_um", procedure.needleUm);
    archive.optional("series", procedure.series);
    archive.optional("healed_on", procedure.healedOn);
    archive.optional("note", procedure.note);
    archive.optional("clinic", procedure.clinic);
}

template <class Archive, Of<diary::Session> T>
void describe(Archive& archive, T& session) {
    archive.key("date", session.date);
    archive.key("treatment", session.treatment);
    archive.keyPart("part", session.part);
    archive.keyPart("area", session.area);
    archive.optional("state", session.state);
    archive.optional("pinned", session.pinned);
    archive.optional("pinned_on", session.pinnedOn);
    archive.optional("over", session.over);
    archive.optional("note", session.note);
}

template <class Archive, Of<diary::CheckIn> T>
void describe(Archive& archive, T& checkIn) {
    archive.key("date", checkIn.date);
    archive.keyPart("part", checkIn.part);
    archive.optional("redness", checkIn.redness);
    archive.optional("dryness", checkIn.dryness);
    archive.optional("stinging", checkIn.stinging);
    archive.optional("peeling", checkIn.peeling);
    archive.optional("hydration", checkIn.hydration);
    archive.optional("corneometer", checkIn.corneometer);
    archive.optional("suspect", checkIn.suspect);
    archive.optional("note", checkIn.note);
}

template <class Archive, Of<diary::RampStep> T>
void describe(Archive& archive, T& step) {
    archive.key("date", step.date);
    archive.optional("step", step.step);
}

template <class Archive, Of<diary::Region> T>
void describe(Archive& archive, T& region) {
    archive.optional("name", region.name);
    archive.required("x", region.x);
    archive.required("y", region.y);
    archive.required("width", region.width);
    archive.required("height", region.height);
}

template <class Archive, Of<diary::Photograph> T>
void describe(Archive& archive, T& photograph) {
    archive.key("date", photograph.date);
    archive.keyPart("part", photograph.part);
    archive.key("file", photograph.file);
    archive.optional("note", photograph.note);
    archive.optional("regions", photograph.regions);
}

template <class Archive, Of<diary::Condition> T>
void describe(Archive& archive, T& condition) {
    archive.key("kind", condition.kind);
    archive.key("from", condition.from);
    archive.optional("to", condition.to);
    archive.optional("note", condition.note);
}

template <class Archive, Of<diary::Exposure> T>
void describe(Archive& archive, T& exposure) {
    archive.key("date", exposure.date);
    archive.optional("uv_index", exposure.uvIndex);
    archive.optional("pm25", exposure.pm25);
    archive.optional("pm10", exposure.pm10);
    archive.optional("humidity", exposure.humidity);
    archive.optional("humidity_outdoor", exposure.humidityOutdoor);
    archive.optional("outdoor_minutes", exposure.outdoorMinutes);
    archive.optional("source", exposure.source);
}

template <class Archive, Of<diary::EveningException> T>
void describe(Archive& archive, T& exception) {
    archive.key("from", exception.from);
    archive.key("to", exception.to);
    archive.optional("minutes", exception.minutes);
    archive.optional("without", exception.without);
    archive.optional("pause", exception.pause);
    archive.optional("note", exception.note);
}

template <class Archive, Of<diary::Evenings> T>
void describe(Archive& archive, T& evenings) {
    archive.optional("minutes", evenings.minutes);
    archive.optional("by_weekday", evenings.byWeekday);
    archive.optional("exceptions", evenings.exceptions);
}

template <class Archive, Of<diary::Override> T>
void describe(Archive& archive, T& override) {
    archive.key("rule", override.rule);
    archive.keyPart("treatment", override.treatment);
    archive.thousandths("value", override.value);
    archive.optional("until", override.until);
    archive.optional("note", override.note);
}

template <class Archive, Of<diary::Diary> T>
void describe(Archive& archive, T& diary) {
    archive.required("person", diary.person);
    archive.optional("treatments", diary.treatments);
    archive.optional("procedures", diary.procedures);
    archive.optional("sessions", diary.sessions);
    archive.optional("check_ins", diary.checkIns);
    archive.optional("steps", diary.steps);
    archive.optional("photographs", diary.photographs);
    archive.optional("conditions", diary.conditions);
    archive.optional("exposures", diary.exposures);
    archive.optional("evenings", diary.evenings);
    archive.optional("overrides", diary.overrides);
}

/// The numbers that are kept in a sub-unit: how many decimals the text may have, and how many of ours make the last of them.
template <class Amount>
struct Unit;
template <>
struct Unit<diary::PartsPerMillion> {
    static constexpr int decimals = 4, ours = 1;  // percent: 0.0001 % is one part per million
};
template <>
struct Unit<diary::MilliPh> {
    static constexpr int decimals = 2, ours = 10;
};
template <>
struct Unit<diary::MilliAu> {
    static constexpr int decimals = 3, ours = 1;
};

/// What an archive can tell apart: a value that has a description, an enumeration, a number in a sub-unit.
template <class T>
concept Described = requires(T& value, int& anything) {
    describe(anything, value);
};
template <class T>
concept Enumeration = std::is_enum_v<T>;
template <class T>
concept Amount = requires {
    Unit<T>::decimals;
};

}  // namespace gyeol::exchange

#pragma once

#include "diary/diary.h"
#include "storage/columns.h"

#include <utility>
#include <vector>

/// Where each entry of a diary stands in the database: one description, used to write, to read and to find it, so that the three cannot
/// differ.
///
/// `columns` visits the columns of the entry's own row, the key first; `keyColumns` says how many of them are the key.
/// `lists` visits the tables of the lists within it: their rows carry the entry's number and their place.
namespace gyeol::storage {

template <class Entry>
struct Table;

// What is left out has its own default.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

/// A value to read into, also for types that have no empty one.
template <class T>
[[nodiscard]] T blank() {
    if constexpr (std::is_default_constructible_v<T>) {
        return T{};
    } else {
        return T(std::string());
    }
}
template <>
[[nodiscard]] inline diary::Treatment blank() {
    return {.id = diary::TreatmentId("")};
}
template <>
[[nodiscard]] inline diary::Procedure blank() {
    return {.id = diary::ProcedureId("")};
}
template <>
[[nodiscard]] inline diary::Session blank() {
    return {.treatment = diary::TreatmentId("")};
}

#pragma GCC diagnostic pop

/// Whether a column `position` holds the order of a list; the others are ordered by what their entries hold (diary::sort).
template <class Entry>
[[nodiscard]] constexpr bool hasPosition() {
    return requires {
        Table<Entry>::hasPosition;
    };
}

template <>
struct Table<diary::Person> {
    static constexpr const char* name = "person";
    static void columns(auto& column, auto& person) {
        column("name", person.name);
        column("skin_type", person.skinType);
        column("sensitive", person.sensitive);
        column("tolerance", person.tolerance);
        column("birth_year", person.birthYear);
        column("pregnant", person.pregnant);
        column("pih_prone", person.pihProne);
        column("first_weekday", person.firstWeekday);
        column("rollover_hour", person.rolloverHour);
    }
    static void lists(auto& list) {
        list("person_allergy", &diary::Person::allergies, [](auto& column, auto& substance) { column("substance", substance); });
    }
};

template <>
struct Table<diary::Treatment> {
    static constexpr const char* name = "treatment";
    static constexpr bool hasPosition = true;
    static constexpr int keyColumns = 1;
    static void columns(auto& column, auto& treatment) {
        column("id", treatment.id);
        column("kind", treatment.kind);
        column("name", treatment.name);
        column("acid", treatment.acid);
        column("acid_name", treatment.acidName);
        column("exfoliant", treatment.exfoliant);
        column("retinoid", treatment.retinoid);
        column("percent_ppm", treatment.percent);
        column("ph_milli", treatment.ph);
        column("started", treatment.started);
        column("patch_test", treatment.patchTest);
        column("patch_from", treatment.patchFrom);
        column("patch_days", treatment.patchDays);
        column("per_week_halves", treatment.perWeek);
        column("minutes", treatment.minutes);
        column("part", treatment.part);
        column("active", treatment.active);
        column("harsh", treatment.harsh);
    }
    static void lists(auto& list) {
        list("treatment_prefer", &diary::Treatment::prefer, [](auto& column, auto& weekday) { column("weekday", weekday); });
        list("product", &diary::Treatment::product, [](auto& column, auto& product) {
            column("brand", product.brand);
            column("ingredients", product.ingredients);
            column("opened", product.opened);
            column("months_after_opening", product.monthsAfterOpening);
            column("use_by", product.useBy);
            column("mfds_number", product.mfdsNumber);
        });
    }
};

template <>
struct Table<diary::Procedure> {
    static constexpr const char* name = "procedure";
    static constexpr int keyColumns = 1;
    static void columns(auto& column, auto& procedure) {
        column("id", procedure.id);
        column("kind", procedure.kind);
        column("day", procedure.date);
        column("minute_of_day", procedure.minuteOfDay);
        column("state", procedure.state);
        column("place", procedure.place);
        column("agent", procedure.agent);
        column("needle_um", procedure.needleUm);
        column("series", procedure.series);
        column("healed_on", procedure.healedOn);
        column("note", procedure.note);
    }
    static void lists(auto& list) {
        list("procedure_clinic", &diary::Procedure::clinic, [](auto& column, auto& clinic) {
            column("before_days", clinic.before);
            column("after_days", clinic.after);
            column("retinoid_after", clinic.retinoidAfter);
            column("physical_after", clinic.physicalAfter);
            column("wash_hours", clinic.washHours);
            column("pack_day", clinic.packDay);
            column("mask_day", clinic.maskDay);
        });
    }
};

template <>
struct Table<diary::Session> {
    static constexpr const char* name = "session";
    static constexpr int keyColumns = 4;
    static void columns(auto& column, auto& session) {
        column("day", session.date);
        column("treatment", session.treatment);
        column("part", session.part);
        column("area", session.area);
        column("state", session.state);
        column("pinned", session.pinned);
        column("pinned_on", session.pinnedOn);
        column("note", session.note);
    }
    static void lists(auto& list) {
        list("session_over", &diary::Session::over, [](auto& column, auto& rule) { column("rule", rule); });
    }
};

template <>
struct Table<diary::CheckIn> {
    static constexpr const char* name = "check_in";
    static constexpr int keyColumns = 2;
    static void columns(auto& column, auto& checkIn) {
        column("day", checkIn.date);
        column("part", checkIn.part);
        column("redness", checkIn.redness);
        column("dryness", checkIn.dryness);
        column("stinging", checkIn.stinging);
        column("peeling", checkIn.peeling);
        column("hydration", checkIn.hydration);
        column("corneometer_milli", checkIn.corneometer);
        column("suspect", checkIn.suspect);
        column("note", checkIn.note);
    }
    static void lists(auto&) {}
};

template <>
struct Table<diary::RampStep> {
    static constexpr const char* name = "ramp_step";
    static constexpr int keyColumns = 1;
    static void columns(auto& column, auto& step) {
        column("day", step.date);
        column("step", step.step);
    }
    static void lists(auto&) {}
};

template <>
struct Table<diary::Photograph> {
    static constexpr const char* name = "photograph";
    static constexpr int keyColumns = 3;
    static void columns(auto& column, auto& photograph) {
        column("day", photograph.date);
        column("part", photograph.part);
        column("file", photograph.file);
        column("note", photograph.note);
    }
    static void lists(auto& list) {
        list("photograph_region", &diary::Photograph::regions, [](auto& column, auto& region) {
            column("name", region.name);
            column("x", region.x);
            column("y", region.y);
            column("width", region.width);
            column("height", region.height);
        });
    }
};

template <>
struct Table<diary::Condition> {
    static constexpr const char* name = "condition";
    static constexpr int keyColumns = 2;
    static void columns(auto& column, auto& condition) {
        column("kind", condition.kind);
        column("first_day", condition.from);
        column("last_day", condition.to);
        column("note", condition.note);
    }
    static void lists(auto&) {}
};

template <>
struct Table<diary::Exposure> {
    static constexpr const char* name = "exposure";
    static constexpr int keyColumns = 1;
    static void columns(auto& column, auto& exposure) {
        column("day", exposure.date);
        column("uv_index", exposure.uvIndex);
        column("pm25", exposure.pm25);
        column("pm10", exposure.pm10);
        column("humidity", exposure.humidity);
        column("humidity_outdoor", exposure.humidityOutdoor);
        column("outdoor_minutes", exposure.outdoorMinutes);
        column("source", exposure.source);
    }
    static void lists(auto&) {}
};

template <>
struct Table<diary::Override> {
    static constexpr const char* name = "override";
    static constexpr int keyColumns = 2;
    static void columns(auto& column, auto& override_) {
        column("rule", override_.rule);
        column("treatment", override_.treatment);
        column("value", override_.value);
        column("until", override_.until);
        column("note", override_.note);
    }
    static void lists(auto&) {}
};

/// What an exception leaves at home, with the exception's place: a list within a list is a list of pairs in a table.
struct LeftAtHome {
    std::int64_t exception = 0;
    diary::TreatmentId treatment{""};
};

/// `diary::Evenings` as lists that a table can hold.
struct EveningRows {
    std::optional<int> minutes;
    std::vector<std::pair<diary::DayOfWeek, int>> weekdays;
    std::vector<diary::EveningException> exceptions;
    std::vector<LeftAtHome> without;

    EveningRows() = default;
    explicit EveningRows(const diary::Evenings& evenings);
    [[nodiscard]] diary::Evenings evenings() const;
};

template <>
struct Table<EveningRows> {
    static constexpr const char* name = "evenings";
    static void columns(auto& column, auto& rows) { column("minutes", rows.minutes); }
    static void lists(auto& list) {
        list("evening_weekday", &EveningRows::weekdays, [](auto& column, auto& weekday) {
            column("weekday", weekday.first);
            column("minutes", weekday.second);
        });
        list("evening_exception", &EveningRows::exceptions, [](auto& column, auto& exception) {
            column("first_day", exception.from);
            column("last_day", exception.to);
            column("minutes", exception.minutes);
            column("pause", exception.pause);
            column("note", exception.note);
        });
        list("evening_without", &EveningRows::without, [](auto& column, auto& left) {
            column("exception", left.exception);
            column("treatment", left.treatment);
        });
    }
};

}  // namespace gyeol::storage

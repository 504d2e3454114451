#pragma once

#include "base/date.h"
#include "base/result.h"
#include "diary/kinds.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A `gyeol-plan` of version 1 as values: what `plan` and `solve` print and `check` reads. Made by `service`, shown by everything else.
namespace gyeol::exchange {

/// Why a session stands where it does. Points are part of its worth; `saves` is what it spares an aim and is not summed.
struct Reason {
    std::string rule;
    std::optional<std::int64_t> points;
    std::optional<std::int64_t> saves;
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct PlannedSession {
    int day = 0;  ///< counted from firstDay
    Date date;
    std::string treatment;
    std::optional<diary::Part> part;  ///< morning or evening; none in what `solve` prints
    diary::Area area = diary::Area::face;
    bool given = false;
    bool ifCalm = false;
    std::vector<Reason> why;
    friend bool operator==(const PlannedSession&, const PlannedSession&) = default;
};

/// An aim that the plan misses (`shortBy`) or oversteps (`overBy`).
struct UnmetAim {
    std::string treatment;
    Date from, to;
    int shortBy = 0, overBy = 0;
    std::int64_t points = 0;  ///< at most 0
    std::vector<Reason> why;
    friend bool operator==(const UnmetAim&, const UnmetAim&) = default;
};

enum class Severity : std::uint8_t { note, caution, stop };

struct Warning {
    std::string rule;
    Severity severity = Severity::note;
    Date from, to;
    std::string treatment, procedure;  ///< ids; empty where none is concerned
    friend bool operator==(const Warning&, const Warning&) = default;
};

struct Timing {
    std::int64_t elapsedUs = 1;  ///< of the search alone, at least 1
    std::optional<int> repeat;
    std::optional<std::int64_t> medianUs, p99Us;
    friend bool operator==(const Timing&, const Timing&) = default;
};

struct PlanDocument {
    Date firstDay;
    int days = 0, horizon = 0;
    std::string ruleBook;  ///< the rule book's version; empty in what `solve` prints
    std::int64_t value = 0, bound = 0;
    bool optimal = false;
    std::vector<PlannedSession> sessions;
    std::vector<UnmetAim> unmet;
    std::vector<Warning> warnings;
    std::optional<Timing> timing;  ///< only from `solve`
    friend bool operator==(const PlanDocument&, const PlanDocument&) = default;
};

/// Reads a `gyeol-plan` of version 1, judging nothing but its form.
[[nodiscard]] Result<PlanDocument> readPlan(std::string_view text);

/// Writes it on one line (as `solve` does, one plan a line) or indented, with a newline at the end.
enum class Layout { oneLine, indented };
[[nodiscard]] std::string writePlan(const PlanDocument& plan, Layout layout);

}  // namespace gyeol::exchange

namespace gyeol {
template <>
inline constexpr auto namesOf<exchange::Severity> = std::to_array<std::pair<exchange::Severity, std::string_view>>({
    {exchange::Severity::note, "note"},
    {exchange::Severity::caution, "caution"},
    {exchange::Severity::stop, "stop"},
});
}  // namespace gyeol

#pragma once

#include "diary/diary.h"
#include "service/planning.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// A week as board and paper show it: rows in the order of application, a cell a day. Plain values, no words and no widget.
namespace gyeol::ui {

enum class CellState : std::uint8_t {
    empty,     ///< nothing there, and something could be
    closed,    ///< no plan has a session there
    proposed,  ///< the plan's, not kept
    kept,      ///< the diary's, still to come or not yet answered
    dropped,   ///< kept once, and not in the proposal that is shown
    heldBack,  ///< pinned, but something newer closes the day
    done,
    skipped,
    missed,
};

struct WeekCell {
    CellState state = CellState::empty;
    bool pinned = false;
    bool ifCalm = false;
    int patchDay = 0;     ///< of a running patch test, counted from 1, where no session stands; one past its last: the first use
    bool banded = false;  ///< inside the recovery days of a procedure, a hold or a trip
    std::vector<std::string> against;  ///< rules that a pinned session breaks, the person having decided so
    std::vector<std::string> limits;   ///< closed, by no closure: the rules under which what is done and pinned leaves no room
    friend bool operator==(const WeekCell&, const WeekCell&) = default;
};

/// Whether there is a session in the cell, of whatever state.
[[nodiscard]] bool hasSession(CellState state);

struct WeekRow {
    std::optional<std::string> treatment;  ///< none: the heading of a part of the day
    diary::Part part = diary::Part::morning;
    diary::TreatmentKind kind = diary::TreatmentKind::other;
    int minutes = 0;
    std::optional<planner::TreatmentIndex> index;  ///< in the problem; none for daily steps
    int patchDays = 0;                             ///< how long its running patch test takes; 0: none runs
    std::vector<WeekCell> cells;
};

/// A banner across the head of the board; `band` counts in resolved.bands. Days count from the sheet's first.
struct Banner {
    std::size_t band = 0;
    int first = 0, last = 0;
    int lane = 0;
};

/// The barrier load of the shown days, in hundredths of a standard AHA session; see rulebook::LoadCurve.
struct WeekLoad {
    std::vector<double> before, after;  ///< before and with that day's sessions
    double entering = 0;                ///< with the sessions of the day before the first
    double ceiling = 50;
};

enum class Showing : std::uint8_t { keptWeek, proposal };

struct WeekSheet {
    Date from;
    int days = 0;
    Date today;
    bool kept = false;  ///< the person kept a plan for these days
    Showing showing = Showing::proposal;
    std::vector<WeekRow> rows;
    std::vector<Banner> banners;
    WeekLoad load;

    [[nodiscard]] Date dateOf(int column) const { return from + Days(column); }
    [[nodiscard]] int lanes() const;
};

/// Lays out planned spans of one diary. Reads the sessions of the shown days once, so that a week can be laid out many times over.
class SheetMaker {
public:
    /// All three outlive the maker.
    SheetMaker(const rulebook::RuleBook& book, const diary::Diary& diary, const service::PlannedSpan& planned);

    /// The planned span itself. `showing` chooses for a kept week whether it is shown as it was kept or as the plan would have it now; a
    /// week that is not kept is always shown as proposed.
    [[nodiscard]] WeekSheet make(Showing showing) const;
    /// Another plan of the same days, as a proposal beside the diary as it is. Its barrier load is `load`, the planned span's, changed by
    /// the sessions that differ.
    [[nodiscard]] WeekSheet preview(const service::PlannedSpan& other, const rulebook::LoadCurve& load) const;

private:
    [[nodiscard]] WeekSheet layOut(const service::PlannedSpan& planned, Showing showing) const;
    void closeByLimits(WeekSheet& sheet) const;
    /// The days of the patch tests that run, and the first day on which each treatment may come.
    void showPatchTests(WeekSheet& sheet) const;

    const rulebook::RuleBook& book_;
    const diary::Diary& diary_;
    const service::PlannedSpan& planned_;
    std::vector<diary::Session> entries_;  ///< of the shown days
    /// Of each day of each searched treatment of the planned span, what `limits` says of an empty cell. A preview has the same ones: asking
    /// anew for each would cost more than the preview.
    std::map<planner::Session, std::vector<std::string>> limits_;
    bool kept_;
};

/// Lays out the shown days of a planned span. `showing` chooses for a kept week whether it is shown as it was kept or as the plan would
/// have it now; a week that is not kept is always shown as proposed.
[[nodiscard]] WeekSheet makeSheet(const rulebook::RuleBook& book, const diary::Diary& diary, const service::PlannedSpan& planned,
                                  Showing showing);

/// The closures of a cell: those of the problem, for the day of that column.
[[nodiscard]] std::vector<rulebook::Closure> closuresOf(const WeekSheet& sheet, const service::PlannedSpan& planned, int row, int column);

/// The diary's entry and the plan's session of a cell; null where there is none.
[[nodiscard]] const diary::Session* entryOf(const diary::Diary& diary, const WeekRow& row, Date date);
[[nodiscard]] const exchange::PlannedSession* plannedOf(const service::PlannedSpan& planned, const WeekRow& row, Date date);

}  // namespace gyeol::ui

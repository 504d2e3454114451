#include "ui/print/week_content.h"

#include "exchange/treatment_names.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <algorithm>

namespace gyeol::ui {
namespace {

bool isOnPaper(CellState state) {
    return hasSession(state) && state != CellState::dropped && state != CellState::heldBack;
}

/// The worse of what the check-ins of a day say of a sign.
std::optional<int> worst(const diary::CheckIn* one, const diary::CheckIn* other, std::optional<int> diary::CheckIn::*sign,
                         bool lowIsWorse) {
    std::optional<int> found;
    for (const diary::CheckIn* checkIn : {one, other}) {
        if (checkIn != nullptr && checkIn->*sign) {
            const int value = *(checkIn->*sign);
            found = !found ? value : lowIsWorse ? std::min(*found, value) : std::max(*found, value);
        }
    }
    return found;
}

class ContentMaker {
public:
    ContentMaker(const wording::Wording& wording, const diary::Diary& diary, const service::PlannedSpan& planned, const WeekSheet& sheet)
        : wording_(wording), diary_(diary), planned_(planned), sheet_(sheet), last_(sheet.from + Days(sheet.days - 1)) {}

    [[nodiscard]] WeekContent make(const std::string& ruleBook) {
        WeekContent content;
        const QString range = fromCore(wording_.dateRange(sheet_.from, last_));
        content.title = diary_.person.name.empty() ? range : range + QStringLiteral(" · ") + fromCore(diary_.person.name);
        content.subline = subline();
        content.morning = partName(wording_, diary::Part::morning);
        content.evening = partName(wording_, diary::Part::evening);
        content.checkIn = say("paper.check-in");
        content.notes = say("paper.notes");
        content.remarksTitle = say("week.warnings.title");
        content.footer = fromCore(wording_.say("week.footer", {{"version", ruleBook}}));
        for (int column = 0; column < sheet_.days; ++column) {
            content.days.push_back(day(column));
        }
        for (const Banner& banner : sheet_.banners) {
            content.banners.push_back({banner.first, banner.last, banner.lane, bandText(wording_, planned_.resolved.bands[banner.band])});
        }
        content.lanes = sheet_.lanes();
        addWindows();
        addNotices();
        addBreaches();
        addUnmet();
        addLegend();
        content.remarks = remarks_;
        return content;
    }

private:
    [[nodiscard]] QString say(std::string_view code) const { return fromCore(wording_.say(code)); }

    [[nodiscard]] QString subline() const {
        QStringList words;
        if (sheet_.kept && sheet_.showing == Showing::keptWeek) {
            words << say("paper.kept");
        } else if (last_ >= sheet_.today) {
            words << say(planned_.document.optimal ? "week.optimal" : "week.not-optimal");
        }
        words << fromCore(wording_.say("paper.as-of", {{"date", sheet_.today}}));
        return words.join(QStringLiteral(" · "));
    }

    [[nodiscard]] PaperDay day(int column) const {
        const Date date = sheet_.dateOf(column);
        PaperDay day{.title = fromCore(wording_.shortDate(date)), .mark = {}, .morning = {}, .evening = {}, .signs = {}, .note = {}};
        if (date == sheet_.today) {
            day.mark = say("week.today");
        }
        day.morning = steps(diary::Part::morning, column);
        day.evening = steps(diary::Part::evening, column);
        const diary::CheckIn* morning = diary::findCheckIn(diary_, date, diary::Part::morning);
        const diary::CheckIn* evening = diary::findCheckIn(diary_, date, diary::Part::evening);
        day.signs = {PaperSign{say("sign.redness"), 0, 3, worst(morning, evening, &diary::CheckIn::redness, false)},
                     PaperSign{say("sign.dryness"), 0, 3, worst(morning, evening, &diary::CheckIn::dryness, false)},
                     PaperSign{say("sign.stinging"), 0, 3, worst(morning, evening, &diary::CheckIn::stinging, false)},
                     PaperSign{say("sign.peeling"), 0, 3, worst(morning, evening, &diary::CheckIn::peeling, false)},
                     PaperSign{say("sign.hydration"), 1, 5, worst(morning, evening, &diary::CheckIn::hydration, true)}};
        QStringList notes;
        for (const diary::CheckIn* checkIn : {morning, evening}) {
            if (checkIn != nullptr && !checkIn->note.empty()) {
                notes << fromCore(checkIn->note);
            }
        }
        day.note = notes.join(QStringLiteral(" · "));
        return day;
    }

    [[nodiscard]] QString details(const WeekRow& row, const WeekCell& cell, Date date) const {
        QStringList details;
        if (row.index && row.minutes > 0) {
            details << fromCore(wording_.say("week.minutes", {{"minutes", std::int64_t{row.minutes}}}));
        }
        if (cell.pinned) {
            details << say("week.pinned");
        }
        if (!cell.against.empty()) {
            details << QStringLiteral("(!) ") + fromCore(wording_.ruleTitle(cell.against.front()));
        }
        if (cell.ifCalm) {
            details << say("week.if-calm");
        }
        if (cell.state == CellState::skipped || cell.state == CellState::missed) {
            details << say(cell.state == CellState::skipped ? "state.skipped" : "state.missed");
        }
        if (const diary::Session* entry = entryOf(diary_, row, date)) {
            if (entry->area == diary::Area::small) {
                details << say("week.small-area");
            }
            if (!entry->note.empty()) {
                details << fromCore(entry->note);
            }
        }
        return details.join(QStringLiteral(" · "));
    }

    [[nodiscard]] std::vector<PaperStep> steps(diary::Part part, int column) const {
        std::vector<PaperStep> steps;
        for (const WeekRow& row : sheet_.rows) {
            if (row.treatment && row.part == part && isOnPaper(row.cells[static_cast<std::size_t>(column)].state)) {
                const WeekCell& cell = row.cells[static_cast<std::size_t>(column)];
                steps.push_back({treatmentName(wording_, diary_, *row.treatment), details(row, cell, sheet_.dateOf(column)), cell.state});
            }
        }
        return steps;
    }

    void remark(const QString& line) {
        if (!remarks_.contains(line)) {
            remarks_ << line;
        }
    }

    [[nodiscard]] QString days(Date from, Date to) const {
        const QString first = fromCore(wording_.shortDate(from));
        return from == to ? first : first + QStringLiteral(" – ") + fromCore(wording_.shortDate(to));
    }

    void addWindows() {
        for (const Banner& banner : sheet_.banners) {
            const rulebook::Band& band = planned_.resolved.bands[banner.band];
            QStringList names;
            for (const planner::TreatmentIndex index : band.treatments) {
                names << treatmentName(wording_, diary_, planned_.resolved.problem.treatments[static_cast<std::size_t>(index)].id);
            }
            remark(days(band.from, band.to) + QStringLiteral(": ") + bandText(wording_, band) +
                   (names.isEmpty() ? QString()
                                    : QStringLiteral(" (") +
                                          fromCore(wording_.say("paper.rests", {{"names", toCore(names.join(QStringLiteral(", ")))}})) +
                                          QLatin1Char(')')));
        }
    }

    void addNotices() {
        for (const rulebook::Weight weight : {rulebook::Weight::stop, rulebook::Weight::caution, rulebook::Weight::note}) {
            for (const rulebook::Notice& notice : planned_.notices) {
                if (notice.weight == weight && notice.to >= sheet_.from && notice.from <= last_) {
                    const QString sentence = noticeText(wording_, diary_, notice);
                    remark(weight == rulebook::Weight::stop ? QStringLiteral("(!) ") + sentence : sentence);
                }
            }
        }
    }

    void addBreaches() {
        for (const WeekRow& row : sheet_.rows) {
            for (std::size_t column = 0; column < row.cells.size(); ++column) {
                for (const std::string& broken : row.cells[column].against) {
                    remark(QStringLiteral("(!) ") + fromCore(wording_.shortDate(sheet_.dateOf(static_cast<int>(column)))) +
                           QStringLiteral(", ") + treatmentName(wording_, diary_, *row.treatment) + QStringLiteral(": ") +
                           fromCore(wording_.ruleTitle(broken)));
                }
            }
        }
    }

    void addUnmet() {
        for (const exchange::UnmetAim& aim : planned_.document.unmet) {
            if (aim.shortBy > 0 && aim.to >= sheet_.from && aim.from <= last_) {
                remark(fromCore(wording_.say("week.unmet.short", {{"name", exchange::treatmentName(diary_, wording_, aim.treatment)},
                                                                  {"short", std::int64_t{aim.shortBy}},
                                                                  {"range", wording_.dateRange(aim.from, aim.to)}})));
            }
        }
    }

    void addLegend() {
        const auto calm = [](const WeekCell& cell) { return cell.ifCalm; };
        if (std::ranges::any_of(sheet_.rows, [&](const WeekRow& row) { return std::ranges::any_of(row.cells, calm); })) {
            remark(say("week.if-calm.legend"));
        }
    }

    const wording::Wording& wording_;
    const diary::Diary& diary_;
    const service::PlannedSpan& planned_;
    const WeekSheet& sheet_;
    Date last_;
    QStringList remarks_;
};

}  // namespace

WeekContent weekContent(const wording::Wording& wording, const diary::Diary& diary, const service::PlannedSpan& planned,
                        const WeekSheet& sheet, const std::string& ruleBook) {
    return ContentMaker(wording, diary, planned, sheet).make(ruleBook);
}

}  // namespace gyeol::ui

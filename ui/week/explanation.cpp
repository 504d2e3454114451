#include "ui/week/explanation.h"

#include "ui/labels.h"
#include "ui/models/row_answers.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace gyeol::ui {
namespace {

class Why {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    Why(const Languages& languages, const diary::Diary& diary, const service::PlannedSpan& planned)
        : wording_(languages.wording()), diary_(diary), planned_(planned) {}

    Explanation cell(const WeekSheet& sheet, int row, int column) const;
    Explanation week() const;
    static Explanation move(const wording::Wording& wording, const QString& treatment, const service::MoveAnswer& answer);

private:
    static ReasonCard card(const wording::Wording& wording, const std::string& rule, const Params& params, const QString& note) {
        return {fromCore(wording.ruleTitle(rule)), fromCore(wording.ruleSentence(rule, params)), fromCore(wording.ruleSource(rule)), note};
    }
    ReasonCard card(const std::string& rule, const Params& params, const QString& note) const { return card(wording_, rule, params, note); }
    static QString opensOn(const wording::Wording& wording, const rulebook::Closure& closure) {
        return closure.opens ? tr("open again on %1").arg(fromCore(wording.shortDate(*closure.opens))) : QString();
    }
    /// What follows the reasons of a closed cell: whether a person may decide otherwise.
    static QString ofClosed(bool mayPin) {
        return mayPin ? tr("If you put it here anyway, it is kept, marked on the board and on paper, and the rest makes way.")
                      : tr("This rule stands above a wish, so it cannot be put here.");
    }
    void addBroken(Explanation& explanation, const WeekCell& cell, const QString& name, Date date) const;
    QString statusOf(const WeekCell& cell, bool past) const;
    void addReasons(Explanation& explanation, const exchange::PlannedSession& session) const;
    void addClosures(Explanation& explanation, const WeekSheet& sheet, int row, int column) const;

    const wording::Wording& wording_;
    const diary::Diary& diary_;
    const service::PlannedSpan& planned_;
};

std::int64_t sizeOf(const exchange::Reason& reason) {
    return std::abs(reason.points.value_or(0)) + std::abs(reason.saves.value_or(0));
}

QString Why::statusOf(const WeekCell& cell, bool past) const {
    switch (cell.state) {
        case CellState::empty:
            return past ? tr("Nothing noted") : tr("Free");
        case CellState::closed:
            return tr("Closed");
        case CellState::proposed:
            return cell.ifCalm ? tr("Proposed, if your check-ins stay calm") : tr("Proposed");
        case CellState::kept:
            return past ? tr("Planned, not answered yet") : cell.pinned ? tr("Pinned by you") : tr("In your kept week");
        case CellState::dropped:
            return tr("Left out of this proposal");
        case CellState::heldBack:
            return tr("Pinned, but held back");
        case CellState::done:
            return tr("Done");
        case CellState::skipped:
            return tr("Skipped on purpose");
        case CellState::missed:
            return tr("Missed");
    }
    return {};
}

void Why::addReasons(Explanation& explanation, const exchange::PlannedSession& session) const {
    std::vector<exchange::Reason> reasons = session.why;
    std::ranges::stable_sort(reasons, std::greater<>(), sizeOf);
    for (const exchange::Reason& reason : reasons) {
        QString note;
        if (reason.points) {
            note = tr("%1%2 points").arg(*reason.points > 0 ? QStringLiteral("+") : QString()).arg(*reason.points);
        } else if (reason.saves) {
            note = tr("saves %1 points").arg(*reason.saves);
        }
        const QString name = treatmentName(wording_, diary_, session.treatment);
        explanation.reasons.push_back(card(reason.rule, completed({}, name, session.date, std::nullopt), note));
    }
}

void Why::addClosures(Explanation& explanation, const WeekSheet& sheet, int row, int column) const {
    std::optional<Date> opens = sheet.dateOf(column);
    bool mayPin = sheet.dateOf(column) >= sheet.today;
    const QString name = treatmentName(wording_, diary_, *sheet.rows[static_cast<std::size_t>(row)].treatment);
    for (const rulebook::Closure& closure : closuresOf(sheet, planned_, row, column)) {
        explanation.reasons.push_back(
            card(closure.rule, completed(closure.cause, name, sheet.dateOf(column), closure.opens), opensOn(wording_, closure)));
        mayPin = mayPin && closure.mayOverrule;
        opens = opens && closure.opens ? std::optional(std::max(*opens, *closure.opens)) : std::nullopt;
    }
    if (opens && *opens > sheet.dateOf(column)) {
        explanation.status = tr("Closed until %1").arg(fromCore(wording_.longDate(*opens)));
    }
    explanation.closing = ofClosed(mayPin);
}

void Why::addBroken(Explanation& explanation, const WeekCell& cell, const QString& name, Date date) const {
    for (const std::string& rule : cell.against) {
        explanation.reasons.push_back(card(rule, completed({}, name, date, std::nullopt), tr("broken here, by your own decision")));
    }
    if (!cell.against.empty()) {
        explanation.status = tr("Pinned by you, against a rule");
        explanation.tone = Tone::caution;
    }
}

Explanation Why::move(const wording::Wording& wording, const QString& treatment, const service::MoveAnswer& answer) {
    Explanation explanation;
    explanation.title = tr("%1 · %2", "treatment · weekday").arg(treatment, fromCore(wording.weekdayName(weekdayOf(answer.date))));
    if (answer.kind == service::MoveKind::open) {
        const QString word = wordOf(service::weightOf(answer.costs));
        explanation.status = word.left(1).toUpper() + word.mid(1);
        ReasonCard points;
        points.title = answer.costs == 0  ? tr("It costs nothing")
                       : answer.costs > 0 ? tr("Points that it costs: %1").arg(answer.costs)
                                          : tr("Points that it gains: %1").arg(-answer.costs);
        points.sentence = tr("The board shows the best week with it here. Letting go pins it, and the rest follows.");
        explanation.reasons.push_back(points);
        return explanation;
    }
    explanation.status = tr("Closed");
    explanation.tone = Tone::caution;
    for (const rulebook::Closure& closure : answer.closures) {
        explanation.reasons.push_back(
            card(wording, closure.rule, completed(closure.cause, treatment, answer.date, closure.opens), opensOn(wording, closure)));
    }
    for (const std::string& rule : answer.limits) {
        explanation.reasons.push_back(card(wording, rule, completed({}, treatment, answer.date, std::nullopt), {}));
    }
    explanation.closing = ofClosed(answer.mayPin);
    return explanation;
}

Explanation Why::cell(const WeekSheet& sheet, int row, int column) const {
    const WeekRow& of = sheet.rows[static_cast<std::size_t>(row)];
    const WeekCell& cell = of.cells[static_cast<std::size_t>(column)];
    const Date date = sheet.dateOf(column);
    const bool past = date < sheet.today;
    Explanation explanation;
    explanation.title = tr("%1 · %2", "treatment · weekday")
                            .arg(treatmentName(wording_, diary_, *of.treatment), fromCore(wording_.weekdayName(weekdayOf(date))));
    explanation.status = statusOf(cell, past);
    if (cell.state == CellState::closed || cell.state == CellState::heldBack || cell.state == CellState::dropped) {
        explanation.tone = Tone::caution;
    }
    addBroken(explanation, cell, treatmentName(wording_, diary_, *of.treatment), date);
    const exchange::PlannedSession* session = plannedOf(planned_, of, date);
    if (session != nullptr && hasSession(cell.state)) {
        addReasons(explanation, *session);
    }
    if (cell.state == CellState::closed || cell.state == CellState::heldBack) {
        addClosures(explanation, sheet, row, column);
    }
    if (cell.state == CellState::empty) {
        explanation.closing =
            past ? tr("This day is over and nothing was noted here. That is not the same as nothing done: you can still note it.")
                 : tr("No rule closes this evening. The week as a whole is better, or calmer, without it here.");
        if (!past && of.part == diary::Part::morning) {
            explanation.closing = tr("No rule closes this morning. The week as a whole is better, or calmer, without it here.");
        }
    } else if (!of.index) {
        explanation.closing = tr("A step of every day. It is not searched for, it simply belongs there.");
    } else if (cell.state == CellState::dropped) {
        explanation.closing =
            tr("You kept this session. The week as it would be planned now does without it; it stays until you keep the new week.");
    } else if (cell.ifCalm) {
        explanation.closing = tr("It rests on calm check-ins until then. Without them it waits.");
    }
    return explanation;
}

Explanation Why::week() const {
    Explanation explanation;
    explanation.title = tr("This week");
    explanation.status = tr("Select a cell to see why it is as it is.");
    const auto& span = planned_.resolved.span;
    for (const rulebook::Notice& notice : planned_.notices) {
        if (notice.to < span.from || notice.from >= span.from + Days(span.days)) {
            continue;
        }
        const QString days =
            notice.from == notice.to ? fromCore(wording_.shortDate(notice.from)) : fromCore(wording_.dateRange(notice.from, notice.to));
        const QString about =
            notice.treatment.empty() ? days : treatmentName(wording_, diary_, notice.treatment) + QStringLiteral(" · ") + days;
        explanation.reasons.push_back(card(
            notice.rule, completed(notice.params, treatmentName(wording_, diary_, notice.treatment), notice.from, std::nullopt), about));
    }
    for (const exchange::UnmetAim& aim : planned_.document.unmet) {
        if (aim.shortBy == 0 || aim.to < span.from || aim.from >= span.from + Days(span.days)) {
            continue;
        }
        ReasonCard reason;
        reason.title = treatmentName(wording_, diary_, aim.treatment);
        reason.sentence = fromCore(wording_.say(
            "week.unmet.short",
            {{"name", toCore(reason.title)}, {"short", std::int64_t{aim.shortBy}}, {"range", wording_.dateRange(aim.from, aim.to)}}));
        explanation.reasons.push_back(reason);
    }
    return explanation;
}

}  // namespace

Explanation explainCell(const Languages& languages, const diary::Diary& diary, const service::PlannedSpan& planned, const WeekSheet& sheet,
                        int row, int column) {
    return Why(languages, diary, planned).cell(sheet, row, column);
}

Explanation explainMove(const Languages& languages, const QString& treatment, const service::MoveAnswer& answer) {
    return Why::move(languages.wording(), treatment, answer);
}

Explanation explainWeek(const Languages& languages, const diary::Diary& diary, const service::PlannedSpan& planned) {
    return Why(languages, diary, planned).week();
}

}  // namespace gyeol::ui

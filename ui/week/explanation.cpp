#include "ui/week/explanation.h"

#include "ui/labels.h"
#include "ui/models/row_answers.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gyeol::ui {
namespace {

class Why {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    Why(const Languages& languages, const diary::Diary& diary) : wording_(languages.wording()), diary_(diary) {}

    Explanation cell(const WeekSheet& sheet, int row, int column, const CellKnowledge& known) const;
    Explanation week(const service::PlannedSpan& planned) const;
    Explanation move(const std::string& treatment, const service::MoveAnswer& answer) const;

private:
    QString titleOf(const std::string& treatment, Date date) const {
        return tr("%1 · %2", "treatment · weekday")
            .arg(treatmentName(wording_, diary_, treatment), fromCore(wording_.weekdayName(weekdayOf(date))));
    }
    ReasonCard card(const exchange::ToldReason& reason, const QString& note) const {
        return {fromCore(reason.title), fromCore(reason.sentence), fromCore(wording_.ruleSource(reason.rule)), note};
    }
    static QString pointsOf(std::int64_t points) {
        const QString number = fromCore(exchange::signedNumber(points));
        return std::abs(points) == 1 ? tr("%1 point").arg(number) : tr("%1 points").arg(number);
    }
    /// What follows the reasons of a closed cell: whether a person may decide otherwise.
    static QString ofClosed(bool mayPin) {
        return mayPin ? tr("If you put it here anyway, it is kept, marked on the board and on paper, and the rest makes way.")
                      : tr("This rule stands above a wish, so it cannot be put here.");
    }
    static QString statusOf(const WeekCell& cell, bool past);
    void addTerms(Explanation& explanation, const exchange::ToldExplanation& told) const;
    void addClosed(Explanation& explanation, const exchange::ToldExplanation& told, Date date, bool mayPin) const;
    void addPlaced(Explanation& explanation, const exchange::ToldExplanation& told, const WeekCell& cell) const;
    void addTold(Explanation& explanation, const exchange::Explanation& told, const WeekCell& cell, bool mayPin) const;

    const wording::Wording& wording_;
    const diary::Diary& diary_;
};

QString Why::statusOf(const WeekCell& cell, bool past) {
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

void Why::addTerms(Explanation& explanation, const exchange::ToldExplanation& told) const {
    for (const exchange::ToldReason& term : told.terms) {
        explanation.reasons.push_back(card(term, pointsOf(*term.points)));
    }
}

void Why::addClosed(Explanation& explanation, const exchange::ToldExplanation& told, Date date, bool mayPin) const {
    explanation.tone = Tone::caution;
    if (told.opens && *told.opens > date) {
        explanation.status = tr("Closed until %1").arg(fromCore(wording_.longDate(*told.opens)));
    }
    explanation.lead = fromCore(told.together);
    for (const exchange::ToldReason& fact : told.facts) {
        explanation.reasons.push_back(
            card(fact, fact.opens ? tr("open again on %1").arg(fromCore(wording_.shortDate(*fact.opens))) : QString()));
    }
    explanation.closing = ofClosed(mayPin);
}

void Why::addPlaced(Explanation& explanation, const exchange::ToldExplanation& told, const WeekCell& cell) const {
    if (!hasSession(cell.state)) {
        explanation.closing = tr("The week as it would be planned now has it here. Replan shows that week.");
    } else if (!told.facts.empty()) {
        explanation.status = tr("Pinned by you, against a rule");
        explanation.tone = Tone::caution;
        explanation.lead = fromCore(told.breaks);
        for (const exchange::ToldReason& fact : told.facts) {
            explanation.reasons.push_back(card(fact, tr("broken here, by your own decision")));
        }
    }
    addTerms(explanation, told);
    QStringList last;
    for (const std::string& sentence : {told.ifCalm, told.moves}) {
        if (!sentence.empty()) {
            last << fromCore(sentence);
        }
    }
    if (!last.isEmpty()) {
        explanation.closing = last.join(QLatin1Char('\n'));
    }
}

void Why::addTold(Explanation& explanation, const exchange::Explanation& told, const WeekCell& cell, bool mayPin) const {
    const exchange::ToldExplanation words = exchange::tellExplanation(told, diary_, wording_);
    const bool session = hasSession(cell.state);
    const bool waiting = cell.state == CellState::kept || cell.state == CellState::dropped;
    switch (told.state) {
        case exchange::CellState::daily:
            explanation.closing = fromCore(words.lead);
            return;
        case exchange::CellState::placed:
            addPlaced(explanation, words, cell);
            return;
        case exchange::CellState::open:
            explanation.lead = fromCore(words.lead);
            addTerms(explanation, words);
            explanation.closing = fromCore(words.moves);
            break;
        case exchange::CellState::closed:
            if (told.past) {
                explanation.closing = session ? QString() : fromCore(words.lead);
                return;
            }
            addClosed(explanation, words, told.date, mayPin);
            break;
    }
    if (waiting) {
        explanation.status = statusOf(cell, told.past);
        explanation.tone = Tone::caution;
        explanation.closing =
            tr("You kept this session. The week as it would be planned now does without it; it stays until you keep the new week.");
    } else if (session) {
        explanation.status = statusOf(cell, told.past);
        explanation.closing.clear();
    } else if (told.state == exchange::CellState::open) {
        explanation.status = tr("Free: %1").arg(wordOf(service::weightOf(*told.costs)));
    }
}

Explanation Why::move(const std::string& treatment, const service::MoveAnswer& answer) const {
    Explanation explanation;
    explanation.title = titleOf(treatment, answer.date);
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
    exchange::Explanation told;
    told.date = answer.date;
    told.treatment = treatment;
    told.state = exchange::CellState::closed;
    for (const rulebook::Closure& closure : answer.closures) {
        told.facts.push_back({closure.rule, closure.cause, closure.opens});
    }
    for (const std::string& rule : answer.limits) {
        told.facts.push_back({rule, {}, std::nullopt});
    }
    explanation.status = tr("Closed");
    addClosed(explanation, exchange::tellExplanation(told, diary_, wording_), answer.date, answer.mayPin);
    return explanation;
}

Explanation Why::cell(const WeekSheet& sheet, int row, int column, const CellKnowledge& known) const {
    const WeekRow& of = sheet.rows[static_cast<std::size_t>(row)];
    const WeekCell& cell = of.cells[static_cast<std::size_t>(column)];
    Explanation explanation;
    explanation.title = titleOf(*of.treatment, sheet.dateOf(column));
    explanation.status = statusOf(cell, sheet.dateOf(column) < sheet.today);
    if (cell.state == CellState::closed || cell.state == CellState::heldBack || cell.state == CellState::dropped) {
        explanation.tone = Tone::caution;
    }
    if (known.told != nullptr) {
        addTold(explanation, *known.told, cell, known.mayPin);
    }
    return explanation;
}

Explanation Why::week(const service::PlannedSpan& planned) const {
    Explanation explanation;
    explanation.title = tr("This week");
    explanation.status = tr("Select a cell to see why it is as it is.");
    const auto& span = planned.resolved.span;
    for (const rulebook::Notice& notice : planned.notices) {
        if (notice.to < span.from || notice.from >= span.from + Days(span.days)) {
            continue;
        }
        const QString days =
            notice.from == notice.to ? fromCore(wording_.shortDate(notice.from)) : fromCore(wording_.dateRange(notice.from, notice.to));
        const QString about =
            notice.treatment.empty() ? days : treatmentName(wording_, diary_, notice.treatment) + QStringLiteral(" · ") + days;
        explanation.reasons.push_back({fromCore(wording_.ruleTitle(notice.rule)), noticeText(wording_, diary_, notice),
                                       fromCore(wording_.ruleSource(notice.rule)), about});
    }
    for (const exchange::UnmetAim& aim : planned.document.unmet) {
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

Explanation explainCell(const Languages& languages, const diary::Diary& diary, const WeekSheet& sheet, int row, int column,
                        const CellKnowledge& known) {
    return Why(languages, diary).cell(sheet, row, column, known);
}

Explanation explainMove(const Languages& languages, const diary::Diary& diary, const std::string& treatment,
                        const service::MoveAnswer& answer) {
    return Why(languages, diary).move(treatment, answer);
}

Explanation explainWeek(const Languages& languages, const diary::Diary& diary, const service::PlannedSpan& planned) {
    return Why(languages, diary).week(planned);
}

}  // namespace gyeol::ui

#include "rulebook/problem_builder.h"

#include "rulebook/units.h"

#include <algorithm>
#include <tuple>

namespace gyeol::rulebook {

namespace {

constexpr int mostPointsOfADay = 10'000;

}  // namespace

ProblemBuilder::ProblemBuilder(const Context& context) : context_(context) {
    resolved_.span = context.span;
    planner::Problem& problem = resolved_.problem;
    problem.firstDay = context.calendar.first;
    problem.days = context.calendar.days;
    const std::size_t days = place(problem.days);
    problem.budget.assign(days, 0);
    for (const Item& item : context.items) {
        problem.treatments.push_back({item.treatment->id.text(), item.minutes, std::vector<char>(days, 1), std::vector<int>(days, 0)});
        unaimed_.emplace_back(days, 0);
        if (isAha(*item.treatment)) {
            resolved_.sunCautious.push_back(item.index);
        }
    }
}

void ProblemBuilder::close(const Closing& closing) {
    const planner::Day from = std::max(closing.from, 0);
    const planner::Day to = std::min(closing.to, context_.calendar.last());
    if (from > to) {
        return;
    }
    closings_.push_back(closing);
    Closing& kept = closings_.back();
    kept.from = from;
    kept.to = to;
    kept.cause.set("treatment", Context::nameOf(*context_.items[place(closing.treatment)].treatment));
    if (closing.opens) {
        kept.cause.set("opens", context_.calendar.date(*closing.opens));
    }
    for (planner::Day day = from; day <= to; ++day) {
        resolved_.problem.treatments[place(closing.treatment)].allowed[place(day)] = 0;
        unaimed_[place(closing.treatment)][place(day)] |= closing.noAim ? 1 : 0;
    }
}

void ProblemBuilder::score(planner::TreatmentIndex treatment, planner::Day day, const std::string& rule, int points) {
    if (day < 0 || day > context_.calendar.last() || points == 0) {
        return;
    }
    int& sum = resolved_.problem.treatments[place(treatment)].score[place(day)];
    const int bounded = std::clamp(sum + points, -mostPointsOfADay, mostPointsOfADay);
    resolved_.scoreTerms.push_back({treatment, day, rule, bounded - sum});
    sum = bounded;
}

void ProblemBuilder::give(planner::TreatmentIndex treatment, planner::Day day) {
    if (day >= planner::earliestDay && day <= context_.calendar.last()) {
        given_.insert({day, treatment});
    }
}

void ProblemBuilder::restOnCalm(planner::TreatmentIndex treatment, planner::Day day) {
    if (day >= 0 && day <= context_.calendar.last()) {
        resolved_.restsOnCalm.push_back({day, treatment});
    }
}

void ProblemBuilder::notice(Notice notice) {
    resolved_.notices.push_back(std::move(notice));
}

void ProblemBuilder::band(Band band) {
    if (band.from <= band.to && band.to >= context_.calendar.first && band.from <= context_.calendar.date(context_.calendar.last())) {
        resolved_.bands.push_back(std::move(band));
    }
}

void ProblemBuilder::daily(DailyStep step) {
    resolved_.daily.push_back(std::move(step));
}

std::vector<const Closing*> ProblemBuilder::closingsOf(planner::TreatmentIndex treatment, planner::Day day) const {
    std::vector<const Closing*> found;
    for (const Closing& closing : closings_) {
        if (closing.treatment == treatment && closing.from <= day && day <= closing.to) {
            found.push_back(&closing);
        }
    }
    return found;
}

bool ProblemBuilder::open(planner::TreatmentIndex treatment, planner::Day day) const {
    return resolved_.problem.treatments[place(treatment)].allowed[place(day)] != 0;
}

bool ProblemBuilder::aimed(planner::TreatmentIndex treatment, planner::Day day) const {
    return day >= context_.today() && !waits(treatment, day);
}

bool ProblemBuilder::waits(planner::TreatmentIndex treatment, planner::Day day) const {
    return unaimed_[place(treatment)][place(day)] != 0;
}

planner::Day ProblemBuilder::reach() const {
    const planner::Problem& problem = resolved_.problem;
    std::size_t days = 0;
    for (const planner::Cap& cap : problem.caps) {
        days = std::max(days, place(cap.window));
    }
    for (const planner::Gate& gate : problem.gates) {
        for (const auto& weights : gate.weights) {
            days = std::max(days, weights.size());
        }
    }
    for (const planner::Gap& gap : problem.gaps) {
        days = std::max(days, place(gap.days));
    }
    for (const planner::Pair& pair : problem.pairs) {
        days = std::max(days, place(pair.lag));
    }
    planner::Day earliest = -static_cast<int>(days);
    for (const planner::Target& target : problem.targets) {
        earliest = std::min(earliest, target.from);
    }
    return std::max(earliest, planner::earliestDay);
}

/// By treatment, then day; the reasons of one cell in the order in which the rules gave them.
void ProblemBuilder::writeClosures() {
    std::vector<std::vector<const Closing*>> byTreatment(context_.items.size());
    for (const Closing& closing : closings_) {
        byTreatment[place(closing.treatment)].push_back(&closing);
    }
    for (const auto& closings : byTreatment) {
        for (planner::Day day = 0; day < context_.calendar.days && !closings.empty(); ++day) {
            for (const Closing* closing : closings) {
                if (closing->from <= day && day <= closing->to) {
                    const auto opens = closing->opens ? std::optional<Date>(context_.calendar.date(*closing->opens)) : std::nullopt;
                    resolved_.closures.push_back({closing->treatment, day, closing->rule, closing->cause, opens, closing->mayOverrule});
                }
            }
        }
    }
}

Resolved ProblemBuilder::finish() && {
    planner::Problem& problem = resolved_.problem;
    const planner::Day earliest = reach();
    for (const planner::Session& session : given_) {
        if (session.day >= 0) {
            problem.fixed.push_back(session);
        } else if (session.day >= earliest) {
            problem.history.push_back(session);
        }
    }
    writeClosures();
    const auto byCell = [](const auto& a, const auto& b) { return std::tie(a.treatment, a.day) < std::tie(b.treatment, b.day); };
    std::stable_sort(resolved_.scoreTerms.begin(), resolved_.scoreTerms.end(), byCell);
    auto& calm = resolved_.restsOnCalm;
    std::sort(calm.begin(), calm.end());
    calm.erase(std::unique(calm.begin(), calm.end()), calm.end());
    std::erase_if(calm, [this](const planner::Session& cell) { return !open(cell.treatment, cell.day); });
    std::stable_sort(resolved_.notices.begin(), resolved_.notices.end(), [](const Notice& a, const Notice& b) { return a.from < b.from; });
    std::stable_sort(resolved_.bands.begin(), resolved_.bands.end(), [](const Band& a, const Band& b) { return a.from < b.from; });
    return std::move(resolved_);
}

}  // namespace gyeol::rulebook

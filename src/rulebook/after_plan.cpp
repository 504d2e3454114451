// What only a finished plan can tell: its notices, and the curve of the barrier load.
#include "rulebook/barrier.h"
#include "rulebook/context.h"
#include "rulebook/resolve.h"
#include "rulebook/units.h"

#include <algorithm>
#include <set>

namespace gyeol::rulebook {

namespace {

/// A given session without its moist step, which points could not buy.
void tellMissingMoisture(const Resolved& resolved, const std::set<planner::Session>& plan, std::vector<Notice>& notices) {
    const Date first = resolved.problem.firstDay;
    for (const planner::Need& need : resolved.problem.needs) {
        for (const planner::Session& session : plan) {
            const Date date = first + Days{session.day};
            const bool met = std::any_of(need.with.begin(), need.with.end(), [&](planner::TreatmentIndex with) {
                return plan.contains({session.day, with});
            });
            if (session.treatment == need.treatment && date >= resolved.span.today && !met) {
                notices.push_back({need.rule, Weight::caution, date, date, resolved.problem.treatments[place(need.treatment)].id, {}, {}});
            }
        }
    }
}

/// R7: the mornings on which AHA of the days before makes skin burn more easily, runs of days told as one.
void tellSun(int days, const Resolved& resolved, const std::set<planner::Session>& plan, std::vector<Notice>& notices) {
    std::set<planner::Session> all = plan;
    all.insert(resolved.problem.history.begin(), resolved.problem.history.end());
    const Date first = resolved.problem.firstDay;
    std::optional<DaySpan> run;
    const auto flush = [&] {
        if (run && first + Days{run->to} >= resolved.span.today) {
            const Date to = first + Days{run->to};
            notices.push_back(
                {"sun-after-aha", Weight::note, std::max(first + Days{run->from}, resolved.span.today), to, {}, {}, {{"date", to}}});
        }
    };
    for (const planner::Session& session : all) {
        const auto& aha = resolved.sunCautious;
        if (std::find(aha.begin(), aha.end(), session.treatment) == aha.end()) {
            continue;
        }
        if (run && session.day <= run->to + 1) {
            run->to = std::max(run->to, session.day + days);
        } else {
            flush();
            run = DaySpan{session.day, session.day + days};
        }
    }
    flush();
}

std::set<planner::Session> withFacts(const Resolved& resolved, const std::vector<planner::Session>& plan) {
    std::set<planner::Session> all(plan.begin(), plan.end());
    all.insert(resolved.problem.fixed.begin(), resolved.problem.fixed.end());
    return all;
}

}  // namespace

std::vector<Notice> noticesOf(const RuleBook& book, const Resolved& resolved, const std::vector<planner::Session>& plan) {
    const auto all = withFacts(resolved, plan);
    std::vector<Notice> notices;
    tellMissingMoisture(resolved, all, notices);
    tellSun(book.data().stress.sunAfterAhaDays, resolved, all, notices);
    std::stable_sort(notices.begin(), notices.end(), [](const Notice& a, const Notice& b) { return a.from < b.from; });
    return notices;
}

LoadCurve barrierLoad(const RuleBook& book, const diary::Diary& diary, const Resolved& resolved,
                      const std::vector<planner::Session>& plan) {
    const Context context(book.data(), diary, resolved.span);
    std::vector<Loaded> loads;
    for (const Window& window : context.windows) {
        loads.push_back({window.day, window.load});
    }
    std::set<planner::Session> all = withFacts(resolved, plan);
    for (const Item& item : context.items) {
        for (const auto& [day, cell] : context.facts.of(item.treatment->id)) {
            if (day < 0 && cell.fact != Fact::putOff) {
                all.insert({day, item.index});
            }
        }
    }
    for (const planner::Session& session : all) {
        const Item& item = context.items[place(session.treatment)];
        const int load = item.habituated ? item.load * context.data.barrier.dailyPercent / percent : item.load;
        loads.push_back({session.day, load});
    }
    LoadCurve curve;
    curve.ceiling = context.data.barrier.exfoliants;
    for (planner::Day day = 0; day < context.calendar.days; ++day) {
        const double before = residualBefore(loads, day, context.skin.tau);
        double tonight = 0;
        for (const Loaded& load : loads) {
            tonight += load.day == day ? load.load : 0;
        }
        curve.residual.push_back(before);
        curve.after.push_back(before + tonight);
    }
    return curve;
}

}  // namespace gyeol::rulebook

// R6 of the facts: days before and after a procedure. Two windows that overlap close what either closes, so the longer wins.
// A window of what irritates ends when its days have passed and a calm check-in was made on its last days or later.
#include "rulebook/rules/rules.h"

#include <algorithm>
#include <array>

namespace gyeol::rulebook::rules {

namespace {

struct Stretch {
    const char* rule;
    planner::Day from, to;
    planner::Day opens;
    bool mayOverrule;
};

Params causeOf(const Window& window) {
    return {{"procedure", Context::nameOf(*window.procedure)}, {"date", window.procedure->date}};
}

std::array<Stretch, 3> stretchesOf(const Window& window, Group group) {
    const planner::Day open = window.openOn(group);
    return {Stretch{"procedure-before", window.closedFrom(group), window.day - 1, open, true},
            Stretch{"procedure-day", window.day, std::min(window.day, open - 1), open, false},
            Stretch{"procedure-after", window.day + 1, open - 1, open, true}};
}

/// The days that have passed without a calm check-in: closed up to today, planned as if calm after it.
void waitForCalm(const Context& context, ProblemBuilder& builder, const Window& window, const Item& item) {
    const Group group = item.group.value();
    const planner::Day open = window.openOn(group);
    if (!window.needsCalm(group)) {
        return;
    }
    const planner::Day since = std::max(open - context.data.procedures.calmLast, window.day + 1);
    const auto calm = context.signs.firstCalm(since, context.today());
    if (calm && *calm <= open) {
        return;
    }
    const planner::Day closedTo = calm ? *calm - 1 : context.today();
    if (open <= closedTo) {
        builder.close({item.index, open, closedTo, "procedure-calm", causeOf(window), closedTo + 1, false});
    }
    if (!calm) {
        for (planner::Day day = std::max(open, context.today() + 1); day <= context.calendar.last(); ++day) {
            builder.restOnCalm(item.index, day);
        }
    }
}

void addBands(const Context& context, ProblemBuilder& builder, const Window& window) {
    struct Span {
        planner::Day from = never, to = -never;
        std::vector<planner::TreatmentIndex> treatments;
    };
    std::array<Span, 3> spans;
    std::array<const char*, 3> rules{};
    for (const Item& item : context.items) {
        if (!item.group || !item.active()) {
            continue;
        }
        const auto stretches = stretchesOf(window, *item.group);
        for (std::size_t i = 0; i < stretches.size(); ++i) {
            rules.at(i) = stretches.at(i).rule;
            if (stretches.at(i).from <= stretches.at(i).to) {
                spans.at(i).from = std::min(spans.at(i).from, stretches.at(i).from);
                spans.at(i).to = std::max(spans.at(i).to, stretches.at(i).to);
                spans.at(i).treatments.push_back(item.index);
            }
        }
    }
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans.at(i).from <= spans.at(i).to) {
            builder.band({rules.at(i), context.calendar.date(spans.at(i).from), context.calendar.date(spans.at(i).to),
                          spans.at(i).treatments, window.procedure->id.text(), causeOf(window)});
        }
    }
}

}  // namespace

void procedureWindows(const Context& context, ProblemBuilder& builder) {
    for (const Window& window : context.windows) {
        for (const Item& item : context.items) {
            if (!item.group) {
                continue;
            }
            for (const Stretch& stretch : stretchesOf(window, *item.group)) {
                builder.close({item.index, stretch.from, stretch.to, stretch.rule, causeOf(window), stretch.opens, stretch.mayOverrule});
            }
            waitForCalm(context, builder, window, item);
        }
        addBands(context, builder, window);
    }
}

}  // namespace gyeol::rulebook::rules

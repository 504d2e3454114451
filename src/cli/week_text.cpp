#include "cli/week_text.h"

#include "cli/text_layout.h"
#include "exchange/treatment_names.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace gyeol::cli {

namespace {

using diary::Part;
using exchange::PlannedSession;

/// A line of a day: one thing to do.
struct Step {
    std::string name, minutes, marks;
    bool daily = false;
};

/// The printed days of one plan. Requires the plan's own diary.
class DayPrinter {
public:
    DayPrinter(const service::PlannedSpan& planned, const diary::Diary& diary, const wording::Wording& wording)
        : planned_(planned),
          diary_(diary),
          wording_(wording),
          labelWidth_(std::max(displayWidth(wording.say("part.morning")), displayWidth(wording.say("part.evening")))) {
        for (const PlannedSession& session : planned.document.sessions) {
            if (!isDaily(session)) {
                nameWidth_ = std::max(nameWidth_, displayWidth(exchange::treatmentName(diary, wording, session.treatment)));
            }
        }
    }

    [[nodiscard]] std::string print(Date date) const {
        std::string text = wording_.longDate(date);
        if (date == planned_.resolved.span.today) {
            text += " · " + wording_.say("week.today");
        }
        text += "\n";
        for (const Part part : {Part::morning, Part::evening}) {
            text += printPart(date, part);
        }
        return text;
    }

private:
    [[nodiscard]] bool isDaily(const PlannedSession& session) const {
        const auto& treatments = planned_.resolved.problem.treatments;
        return std::none_of(treatments.begin(), treatments.end(), [&](const auto& treatment) { return treatment.id == session.treatment; });
    }

    [[nodiscard]] std::optional<int> minutesOf(const std::string& id) const {
        for (const auto& treatment : planned_.resolved.problem.treatments) {
            if (treatment.id == id && treatment.minutes > 0) {
                return treatment.minutes;
            }
        }
        const diary::Treatment* treatment = diary::findTreatment(diary_, diary::TreatmentId(id));
        return treatment != nullptr ? treatment->minutes : std::nullopt;  // a morning's minutes are none of the evening's budget
    }

    [[nodiscard]] std::string marksOf(const PlannedSession& session) const {
        std::vector<std::string> marks;
        const auto entry = std::find_if(diary_.sessions.begin(), diary_.sessions.end(), [&](const diary::Session& candidate) {
            return candidate.date == session.date && candidate.treatment.text() == session.treatment &&
                   (candidate.part == session.part || !isDaily(session));
        });
        const bool known = session.given && entry != diary_.sessions.end();
        if (known && entry->state == diary::SessionState::done) {
            marks.push_back(wording_.say("week.done"));
        } else if (known && entry->pinned) {
            marks.push_back(wording_.say("week.pinned"));
        }
        if (session.ifCalm) {
            marks.push_back(wording_.say("week.if-calm"));
        }
        if (session.area == diary::Area::small) {
            marks.push_back(wording_.say("week.small-area"));
        }
        std::string text;
        for (const std::string& mark : marks) {
            text += (text.empty() ? "" : ", ") + mark;
        }
        return text;
    }

    [[nodiscard]] std::vector<Step> stepsOf(Date date, Part part) const {
        std::vector<Step> steps;
        for (const PlannedSession& session : planned_.document.sessions) {
            if (session.date == date && session.part == part) {
                const int minutes = isDaily(session) ? 0 : minutesOf(session.treatment).value_or(0);
                steps.push_back({exchange::treatmentName(diary_, wording_, session.treatment),
                                 minutes > 0 ? wording_.say("week.minutes", {{"minutes", std::int64_t{minutes}}}) : std::string(),
                                 marksOf(session), isDaily(session)});
            }
        }
        return steps;
    }

    /// A part of daily steps only is one line; one with more has a numbered line for each step.
    [[nodiscard]] std::string printPart(Date date, Part part) const {
        const std::vector<Step> steps = stepsOf(date, part);
        if (steps.empty()) {
            return {};
        }
        const std::string label = "  " + padded(wording_.say("part." + std::string(nameOf(part))), labelWidth_) + "  ";
        const int indent = displayWidth(label);
        if (std::all_of(steps.begin(), steps.end(), [](const Step& step) { return step.daily; })) {
            return label + wrappedItems(namesOf(steps), pageWidth, indent) + "\n";
        }
        std::string text;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            text += (i == 0 ? label : std::string(static_cast<std::size_t>(indent), ' ')) + numbered(i + 1, steps[i]) + "\n";
        }
        return text;
    }

    [[nodiscard]] static std::vector<std::string> namesOf(const std::vector<Step>& steps) {
        std::vector<std::string> names;
        for (const Step& step : steps) {
            names.push_back(step.name + (step.marks.empty() ? "" : " (" + step.marks + ")"));
        }
        return names;
    }

    [[nodiscard]] std::string numbered(std::size_t number, const Step& step) const {
        constexpr int minutesWidth = 8;
        std::string text = paddedLeft(std::to_string(number), 2) + "  " + step.name;
        if (!step.minutes.empty() || !step.marks.empty()) {
            text += padded("", nameWidth_ - displayWidth(step.name)) + paddedLeft(step.minutes, minutesWidth);
        }
        return step.marks.empty() ? text : text + "   " + step.marks;
    }

    const service::PlannedSpan& planned_;
    const diary::Diary& diary_;
    const wording::Wording& wording_;
    int labelWidth_, nameWidth_ = 0;
};

std::string heading(const service::PlannedSpan& planned, const diary::Diary& diary, const wording::Wording& wording) {
    const exchange::PlanDocument& document = planned.document;
    const std::string range = wording.dateRange(document.firstDay, document.firstDay + Days(document.days - 1));
    const std::string& name = diary.person.name;
    std::string text =
        name.empty() ? wording.say("week.title", {{"range", range}}) : wording.say("week.title.named", {{"range", range}, {"name", name}});
    const char* how = !document.optimal ? "week.not-optimal" : document.days == 7 ? "week.optimal" : "week.optimal.days";
    return text + "\n" + wording.say(how) + "\n";
}

}  // namespace

std::string weekText(const service::PlannedSpan& planned, const diary::Diary& diary, const wording::Wording& wording) {
    const exchange::PlanDocument& document = planned.document;
    std::string text = heading(planned, diary, wording);
    const DayPrinter printer(planned, diary, wording);
    for (int day = 0; day < document.days; ++day) {
        text += "\n" + printer.print(document.firstDay + Days(day));
    }
    const bool restsOnCalm =
        std::any_of(document.sessions.begin(), document.sessions.end(), [](const PlannedSession& s) { return s.ifCalm; });
    if (restsOnCalm) {
        text += "\n" + wrapped(wording.say("week.if-calm.legend"), pageWidth, 0) + "\n";
    }
    text += weekNotes(planned, diary, wording);
    return text + "\n" + wording.say("week.footer", {{"version", document.ruleBook}}) + "\n";
}

}  // namespace gyeol::cli

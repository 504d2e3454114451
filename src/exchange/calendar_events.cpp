#include "exchange/calendar_plan.h"
#include "exchange/treatment_names.h"

#include <algorithm>
#include <cstdio>

namespace gyeol::exchange {

namespace {

/// What nobody counts takes a moment all the same: an event without a length is none.
constexpr int momentMinutes = 2;
constexpr int shortestPart = 10;

int lengthOf(const CalendarStep& step) {
    return std::max(step.minutes, momentMinutes);
}

/// A short name of a person that says nothing of them (64-bit FNV-1a).
std::string tagOf(const std::string& name) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    }
    std::string text(16, '0');
    std::snprintf(text.data(), text.size() + 1, "%016llx", static_cast<unsigned long long>(hash));
    return text;
}

std::string joined(const std::vector<std::string>& words, const char* between) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : between) + word;
    }
    return text;
}

class EventTeller {
public:
    EventTeller(const CalendarPlan& plan, const diary::Diary& diary, const wording::Wording& wording, const CalendarWish& wish)
        : plan_(plan), diary_(diary), wording_(wording), wish_(wish), tag_(tagOf(diary.person.name)) {}

    [[nodiscard]] std::vector<CalendarEvent> tell() {
        for (const CalendarWindow& window : plan_.windows) {
            tellWindow(window);
        }
        for (const CalendarPart& part : plan_.parts) {
            if (wish_.entries == CalendarEntries::parts) {
                tellPart(part);
            } else {
                tellSteps(part);
            }
        }
        return std::move(events_);
    }

private:
    [[nodiscard]] std::string name(const std::string& treatment) const { return treatmentName(diary_, wording_, treatment); }

    [[nodiscard]] std::string uid(const std::string& what) const { return what + "-" + tag_ + "@gyeol"; }

    [[nodiscard]] std::string footer() const { return wording_.say("week.footer", {{"version", plan_.ruleBook}}); }

    void tellWindow(const CalendarWindow& window) {
        std::vector<std::string> names;
        for (const std::string& treatment : window.treatments) {
            names.push_back(name(treatment));
        }
        CalendarEvent event{.uid = uid("window-" + window.procedure + "-" + window.rule), .kind = CalendarKind::allDay};
        event.from = window.from;
        event.to = window.to;
        event.summary = titleWithCause(wording_, window.rule, window.params);
        event.description = wording_.say(window.from == window.to ? "week.closed.day" : "week.closed.span",
                                         {{"names", joined(names, ", ")}, {"from", window.from}, {"to", window.to}}) +
                            "\n\n" + footer();
        event.stamp = plan_.today;
        events_.push_back(std::move(event));
    }

    /// An entry at the hour of a part of a day, `after` minutes into it.
    [[nodiscard]] CalendarEvent entry(const CalendarPart& part, const std::string& what, int after) const {
        const bool morning = part.part == diary::Part::morning;
        const int hour = morning ? wish_.morning : wish_.evening;
        const bool afterMidnight = !morning && hour < 60 * diary_.person.rolloverHour;
        const int minute = hour + after;
        CalendarEvent event{.uid = uid((wish_.toDos ? "todo-" : "") + formatDate(part.date) + "-" + std::string(nameOf(part.part)) + what)};
        event.kind = wish_.toDos ? CalendarKind::toDo : CalendarKind::event;
        event.from = event.to = part.date + Days((afterMidnight ? 1 : 0) + minute / (24 * 60));
        event.minuteOfDay = minute % (24 * 60);
        event.alarm = wish_.alarm;
        event.stamp = plan_.today;
        return event;
    }

    [[nodiscard]] std::string marksOf(const CalendarStep& step) const {
        std::vector<std::string> marks;
        if (step.minutes > 0) {
            marks.push_back(wording_.say("week.minutes", {{"minutes", std::int64_t{step.minutes}}}));
        }
        if (step.done) {
            marks.push_back(wording_.say("week.done"));
        }
        if (step.ifCalm) {
            marks.push_back(wording_.say("week.if-calm"));
        }
        if (step.area == diary::Area::small) {
            marks.push_back(wording_.say("week.small-area"));
        }
        return marks.empty() ? std::string() : " (" + joined(marks, ", ") + ")";
    }

    [[nodiscard]] std::string lineOf(const CalendarStep& step) const {
        return name(step.treatment) + marksOf(step) + (step.note.empty() ? "" : " – " + step.note);
    }

    [[nodiscard]] std::string sentenceOf(const CalendarWord& word, Date date) const {
        const std::string about = word.treatment.empty() ? std::string() : name(word.treatment);
        return wording_.ruleSentence(word.rule, completed(word.params, about, date, word.opens));
    }

    [[nodiscard]] std::string leftOutLine(const CalendarWord& left, Date date) const {
        if (!left.rule.empty()) {
            const std::string sentence = sentenceOf(left, date);
            const bool named = sentence.find(name(left.treatment)) != std::string::npos;
            return named ? sentence : name(left.treatment) + ": " + sentence;
        }
        const Params params =
            left.next ? Params{{"name", name(left.treatment)}, {"next", *left.next}} : Params{{"name", name(left.treatment)}};
        return wording_.say(left.next ? "calendar.not-its-turn.next" : "calendar.not-its-turn", params);
    }

    [[nodiscard]] static std::string section(const std::string& title, std::vector<std::string> lines) {
        std::vector<std::string> told;
        std::string text;
        for (std::string& line : lines) {
            if (std::find(told.begin(), told.end(), line) == told.end()) {
                text += "- " + line + "\n";
                told.push_back(std::move(line));
            }
        }
        return text.empty() ? text : title + "\n" + text + "\n";
    }

    /// What to leave out, and what else to know of the day.
    [[nodiscard]] std::string besides(const CalendarPart& part) const {
        std::vector<std::string> leftOut, words;
        for (const CalendarWord& left : part.leftOut) {
            leftOut.push_back(leftOutLine(left, part.date));
        }
        for (const CalendarWord& word : part.words) {
            words.push_back(sentenceOf(word, part.date));
        }
        return section(wording_.say("calendar.leave-out"), std::move(leftOut)) +
               section(wording_.say("week.warnings.title"), std::move(words)) + footer();
    }

    void tellPart(const CalendarPart& part) {
        CalendarEvent event = entry(part, {}, 0);
        std::vector<std::string> own;
        std::string lines;
        int minutes = 0;
        bool restsOnCalm = false;
        for (std::size_t i = 0; i < part.steps.size(); ++i) {
            const CalendarStep& step = part.steps[i];
            if (!step.daily) {
                own.push_back(name(step.treatment));
            }
            minutes += lengthOf(step);
            restsOnCalm = restsOnCalm || step.ifCalm;
            lines += std::to_string(i + 1) + ". " + lineOf(step) + "\n";
        }
        const std::string partName = wording_.say("part." + std::string(nameOf(part.part)));
        event.summary = own.empty() ? wording_.say("calendar.part.usual", {{"part", partName}})
                                    : wording_.say("calendar.part", {{"part", partName}, {"names", joined(own, ", ")}});
        event.minutes = std::max(shortestPart, (minutes + 4) / 5 * 5);
        event.done = std::all_of(part.steps.begin(), part.steps.end(), [](const CalendarStep& step) { return step.done; });
        event.description = lines + "\n" + (restsOnCalm ? wording_.say("week.if-calm.legend") + "\n\n" : "") + besides(part);
        events_.push_back(std::move(event));
    }

    void tellSteps(const CalendarPart& part) {
        int after = 0;
        for (std::size_t i = 0; i < part.steps.size(); ++i) {
            const CalendarStep& step = part.steps[i];
            if (wish_.dailySteps || !step.daily) {
                CalendarEvent event = entry(part, "-" + step.treatment, after);
                event.summary = name(step.treatment);
                event.minutes = lengthOf(step);
                event.done = step.done;
                event.description = wording_.say("calendar.step", {{"number", static_cast<std::int64_t>(i + 1)},
                                                                   {"count", static_cast<std::int64_t>(part.steps.size())}}) +
                                    ": " + lineOf(step) + "\n\n" + (step.ifCalm ? wording_.say("week.if-calm.legend") + "\n\n" : "") +
                                    (step.daily ? footer() : besides(part));
                events_.push_back(std::move(event));
            }
            after += lengthOf(step);
        }
    }

    const CalendarPlan& plan_;
    const diary::Diary& diary_;
    const wording::Wording& wording_;
    const CalendarWish& wish_;
    std::string tag_;
    std::vector<CalendarEvent> events_;
};

}  // namespace

std::vector<CalendarEvent> calendarEvents(const CalendarPlan& plan, const diary::Diary& diary, const wording::Wording& wording,
                                          const CalendarWish& wish) {
    return EventTeller(plan, diary, wording, wish).tell();
}

std::string calendarName(const diary::Diary& diary, const wording::Wording& wording) {
    const std::string& name = diary.person.name;
    return name.empty() ? wording.say("calendar.name") : wording.say("calendar.name.named", {{"name", name}});
}

}  // namespace gyeol::exchange

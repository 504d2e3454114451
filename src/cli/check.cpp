#include "base/file.h"
#include "cli/commands.h"
#include "exchange/plan_document.h"
#include "exchange/treatment_names.h"
#include "service/open_diary.h"
#include "service/planning.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

namespace gyeol::cli {

namespace {

using service::BrokenRule;

struct CheckOptions {
    DiaryOptions diary;
    std::filesystem::path plan;
    std::optional<Date> today;
};

/// Unknown treatments stand among the broken rules, on the days on which the plan has them.
std::vector<BrokenRule> findings(const exchange::PlanDocument& plan, const service::Judgement& judgement) {
    std::vector<BrokenRule> found = service::brokenRules(judgement);
    for (const exchange::PlannedSession& session : plan.sessions) {
        const auto& unknown = judgement.unknownTreatments;
        if (std::find(unknown.begin(), unknown.end(), session.treatment) != unknown.end()) {
            found.push_back({.rule = "unknown-treatment", .date = session.date, .treatments = {session.treatment}, .is = 1, .limit = 0});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const BrokenRule& a, const BrokenRule& b) { return a.date < b.date; });
    return found;
}

std::string checkJson(const std::vector<BrokenRule>& found) {
    nlohmann::ordered_json breaches = nlohmann::ordered_json::array();
    for (const BrokenRule& breach : found) {
        breaches.push_back({{"rule", breach.rule},
                            {"date", formatDate(breach.date)},
                            {"treatments", breach.treatments},
                            {"own", breach.own},
                            {"is", breach.is},
                            {"limit", breach.limit}});
    }
    return nlohmann::ordered_json{{"format", "gyeol-check"}, {"version", 1}, {"breaches", breaches}}.dump(2) + "\n";
}

std::string breachText(const BrokenRule& breach, const diary::Diary& diary, const wording::Wording& wording) {
    std::string names;
    for (const std::string& id : breach.treatments) {
        names += (names.empty() ? "" : ", ") + exchange::treatmentName(diary, wording, id);
    }
    const Params params{{"date", breach.date}, {"name", names},   {"rule", wording.ruleTitle(breach.rule)},
                        {"treatments", names}, {"is", breach.is}, {"limit", breach.limit}};
    if (breach.rule == "unknown-treatment") {
        return wording.say("check.unknown", params);
    }
    switch (breach.kind) {
        case planner::BreachKind::missingGiven:
            return wording.say("check.missing", params);
        case planner::BreachKind::cap:
        case planner::BreachKind::gate:
        case planner::BreachKind::budget:
            return wording.say("check.breach.limit", params);
        default:
            return wording.say("check.breach", params);
    }
}

std::string checkText(const std::vector<BrokenRule>& found, bool clean, const diary::Diary& diary, const wording::Wording& wording) {
    if (found.empty()) {
        return wording.say("check.clean") + "\n";
    }
    std::string text = wording.say(clean ? "check.only-own" : "check.found", {{"count", static_cast<std::int64_t>(found.size())}}) + "\n";
    for (const BrokenRule& breach : found) {
        text += "  " + breachText(breach, diary, wording) + (breach.own ? " · " + wording.say("check.own") : "") + "\n";
    }
    return text;
}

/// What `--days`, `--from` and `--today` refuse elsewhere, a plan's own numbers are refused for here.
Outcome outOfReach(const CheckOptions& options) {
    return failedBy({FailureCode::outOfRange, options.plan.string(), "/first_day", {}, 0});
}

Outcome check(const Context& context, const CheckOptions& options) {
    const auto diary = service::readDiaryFrom(options.diary.file, options.diary.person);
    if (!diary) {
        return failedBy(diary.error(), options.diary.file);
    }
    const auto text = readFile(options.plan);
    if (!text) {
        return failedBy(text.error(), options.plan);
    }
    const auto plan = exchange::readPlan(*text);
    if (!plan) {
        return failedBy(plan.error(), options.plan);
    }
    const Date today = options.today.value_or(plan->firstDay);
    if (!isPlannable({plan->firstDay, plan->days, today})) {
        return outOfReach(options);
    }
    const auto book = context.ruleBook();
    if (!book) {
        return failedByData(book.error());
    }
    const auto found = findings(*plan, service::judge(*book, *diary, *plan, today));
    const bool clean = std::all_of(found.begin(), found.end(), [](const BrokenRule& breach) { return breach.own; });
    Outcome outcome = succeeded(context.json ? checkJson(found) : checkText(found, clean, *diary, context.wording));
    outcome.status = clean ? ExitStatus::done : ExitStatus::found;
    return outcome;
}

}  // namespace

void addCheck(CLI::App& app, Invocation& invocation) {
    const auto options = std::make_shared<CheckOptions>();
    CLI::App* command =
        app.add_subcommand("check", "Judge a plan against a diary: every rule that it breaks. Exit status 1 where it breaks one");
    addDiaryOptions(*command, options->diary);
    command->add_option("--plan", options->plan, "A gyeol-plan file")->required()->type_name("FILE");
    addDateOption(*command, "--today", options->today, "What counts as today; by default the first day of the plan");
    command->footer(
        "Example:\n"
        "  gyeol-cli plan --diary me.json --from 2026-11-23 --json > week.json\n"
        "  gyeol-cli check --diary me.json --plan week.json");
    command->callback(
        [&invocation, options] { invocation.action = [options](const Context& context) { return check(context, *options); }; });
}

}  // namespace gyeol::cli

#include "exchange/json_reader.h"
#include "exchange/plan_document.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace gyeol::exchange {

namespace {

using json::Object;
using json::Range;
using json::Value;

constexpr Range horizons{1, 4'000};
constexpr Range planAmounts{-1'000'000'000'000, 1'000'000'000'000};
constexpr Range planCounts{0, 1'000'000'000};
constexpr Range durations{0, 1'000'000'000'000'000};
constexpr std::size_t longestText = 10'000;

template <class Number>
void number(std::optional<Value> value, Range range, Number& into) {
    if (const auto read = value ? value->integer(range) : std::nullopt) {
        into = static_cast<Number>(*read);
    }
}

template <class Number>
void number(std::optional<Value> value, Range range, std::optional<Number>& into) {
    if (const auto read = value ? value->integer(range) : std::nullopt) {
        into = static_cast<Number>(*read);
    }
}

void text(std::optional<Value> value, std::string& into) {
    if (value) {
        into = value->text(longestText).value_or("");
    }
}

void flag(std::optional<Value> value, bool& into) {
    if (value) {
        into = value->boolean().value_or(false);
    }
}

void date(std::optional<Value> value, Date& into) {
    if (value) {
        into = value->date().value_or(into);
    }
}

template <class Entry, class Read>
void entries(std::optional<Value> list, std::vector<Entry>& into, Read read) {
    if (list) {
        list->list([&](Value value) { value.object([&](Object& object) { read(object, into.emplace_back()); }); });
    }
}

void readReason(Object& object, Reason& reason) {
    text(object.require("rule"), reason.rule);
    number(object.find("points"), planAmounts, reason.points);
    number(object.find("saves"), planAmounts, reason.saves);
}

void readSession(Object& object, const PlanDocument& plan, PlannedSession& session) {
    number(object.require("day"), {0, std::max(plan.days, 1) - 1}, session.day);
    session.date = plan.firstDay + Days(session.day);
    if (const auto given = object.find("date")) {
        const Date read = given->date().value_or(session.date);
        if (read != session.date) {
            given->fail(FailureCode::notOneOf, {{"value", formatDate(read)}, {"allowed", formatDate(session.date)}});
        }
    }
    text(object.require("treatment"), session.treatment);
    if (const auto part = object.find("part")) {
        session.part = part->name<diary::Part>();
    }
    if (const auto area = object.find("area")) {
        session.area = area->name<diary::Area>().value_or(diary::Area::face);
    }
    flag(object.find("given"), session.given);
    flag(object.find("if_calm"), session.ifCalm);
    entries(object.find("why"), session.why, readReason);
}

void readUnmet(Object& object, UnmetAim& aim) {
    text(object.require("treatment"), aim.treatment);
    date(object.require("from"), aim.from);
    date(object.require("to"), aim.to);
    number(object.find("short"), planCounts, aim.shortBy);
    number(object.find("over"), planCounts, aim.overBy);
    number(object.find("points"), planAmounts, aim.points);
    entries(object.find("why"), aim.why, readReason);
}

void readWarning(Object& object, Warning& warning) {
    text(object.require("rule"), warning.rule);
    if (const auto severity = object.require("severity")) {
        warning.severity = severity->name<Severity>().value_or(Severity::note);
    }
    date(object.require("from"), warning.from);
    date(object.require("to"), warning.to);
    text(object.find("treatment"), warning.treatment);
    text(object.find("procedure"), warning.procedure);
}

void readTiming(Object& object, std::optional<Timing>& timing) {
    Timing read;
    number(object.find("repeat"), planCounts, read.repeat);
    number(object.find("median_us"), durations, read.medianUs);
    number(object.find("p99_us"), durations, read.p99Us);
    if (const auto elapsed = object.find("elapsed_us")) {
        number(elapsed, durations, read.elapsedUs);
        timing = read;
    }
}

void readPlanInto(Object& object, PlanDocument& plan) {
    date(object.require("first_day"), plan.firstDay);
    number(object.require("days"), horizons, plan.days);
    plan.horizon = plan.days;
    number(object.find("horizon"), horizons, plan.horizon);
    text(object.find("rule_book"), plan.ruleBook);
    number(object.find("value"), planAmounts, plan.value);
    number(object.find("bound"), planAmounts, plan.bound);
    flag(object.find("optimal"), plan.optimal);
    entries(object.require("sessions"), plan.sessions,
            [&plan](Object& entry, PlannedSession& session) { readSession(entry, plan, session); });
    entries(object.find("unmet"), plan.unmet, readUnmet);
    entries(object.find("warnings"), plan.warnings, readWarning);
    readTiming(object, plan.timing);
}

using Json = nlohmann::ordered_json;

template <class T>
void optional(Json& json, const char* key, const std::optional<T>& value) {
    if (value) {
        json[key] = *value;
    }
}

void optional(Json& json, const char* key, const std::string& value) {
    if (!value.empty()) {
        json[key] = value;
    }
}

template <class Entry, class Write>
Json listOf(const std::vector<Entry>& entries, Write write) {
    Json list = Json::array();
    for (const auto& entry : entries) {
        list.push_back(write(entry));
    }
    return list;
}

Json writeReason(const Reason& reason) {
    Json json{{"rule", reason.rule}};
    optional(json, "points", reason.points);
    optional(json, "saves", reason.saves);
    return json;
}

Json writeSession(const PlannedSession& session) {
    Json json{{"day", session.day}, {"date", formatDate(session.date)}, {"treatment", session.treatment}};
    if (session.part) {
        json["part"] = nameOf(*session.part);
    }
    json["area"] = nameOf(session.area);
    json["given"] = session.given;
    json["if_calm"] = session.ifCalm;
    json["why"] = listOf(session.why, writeReason);
    return json;
}

Json writeUnmet(const UnmetAim& aim) {
    Json json{{"treatment", aim.treatment}, {"from", formatDate(aim.from)}, {"to", formatDate(aim.to)}};
    if (aim.overBy > 0) {
        json["over"] = aim.overBy;
    }
    if (aim.shortBy > 0) {
        json["short"] = aim.shortBy;
    }
    json["points"] = aim.points;
    json["why"] = listOf(aim.why, writeReason);
    return json;
}

Json writeWarning(const Warning& warning) {
    Json json{
        {"rule", warning.rule}, {"severity", nameOf(warning.severity)}, {"from", formatDate(warning.from)}, {"to", formatDate(warning.to)}};
    optional(json, "treatment", warning.treatment);
    optional(json, "procedure", warning.procedure);
    return json;
}

}  // namespace

Result<PlanDocument> readPlan(std::string_view text) {
    return json::readDocument<PlanDocument>(text, "gyeol-plan", readPlanInto);
}

std::string writePlan(const PlanDocument& plan, Layout layout) {
    Json json{
        {"format", "gyeol-plan"}, {"version", 1}, {"first_day", formatDate(plan.firstDay)}, {"days", plan.days}, {"horizon", plan.horizon}};
    optional(json, "rule_book", plan.ruleBook);
    json["value"] = plan.value;
    json["bound"] = plan.bound;
    json["optimal"] = plan.optimal;
    json["sessions"] = listOf(plan.sessions, writeSession);
    json["unmet"] = listOf(plan.unmet, writeUnmet);
    json["warnings"] = listOf(plan.warnings, writeWarning);
    if (const auto& timing = plan.timing) {
        json["elapsed_us"] = timing->elapsedUs;
        optional(json, "repeat", timing->repeat);
        optional(json, "median_us", timing->medianUs);
        optional(json, "p99_us", timing->p99Us);
    }
    return json.dump(layout == Layout::oneLine ? -1 : 2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace gyeol::exchange

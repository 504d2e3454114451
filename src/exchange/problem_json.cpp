#include "exchange/problem_json.h"

#include "exchange/json_reader.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace gyeol::exchange {

namespace {

using json::Object;
using json::Range;
using json::Value;
using planner::Day;
using planner::Problem;
using planner::TreatmentIndex;

constexpr Range points{-10'000, 10'000};
constexpr Range losses{0, 10'000};
constexpr Range problemAmounts{0, 100'000};
constexpr Range problemCounts{0, 1'000};
constexpr Range spans{1, 366};
constexpr Range lags{0, 60};
constexpr Range minutesOfADay{0, 1'440};
constexpr Range weights{0, 10'000};
constexpr std::size_t mostWeights = 64;
constexpr int daysAround = 400;
constexpr std::size_t longestRule = 10'000;

/// Reads the parts of a problem; what is wrong stays at its default and is noted, so that the rest can still be judged.
class ProblemReader {
public:
    explicit ProblemReader(Problem& problem) : problem_(problem) {}

    void read(Object& object) {
        if (const auto value = object.require("first_day")) {
            problem_.firstDay = value->date().value_or(Date{});
        }
        daysKnown_ = integer(object, "days", {1, planner::longestHorizon}, problem_.days);
        // Everything else names treatments, wherever in the text they stand.
        readTreatments(object);
        if (problem_.treatments.size() > planner::mostTreatments) {
            passOver(object);
            return;
        }
        perDay(object, "budget", problemAmounts, problem_.budget);
        readGiven(object, "history", {planner::earliestDay, -1}, problem_.history);
        readGiven(object, "fixed", {0, problem_.days - 1}, problem_.fixed);
        entries(object, "caps", problem_.caps, [this](Object& o, planner::Cap& cap) { readCap(o, cap); });
        entries(object, "gates", problem_.gates, [this](Object& o, planner::Gate& gate) { readGate(o, gate); });
        entries(object, "gaps", problem_.gaps, [this](Object& o, planner::Gap& gap) { readGap(o, gap); });
        entries(object, "needs", problem_.needs, [this](Object& o, planner::Need& need) { readNeed(o, need); });
        entries(object, "pairs", problem_.pairs, [this](Object& o, planner::Pair& pair) { readPair(o, pair); });
        entries(object, "targets", problem_.targets, [this](Object& o, planner::Target& target) { readTarget(o, target); });
    }

private:
    /// Each list may name every treatment, and each gate has room for all: what stands beside millions of them would fill any memory.
    static void passOver(Object& object) {
        for (const char* key : {"budget", "history", "fixed", "caps", "gates", "gaps", "needs", "pairs", "targets"}) {
            (void)object.find(key);
        }
    }
    static bool integer(Object& object, std::string_view key, Range range, int& into) {
        const auto value = object.require(key);
        const auto number = value ? value->integer(range) : std::nullopt;
        into = static_cast<int>(number.value_or(into));
        return number.has_value();
    }
    static std::vector<int> integers(Value list, Range range) {
        std::vector<int> numbers;
        list.list([&](Value entry) { numbers.push_back(static_cast<int>(entry.integer(range).value_or(range.low))); });
        return numbers;
    }
    static void rule(Object& object, std::string& into) {
        if (const auto value = object.find("rule")) {
            into = value->text(longestRule).value_or("");
        }
    }
    template <class Entry, class Read>
    static void entries(Object& object, std::string_view key, std::vector<Entry>& into, Read read) {
        if (const auto list = object.find(key)) {
            list->list([&](Value value) { value.object([&](Object& entry) { read(entry, into.emplace_back()); }); });
        }
    }

    void perDay(Object& object, std::string_view key, Range range, std::vector<int>& into) const {
        const auto value = object.require(key);
        if (!value || value->kind() != json::Kind::list) {
            into = value ? integers(*value, range) : std::vector<int>{};
            return;
        }
        into = integers(*value, range);
        if (daysKnown_ && into.size() != static_cast<std::size_t>(problem_.days)) {
            value->fail(FailureCode::outOfRange, {{"key", std::string(key)},
                                                  {"entries", static_cast<std::int64_t>(into.size())},
                                                  {"days", static_cast<std::int64_t>(problem_.days)}});
        }
    }

    void readTreatments(Object& object) {
        const auto list = object.require("treatments");
        if (!list) {
            return;
        }
        entries(object, "treatments", problem_.treatments,
                [this](Object& o, planner::Treatment& treatment) { readTreatment(o, treatment); });
        const auto count = static_cast<std::int64_t>(problem_.treatments.size());
        if (list->kind() == json::Kind::list && (count < 1 || count > planner::mostTreatments)) {
            list->fail(FailureCode::outOfRange, json::outside(std::to_string(count), {1, planner::mostTreatments}));
        }
    }
    void readTreatment(Object& object, planner::Treatment& treatment) {
        if (const auto id = object.require("id")) {
            if (auto text = id->idText()) {
                treatment.id = std::move(*text);
                const auto index = static_cast<TreatmentIndex>(problem_.treatments.size() - 1);
                if (!indexOf_.emplace(treatment.id, index).second) {
                    id->fail(FailureCode::duplicate, {{"value", treatment.id}});
                }
            }
        }
        integer(object, "minutes", minutesOfADay, treatment.minutes);
        std::vector<int> allowed;
        perDay(object, "allowed", {0, 1}, allowed);
        treatment.allowed.assign(allowed.begin(), allowed.end());
        perDay(object, "score", points, treatment.score);
    }

    std::optional<TreatmentIndex> treatment(Value value) const {
        const auto id = value.idText();
        if (!id) {
            return std::nullopt;
        }
        const auto found = indexOf_.find(*id);
        if (found == indexOf_.end()) {
            value.fail(FailureCode::unknownTreatment, {{"value", *id}});
            return std::nullopt;
        }
        return found->second;
    }
    void treatment(Object& object, std::string_view key, TreatmentIndex& into) const {
        if (const auto value = object.require(key)) {
            into = treatment(*value).value_or(into);
        }
    }
    void addOnce(Value value, std::vector<TreatmentIndex>& into) const {
        const auto index = treatment(value);
        if (!index) {
            return;
        }
        if (std::find(into.begin(), into.end(), *index) != into.end()) {
            value.fail(FailureCode::duplicate, {{"value", problem_.treatments[static_cast<std::size_t>(*index)].id}});
            return;
        }
        into.push_back(*index);
    }
    void treatments(Object& object, std::string_view key, std::vector<TreatmentIndex>& into) const {
        if (const auto list = object.find(key)) {
            list->list([&](Value value) { addOnce(value, into); });
        }
    }

    void readGiven(Object& object, std::string_view key, Range days, std::vector<planner::Session>& into) const {
        // A horizon of unknown length cannot say which days lie outside it.
        const Range range = daysKnown_ ? days : Range{planner::earliestDay, planner::longestHorizon};
        entries(object, key, into, [&](Object& o, planner::Session& session) {
            integer(o, "day", range, session.day);
            treatment(o, "treatment", session.treatment);
        });
        std::sort(into.begin(), into.end());
        into.erase(std::unique(into.begin(), into.end()), into.end());
    }
    void readCap(Object& object, planner::Cap& cap) const {
        treatments(object, "treatments", cap.treatments);
        integer(object, "window", spans, cap.window);
        perDay(object, "max", problemCounts, cap.max);
        rule(object, cap.rule);
    }
    void readGate(Object& object, planner::Gate& gate) const {
        treatments(object, "treatments", gate.treatments);
        gate.weights.resize(problem_.treatments.size());
        if (const auto table = object.find("weights")) {
            table->object(
                [&](Object& byTreatment) { byTreatment.members([&](std::string_view id, Value list) { readWeights(id, list, gate); }); });
        }
        perDay(object, "base", problemAmounts, gate.base);
        perDay(object, "ceiling", problemAmounts, gate.ceiling);
        rule(object, gate.rule);
    }
    void readWeights(std::string_view id, Value list, planner::Gate& gate) const {
        auto values = integers(list, weights);
        if (values.size() > mostWeights) {
            list.fail(FailureCode::outOfRange, json::outside(std::to_string(values.size()), {0, mostWeights}));
        }
        const auto found = indexOf_.find(id);
        if (found == indexOf_.end()) {
            list.fail(FailureCode::unknownTreatment, {{"value", json::shown(id)}});
            return;
        }
        gate.weights[static_cast<std::size_t>(found->second)] = std::move(values);
    }
    void readGap(Object& object, planner::Gap& gap) const {
        treatments(object, "first", gap.first);
        treatments(object, "then", gap.then);
        integer(object, "days", spans, gap.days);
        rule(object, gap.rule);
    }
    void readNeed(Object& object, planner::Need& need) const {
        treatment(object, "treatment", need.treatment);
        if (const auto with = object.find("with"); with && with->kind() == json::Kind::text) {
            addOnce(*with, need.with);
        } else {
            treatments(object, "with", need.with);
        }
        rule(object, need.rule);
    }
    void readPair(Object& object, planner::Pair& pair) const {
        treatment(object, "first", pair.first);
        treatment(object, "then", pair.then);
        integer(object, "lag", lags, pair.lag);
        integer(object, "score", points, pair.score);
        rule(object, pair.rule);
    }
    void readTarget(Object& object, planner::Target& target) const {
        treatment(object, "treatment", target.treatment);
        const Range days{-daysAround, (daysKnown_ ? problem_.days : planner::longestHorizon) + daysAround};
        const bool hasFrom = integer(object, "from", days, target.from);
        const bool hasTo = integer(object, "to", days, target.to);
        if (hasFrom && hasTo && target.to < target.from) {
            object.find("to")->fail(FailureCode::wrongOrder, {{"from", std::int64_t{target.from}}, {"to", std::int64_t{target.to}}});
        }
        integer(object, "count", problemCounts, target.count);
        integer(object, "miss", losses, target.miss);
        integer(object, "over", losses, target.over);
        rule(object, target.rule);
    }

    Problem& problem_;
    bool daysKnown_ = false;
    std::map<std::string, TreatmentIndex, std::less<>> indexOf_;
};

using Json = nlohmann::ordered_json;

/// Puts the parts of a problem into the order of the format. Empty lists and rules are left out, except those that the format requires.
class ProblemWriter {
public:
    explicit ProblemWriter(const Problem& problem) : problem_(problem) {}

    [[nodiscard]] Json write() const {
        Json json{{"format", "gyeol-problem"}, {"version", 1}, {"first_day", formatDate(problem_.firstDay)}, {"days", problem_.days}};
        json["treatments"] = Json::array();
        for (const auto& treatment : problem_.treatments) {
            json["treatments"].push_back({{"id", treatment.id},
                                          {"minutes", treatment.minutes},
                                          {"allowed", std::vector<int>(treatment.allowed.begin(), treatment.allowed.end())},
                                          {"score", treatment.score}});
        }
        json["budget"] = problem_.budget;
        const auto given = [this](const planner::Session& session) {
            return Json{{"day", session.day}, {"treatment", id(session.treatment)}};
        };
        list(json, "history", problem_.history, given);
        list(json, "fixed", problem_.fixed, given);
        list(json, "caps", problem_.caps, [this](const planner::Cap& cap) {
            return withRule({{"treatments", ids(cap.treatments)}, {"window", cap.window}, {"max", cap.max}}, cap.rule);
        });
        list(json, "gates", problem_.gates, [this](const planner::Gate& gate) {
            return withRule(
                {{"treatments", ids(gate.treatments)}, {"weights", weightsOf(gate)}, {"base", gate.base}, {"ceiling", gate.ceiling}},
                gate.rule);
        });
        list(json, "gaps", problem_.gaps, [this](const planner::Gap& gap) {
            return withRule({{"first", ids(gap.first)}, {"then", ids(gap.then)}, {"days", gap.days}}, gap.rule);
        });
        list(json, "needs", problem_.needs, [this](const planner::Need& need) {
            return withRule({{"treatment", id(need.treatment)}, {"with", ids(need.with)}}, need.rule);
        });
        list(json, "pairs", problem_.pairs, [this](const planner::Pair& pair) {
            return withRule({{"first", id(pair.first)}, {"then", id(pair.then)}, {"lag", pair.lag}, {"score", pair.score}}, pair.rule);
        });
        list(json, "targets", problem_.targets, [this](const planner::Target& target) {
            return withRule({{"treatment", id(target.treatment)},
                             {"from", target.from},
                             {"to", target.to},
                             {"count", target.count},
                             {"miss", target.miss},
                             {"over", target.over}},
                            target.rule);
        });
        return json;
    }

private:
    template <class Entry, class Write>
    static void list(Json& json, const char* key, const std::vector<Entry>& entries, Write write) {
        for (const auto& entry : entries) {
            json[key].push_back(write(entry));
        }
    }
    static Json withRule(Json json, const std::string& rule) {
        if (!rule.empty()) {
            json["rule"] = rule;
        }
        return json;
    }
    [[nodiscard]] const std::string& id(TreatmentIndex index) const { return problem_.treatments[static_cast<std::size_t>(index)].id; }
    [[nodiscard]] Json ids(const std::vector<TreatmentIndex>& indices) const {
        Json names = Json::array();
        for (const TreatmentIndex index : indices) {
            names.push_back(id(index));
        }
        return names;
    }
    [[nodiscard]] Json weightsOf(const planner::Gate& gate) const {
        Json table = Json::object();
        for (std::size_t i = 0; i < gate.weights.size(); ++i) {
            if (!gate.weights[i].empty()) {
                table[problem_.treatments[i].id] = gate.weights[i];
            }
        }
        return table;
    }

    const Problem& problem_;
};

}  // namespace

Result<Problem> readProblem(std::string_view text) {
    return json::readDocument<Problem>(text, "gyeol-problem",
                                       [](Object& object, Problem& problem) { ProblemReader(problem).read(object); });
}

std::string writeProblem(const Problem& problem) {
    return ProblemWriter(problem).write().dump() + "\n";
}

}  // namespace gyeol::exchange

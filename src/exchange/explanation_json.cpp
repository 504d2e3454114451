#include "exchange/explanation.h"

#include <nlohmann/json.hpp>

namespace gyeol::exchange {

namespace {

using Json = nlohmann::ordered_json;

/// A parameter as a plain value: a number, a date, a name or a code.
Json write(const Param& param) {
    struct Writer {
        Json operator()(std::int64_t number) const { return number; }
        Json operator()(const Milli& number) const { return static_cast<double>(number.value) / 1000; }
        Json operator()(const Date& date) const { return formatDate(date); }
        Json operator()(const std::string& text) const { return text; }
        Json operator()(const Code& code) const { return code.value; }
    };
    return std::visit(Writer{}, param);
}

Json write(const Params& params) {
    Json object = Json::object();
    for (const auto& [name, value] : params.entries()) {
        object[name] = write(value);
    }
    return object;
}

}  // namespace

std::string writeExplanation(const Explanation& explanation, const std::string& text) {
    Json terms = Json::array();
    for (const RulePoints& term : explanation.terms) {
        terms.push_back(Json{{"rule", term.rule}, {"points", term.points}});
    }
    Json facts = Json::array();
    for (const ClosingFact& fact : explanation.facts) {
        facts.push_back(
            Json{{"rule", fact.rule}, {"cause", write(fact.cause)}, {"opens", fact.opens ? Json(formatDate(*fact.opens)) : Json()}});
    }
    Json moves = Json::array();
    for (const Leaving& move : explanation.moves) {
        moves.push_back(Json{{"date", formatDate(move.date)}, {"treatment", move.treatment}});
    }
    const Json document{{"format", "gyeol-explanation"},
                        {"version", 1},
                        {"date", formatDate(explanation.date)},
                        {"treatment", explanation.treatment},
                        {"state", nameOf(explanation.state)},
                        {"terms", std::move(terms)},
                        {"facts", std::move(facts)},
                        {"moves", std::move(moves)},
                        {"costs", explanation.costs ? Json(*explanation.costs) : Json()},
                        {"text", text}};
    return document.dump(2) + "\n";
}

}  // namespace gyeol::exchange

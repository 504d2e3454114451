#include "exchange/explanation.h"
#include "exchange/treatment_names.h"

#include <algorithm>

namespace gyeol::exchange {

namespace {

/// Reasons beyond these few no longer help.
constexpr std::size_t mostTerms = 4;
constexpr std::size_t mostMoves = 4;

class Teller {
public:
    Teller(const Explanation& explanation, const diary::Diary& diary, const wording::Wording& wording)
        : explanation_(explanation), diary_(diary), wording_(wording) {}

    [[nodiscard]] std::string tell() {
        switch (explanation_.state) {
            case CellState::placed:
                tellPlaced();
                break;
            case CellState::open:
                tellOpen();
                break;
            case CellState::closed:
                tellClosed();
                break;
            case CellState::daily:
                say("explain.daily");
                break;
        }
        return text_;
    }

private:
    void say(std::string_view code, Params params = {}) {
        params.set("name", treatmentName(diary_, wording_, explanation_.treatment));
        params.set("date", explanation_.date);
        addLine(wording_.say(code, params));
    }
    void addLine(const std::string& line) { text_ += (text_.empty() ? "" : "\n") + line; }

    void tellPlaced() {
        say(explanation_.past ? "explain.placed.past" : explanation_.given ? "explain.placed.given" : "explain.placed");
        tellTerms("explain.for", [](std::int64_t points) { return points > 0; });
        tellTerms("explain.against", [](std::int64_t points) { return points < 0; });
        if (explanation_.ifCalm) {
            say("explain.if-calm");
        }
        if (!explanation_.facts.empty()) {
            say("explain.breaks");
            tellFacts();
            tellMoves("explain.repair");
        }
    }

    void tellOpen() {
        if (*explanation_.costs <= 0) {
            say("explain.open.free");
        } else {
            say(explanation_.proved ? "explain.open" : "explain.open.about", {{"costs", *explanation_.costs}});
            tellTerms("explain.loses", [](std::int64_t points) { return points < 0; });
            tellTerms("explain.gains", [](std::int64_t points) { return points > 0; });
        }
        tellMoves("explain.moves");
    }

    void tellClosed() {
        if (explanation_.past) {
            say("explain.past");
            return;
        }
        const auto opens = opensOn();
        say(opens ? "explain.closed.until" : "explain.closed", opens ? Params{{"opens", *opens}} : Params{});
        if (explanation_.facts.empty()) {
            say("explain.closed.together");
        }
        tellFacts();
    }

    /// The day on which the last of the reasons is over; none where one has no end in sight.
    [[nodiscard]] std::optional<Date> opensOn() const {
        std::optional<Date> last;
        for (const ClosingFact& fact : explanation_.facts) {
            if (!fact.opens) {
                return std::nullopt;
            }
            last = last ? std::max(*last, *fact.opens) : *fact.opens;
        }
        return last;
    }

    void tellFacts() {
        std::vector<std::string> told;
        for (const ClosingFact& fact : explanation_.facts) {
            Params params = fact.cause;
            const auto complete = [&](const char* name, const Param& value) {
                if (params.find(name) == nullptr) {
                    params.set(name, value);
                }
            };
            complete("treatment", treatmentName(diary_, wording_, explanation_.treatment));
            complete("date", explanation_.date);
            if (fact.opens) {
                complete("opens", *fact.opens);
            }
            const std::string line = wording_.ruleTitle(fact.rule) + ": " + wording_.ruleSentence(fact.rule, params);
            if (std::find(told.begin(), told.end(), line) == told.end()) {
                told.push_back(line);
                addLine(line);
            }
        }
    }

    template <class Which>
    void tellTerms(std::string_view code, Which which) {
        std::string list;
        std::size_t count = 0;
        for (const RulePoints& term : explanation_.terms) {
            if (which(term.points) && count < mostTerms) {
                list += (list.empty() ? "" : ", ") +
                        wording_.say("explain.term", {{"rule", wording_.ruleTitle(term.rule)}, {"points", signedNumber(term.points)}});
                ++count;
            }
        }
        if (!list.empty()) {
            say(code, {{"terms", list}});
        }
    }

    static std::string signedNumber(std::int64_t points) {
        return points < 0 ? "−" + std::to_string(-points) : "+" + std::to_string(points);
    }

    void tellMoves(std::string_view code) {
        std::string list;
        for (std::size_t i = 0; i < std::min(explanation_.moves.size(), mostMoves); ++i) {
            const Leaving& move = explanation_.moves[i];
            list += (list.empty() ? "" : ", ") + wording_.say("explain.move", {{"name", treatmentName(diary_, wording_, move.treatment)},
                                                                               {"date", wording_.shortDate(move.date)}});
        }
        if (!list.empty()) {
            const auto more = static_cast<std::int64_t>(explanation_.moves.size()) - static_cast<std::int64_t>(mostMoves);
            say(code, {{"moves", more > 0 ? wording_.say("explain.more", {{"moves", list}, {"more", more}}) : list}});
        }
    }

    const Explanation& explanation_;
    const diary::Diary& diary_;
    const wording::Wording& wording_;
    std::string text_;
};

}  // namespace

std::string explanationText(const Explanation& explanation, const diary::Diary& diary, const wording::Wording& wording) {
    return Teller(explanation, diary, wording).tell();
}

}  // namespace gyeol::exchange

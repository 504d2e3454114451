#include "exchange/explanation.h"
#include "exchange/treatment_names.h"

#include <algorithm>

namespace gyeol::exchange {

namespace {

/// Reasons beyond these few no longer help in a paragraph.
constexpr std::size_t mostTerms = 4;
constexpr std::size_t mostMoves = 4;

class Teller {
public:
    Teller(const Explanation& explanation, const diary::Diary& diary, const wording::Wording& wording)
        : explanation_(explanation), diary_(diary), wording_(wording) {}

    [[nodiscard]] ToldExplanation tell() {
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
                told_.lead = say("explain.daily");
                break;
        }
        return std::move(told_);
    }

private:
    [[nodiscard]] std::string say(std::string_view code, Params params = {}) const {
        params.set("name", treatmentName(diary_, wording_, explanation_.treatment));
        params.set("date", explanation_.date);
        return wording_.say(code, params);
    }

    void tellPlaced() {
        told_.lead = say(explanation_.past ? "explain.placed.past" : explanation_.given ? "explain.placed.given" : "explain.placed");
        tellTerms();
        if (explanation_.ifCalm) {
            told_.ifCalm = say("explain.if-calm");
        }
        if (!explanation_.facts.empty()) {
            told_.breaks = say("explain.breaks");
            tellFacts();
            told_.moves = moves("explain.repair");
        }
    }

    void tellOpen() {
        if (*explanation_.costs <= 0) {
            told_.lead = say("explain.open.free");
        } else {
            told_.lead = say(explanation_.proved ? "explain.open" : "explain.open.about", {{"costs", *explanation_.costs}});
            tellTerms();
        }
        told_.moves = moves("explain.moves");
    }

    void tellClosed() {
        if (explanation_.past) {
            told_.lead = say("explain.past");
            return;
        }
        told_.opens = opensOn();
        told_.lead = say(told_.opens ? "explain.closed.until" : "explain.closed", told_.opens ? Params{{"opens", *told_.opens}} : Params{});
        if (explanation_.facts.empty()) {
            told_.together = say("explain.closed.together");
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

    [[nodiscard]] std::string sentenceOf(const std::string& rule, Params params, std::optional<Date> opens) const {
        const std::string name = treatmentName(diary_, wording_, explanation_.treatment);
        return wording_.ruleSentence(rule, completed(std::move(params), name, explanation_.date, opens));
    }

    void tellFacts() {
        for (const ClosingFact& fact : explanation_.facts) {
            ToldReason reason{fact.rule, wording_.ruleTitle(fact.rule), sentenceOf(fact.rule, fact.cause, fact.opens), {}, fact.opens};
            const auto same = [&](const ToldReason& told) { return told.rule == reason.rule && told.sentence == reason.sentence; };
            if (std::none_of(told_.facts.begin(), told_.facts.end(), same)) {
                told_.facts.push_back(std::move(reason));
            }
        }
    }

    void tellTerms() {
        const bool own = explanation_.state == CellState::placed;
        for (const RulePoints& term : explanation_.terms) {
            told_.terms.push_back(
                {term.rule, wording_.ruleTitle(term.rule), own ? sentenceOf(term.rule, {}, std::nullopt) : std::string(), term.points, {}});
        }
    }

    [[nodiscard]] std::string moves(std::string_view code) const {
        std::string list;
        for (std::size_t i = 0; i < std::min(explanation_.moves.size(), mostMoves); ++i) {
            const Leaving& move = explanation_.moves[i];
            list += (list.empty() ? "" : ", ") + wording_.say("explain.move", {{"name", treatmentName(diary_, wording_, move.treatment)},
                                                                               {"date", wording_.shortDate(move.date)}});
        }
        if (list.empty()) {
            return {};
        }
        const auto more = static_cast<std::int64_t>(explanation_.moves.size()) - static_cast<std::int64_t>(mostMoves);
        return say(code, {{"moves", more > 0 ? wording_.say("explain.more", {{"moves", list}, {"more", more}}) : list}});
    }

    const Explanation& explanation_;
    const diary::Diary& diary_;
    const wording::Wording& wording_;
    ToldExplanation told_;
};

template <class Which>
std::string termsLine(const wording::Wording& wording, const std::vector<ToldReason>& terms, std::string_view code, Which which) {
    std::string list;
    std::size_t count = 0;
    for (const ToldReason& term : terms) {
        if (which(*term.points) && count < mostTerms) {
            list +=
                (list.empty() ? "" : ", ") + wording.say("explain.term", {{"rule", term.title}, {"points", signedNumber(*term.points)}});
            ++count;
        }
    }
    return list.empty() ? list : wording.say(code, {{"terms", list}});
}

}  // namespace

std::string signedNumber(std::int64_t points) {
    return points < 0 ? "−" + std::to_string(-points) : "+" + std::to_string(points);
}

ToldExplanation tellExplanation(const Explanation& explanation, const diary::Diary& diary, const wording::Wording& wording) {
    return Teller(explanation, diary, wording).tell();
}

std::string explanationText(const Explanation& explanation, const diary::Diary& diary, const wording::Wording& wording) {
    const ToldExplanation told = tellExplanation(explanation, diary, wording);
    const bool placed = explanation.state == CellState::placed;
    const auto gains = [](std::int64_t points) { return points > 0; };
    const auto losses = [](std::int64_t points) { return points < 0; };
    const std::string gained = termsLine(wording, told.terms, placed ? "explain.for" : "explain.gains", gains);
    const std::string lost = termsLine(wording, told.terms, placed ? "explain.against" : "explain.loses", losses);

    std::string text = told.lead;
    const auto add = [&text](const std::string& line) { text += line.empty() ? line : "\n" + line; };
    add(placed ? gained : lost);
    add(placed ? lost : gained);
    add(told.ifCalm);
    add(told.breaks);
    add(told.together);
    for (const ToldReason& fact : told.facts) {
        add(fact.title + ": " + fact.sentence);
    }
    add(told.moves);
    return text;
}

}  // namespace gyeol::exchange

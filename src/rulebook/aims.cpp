#include "rulebook/aims.h"

#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

/// Days of a target, and what is dealt out in them.
struct Turn {
    planner::Day from = 0, to = 0;
    std::vector<int> dealt;       ///< by place in the group
    std::vector<int> notForAims;  ///< kept sessions that nobody answered
    std::vector<int> before;      ///< given sessions inside that count for limits
};

/// Walks the spans of a group in order.
class Aims {
public:
    Aims(const Context& context, ProblemBuilder& builder, AimGroup group)
        : context_(context), builder_(builder), group_(std::move(group)) {}

    void deal() {
        lastUse_.assign(group_.treatments.size(), -never);
        readHistory();
        const int span = spanDays();
        for (planner::Day from = firstSpan(span); from < context_.calendar.days; from += span) {
            Turn turn{from, from + span - 1, {}, {}, {}};
            countGiven(turn);
            dealTurn(turn);
            addTargets(turn);
            turns_.push_back(std::move(turn));
        }
        tellTurns();
    }

private:
    [[nodiscard]] const Item& item(std::size_t at) const { return context_.items[place(group_.treatments[at])]; }

    /// A fortnight where a wish counts in halves of a week or the group's cap spans one.
    [[nodiscard]] int spanDays() const {
        for (std::size_t at = 0; at < group_.treatments.size(); ++at) {
            const auto& wish = item(at).treatment->perWeek;
            if (wish && wish->value % 2 != 0) {
                return fortnight;
            }
        }
        bool weekly = false;
        bool longer = false;
        for (const planner::Cap* cap : caps()) {
            weekly = weekly || cap->window == week;
            longer = longer || (cap->window == fortnight && holds(*cap));
        }
        return longer && !weekly ? fortnight : week;
    }

    /// A cap that binds on every day, not only for a while.
    [[nodiscard]] bool holds(const planner::Cap& cap) const {
        const int free = cap.window * static_cast<int>(cap.treatments.size());
        return std::all_of(cap.max.begin(), cap.max.end(), [free](int max) { return max < free; });
    }

    /// Fortnights are counted from the week of 1 January 1970.
    [[nodiscard]] planner::Day firstSpan(int span) const {
        if (span == week) {
            return 0;
        }
        const Date epochWeek = startOfWeek(Date{}, weekdayOf(context_.calendar.first));
        const int weeks = daysBetween(epochWeek, context_.calendar.first) / week;
        return weeks % 2 == 0 ? 0 : -week;
    }

    [[nodiscard]] static bool names(const planner::Cap& cap, planner::TreatmentIndex treatment) {
        return std::find(cap.treatments.begin(), cap.treatments.end(), treatment) != cap.treatments.end();
    }
    [[nodiscard]] bool namesAll(const planner::Cap& cap) const {
        return std::all_of(group_.treatments.begin(), group_.treatments.end(),
                           [&](planner::TreatmentIndex index) { return names(cap, index); });
    }

    /// The caps of the whole group.
    [[nodiscard]] std::vector<const planner::Cap*> caps() const {
        std::vector<const planner::Cap*> found;
        for (const planner::Cap& cap : builder_.problem().caps) {
            if (namesAll(cap)) {
                found.push_back(&cap);
            }
        }
        return found;
    }

    void readHistory() {
        for (const planner::Session& session : builder_.given()) {
            const auto at = std::find(group_.treatments.begin(), group_.treatments.end(), session.treatment);
            if (at != group_.treatments.end() && session.day < 0) {
                int& last = lastUse_[static_cast<std::size_t>(at - group_.treatments.begin())];
                last = std::max(last, session.day);
            }
        }
    }

    /// Kept sessions of past days that nobody answered count for limits and not for aims.
    [[nodiscard]] bool unanswered(std::size_t at, planner::Day day) const {
        const auto& cells = context_.facts.of(item(at).treatment->id);
        const auto cell = cells.find(day);
        return day < context_.today() && cell != cells.end() && cell->second.fact != Fact::done;
    }

    void countGiven(Turn& turn) const {
        turn.dealt.assign(group_.treatments.size(), 0);
        turn.notForAims = turn.dealt;
        turn.before = turn.dealt;
        for (const planner::Session& session : builder_.given()) {
            const auto found = std::find(group_.treatments.begin(), group_.treatments.end(), session.treatment);
            if (found == group_.treatments.end() || session.day < turn.from || session.day > turn.to) {
                continue;
            }
            const auto at = static_cast<std::size_t>(found - group_.treatments.begin());
            ++turn.before[at];
            turn.notForAims[at] += unanswered(at, session.day) ? 1 : 0;
        }
    }

    /// The days of a span on which something may be missed; 0 where the treatment waits, is refused or the person is away.
    [[nodiscard]] int aimedDays(std::size_t at, const Turn& turn) const {
        int days = 0;
        for (planner::Day day = std::max(turn.from, 0); day <= std::min(turn.to, context_.calendar.last()); ++day) {
            days += builder_.waits(group_.treatments[at], day) ? 0 : 1;
        }
        // Days before the horizon and after it count as any other.
        return days + std::max(0, -turn.from) + std::max(0, turn.to - context_.calendar.last());
    }
    [[nodiscard]] bool aimedAtAll(std::size_t at, const Turn& turn) const {
        for (planner::Day day = std::max({turn.from, 0, context_.today()}); day <= std::min(turn.to, context_.calendar.last()); ++day) {
            if (builder_.aimed(group_.treatments[at], day)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool openAtAll(std::size_t at, const Turn& turn) const {
        for (planner::Day day = std::max(turn.from, 0); day <= std::min(turn.to, context_.calendar.last()); ++day) {
            if (builder_.open(group_.treatments[at], day)) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] int stressedNights(const Turn& turn) const {
        int nights = 0;
        for (planner::Day day = turn.from; day <= turn.to; ++day) {
            nights += context_.stressLevel(day) >= context_.data.stress.nightLevel ? 1 : 0;
        }
        return nights;
    }

    [[nodiscard]] int standardOf(const Turn& turn) const {
        int standard = group_.standard;
        if (group_.collagen && stressedNights(turn) >= context_.data.stress.collagenNights) {
            standard = std::max(standard, context_.data.stress.collagenAim);
        }
        if (group_.packs && context_.skin.dryness && context_.skin.dryness->days.from <= turn.to &&
            turn.from <= context_.skin.dryness->days.to) {
            standard += context_.data.irritation.dryPackMore;
        }
        return standard * (turn.to - turn.from + 1) / week;
    }

    /// The wish of one treatment in a span; a person's own where there is one.
    [[nodiscard]] int wishOf(std::size_t at, const Turn& turn, int standard) const {
        const auto& own = item(at).treatment->perWeek;
        const int days = turn.to - turn.from + 1;
        return own ? own->value * days / fortnight : standard;
    }

    /// What the group's caps leave for a span.
    [[nodiscard]] int capOf(const Turn& turn) const {
        int most = never;
        for (const planner::Cap* cap : caps()) {
            most = std::min(most, roomOf(*cap, turn));
        }
        return most;
    }
    [[nodiscard]] int roomOf(const planner::Cap& cap, const Turn& turn) const {
        const int end = std::min(turn.to, context_.calendar.last());
        int room = 0;
        for (planner::Day day = end; day == end || day - cap.window + 1 >= turn.from; day -= cap.window) {
            room += cap.max[place(std::max(day, 0))];
        }
        return std::max(0, room - usedOf(cap, turn, end));
    }
    /// Whether a cap of a part of the group, the 각질팩 say, has no room for another turn of this treatment.
    [[nodiscard]] bool full(std::size_t at, const Turn& turn) const {
        const auto& all = builder_.problem().caps;
        return std::any_of(all.begin(), all.end(), [&](const planner::Cap& cap) {
            return names(cap, group_.treatments[at]) && !namesAll(cap) && dealtOf(cap, turn) >= roomOf(cap, turn);
        });
    }
    [[nodiscard]] int dealtOf(const planner::Cap& cap, const Turn& turn) const {
        int dealt = 0;
        for (std::size_t at = 0; at < turn.dealt.size(); ++at) {
            dealt += names(cap, group_.treatments[at]) ? turn.dealt[at] : 0;
        }
        return dealt;
    }

    /// What a window that ends with the span already holds: sessions before the span, and in it those of treatments off the shelf.
    [[nodiscard]] int usedOf(const planner::Cap& cap, const Turn& turn, planner::Day end) const {
        int used = 0;
        for (const planner::Session& session : builder_.given()) {
            const bool counts = names(cap, session.treatment);
            const bool ours = std::find(group_.treatments.begin(), group_.treatments.end(), session.treatment) != group_.treatments.end();
            const bool before = session.day < turn.from && turns_.empty();
            const bool inside = session.day >= turn.from && !ours;
            used += counts && session.day > end - cap.window && session.day <= end && (before || inside) ? 1 : 0;
        }
        if (cap.window > turn.to - turn.from + 1 && !turns_.empty()) {
            used += dealtOf(cap, turns_.back());
        }
        return used;
    }

    /// How many sessions the group wants in a span, at most what its caps allow.
    [[nodiscard]] int wantedOf(const Turn& turn, const std::vector<int>& wishes, int standard, int allowed) const {
        int stated = 0;
        bool anyUnsaid = false;
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            const bool said = item(at).treatment->perWeek.has_value();
            stated += said ? wishes[at] : 0;
            anyUnsaid = anyUnsaid || (!said && wishes[at] > 0);
        }
        const int wanted = std::min(allowed, anyUnsaid ? std::max(stated, standard) : stated);
        const bool less = group_.exfoliation && stressedNights(turn) >= context_.data.stress.exfoliationNights;
        return less ? std::max(0, wanted - context_.data.stress.exfoliationLess) : wanted;
    }

    void dealTurn(Turn& turn) {
        const int standard = standardOf(turn);
        std::vector<int> wishes(group_.treatments.size(), 0);
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            wishes[at] = aimedAtAll(at, turn) ? wishOf(at, turn, standard) : 0;
        }
        const int allowed = capOf(turn);
        int room = allowed;
        int wanted = wantedOf(turn, wishes, standard, allowed);
        // Who has been used in the span already has had that turn; what nobody answered takes room and meets no wish.
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            const int done = turn.before[at] - turn.notForAims[at];
            turn.dealt[at] = std::min(wishes[at], done);
            room -= turn.before[at];
            wanted -= done;
            lastUse_[at] = turn.before[at] > 0 ? std::max(lastUse_[at], turn.from) : lastUse_[at];
        }
        int tokens = std::min(room, wanted);
        for (int order = 1; tokens > 0; --tokens, ++order) {
            const auto next = nextInTurn(turn, wishes);
            if (!next) {
                break;
            }
            ++turn.dealt[*next];
            lastUse_[*next] = turn.from + order;
        }
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            waiting_.resize(wishes.size());
            if (turn.dealt[at] == 0 && wishes[at] > 0 && turn.before[at] == 0 && turns_.empty()) {
                waiting_[at] = true;
            }
        }
    }

    /// The treatment whose last session is the oldest, then the shelf's order; one that is open somewhere in the span first.
    [[nodiscard]] std::optional<std::size_t> nextInTurn(const Turn& turn, const std::vector<int>& wishes) const {
        std::optional<std::size_t> best;
        const auto better = [&](std::size_t a, std::size_t b) {
            const bool openA = openAtAll(a, turn);
            const bool openB = openAtAll(b, turn);
            return openA != openB ? openA : lastUse_[a] < lastUse_[b];
        };
        for (std::size_t at = 0; at < wishes.size(); ++at) {
            if (turn.dealt[at] < wishes[at] && !full(at, turn) && (!best || better(at, *best))) {
                best = at;
            }
        }
        return best;
    }

    void addTargets(const Turn& turn) {
        const int days = turn.to - turn.from + 1;
        const bool beyond = turn.to > context_.calendar.last();
        for (std::size_t at = 0; at < turn.dealt.size(); ++at) {
            if (!aimedAtAll(at, turn)) {
                continue;
            }
            int count = turn.dealt[at];
            const int aimed = aimedDays(at, turn);
            const int shared = group_.whole ? std::min(count, aimed) : sharedOut(count, aimed, days);
            count = std::min(count, std::max(turn.before[at] - turn.notForAims[at], shared));
            if (beyond) {
                count = sharedOut(count, context_.calendar.last() - turn.from + 1, days);
            }
            builder_.problem().targets.push_back({group_.treatments[at], turn.from, turn.to, count + turn.notForAims[at], group_.miss,
                                                  beyond ? 0 : context_.data.aims.over, "weekly-aim"});
        }
    }
    [[nodiscard]] static int sharedOut(int count, int days, int of) { return count * days / of; }

    /// Who waits this week is told when their turn comes.
    void tellTurns() {
        for (std::size_t at = 0; at < waiting_.size(); ++at) {
            for (const Turn& turn : turns_) {
                if (waiting_[at] && turn.dealt[at] > 0) {
                    const Date date = context_.calendar.date(turn.from);
                    builder_.notice({"turn-comes",
                                     Weight::note,
                                     context_.calendar.todayDate(),
                                     context_.calendar.todayDate(),
                                     item(at).treatment->id.text(),
                                     {},
                                     {{"treatment", Context::nameOf(*item(at).treatment)}, {"date", date}}});
                    break;
                }
            }
        }
    }

    const Context& context_;
    ProblemBuilder& builder_;
    AimGroup group_;
    std::vector<planner::Day> lastUse_;
    std::vector<Turn> turns_;
    std::vector<bool> waiting_;
};

}  // namespace

void addTargets(const Context& context, ProblemBuilder& builder, AimGroup group) {
    if (!group.treatments.empty()) {
        Aims(context, builder, std::move(group)).deal();
    }
}

}  // namespace gyeol::rulebook

#pragma once

#include "rulebook/calendar.h"
#include "rulebook/facts.h"
#include "rulebook/procedures.h"
#include "rulebook/ramp.h"
#include "rulebook/rule_data.h"
#include "rulebook/shelf.h"
#include "rulebook/signs.h"
#include "rulebook/skin.h"
#include "rulebook/stress.h"

#include <map>
#include <vector>

namespace gyeol::rulebook {

/// The person's own number for a rule, as it bears on a day.
class Overrides {
public:
    Overrides(const Data& data, const diary::Diary& diary, const Calendar& calendar);

    /// The person's number in thousandths of the rule's unit, with the last day on which it holds.
    struct Own {
        const diary::Override* entry = nullptr;
        std::int64_t milli = 0;
        planner::Day until = 0;
    };
    [[nodiscard]] const Own* find(std::string_view rule, const diary::TreatmentId* treatment) const;
    /// For a number that serves the whole horizon: the person's where it holds to the horizon's end, else the more careful one.
    enum class Careful { smaller, greater };
    [[nodiscard]] int whole(std::string_view rule, int ours, Careful careful) const;
    [[nodiscard]] const std::vector<Own>& all() const { return owns_; }

private:
    std::vector<Own> owns_;
    planner::Day today_, last_;
};

/// Everything that a rule may see. Made once from the rule book's numbers, the diary and the span; no rule changes it.
struct Context {
    Context(const Data& data, const diary::Diary& diary, const Span& span);
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    Context(Context&&) = delete;
    Context& operator=(Context&&) = delete;
    ~Context() = default;

    const Data& data;
    const diary::Diary& diary;
    Span span;
    Calendar calendar;
    Facts facts;
    Signs signs;
    std::vector<Hold> holds;
    Skin skin;
    std::vector<Item> items;
    int unplanned = 0;  ///< treatments beyond the most that a problem may have
    Ramp ramp;
    std::vector<Window> windows;
    std::map<planner::Day, DayStress> stress;
    Overrides overrides;

    [[nodiscard]] planner::Day today() const { return calendar.today; }
    [[nodiscard]] const diary::Person& person() const { return diary.person; }
    /// Whether a check-in of the last days was irritated, which makes the gap between acids and retinoids a hard one.
    [[nodiscard]] bool irritatedLately() const { return signs.anyIrritated(today() - data.frequency.irritatedDays, today()); }
    /// The stress level of a day; 0 where nothing is known of it.
    [[nodiscard]] int stressLevel(planner::Day day) const;
    /// The indices of the items for which `wanted` holds.
    template <class Wanted>
    [[nodiscard]] std::vector<planner::TreatmentIndex> which(Wanted wanted) const {
        std::vector<planner::TreatmentIndex> found;
        for (const Item& item : items) {
            if (wanted(item)) {
                found.push_back(item.index);
            }
        }
        return found;
    }
    [[nodiscard]] std::vector<planner::TreatmentIndex> exfoliants() const {
        return which([](const Item& item) { return item.exfoliant; });
    }
    [[nodiscard]] std::vector<planner::TreatmentIndex> ofKind(diary::TreatmentKind kind) const {
        return which([kind](const Item& item) { return item.is(kind); });
    }
    /// How sentences call a treatment and a procedure.
    [[nodiscard]] static Param nameOf(const diary::Treatment& treatment);
    [[nodiscard]] static Param nameOf(const diary::Procedure& procedure);
};

}  // namespace gyeol::rulebook

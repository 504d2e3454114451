#include "rulebook/context.h"

#include "rulebook/patch_tests.h"
#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

using diary::TreatmentKind;

/// The first day of use: the person's word or the first session that was done, whichever is earlier.
std::optional<Date> begunOn(const diary::Treatment& treatment, const Facts& facts, const Calendar& calendar) {
    std::optional<Date> begun;
    if (treatment.started && *treatment.started <= calendar.todayDate()) {
        begun = treatment.started;
    }
    const auto done = facts.doneDays(treatment.id);
    if (!done.empty()) {
        const Date first = calendar.date(done.front());
        begun = begun ? std::min(*begun, first) : first;
    }
    return begun;
}

/// Settled 3 of the facts: used on nearly every day of a stretch that was calm throughout.
bool isHabituated(const Data& data, const Item& item, const Facts& facts, const Signs& signs, const Calendar& calendar) {
    const int days = item.is(TreatmentKind::retinoid) ? data.barrier.dailyRetinoidDays : data.barrier.dailyDays;
    const planner::Day from = calendar.today - days;
    int used = 0;
    for (const planner::Day day : facts.doneDays(item.treatment->id)) {
        used += day >= from && day < calendar.today ? 1 : 0;
    }
    const auto checked = static_cast<int>(signs.checked(from, calendar.today).size());
    return used * week >= days * data.barrier.dailyOfWeek && checked * fortnight >= data.barrier.dailyCheckIns * days &&
           !signs.anyIrritated(from, calendar.today);
}

Item itemOf(const Data& data, const diary::Treatment& treatment, const Facts& facts, const Signs& signs, const Calendar& calendar) {
    Item item;
    item.treatment = &treatment;
    item.group = groupOf(data, treatment);
    item.exfoliant = diary::isExfoliant(treatment.kind);
    item.newActive = isNewActive(data, treatment);
    item.load = loadOf(data, treatment);
    item.minutes = minutesOf(data, treatment);
    item.begun = begunOn(treatment, facts, calendar);
    item.habituated = item.newActive && !item.exfoliant && isHabituated(data, item, facts, signs, calendar);
    return item;
}

/// Searched treatments; one off the shelf only where the diary says something of it.
bool isSearched(const diary::Treatment& treatment, const Facts& facts) {
    return !diary::isDaily(treatment.kind) && (treatment.active || !facts.of(treatment.id).empty());
}

/// Searched treatments in the shelf's order, as many as a problem may have.
std::vector<Item> itemsOf(const Data& data, const diary::Diary& diary, const Facts& facts, const Signs& signs, const Calendar& calendar) {
    std::vector<Item> items;
    for (const diary::Treatment& treatment : diary.treatments) {
        if (isSearched(treatment, facts) && items.size() < static_cast<std::size_t>(planner::mostTreatments)) {
            items.push_back(itemOf(data, treatment, facts, signs, calendar));
            items.back().index = static_cast<int>(items.size()) - 1;
        }
    }
    return items;
}

int unplannedOf(const diary::Diary& diary, const Facts& facts) {
    const auto wanted = std::count_if(diary.treatments.begin(), diary.treatments.end(),
                                      [&](const diary::Treatment& treatment) { return isSearched(treatment, facts); });
    return std::max(0, static_cast<int>(wanted) - planner::mostTreatments);
}

}  // namespace

Overrides::Overrides(const Data& data, const diary::Diary& diary, const Calendar& calendar)
    : today_(calendar.today), last_(calendar.last()) {
    for (const diary::Override& entry : diary.overrides) {
        const Rule* rule = data.findRule(entry.rule);
        const planner::Day until = entry.until ? calendar.day(*entry.until) : never;
        if (rule != nullptr && rule->overridable && until >= std::min(0, today_) && entry.value >= 0) {
            owns_.push_back(Own{&entry, entry.value, until});
        }
    }
}

const Overrides::Own* Overrides::find(std::string_view rule, const diary::TreatmentId* treatment) const {
    for (const Own& own : owns_) {
        const bool same = treatment == nullptr ? !own.entry->treatment : own.entry->treatment == *treatment;
        if (own.entry->rule == rule && same) {
            return &own;
        }
    }
    return nullptr;
}

int Overrides::whole(std::string_view rule, int ours, Careful careful) const {
    const Own* own = find(rule, nullptr);
    if (own == nullptr) {
        return ours;
    }
    const int theirs = static_cast<int>(own->milli / milli);
    if (own->until >= last_) {
        return theirs;
    }
    return careful == Careful::smaller ? std::min(ours, theirs) : std::max(ours, theirs);
}

Context::Context(const Data& numbers, const diary::Diary& diaryOf, const Span& spanOf)
    : data(numbers),
      diary(diaryOf),
      span(spanOf),
      calendar(calendarOf(diaryOf.person, spanOf)),
      facts(diaryOf, calendar),
      signs(numbers.irritation, diaryOf, calendar),
      holds(holdsOf(numbers.irritation, signs, calendar)),
      skin(skinOf(numbers, diaryOf, signs, holds, calendar)),
      items(itemsOf(numbers, diaryOf, facts, signs, calendar)),
      unplanned(unplannedOf(diaryOf, facts)),
      ramp(rampOf(numbers, diaryOf, items, facts, signs, calendar)),
      windows(windowsOf(numbers, diaryOf, signs, calendar)),
      stress(stressOf(numbers.stress, diaryOf, calendar)),
      overrides(numbers, diaryOf, calendar) {}

int Context::stressLevel(planner::Day day) const {
    const auto found = stress.find(day);
    return found == stress.end() ? 0 : found->second.level;
}

Param Context::nameOf(const diary::Treatment& treatment) {
    if (treatment.name.empty()) {
        return Code{"treatment-kind." + std::string(gyeol::nameOf(treatment.kind))};
    }
    return treatment.name;
}

Param Context::nameOf(const diary::Procedure& procedure) {
    return Code{"procedure-kind." + std::string(gyeol::nameOf(procedure.kind))};
}

}  // namespace gyeol::rulebook

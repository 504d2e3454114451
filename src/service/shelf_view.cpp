#include "service/shelf_view.h"

#include "rulebook/ingredient_names.h"
#include "rulebook/patch_tests.h"

#include <algorithm>
#include <unordered_map>

namespace gyeol::service {

namespace {

using diary::PatchTest;
using diary::Treatment;

struct Use {
    std::optional<Date> first;
    int done = 0;
};

/// What the sessions say of each treatment up to today.
std::unordered_map<std::string, Use> usesOf(const diary::Diary& diary, Date today) {
    std::unordered_map<std::string, Use> uses;
    for (const diary::Session& session : diary.sessions) {
        if (session.state == diary::SessionState::done && session.area != diary::Area::patch && session.date <= today) {
            Use& use = uses[session.treatment.text()];
            use.first = std::min(use.first.value_or(session.date), session.date);
            ++use.done;
        }
    }
    return uses;
}

std::optional<Date> begunOn(const Treatment& treatment, const Use& use, Date today) {
    const auto started = treatment.started && *treatment.started <= today ? treatment.started : std::nullopt;
    return started && use.first ? std::min(started, use.first) : started ? started : use.first;
}

ShelfState stateOf(const rulebook::Data& data, const diary::Person& person, const Treatment& treatment, const ShelfItem& item, Date today) {
    if (!treatment.active) {
        return ShelfState::retired;
    }
    if (item.expires && *item.expires <= today) {
        return ShelfState::expired;
    }
    const bool tested = !diary::isDaily(treatment.kind);
    switch (tested ? rulebook::patchTestOf(data, person, treatment, item.begun) : PatchTest::notNeeded) {
        case PatchTest::failed:
            return ShelfState::patchFailed;
        case PatchTest::running:
            return item.patchOpens && *item.patchOpens <= today ? ShelfState::patchOver : ShelfState::patchRunning;
        case PatchTest::due:
            return ShelfState::patchDue;
        case PatchTest::passed:
        case PatchTest::notNeeded:
            break;
    }
    return rulebook::isNewActive(data, treatment) && !item.begun ? ShelfState::notBegun : ShelfState::inUse;
}

}  // namespace

int patchLength(const rulebook::RuleBook& book, const Treatment& treatment) {
    return treatment.patchDays.value_or(book.data().ramp.patchDays);
}

bool isActive(const rulebook::RuleBook& book, const Treatment& treatment) {
    return rulebook::isNewActive(book.data(), treatment);
}

std::vector<ShelfItem> shelfItems(const rulebook::RuleBook& book, const diary::Diary& diary, Date today) {
    const auto uses = usesOf(diary, today);
    std::vector<ShelfItem> items;
    items.reserve(diary.treatments.size());
    for (const Treatment& treatment : diary.treatments) {
        const auto found = uses.find(treatment.id.text());
        const Use use = found == uses.end() ? Use{} : found->second;
        ShelfItem item{.id = treatment.id,
                       .expires = rulebook::expiresOn(treatment),
                       .begun = begunOn(treatment, use, today),
                       .patchOpens = {},
                       .done = use.done};
        if (treatment.patchTest == PatchTest::running) {
            item.patchOpens = treatment.patchFrom.value_or(today) + Days(patchLength(book, treatment));
        }
        item.state = stateOf(book.data(), diary.person, treatment, item, today);
        item.expiresSoon = treatment.active && item.expires && *item.expires > today && *item.expires <= today + Days(soonDays);
        items.push_back(std::move(item));
    }
    return items;
}

int urgencyOf(const ShelfItem& item) {
    constexpr int expired = 0, answer = 1, soon = 2, tests = 3, rest = 4, retired = 5;
    switch (item.state) {
        case ShelfState::retired:
            return retired;
        case ShelfState::expired:
            return expired;
        case ShelfState::patchOver:
            return answer;
        default:
            break;
    }
    if (item.expiresSoon) {
        return soon;
    }
    return item.state == ShelfState::inUse || item.state == ShelfState::notBegun ? rest : tests;
}

const ShelfItem* nextToExpire(const std::vector<ShelfItem>& items) {
    const ShelfItem* next = nullptr;
    for (const ShelfItem& item : items) {
        const bool ahead = item.expires && item.state != ShelfState::retired && item.state != ShelfState::expired;
        if (ahead && (next == nullptr || *item.expires < *next->expires)) {
            next = &item;
        }
    }
    return next;
}

std::vector<PatchDay> patchDaysOf(const rulebook::RuleBook& book, const diary::Diary& diary, const Treatment& treatment, Date from) {
    std::vector<PatchDay> days;
    const int length = patchLength(book, treatment);
    for (int day = 0; day < length; ++day) {
        days.push_back({from + Days(day)});
    }
    for (const diary::Session& session : diary.sessions) {
        const int day = daysBetween(from, session.date);
        if (session.area == diary::Area::patch && session.state == diary::SessionState::done && session.treatment == treatment.id &&
            day >= 0 && day < length) {
            days[static_cast<std::size_t>(day)].applied = true;
        }
    }
    return days;
}

}  // namespace gyeol::service

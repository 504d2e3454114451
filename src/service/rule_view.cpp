#include "service/rule_view.h"

#include <algorithm>
#include <array>

namespace gyeol::service {

namespace {

constexpr std::array topics{"frequency", "ramp", "irritation", "barrier", "procedures", "stressors", "daily", "blocks", "aims", "facts"};

std::optional<diary::Override> ownOf(const diary::Diary& diary, const std::string& rule) {
    const auto found = std::find_if(diary.overrides.begin(), diary.overrides.end(),
                                    [&](const diary::Override& own) { return own.rule == rule && !own.treatment; });
    return found == diary.overrides.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

std::vector<RuleTopic> rulesFor(const rulebook::RuleBook& book, const std::vector<rulebook::Topic>& contents, const diary::Diary& diary,
                                Date today) {
    const auto numbers = rulebook::personalRules(book, diary, today);
    std::vector<RuleTopic> shown;
    for (const char* name : topics) {
        const auto topic = std::find_if(contents.begin(), contents.end(), [&](const auto& one) { return one.name == name; });
        if (topic == contents.end()) {
            continue;
        }
        RuleTopic rules{name, {}};
        for (const std::string& id : topic->rules) {
            const auto number = std::find_if(numbers.begin(), numbers.end(), [&](const auto& one) { return one.rule == id; });
            RuleEntry entry{.rule = book.data().findRule(id), .topic = name, .personal = {}, .own = ownOf(diary, id)};
            if (number != numbers.end()) {
                entry.personal = *number;
            }
            entry.ownHolds = entry.own && (!entry.own->until || *entry.own->until >= today);
            if (entry.rule != nullptr) {
                rules.rules.push_back(std::move(entry));
            }
        }
        shown.push_back(std::move(rules));
    }
    return shown;
}

diary::ChangeSet setOwnNumber(const diary::Diary& diary, const diary::Override& own) {
    diary::Diary set = diary;
    std::erase_if(set.overrides, [&](const diary::Override& other) { return diary::sameKey(other, own); });
    set.overrides.push_back(own);
    diary::sort(set);
    return diary::difference(diary, set);
}

diary::ChangeSet takeBackOwnNumber(const diary::Diary& diary, const std::string& rule) {
    diary::Diary set = diary;
    std::erase_if(set.overrides, [&](const diary::Override& other) { return other.rule == rule && !other.treatment; });
    return diary::difference(diary, set);
}

}  // namespace gyeol::service

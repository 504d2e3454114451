#pragma once

#include "service/open_diary.h"
#include "service/planning.h"
#include "support/catch.h"
#include "support/paths.h"

#include <string>

namespace gyeol::test {

inline Date date(const char* text) {
    return *parseDate(text);
}

inline rulebook::RuleBook ruleBook() {
    auto book = rulebook::RuleBook::read(data() / "rulebook");
    REQUIRE(book.has_value());
    return *book;
}

inline diary::Diary example(const std::string& name) {
    auto diary = service::readDiaryFrom(data() / "example" / (name + ".json"), std::nullopt);
    REQUIRE(diary.has_value());
    return *diary;
}

inline const char* const exampleNames[] = {"beginner-combination", "sensitive-laser", "experienced-halfyear"};

/// A diary with an acid of the evening, a pack, a vitamin C of the morning and its own cleanser.
inline diary::Diary smallDiary() {
    using namespace diary;
    Diary diary;
    const auto add = [&](const char* id, TreatmentKind kind) -> Treatment& {
        return diary.treatments.emplace_back(makeTreatment(TreatmentId(id), kind));
    };
    add("toner", TreatmentKind::acid);
    add("pack", TreatmentKind::moisturizingPack);
    add("serum", TreatmentKind::vitaminC).part = Part::both;
    add("foam", TreatmentKind::cleanse);
    return diary;
}

inline diary::Session session(const char* day, const char* treatment, diary::SessionState state = diary::SessionState::planned) {
    return {.date = date(day), .treatment = diary::TreatmentId(treatment), .state = state, .pinnedOn = {}, .over = {}, .note = {}};
}

inline diary::Diary with(diary::Diary diary, const diary::ChangeSet& changes) {
    REQUIRE(diary::apply(diary, changes));
    return diary;
}

}  // namespace gyeol::test

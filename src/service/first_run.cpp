#include "service/first_run.h"

#include "rulebook/rule_data.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using diary::Treatment;
using diary::TreatmentKind;

/// The middle of each span, in days: no answer is nearer to the truth than that.
constexpr int daysUnderFourWeeks = 14, daysOneToThreeMonths = 60, daysLonger = 180;

struct Form {
    Thing thing;
    const char* id;
    TreatmentKind kind;
    std::optional<diary::AcidKind> acid = {};
    std::optional<diary::ExfoliantKind> exfoliant = {};
    std::optional<diary::RetinoidKind> retinoid = {};
};

/// In the order of a shelf: what is new waits in this order too, so the gentle ones stand first.
const std::vector<Form>& forms() {
    static const std::vector<Form> table{
        {Thing::cleanser, "gentle-cleanser", TreatmentKind::cleanse},
        {Thing::phaToner, "pha-toner", TreatmentKind::acid, diary::AcidKind::pha},
        {Thing::enzymePack, "enzyme-pack", TreatmentKind::exfoliatingPack, {}, diary::ExfoliantKind::enzyme},
        {Thing::ahaToner, "aha-toner", TreatmentKind::acid, diary::AcidKind::aha},
        {Thing::bhaToner, "bha-toner", TreatmentKind::acid, diary::AcidKind::bha},
        {Thing::scrubPack, "scrub-pack", TreatmentKind::exfoliatingPack, {}, diary::ExfoliantKind::physical},
        {Thing::vitaminC, "vitamin-c-serum", TreatmentKind::vitaminC},
        {Thing::retinol, "retinol-serum", TreatmentKind::retinoid, {}, {}, diary::RetinoidKind::retinol},
        {Thing::moisturizingPack, "moisture-pack", TreatmentKind::moisturizingPack},
        {Thing::collagenMask, "collagen-sheet", TreatmentKind::collagenMask},
        {Thing::egfMask, "egf-sheet", TreatmentKind::egfMask},
        {Thing::moisturizer, "day-cream", TreatmentKind::moisturizer},
        {Thing::sunscreen, "day-sunscreen", TreatmentKind::sunscreen},
    };
    return table;
}

const Form& formOf(Thing thing) {
    return *std::find_if(forms().begin(), forms().end(), [thing](const Form& form) { return form.thing == thing; });
}

bool loadsTheSkin(TreatmentKind kind) {
    return diary::isExfoliant(kind) || kind == TreatmentKind::retinoid || kind == TreatmentKind::vitaminC;
}

/// How used the skin is to exfoliation: as long as the thing that it has met for longest.
diary::Tolerance toleranceOf(const std::vector<Owned>& owned) {
    UsedFor longest = UsedFor::unknown;
    for (const Owned& thing : owned) {
        if (diary::isExfoliant(formOf(thing.thing).kind)) {
            longest = std::max(longest, thing.used);
        }
    }
    switch (longest) {
        case UsedFor::longer:
            return diary::Tolerance::used;
        case UsedFor::oneToThreeMonths:
            return diary::Tolerance::some;
        default:
            return diary::Tolerance::fresh;
    }
}

Treatment treatmentOf(const Form& form, const Owned& owned, Date today) {
    Treatment made = diary::makeTreatment(diary::TreatmentId(form.id), form.kind, owned.name);
    made.acid = form.acid;
    made.exfoliant = form.exfoliant;
    made.retinoid = form.retinoid;
    made.started = loadsTheSkin(form.kind) ? startedOn(owned.used, today) : std::nullopt;
    return made;
}

/// One test at a time: where two run and the arm reacts, nobody knows to which.
void beginPatchTest(diary::Diary& diary, Date today) {
    bool running = false;
    for (Treatment& treatment : diary.treatments) {
        if (loadsTheSkin(treatment.kind) && !treatment.started) {
            treatment.patchTest = running ? diary::PatchTest::due : diary::PatchTest::running;
            if (!running) {
                treatment.patchFrom = today;
            }
            running = true;
        }
    }
}

}  // namespace

const std::vector<Thing>& things() {
    static const std::vector<Thing> all{Thing::cleanser, Thing::moisturizer, Thing::sunscreen, Thing::ahaToner,         Thing::bhaToner,
                                        Thing::phaToner, Thing::enzymePack,  Thing::scrubPack, Thing::moisturizingPack, Thing::collagenMask,
                                        Thing::egfMask,  Thing::retinol,     Thing::vitaminC};
    return all;
}

std::optional<Date> startedOn(UsedFor used, Date today) {
    switch (used) {
        case UsedFor::underFourWeeks:
            return today - Days(daysUnderFourWeeks);
        case UsedFor::oneToThreeMonths:
            return today - Days(daysOneToThreeMonths);
        case UsedFor::longer:
            return today - Days(daysLonger);
        case UsedFor::unknown:
        case UsedFor::never:
            break;
    }
    return std::nullopt;
}

UsedFor usedFor(const std::optional<Date>& started, Date today) {
    if (!started || *started > today) {
        return UsedFor::never;
    }
    constexpr int fourWeeks = 28, threeMonths = 92;
    const int days = daysBetween(*started, today);
    return days < fourWeeks ? UsedFor::underFourWeeks : days <= threeMonths ? UsedFor::oneToThreeMonths : UsedFor::longer;
}

bool asksForHowLong(Thing thing) {
    return loadsTheSkin(formOf(thing).kind);
}

diary::Diary firstDiary(const FirstAnswers& answers, Date today) {
    diary::Diary diary;
    diary.person.skinType = answers.skin.value_or(diary::SkinType::normal);
    diary.person.sensitive = answers.sensitive == Maybe::yes;
    diary.person.pregnant = answers.pregnant != Maybe::no;
    diary.person.tolerance = toleranceOf(answers.owned);
    diary.evenings.minutes = answers.eveningMinutes;
    for (const Form& form : forms()) {
        for (const Owned& owned : answers.owned) {
            if (owned.thing == form.thing) {
                diary.treatments.push_back(treatmentOf(form, owned, today));
            }
        }
    }
    if (answers.sensitive != Maybe::no) {
        beginPatchTest(diary, today);
    }
    return diary;
}

std::vector<PatchDays> patchDays(const rulebook::RuleBook& book, const diary::Diary& diary) {
    std::vector<PatchDays> tests;
    for (const Treatment& treatment : diary.treatments) {
        if (treatment.patchTest == diary::PatchTest::running && treatment.patchFrom) {
            const int days = treatment.patchDays.value_or(book.data().ramp.patchDays);
            tests.push_back({treatment.id.text(), *treatment.patchFrom, *treatment.patchFrom + Days(days)});
        }
    }
    return tests;
}

std::vector<FirstDay> firstDays(const PlannedSpan& planned) {
    const planner::Problem& problem = planned.resolved.problem;
    std::vector<FirstDay> days;
    for (const planner::Treatment& treatment : problem.treatments) {
        days.push_back({treatment.id, std::nullopt});
    }
    for (const planner::Session& session : planned.plan.sessions) {
        std::optional<Date>& first = days[static_cast<std::size_t>(session.treatment)].date;
        const Date date = problem.firstDay + Days(session.day);
        first = std::min(first.value_or(date), date);
    }
    return days;
}

}  // namespace gyeol::service

// Every number of the code's behaviour comes from the data: changing one in a copy of the rule book changes what is resolved.
#include "changed_rule_book.h"
#include "diaries.h"
#include "rulebook/rule_data.h"
#include "support/catch.h"

#include <algorithm>
#include <numeric>

using namespace gyeol;
using namespace gyeol::test;
using diary::TreatmentKind;

namespace {

/// Everything that resolving and its helpers say, as one text.
std::string fingerprint(const rulebook::RuleBook& rules, const diary::Diary& diary, int today) {
    const auto made = resolved(rules, diary, today);
    std::string text;
    const auto add = [&](const auto&... values) { ((text += std::to_string(values) + ' '), ...); };
    for (const auto& treatment : made.problem.treatments) {
        add(treatment.minutes);
        text.append(treatment.allowed.size(), ' ');
        for (const char allowed : treatment.allowed)
            add(static_cast<int>(allowed));
        for (const int score : treatment.score)
            add(score);
    }
    for (const int minutes : made.problem.budget)
        add(minutes);
    for (const auto& session : made.problem.fixed)
        add(session.day, session.treatment);
    for (const auto& cap : made.problem.caps) {
        text += cap.rule;
        add(cap.window);
        for (const int max : cap.max)
            add(max);
    }
    for (const auto& gate : made.problem.gates) {
        for (const auto& weights : gate.weights) {
            for (const int weight : weights)
                add(weight);
        }
        for (const int base : gate.base)
            add(base);
        for (const int ceiling : gate.ceiling)
            add(ceiling);
    }
    for (const auto& gap : made.problem.gaps) {
        text += gap.rule;
        add(gap.days);
    }
    for (const auto& need : made.problem.needs)
        add(need.treatment);
    for (const auto& pair : made.problem.pairs)
        add(pair.first, pair.then, pair.lag, pair.score);
    for (const auto& target : made.problem.targets)
        add(target.treatment, target.from, target.count, target.miss, target.over);
    for (const auto& closure : made.closures)
        text += closure.rule;
    for (const auto& step : made.daily) {
        text += step.treatment;
        add(daysBetween(monday(), step.date));
    }
    for (const auto& notice : made.notices) {
        text += notice.rule;
        add(daysBetween(monday(), notice.from), daysBetween(monday(), notice.to));
    }
    for (const auto& notice : rulebook::noticesOf(rules, made, {{2, 0}}))
        add(daysBetween(monday(), notice.to));
    return text;
}

diary::Exposure air(int day, std::optional<int> uv, int outdoors, int pm25, int pm10, int humidity) {
    diary::Exposure made;
    made.date = on(day);
    made.uvIndex = uv;
    made.outdoorMinutes = outdoors;
    made.pm25 = pm25;
    made.pm10 = pm10;
    made.humidity = humidity;
    return made;
}

diary::Treatment acid(std::string id, diary::AcidKind kind, int ppm, const char* name = nullptr) {
    auto made = begun(std::move(id), TreatmentKind::acid);
    made.acid = kind;
    made.percent = diary::PartsPerMillion{ppm};
    if (name != nullptr) {
        made.acidName = name;
    }
    return made;
}

/// A shelf with everything, standing exactly on the limits, so that a limit that moves by one changes something.
diary::Diary fullShelf() {
    using diary::AcidKind;
    auto diary = usualDiary();
    auto& shelfOf = diary.treatments;
    shelfOf.push_back(acid("pha", AcidKind::pha, 40'000));
    shelfOf.push_back(acid("bha-weak", AcidKind::bha, 5'000));
    shelfOf.push_back(acid("bha", AcidKind::bha, 20'000));
    shelfOf.push_back(acid("lactic", AcidKind::aha, 50'000, "lactic"));
    shelfOf.push_back(acid("glycolic", AcidKind::aha, 50'000, "glycolic"));
    shelfOf.push_back(acid("glycolic-weak", AcidKind::aha, 40'000, "glycolic"));
    shelfOf.push_back(acid("strong", AcidKind::aha, 100'000));
    shelfOf.back().ph = diary::MilliPh{3'500};
    shelfOf.push_back(acid("stronger", AcidKind::aha, 120'000));
    shelfOf.push_back(acid("refused", AcidKind::aha, 300'000));
    shelfOf.back().ph = diary::MilliPh{3'000};
    shelfOf.push_back(begun("scrub", TreatmentKind::exfoliatingPack));
    shelfOf.back().exfoliant = diary::ExfoliantKind::physical;
    shelfOf.push_back(begun("wash", TreatmentKind::acidCleanser));
    for (const auto& [kind, name] : namesOf<diary::RetinoidKind>) {
        shelfOf.push_back(begun("retinoid-" + std::string(name), TreatmentKind::retinoid));
        shelfOf.back().retinoid = kind;
        shelfOf.back().percent = diary::PartsPerMillion{3'000};
    }
    shelfOf.push_back(begun("retinoid", TreatmentKind::retinoid));
    shelfOf.push_back(begun("azelaic", TreatmentKind::azelaic));
    shelfOf.push_back(begun("peroxide", TreatmentKind::benzoylPeroxide));
    shelfOf.push_back(begun("vitamin-c", TreatmentKind::vitaminC));
    shelfOf.back().ph = diary::MilliPh{4'000};
    shelfOf.push_back(shelf("egf", TreatmentKind::egfMask));
    shelfOf.push_back(shelf("waits", TreatmentKind::vitaminC));
    shelfOf.push_back(shelf("gel", TreatmentKind::cleanse));
    shelfOf.back().harsh = true;
    shelfOf[3].prefer = {diary::DayOfWeek::wednesday};
    return diary;
}

/// The diaries among which every number shows.
std::vector<std::pair<diary::Diary, int>> showcase() {
    std::vector<std::pair<diary::Diary, int>> all;
    const auto add = [&all](diary::Diary diary, int today = 0) { all.emplace_back(std::move(diary), today); };
    const auto forRows = [&](const diary::Diary& plain, int today = 0) {
        for (const auto type : {diary::SkinType::dry, diary::SkinType::normal, diary::SkinType::combination, diary::SkinType::oily}) {
            auto diary = plain;
            diary.person.skinType = type;
            add(diary, today);
        }
        auto diary = plain;
        diary.person.sensitive = true;
        add(diary, today);
    };
    for (const auto tolerance : {diary::Tolerance::fresh, diary::Tolerance::some, diary::Tolerance::used}) {
        auto diary = fullShelf();
        experienced(diary);
        diary.person.tolerance = tolerance;
        forRows(diary);
    }
    for (const auto kind : {diary::AcidKind::aha, diary::AcidKind::bha}) {  // one acid alone: dealt out in turn it would hide
        diary::Diary diary;
        diary.treatments = {acid("acid", kind, 20'000), shelf("collagen", TreatmentKind::collagenMask)};
        forRows(diary);
    }
    for (const auto& [kind, name] : namesOf<diary::ProcedureKind>) {
        auto past = fullShelf();
        past.procedures = {procedure(kind, -30)};
        add(past);
        auto healed = fullShelf();
        healed.procedures = {procedure(kind, -3)};
        healed.procedures[0].healedOn = on(-1);
        add(healed);
        auto ahead = fullShelf();
        ahead.procedures = {procedure(kind, 16)};
        add(ahead);
        for (const int day : {16, -3, 2}) {
            auto diary = fullShelf();
            diary.procedures = {procedure(kind, day)};
            diary.procedures[0].needleUm = day == 2 ? 1'500 : 1'499;
            diary.procedures[0].minuteOfDay = day == 2 ? std::optional(15 * 60) : std::nullopt;
            diary.person.pihProne = day == 16;
            diary.person.sensitive = day == 2;
            diary.procedures.push_back(procedure(diary::ProcedureKind::led, day + 13));
            diary.procedures.back().id = diary::ProcedureId("light");
            diary.conditions = {{diary::ConditionKind::oralIsotretinoin, on(day - 300), on(day - 183), {}}};
            add(diary);
        }
    }
    auto early = fullShelf();
    early.procedures = {procedure(diary::ProcedureKind::laserToning, 2)};
    early.procedures[0].minuteOfDay = 60;
    early.procedures[0].clinic = diary::ClinicNumbers{};
    early.procedures[0].clinic->washHours = 6;
    add(early);
    for (const int age : {59, 60, 80, 81, 14}) {
        auto diary = fullShelf();
        diary.person.birthYear = 2026 - age;
        add(diary);
    }
    // irritation: signs on the limits, calm check-ins, dryness
    for (const auto& sign : {checkIn(-3, 1, 1, 1), checkIn(-3, 2, 0, 0), checkIn(-3, 2, 1, 1), checkIn(-3, 3, 0, 0)}) {
        for (const int calmTo : {-4, -1, 3}) {
            auto diary = fullShelf();
            experienced(diary);
            diary.checkIns.erase(diary.checkIns.end() - 4, diary.checkIns.end());
            diary.sessions.push_back(session("azelaic", -6, diary::SessionState::done));
            diary.sessions.push_back(session("wash", -7, diary::SessionState::done));
            diary.checkIns.push_back(sign);
            calm(diary, -2, calmTo);
            diary.procedures = {procedure(diary::ProcedureKind::ipl, std::max(calmTo, 0) + 6)};
            add(diary, std::max(calmTo, 0));
        }
    }
    auto mild = fullShelf();  // check-ins of 1 are calm
    mild.checkIns = {checkIn(-4, 2, 0, 0), checkIn(-3, 1, 0, 0), checkIn(-2, 1, 0, 0), checkIn(-1, 1, 0, 0)};
    add(mild);
    auto confirmed = fullShelf();  // a calm check-in two days before the window opens
    confirmed.procedures = {procedure(diary::ProcedureKind::laserToning, -5)};
    confirmed.checkIns = {checkIn(-2, 0, 0, 0)};
    add(confirmed);
    for (const int since : {-13, -14}) {
        auto diary = fullShelf();
        diary.checkIns = {checkIn(since, 2, 0, 0), checkIn(since + 2, 0, 0, 0), checkIn(since + 4, 0, 0, 0)};
        add(diary);
        diary.checkIns.push_back(checkIn(since + 6, 0, 0, 0));
        add(diary);
    }
    for (const int milliAu : {29'999, 30'000, 44'999, 45'000}) {
        auto diary = fullShelf();
        experienced(diary);
        diary.checkIns.back().corneometer = diary::MilliAu{milliAu};
        add(diary);
    }
    for (const int hydration : {2, 3}) {
        auto diary = fullShelf();
        experienced(diary);
        diary.person.skinType = diary::SkinType::combination;
        diary.checkIns.back().hydration = hydration;
        add(diary);
        (diary.checkIns.end() - 5)->hydration = hydration;
        add(diary);
        diary.person.sensitive = true;
        diary.person.tolerance = diary::Tolerance::some;
        add(diary);
    }
    auto drying = fullShelf();
    drying.checkIns = {checkIn(-1, 0, 2, 0), checkIn(0, 0, 1, 0)};
    drying.checkIns[1].dryness.reset();
    add(drying);
    for (const auto& [kind, name] : namesOf<diary::ConditionKind>) {
        auto diary = fullShelf();
        diary.conditions = {{kind, on(2), on(3), {}}};
        add(diary);
    }
    // the ramp
    for (const int days : {7, 13, 14, 15, 27, 28, 29, 84, 85}) {
        for (const bool sensitive : {false, true}) {
            diary::Diary diary;
            diary.person.sensitive = sensitive;
            diary.person.skinType = days == 7 ? diary::SkinType::oily : diary::SkinType::normal;
            diary.person.tolerance = diary::Tolerance::used;
            diary.treatments = {begun("toner", TreatmentKind::acid), begun("retinol", TreatmentKind::retinoid)};
            diary.treatments[0].started = on(-days);
            diary.treatments[1].started = on(-days);
            for (int day = -days; day <= 0; day += 7) {
                diary.sessions.push_back(session("toner", day, diary::SessionState::done));
            }
            for (int day = -days; day <= 0; day += 3) {
                diary.checkIns.push_back(checkIn(day, 0, 0, 0));
            }
            add(diary);
            diary.checkIns.pop_back();
            add(diary);
            diary.checkIns = {checkIn(-12, 0, 0, 0), checkIn(-9, 0, 0, 0), checkIn(-6, 0, 0, 0), checkIn(-3, 0, 0, 0)};
            add(diary);
            diary.steps = {{on(-14), 1}};
            add(diary);
        }
    }
    auto rested = fullShelf();
    experienced(rested);
    rested.sessions.erase(rested.sessions.end() - 3, rested.sessions.end());  // the last was 28 days ago
    add(rested);
    add(rested, 1);
    // used daily
    auto daily = fullShelf();
    for (int day = -14; day < -2; ++day) {
        daily.sessions.push_back(session("azelaic", day, diary::SessionState::done));
    }
    for (int day = -42; day < -6; ++day) {
        daily.sessions.push_back(session("retinoid", day, diary::SessionState::done));
    }
    calm(daily, -12, -1);
    add(daily);
    daily.checkIns.resize(4);
    add(daily);
    diary::Diary nightly;
    nightly.treatments = {begun("retinol", TreatmentKind::retinoid)};
    for (int day = -150; day < 0; day += 4) {
        nightly.sessions.push_back(session("retinol", day, diary::SessionState::done));
    }
    nightly.treatments[0].started = on(-150);
    calm(nightly, -150, 0);
    forRows(nightly);
    // new actives and patch tests
    diary::Diary fresh;
    fresh.treatments = {shelf("first", TreatmentKind::acid), shelf("second", TreatmentKind::retinoid)};
    fresh.sessions = {session("first", -1, diary::SessionState::done)};
    add(fresh);
    fresh.treatments[1].patchTest = diary::PatchTest::running;
    fresh.treatments[1].patchFrom = on(0);
    add(fresh);
    auto owns = fullShelf();
    experienced(owns);
    owns.overrides = {{"exfoliation-per-week", std::nullopt, 9'000, std::nullopt, {}}};
    add(owns);
    // the air, each value on its limit
    for (const auto& one :
         {air(2, 6, 120, 0, 0, 60), air(2, 6, 119, 0, 0, 60), air(2, 8, 0, 0, 0, 60), air(2, 7, 0, 0, 0, 60), air(2, 3, 0, 36, 0, 60),
          air(2, 2, 0, 76, 0, 60), air(2, 2, 0, 75, 0, 60), air(2, 0, 0, 35, 81, 60), air(2, 0, 0, 0, 80, 60), air(2, 0, 0, 0, 151, 60),
          air(2, 0, 0, 0, 150, 60), air(2, 0, 0, 0, 0, 40), air(2, 0, 0, 0, 0, 39), air(2, 0, 0, 0, 0, 30), air(2, 0, 0, 0, 0, 29),
          air(2, 0, 0, 0, 0, 80), air(2, 0, 0, 0, 0, 81), air(2, 5, 200, 0, 0, 60)}) {
        auto diary = fullShelf();
        diary.exposures = {one};
        add(diary);
        diary.person.sensitive = true;
        add(diary);
    }
    for (const int nights : {1, 2, 4, 5, 8}) {
        auto diary = fullShelf();
        experienced(diary);
        for (int night = 0; night < nights; ++night) {
            diary.exposures.push_back(air(night, 6, 120, 40, 0, 25));
        }
        forRows(diary);
    }
    auto twoDays = fullShelf();
    twoDays.exposures = {air(2, 6, 150, 0, 0, 60), air(4, 6, 150, 0, 0, 60)};
    add(twoDays);
    // blocks
    auto pregnant = fullShelf();
    pregnant.person.pregnant = true;
    pregnant.person.allergies = {"salicylate"};
    add(pregnant);
    auto pinned = fullShelf();
    pinned.sessions = {session("pack", 3, diary::SessionState::planned), session("collagen", 5, diary::SessionState::planned)};
    pinned.sessions[0].pinned = true;
    add(pinned);
    auto evenings = fullShelf();
    evenings.evenings.minutes = 30;
    add(evenings);
    return all;
}

/// The showcase with what the rule book as it is makes of it.
class Showcase {
public:
    Showcase() : diaries_(showcase()), order_(diaries_.size()) {
        for (const auto& [diary, today] : diaries_) {
            usual_.push_back(fingerprint(book(), diary, today));
        }
        std::iota(order_.begin(), order_.end(), std::size_t{0});
    }

    /// Whether any diary comes out differently. The one that showed the last number is likely to show the next one, so it is asked first.
    [[nodiscard]] bool shows(const std::vector<rulebook::RuleBook>& books) {
        const auto showing = std::find_if(order_.begin(), order_.end(), [&](std::size_t i) {
            return std::any_of(books.begin(), books.end(), [&](const rulebook::RuleBook& rules) {
                return fingerprint(rules, diaries_[i].first, diaries_[i].second) != usual_[i];
            });
        });
        if (showing == order_.end()) {
            return false;
        }
        std::rotate(order_.begin(), showing, showing + 1);
        return true;
    }

private:
    std::vector<std::pair<diary::Diary, int>> diaries_;
    std::vector<std::string> usual_;
    std::vector<std::size_t> order_;
};

/// Half a minute where the compiler optimises; builds with sanitizers take a part of the numbers.
#ifdef NDEBUG
constexpr std::size_t stride = 1;
#else
constexpr std::size_t stride = 7;
#endif

}  // namespace

TEST_CASE("changing any number of the rule book changes what is resolved", "[numbers]") {
    Showcase diaries;
    const ChangedBook changed;
    const auto numbers = everyNumber();
    CHECK(numbers.size() > 300);
    for (std::size_t i = 0; i < numbers.size(); i += stride) {
        const Number& number = numbers[i];
        INFO("changes nothing: " << number.file << number.pointer);
        CHECK((diaries.shows(changed.with(number, {1, -1})) || diaries.shows(changed.with(number, {30, 1'000, -1'000}))));
    }
}

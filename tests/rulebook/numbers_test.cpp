// Every number of the code's behaviour comes from the data: changing one in a copy of the rule book changes what is resolved.
#include "diaries.h"
#include "rulebook/rule_data.h"
#include "support/catch.h"
#include "support/paths.h"
#include "support/temporary_folder.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

using namespace gyeol;
using namespace gyeol::test;
using diary::TreatmentKind;
using Json = nlohmann::json;

namespace {

namespace fs = std::filesystem;

/// Everything that resolving and its helpers say, as one text.
std::string fingerprint(const rulebook::RuleBook& rules, const diary::Diary& diary, int today) {
    const auto made = resolved(rules, diary, today);
    std::string text;
    const auto add = [&](const auto&... values) { ((text += std::to_string(values) + ' '), ...); };
    for (const auto& treatment : made.problem.treatments) {
        add(treatment.minutes);
        text.append(treatment.allowed.size(), ' ');
        for (const char allowed : treatment.allowed) add(static_cast<int>(allowed));
        for (const int score : treatment.score) add(score);
    }
    for (const int minutes : made.problem.budget) add(minutes);
    for (const auto& session : made.problem.fixed) add(session.day, session.treatment);
    for (const auto& cap : made.problem.caps) {
        text += cap.rule;
        add(cap.window);
        for (const int max : cap.max) add(max);
    }
    for (const auto& gate : made.problem.gates) {
        for (const auto& weights : gate.weights) {
            for (const int weight : weights) add(weight);
        }
        for (const int base : gate.base) add(base);
        for (const int ceiling : gate.ceiling) add(ceiling);
    }
    for (const auto& gap : made.problem.gaps) {
        text += gap.rule;
        add(gap.days);
    }
    for (const auto& need : made.problem.needs) add(need.treatment);
    for (const auto& pair : made.problem.pairs) add(pair.first, pair.then, pair.lag, pair.score);
    for (const auto& target : made.problem.targets) add(target.treatment, target.from, target.count, target.miss, target.over);
    for (const auto& closure : made.closures) text += closure.rule;
    for (const auto& step : made.daily) {
        text += step.treatment;
        add(daysBetween(monday(), step.date));
    }
    for (const auto& notice : made.notices) {
        text += notice.rule;
        add(daysBetween(monday(), notice.from), daysBetween(monday(), notice.to));
    }
    for (const auto& notice : rulebook::noticesOf(rules, made, {{2, 0}})) add(daysBetween(monday(), notice.to));
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
    rested.sessions.erase(rested.sessions.end() - 4, rested.sessions.end());
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
    // new actives and patch tests
    diary::Diary fresh;
    fresh.treatments = {shelf("first", TreatmentKind::acid), shelf("second", TreatmentKind::retinoid)};
    fresh.sessions = {session("first", -1, diary::SessionState::done)};
    add(fresh);
    fresh.treatments[1].patchTest = diary::PatchTest::running;
    fresh.treatments[1].patchFrom = on(0);
    add(fresh);
    // the air, each value on its limit
    for (const auto& one : {air(2, 6, 120, 0, 0, 60), air(2, 6, 119, 0, 0, 60), air(2, 8, 0, 0, 0, 60), air(2, 7, 0, 0, 0, 60), air(2, 3, 0, 36, 0, 60),
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

struct Number {
    std::string file, pointer;
};

/// Every integer below the rules' `values` and in the table of procedures.
void collect(const std::string& file, const std::string& pointer, const Json& json, std::vector<Number>& numbers) {
    if (json.is_number_integer()) {
        numbers.push_back({file, pointer});
    } else if (json.is_structured()) {
        for (const auto& [key, value] : json.items()) {
            collect(file, pointer + "/" + key, value, numbers);
        }
    }
}

Json parse(const fs::path& path) {
    std::ifstream in(path);
    return Json::parse(in);
}

}  // namespace

// Takes minutes, so it runs only where it is asked for: test_rulebook "[numbers]".
TEST_CASE("changing any number of the rule book changes what is resolved", "[.][numbers]") {
    const auto diaries = showcase();
    std::vector<std::string> usual;
    for (const auto& [diary, today] : diaries) {
        usual.push_back(fingerprint(book(), diary, today));
    }
    std::vector<Number> numbers;
    for (const auto& entry : fs::directory_iterator(data() / "rulebook")) {
        const Json json = parse(entry.path());
        const std::string file = entry.path().filename().string();
        for (std::size_t i = 0; json.contains("rules") && i < json["rules"].size(); ++i) {
            if (json["rules"][i].contains("values")) {
                collect(file, "/rules/" + std::to_string(i) + "/values", json["rules"][i]["values"], numbers);
            }
        }
        if (json.contains("procedures")) {
            collect(file, "/procedures", json["procedures"], numbers);
        }
    }
    CHECK(numbers.size() > 300);
    TemporaryFolder folder;
    for (const auto& entry : fs::directory_iterator(data() / "rulebook")) {
        fs::copy_file(entry.path(), folder.path() / entry.path().filename());
    }
    std::set<std::string> silent;
    std::size_t first = 0;  // the diary that showed the last number is likely to show the next one
    for (const Number& number : numbers) {
        const fs::path path = folder.path() / number.file;
        const Json original = parse(path);
        bool shows = false;
        for (const int by : {1, -1, 1'000, -1'000}) {
            Json changed = original;
            auto& value = changed[Json::json_pointer(number.pointer)];
            value = value.get<int>() + by;
            std::ofstream(path) << changed.dump();
            const auto rules = rulebook::RuleBook::read(folder.path());
            for (std::size_t step = 0; rules && step < diaries.size() && !shows; ++step) {
                const std::size_t i = (first + step) % diaries.size();
                shows = fingerprint(*rules, diaries[i].first, diaries[i].second) != usual[i];
                first = shows ? i : first;
            }
            if (shows) {
                break;
            }
        }
        std::ofstream(path) << original.dump();
        if (!shows) {
            silent.insert(number.file + number.pointer);
        }
    }
    for (const auto& number : silent) {
        INFO("changes nothing: " << number);
        CHECK(false);
    }
}

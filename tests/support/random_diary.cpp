#include "support/random_diary.h"

#include "diary/change_set.h"

#include <algorithm>
#include <array>
#include <random>

namespace gyeol::test {

namespace {

using namespace diary;

/// Chances and choices from one seed; no standard distribution, whose numbers differ between libraries.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}

    /// low to high, both ends belong to it.
    int between(int low, int high) { return low + static_cast<int>(engine_() % static_cast<std::uint32_t>(high - low + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    std::optional<int> maybe(int low, int high) { return chance(50) ? std::optional(between(low, high)) : std::nullopt; }
    template <class List>
    const auto& oneOf(const List& list) {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }
    template <class Enum>
    Enum name() {
        return oneOf(namesOf<Enum>).first;
    }
    std::string text() {
        static constexpr std::array<const char*, 6> texts{"", "", "fine", "조금 당김", "a \"quoted\" word\nand a line", "🌿 \\ / ~"};
        return oneOf(texts);
    }

private:
    std::mt19937 engine_;
};

constexpr Date lastDay{std::chrono::year{2026} / std::chrono::November / 23};

// Only what is named differs from the default.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
Treatment blank(TreatmentId id, TreatmentKind kind) {
    return {.id = std::move(id), .kind = kind};
}
Procedure blank(ProcedureId id, Date date) {
    return {.id = std::move(id), .date = date};
}
Session blank(Date date, TreatmentId treatment) {
    return {.date = date, .treatment = std::move(treatment)};
}
#pragma GCC diagnostic pop

Person person(Dice& dice) {
    Person person;
    person.name = dice.text();
    person.skinType = dice.name<SkinType>();
    person.sensitive = dice.chance(30);
    person.tolerance = dice.name<Tolerance>();
    person.birthYear = dice.maybe(1940, 2010);
    person.pregnant = dice.chance(10);
    if (dice.chance(30)) {
        person.allergies = {"salicylate", "Parfum"};
    }
    person.pihProne = dice.chance(30);
    person.firstWeekday = dice.name<DayOfWeek>();
    person.rolloverHour = dice.between(0, 6);
    return person;
}

Product product(Dice& dice) {
    Product product;
    product.brand = dice.text();
    product.ingredients = "Aqua, Glycolic Acid, Parfum";
    product.opened = lastDay - Days(dice.between(0, 300));
    product.monthsAfterOpening = dice.maybe(3, 24);
    if (dice.chance(50)) {
        product.useBy = lastDay + Days(dice.between(0, 900));
    }
    product.mfdsNumber = dice.text();
    return product;
}

/// What belongs to a kind alone.
void specialise(Dice& dice, Treatment& treatment) {
    const bool isExfoliant = treatment.kind == TreatmentKind::acid || treatment.kind == TreatmentKind::acidCleanser;
    if (isExfoliant) {
        treatment.acid = dice.name<AcidKind>();
        treatment.acidName = "glycolic";
        treatment.percent = PartsPerMillion{dice.between(1, 200) * 500};
        treatment.ph = MilliPh{dice.between(280, 500) * 10};
    } else if (treatment.kind == TreatmentKind::exfoliatingPack) {
        treatment.exfoliant = dice.name<ExfoliantKind>();
    } else if (treatment.kind == TreatmentKind::retinoid) {
        treatment.retinoid = dice.name<RetinoidKind>();
        treatment.percent = PartsPerMillion{dice.between(1, 10'000)};
    }
}

Treatment treatment(Dice& dice, int number) {
    const auto kind = dice.name<TreatmentKind>();
    Treatment treatment = blank(TreatmentId(std::string(nameOf(kind)) + "-" + std::to_string(number)), kind);
    treatment.name = dice.text();
    specialise(dice, treatment);
    if (dice.chance(60)) {
        treatment.started = lastDay - Days(dice.between(0, 400));
        treatment.patchTest = dice.name<PatchTest>();
        treatment.patchFrom = *treatment.started - Days(7);
        treatment.patchDays = dice.maybe(3, 10);
    }
    if (dice.chance(40)) {
        treatment.perWeek = HalvesPerWeek{dice.between(0, 14)};
    }
    treatment.minutes = dice.maybe(0, 25);
    if (dice.chance(20)) {
        treatment.part = dice.name<Part>();
    }
    if (dice.chance(30)) {
        treatment.prefer = {DayOfWeek::wednesday, DayOfWeek::sunday};
    }
    treatment.active = dice.chance(90);
    treatment.harsh = dice.chance(10);
    if (dice.chance(50)) {
        treatment.product = product(dice);
    }
    return treatment;
}

Procedure procedure(Dice& dice, int number) {
    Procedure procedure = blank(ProcedureId("procedure-" + std::to_string(number)), lastDay + Days(dice.between(-60, 60)));
    procedure.kind = dice.name<ProcedureKind>();
    procedure.minuteOfDay = dice.maybe(9 * 60, 19 * 60);
    procedure.state = dice.name<ProcedureState>();
    procedure.place = dice.text();
    procedure.note = dice.text();
    procedure.needleUm = dice.maybe(200, 2'500);
    if (dice.chance(50)) {
        procedure.agent = "TCA 15";
        procedure.series = SeriesId("series-1");
        procedure.healedOn = procedure.date + Days(dice.between(1, 20));
        procedure.clinic = ClinicNumbers{dice.maybe(0, 7),  dice.maybe(0, 14), dice.maybe(0, 30), dice.maybe(0, 30),
                                         dice.maybe(0, 48), dice.maybe(0, 7),  dice.maybe(0, 7)};
    }
    return procedure;
}

Session session(Dice& dice, Date date, const Treatment& treatment) {
    Session session = blank(date, treatment.id);
    session.part = partOf(treatment);
    session.area = dice.chance(90) ? Area::face : Area::small;
    session.state = dice.name<SessionState>();
    session.pinned = dice.chance(20);
    if (session.pinned) {
        session.pinnedOn = date - Days(dice.between(0, 5));
        session.over = {"alternate-days", "barrier-recovered"};
    }
    session.note = dice.text();
    return session;
}

CheckIn checkIn(Dice& dice, Date date, const Diary& diary) {
    CheckIn checkIn;
    checkIn.date = date;
    checkIn.part = dice.chance(20) ? Part::morning : Part::evening;
    checkIn.redness = dice.maybe(0, 3);
    checkIn.dryness = dice.maybe(0, 3);
    checkIn.stinging = dice.maybe(0, 3);
    checkIn.peeling = dice.maybe(0, 3);
    checkIn.hydration = dice.maybe(1, 5);
    if (dice.chance(30)) {
        checkIn.corneometer = MilliAu{dice.between(20'000, 90'000)};
    }
    if (dice.chance(10)) {
        checkIn.suspect = dice.oneOf(diary.treatments).id;
    }
    checkIn.note = dice.text();
    return checkIn;
}

Exposure exposure(Dice& dice, Date date) {
    Exposure exposure;
    exposure.date = date;
    exposure.uvIndex = dice.maybe(0, 11);
    exposure.pm25 = dice.maybe(0, 150);
    exposure.pm10 = dice.maybe(0, 300);
    exposure.humidity = dice.maybe(15, 80);
    exposure.humidityOutdoor = dice.maybe(15, 99);
    exposure.outdoorMinutes = dice.maybe(0, 300);
    exposure.source = dice.name<ExposureSource>();
    return exposure;
}

Photograph photograph(Dice& dice, Date date) {
    Photograph photograph;
    photograph.date = date;
    for (int i = 0; i < 64; ++i) {
        photograph.file += dice.oneOf(std::string_view("0123456789abcdef"));
    }
    photograph.file += dice.chance(50) ? ".jpg" : ".png";
    photograph.note = dice.text();
    photograph.regions = {{"left-cheek", dice.between(0, 500), dice.between(0, 500), 400, dice.between(1, 400)}};
    return photograph;
}

Evenings evenings(Dice& dice, const Diary& diary) {
    Evenings evenings;
    evenings.minutes = dice.maybe(10, 90);
    if (dice.chance(50)) {
        evenings.byWeekday = {{DayOfWeek::friday, dice.between(0, 60)}, {DayOfWeek::sunday, 90}};
    }
    if (dice.chance(50)) {
        EveningException travel;
        travel.from = lastDay + Days(dice.between(0, 30));
        travel.to = travel.from + Days(dice.between(0, 10));
        travel.minutes = dice.maybe(0, 30);
        travel.without = {dice.oneOf(diary.treatments).id};
        travel.pause = dice.chance(30);
        travel.note = dice.text();
        evenings.exceptions = {travel};
    }
    return evenings;
}

void addDays(Dice& dice, Diary& diary) {
    const int days = dice.between(0, 40);
    for (Date date = lastDay - Days(days); date <= lastDay; date += Days(1)) {
        for (const auto& treatment : diary.treatments) {
            if (dice.chance(25)) {
                diary.sessions.push_back(session(dice, date, treatment));
            }
        }
        if (dice.chance(50)) {
            diary.checkIns.push_back(checkIn(dice, date, diary));
        }
        if (dice.chance(30)) {
            diary.exposures.push_back(exposure(dice, date));
        }
        if (dice.chance(5)) {
            diary.photographs.push_back(photograph(dice, date));
            diary.steps.push_back({date, dice.between(0, 4)});
        }
    }
}

Condition condition(Dice& dice) {
    Condition condition;
    condition.kind = dice.name<ConditionKind>();
    condition.from = lastDay - Days(dice.between(0, 30));
    if (dice.chance(70)) {
        condition.to = condition.from + Days(dice.between(0, 14));
    }
    condition.note = dice.text();
    return condition;
}

Override override_(Dice& dice, const Diary& diary) {
    Override override;
    override.rule = "exfoliation-per-week";
    if (dice.chance(50)) {
        override.treatment = dice.oneOf(diary.treatments).id;
    }
    override.value = dice.between(-5'000, 5'000);
    if (dice.chance(50)) {
        override.until = lastDay + Days(dice.between(0, 90));
    }
    override.note = dice.text();
    return override;
}

/// A treatment that goes takes with it what refers to it.
void takeOffShelf(Diary& diary, const TreatmentId& id) {
    std::erase_if(diary.treatments, [&](const Treatment& t) { return t.id == id; });
    std::erase_if(diary.sessions, [&](const Session& s) { return s.treatment == id; });
    std::erase_if(diary.overrides, [&](const Override& o) { return o.treatment == id; });
    for (auto& checkIn : diary.checkIns) {
        if (checkIn.suspect == id) {
            checkIn.suspect.reset();
        }
    }
    for (auto& exception : diary.evenings.exceptions) {
        std::erase(exception.without, id);
    }
}

}  // namespace

Diary randomDiary(std::uint32_t seed) {
    Dice dice(seed);
    Diary diary;
    diary.person = person(dice);
    const int products = dice.between(1, 10);
    for (int i = 0; i < products; ++i) {
        diary.treatments.push_back(treatment(dice, i));
    }
    const int procedures = dice.between(0, 4);
    for (int i = 0; i < procedures; ++i) {
        diary.procedures.push_back(procedure(dice, i));
    }
    addDays(dice, diary);
    if (dice.chance(50)) {
        diary.conditions.push_back(condition(dice));
        diary.overrides.push_back(override_(dice, diary));
    }
    diary.evenings = evenings(dice, diary);
    sort(diary);
    return diary;
}

Diary changedDiary(const Diary& before, std::uint32_t seed) {
    Dice dice(seed);
    Diary after = before;
    const int acts = dice.between(0, 6);
    for (int act = 0; act < acts; ++act) {
        switch (dice.between(0, 7)) {
            case 0:
                after.person = person(dice);
                break;
            case 1:
                after.treatments.push_back(treatment(dice, 100 + act));
                break;
            case 2:
                std::rotate(after.treatments.begin(), after.treatments.begin() + 1, after.treatments.end());
                break;
            case 3:
                if (after.treatments.size() > 1) {
                    takeOffShelf(after, TreatmentId(dice.oneOf(after.treatments).id));
                }
                break;
            case 4:
                std::erase_if(after.sessions, [&](const Session&) { return dice.chance(10); });
                break;
            case 5:
                for (auto& entry : after.sessions) {
                    entry.state = dice.chance(20) ? SessionState::done : entry.state;
                }
                break;
            case 6:
                after.sessions.push_back(session(dice, lastDay + Days(1 + act), after.treatments.front()));
                break;
            default:
                after.evenings = evenings(dice, after);
                break;
        }
    }
    sort(after);
    return after;
}

}  // namespace gyeol::test

#include "diary/validation.h"

#include "base/utf8.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_set>

namespace gyeol::diary {

namespace {

constexpr std::size_t longestText = 10'000;
constexpr std::size_t longestIngredients = 65'536;
constexpr int minutesOfADay = 1'440;
constexpr int daysOfAYear = 365;
constexpr int longestMask = 25;
constexpr int mostPixels = 100'000;

/// What has been found, and the shelf that references are looked up in.
class Findings {
public:
    explicit Findings(const Diary& diary) {
        for (const auto& treatment : diary.treatments) {
            shelf_.insert(treatment.id);
        }
    }
    [[nodiscard]] bool onShelf(const TreatmentId& id) const { return shelf_.contains(id); }
    void add(FailureCode code, std::string place, Params params) {
        failures_.push_back({code, {}, std::move(place), std::move(params), 0});
    }
    [[nodiscard]] std::vector<Failure> take() && { return std::move(failures_); }

private:
    std::unordered_set<TreatmentId> shelf_;
    std::vector<Failure> failures_;
};

/// One entry under judgement. Its place is put together only where something is wrong with it.
class Entry {
public:
    Entry(Findings& findings, std::string place) : findings_(findings), place_(std::move(place)) {}
    Entry(Findings& findings, std::string_view list, std::size_t index) : findings_(findings), place_(list), index_(index) {}

    void fail(FailureCode code, std::string_view key = {}, Params params = {}) const {
        findings_.add(code, place() + (key.empty() ? "" : "/") + std::string(key), std::move(params));
    }
    /// An entry of a list of this one.
    [[nodiscard]] Entry inside(std::string_view list, std::size_t index) const {
        return {findings_, place() + "/" + std::string(list), index};
    }

    void range(std::string_view key, std::optional<int> value, int low, int high) const {
        if (value && (*value < low || *value > high)) {
            outOfRange(key, std::int64_t{*value}, low, high);
        }
    }
    void outOfRange(std::string_view key, Param value, std::int64_t low, std::int64_t high) const {
        fail(FailureCode::outOfRange, key, {{"value", std::move(value)}, {"low", low}, {"high", high}});
    }
    void text(std::string_view key, const std::string& value, std::size_t longest = longestText) const {
        if (soundUtf8(value) < value.size()) {
            fail(FailureCode::notUtf8, key);
        } else if (countCharacters(value) > longest) {
            fail(FailureCode::tooLong, key, {{"limit", static_cast<std::int64_t>(longest)}});
        }
    }
    void text(std::string_view key, const std::optional<std::string>& value) const {
        if (value) {
            text(key, *value);
        }
    }
    /// Whether the text may be an id; notes it where not.
    bool id(std::string_view key, const std::string& value) const {
        if (!isIdText(value)) {
            fail(FailureCode::notAnId, key, {{"value", value}});
            return false;
        }
        return true;
    }
    void reference(std::string_view key, const std::optional<TreatmentId>& treatment) const {
        if (treatment && id(key, treatment->text()) && !findings_.onShelf(*treatment)) {
            fail(FailureCode::unknownTreatment, key, {{"value", treatment->text()}});
        }
    }
    void order(Date from, std::optional<Date> to) const {
        if (to && *to < from) {
            fail(FailureCode::wrongOrder, "to", {{"from", from}, {"to", *to}});
        }
    }
    /// Notes the second of two equal entries of a list of names.
    template <class Name>
    void distinct(std::string_view list, const std::vector<Name>& names) const {
        std::set<Name> seen;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!seen.insert(names[i]).second) {
                inside(list, i).fail(FailureCode::duplicate);
            }
        }
    }

private:
    [[nodiscard]] std::string place() const { return index_ ? place_ + "/" + std::to_string(*index_) : place_; }

    Findings& findings_;
    std::string place_;
    std::optional<std::size_t> index_;
};

/// Judges every entry of a list with `judge`, and notes those whose key an earlier one has. The place of a twin is its `mainKey`.
template <class Item, class KeyOf, class Judge>
void eachOf(Findings& findings, std::string_view place, const std::vector<Item>& list, std::string_view mainKey, KeyOf keyOf, Judge judge) {
    std::set<decltype(keyOf(list.front()))> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Entry entry(findings, place, i);
        judge(entry, list[i]);
        if (!seen.insert(keyOf(list[i])).second) {
            entry.fail(FailureCode::duplicate, mainKey);
        }
    }
}

bool isMask(TreatmentKind kind) {
    return kind == TreatmentKind::collagenMask || kind == TreatmentKind::egfMask || kind == TreatmentKind::moisturizingPack;
}

/// `<64 hexadecimal digits>.jpg` or `.png`.
bool isPhotographName(std::string_view name) {
    constexpr std::size_t digits = 64;
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return name.size() == digits + 4 && std::all_of(name.begin(), name.begin() + digits, isHex) &&
           (name.substr(digits) == ".jpg" || name.substr(digits) == ".png");
}

void judgePerson(const Entry& entry, const Person& person) {
    entry.text("name", person.name);
    entry.range("birth_year", person.birthYear, 1900, 2200);
    for (std::size_t i = 0; i < person.allergies.size(); ++i) {
        entry.inside("allergies", i).text("", person.allergies[i]);
    }
    entry.distinct("allergies", person.allergies);
    entry.range("rollover_hour", person.rolloverHour, 0, 23);
}

void judgeProduct(const Entry& entry, const Product& product) {
    entry.text("product/brand", product.brand);
    entry.text("product/ingredients", product.ingredients, longestIngredients);
    entry.range("product/months_after_opening", product.monthsAfterOpening, 1, 120);
    entry.text("product/mfds_number", product.mfdsNumber);
}

/// A number in a sub-unit, judged and told in its unit.
template <class Amount>
void judgeAmount(const Entry& entry, std::string_view key, const std::optional<Amount>& amount, int unit, int high) {
    if (amount && (amount->value < 0 || amount->value > high * unit)) {
        entry.outOfRange(key, Milli{std::int64_t{amount->value} * 1'000 / unit}, 0, high);
    }
}

void judgeTreatment(const Entry& entry, const Treatment& treatment) {
    entry.id("id", treatment.id.text());
    entry.text("name", treatment.name);
    entry.text("acid_name", treatment.acidName);
    judgeAmount(entry, "percent", treatment.percent, 10'000, 100);
    judgeAmount(entry, "ph", treatment.ph, 1'000, 14);
    entry.range("patch_days", treatment.patchDays, 1, 60);
    judgeAmount(entry, "per_week", treatment.perWeek, 2, 7);
    entry.range("minutes", treatment.minutes, 0, isMask(treatment.kind) ? longestMask : 240);
    entry.distinct("prefer", treatment.prefer);
    if (treatment.product) {
        judgeProduct(entry, *treatment.product);
    }
}

void judgeProcedure(const Entry& entry, const Procedure& procedure) {
    entry.id("id", procedure.id.text());
    entry.range("time", procedure.minuteOfDay, 0, minutesOfADay - 1);
    entry.text("place", procedure.place);
    entry.text("agent", procedure.agent);
    entry.range("needle_um", procedure.needleUm, 0, 5'000);
    if (procedure.series) {
        entry.id("series", procedure.series->text());
    }
    entry.text("note", procedure.note);
    if (const auto& clinic = procedure.clinic) {
        entry.range("clinic/before", clinic->before, 0, daysOfAYear);
        entry.range("clinic/after", clinic->after, 0, daysOfAYear);
        entry.range("clinic/retinoid_after", clinic->retinoidAfter, 0, daysOfAYear);
        entry.range("clinic/physical_after", clinic->physicalAfter, 0, daysOfAYear);
        entry.range("clinic/wash_hours", clinic->washHours, 0, 720);
        entry.range("clinic/pack_day", clinic->packDay, 0, daysOfAYear);
        entry.range("clinic/mask_day", clinic->maskDay, 0, daysOfAYear);
    }
}

void judgeSession(const Entry& entry, const Session& session) {
    entry.reference("treatment", session.treatment);
    for (std::size_t i = 0; i < session.over.size(); ++i) {
        entry.inside("over", i).id("", session.over[i]);
    }
    entry.distinct("over", session.over);
    entry.text("note", session.note);
}

void judgeMorningOrEvening(const Entry& entry, Part part) {
    if (part == Part::both) {
        entry.fail(FailureCode::notOneOf, "part", {{"value", "both"}, {"allowed", "morning, evening"}});
    }
}

void judgeCheckIn(const Entry& entry, const CheckIn& checkIn) {
    judgeMorningOrEvening(entry, checkIn.part);
    entry.range("redness", checkIn.redness, 0, 3);
    entry.range("dryness", checkIn.dryness, 0, 3);
    entry.range("stinging", checkIn.stinging, 0, 3);
    entry.range("peeling", checkIn.peeling, 0, 3);
    entry.range("hydration", checkIn.hydration, 1, 5);
    judgeAmount(entry, "corneometer", checkIn.corneometer, 1'000, 130);
    entry.reference("suspect", checkIn.suspect);
    entry.text("note", checkIn.note);
}

void judgePhotograph(const Entry& entry, const Photograph& photograph) {
    judgeMorningOrEvening(entry, photograph.part);
    if (!isPhotographName(photograph.file)) {
        entry.fail(FailureCode::wrongType, "file", {{"expected", Code{"photograph"}}});
    }
    entry.text("note", photograph.note);
    for (std::size_t i = 0; i < photograph.regions.size(); ++i) {
        const Entry inside = entry.inside("regions", i);
        const Region& region = photograph.regions[i];
        inside.text("name", region.name);
        inside.range("x", region.x, 0, mostPixels);
        inside.range("y", region.y, 0, mostPixels);
        inside.range("width", region.width, 1, mostPixels);
        inside.range("height", region.height, 1, mostPixels);
    }
}

void judgeCondition(const Entry& entry, const Condition& condition) {
    entry.order(condition.from, condition.to);
    entry.text("note", condition.note);
}

void judgeExposure(const Entry& entry, const Exposure& exposure) {
    entry.range("uv_index", exposure.uvIndex, 0, 20);
    entry.range("pm25", exposure.pm25, 0, 2'000);
    entry.range("pm10", exposure.pm10, 0, 2'000);
    entry.range("humidity", exposure.humidity, 0, 100);
    entry.range("humidity_outdoor", exposure.humidityOutdoor, 0, 100);
    entry.range("outdoor_minutes", exposure.outdoorMinutes, 0, minutesOfADay);
}

void judgeEvenings(const Entry& entry, const Evenings& evenings) {
    entry.range("minutes", evenings.minutes, 0, minutesOfADay);
    for (const auto& [day, minutes] : evenings.byWeekday) {
        entry.range("by_weekday/" + std::string(nameOf(day)), minutes, 0, minutesOfADay);
    }
    for (std::size_t i = 0; i < evenings.exceptions.size(); ++i) {
        const Entry inside = entry.inside("exceptions", i);
        const EveningException& exception = evenings.exceptions[i];
        inside.order(exception.from, exception.to);
        inside.range("minutes", exception.minutes, 0, minutesOfADay);
        for (std::size_t j = 0; j < exception.without.size(); ++j) {
            inside.inside("without", j).reference("", exception.without[j]);
        }
        inside.distinct("without", exception.without);
        inside.text("note", exception.note);
    }
}

void judgeOverride(const Entry& entry, const Override& override) {
    constexpr std::int64_t most = 1'000'000;
    entry.id("rule", override.rule);
    entry.reference("treatment", override.treatment);
    if (override.value < -most * 1'000 || override.value > most * 1'000) {
        entry.outOfRange("value", Milli{override.value}, -most, most);
    }
    entry.text("note", override.note);
}

}  // namespace

std::vector<Failure> validate(const Diary& diary) {
    Findings findings(diary);
    judgePerson({findings, "/person"}, diary.person);
    eachOf(
        findings, "/treatments", diary.treatments, "id", [](const Treatment& t) { return t.id; }, judgeTreatment);
    eachOf(
        findings, "/procedures", diary.procedures, "id", [](const Procedure& p) { return p.id; }, judgeProcedure);
    eachOf(
        findings, "/sessions", diary.sessions, "date", [](const Session& s) { return std::tie(s.date, s.treatment, s.part, s.area); },
        judgeSession);
    eachOf(
        findings, "/check_ins", diary.checkIns, "date", [](const CheckIn& c) { return std::tie(c.date, c.part); }, judgeCheckIn);
    eachOf(
        findings, "/steps", diary.steps, "date", [](const RampStep& s) { return s.date; },
        [](const Entry& entry, const RampStep& step) { entry.range("step", step.step, 0, 10); });
    eachOf(
        findings, "/photographs", diary.photographs, "file", [](const Photograph& p) { return std::tie(p.date, p.part, p.file); },
        judgePhotograph);
    eachOf(
        findings, "/conditions", diary.conditions, "from", [](const Condition& c) { return std::tie(c.kind, c.from); }, judgeCondition);
    eachOf(
        findings, "/exposures", diary.exposures, "date", [](const Exposure& e) { return e.date; }, judgeExposure);
    judgeEvenings({findings, "/evenings"}, diary.evenings);
    eachOf(
        findings, "/overrides", diary.overrides, "rule", [](const Override& o) { return std::tie(o.rule, o.treatment); }, judgeOverride);
    return std::move(findings).take();
}

}  // namespace gyeol::diary

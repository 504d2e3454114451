// The numbers of the rules for one person: what the rules themselves read, said beside the plan. What a rule closes is not repeated here.
#include "rulebook/personal.h"

#include "rulebook/context.h"
#include "rulebook/units.h"

#include <algorithm>

namespace gyeol::rulebook {

namespace {

using diary::TreatmentKind;

constexpr std::int64_t half = 500;
constexpr int longestGap = 366;
constexpr std::int64_t greatestLoad = 10 * milli;

std::int64_t milliOf(const Rate& rate) {
    return rate.days > week ? half : rate.count * milli;
}

class Rules {
public:
    explicit Rules(const Context& context) : context_(context), data_(context.data) {}

    std::vector<PersonalRule> all() {
        frequencies();
        gaps();
        loads();
        ramp();
        response();
        procedures();
        stressors();
        rest();
        std::sort(rules_.begin(), rules_.end(), [](const PersonalRule& a, const PersonalRule& b) { return a.rule < b.rule; });
        return rules_;
    }

private:
    void say(const char* rule, const char* code, Params params) {
        rules_.push_back({rule, std::string("rule-number.") + code, std::move(params), {}});
    }
    void days(const char* rule, int count) { say(rule, "days", {{"days", std::int64_t{count}}, {"count", std::int64_t{count}}}); }

    void own(const char* rule, const OwnNumber& number) {
        const bool everyOther = number.measure == Measure::sessions && number.ours == half;
        const bool none = number.measure == Measure::sessions && number.ours == 0;
        const bool counts = number.measure == Measure::sessions;
        const char* code = everyOther                        ? "fortnight"
                           : none                            ? "none"
                           : counts                          ? "sessions"
                           : number.measure == Measure::load ? "load"
                                                             : "days";
        Params params{{"load", Milli{number.ours}}, {"count", number.ours / milli}, {"days", number.ours / milli}};
        rules_.push_back({rule, std::string("rule-number.") + code, std::move(params), number});
    }
    void sessions(const char* rule, const Rate& rate, int most, bool open = true) {
        own(rule, {Measure::sessions, milliOf(rate), 0, most * milli, open});
    }
    void gap(const char* rule, int ours, int least = 1, bool open = true) {
        own(rule, {Measure::days, ours * milli, least * milli, longestGap * milli, open});
    }

    void frequencies() {
        const FrequencyData& data = data_.frequency;
        const auto step = static_cast<std::size_t>(context_.ramp.step - 1);
        const Rate scrub = data.physical.of(context_.skin.row).at(step);
        sessions("exfoliation-per-week", data.exfoliation.of(context_.skin.row).at(step), data.absolute);
        sessions("exfoliating-pack-per-week", {data.exfoliatingPacks, week}, week);
        sessions("scrub-per-week", scrub, week, scrub.count > 0);
        sessions("collagen-per-week", {data.collagen, week}, week);
        const bool dry = context_.person().skinType == diary::SkinType::dry || context_.skin.row == SkinRow::dry || context_.skin.dryness;
        sessions("pack-per-week", {dry ? data.packsDry : data.packs, week}, week);
        sessions("egf-per-week", {data.egf, week}, week);
        sessions("acid-cleanser-per-week", {data.acidCleanser, week}, week);
        int nights = data_.ramp.retinoidStart;
        for (const Item& item : context_.items) {
            if (item.is(TreatmentKind::retinoid)) {
                nights =
                    std::max(nights, retinoidNights(data_, context_.person(), item, context_.facts, context_.signs, context_.calendar));
            }
        }
        sessions("retinoid-nights", {nights, week}, data_.ramp.retinoidMost);
    }

    void gaps() {
        const FrequencyData& data = data_.frequency;
        const bool irritated = context_.irritatedLately();
        const int apart = data.retinoidGapDays.of(context_.skin.row);
        gap("alternate-days", data.gapDays.of(context_.skin.row));
        gap("not-the-same-night", irritated ? std::max(apart, data.retinoidGapIrritated) : apart, 1, !irritated);
        gap("pack-rest-night", data.packRestDays);
        gap("cleanser-recovery-night", data.cleanserRestDays);
        gap("retinoid-alternate", data_.ramp.retinoidGap);
        gap("new-active", data_.ramp.newActiveDays, 0);
        days("egf-after-procedure", data.egfNights);
        say("combination-as-dry", "of-last", {{"count", std::int64_t{data.drySigns}}, {"of", std::int64_t{data.dryOf}}});
    }

    void loads() {
        const auto ceiling = [this](const char* rule, int ours) {
            own(rule, {Measure::load, ours * milliOfHundredth, 0, greatestLoad, true});
        };
        ceiling("barrier-recovered", data_.barrier.exfoliants);
        ceiling("retinoid-barrier", data_.barrier.retinoids);
        days("used-daily", data_.barrier.dailyDays);
        days("daily-active-first", data_.barrier.dailyDays);
        say("session-load", "fade", {{"days", Milli{context_.skin.tau * milliOfHundredth}}});
    }

    void ramp() {
        say("ramp-step", "step", {{"step", std::int64_t{context_.ramp.step}}});
        say("step-up", "step", {{"step", std::int64_t{context_.ramp.next.value_or(context_.ramp.step)}}});
        days("patch-test", data_.ramp.patchDays);
        days("patch-test-days", data_.ramp.patchDays);
    }

    void response() {
        const IrritationData& data = data_.irritation;
        const auto calmDays = [this](const char* rule, int count) {
            say(rule, "calm-days", {{"count", std::int64_t{count}}, {"days", std::int64_t{count}}});
        };
        calmDays("irritation-hold", data.calmDays);
        calmDays("severe-irritation", data.severeCalmDays);
        days("half-rate", data.halfDays);
        days("see-clinician", data.clinicianDays);
        days("dry-skin", data.dryDays);
    }

    void procedures() {
        const ProcedureData& data = data_.procedures;
        days("mask-before-procedure", data.baseNights);
        days("mask-after-procedure", data.resumeDays);
        days("red-flags", data.redFlagDays);
        days("move-procedure", data.moveDays);
        days("isotretinoin-procedure", data.isotretinoinDays);
        say("sensitive-after", context_.person().sensitive ? "percent" : "not-you", {{"percent", std::int64_t{data.sensitivePercent}}});
    }

    void stressors() {
        const StressData& data = data_.stress;
        const std::int64_t hours = data.outdoorMinutes / 60;
        say("uv-tonight", "uv", {{"uv", std::int64_t{data.uvLow}}, {"hours", hours}});
        say("uv-move", "uv-days", {{"uv", std::int64_t{data.uvHigh}}, {"days", std::int64_t{data.uvMoveDays}}});
        say("dust-night", "dust", {{"pm25", std::int64_t{data.pm25Bad}}, {"pm10", std::int64_t{data.pm10Bad}}});
        say("dry-air", "below", {{"percent", std::int64_t{data.airDry}}});
        say("humid-air", "above", {{"percent", std::int64_t{data.airHumid}}});
        say("sun-protect", "uv-from", {{"uv", std::int64_t{data.sunscreenUv}}});
        days("sun-after-aha", data.sunAfterAhaDays);
    }

    void rest() {
        say("evening-budget", "minutes", {{"minutes", std::int64_t{context_.diary.evenings.minutes.value_or(data_.aims.minutesEvening)}}});
        say("too-young", "age", {{"count", std::int64_t{data_.blocks.childAge}}});
        say("long-shelf", "treatments", {{"count", std::int64_t{planner::mostTreatments}}});
    }

    const Context& context_;
    const Data& data_;
    std::vector<PersonalRule> rules_;
};

}  // namespace

std::vector<PersonalRule> personalRules(const RuleBook& book, const diary::Diary& diary, Date today) {
    const Context context(book.data(), diary, {today, week, today});
    return Rules(context).all();
}

}  // namespace gyeol::rulebook

#include "rulebook/data_source.h"

// Reads the numbers of ramp.json, irritation.json, stressors.json and blocks.json.
namespace gyeol::rulebook {

namespace {

constexpr int mostSignedPoints = 10'000;

}  // namespace

void read(DataSource& source, RampData& data) {
    Node step = source.values("ramp-step");
    Node bound = step.at("bound");
    for (const auto& [tolerance, name] : namesOf<diary::Tolerance>) {
        data.bound[tolerance] = bound.integer(name, 1, 3);
    }
    bound.nothingElse();
    data.restDays = step.integer("rest_days", 1, mostDays);
    data.highDays = step.integer("high_days", 1, mostDays);
    step.nothingElse();

    Node up = source.values("step-up");
    data.stepDays = up.integer("days", 1, mostDays);
    data.sensitiveStepDays = up.integer("sensitive_days", 1, mostDays);
    data.checkIns = up.integer("check_ins", 0, mostDays);
    data.newestCheckIn = up.integer("newest", 0, mostDays);
    up.nothingElse();

    Node nights = source.values("retinoid-nights");
    data.retinoidStart = nights.integer("start", 1, 7);
    data.retinoidDays = nights.integer("days", 1, mostDays);
    data.retinoidOilyDays = nights.integer("oily_days", 1, mostDays);
    data.retinoidMost = nights.integer("most", 1, 7);
    data.retinoidSensitiveMost = nights.integer("sensitive_most", 1, 7);
    nights.nothingElse();

    Node alternate = source.values("retinoid-alternate");
    data.retinoidAlternate = alternate.integer("up_to_nights", 0, 7);
    data.retinoidGap = alternate.integer("days", 1, mostDays);
    alternate.nothingElse();

    data.newActiveDays = only(source.values("new-active"), "days", 1, mostDays);
    data.patchDays = only(source.values("patch-test"), "days", 1, 60);
}

void read(DataSource& source, IrritationData& data) {
    Node hold = source.values("irritation-hold");
    data.calmSign = hold.integer("calm_sign", 0, 3);
    data.holdSign = hold.integer("sign", 1, 4);
    data.holdSum = hold.integer("sum", 1, 10);
    data.calmDays = hold.integer("calm_days", 1, mostDays);
    data.calmGap = hold.integer("calm_gap", 1, mostDays);
    hold.nothingElse();

    Node severe = source.values("severe-irritation");
    data.severeSign = severe.integer("sign", 1, 4);
    data.severeCalmDays = severe.integer("calm_days", 1, mostDays);
    severe.nothingElse();

    Node half = source.values("half-rate");
    data.halfDays = half.integer("days", 1, mostDays);
    data.half = readRate(half.at("half"));
    data.halfOfOne = readRate(half.at("half_of_one"));
    half.nothingElse();

    data.suspectDays = only(source.values("new-patch-test"), "days_before", 0, mostDays);
    data.clinicianDays = only(source.values("see-clinician"), "days", 1, mostDays);

    Node dry = source.values("dry-skin");
    data.drySign = dry.integer("sign", 1, 4);
    data.dryHydration = dry.integer("hydration", 0, 5);
    data.veryDryAu = dry.integer("very_dry_au", 0, 130'000);
    data.dryAu = dry.integer("dry_au", 0, 130'000);
    data.dryDays = dry.integer("days", 1, mostDays);
    data.dryPackMore = dry.integer("packs_more", 0, 7);
    dry.nothingElse();

    Node conditions = source.values("condition-hold");
    for (const auto& [kind, name] : namesOf<diary::ConditionKind>) {
        Node condition = conditions.at(name);
        data.conditions[kind].groups = condition.at("groups").anyOf<Group>();
        data.conditions[kind].leastDays = condition.integer("least_days", 0, mostDays);
        data.conditions[kind].clinician = condition.at("clinician").boolean();
        condition.nothingElse();
    }
    conditions.nothingElse();
}

void read(DataSource& source, StressData& data) {
    Node night = source.values("stress-night");
    data.uvLow = night.integer("uv_low", 0, 20);
    data.uvHigh = night.integer("uv_high", 0, 20);
    data.outdoorMinutes = night.integer("outdoor_minutes", 0, 1'440);
    data.pm25Bad = night.integer("pm25_bad", 0, 2'000);
    data.pm25Worst = night.integer("pm25_worst", 0, 2'000);
    data.pm10Bad = night.integer("pm10_bad", 0, 2'000);
    data.pm10Worst = night.integer("pm10_worst", 0, 2'000);
    data.airDry = night.integer("humidity_dry", 0, 100);
    data.airDriest = night.integer("humidity_driest", 0, 100);
    data.collagenPoints = night.integer("collagen_points", -mostSignedPoints, mostSignedPoints);
    data.packPoints = night.integer("pack_points", -mostSignedPoints, mostSignedPoints);
    data.exfoliantPoints = night.integer("exfoliant_points", -mostSignedPoints, mostSignedPoints);
    data.exfoliantDustPoints = night.integer("exfoliant_dust_points", -mostSignedPoints, mostSignedPoints);
    data.nightLevel = night.integer("level", 1, 3);
    data.collagenNights = night.integer("collagen_nights", 1, 7);
    data.collagenAim = night.integer("collagen_aim", 0, 7);
    data.exfoliationNights = night.integer("exfoliation_nights", 1, 7);
    data.exfoliationLess = night.integer("exfoliation_less", 0, 7);
    night.nothingElse();

    Node move = source.values("uv-move");
    data.uvMoveDays = move.integer("days", 1, mostDays);
    data.uvTwiceDays = move.integer("twice_within", 1, mostDays);
    move.nothingElse();

    data.dustDays = only(source.values("dust-night"), "days", 1, mostDays);
    Node dry = source.values("dry-air");
    data.airDriestRows = dry.at("skin").anyOf<SkinRow>();
    dry.nothingElse();
    data.airHumid = only(source.values("humid-air"), "humidity", 0, 100);
    data.sunscreenUv = only(source.values("sun-protect"), "uv", 0, 20);
    data.sunAfterAhaDays = only(source.values("sun-after-aha"), "days", 0, mostDays);
}

void read(DataSource& source, BlockData& data) {
    Node salicylates = source.values("salicylate-allergy");
    data.salicylates = salicylates.at("names").texts();
    salicylates.nothingElse();
    Node salicylic = source.values("pregnancy-salicylic");
    data.salicylicRefused = salicylic.integer("refused_above_ppm", 0, 1'000'000);
    data.salicylicAcid = salicylic.at("names").texts();
    salicylic.nothingElse();
    Node fragrances = source.values("fragrance");
    data.fragrances = fragrances.at("names").texts();
    fragrances.nothingElse();
    data.childAge = only(source.values("too-young"), "age", 0, 150);
}

}  // namespace gyeol::rulebook

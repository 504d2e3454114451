#include "rulebook/data_source.h"

// Reads the numbers of barrier.json and frequency.json.
namespace gyeol::rulebook {

namespace {

constexpr int mostLoad = 2'000;       // hundredths of a session
constexpr int mostShare = 1'000'000;  // parts per million
constexpr int mostPh = 14'000;
constexpr int mostAge = 150;
constexpr int mostPercent = 1'000;
constexpr int mostTau = 6'000;  // hundredths of a day

/// One value for each step of the ramp, by skin.
template <class ReadOne>
PerRow<PerStep> readSteps(Node node, ReadOne readOne) {
    return readRows<PerStep>(std::move(node), [&](const Node& row) {
        PerStep steps;
        const auto items = row.items();
        if (items.size() != steps.size()) {
            row.fail(FailureCode::wrongType);
            return steps;
        }
        for (std::size_t i = 0; i < steps.size(); ++i) {
            steps.at(i) = readOne(items[i]);
        }
        return steps;
    });
}

PerRow<int> readDays(Node node) {
    return readRows<int>(std::move(node), [](const Node& row) { return row.integer(1, mostDays); });
}

}  // namespace

void read(DataSource& source, BarrierData& data) {
    Node barrier = source.values("barrier-recovered");
    data.exfoliants = barrier.integer("ceiling", 0, mostLoad);
    data.leastWeight = barrier.integer("end_below", 1, 100);
    data.leastRest = barrier.integer("forget_below", 1, 1'000);
    data.tau = readRows<int>(barrier.at("tau"), [](const Node& row) { return row.integer(1, mostTau); });
    data.irritatedPercent = barrier.integer("irritated_percent", 100, mostPercent);
    data.olderAge = barrier.integer("older_age", 0, mostAge);
    data.olderPercent = barrier.integer("older_percent", 100, mostPercent);
    data.oldestAge = barrier.integer("oldest_age", 0, mostAge);
    data.oldestTau = barrier.integer("oldest_tau", 1, mostTau);
    barrier.nothingElse();

    data.retinoids = only(source.values("retinoid-barrier"), "ceiling", 0, mostLoad);

    Node daily = source.values("used-daily");
    data.dailyPercent = daily.integer("percent", 0, 100);
    data.dailyDays = daily.integer("days", 1, mostDays);
    data.dailyRetinoidDays = daily.integer("retinoid_days", 1, mostDays);
    data.dailyOfWeek = daily.integer("of_seven", 1, 7);
    data.dailyCheckIns = daily.integer("check_ins", 0, 14);
    daily.nothingElse();
}

void read(DataSource& source, LoadData& data) {
    Node load = source.values("session-load");
    data.acidStandard = load.integer("acid", 0, mostLoad);
    data.acidWeak = load.integer("acid_weak", 0, mostLoad);
    data.acidStrong = load.integer("acid_strong", 0, mostLoad);
    data.pha = load.integer("pha", 0, mostLoad);
    data.bhaWeak = load.integer("bha_weak", 0, mostLoad);
    data.acidCleanser = load.integer("acid_cleanser", 0, mostLoad);
    data.enzyme = load.integer("enzyme", 0, mostLoad);
    data.physical = load.integer("physical", 0, mostLoad);
    data.weakLactic = load.integer("weak_mild_ppm", 0, mostShare);
    data.weakGlycolic = load.integer("weak_glycolic_ppm", 0, mostShare);
    data.weakBha = load.integer("weak_bha_ppm", 0, mostShare);
    data.strongBha = load.integer("strong_bha_ppm", 0, mostShare);
    data.mildNames = load.at("mild_acids").texts();
    Node retinoids = load.at("retinoid");
    for (const auto& [kind, name] : namesOf<diary::RetinoidKind>) {
        data.retinoid[kind] = retinoids.integer(name, 0, mostLoad);
    }
    retinoids.nothingElse();
    data.retinoidStandard = load.integer("retinoid_standard", 0, mostLoad);
    data.benzoylPeroxide = load.integer("benzoyl_peroxide", 0, mostLoad);
    data.azelaic = load.integer("azelaic", 0, mostLoad);
    data.vitaminC = load.integer("vitamin_c", 0, mostLoad);
    data.lowPh = load.integer("vitamin_c_low_ph", 0, mostPh);
    data.harshCleanser = load.integer("harsh_cleanser", 0, mostLoad);
    load.nothingElse();

    Node strong = source.values("strong-acid");
    data.strongAcid = strong.integer("percent_ppm", 0, mostShare);
    data.strongPh = strong.integer("ph", 0, mostPh);
    strong.nothingElse();

    Node refused = source.values("too-strong");
    data.refusedAcid = refused.integer("percent_ppm", 0, mostShare);
    data.refusedPh = refused.integer("ph", 0, mostPh);
    data.refusedNames = refused.at("names").texts();
    refused.nothingElse();

    data.strongRetinol = only(source.values("strong-retinol"), "percent_ppm", 0, mostShare);
}

void read(DataSource& source, FrequencyData& data) {
    Node exfoliation = source.values("exfoliation-per-week");
    data.exfoliation = readSteps(exfoliation.at("per_days"), readRate);
    data.absolute = exfoliation.integer("absolute", 1, 7);
    data.least = readRate(exfoliation.at("least"));
    data.leastSensitive = readRate(exfoliation.at("least_sensitive"));
    exfoliation.nothingElse();

    data.exfoliatingPacks = only(source.values("exfoliating-pack-per-week"), "count", 0, 7);
    Node scrub = source.values("scrub-per-week");
    data.physical = readSteps(scrub.at("per_week"), [](const Node& node) { return Rate{node.integer(0, 7), 7}; });
    scrub.nothingElse();

    Node alternate = source.values("alternate-days");
    data.gapDays = readDays(alternate.at("days"));
    alternate.nothingElse();

    Node apart = source.values("not-the-same-night");
    data.retinoidGapDays = readDays(apart.at("days"));
    data.retinoidGapIrritated = apart.integer("irritated", 1, mostDays);
    data.irritatedDays = apart.integer("irritated_days", 0, mostDays);
    apart.nothingElse();

    Node moist = source.values("restore-after-acid");
    data.moistAfterAcid = moist.at("skin").anyOf<SkinRow>();
    moist.nothingElse();

    Node collagen = source.values("collagen-per-week");
    data.collagen = collagen.integer("count", 0, 7);
    data.collagenStress = collagen.integer("stress_count", 0, 7);
    collagen.nothingElse();

    Node pack = source.values("pack-per-week");
    data.packs = pack.integer("count", 0, 7);
    data.packsDry = pack.integer("dry_count", 0, 7);
    pack.nothingElse();

    data.packRestDays = only(source.values("pack-rest-night"), "days", 1, mostDays);
    data.egf = only(source.values("egf-per-week"), "count", 0, 7);
    data.egfNights = only(source.values("egf-after-procedure"), "nights", 0, mostDays);
    data.acidCleanser = only(source.values("acid-cleanser-per-week"), "count", 0, 7);
    data.cleanserRestDays = only(source.values("cleanser-recovery-night"), "days", 1, mostDays);

    Node dry = source.values("combination-as-dry");
    data.drySigns = dry.integer("check_ins", 1, 100);
    data.dryOf = dry.integer("of_last", 1, 100);
    dry.nothingElse();
}

}  // namespace gyeol::rulebook

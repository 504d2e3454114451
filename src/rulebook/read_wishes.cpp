#include "rulebook/data_source.h"

// Reads the numbers of procedures.json, aims.json, daily.json and facts.json.
namespace gyeol::rulebook {

namespace {

constexpr int mostWishPoints = 1'000;
constexpr int mostMinutes = 1'440;

std::array<int, 3> readThree(const Node& node) {
    std::array<int, 3> days{};
    const auto items = node.items();
    if (items.size() != days.size()) {
        node.fail(FailureCode::wrongType);
        return days;
    }
    for (std::size_t i = 0; i < days.size(); ++i) {
        days.at(i) = items[i].integer(0, mostDays);
    }
    return days;
}

int optional(Node& node, std::string_view key, int low, int high, int otherwise) {
    return node.has(key) ? node.integer(key, low, high) : otherwise;
}

ProcedureRow readRow(Node node) {
    ProcedureRow row;
    row.before = readThree(node.at("before"));
    row.after = readThree(node.at("after"));
    row.beforeRetinoidCautious = optional(node, "before_retinoid_cautious", 0, mostDays, row.before[1]);
    Node wash = node.at("wash");
    row.washHours = wash.integer("hours", 0, 720);
    row.washDay = wash.integer("day", 0, mostDays);
    wash.nothingElse();
    row.packDay = node.integer("pack_day", 0, mostDays);
    row.maskDay = node.integer("mask_day", 0, mostDays);
    row.maskDayDeep = optional(node, "mask_day_deep", 0, mostDays, row.maskDay);
    row.healed = node.has("healed") && node.at("healed").boolean();
    row.load = node.integer("load", 0, 2'000);
    row.others = optional(node, "others", 0, mostDays, 0);
    node.nothingElse();
    return row;
}

std::vector<int> readPoints(Node values) {
    std::vector<int> points;
    for (const Node& item : values.at("points").items()) {
        points.push_back(item.integer(-mostWishPoints, mostWishPoints));
    }
    values.nothingElse();
    return points;
}

}  // namespace

void read(DataSource& source, ProcedureData& data) {
    Node rows = source.file("procedures").at("procedures");
    for (const auto& [kind, name] : namesOf<diary::ProcedureKind>) {
        data.rows[kind] = readRow(rows.at(name));
    }
    rows.nothingElse();
    data.deepUm = only(source.values("procedure-after"), "deep_needle_um", 0, 5'000);
    data.calmLast = only(source.values("procedure-calm"), "last_days", 0, mostDays);
    data.sensitivePercent = only(source.values("sensitive-after"), "percent", 100, 1'000);

    Node water = source.values("water-only");
    data.unknownMinute = water.integer("unknown_minute", 0, mostMinutes - 1);
    data.morningMinute = water.integer("morning_minute", 0, mostMinutes - 1);
    data.eveningMinute = water.integer("evening_minute", 0, mostMinutes - 1);
    water.nothingElse();

    Node before = source.values("mask-before-procedure");
    data.baseNights = before.integer("nights", 0, mostDays);
    data.basePoints = before.integer("points", -mostWishPoints, mostWishPoints);
    before.nothingElse();

    Node after = source.values("mask-after-procedure");
    data.resumeDays = after.integer("days", 0, mostDays);
    data.egfPoints = after.integer("egf_points", -mostWishPoints, mostWishPoints);
    data.maskPoints = after.integer("points", -mostWishPoints, mostWishPoints);
    after.nothingElse();

    data.moveDays = only(source.values("move-procedure"), "days", 0, mostDays);
    data.redFlagDays = only(source.values("red-flags"), "days", 0, mostDays);
    Node isotretinoin = source.values("isotretinoin-procedure");
    data.isotretinoinDays = isotretinoin.integer("days", 0, mostDays);
    data.notWithIsotretinoin = isotretinoin.at("procedures").anyOf<diary::ProcedureKind>();
    isotretinoin.nothingElse();
}

void read(DataSource& source, AimData& data) {
    Node aim = source.values("weekly-aim");
    Node miss = aim.at("miss");
    data.missExfoliation = miss.integer("exfoliation", 0, mostWishPoints);
    data.missRetinoid = miss.integer("retinoid", 0, mostWishPoints);
    data.missCollagen = miss.integer("collagen", 0, mostWishPoints);
    data.missPack = miss.integer("pack", 0, mostWishPoints);
    data.missOther = miss.integer("other", 0, mostWishPoints);
    data.missEgf = miss.integer("egf", 0, mostWishPoints);
    data.missAcidCleanser = miss.integer("acid_cleanser", 0, mostWishPoints);
    miss.nothingElse();
    data.over = aim.integer("over", 0, mostWishPoints);
    Node standard = aim.at("default");
    data.collagen = standard.integer("collagen", 0, 7);
    data.pack = standard.integer("pack", 0, 7);
    data.egf = standard.integer("egf", 0, 7);
    data.daily = standard.integer("daily", 0, 7);
    data.acidCleanser = standard.integer("acid_cleanser", 0, 7);
    standard.nothingElse();
    aim.nothingElse();

    Node collagen = source.values("collagen-after-exfoliation");
    data.collagenAfter = collagen.integer("points", -mostWishPoints, mostWishPoints);
    data.collagenLag = collagen.integer("lag", 0, 60);
    collagen.nothingElse();
    data.packWithAcid = only(source.values("pack-with-acid"), "points", -mostWishPoints, mostWishPoints);
    data.spreadPacks = readPoints(source.values("spread-packs"));
    data.spreadExfoliation = readPoints(source.values("spread-exfoliation"));
    data.prefer = only(source.values("prefer-day"), "points", -mostWishPoints, mostWishPoints);
    data.keep = only(source.values("keep-the-plan"), "points", -mostWishPoints, mostWishPoints);
    data.pinnedNeed = only(source.values("pinned"), "moist_points", 0, mostWishPoints);

    Node minutes = source.values("evening-budget");
    data.minutesEvening = minutes.integer("evening", 0, mostMinutes);
    data.minutesDaily = minutes.integer("daily_steps", 0, mostMinutes);
    data.minutesAcid = minutes.integer("acid", 0, mostMinutes);
    data.minutesPack = minutes.integer("exfoliating_pack", 0, mostMinutes);
    data.minutesMask = minutes.integer("mask", 0, mostMinutes);
    data.minutesShort = minutes.integer("short", 0, mostMinutes);
    minutes.nothingElse();
}

}  // namespace gyeol::rulebook

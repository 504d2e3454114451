#pragma once

#include <array>

namespace gyeol::test {

/// A diary of tests/golden/diaries with the days that its week is asked for.
struct GoldenWeek {
    const char* name;
    const char* from;
    const char* today;
    int days;
};

/// What each shows stands in README.md beside this file.
inline constexpr std::array goldenWeeks{
    GoldenWeek{"normal-alternate-days", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"dry-used", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"sensitive-used", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"age-sixty", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"age-over-eighty", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"cycle-normal", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"cycle-dry", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"daily-azelaic", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"daily-azelaic-used", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"strong-acid", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"too-strong", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"light-acids", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"acid-cleanser", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"oily-used", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"combination-dry-cheeks", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"scrub-dry-soft", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"scrub-sensitive", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"no-masks", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"short-evenings", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"masks-only", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"first-week", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"third-week", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"step-up-proposed", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"back-after-a-break", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"sensitive-new", "2026-11-23", "2026-11-23", 28},
    GoldenWeek{"patch-test", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"patch-test-failed", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"two-new-actives", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"retinoid-first-weeks", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"retinoid-nightly", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"retinoid-sensitive", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"moderate-sign", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"half-rate", "2026-11-23", "2026-11-23", 21},
    GoldenWeek{"severe-sign", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"not-clear", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"sunburn", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"cold-sore", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"blisters", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"dry-now", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"superficial-peel", "2026-11-23", "2026-11-23", 21},
    GoldenWeek{"medium-peel", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"needling-fine", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"needling", "2026-11-23", "2026-11-23", 21},
    GoldenWeek{"ipl", "2026-11-23", "2026-11-23", 21},
    GoldenWeek{"pico-fractional", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"nonablative", "2026-11-23", "2026-11-23", 28},
    GoldenWeek{"ablative", "2026-11-23", "2026-11-23", 28},
    GoldenWeek{"botulinum-toxin", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"filler", "2026-11-23", "2026-11-23", 21},
    GoldenWeek{"skin-booster", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"waxing", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"threading", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"dermaplaning", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"extraction", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"led", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"laser-series", "2026-11-23", "2026-11-23", 28},
    GoldenWeek{"laser-in-the-ramp", "2026-11-23", "2026-11-23", 28},
    GoldenWeek{"laser-sensitive", "2026-11-23", "2026-11-23", 14},
    GoldenWeek{"clinic-numbers", "2026-11-23", "2026-11-23", 21},
    GoldenWeek{"window-not-confirmed", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"two-windows", "2026-11-23", "2026-11-23", 21},
    GoldenWeek{"korean-winter", "2027-01-11", "2027-01-11", 7},
    GoldenWeek{"korean-summer", "2026-08-03", "2026-08-03", 7},
    GoldenWeek{"yellow-dust", "2027-03-22", "2027-03-22", 7},
    GoldenWeek{"dust-sensitive", "2027-03-22", "2027-03-22", 7},
    GoldenWeek{"pregnancy", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"salicylate-allergy", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"twelve-years-old", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"tretinoin-and-benzoyl-peroxide", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"expired", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"strong-retinol-and-fragrance", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"travel", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"pause", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"missed-week", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"middle-of-the-week", "2026-11-23", "2026-11-26", 7},
    GoldenWeek{"pin-against-news", "2026-11-23", "2026-11-23", 7},
    GoldenWeek{"done-beyond", "2026-11-23", "2026-11-25", 7},
    GoldenWeek{"own-numbers", "2026-11-23", "2026-11-23", 7},
};

}  // namespace gyeol::test

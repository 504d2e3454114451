#include "support/random_problem.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace gyeol::test {

using namespace planner;

namespace {

enum class Kind { acid, exfoliatingPack, moisturizingPack, collagenMask, egfMask, retinoid, azelaic, acidCleanser, vitaminC };

struct Product {
    const char* id;
    Kind kind;
    int minutes;
    int aim;  ///< sessions a week; the second mask and pack: in two
    int miss;
};

/// A shelf of 5, 8 or 12 is the first so many of these.
const std::vector<Product> products = {
    {"acid", Kind::acid, 5, 2, 30},
    {"exfoliating-pack", Kind::exfoliatingPack, 15, 1, 30},
    {"moisturizing-pack", Kind::moisturizingPack, 20, 2, 20},
    {"collagen-mask", Kind::collagenMask, 20, 2, 24},
    {"egf-mask", Kind::egfMask, 20, 1, 10},
    {"retinoid", Kind::retinoid, 3, 2, 26},
    {"azelaic", Kind::azelaic, 3, 7, 12},
    {"acid-cleanser", Kind::acidCleanser, 3, 2, 6},
    {"collagen-mask-2", Kind::collagenMask, 20, 1, 24},
    {"vitamin-c", Kind::vitaminC, 0, 7, 12},
    {"acid-2", Kind::acid, 3, 1, 30},
    {"moisturizing-pack-2", Kind::moisturizingPack, 20, 1, 20},
};
constexpr TreatmentIndex secondMask = 8, secondPack = 11;
constexpr int fading = 300;  ///< what a procedure puts on its day, in hundredths of an acid session

struct Skin {
    int exfoliations, window;  ///< so many in so many days
    int gap;                   ///< days between two of them
    int keeps;                 ///< thousandths of a load that the next day still holds
    int retinoidNights;
};

/// Oily, normal, combination, dry and sensitive.
const std::vector<Skin> skins = {{3, 7, 2, 515, 5}, {2, 7, 2, 574, 5}, {2, 7, 2, 607, 4}, {2, 7, 3, 670, 3}, {1, 14, 3, 745, 2}};

bool exfoliates(Kind kind) {
    return kind == Kind::acid || kind == Kind::exfoliatingPack;
}
bool moistens(Kind kind) {
    return kind == Kind::moisturizingPack || kind == Kind::collagenMask || kind == Kind::egfMask;
}
bool irritates(Kind kind) {
    return !moistens(kind);
}

class PersonMaker {
public:
    PersonMaker(std::uint64_t seed, PersonShape shape) : random_(seed), shape_(shape), skin_(random_.oneOf(skins)) {
        shelf_.assign(products.begin(), products.begin() + shape.treatments);
        if (skin_.window == 14 && random_.chance(50)) {
            skin_.window = 7;
        }
    }

    Problem make() {
        problem_.firstDay = Date{std::chrono::days{20'780}};
        problem_.days = shape_.days;
        base_.assign(static_cast<std::size_t>(shape_.days), 0);
        makeTreatments();
        makeStress();
        makeProcedures();
        makeFacts();
        makeCaps();
        makeGates();
        makeGaps();
        makePairs();
        makeTargets();
        return std::move(problem_);
    }

private:
    /// The treatments of the shelf whose kind is asked for.
    template <class Asked>
    std::vector<TreatmentIndex> those(Asked asked) const {
        std::vector<TreatmentIndex> list;
        for (TreatmentIndex treatment = 0; treatment < shape_.treatments; ++treatment) {
            if (asked(kindOf(treatment))) {
                list.push_back(treatment);
            }
        }
        return list;
    }
    std::vector<TreatmentIndex> ofKind(Kind kind) const {
        return those([kind](Kind other) { return other == kind; });
    }
    Kind kindOf(TreatmentIndex treatment) const { return shelf_[static_cast<std::size_t>(treatment)].kind; }
    int& score(TreatmentIndex treatment, Day day) {
        return problem_.treatments[static_cast<std::size_t>(treatment)].score[static_cast<std::size_t>(day)];
    }
    void close(TreatmentIndex treatment, Day from, Day end) {
        for (Day day = std::max(from, 0); day < std::min(end, shape_.days); ++day) {
            problem_.treatments[static_cast<std::size_t>(treatment)].allowed[static_cast<std::size_t>(day)] = 0;
        }
    }

    /// Everything open; a liked weekday for most, an evening that is busy now and then.
    void makeTreatments() {
        const std::size_t days = static_cast<std::size_t>(shape_.days);
        for (const Product& product : shelf_) {
            problem_.treatments.push_back({product.id, product.minutes, std::vector<char>(days, 1), std::vector<int>(days, 0)});
        }
        for (TreatmentIndex treatment = 0; treatment < shape_.treatments; ++treatment) {
            const int liked = random_.between(0, 9);
            for (Day day = 0; day < shape_.days; ++day) {
                score(treatment, day) += day % 7 == liked ? 3 : 0;
            }
        }
        const int more = shape_.treatments > 5 ? 12 : 0;
        for (Day day = 0; day < shape_.days; ++day) {
            const int minutes = random_.oneOf(std::vector<int>{25, 45, 45, 60});
            problem_.budget.push_back(random_.chance(8) ? 0 : minutes + more);
        }
    }

    /// Nights of bad air, strong sun or dry rooms, levels 0 to 3. They come in runs.
    void makeStress() {
        const bool strong = random_.chance(50);
        int level = 0;
        for (Day day = 0; day < shape_.days; ++day) {
            if (random_.chance(40)) {
                level = random_.chance(50) ? 0 : random_.between(1, 3);
            }
            for (const TreatmentIndex treatment : those(exfoliates)) {
                score(treatment, day) -= level * (strong ? 16 : 3);
            }
            for (const TreatmentIndex treatment : ofKind(Kind::collagenMask)) {
                score(treatment, day) += level * (strong ? 8 : 4);
            }
            for (const TreatmentIndex treatment : ofKind(Kind::moisturizingPack)) {
                score(treatment, day) += level * 2;
            }
        }
    }

    void makeProcedures() {
        for (Day month = -14; month < shape_.days; month += 28) {
            if (random_.chance(45)) {
                makeProcedure(month + random_.between(0, 27));
            }
        }
    }
    void makeProcedure(Day on) {
        const int before = random_.between(2, 7);
        const int after = random_.between(3, 14);
        const int masksRest = random_.between(1, 5);
        for (TreatmentIndex treatment = 0; treatment < shape_.treatments; ++treatment) {
            const bool gentle = !irritates(kindOf(treatment));
            close(treatment, gentle ? on : on - before, on + (gentle ? masksRest : after));
        }
        for (Day day = std::max(on + masksRest, 0); day < std::min(on + masksRest + 7, shape_.days); ++day) {
            for (const TreatmentIndex treatment : those(moistens)) {
                score(treatment, day) += kindOf(treatment) == Kind::egfMask ? 6 : 4;
            }
        }
        const std::vector<int> left = weights(fading);
        for (int lag = 0; lag < static_cast<int>(left.size()); ++lag) {
            if (on + lag >= 0 && on + lag < shape_.days) {
                base_[static_cast<std::size_t>(on + lag)] += left[static_cast<std::size_t>(lag)];
            }
        }
    }

    /// Two weeks of a past that kept no plan, and now and then pins that may break any rule.
    void makeFacts() {
        std::set<Session> past;
        for (Day day = -18; day < 0; ++day) {
            for (TreatmentIndex treatment = 0; treatment < shape_.treatments; ++treatment) {
                if (random_.chance(shelf_[static_cast<std::size_t>(treatment)].aim * 9)) {
                    past.insert({day, treatment});
                }
            }
        }
        problem_.history.assign(past.begin(), past.end());
        std::set<Session> pins;
        for (int pin = random_.chance(50) ? random_.between(1, 2) : 0; pin > 0; --pin) {
            const Day day = random_.between(0, shape_.days - 1);
            pins.insert({day, random_.between(0, shape_.treatments - 1)});
        }
        problem_.fixed.assign(pins.begin(), pins.end());
    }

    void makeCaps() {
        const std::size_t days = static_cast<std::size_t>(shape_.days);
        std::vector<int> max(days, skin_.exfoliations);
        if (skin_.exfoliations > 1 && random_.chance(25)) {  // lowered for a while
            const int from = random_.between(0, shape_.days - 1);
            std::fill(max.begin() + from, max.begin() + std::min(from + 14, shape_.days), 1);
        }
        problem_.caps.push_back({those(exfoliates), skin_.window, std::move(max), "exfoliation-per-week"});
        const auto cap = [&](std::vector<TreatmentIndex> treatments, int most, const char* rule) {
            if (!treatments.empty()) {
                problem_.caps.push_back({std::move(treatments), 7, std::vector<int>(days, most), rule});
            }
        };
        cap({1}, 2, "exfoliating-pack-per-week");
        cap(ofKind(Kind::moisturizingPack), 3, "moisturizing-pack-per-week");
        cap(ofKind(Kind::collagenMask), random_.between(2, 3), "collagen-mask-per-week");
        cap(ofKind(Kind::egfMask), 2, "egf-mask-per-week");
        cap(ofKind(Kind::retinoid), skin_.retinoidNights, "retinoid-ramp");
        cap(ofKind(Kind::acidCleanser), 3, "acid-cleanser-per-week");
    }

    /// How a load fades: rounded up, ending before the first weight below 3. In whole numbers, so that no machine's `exp` can differ.
    std::vector<int> weights(int load) const {
        std::vector<int> list;
        for (int left = load * 1000; left > 2000; left = left / 1000 * skin_.keeps + left % 1000 * skin_.keeps / 1000) {
            list.push_back((left + 999) / 1000);
        }
        return list;
    }
    void makeGates() {
        std::vector<std::vector<int>> loads;
        for (const Product& product : shelf_) {
            loads.push_back(weights(loadOf(product.kind)));
        }
        const std::vector<int> fifty(static_cast<std::size_t>(shape_.days), 50);
        const std::vector<int> seventyFive(static_cast<std::size_t>(shape_.days), 75);
        problem_.gates.push_back({those(exfoliates), loads, base_, fifty, "barrier-recovered"});
        const std::vector<TreatmentIndex> retinoids = ofKind(Kind::retinoid);
        if (!retinoids.empty()) {
            for (const TreatmentIndex retinoid : retinoids) {
                loads[static_cast<std::size_t>(retinoid)].clear();
            }
            problem_.gates.push_back({retinoids, loads, base_, seventyFive, "barrier-recovered-retinoid"});
        }
    }
    int loadOf(Kind kind) {
        switch (kind) {
            case Kind::acid:
                return random_.oneOf(std::vector<int>{60, 100, 100, 200});
            case Kind::exfoliatingPack:
                return random_.oneOf(std::vector<int>{50, 100});
            case Kind::retinoid:
                return 80;
            case Kind::azelaic:
                return 10;
            case Kind::acidCleanser:
                return 30;
            case Kind::vitaminC:
                return 8;
            case Kind::moisturizingPack:
            case Kind::collagenMask:
            case Kind::egfMask:
                break;
        }
        return 0;
    }

    void makeGaps() {
        const auto gap = [&](std::vector<TreatmentIndex> first, std::vector<TreatmentIndex> then, int days, const char* rule) {
            if (!first.empty() && !then.empty()) {
                problem_.gaps.push_back({std::move(first), std::move(then), days, rule});
            }
        };
        const std::vector<TreatmentIndex> exfoliants = those(exfoliates);
        const std::vector<TreatmentIndex> packs = ofKind(Kind::moisturizingPack);
        const std::vector<TreatmentIndex> masks = those([](Kind kind) { return kind == Kind::collagenMask || kind == Kind::egfMask; });
        const std::vector<TreatmentIndex> retinoids = ofKind(Kind::retinoid);
        gap(exfoliants, exfoliants, skin_.gap, "alternate-days");
        gap({3}, {3}, 2, "mask-spacing");
        gap(masks, masks, 1, "one-mask-an-evening");
        gap(packs, packs, 2, "pack-spacing");
        gap(exfoliants, retinoids, 1, "retinoid-apart");
        gap(retinoids, exfoliants, 1, "retinoid-apart");
        gap(those([](Kind kind) { return exfoliates(kind) || kind == Kind::retinoid; }), ofKind(Kind::acidCleanser), 2, "cleanser-apart");
        std::vector<TreatmentIndex> moist = packs;
        if (random_.chance(50)) {
            moist.push_back(3);
        }
        problem_.needs.push_back({1, std::move(moist), "restore-after-pack"});
    }

    void makePairs() {
        const std::vector<TreatmentIndex> exfoliants = those(exfoliates);
        for (const TreatmentIndex exfoliant : exfoliants) {
            problem_.pairs.push_back({exfoliant, 3, 1, 12, "collagen-after-exfoliation"});
        }
        for (const TreatmentIndex acid : ofKind(Kind::acid)) {
            problem_.pairs.push_back({acid, 2, 0, 8, "moisture-with-acid"});
        }
        for (const auto& [lag, points] : {std::pair{1, -9}, {2, -4}, {3, -1}}) {
            for (const TreatmentIndex treatment : those(moistens)) {
                problem_.pairs.push_back({treatment, treatment, lag, points, "spacing"});
            }
        }
        for (const auto& [lag, points] : {std::pair{2, -6}, {3, -2}, {4, -1}}) {
            for (const TreatmentIndex first : exfoliants) {
                for (const TreatmentIndex then : exfoliants) {
                    problem_.pairs.push_back({first, then, lag, points, "spacing"});
                }
            }
        }
    }

    void makeTargets() {
        const auto spans = [&](TreatmentIndex treatment, int length, int count) {
            for (Day from = 0; from < shape_.days; from += length) {
                const Day to = std::min(from + length, shape_.days) - 1;
                const int share = count * (to - from + 1) / length;
                const int over = to - from + 1 == length ? 14 : 0;
                const int miss = shelf_[static_cast<std::size_t>(treatment)].miss;
                problem_.targets.push_back({treatment, from, to, share, miss, over, "weekly-target"});
            }
        };
        for (TreatmentIndex treatment = 0; treatment < shape_.treatments; ++treatment) {
            const int aim = shelf_[static_cast<std::size_t>(treatment)].aim;
            if (treatment == secondMask || treatment == secondPack) {
                spans(treatment, 14, aim);
            } else if (kindOf(treatment) == Kind::retinoid) {
                spans(treatment, 7, skin_.retinoidNights);
            } else if (exfoliates(kindOf(treatment))) {
                spans(treatment, skin_.window, std::min(aim, skin_.exfoliations));
            } else {
                spans(treatment, 7, aim);
            }
        }
    }

    Random random_;
    PersonShape shape_;
    Skin skin_;
    std::vector<Product> shelf_;
    std::vector<int> base_;
    Problem problem_;
};

}  // namespace

Problem personProblem(std::uint64_t seed, PersonShape shape) {
    return PersonMaker(seed, shape).make();
}

}  // namespace gyeol::test

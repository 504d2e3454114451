#include "planned.h"
#include "service/shelf_acts.h"
#include "service/shelf_outlook.h"
#include "service/shelf_reading.h"
#include "service/shelf_view.h"
#include "service/treatment_ids.h"
#include "support/days.h"
#include "support/property.h"

#include <algorithm>

using namespace gyeol;
using diary::PatchTest;
using diary::Treatment;
using diary::TreatmentId;
using diary::TreatmentKind;
using service::ShelfState;

namespace {

using gyeol::test::tuesday;
const rulebook::Span fortnight{tuesday, 14, tuesday};

Treatment make(const char* id, TreatmentKind kind, const char* name = "") {
    return diary::makeTreatment(TreatmentId(id), kind, name);
}

service::ShelfItem itemOf(const diary::Diary& diary, const char* id) {
    static const auto book = test::ruleBook();
    const auto items = service::shelfItems(book, diary, tuesday);
    const auto found = std::ranges::find(items, TreatmentId(id), &service::ShelfItem::id);
    REQUIRE(found != items.end());
    return *found;
}

std::vector<std::string> shelf(const diary::Diary& diary) {
    std::vector<std::string> ids;
    for (const Treatment& treatment : diary.treatments) {
        ids.push_back(treatment.id.text());
    }
    return ids;
}

service::ListReader listReader() {
    return service::ListReader(test::data() / "ingredients.json");
}

Treatment withList(TreatmentKind kind, const char* list, const char* name = "") {
    Treatment treatment = make("new", kind, name);
    treatment.product = diary::Product{.ingredients = list};
    return treatment;
}

}  // namespace

TEST_CASE("an id is made from the name, Korean too, and is free") {
    CHECK(service::idTextOf("Glycolic Toner 7%") == "glycolic-toner-7");
    CHECK(service::idTextOf("각질팩") == "gakjilpaek");
    CHECK(service::idTextOf("효소 각질팩 (Enzyme)") == "hyoso-gakjilpaek-enzyme");
    CHECK(service::idTextOf("콜라겐 마스크") == "kolragen-maseukeu");
    CHECK(service::idTextOf("!!") == "");
    auto diary = test::smallDiary();
    CHECK(service::freeTreatmentId(diary, "Toner", TreatmentKind::acid).text() == "toner-2");
    CHECK(service::freeTreatmentId(diary, "美白", TreatmentKind::vitaminC).text() == "vitamin-c");
}

TEST_CASE("whatever the name, the id is one of a diary, and no treatment has it") {
    test::property("ids", [](const std::string& name, const std::string& other) {
        diary::Diary diary;
        for (const std::string& each : {name, other, name, name}) {
            Treatment draft = make("new", TreatmentKind::acid, each.c_str());
            draft.name = each;
            diary = test::with(diary, service::addTreatment(diary, draft));
        }
        auto ids = shelf(diary);
        RC_ASSERT(std::ranges::all_of(ids, [](const std::string& id) { return isIdText(id); }));
        std::ranges::sort(ids);
        RC_ASSERT(std::ranges::adjacent_find(ids) == ids.end());
    });
}

TEST_CASE("a treatment goes to the end of the shelf, is changed in its place, and the inverse takes it back") {
    const auto diary = test::smallDiary();
    const auto added = service::addTreatment(diary, make("new", TreatmentKind::retinoid, "레티놀 세럼"));
    const auto after = test::with(diary, added);
    CHECK(shelf(after).back() == "retinol-sereom");
    CHECK(test::with(after, diary::inverse(added)) == diary);
    Treatment changed = after.treatments.front();
    changed.percent = diary::PartsPerMillion{70'000};
    const auto stronger = test::with(after, service::changeTreatment(after, changed, tuesday));
    CHECK(stronger.treatments.front().percent == diary::PartsPerMillion{70'000});
    CHECK(shelf(stronger) == shelf(after));
    CHECK(service::changeTreatment(after, make("nobody", TreatmentKind::acid), tuesday).empty());
}

TEST_CASE("off the shelf: what was planned with it goes, what was done stays; back again it stands where it stood") {
    auto diary = test::smallDiary();
    diary.sessions = {test::session("2026-11-20", "toner", diary::SessionState::done), test::session("2026-11-23", "toner"),
                      test::session("2026-11-24", "toner"), test::session("2026-11-26", "pack")};
    Treatment off = diary.treatments.front();
    off.active = false;
    const auto retired = test::with(diary, service::changeTreatment(diary, off, tuesday));
    REQUIRE(retired.sessions.size() == 3);
    CHECK(retired.sessions[1].date == test::date("2026-11-23"));
    CHECK(itemOf(retired, "toner").state == ShelfState::retired);
    off.active = true;
    const auto back = test::with(retired, service::changeTreatment(retired, off, tuesday));
    CHECK(shelf(back) == shelf(diary));
    CHECK(back.sessions == retired.sessions);
}

TEST_CASE("only what nothing in the diary speaks of may be taken out") {
    auto diary = test::smallDiary();
    CHECK(service::mayRemove(diary, TreatmentId("toner")));
    CHECK_FALSE(service::mayRemove(diary, TreatmentId("nobody")));
    const auto used = [&](auto change) {
        diary::Diary changed = diary;
        change(changed);
        CHECK_FALSE(service::mayRemove(changed, TreatmentId("toner")));
        CHECK(service::removeTreatment(changed, TreatmentId("toner")).empty());
    };
    used([](auto& d) { d.sessions.push_back(test::session("2026-11-20", "toner")); });
    used([](auto& d) { d.checkIns.push_back({.date = tuesday, .suspect = TreatmentId("toner"), .note = {}}); });
    used([](auto& d) { d.overrides.push_back({.rule = "exfoliation-per-week", .treatment = TreatmentId("toner"), .note = {}}); });
    used([](auto& d) {
        d.evenings.exceptions.push_back({.from = tuesday, .to = tuesday, .minutes = {}, .without = {TreatmentId("toner")}, .note = {}});
    });
    CHECK(shelf(test::with(diary, service::removeTreatment(diary, TreatmentId("toner")))) ==
          std::vector<std::string>{"pack", "serum", "foam"});
}

TEST_CASE("a move goes past the neighbour that is in sight, and stops at the ends") {
    auto diary = test::smallDiary();
    diary.treatments[1].active = false;  // toner, (pack), serum, foam
    const TreatmentId serum("serum");
    const auto up = test::with(diary, service::moveTreatment(diary, serum, service::ShelfMove::up));
    CHECK(shelf(up) == std::vector<std::string>{"serum", "toner", "pack", "foam"});
    CHECK(service::moveTreatment(up, serum, service::ShelfMove::up).empty());
    const auto down = test::with(up, service::moveTreatment(up, serum, service::ShelfMove::down));
    CHECK(shelf(down) == std::vector<std::string>{"toner", "serum", "pack", "foam"});
    CHECK(service::moveTreatment(diary, TreatmentId("pack"), service::ShelfMove::down).empty());
}

TEST_CASE("the shelf tells what is past its date, what soon is, and which test wants an answer, the most urgent first") {
    auto diary = test::smallDiary();
    diary.treatments.push_back(make("retinol", TreatmentKind::retinoid));
    diary.treatments.push_back(make("pha", TreatmentKind::acid));
    Treatment &toner = diary.treatments[0], &pack = diary.treatments[1], &serum = diary.treatments[2], &retinol = diary.treatments[4],
              &pha = diary.treatments[5];
    toner.product = diary::Product{.opened = test::date("2026-05-24"), .monthsAfterOpening = 6};
    pack.product = diary::Product{.useBy = tuesday + Days(10)};
    serum.product = diary::Product{.useBy = tuesday + Days(service::soonDays + 5)};
    serum.started = test::date("2026-10-01");
    retinol.patchTest = PatchTest::running;
    retinol.patchFrom = tuesday - Days(10);
    pha.patchTest = PatchTest::running;
    pha.patchFrom = tuesday;
    pha.patchDays = 10;
    CHECK(itemOf(diary, "toner").state == ShelfState::expired);
    CHECK(itemOf(diary, "toner").expires == tuesday);
    CHECK(itemOf(diary, "pack").expiresSoon);
    CHECK_FALSE(itemOf(diary, "serum").expiresSoon);
    CHECK(itemOf(diary, "serum").begun == test::date("2026-10-01"));
    CHECK(itemOf(diary, "foam").state == ShelfState::inUse);
    CHECK(itemOf(diary, "retinol").state == ShelfState::patchOver);
    CHECK(itemOf(diary, "pha").patchOpens == tuesday + Days(10));
    const auto book = test::ruleBook();
    auto items = service::shelfItems(book, diary, tuesday);
    CHECK(service::nextToExpire(items)->id.text() == "pack");
    std::ranges::stable_sort(items, {}, service::urgencyOf);
    std::vector<std::string> order;
    for (const auto& item : items) {
        order.push_back(item.id.text());
    }
    CHECK(order == std::vector<std::string>{"toner", "retinol", "pack", "pha", "serum", "foam"});
}

TEST_CASE("on sensitive skin a new active waits for its test; used, it does not") {
    auto diary = test::smallDiary();
    CHECK(itemOf(diary, "toner").state == ShelfState::notBegun);
    diary.person.sensitive = true;
    CHECK(itemOf(diary, "toner").state == ShelfState::patchDue);
    CHECK(itemOf(diary, "pack").state == ShelfState::inUse);
    diary.sessions = {test::session("2026-11-20", "toner", diary::SessionState::done)};
    CHECK(itemOf(diary, "toner").state == ShelfState::inUse);
    CHECK(itemOf(diary, "toner").done == 1);
}

TEST_CASE("days of a patch test are noted on the arm and forgotten, and count as no use") {
    const auto book = test::ruleBook();
    auto diary = test::smallDiary();
    diary.treatments[0].patchTest = PatchTest::running;
    diary.treatments[0].patchFrom = tuesday - Days(2);
    const TreatmentId toner("toner");
    const auto noted = test::with(diary, service::notePatchDay(diary, toner, tuesday - Days(1)));
    const auto days = service::patchDaysOf(book, noted, noted.treatments[0], tuesday - Days(2));
    CHECK(days.size() == 7);
    CHECK_FALSE(days[0].applied);
    CHECK(days[1].applied);
    CHECK(noted.sessions.size() == 2);
    CHECK(itemOf(noted, "toner").done == 0);
    CHECK(service::notePatchDay(noted, toner, tuesday - Days(1)).empty());
    CHECK(test::with(noted, service::forgetPatchDay(noted, toner, tuesday - Days(1))) == diary);
}

TEST_CASE("a list is read for a person: what it is, what concerns them, and what the form would take") {
    auto lists = listReader();
    const auto book = test::ruleBook();
    diary::Person person;
    person.pregnant = true;
    person.allergies = {"salicylate", "Limonene"};
    const auto draft = withList(TreatmentKind::other, "Aqua, Salicylic Acid 2%, Glycerin, Limonene", "Clear toner");
    const auto reading = lists.read(book, person, draft, "toner");
    REQUIRE(reading.has_value());
    CHECK(reading->allergens == std::vector<std::string>{"Limonene"});
    const auto concerns = [&](ingredients::Caution caution) {
        return std::ranges::any_of(reading->forThem, [&](const auto& given) { return given.caution == caution; });
    };
    CHECK(concerns(ingredients::Caution::pregnancy));
    CHECK(concerns(ingredients::Caution::salicylateAllergy));
    CHECK_FALSE(concerns(ingredients::Caution::fragrance));
    const Treatment filled = service::filledFrom(reading->account.proposal, draft);
    CHECK(filled.kind == TreatmentKind::acid);
    CHECK(filled.acid == diary::AcidKind::bha);
    CHECK(filled.percent == diary::PartsPerMillion{20'000});
    CHECK(filled.product == draft.product);
    CHECK(reading->account.load.value_or(0) > 0);

    const auto calm = lists.read(book, {}, draft, "toner");
    REQUIRE(calm.has_value());
    CHECK(calm->forThem.empty());
    const auto plain = lists.read(book, {}, withList(TreatmentKind::moisturizer, "Aqua, Glycerin"), "");
    REQUIRE(plain.has_value());
    const auto kept = withList(TreatmentKind::moisturizer, "Aqua, Glycerin");
    CHECK(service::filledFrom(plain->account.proposal, kept) == kept);
}

TEST_CASE("a list that is too long and a catalogue that is not there are told, not guessed") {
    const auto book = test::ruleBook();
    auto lists = listReader();
    const std::string longList(ingredients::longestList + 1, 'a');
    CHECK(lists.read(book, {}, withList(TreatmentKind::other, longList.c_str()), "").error().code == FailureCode::tooLong);
    service::ListReader nowhere("/nowhere/ingredients.json");
    CHECK(nowhere.read(book, {}, withList(TreatmentKind::other, "Aqua"), "").error().code == FailureCode::dataMissing);
}

TEST_CASE("an outlook tells the first evening of a new thing, and how often it and all exfoliation come") {
    const auto book = test::ruleBook();
    auto diary = test::example("beginner-combination");
    Treatment mask = make("new", TreatmentKind::egfMask, "EGF mask two");
    mask.perWeek = diary::HalvesPerWeek{2};
    const auto choice = service::addTreatment(diary, mask);
    const auto outlook = service::shelfOutlook(book, diary, choice, TreatmentId("egf-mask-two"), fortnight);
    REQUIRE(outlook.next);
    CHECK(*outlook.next >= tuesday);
    CHECK(outlook.times > 0);
    CHECK(outlook.timesBefore == 0);
    CHECK(outlook.closedBy.empty());

    Treatment toner = *diary::findTreatment(diary, TreatmentId("glycolic-toner"));
    toner.active = false;
    const auto off = service::shelfOutlook(book, diary, service::changeTreatment(diary, toner, tuesday), toner.id, fortnight);
    CHECK_FALSE(off.next);
    CHECK(off.timesBefore > 0);
    CHECK(off.times == 0);
    CHECK(off.exfoliations <= off.exfoliationsBefore);
    REQUIRE_FALSE(off.closedBy.empty());
    CHECK(off.closedBy.front().rule == "retired");
}

TEST_CASE("an outlook says what a person may not decide, and when a test can have passed") {
    const auto book = test::ruleBook();
    auto diary = test::smallDiary();
    diary.person.pregnant = true;
    const auto retinol = service::addTreatment(diary, make("new", TreatmentKind::retinoid, "Retinol"));
    const auto refused = service::shelfOutlook(book, diary, retinol, TreatmentId("retinol"), fortnight);
    REQUIRE(refused.refusals.size() == 1);
    CHECK(refused.refusals.front().rule == "pregnancy");
    Treatment salicylic = make("new", TreatmentKind::acid, "Clear pads");
    salicylic.acid = diary::AcidKind::bha;
    salicylic.percent = diary::PartsPerMillion{30'000};
    const auto high = service::shelfOutlook(book, diary, service::addTreatment(diary, salicylic), TreatmentId("clear-pads"), fortnight);
    REQUIRE(high.refusals.size() == 1);
    CHECK(high.refusals.front().rule == "pregnancy-salicylic");
    salicylic.percent = diary::PartsPerMillion{5'000};
    const auto low = service::shelfOutlook(book, diary, service::addTreatment(diary, salicylic), TreatmentId("clear-pads"), fortnight);
    CHECK(low.refusals.empty());
    CHECK(std::ranges::any_of(low.notices, [](const auto& notice) { return notice.rule == "pregnancy-salicylic"; }));
    Treatment peel = make("new", TreatmentKind::acid, "Peel");
    peel.percent = diary::PartsPerMillion{350'000};
    const auto strong = service::shelfOutlook(book, diary, service::addTreatment(diary, peel), TreatmentId("peel"), fortnight);
    REQUIRE(strong.refusals.size() == 1);
    CHECK(strong.refusals.front().rule == "too-strong");
    Treatment tested = diary.treatments[0];
    tested.patchTest = PatchTest::running;
    tested.patchFrom = tuesday;
    const auto running = service::shelfOutlook(book, diary, service::changeTreatment(diary, tested, tuesday), tested.id, fortnight);
    CHECK(running.patchOpens == tuesday + Days(7));
    CHECK_FALSE(running.next);
    CHECK(running.closedBy.front().rule == "patch-test");
}

#include "ingredients/name_key.h"
#include "support/catch.h"

using namespace gyeol::ingredients;

TEST_CASE("what makes no difference is not in a key") {
    CHECK(nameKey("Sodium Hyaluronate") == nameKey("SODIUM  HYALURONATE"));
    CHECK(nameKey("Sodium Hya luronate") == nameKey("Sodium Hyaluronate"));
    CHECK(nameKey("1,2-Hexanediol") == nameKey("1 2-hexanediol"));
    CHECK(nameKey("sh-Oligopeptide-1") == nameKey("SH Oligopeptide 1"));
    CHECK(nameKey("Aluminium Sulphate") == nameKey("aluminum sulfate"));
    CHECK(nameKey("Hydrolysed Silk") == nameKey("Hydrolyzed Silk"));
    CHECK(nameKey("Cire d'Abeille é") == "ciredabeillee");
    CHECK(nameKey("α-Arbutin") == nameKey("alpha-Arbutin"));
    CHECK(nameKey(" *()-") == "");
}

TEST_CASE("older and newer Korean spellings are one name") {
    struct Pair {
        const char *older, *newer;
    };
    const Pair pairs[] = {
        {"에칠헥실글리세린", "에틸헥실글리세린"},
        {"메칠파라벤", "메틸파라벤"},
        {"디소듐이디티에이", "다이소듐이디티에이"},
        {"트리에탄올아민", "트라이에탄올아민"},
        {"이소프로필알코올", "아이소프로필알코올"},
        {"부틸렌글리콜", "부틸렌글라이콜"},
        {"글리콜릭애시드", "글라이콜릭애씨드"},
        {"사이클로펜타실록산", "사이클로펜타실록세인"},
        {"소르비탄올리베이트", "솔비탄올리베이트"},
        {"쉐어버터", "시어버터"},
        {"트레할로스", "트레할로오스"},
        {"가수분해콜라겐", "하이드롤라이즈드콜라겐"},
        {"병풀 추출물", "병풀추출물"},
        {"팔미토일펜타펩티드-4", "팔미토일펜타펩타이드-4"},
    };
    for (const Pair& pair : pairs) {
        INFO(pair.older);
        CHECK(nameKey(pair.older) == nameKey(pair.newer));
    }
}

TEST_CASE("names that differ keep different keys") {
    CHECK(nameKey("Oligopeptide-1") != nameKey("Oligopeptide-10"));
    CHECK(nameKey("Retinol") != nameKey("Retinal"));
    CHECK(nameKey("Alcohol") != nameKey("Cetyl Alcohol"));
    CHECK(nameKey("레티놀") != nameKey("레티날"));
    CHECK(nameKey(std::string(longestName + 1, 'a')).empty());
}

TEST_CASE("a Korean syllable is its letters") {
    CHECK(lettersOf("ab1") == u"ab1");
    CHECK(lettersOf("가").size() == 2);
    CHECK(lettersOf("각").size() == 3);
    CHECK(lettersOf("톤") != lettersOf("튼"));
}

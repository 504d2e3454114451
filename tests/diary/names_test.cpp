#include "diary/kinds.h"
#include "support/names_table.h"

using namespace gyeol;
using namespace gyeol::diary;

TEST_CASE("every value of every enumeration has a name of its own") {
    test::checkNames(SkinType::oily);
    test::checkNames(Tolerance::used);
    test::checkNames(Part::both);
    test::checkNames(Area::patch);
    test::checkNames(SessionState::missed);
    test::checkNames(TreatmentKind::other);
    test::checkNames(AcidKind::mixed);
    test::checkNames(ExfoliantKind::pha);
    test::checkNames(RetinoidKind::tazarotene);
    test::checkNames(PatchTest::failed);
    test::checkNames(ProcedureKind::led);
    test::checkNames(ProcedureState::cancelled);
    test::checkNames(ConditionKind::clinicianSaysStop);
    test::checkNames(ExposureSource::forecast);
    test::checkNames(DayOfWeek::saturday);
}

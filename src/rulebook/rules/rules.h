#pragma once

#include "rulebook/context.h"
#include "rulebook/problem_builder.h"

/// One function a rule, each in the file of its name. A rule reads the context and what stronger rules have put into the builder, and adds
/// its own; none depends on a weaker one. resolve.cpp lines them up in the order of power.
namespace gyeol::rulebook::rules {

// Hard windows: they close cells.
void pastDays(const Context& context, ProblemBuilder& builder);
void retired(const Context& context, ProblemBuilder& builder);
void procedureWindows(const Context& context, ProblemBuilder& builder);
void irritationHold(const Context& context, ProblemBuilder& builder);
void conditionHold(const Context& context, ProblemBuilder& builder);
void newPatchTest(const Context& context, ProblemBuilder& builder);
void sunNights(const Context& context, ProblemBuilder& builder);
void dustNights(const Context& context, ProblemBuilder& builder);
void travel(const Context& context, ProblemBuilder& builder);
void putOff(const Context& context, ProblemBuilder& builder);

// Allergy, pregnancy and whatever a product may not be used for.
void pregnancy(const Context& context, ProblemBuilder& builder);
void allergies(const Context& context, ProblemBuilder& builder);
void children(const Context& context, ProblemBuilder& builder);
void strongAcids(const Context& context, ProblemBuilder& builder);
void expired(const Context& context, ProblemBuilder& builder);
void scrubs(const Context& context, ProblemBuilder& builder);
void patchTest(const Context& context, ProblemBuilder& builder);
void newActives(const Context& context, ProblemBuilder& builder);
void egfAfterProcedure(const Context& context, ProblemBuilder& builder);

// Facts: what is given, once it is known what is closed.
void facts(const Context& context, ProblemBuilder& builder);

// Limits.
void exfoliationPerWeek(const Context& context, ProblemBuilder& builder);
void retinoidNights(const Context& context, ProblemBuilder& builder);
void masksPerWeek(const Context& context, ProblemBuilder& builder);
void activesPerWeek(const Context& context, ProblemBuilder& builder);
void alternateDays(const Context& context, ProblemBuilder& builder);
void apartInTheNight(const Context& context, ProblemBuilder& builder);
void masksApart(const Context& context, ProblemBuilder& builder);
void restoreAfterPack(const Context& context, ProblemBuilder& builder);
void barrierRecovered(const Context& context, ProblemBuilder& builder);
void eveningBudget(const Context& context, ProblemBuilder& builder);

// Wishes.
void weeklyAims(const Context& context, ProblemBuilder& builder);
void pairsOfNights(const Context& context, ProblemBuilder& builder);
void stressNights(const Context& context, ProblemBuilder& builder);
void masksAroundProcedures(const Context& context, ProblemBuilder& builder);
void preferences(const Context& context, ProblemBuilder& builder);

// What is placed or told beside the search.
void dailySteps(const Context& context, ProblemBuilder& builder);
void rampNotices(const Context& context, ProblemBuilder& builder);
void procedureNotices(const Context& context, ProblemBuilder& builder);
void skinNotices(const Context& context, ProblemBuilder& builder);
void shelfNotices(const Context& context, ProblemBuilder& builder);
void overrideNotices(const Context& context, ProblemBuilder& builder);
void doneBeyond(const Context& context, ProblemBuilder& builder);

}  // namespace gyeol::rulebook::rules

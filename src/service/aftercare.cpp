#include "service/aftercare.h"

#include "rulebook/shelf.h"

#include <algorithm>

namespace gyeol::service {

namespace {

using diary::ConditionKind;

/// How far a note looks back: uses that are older are no longer news to a clinic.
constexpr int usedDays = 92;
constexpr int irritatedDays = 14;

bool irritates(const std::optional<rulebook::Group>& group) {
    return group && *group != rulebook::Group::packs && *group != rulebook::Group::masks;
}

std::vector<UsedActive> activesOf(const rulebook::RuleBook& book, const diary::Diary& diary, Date today) {
    std::vector<UsedActive> actives;
    for (const diary::Treatment& treatment : diary.treatments) {
        if (!irritates(rulebook::groupOf(book.data(), treatment))) {
            continue;
        }
        UsedActive used{treatment.id, {}};
        for (const diary::Session& session : diary.sessions) {
            const bool recent = session.date <= today && session.date >= today - Days(usedDays);
            if (recent && session.treatment == treatment.id && session.state == diary::SessionState::done &&
                session.area != diary::Area::patch) {
                used.last = used.last ? std::max(*used.last, session.date) : session.date;
            }
        }
        if (treatment.active || used.last) {
            actives.push_back(used);
        }
    }
    return actives;
}

}  // namespace

std::vector<const rulebook::AftercareStep*> aftercareOf(const rulebook::RuleBook& book, const std::vector<rulebook::AftercareStep>& steps,
                                                        diary::ProcedureKind kind, rulebook::Moment moment) {
    const bool loads = book.data().procedures.rows.at(kind).load > 0;
    std::vector<const rulebook::AftercareStep*> wanted;
    for (const rulebook::AftercareStep& step : steps) {
        const bool itsOwn = std::find(step.procedures.begin(), step.procedures.end(), kind) != step.procedures.end();
        if (step.moment == moment && (itsOwn || (step.procedures.empty() && loads))) {
            wanted.push_back(&step);
        }
    }
    return wanted;
}

std::vector<Advice> callsAfter(const rulebook::RuleBook& book, const diary::Procedure& procedure) {
    std::vector<Advice> calls;
    if (procedure.kind == diary::ProcedureKind::filler) {
        calls.push_back({Call::fillerEmergency, &procedure});
    }
    if (book.data().procedures.rows.at(procedure.kind).load > 0) {
        calls.push_back({Call::clinic, &procedure});
    }
    return calls;
}

ClinicNote clinicNote(const rulebook::RuleBook& book, const diary::Diary& diary, const diary::Procedure& procedure, Date today) {
    ClinicNote note{
        .actives = activesOf(book, diary, today), .toTell = toTellOf(book, diary, procedure, today), .conditions = {}, .irritated = {}};
    for (const diary::Condition& condition : diary.conditions) {
        if (condition.kind == ConditionKind::oralIsotretinoin) {
            const Days since(book.data().procedures.isotretinoinDays);
            note.isotretinoin = note.isotretinoin || (condition.from <= today && (!condition.to || *condition.to + since >= today));
        } else if (isThere(condition, today)) {
            note.conditions.push_back(condition.kind);
        }
    }
    const auto days = skinDays(book, diary, today, irritatedDays);
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i] == SkinDay::irritated) {
            note.irritated.push_back(today - Days(static_cast<int>(days.size() - 1 - i)));
        }
    }
    const diary::ClinicNumbers clinic = procedure.clinic.value_or(diary::ClinicNumbers{});
    note.asksForDays = !clinic.before || !clinic.after;
    note.asksForWash = !clinic.washHours;
    return note;
}

}  // namespace gyeol::service

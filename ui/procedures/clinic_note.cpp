// The note "what to bring and tell".
#include "ui/labels.h"
#include "ui/procedures/procedure_texts.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

namespace gyeol::ui {
namespace {

/// Labels of the note.
class ClinicNotes {
    Q_DECLARE_TR_FUNCTIONS(ClinicNotes)
};

NoteText::Part usedPart(const wording::Wording& wording, const diary::Diary& diary, const service::ClinicNote& note) {
    NoteText::Part part{ClinicNotes::tr("What I use"), {}};
    for (const service::UsedActive& used : note.actives) {
        const QString name = treatmentName(wording, diary, used.treatment.text());
        part.lines << (used.last ? ClinicNotes::tr("%1: last on %2").arg(name, fromCore(wording.shortDate(*used.last)))
                                 : ClinicNotes::tr("%1: not in the last three months").arg(name));
    }
    if (note.actives.empty()) {
        part.lines << ClinicNotes::tr("no acid, no retinoid, no other active");
    }
    for (const service::ToTell& told : note.toTell) {
        part.lines << ClinicNotes::tr("used inside the days before: %1 on %2")
                          .arg(treatmentName(wording, diary, told.treatment.text()), fromCore(wording.shortDate(told.date)));
    }
    return part;
}

NoteText::Part skinPart(const wording::Wording& wording, const diary::Person& person, const service::ClinicNote& note) {
    NoteText::Part part{ClinicNotes::tr("My skin"), {}};
    part.lines << fromCore(wording.say("skin-type." + std::string(nameOf(person.skinType)))) +
                      (person.sensitive ? ClinicNotes::tr(", sensitive") : QString());
    if (person.pihProne) {
        part.lines << ClinicNotes::tr("keeps dark marks after irritation");
    }
    if (person.pregnant) {
        part.lines << ClinicNotes::tr("pregnant, trying or breastfeeding");
    }
    if (note.isotretinoin) {
        part.lines << ClinicNotes::tr("isotretinoin within the last six months");
    }
    for (const std::string& allergy : person.allergies) {
        part.lines << ClinicNotes::tr("allergic to %1")
                          .arg(allergy == "salicylate" ? ClinicNotes::tr("salicylates or aspirin") : fromCore(allergy));
    }
    for (const diary::ConditionKind kind : note.conditions) {
        part.lines << fromCore(wording.say("condition-kind." + std::string(nameOf(kind))));
    }
    if (!note.irritated.empty()) {
        part.lines
            << ClinicNotes::tr("irritated within the last two weeks, last on %1").arg(fromCore(wording.shortDate(note.irritated.back())));
    }
    return part;
}

NoteText::Part questionPart(const service::ClinicNote& note) {
    NoteText::Part part{ClinicNotes::tr("To ask"), {}, true};
    if (note.asksForDays) {
        part.lines << ClinicNotes::tr("How many days before and after shall acids, retinoids and scrubs rest?");
    }
    if (note.asksForWash) {
        part.lines << ClinicNotes::tr("When may I wash with a cleanser, when use a pack or mask again?");
    }
    part.lines << ClinicNotes::tr("Whom do I call when something looks wrong, in the evening too?");
    return part;
}

}  // namespace

NoteText clinicNote(const wording::Wording& wording, const diary::Diary& diary, const diary::Procedure& procedure,
                    const service::ClinicNote& note) {
    QString title = procedureName(wording, procedure.kind) + QStringLiteral(", ") + fromCore(wording.longDate(procedure.date));
    title = title.left(1).toUpper() + title.mid(1);
    if (procedure.minuteOfDay) {
        title += QLatin1Char(' ') + hourText(*procedure.minuteOfDay);
    }
    if (!procedure.place.empty()) {
        title += QStringLiteral(", ") + placeText(procedure.place);
    }
    NoteText text{title, {usedPart(wording, diary, note), skinPart(wording, diary.person, note), questionPart(note)}};
    if (!procedure.note.empty()) {
        text.parts.push_back({{}, {fromCore(procedure.note)}});
    }
    return text;
}

QString plainText(const NoteText& note) {
    QStringList lines{note.title};
    for (const NoteText::Part& part : note.parts) {
        lines << QString();
        if (!part.heading.isEmpty()) {
            lines << part.heading;
        }
        for (const QString& line : part.lines) {
            lines << (part.heading.isEmpty() ? line : QStringLiteral("– ") + line);
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace gyeol::ui

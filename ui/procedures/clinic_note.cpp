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

QString bullet(const QString& text) {
    return QStringLiteral("– ") + text;
}

QStringList usedLines(const wording::Wording& wording, const diary::Diary& diary, const service::ClinicNote& note) {
    QStringList lines{ClinicNotes::tr("What I use")};
    for (const service::UsedActive& used : note.actives) {
        const QString name = treatmentName(wording, diary, used.treatment.text());
        lines << bullet(used.last ? ClinicNotes::tr("%1: last on %2").arg(name, fromCore(wording.shortDate(*used.last)))
                                  : ClinicNotes::tr("%1: not in the last three months").arg(name));
    }
    if (note.actives.empty()) {
        lines << bullet(ClinicNotes::tr("no acid, no retinoid, no other active"));
    }
    for (const service::ToTell& told : note.toTell) {
        lines << bullet(ClinicNotes::tr("used inside the days before: %1 on %2")
                            .arg(treatmentName(wording, diary, told.treatment.text()), fromCore(wording.shortDate(told.date))));
    }
    return lines;
}

QStringList skinLines(const wording::Wording& wording, const diary::Person& person, const service::ClinicNote& note) {
    QStringList lines{ClinicNotes::tr("My skin")};
    lines << bullet(fromCore(wording.say("skin-type." + std::string(nameOf(person.skinType)))) +
                    (person.sensitive ? ClinicNotes::tr(", sensitive") : QString()));
    if (person.pihProne) {
        lines << bullet(ClinicNotes::tr("keeps dark marks after irritation"));
    }
    if (person.pregnant) {
        lines << bullet(ClinicNotes::tr("pregnant, trying or breastfeeding"));
    }
    if (note.isotretinoin) {
        lines << bullet(ClinicNotes::tr("isotretinoin within the last six months"));
    }
    for (const std::string& allergy : person.allergies) {
        lines << bullet(
            ClinicNotes::tr("allergic to %1").arg(allergy == "salicylate" ? ClinicNotes::tr("salicylates or aspirin") : fromCore(allergy)));
    }
    for (const diary::ConditionKind kind : note.conditions) {
        lines << bullet(fromCore(wording.say("condition-kind." + std::string(nameOf(kind)))));
    }
    if (!note.irritated.empty()) {
        lines << bullet(
            ClinicNotes::tr("irritated within the last two weeks, last on %1").arg(fromCore(wording.shortDate(note.irritated.back()))));
    }
    return lines;
}

QStringList questions(const service::ClinicNote& note) {
    QStringList lines{ClinicNotes::tr("To ask")};
    if (note.asksForDays) {
        lines << bullet(ClinicNotes::tr("How many days before and after shall acids, retinoids and scrubs rest?"));
    }
    if (note.asksForWash) {
        lines << bullet(ClinicNotes::tr("When may I wash with a cleanser, when use a pack or mask again?"));
    }
    lines << bullet(ClinicNotes::tr("Whom do I call when something looks wrong, in the evening too?"));
    return lines;
}

}  // namespace

QString clinicNoteText(const wording::Wording& wording, const diary::Diary& diary, const diary::Procedure& procedure,
                       const service::ClinicNote& note) {
    QString head = procedureName(wording, procedure.kind) + QStringLiteral(", ") + fromCore(wording.longDate(procedure.date));
    head = head.left(1).toUpper() + head.mid(1);
    if (procedure.minuteOfDay) {
        head += QLatin1Char(' ') + hourText(*procedure.minuteOfDay);
    }
    if (!procedure.place.empty()) {
        head += QStringLiteral(", ") + placeText(procedure.place);
    }
    QStringList lines{head, QString()};
    lines += usedLines(wording, diary, note);
    lines << QString();
    lines += skinLines(wording, diary.person, note);
    lines << QString();
    lines += questions(note);
    if (!procedure.note.empty()) {
        lines << QString() << fromCore(procedure.note);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace gyeol::ui

#include "ui/procedures/procedure_texts.h"

#include "ui/consequence_texts.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/today/today_texts.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace gyeol::ui {
namespace {

using rulebook::Group;
using service::Phase;

/// Labels of the page, though these are no members of it.
class ProcedureTexts {
    Q_DECLARE_TR_FUNCTIONS(ProcedureTexts)
};

constexpr int minutesOfHour = 60;

QString capital(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

QString shortDate(const wording::Wording& wording, Date date) {
    return fromCore(wording.shortDate(date));
}

QString namesOfGroups(const std::vector<Group>& groups) {
    QStringList names;
    for (const Group group : groups) {
        names << groupName(group);
    }
    return capital(names.join(QStringLiteral(", ")));
}

QString windowLine(const wording::Wording& wording, const service::ProcedureDays& days, const service::GroupDays& one,
                   const QString& names) {
    const QString opens = shortDate(wording, one.opens);
    const Date last = one.opens - Days(1);
    QString line = one.from == last ? ProcedureTexts::tr("%1: rest on %2; again from %3").arg(names, shortDate(wording, one.from), opens)
                                    : ProcedureTexts::tr("%1: rest %2 to %3; again from %4")
                                          .arg(names, shortDate(wording, one.from), shortDate(wording, last), opens);
    if (days.untilHealed) {
        return ProcedureTexts::tr("%1 at the earliest, once it has healed.").arg(line);
    }
    return one.needsCalm ? ProcedureTexts::tr("%1, once a check-in is calm.").arg(line) : line + QLatin1Char('.');
}

QString inDays(int days) {
    return days == 1 ? ProcedureTexts::tr("Tomorrow") : ProcedureTexts::tr("In %1 days").arg(days);
}

QString toTellLine(const wording::Wording& wording, const diary::Diary& diary, const std::vector<service::ToTell>& toTell) {
    constexpr std::size_t most = 3;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, toTell.size()); ++i) {
        names << ProcedureTexts::tr("%1 on %2")
                     .arg(treatmentName(wording, diary, toTell[i].treatment.text()), shortDate(wording, toTell[i].date));
    }
    if (toTell.size() > most) {
        names << ProcedureTexts::tr("and %1 more").arg(toTell.size() - most);
    }
    return ProcedureTexts::tr("Tell the clinic: %1. That lies inside the days before.").arg(names.join(QStringLiteral(", ")));
}

}  // namespace

QString groupName(Group group) {
    switch (group) {
        case Group::acids:
            return ProcedureTexts::tr("acids, enzyme packs");
        case Group::physical:
            return ProcedureTexts::tr("scrubs");
        case Group::retinoids:
            return ProcedureTexts::tr("retinoids");
        case Group::packs:
            return ProcedureTexts::tr("moisture packs");
        case Group::masks:
            break;
    }
    return ProcedureTexts::tr("collagen, EGF masks");
}

QString hourText(int minuteOfDay) {
    return QTime(minuteOfDay / minutesOfHour, minuteOfDay % minutesOfHour).toString(QStringLiteral("HH:mm"));
}

std::optional<int> minuteOf(const QString& text) {
    const QTime time = QTime::fromString(text.trimmed(), QStringLiteral("H:m"));
    return time.isValid() ? std::optional(time.hour() * minutesOfHour + time.minute()) : std::nullopt;
}

QString placeText(const std::string& place) {
    return place == "clinic" ? ProcedureTexts::tr("Clinic") : place == "home" ? ProcedureTexts::tr("Home") : fromCore(place);
}

std::string placeOf(const QString& text) {
    for (const char* known : {"clinic", "home"}) {
        if (text.trimmed().compare(placeText(known), Qt::CaseInsensitive) == 0) {
            return known;
        }
    }
    return toCore(text.trimmed());
}

QString entryName(const wording::Wording& wording, const service::ProcedureEntry& entry) {
    const QString name = capital(procedureName(wording, entry.procedure->kind));
    return entry.of > 1 ? ProcedureTexts::tr("%1, %2 of %3").arg(name).arg(entry.place).arg(entry.of) : name;
}

QString phaseText(const wording::Wording& wording, const service::ProcedureEntry& entry, Date today) {
    const int until = daysBetween(today, entry.procedure->date);
    switch (entry.phase) {
        case Phase::coming:
            return entry.days.first() < entry.procedure->date
                       ? ProcedureTexts::tr("%1. The days before begin on %2.").arg(inDays(until), shortDate(wording, entry.days.first()))
                       : inDays(until) + QLatin1Char('.');
        case Phase::before:
            return ProcedureTexts::tr("%1. The days before have begun.").arg(inDays(until));
        case Phase::today:
            return ProcedureTexts::tr("Today. Its days after run to %1.").arg(shortDate(wording, entry.days.last()));
        case Phase::after:
            return ProcedureTexts::tr("Its days after run to %1.").arg(shortDate(wording, entry.days.last()));
        case Phase::unanswered:
            return ProcedureTexts::tr("Did it take place? Until you say, its days count.");
        case Phase::over:
            return ProcedureTexts::tr("Over.");
        case Phase::cancelled:
            break;
    }
    return ProcedureTexts::tr("Cancelled.");
}

QStringList windowLines(const wording::Wording& wording, const service::ProcedureDays& days) {
    QStringList lines;
    std::vector<bool> said(days.groups.size());
    for (std::size_t i = 0; i < days.groups.size(); ++i) {
        const service::GroupDays& one = days.groups.at(i);
        if (said[i] || !one.closes()) {
            continue;
        }
        std::vector<Group> same;
        for (std::size_t j = i; j < days.groups.size(); ++j) {
            const service::GroupDays& other = days.groups.at(j);
            if (other.from == one.from && other.opens == one.opens && other.needsCalm == one.needsCalm) {
                same.push_back(other.group);
                said[j] = true;
            }
        }
        lines << windowLine(wording, days, one, namesOfGroups(same));
    }
    if (days.water) {
        lines << waterOnlyLine(wording, *days.water, days.date) + QLatin1Char('.');
    }
    return lines;
}

QStringList weighedLines(const wording::Wording& wording, const diary::Diary& diary, const service::ProcedureWords& words,
                         const service::Weighed& weighed) {
    QStringList stops, notes;
    for (const rulebook::Notice& notice : weighed.notices) {
        // What to watch for afterwards has its own card, and windows are drawn.
        if (notice.rule != "red-flags" && notice.rule != "filler-emergency") {
            (notice.weight == rulebook::Weight::note ? notes : stops) << noticeText(wording, diary, notice);
        }
    }
    QStringList lines = stops;
    if (!weighed.toTell.empty()) {
        lines << toTellLine(wording, diary, weighed.toTell);
    }
    if (words.procedure.state == diary::ProcedureState::cancelled) {
        lines << ProcedureTexts::tr("Cancelled: its days close nothing.");
    }
    if (!weighed.planned) {
        lines << ProcedureTexts::tr("It is far ahead: the plan makes room for it when it comes nearer.");
    } else if (weighed.consequence.changes.empty()) {
        lines << ProcedureTexts::tr("No planned session has to move for it.");
    } else {
        lines += planLines(wording, diary, weighed.consequence);
    }
    return lines + notes;
}

QStringList callLines(const wording::Wording& wording, const std::vector<service::Advice>& calls) {
    QStringList lines;
    for (const service::Advice& call : calls) {
        const Params params{{"procedure", Code{"procedure-kind." + std::string(nameOf(call.procedure->kind))}},
                            {"date", call.procedure->date}};
        lines << fromCore(wording.ruleSentence(call.call == service::Call::fillerEmergency ? "filler-emergency" : "red-flags", params));
    }
    return lines;
}

QString repeatLine(const service::ProcedureDays& days, int everyDays) {
    const int evenings = service::openEvenings(days, everyDays);
    return evenings == 1  ? ProcedureTexts::tr("One evening between two is open for acids.")
           : evenings > 1 ? ProcedureTexts::tr("%1 evenings between two are open for acids.").arg(evenings)
                          : ProcedureTexts::tr(
                                "No evening is left between two: the days after one run into the days before the next. Ask "
                                "the clinic whether the interval is right.");
}

}  // namespace gyeol::ui

#include "ui/check_in/check_in_texts.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gyeol::ui {
namespace {

/// Labels of the page, though these are no members of it.
class CheckInTexts {
    Q_DECLARE_TR_FUNCTIONS(CheckInTexts)
};

/// What follows from a check-in; other news of a plan (a step to go up to, say) is told elsewhere.
bool answersACheckIn(const rulebook::Notice& notice) {
    static constexpr std::array rules{"irritation-hold", "severe-irritation",  "see-clinician", "half-rate",
                                      "dry-skin",        "combination-as-dry", "move-procedure"};
    return std::find(rules.begin(), rules.end(), notice.rule) != rules.end();
}

QString exfoliationLine(const wording::Wording& wording, const service::Consequence& consequence) {
    const auto& before = consequence.exfoliationBefore;
    const auto& after = consequence.exfoliationAfter;
    if (!after) {
        return before ? CheckInTexts::tr("No exfoliation is planned any more; it was %1.").arg(fromCore(wording.shortDate(*before)))
                      : QString();
    }
    const QString next = fromCore(wording.shortDate(*after));
    if (before == after) {
        return CheckInTexts::tr("Next exfoliation: %1, as before.").arg(next);
    }
    return before ? CheckInTexts::tr("Next exfoliation: %1; it was %2.").arg(next, fromCore(wording.shortDate(*before)))
                  : CheckInTexts::tr("Next exfoliation: %1.").arg(next);
}

/// The sessions that leave or move, in a line; the rest of many as a number.
QString changesLine(const wording::Wording& wording, const diary::Diary& diary, const service::Consequence& consequence) {
    constexpr int told = 4;
    QStringList lines;
    for (const service::PlanChange& change : consequence.changes) {
        const QString name = treatmentName(wording, diary, change.treatment);
        if (change.kind == service::ChangeKind::dropped) {
            lines << CheckInTexts::tr("%1 on %2 is left out").arg(name, fromCore(wording.shortDate(*change.from)));
        } else if (change.kind == service::ChangeKind::moved) {
            lines << CheckInTexts::tr("%1 moves from %2 to %3")
                         .arg(name, fromCore(wording.shortDate(*change.from)), fromCore(wording.shortDate(*change.to)));
        } else {
            lines << CheckInTexts::tr("%1 is added on %2").arg(name, fromCore(wording.shortDate(*change.to)));
        }
    }
    const int more = static_cast<int>(lines.size()) - told;
    if (more > 0) {
        lines = lines.mid(0, told);
        lines << CheckInTexts::tr("and %1 more").arg(more);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QStringList consequenceLines(const wording::Wording& wording, const diary::Diary& diary, const service::Consequence& consequence) {
    QStringList lines;
    for (const rulebook::Notice& notice : consequence.news) {
        const QString line = answersACheckIn(notice) ? noticeText(wording, diary, notice) : QString();
        if (!line.isEmpty() && !lines.contains(line)) {
            lines << line;
        }
    }
    if (const QString line = exfoliationLine(wording, consequence); !line.isEmpty()) {
        lines << line;
    }
    if (const QString line = changesLine(wording, diary, consequence); !line.isEmpty()) {
        lines << line;
    } else {
        lines << CheckInTexts::tr("The next two weeks stay as they are planned.");
    }
    return lines;
}

QStringList adviceLines(const wording::Wording& wording, const std::vector<service::Advice>& advice, Date date) {
    QStringList lines;
    for (const service::Advice& one : advice) {
        Params params{{"date", date}};
        QString procedure;
        if (one.procedure != nullptr) {
            const std::string code = "procedure-kind." + std::string(nameOf(one.procedure->kind));
            params = {{"procedure", Code{code}}, {"date", one.procedure->date}};
            procedure = fromCore(wording.say(code));
        }
        switch (one.call) {
            case service::Call::fillerEmergency:
                lines << fromCore(wording.ruleSentence("filler-emergency", params));
                break;
            case service::Call::emergency:
                lines << CheckInTexts::tr("Swollen lips or eyelids, or trouble breathing: call the emergency number now.");
                break;
            case service::Call::clinic:
                lines << CheckInTexts::tr("Call the clinic of your %1 today.").arg(procedure) + QLatin1Char(' ') +
                             fromCore(wording.ruleSentence("red-flags", params));
                break;
            case service::Call::clinician:
                lines << fromCore(wording.ruleSentence("see-clinician", params));
                break;
        }
    }
    return lines;
}

}  // namespace gyeol::ui

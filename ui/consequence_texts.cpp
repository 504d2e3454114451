#include "ui/consequence_texts.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QCoreApplication>

namespace gyeol::ui {
namespace {

/// Labels of several pages, though these are no members of one.
class Consequences {
    Q_DECLARE_TR_FUNCTIONS(Consequences)
};

QString exfoliationLine(const wording::Wording& wording, const service::Consequence& consequence) {
    const auto& before = consequence.exfoliationBefore;
    const auto& after = consequence.exfoliationAfter;
    if (!after) {
        return before ? Consequences::tr("No exfoliation is planned any more; it was %1.").arg(fromCore(wording.shortDate(*before)))
                      : QString();
    }
    const QString next = fromCore(wording.shortDate(*after));
    if (before == after) {
        return Consequences::tr("Next exfoliation: %1, as before.").arg(next);
    }
    return before ? Consequences::tr("Next exfoliation: %1; it was %2.").arg(next, fromCore(wording.shortDate(*before)))
                  : Consequences::tr("Next exfoliation: %1.").arg(next);
}

/// The sessions that leave or move, in a line; the rest of many as a number.
QString changesLine(const wording::Wording& wording, const diary::Diary& diary, const service::Consequence& consequence) {
    constexpr int told = 4;
    QStringList lines;
    for (const service::PlanChange& change : consequence.changes) {
        const QString name = treatmentName(wording, diary, change.treatment);
        if (change.kind == service::ChangeKind::dropped) {
            lines << Consequences::tr("%1 on %2 is left out").arg(name, fromCore(wording.shortDate(*change.from)));
        } else if (change.kind == service::ChangeKind::moved) {
            lines << Consequences::tr("%1 moves from %2 to %3")
                         .arg(name, fromCore(wording.shortDate(*change.from)), fromCore(wording.shortDate(*change.to)));
        } else {
            lines << Consequences::tr("%1 is added on %2").arg(name, fromCore(wording.shortDate(*change.to)));
        }
    }
    const int more = static_cast<int>(lines.size()) - told;
    if (more > 0) {
        lines = lines.mid(0, told);
        lines << Consequences::tr("and %1 more").arg(more);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

QStringList planLines(const wording::Wording& wording, const diary::Diary& diary, const service::Consequence& consequence) {
    QStringList lines;
    if (const QString line = exfoliationLine(wording, consequence); !line.isEmpty()) {
        lines << line;
    }
    if (const QString line = changesLine(wording, diary, consequence); !line.isEmpty()) {
        lines << line;
    } else {
        lines << Consequences::tr("The next two weeks stay as they are planned.");
    }
    return lines;
}

}  // namespace gyeol::ui

#include "ui/today/today_texts.h"

#include "exchange/treatment_names.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QTime>

namespace gyeol::ui {
namespace {

/// Labels of the page, though these are no members of it.
class TodayTexts {
    Q_DECLARE_TR_FUNCTIONS(TodayTexts)
};

}  // namespace

QString waterOnlyLine(const wording::Wording& wording, const rulebook::WaterOnly& hours, Date today) {
    const QString hour = QTime(hours.untilMinute / 60, hours.untilMinute % 60).toString(QStringLiteral("HH:mm"));
    const QString until = hours.until == today ? hour : TodayTexts::tr("%1, %2").arg(fromCore(wording.shortDate(hours.until)), hour);
    return hours.toTheHour ? TodayTexts::tr("Water only until %1").arg(until)
                           : TodayTexts::tr("Water only until about %1: the hour of the appointment is not noted").arg(until);
}

QString waterOnlySentence(const wording::Wording& wording, const diary::Diary& diary, const rulebook::WaterOnly& hours) {
    for (const diary::Procedure& procedure : diary.procedures) {
        if (procedure.id == hours.procedure) {
            return fromCore(wording.ruleSentence(
                "water-only", {{"procedure", Code{"procedure-kind." + std::string(nameOf(procedure.kind))}}, {"date", procedure.date}}));
        }
    }
    return {};
}

std::vector<LeftOutLine> leftOutLines(const wording::Wording& wording, const diary::Diary& diary, const service::DayView& view) {
    std::vector<LeftOutLine> lines;
    std::vector<bool> told(view.leftOut.size());
    for (std::size_t i = 0; i < view.leftOut.size(); ++i) {
        if (told[i]) {
            continue;
        }
        const service::LeftOut& first = view.leftOut[i];
        QStringList names;
        for (std::size_t j = i; j < view.leftOut.size(); ++j) {
            const service::LeftOut& other = view.leftOut[j];
            const bool same = first.closure && other.closure && first.closure->rule == other.closure->rule &&
                              first.closure->cause == other.closure->cause && first.closure->opens == other.closure->opens;
            if (j == i || same) {
                names << treatmentName(wording, diary, other.treatment);
                told[j] = true;
            }
        }
        const QString joined = names.join(QStringLiteral(", "));
        if (first.closure) {
            const Params params = exchange::completed(first.closure->cause, toCore(joined), view.date, first.closure->opens);
            lines.push_back(
                {joined, fromCore(wording.ruleSentence(first.closure->rule, params)), fromCore(wording.ruleSource(first.closure->rule))});
        } else {
            lines.push_back({joined,
                             first.next ? TodayTexts::tr("Its next turn is %1.").arg(fromCore(wording.shortDate(*first.next)))
                                        : TodayTexts::tr("Its turn does not come in these weeks."),
                             {}});
        }
    }
    return lines;
}

}  // namespace gyeol::ui

#include "ui/check_in/check_in_texts.h"

#include "ui/consequence_texts.h"
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

}  // namespace

QStringList consequenceLines(const wording::Wording& wording, const diary::Diary& diary, const service::Consequence& consequence) {
    QStringList lines;
    for (const rulebook::Notice& notice : consequence.news) {
        const QString line = answersACheckIn(notice) ? noticeText(wording, diary, notice) : QString();
        if (!line.isEmpty() && !lines.contains(line)) {
            lines << line;
        }
    }
    return lines + planLines(wording, diary, consequence);
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

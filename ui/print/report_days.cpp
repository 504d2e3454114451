#include "ui/print/report_days.h"

#include "ui/labels.h"
#include "ui/print/report_signs.h"
#include "ui/qt_text.h"

#include <algorithm>
#include <map>

namespace gyeol::ui {
namespace {

using diary::CheckIn;
using diary::TreatmentKind;

bool isMask(TreatmentKind kind) {
    return kind == TreatmentKind::moisturizingPack || kind == TreatmentKind::collagenMask || kind == TreatmentKind::egfMask;
}

QString say(const wording::Wording& wording, std::string_view code) {
    return fromCore(wording.say(code));
}

}  // namespace

ReportChart reportChart(const wording::Wording& wording, const diary::Diary& diary, const ReportWish& wish) {
    ReportChart chart;
    for (std::size_t i = 0; i < signNames.size(); ++i) {
        chart.names.at(i) = say(wording, std::string("sign.") + signNames.at(i));
    }
    chart.exfoliants = say(wording, "report.exfoliants");
    chart.retinoids = say(wording, "report.retinoids");
    chart.masks = say(wording, "report.masks");
    std::map<Date, ReportDay> days;
    for (Date date = wish.from; date <= wish.to; date += Days(1)) {
        days.emplace(date, ReportDay{.date = date, .signs = {}, .procedure = {}});
    }
    for (const CheckIn& checkIn : diary.checkIns) {
        const auto at = days.find(checkIn.date);
        for (std::size_t i = 0; at != days.end() && i < signs.size(); ++i) {
            if (const auto value = checkIn.*signs.at(i)) {
                auto& known = at->second.signs.at(i);
                known = !known ? *value : i == hydration ? std::min(*known, *value) : std::max(*known, *value);
            }
        }
    }
    for (const diary::Session& session : diary.sessions) {
        const auto at = days.find(session.date);
        if (at == days.end() || session.state != diary::SessionState::done || session.area == diary::Area::patch) {
            continue;
        }
        const TreatmentKind kind = diary::kindOf(diary, session.treatment.text());
        at->second.exfoliant = at->second.exfoliant || diary::isExfoliant(kind);
        at->second.retinoid = at->second.retinoid || kind == TreatmentKind::retinoid;
        at->second.mask = at->second.mask || isMask(kind);
    }
    for (const diary::Procedure& procedure : diary.procedures) {
        const auto at = days.find(procedure.date);
        if (at != days.end() && procedure.state != diary::ProcedureState::cancelled) {
            at->second.procedure = procedureName(wording, procedure.kind);
        }
    }
    for (auto& [date, entry] : days) {
        chart.days.push_back(std::move(entry));
    }
    return chart;
}

}  // namespace gyeol::ui

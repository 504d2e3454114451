#include "ui/print/report_content.h"

#include "service/pore_shots.h"
#include "ui/labels.h"
#include "ui/print/report_days.h"
#include "ui/print/report_products.h"
#include "ui/print/report_signs.h"
#include "ui/qt_text.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace gyeol::ui {
namespace {

using diary::CheckIn;

QString dash() {
    return QStringLiteral("–");
}

class ReportMaker {
public:
    ReportMaker(const rulebook::RuleBook& book, const wording::Wording& wording, const ingredients::Catalogue* catalogue,
                const diary::Diary& diary, const ReportWish& wish)
        : book_(book), wording_(wording), catalogue_(catalogue), diary_(diary), wish_(wish) {}

    [[nodiscard]] ReportContent make(const PhotographSource& photographs, const PoreSource& pores) const {
        ReportContent content;
        content.title = say("report.title") + QStringLiteral(" · ") + fromCore(wording_.dateRange(wish_.from, wish_.to));
        content.person = fromCore(diary_.person.name);
        content.about = about();
        content.summary = summary();
        content.chartTitle = say("report.chart");
        content.photographsTitle = say("report.photographs");
        content.footer = fromCore(wording_.say("report.footer", {{"version", book_.version()}}));
        content.chart = reportChart(wording_, diary_, wish_);
        content.tables = {products(), procedures(), conditions(), sessions(), checkIns()};
        if (auto rows = poreRows(wording_, diary_, wish_.from, wish_.to, pores); !rows.empty()) {
            content.tables.push_back(poreTable(std::move(rows)));
        }
        if (wish_.photographs) {
            for (const diary::Photograph& photograph : diary_.photographs) {
                if (isInside(photograph.date) && !service::isPoreShot(photograph)) {
                    content.photographs.push_back({photographs(photograph), captionOf(photograph)});
                }
            }
        }
        return content;
    }

private:
    [[nodiscard]] QString say(std::string_view code, const Params& params = {}) const { return fromCore(wording_.say(code, params)); }
    template <class Enum>
    [[nodiscard]] QString word(std::string_view group, Enum value) const {
        return say(std::string(group) + "." + std::string(nameOf(value)));
    }
    [[nodiscard]] bool isInside(Date date) const { return wish_.from <= date && date <= wish_.to; }
    [[nodiscard]] QString day(Date date) const { return fromCore(formatDate(date)); }

    [[nodiscard]] QStringList about() const {
        const diary::Person& person = diary_.person;
        QStringList words{word("skin-type", person.skinType)};
        if (person.birthYear) {
            words << say("report.born", {{"year", std::to_string(*person.birthYear)}});
        }
        if (person.sensitive) {
            words << say("report.sensitive");
        }
        if (person.pihProne) {
            words << say("report.pih-prone");
        }
        if (person.pregnant) {
            words << say("report.pregnant");
        }
        QStringList allergies;
        for (const std::string& allergy : person.allergies) {
            allergies << fromCore(allergy);
        }
        if (!allergies.isEmpty()) {
            words << say("report.allergies", {{"names", toCore(allergies.join(QStringLiteral(", ")))}});
        }
        return words;
    }

    /// Days with a check-in and the worst of each sign.
    [[nodiscard]] QStringList summary() const {
        std::map<Date, int> days;
        std::array<std::optional<int>, 5> worst;
        for (const CheckIn& checkIn : diary_.checkIns) {
            if (!isInside(checkIn.date)) {
                continue;
            }
            ++days[checkIn.date];
            for (std::size_t i = 0; i < signs.size(); ++i) {
                if (const auto value = checkIn.*signs.at(i)) {
                    worst.at(i) = !worst.at(i) ? *value : i == hydration ? std::min(*worst.at(i), *value) : std::max(*worst.at(i), *value);
                }
            }
        }
        QStringList lines{say("report.days", {{"count", static_cast<std::int64_t>(days.size())},
                                              {"days", static_cast<std::int64_t>(daysBetween(wish_.from, wish_.to) + 1)}})};
        QStringList parts;
        for (std::size_t i = 0; i < hydration; ++i) {
            parts << say(std::string("sign.") + signNames.at(i)) + QLatin1Char(' ') +
                         (worst.at(i) ? QString::number(*worst.at(i)) : dash());
        }
        lines << say("report.worst", {{"signs", toCore(parts.join(QStringLiteral(", ")))}});
        if (worst.at(hydration)) {
            lines << say("report.driest", {{"value", std::int64_t{*worst.at(hydration)}}});
        }
        lines << say("report.scale");
        return lines;
    }

    [[nodiscard]] int timesUsed(const diary::TreatmentId& id) const {
        return static_cast<int>(std::count_if(diary_.sessions.begin(), diary_.sessions.end(), [&](const diary::Session& session) {
            return session.treatment == id && session.state == diary::SessionState::done && isInside(session.date);
        }));
    }

    [[nodiscard]] ReportTable products() const {
        ReportTable table{say("report.products"),
                          {say("report.product"), say("report.kind"), say("report.actives"), say("report.since"), say("report.times")},
                          {0.27, 0.15, 0.36, 0.12, 0.10},
                          {},
                          say("report.none")};
        for (const diary::Treatment& treatment : diary_.treatments) {
            const int times = timesUsed(treatment.id);
            if (!treatment.active && times == 0) {
                continue;
            }
            QString name = treatmentName(wording_, diary_, treatment.id.text());
            if (treatment.product && !treatment.product->brand.empty()) {
                name += QStringLiteral(" (") + fromCore(treatment.product->brand) + QLatin1Char(')');
            }
            const QString actives = activesOf(wording_, catalogue_, treatment);
            table.rows.push_back({name, kindName(wording_, treatment.kind), actives.isEmpty() ? dash() : actives,
                                  treatment.started ? day(*treatment.started) : dash(),
                                  times == 0 && diary::isDaily(treatment.kind) ? say("report.daily") : QString::number(times)});
        }
        return table;
    }

    [[nodiscard]] ReportTable procedures() const {
        ReportTable table{say("report.procedures"),
                          {say("report.date"), say("report.procedure"), say("report.state"), say("report.details")},
                          {0.13, 0.27, 0.15, 0.45},
                          {},
                          say("report.none")};
        for (const diary::Procedure& procedure : diary_.procedures) {
            if (!isInside(procedure.date)) {
                continue;
            }
            QStringList details;
            if (!procedure.place.empty()) {
                details << fromCore(procedure.place);
            }
            if (procedure.agent) {
                details << fromCore(*procedure.agent);
            }
            if (procedure.needleUm) {
                details << QStringLiteral("%1 µm").arg(*procedure.needleUm);
            }
            if (procedure.healedOn) {
                details << say("report.healed", {{"date", *procedure.healedOn}});
            }
            if (!procedure.note.empty()) {
                details << fromCore(procedure.note);
            }
            table.rows.push_back({day(procedure.date), procedureName(wording_, procedure.kind), word("procedure-state", procedure.state),
                                  details.join(QStringLiteral(" · "))});
        }
        return table;
    }

    [[nodiscard]] ReportTable conditions() const {
        ReportTable table{say("report.conditions"),
                          {say("report.from"), say("report.to"), say("report.condition"), say("report.note")},
                          {0.13, 0.13, 0.29, 0.45},
                          {},
                          say("report.none")};
        for (const diary::Condition& condition : diary_.conditions) {
            if (condition.from <= wish_.to && condition.to.value_or(wish_.to) >= wish_.from) {
                table.rows.push_back({day(condition.from), condition.to ? day(*condition.to) : say("report.still"),
                                      word("condition-kind", condition.kind), fromCore(condition.note)});
            }
        }
        return table;
    }

    /// What was done, skipped or missed; the steps of every day are counted among the products.
    [[nodiscard]] ReportTable sessions() const {
        ReportTable table{say("report.sessions"),
                          {say("report.date"), say("report.part"), say("report.product"), say("report.state"), say("report.note")},
                          {0.13, 0.12, 0.33, 0.12, 0.30},
                          {},
                          say("report.none")};
        for (const diary::Session& session : diary_.sessions) {
            const bool told = session.state != diary::SessionState::planned &&
                              !diary::isDaily(diary::kindOf(diary_, session.treatment.text())) && isInside(session.date);
            if (told) {
                const bool area = session.area != diary::Area::face;
                table.rows.push_back(
                    {day(session.date), partName(wording_, session.part),
                     treatmentName(wording_, diary_, session.treatment.text()) +
                         (area ? QStringLiteral(" · ") + say(session.area == diary::Area::small ? "week.small-area" : "report.patch")
                               : QString()),
                     word("state", session.state), fromCore(session.note)});
            }
        }
        return table;
    }

    [[nodiscard]] ReportTable checkIns() const {
        ReportTable table{say("report.check-ins"),
                          {say("report.date"), say("report.part"), say("sign.redness"), say("sign.dryness"), say("sign.stinging"),
                           say("sign.peeling"), say("sign.hydration"), say("report.corneometer"), say("report.note")},
                          {0.12, 0.10, 0.085, 0.085, 0.085, 0.095, 0.095, 0.085, 0.25},
                          {},
                          say("report.none")};
        for (const CheckIn& checkIn : diary_.checkIns) {
            if (!isInside(checkIn.date)) {
                continue;
            }
            QStringList row{day(checkIn.date), partName(wording_, checkIn.part)};
            for (const SignOf sign : signs) {
                row << (checkIn.*sign ? QString::number(*(checkIn.*sign)) : dash());
            }
            row << (checkIn.corneometer ? QString::number(checkIn.corneometer->value / 1000.0) : dash());
            QStringList note;
            if (checkIn.suspect) {
                note << say("report.suspect", {{"name", toCore(treatmentName(wording_, diary_, checkIn.suspect->text()))}});
            }
            if (!checkIn.note.empty()) {
                note << fromCore(checkIn.note);
            }
            row << note.join(QStringLiteral(" · "));
            table.rows.push_back(row);
        }
        return table;
    }

    [[nodiscard]] ReportTable poreTable(std::vector<QStringList> rows) const {
        return {say("report.pore-table"),
                {say("report.date"), say("report.pore-place"), say("report.pore-shots"), say("report.pore-share"), say("report.pore-count"),
                 say("report.pore-since")},
                {0.12, 0.14, 0.09, 0.14, 0.10, 0.41},
                std::move(rows),
                {}};
    }

    [[nodiscard]] QString captionOf(const diary::Photograph& photograph) const {
        const QString when = day(photograph.date) + QStringLiteral(", ") + partName(wording_, photograph.part);
        return photograph.note.empty() ? when : when + QStringLiteral(" · ") + fromCore(photograph.note);
    }

    const rulebook::RuleBook& book_;
    const wording::Wording& wording_;
    const ingredients::Catalogue* catalogue_;
    const diary::Diary& diary_;
    const ReportWish& wish_;
};

}  // namespace

QImage pictureOf(service::Photographs& photographs, const diary::Photograph& photograph) {
    const auto bytes = photographs.read(photograph.file);
    return bytes && *bytes ? QImage::fromData(QByteArray::fromStdString(**bytes)) : QImage();
}

std::optional<PoreValue> poreValueOf(service::Photographs& photographs, const std::string& file) {
    const auto bytes = photographs.read(file);
    return bytes && *bytes ? poreValueOf(**bytes) : std::nullopt;
}

ReportContent reportContent(const rulebook::RuleBook& book, const wording::Wording& wording, const ingredients::Catalogue* catalogue,
                            const diary::Diary& diary, const ReportWish& wish, const PhotographSource& photographs,
                            const PoreSource& pores) {
    return ReportMaker(book, wording, catalogue, diary, wish).make(photographs, pores);
}

}  // namespace gyeol::ui

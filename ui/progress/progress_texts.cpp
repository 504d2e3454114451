#include "ui/progress/progress_texts.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace gyeol::ui {
namespace {

using diary::TreatmentKind;
using service::Measure;
using service::Reading;

/// Labels of the page, though these are no members of it.
class ProgressTexts {
    Q_DECLARE_TR_FUNCTIONS(ProgressTexts)
};

constexpr double milli = 1000.0;

QStringList wordsOf(Measure measure) {
    if (measure == Measure::hydration) {
        return {ProgressTexts::tr("very dry"), ProgressTexts::tr("dry"), ProgressTexts::tr("fair"), ProgressTexts::tr("good"),
                ProgressTexts::tr("very good")};
    }
    return {ProgressTexts::tr("none"), ProgressTexts::tr("mild"), ProgressTexts::tr("moderate"), ProgressTexts::tr("severe")};
}

QString number(std::int64_t value) {
    return QLocale::c().toString(static_cast<double>(value) / milli, 'f', value % 1000 == 0 ? 0 : 1);
}

QScatterSeries::MarkerShape shapeOf(Measure measure) {
    switch (measure) {
        case Measure::redness:
            return QScatterSeries::MarkerShapeCircle;
        case Measure::dryness:
            return QScatterSeries::MarkerShapeRectangle;
        case Measure::stinging:
            return QScatterSeries::MarkerShapeTriangle;
        case Measure::peeling:
            return QScatterSeries::MarkerShapePentagon;
        case Measure::hydration:
            return QScatterSeries::MarkerShapeRotatedRectangle;
        case Measure::corneometer:
            break;
    }
    return QScatterSeries::MarkerShapeStar;
}

Lane laneOf(Measure measure, const std::vector<Reading>& readings) {
    const service::MeasureRange range = service::rangeOf(measure);
    const bool isInstrument = measure == Measure::corneometer;
    return {.name = measureName(measure),
            .lowest = isInstrument ? QString::number(range.low) : wordsOf(measure).first(),
            .highest = isInstrument ? QString::number(range.high) : wordsOf(measure).last(),
            .low = range.low * milli,
            .high = range.high * milli,
            .shape = shapeOf(measure),
            .lowIsBad = measure == Measure::hydration || isInstrument,
            .readings = readings};
}

enum class MarkGroup : std::uint8_t { exfoliation, actives, masks };

std::optional<MarkGroup> groupOf(TreatmentKind kind) {
    switch (kind) {
        case TreatmentKind::acid:
        case TreatmentKind::acidCleanser:
        case TreatmentKind::exfoliatingPack:
            return MarkGroup::exfoliation;
        case TreatmentKind::retinoid:
        case TreatmentKind::benzoylPeroxide:
        case TreatmentKind::azelaic:
        case TreatmentKind::vitaminC:
            return MarkGroup::actives;
        case TreatmentKind::moisturizingPack:
        case TreatmentKind::collagenMask:
        case TreatmentKind::egfMask:
            return MarkGroup::masks;
        default:
            return std::nullopt;
    }
}

/// The middle of the stretch that a day stands in.
Date middleOf(const service::History& history, Date date) {
    const auto& readings = history.readings.front();
    for (const Reading& reading : readings) {
        if (date < reading.from + Days(reading.days)) {
            return reading.from + Days((reading.days - 1) / 2);
        }
    }
    return date;
}

std::vector<MarkLane> markLanes(const HistoryWords& words, const service::History& history) {
    const auto lane = [&words](const QString& name, QScatterSeries::MarkerShape shape, TreatmentKind kind) {
        return MarkLane{name, shape, words.theme.chip(kind), {}};
    };
    std::array lanes{lane(ProgressTexts::tr("Exfoliation"), QScatterSeries::MarkerShapeTriangle, TreatmentKind::acid),
                     lane(ProgressTexts::tr("Actives"), QScatterSeries::MarkerShapeRotatedRectangle, TreatmentKind::retinoid),
                     lane(ProgressTexts::tr("Packs, masks"), QScatterSeries::MarkerShapeCircle, TreatmentKind::moisturizingPack)};
    std::array<std::set<Date>, lanes.size()> days;
    for (const service::Mark& mark : history.marks) {
        const auto* kind = std::get_if<TreatmentKind>(&mark.what);
        const auto group = kind != nullptr ? groupOf(*kind) : std::nullopt;
        if (group) {
            days[static_cast<std::size_t>(*group)].insert(middleOf(history, mark.date));
        }
    }
    std::vector<MarkLane> used;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (!days[i].empty()) {
            lanes[i].dates.assign(days[i].begin(), days[i].end());
            used.push_back(lanes[i]);
        }
    }
    return used;
}

std::vector<MarkLine> markLines(const HistoryWords& words, const service::History& history) {
    std::vector<MarkLine> lines;
    for (const service::Mark& mark : history.marks) {
        if (const auto* kind = std::get_if<diary::ProcedureKind>(&mark.what)) {
            lines.push_back({mark.date, procedureName(words.wording, *kind)});
        }
    }
    return lines;
}

/// The first days of weeks, months or years, as many as can be read.
std::vector<Tick> ticksOf(const HistoryWords& words, service::DaySpan span) {
    constexpr int weekly = 35, fortnightly = 120, monthly = 800, yearly = 366, mostYears = 12;
    std::vector<Tick> ticks;
    if (span.days() <= fortnightly) {
        const int step = span.days() <= weekly ? 7 : 14;
        const Weekday first(static_cast<unsigned>(words.diary.person.firstWeekday));
        Date date = startOfWeek(span.to, first);
        for (; date >= span.from; date -= Days(step)) {
            ticks.insert(ticks.begin(), {date, dayText(words.wording, date)});
        }
        return ticks;
    }
    const bool isMonthly = span.days() <= monthly;
    const int months = isMonthly ? (span.days() > yearly ? 2 : 1) : 12 * std::max(1, span.days() / yearly / mostYears);
    const QLocale locale(words.wording.language() == wording::Language::korean ? QLocale::Korean : QLocale::English);
    const QDate last = toQDate(span.to);
    QDate at = isMonthly ? QDate(last.year(), last.month(), 1) : QDate(last.year(), 1, 1);
    for (; at >= toQDate(span.from); at = at.addMonths(-months)) {
        const QString text = isMonthly && at.month() != 1 ? locale.toString(at, ProgressTexts::tr("MMM", "month on the time axis"))
                                                          : locale.toString(at, ProgressTexts::tr("yyyy", "year on the time axis"));
        ticks.insert(ticks.begin(), {fromQDate(at), text});
    }
    return ticks;
}

QString spanText(const HistoryWords& words, const Reading& reading) {
    return reading.days == 1 ? fromCore(words.wording.shortDate(reading.from))
                             : fromCore(words.wording.dateRange(reading.from, reading.from + Days(reading.days - 1)));
}

/// What was done in a stretch, each thing once.
QStringList doneIn(const HistoryWords& words, const service::History& history, const Reading& reading) {
    QStringList names;
    for (const service::Mark& mark : history.marks) {
        if (mark.date >= reading.from && mark.date < reading.from + Days(reading.days)) {
            const auto* procedure = std::get_if<diary::ProcedureKind>(&mark.what);
            names << (procedure != nullptr ? procedureName(words.wording, *procedure) : treatmentName(words.wording, words.diary, mark.id));
        }
    }
    names.removeDuplicates();
    return names;
}

QString factorName(const HistoryWords& words, const service::Coincidence& coincidence) {
    switch (coincidence.factor) {
        case service::Factor::treatment:
            return treatmentName(words.wording, words.diary, coincidence.id);
        case service::Factor::procedure:
            return ProgressTexts::tr("a procedure, in the week after it");
        case service::Factor::strongSun:
            return ProgressTexts::tr("a day of strong sun");
        case service::Factor::dust:
            return ProgressTexts::tr("a dusty day");
        case service::Factor::dryRooms:
            return ProgressTexts::tr("a day in dry rooms");
    }
    return {};
}

}  // namespace

QString measureName(Measure measure) {
    switch (measure) {
        case Measure::redness:
            return ProgressTexts::tr("Redness");
        case Measure::dryness:
            return ProgressTexts::tr("Dryness");
        case Measure::stinging:
            return ProgressTexts::tr("Stinging");
        case Measure::peeling:
            return ProgressTexts::tr("Peeling");
        case Measure::hydration:
            return ProgressTexts::tr("Hydration");
        case Measure::corneometer:
            break;
    }
    return ProgressTexts::tr("Corneometer");
}

QString valueName(Measure measure, std::int64_t value) {
    if (measure == Measure::corneometer) {
        return ProgressTexts::tr("%1 AU").arg(number(value));
    }
    const auto low = service::rangeOf(measure).low;
    const QStringList words = wordsOf(measure);
    if (value % 1000 == 0) {
        return words.value(static_cast<qsizetype>(value / 1000 - low));
    }
    return ProgressTexts::tr("%1 of %2").arg(number(value)).arg(service::rangeOf(measure).high);
}

QString dayText(const wording::Wording& wording, Date date) {
    const QLocale locale(wording.language() == wording::Language::korean ? QLocale::Korean : QLocale::English);
    return locale.toString(toQDate(date), ProgressTexts::tr("d MMM", "day on the time axis"));
}

SkinChartContent chartOf(const HistoryWords& words, const service::History& history, const std::vector<MoreLane>& more) {
    SkinChartContent content{.span = history.span, .lanes = {}, .marks = {}, .lines = {}, .ticks = ticksOf(words, history.span)};
    for (const Measure measure : service::allMeasures) {
        const auto& readings = history.of(measure);
        if (std::any_of(readings.begin(), readings.end(), [](const Reading& reading) { return reading.known > 0; })) {
            content.lanes.push_back(laneOf(measure, readings));
        }
    }
    for (const MoreLane& lane : more) {
        content.lanes.push_back(lane.lane);
    }
    content.marks = markLanes(words, history);
    content.lines = markLines(words, history);
    return content;
}

QString stretchText(const HistoryWords& words, const service::History& history, const std::vector<MoreLane>& more, std::size_t stretch) {
    QStringList parts;
    for (const Measure measure : service::allMeasures) {
        const Reading& reading = history.of(measure)[stretch];
        if (reading.known > 0) {
            parts << ProgressTexts::tr("%1 %2").arg(measureName(measure).toLower(), valueName(measure, reading.mean));
        }
    }
    for (const MoreLane& lane : more) {
        const Reading& reading = lane.lane.readings[stretch];
        if (reading.known > 0) {
            parts << ProgressTexts::tr("%1 %2").arg(lane.lane.name.toLower(), lane.say(reading.mean));
        }
    }
    const Reading& any = history.readings.front()[stretch];
    const QString skin = parts.isEmpty() ? ProgressTexts::tr("unknown") : parts.join(QStringLiteral(", "));
    const QString text = any.days == 1 ? ProgressTexts::tr("%1: %2.").arg(spanText(words, any), skin)
                                       : ProgressTexts::tr("%1, on average: %2.").arg(spanText(words, any), skin);
    const QStringList done = doneIn(words, history, any);
    return done.isEmpty() ? text : text + QLatin1Char(' ') + ProgressTexts::tr("Done: %1.").arg(done.join(QStringLiteral(", ")));
}

TextTable::Content tableOf(const HistoryWords& words, const service::History& history, const std::vector<MoreLane>& more) {
    TextTable::Content content;
    content.heads << ProgressTexts::tr("When");
    std::vector<Measure> shown;
    for (const Measure measure : service::allMeasures) {
        const auto& readings = history.of(measure);
        if (std::any_of(readings.begin(), readings.end(), [](const Reading& reading) { return reading.known > 0; })) {
            shown.push_back(measure);
            content.heads << measureName(measure);
        }
    }
    for (const MoreLane& lane : more) {
        content.heads << lane.lane.name;
    }
    content.heads << ProgressTexts::tr("Done");
    for (std::size_t i = history.readings.front().size(); i-- > 0;) {
        QStringList row{spanText(words, history.readings.front()[i])};
        for (const Measure measure : shown) {
            const Reading& reading = history.of(measure)[i];
            row << (reading.known > 0 ? valueName(measure, reading.mean) : ProgressTexts::tr("unknown"));
        }
        for (const MoreLane& lane : more) {
            const Reading& reading = lane.lane.readings[i];
            row << (reading.known > 0 ? lane.say(reading.mean) : ProgressTexts::tr("unknown"));
        }
        row << doneIn(words, history, history.readings.front()[i]).join(QStringLiteral(", "));
        content.rows.push_back(row);
    }
    return content;
}

QString knownText(const service::Known& known) {
    return ProgressTexts::tr("%1 days: calm on %2, irritated or unusual on %3, unknown on %4")
        .arg(known.days)
        .arg(known.calm)
        .arg(known.irritated)
        .arg(known.unknown);
}

QString coincidenceText(const HistoryWords& words, const service::Coincidence& at) {
    const QString name = factorName(words, at);
    const auto counted = [&at](const QString& text) {
        return text.arg(at.irritatedAfter).arg(at.daysAfter).arg(at.irritatedOther).arg(at.daysOther);
    };
    switch (at.verdict) {
        case service::Coincidence::Verdict::coincides:
            return counted(
                       ProgressTexts::tr(
                           "Irritation began on %1 of %2 days after %5, and on %3 of %4 other days. Chance alone would hardly bring that."))
                .arg(name);
        case service::Coincidence::Verdict::nothing:
            return counted(ProgressTexts::tr("After %5 on %1 of %2 days, on other days on %3 of %4: no more than chance.")).arg(name);
        case service::Coincidence::Verdict::tooFew:
            break;
    }
    return ProgressTexts::tr("%1 (%2 days)").arg(name).arg(std::min(at.daysAfter, at.daysOther));
}

}  // namespace gyeol::ui

#include "ui/shelf/shelf_texts.h"

#include "exchange/treatment_names.h"
#include "ui/consequence_texts.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/shelf/amounts.h"
#include "ui/shelf/ingredient_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace gyeol::ui {
namespace {

using service::ShelfItem;
using service::ShelfState;

/// Labels of the shelf, though these are no members of it.
class ShelfTexts {
    Q_DECLARE_TR_FUNCTIONS(ShelfTexts)
};

QString day(const wording::Wording& wording, Date date) {
    return fromCore(wording.shortDate(date));
}

QString timesText(int times) {
    return times == 1 ? ShelfTexts::tr("once") : ShelfTexts::tr("%1 times").arg(times);
}

QString strengthText(const diary::Treatment& treatment) {
    constexpr int percentDecimals = 4, phDecimals = 2, phUnits = 10;
    QStringList parts;
    if (treatment.percent) {
        parts << amountText(treatment.percent->value, percentDecimals) + QStringLiteral(" %");
    }
    if (treatment.ph) {
        parts << QStringLiteral("pH ") + amountText(treatment.ph->value / phUnits, phDecimals);
    }
    return parts.join(QStringLiteral(", "));
}

QString detailOf(const wording::Wording& wording, const diary::Treatment& treatment) {
    QString kind = kindText(wording, treatment);
    if (const QString strength = strengthText(treatment); !strength.isEmpty()) {
        kind += QStringLiteral(" · ") + strength;
    }
    return treatment.product && !treatment.product->brand.empty() ? fromCore(treatment.product->brand) + QStringLiteral(" · ") + kind
                                                                  : kind;
}

QString badgeOf(const ShelfItem& item, Date today) {
    switch (item.state) {
        case ShelfState::retired:
            return ShelfTexts::tr("off the shelf");
        case ShelfState::expired:
            return ShelfTexts::tr("past its date");
        case ShelfState::patchOver:
            return ShelfTexts::tr("test: answer");
        case ShelfState::patchFailed:
            return ShelfTexts::tr("reacted");
        default:
            break;
    }
    if (item.expiresSoon) {
        return daysLeft(daysBetween(today, *item.expires));
    }
    switch (item.state) {
        case ShelfState::patchRunning:
            return ShelfTexts::tr("testing");
        case ShelfState::patchDue:
            return ShelfTexts::tr("test first");
        case ShelfState::notBegun:
            return ShelfTexts::tr("new");
        default:
            return {};
    }
}

QString haystackOf(const diary::Treatment& treatment, const ShelfRow& row) {
    QString hay = row.name + QLatin1Char('\n') + row.detail;
    if (treatment.product) {
        hay += QLatin1Char('\n') + fromCore(treatment.product->brand) + QLatin1Char('\n') + fromCore(treatment.product->ingredients);
    }
    return hay.toCaseFolded();
}

/// Where it stands in the plan, where it has a place.
QStringList placeLines(const wording::Wording& wording, const service::ShelfOutlook& outlook, bool changed) {
    QStringList lines;
    if (outlook.patchOpens) {
        lines << ShelfTexts::tr("First evening: %1 at the earliest, if the arm stays calm.").arg(day(wording, *outlook.patchOpens));
    } else if (outlook.next) {
        lines << (changed && outlook.timesBefore == 0 ? ShelfTexts::tr("First time: %1.").arg(day(wording, *outlook.next))
                                                      : ShelfTexts::tr("Next time: %1.").arg(day(wording, *outlook.next)));
    }
    if (outlook.times > 0 || outlook.timesBefore > 0) {
        lines << (changed && outlook.times != outlook.timesBefore
                      ? ShelfTexts::tr("In the next two weeks: %1 instead of %2.").arg(timesText(outlook.times)).arg(outlook.timesBefore)
                      : ShelfTexts::tr("In the next two weeks: %1.").arg(timesText(outlook.times)));
    }
    if (changed && outlook.exfoliations != outlook.exfoliationsBefore) {
        lines << ShelfTexts::tr("All exfoliation, acids and packs together: %1 in two weeks instead of %2.")
                     .arg(timesText(outlook.exfoliations))
                     .arg(outlook.exfoliationsBefore);
    }
    return lines;
}

/// Why it has none.
QStringList closedLines(const wording::Wording& wording, const diary::Diary& diary, const service::ShelfOutlook& outlook,
                        const diary::TreatmentId& treatment, Date today) {
    constexpr qsizetype told = 2;
    QStringList lines;
    const std::string name = exchange::treatmentName(diary, wording, treatment.text());
    for (const exchange::ClosingFact& fact : outlook.closedBy) {
        if (lines.size() == told) {
            break;
        }
        QString line = ShelfTexts::tr("No place yet: %1")
                           .arg(fromCore(wording.ruleSentence(fact.rule, exchange::completed(fact.cause, name, today, fact.opens))));
        if (fact.opens && !line.contains(day(wording, *fact.opens))) {
            line += QLatin1Char(' ') + ShelfTexts::tr("It opens on %1.").arg(day(wording, *fact.opens));
        }
        lines << line;
    }
    if (lines.isEmpty()) {
        lines << ShelfTexts::tr("No place in the four weeks ahead: what stands before it on the shelf and the weekly limits fill them.");
    }
    return lines;
}

}  // namespace

QString daysLeft(int days) {
    return days == 1 ? ShelfTexts::tr("1 day left") : ShelfTexts::tr("%1 days left").arg(days);
}

std::vector<ShelfRow> shelfRows(const wording::Wording& wording, const diary::Diary& diary, const std::vector<ShelfItem>& items,
                                Date today) {
    std::vector<ShelfRow> rows;
    rows.reserve(items.size());
    int on = 0, off = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const diary::Treatment& treatment = diary.treatments[i];
        ShelfRow row{.item = items[i], .kind = treatment.kind, .place = treatment.active ? ++on : ++off};
        row.name = treatmentName(wording, diary, treatment.id.text());
        row.detail = detailOf(wording, treatment);
        row.badge = badgeOf(items[i], today);
        const QString state = stateSentence(wording, items[i], today);
        row.spoken = ShelfTexts::tr("%1. %2").arg(row.place).arg(row.name) + QStringLiteral(", ") + row.detail;
        row.spoken += state.isEmpty() ? QString() : QStringLiteral(". ") + state;
        row.haystack = haystackOf(treatment, row);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString stateSentence(const wording::Wording& wording, const ShelfItem& item, Date today) {
    QStringList sentences;
    switch (item.state) {
        case ShelfState::retired:
            return ShelfTexts::tr("Off the shelf; what was done with it still counts.");
        case ShelfState::expired:
            return ShelfTexts::tr("Past its date since %1; it is not planned.").arg(day(wording, *item.expires));
        case ShelfState::patchFailed:
            sentences << ShelfTexts::tr("The skin reacted to it in its patch test; it is not planned.");
            break;
        case ShelfState::patchOver:
            sentences << ShelfTexts::tr("Its patch test is over: say how it went.");
            break;
        case ShelfState::patchRunning:
            sentences << ShelfTexts::tr("Its patch test runs; %1 at the earliest it has passed.").arg(day(wording, *item.patchOpens));
            break;
        case ShelfState::patchDue:
            sentences << ShelfTexts::tr("It waits for its patch test.");
            break;
        case ShelfState::notBegun:
            sentences << ShelfTexts::tr("Not begun yet.");
            break;
        case ShelfState::inUse:
            if (item.begun) {
                sentences << ShelfTexts::tr("In use since %1.").arg(day(wording, *item.begun));
            }
            break;
    }
    if (item.expiresSoon) {
        sentences
            << ShelfTexts::tr("Good until %1: %2.").arg(day(wording, *item.expires - Days(1)), daysLeft(daysBetween(today, *item.expires)));
    }
    return sentences.join(QLatin1Char(' '));
}

QString shelfLead(const wording::Wording& wording, const diary::Diary& diary, const std::vector<ShelfItem>& items, Date today) {
    const auto name = [&](const ShelfItem& item) { return treatmentName(wording, diary, item.id.text()); };
    QStringList past;
    for (const ShelfItem& item : items) {
        if (item.state == ShelfState::expired) {
            past << name(item);
        }
    }
    const int more = static_cast<int>(past.size()) - 2;
    QStringList parts;
    if (!past.isEmpty()) {
        const QString names = past.mid(0, 2).join(QStringLiteral(", "));
        parts << (more > 0 ? ShelfTexts::tr("Past its date: %1 and %2 more").arg(names).arg(more)
                           : ShelfTexts::tr("Past its date: %1").arg(names));
    }
    if (const ShelfItem* next = service::nextToExpire(items)) {
        const Date last = *next->expires - Days(1);
        const QString when = daysBetween(today, last) < 365 ? day(wording, last) : fromCore(wording.dateRange(last, last));
        parts << ShelfTexts::tr("Next to use up: %1, by %2").arg(name(*next), when);
    }
    return parts.join(QStringLiteral(" · "));
}

QStringList refusalLines(const wording::Wording& wording, const diary::Diary& diary, const service::ShelfOutlook& outlook) {
    QStringList lines;
    for (const rulebook::Notice& notice : outlook.refusals) {
        const QString source = ShelfTexts::tr("Source: %1").arg(fromCore(wording.ruleSource(notice.rule)));
        lines << noticeText(wording, diary, notice) + QLatin1Char('\n') + source;
    }
    return lines;
}

QStringList outlookLines(const wording::Wording& wording, const diary::Diary& diary, const service::ShelfOutlook& outlook,
                         const diary::TreatmentId& treatment, bool changed, Date today) {
    QStringList lines;
    const diary::Treatment* found = diary::findTreatment(diary, treatment);
    if (outlook.daily) {
        lines << ShelfTexts::tr("A step of every day.");
    } else if (found != nullptr && !found->active) {
        lines << ShelfTexts::tr("Off the shelf: nothing is planned with it; what was done still counts.");
    } else {
        lines << placeLines(wording, outlook, changed);
        if (!outlook.next && !outlook.patchOpens && outlook.refusals.empty()) {
            lines << closedLines(wording, diary, outlook, treatment, today);
        }
    }
    for (const rulebook::Notice& notice : outlook.notices) {
        const QString text = noticeText(wording, diary, notice);
        const bool told = std::ranges::any_of(lines, [&](const QString& line) { return line.contains(text); });
        if (!told) {
            lines << text;
        }
    }
    if (changed) {
        lines << planLines(wording, diary, outlook.plan);
    }
    return lines;
}

}  // namespace gyeol::ui

#include "ui/week/week_texts.h"

#include "rulebook/rule_data.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gyeol::ui {
namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(WeekTexts)

public:
    /// "UV 9 very strong · PM2.5 61 bad · rooms 28 % dry": the number, and the word where a rule asks about it.
    static QString sign(const rulebook::StressData& limits, const diary::Exposure& exposure) {
        QStringList parts;
        const auto add = [&parts](const QString& number, const QString& word) {
            parts << (word.isEmpty() ? number : tr("%1 %2", "number word").arg(number, word));
        };
        if (exposure.uvIndex && *exposure.uvIndex >= limits.uvLow) {
            add(tr("UV %1").arg(*exposure.uvIndex), *exposure.uvIndex >= limits.uvHigh ? tr("very strong sun") : tr("strong sun"));
        }
        if (exposure.pm25 && *exposure.pm25 >= limits.pm25Bad) {
            add(tr("PM2.5 %1").arg(*exposure.pm25), *exposure.pm25 >= limits.pm25Worst ? tr("very bad") : tr("bad"));
        } else if (exposure.pm10 && *exposure.pm10 >= limits.pm10Bad) {
            add(tr("PM10 %1").arg(*exposure.pm10), *exposure.pm10 >= limits.pm10Worst ? tr("very bad") : tr("bad"));
        }
        if (exposure.humidity && *exposure.humidity < limits.airDry) {
            add(tr("rooms %1 %").arg(*exposure.humidity), *exposure.humidity < limits.airDriest ? tr("very dry") : tr("dry"));
        }
        return parts.join(QStringLiteral(" · "));
    }

    static QString note(const QString& day, const QString& title) {
        return tr("%1: %2", "weekday: what to be careful with").arg(day, title);
    }
    static QString hint() { return tr("Drag a session, or press M, to see what each evening would cost"); }

    static QString kept(bool same) {
        return same ? tr("The week you kept") : tr("The week you kept · Replan shows what would be best now");
    }
};

}  // namespace

std::vector<HeadText> headTexts(const Languages& languages, const rulebook::RuleBook& book, const WeekSnapshot& week) {
    std::vector<HeadText> texts;
    const rulebook::Span& span = week.planned.resolved.span;
    for (int column = 0; column < span.days; ++column) {
        const Date date = span.from + Days(column);
        const auto exposure = std::ranges::find(week.diary->exposures, date, &diary::Exposure::date);
        texts.push_back({fromCore(languages.wording().shortWeekdayName(weekdayOf(date))), QString::number(toQDate(date).day()),
                         exposure == week.diary->exposures.end() ? QString() : Texts::sign(book.data().stress, *exposure)});
    }
    return texts;
}

std::vector<BannerText> bannerTexts(const Languages& languages, const WeekSnapshot& week, const WeekSheet& sheet) {
    std::vector<BannerText> banners;
    for (const Banner& banner : sheet.banners) {
        const rulebook::Band& band = week.planned.resolved.bands[banner.band];
        banners.push_back({banner, bandText(languages.wording(), band), band.procedure});
    }
    return banners;
}

QString sublineText(const Languages& languages, const WeekSnapshot& week, Showing showing) {
    if (week.asKept.kept && showing == Showing::keptWeek) {
        return Texts::kept(!week.keepable);
    }
    return fromCore(languages.wording().say(week.planned.document.optimal ? "week.optimal" : "week.not-optimal"));
}

QString footnoteText(const Languages& languages, const WeekSnapshot& week) {
    constexpr int most = 2;
    const wording::Wording& wording = languages.wording();
    const rulebook::Span& span = week.planned.resolved.span;
    QStringList notes;
    for (const rulebook::Weight weight : {rulebook::Weight::stop, rulebook::Weight::caution}) {
        for (const rulebook::Notice& notice : week.planned.notices) {
            const bool shown = notice.to >= span.from && notice.from < span.from + Days(span.days);
            const QString day = fromCore(wording.shortWeekdayName(weekdayOf(std::max(notice.from, span.from))));
            const QString note = Texts::note(day, fromCore(wording.ruleTitle(notice.rule)));
            if (shown && notice.weight == weight && !notes.contains(note) && notes.size() < most) {
                notes << note;
            }
        }
    }
    return (notes << Texts::hint()).join(QStringLiteral("  ·  "));
}

}  // namespace gyeol::ui

#include "ui/week/change_texts.h"

#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gyeol::ui {
namespace {

using service::ChangeKind;
using service::PlanChange;

/// More would be a list of everything that the week is for.
constexpr std::size_t mostReasons = 3;

class Changes {
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    Changes(const wording::Wording& wording, const diary::Diary& diary) : wording_(wording), diary_(diary) {}

    static QString heading(ChangeKind kind) {
        switch (kind) {
            case ChangeKind::dropped:
                return tr("Not to be done");
            case ChangeKind::moved:
                return tr("Moved");
            case ChangeKind::added:
                return tr("New");
        }
        return {};
    }

    static QString count(ChangeKind kind, qsizetype number) {
        switch (kind) {
            case ChangeKind::dropped:
                return tr("%1 not to be done").arg(number);
            case ChangeKind::moved:
                return tr("%1 moved").arg(number);
            case ChangeKind::added:
                return tr("%1 new").arg(number);
        }
        return {};
    }

    ChangeText text(const PlanChange& change) const {
        ChangeText text;
        text.kind = change.kind;
        text.name = treatmentName(wording_, diary_, change.treatment);
        text.when = change.kind == ChangeKind::moved
                        ? tr("%1 → %2", "moved from day to day").arg(shortDate(*change.from), shortDate(*change.to))
                        : shortDate(change.from ? *change.from : *change.to);
        const QStringList why = reasons(change);
        text.reason = why.join(QLatin1Char('\n'));
        text.spoken = spoken(change, text.name) + (why.isEmpty() ? QString() : QStringLiteral(" ") + why.join(QLatin1Char(' ')));
        text.treatment = change.treatment;
        text.shown = change.to ? *change.to : *change.from;
        return text;
    }

private:
    QString shortDate(Date date) const { return fromCore(wording_.shortDate(date)); }
    QString longDate(Date date) const { return fromCore(wording_.longDate(date)); }

    QString spoken(const PlanChange& change, const QString& name) const {
        switch (change.kind) {
            case ChangeKind::dropped:
                return tr("%1, %2: not to be done any more.").arg(name, longDate(*change.from));
            case ChangeKind::moved:
                return tr("%1 moves from %2 to %3.").arg(name, longDate(*change.from), longDate(*change.to));
            case ChangeKind::added:
                return tr("%1, %2: new.").arg(name, longDate(*change.to));
        }
        return {};
    }

    /// What closes the old day, as the Why panel says it; where nothing does, what the week gains.
    QStringList reasons(const PlanChange& change) const {
        QStringList lines;
        if (!change.closedBy.empty()) {
            exchange::Explanation old;
            old.date = *change.from;
            old.treatment = change.treatment;
            old.state = exchange::CellState::closed;
            old.facts = change.closedBy;
            for (const exchange::ToldReason& fact : exchange::tellExplanation(old, diary_, wording_).facts) {
                lines << fromCore(fact.sentence);
            }
            return lines;
        }
        QStringList titles;
        for (std::size_t i = 0; i < std::min(change.because.size(), mostReasons); ++i) {
            titles << fromCore(wording_.ruleTitle(change.because[i].rule));
        }
        if (!titles.isEmpty()) {
            lines << tr("It serves: %1.").arg(titles.join(QStringLiteral(", ")));
        } else if (change.kind == ChangeKind::dropped) {
            lines << tr("Nothing closes its day; the week is as good without it.");
        }
        return lines;
    }

    const wording::Wording& wording_;
    const diary::Diary& diary_;
};

}  // namespace

std::vector<ChangeText> changeTexts(const Languages& languages, const diary::Diary& diary, const std::vector<PlanChange>& changes) {
    const Changes words(languages.wording(), diary);
    std::vector<ChangeText> texts;
    for (const PlanChange& change : changes) {
        texts.push_back(words.text(change));
    }
    return texts;
}

QString headingOf(ChangeKind kind) {
    return Changes::heading(kind);
}

QString summaryOf(const std::vector<ChangeText>& changes) {
    QStringList parts;
    for (const ChangeKind kind : {ChangeKind::dropped, ChangeKind::moved, ChangeKind::added}) {
        if (const auto number = std::ranges::count(changes, kind, &ChangeText::kind); number > 0) {
            parts << Changes::count(kind, number);
        }
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace gyeol::ui

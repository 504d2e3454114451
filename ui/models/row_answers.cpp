#include "ui/models/row_answers.h"

#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace gyeol::ui {
namespace {

class Answers {
    Q_DECLARE_TR_FUNCTIONS(Answers)

public:
    static QString word(service::MoveWeight weight) {
        switch (weight) {
            case service::MoveWeight::fine:
                return tr("fine");
            case service::MoveWeight::littleWorse:
                return tr("a little worse");
            case service::MoveWeight::clearlyWorse:
                return tr("clearly worse");
        }
        return {};
    }

    static QString closed(const wording::Wording& wording, const service::MoveAnswer& answer) {
        QStringList reasons;
        std::optional<Date> opens = answer.date;
        const auto add = [&](const std::string& rule) {
            const QString title = fromCore(wording.ruleTitle(rule));
            if (!reasons.contains(title)) {
                reasons << title;
            }
        };
        for (const rulebook::Closure& closure : answer.closures) {
            add(closure.rule);
            opens = opens && closure.opens ? std::optional(std::max(*opens, *closure.opens)) : std::nullopt;
        }
        for (const std::string& rule : answer.limits) {
            add(rule);
        }
        if (reasons.isEmpty()) {
            return tr("closed: what is done and pinned leaves no room");
        }
        const QString why = reasons.join(QStringLiteral(", "));
        return opens && *opens > answer.date ? tr("closed until %1: %2").arg(fromCore(wording.longDate(*opens)), why)
                                             : tr("closed: %1").arg(why);
    }

    static CellAnswer of(const wording::Wording& wording, const service::MoveAnswer& answer) {
        switch (answer.kind) {
            case service::MoveKind::home:
                return {CellAnswer::Kind::home, {}, {}, tr("where it was taken from")};
            case service::MoveKind::closed:
                return {CellAnswer::Kind::closed, {}, tr("closed"), closed(wording, answer)};
            case service::MoveKind::open:
                break;
        }
        const service::MoveWeight weight = service::weightOf(answer.costs);
        return {CellAnswer::Kind::open, weight, word(weight), word(weight)};
    }
};

}  // namespace

RowAnswers awaitedAnswers(int row, int home, int columns) {
    RowAnswers answers{row, home, std::vector<CellAnswer>(static_cast<std::size_t>(columns))};
    answers.cells[static_cast<std::size_t>(home)].kind = CellAnswer::Kind::home;
    return answers;
}

RowAnswers wordsOf(const Languages& languages, const MoveSnapshot& moves, int row, int home) {
    RowAnswers answers{row, home, {}};
    for (const MoveSnapshot::Day& day : moves.days) {
        answers.cells.push_back(Answers::of(languages.wording(), day.answer));
    }
    return answers;
}

QString wordOf(service::MoveWeight weight) {
    return Answers::word(weight);
}

}  // namespace gyeol::ui

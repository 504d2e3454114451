#include "ui/rules/rule_texts.h"

#include "ui/qt_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gyeol::ui {
namespace {

/// Labels of the page, though these are no members of it.
class RuleTexts {
    Q_DECLARE_TR_FUNCTIONS(RuleTexts)
};

constexpr std::int64_t whole = 1'000, half = 500;
constexpr std::array blanks{"treatment", "procedure", "date",  "opens", "condition", "ingredient",
                            "rule",      "other",     "count", "days",  "rest",      "step"};

QString capital(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

}  // namespace

QString numberText(const wording::Wording& wording, const service::RuleEntry& entry) {
    return entry.personal && entry.personal->code ? capital(fromCore(wording.say(*entry.personal->code, entry.personal->params)))
                                                  : QString();
}

QString ownText(const wording::Wording& wording, rulebook::Measure measure, std::int64_t milli) {
    const char* code = "rule-number.days";
    if (measure == rulebook::Measure::load) {
        code = "rule-number.load";
    } else if (measure == rulebook::Measure::sessions) {
        code = milli >= whole ? "rule-number.sessions" : milli >= half ? "rule-number.fortnight" : "rule-number.none";
    }
    return fromCore(wording.say(code, {{"load", Milli{milli}}, {"count", milli / whole}, {"days", milli / whole}}));
}

QString ruleWords(const wording::Wording& wording, const service::RuleEntry& entry) {
    Params params;
    for (const char* blank : blanks) {
        params.set(blank, Code{std::string("rule-blank.") + blank});
    }
    if (entry.personal) {
        for (const auto& [name, value] : entry.personal->params.entries()) {
            params.set(name, value);
        }
    }
    return capital(fromCore(wording.ruleSentence(entry.rule->id, params)));
}

QString gradeText(const wording::Wording& wording, rulebook::Grade grade) {
    const std::string name(nameOf(grade));
    return RuleTexts::tr("%1: %2").arg(capital(fromCore(wording.say("grade." + name))), fromCore(wording.say("grade-means." + name)));
}

QString references(const rulebook::RuleBook& book, const std::vector<std::string>& sources) {
    QStringList lines;
    for (const std::string& id : sources) {
        const auto& all = book.data().sources;
        const auto found = std::ranges::find(all, id, &rulebook::Source::id);
        lines << QStringLiteral("%1. %2").arg(lines.size() + 1).arg(found == all.end() ? fromCore(id) : fromCore(found->reference));
    }
    return lines.join(QLatin1Char('\n'));
}

QString chapterText(const rulebook::RuleBook& book, const service::GuideChapter& chapter) {
    return fromCore(chapter.text) + QStringLiteral("\n\n**") + RuleTexts::tr("Sources") + QStringLiteral("**\n\n") +
           references(book, chapter.sources);
}

}  // namespace gyeol::ui

#include "ui/procedures/advice_card.h"

#include "ui/procedures/procedure_texts.h"
#include "ui/qt_text.h"

#include <array>

namespace gyeol::ui {

AdviceCard::AdviceCard(const rulebook::RuleBook& book, std::vector<rulebook::AftercareStep> steps, QWidget* parent)
    : Card(QStringLiteral("adviceCard"), parent), book_(book), steps_(std::move(steps)) {}

void AdviceCard::add(const char* role, const QString& text) {
    QLabel* label = makeText(role, this);
    label->setText(text);
    body()->addWidget(label);
}

void AdviceCard::show(const wording::Wording& wording, const diary::Procedure& procedure) {
    const std::tuple wanted(procedure.kind, procedure.date, wording.language());
    if (shown_ == wanted) {
        return;  // what is typed elsewhere changes nothing here
    }
    shown_ = wanted;
    setTitle(tr("What to do"));
    clear(body());
    const std::array<std::pair<rulebook::Moment, QString>, 3> moments{
        {{rulebook::Moment::before, tr("Before")}, {rulebook::Moment::day, tr("On the day")}, {rulebook::Moment::after, tr("After")}}};
    for (const auto& [moment, heading] : moments) {
        const auto steps = service::aftercareOf(book_, steps_, procedure.kind, moment);
        if (!steps.empty()) {
            add("step", heading);
        }
        for (const rulebook::AftercareStep* step : steps) {
            add("body", tr("%1. %2").arg(fromCore(wording.ruleTitle(step->id)), fromCore(wording.ruleSentence(step->id))));
            add("source", fromCore(wording.ruleSource(step->id)));
        }
    }
    const auto calls = service::callsAfter(book_, procedure);
    if (!calls.empty()) {
        add("step", tr("When to call, and whom"));
    }
    for (const QString& line : callLines(wording, calls)) {
        add("caution", line);
    }
}

}  // namespace gyeol::ui

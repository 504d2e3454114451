#include "ui/today/step_row.h"

#include "ui/qt_text.h"

#include <QHBoxLayout>

namespace gyeol::ui {

using diary::SessionState;

bool staysOn(diary::TreatmentKind kind) {
    return kind == diary::TreatmentKind::exfoliatingPack || kind == diary::TreatmentKind::moisturizingPack ||
           kind == diary::TreatmentKind::collagenMask || kind == diary::TreatmentKind::egfMask;
}

StepRow::StepRow(const service::DayStep& step, diary::Part part, int number, const QString& name, QWidget* parent)
    : QWidget(parent), step_(step), name_(name) {
    const QString suffix = fromCore(nameOf(part)) + QLatin1Char('_') + fromCore(step.treatment);
    setObjectName(QStringLiteral("step_") + suffix);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const QString numbered = tr("%1. %2").arg(number).arg(name);
    if (step.onShelf) {
        tick_ = new TickBox(this);
        tick_->setObjectName(QStringLiteral("tick_") + suffix);
        tick_->setText(numbered);
        tick_->setAccessibleName(name);
        tick_->ensurePolished();  // its font is the style sheet's, and the note below measures it
        tick_->setToolTip(name);
        tick_->setChecked(step.state == SessionState::done);
        connect(tick_, &TickBox::clicked, this, &StepRow::ticked);
        words->addWidget(tick_);
    } else {
        auto* label = makeText("step", this);
        label->setText(numbered);
        words->addWidget(label);
    }
    if (const QString text = details(); !text.isEmpty()) {
        auto* note = makeText("note", this);
        note->setText(text);
        // Under the name, not under the ring.
        note->setContentsMargins(tick_ != nullptr ? tick_->fontMetrics().height() + 20 : 0, 0, 0, 2);
        words->addWidget(note);
    }
    row->addLayout(words, 1);
    addButtons(*row, suffix);
}

void StepRow::addButtons(QHBoxLayout& row, const QString& suffix) {
    const auto add = [&](const char* kind, const QString& text, const QString& spoken, auto signal) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(kind) + suffix);
        button->setAccessibleName(spoken);
        button->setProperty("kind", QStringLiteral("quiet"));
        connect(button, &QPushButton::clicked, this, signal);
        row.addWidget(button, 0, Qt::AlignVCenter);
    };
    if (!step_.onShelf || step_.state == SessionState::done) {
        return;
    }
    if (step_.state == SessionState::planned && staysOn(step_.kind)) {
        add("timer_", tr("Start the timer"), tr("Start the timer of %1").arg(name_), &StepRow::timerWished);
    }
    if (step_.state == SessionState::planned) {
        add("skip_", tr("Skip…"), tr("Skip %1").arg(name_), &StepRow::skipWished);
    } else {
        add("takeBack_", tr("Do it after all"), tr("Do %1 after all").arg(name_), &StepRow::takeBackWished);
    }
}

QString StepRow::details() const {
    QStringList parts;
    if (step_.state == SessionState::skipped) {
        parts << tr("skipped");
    } else if (step_.state == SessionState::missed) {
        parts << tr("missed");
    } else if (step_.minutes > 0 && staysOn(step_.kind)) {
        parts << tr("%1 min").arg(step_.minutes);
    }
    if (step_.area == diary::Area::small) {
        parts << tr("on a small area");
    }
    if (step_.ifCalm) {
        parts << tr("if the skin is calm: check in first");
    }
    if (!step_.onShelf) {
        parts << tr("put yours on the shelf to tick it");
    }
    if (!step_.note.empty()) {
        parts << fromCore(step_.note);
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace gyeol::ui

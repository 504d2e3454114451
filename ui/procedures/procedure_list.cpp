#include "ui/procedures/procedure_list.h"

#include "ui/procedures/procedure_texts.h"
#include "ui/procedures/window_strip.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

using diary::ProcedureState;
using service::Phase;

/// So many are drawn with their windows, and so many past ones listed unasked: a diary of many years opens as fast as a new one.
constexpr std::size_t drawnAhead = 2, shownPast = 8;

}  // namespace

ProcedureList::ProcedureList(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      frame_(new PageFrame(this, 860)),
      add_(new QPushButton(this)),
      more_(new QPushButton(this)),
      empty_(frame_->addCard(QStringLiteral("proceduresEmpty"))),
      coming_(frame_->addCard(QStringLiteral("proceduresComing"))),
      past_(frame_->addCard(QStringLiteral("proceduresPast"))),
      emptyWords_(makeText("body", empty_)) {
    setObjectName(QStringLiteral("procedureList"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame_);
    add_->setObjectName(QStringLiteral("addProcedure"));
    add_->setProperty("kind", QStringLiteral("primary"));
    frame_->head()->addWidget(add_);
    empty_->body()->addWidget(emptyWords_);
    more_->setObjectName(QStringLiteral("allPastProcedures"));
    more_->setProperty("kind", QStringLiteral("quiet"));
    frame_->column()->addWidget(more_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &ProcedureList::addWished);
    connect(more_, &QPushButton::clicked, this, [this] {
        all_ = true;
        emit moreWished();
    });
}

QPushButton* ProcedureList::makeButton(const QString& name, const QString& text, QWidget* parent) const {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

QWidget* ProcedureList::makeLine(const wording::Wording& wording, const service::ProcedureEntry& entry, Date today, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(10);
    const diary::Procedure& procedure = *entry.procedure;
    const QString name = entryName(wording, entry);
    QStringList when{fromCore(wording.longDate(procedure.date))};
    if (toQDate(procedure.date).year() != toQDate(today).year()) {
        when.front() = fromCore(wording.dateRange(procedure.date, procedure.date));
    }
    if (procedure.minuteOfDay) {
        when.front() += QLatin1Char(' ') + hourText(*procedure.minuteOfDay);
    }
    if (!procedure.place.empty()) {
        when << placeText(procedure.place);
    }
    if (procedure.clinic) {
        when << tr("with the clinic's own numbers");
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel* title = makeText("step", line);
    title->setText(name);
    QLabel* date = makeText("body", line);
    date->setText(when.join(QStringLiteral(" · ")));
    QLabel* phase = makeText(entry.phase == Phase::unanswered ? "caution" : "note", line);
    phase->setText(phaseText(wording, entry, today));
    for (QLabel* label : {title, date, phase}) {
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    const QString id = fromCore(procedure.id.text());
    const auto addAnswer = [&](const char* prefix, const QString& text, ProcedureState state) {
        QPushButton* button = makeButton(QLatin1String(prefix) + id, text, line);
        button->setAccessibleName(tr("%1: %2").arg(name, text));
        row->addWidget(button, 0, Qt::AlignVCenter);
        connect(button, &QPushButton::clicked, this, [this, which = procedure.id, state] { emit answered(which, state); });
    };
    if (entry.phase == Phase::unanswered || (entry.phase == Phase::today && procedure.state == ProcedureState::planned)) {
        addAnswer("tookPlace_", tr("It took place"), ProcedureState::done);
        addAnswer("didNot_", tr("It did not"), ProcedureState::cancelled);
    }
    QPushButton* open = makeButton(QStringLiteral("open_") + id, tr("Open"), line);
    open->setAccessibleName(tr("Open %1, %2").arg(name, fromCore(wording.shortDate(procedure.date))));
    row->addWidget(open, 0, Qt::AlignVCenter);
    connect(open, &QPushButton::clicked, this, [this, which = procedure.id] { emit opened(which); });
    return line;
}

void ProcedureList::fill(Card* card, const wording::Wording& wording, const std::vector<service::ProcedureEntry>& entries, Date today,
                         std::size_t drawn) {
    clear(card->body());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        card->body()->addWidget(makeLine(wording, entries[i], today, card));
        if (i < drawn) {
            auto* strip = new WindowStrip(theme_, card);
            strip->show(wording, entries[i].days, today, windowLines(wording, entries[i].days));
            card->body()->addWidget(strip);
        }
    }
    card->setVisible(!entries.empty());
}

void ProcedureList::show(const wording::Wording& wording, const service::ProcedureLists& lists, Date today) {
    // The lines are made anew: whoever stood on one with the keys goes on there.
    const QWidget* focus = focusWidget();
    const QString stood = focus != nullptr ? focus->objectName() : QString();
    fill(coming_, wording, lists.coming, today, drawnAhead);
    std::vector<service::ProcedureEntry> past = lists.past;
    const std::size_t hidden = all_ || past.size() <= shownPast ? 0 : past.size() - shownPast;
    past.erase(past.end() - static_cast<std::ptrdiff_t>(hidden), past.end());
    fill(past_, wording, past, today, 0);
    more_->setVisible(hidden > 0);
    more_->setText(tr("Show %1 more").arg(hidden));
    empty_->setVisible(lists.coming.empty() && lists.past.empty());
    if (auto* again = stood.isEmpty() ? nullptr : findChild<QWidget*>(stood); again != nullptr && !again->hasFocus() && isVisible()) {
        again->setFocus();
    }
}

void ProcedureList::retranslate() {
    frame_->setTitle(tr("Procedures"));
    frame_->setLead(tr("What a clinic or a salon does, and the days around it"));
    add_->setText(tr("&Add a procedure"));
    coming_->setTitle(tr("Coming, and days that still run"));
    past_->setTitle(tr("Past"));
    empty_->setTitle(tr("Nothing noted yet"));
    emptyWords_->setText(
        tr("A laser, a peel, a filler, a waxing: add it with its date, and the plan keeps the days before and after it free of "
           "what irritates. You see what it moves before you keep it."));
}

void ProcedureList::begin() {
    add_->setFocus();
}

}  // namespace gyeol::ui

#include "ui/week/session_acts.h"

#include "service/day_acts.h"
#include "service/moving.h"
#include "ui/qt_text.h"
#include "ui/week/day_editor.h"

#include <algorithm>

namespace gyeol::ui {
namespace {

/// Acts one after the other as one.
class Together {
public:
    explicit Together(const diary::Diary& diary) : before_(diary), after_(diary) {}

    template <class Act>
    void add(Act act) {
        if (!diary::apply(after_, act(after_))) {
            after_ = before_;
        }
    }
    [[nodiscard]] diary::ChangeSet changes() const { return diary::difference(before_, after_); }

private:
    const diary::Diary& before_;
    diary::Diary after_;
};

}  // namespace

SessionActs::SessionActs(WeekActions& actions, WeekModel& model, DiaryDesk& desk, Prompts& prompts, const Languages& languages,
                         QObject* parent)
    : QObject(parent), actions_(actions), model_(model), desk_(desk), prompts_(prompts), languages_(languages) {}

const diary::Session* SessionActs::entry(const QModelIndex& index) const {
    return entryOf(desk_.diary(), *model_.rowAt(index.row()), model_.sheet().dateOf(index.column()));
}

void SessionActs::follow(const QModelIndex& current, bool refused) {
    const WeekCell* cell = model_.cellAt(current);
    const WeekRow* row = cell == nullptr ? nullptr : model_.rowAt(current.row());
    const CellState state = cell == nullptr ? CellState::closed : cell->state;
    const bool searched = row != nullptr && row->index.has_value();
    const bool past = cell != nullptr && model_.sheet().dateOf(current.column()) < model_.sheet().today;
    const bool session = cell != nullptr && hasSession(state);

    actions_.tick->setEnabled(model_.isTickable(current));
    WeekActions::name(*actions_.tick, state == CellState::done ? tr("Un&tick") : session ? tr("&Tick") : tr("I &used it"), {});
    const bool pinnable = state == CellState::empty || state == CellState::proposed || state == CellState::kept;
    actions_.pin->setEnabled(searched && !past && !refused && (cell->pinned || pinnable));
    WeekActions::name(*actions_.pin, cell != nullptr && cell->pinned ? tr("Un&pin") : tr("&Pin here"), {});
    actions_.pinAnyway->setEnabled(searched && !past && (refused || model_.mayInsist(current)));
    actions_.move->setEnabled(model_.isMovable(current));
    actions_.moveTo->setEnabled(model_.isMovable(current));
    const bool answerable = session && state != CellState::done && state != CellState::dropped;
    actions_.skip->setEnabled(answerable);
    actions_.skipBecause->setEnabled(answerable && state != CellState::skipped);
    WeekActions::name(*actions_.skip, state == CellState::skipped ? tr("Not &skipped") : tr("&Skip"), {});
    actions_.miss->setEnabled(answerable && model_.isTickable(current));
    WeekActions::name(*actions_.miss, state == CellState::missed ? tr("Not &missed") : tr("M&issed"), {});
    actions_.note->setEnabled(session && entry(current) != nullptr);
    const bool day = cell != nullptr && !past;
    actions_.rest->setEnabled(day);
    const bool resting = day && service::isRestDay(desk_.diary(), model_.sheet().dateOf(current.column()));
    WeekActions::name(*actions_.rest, resting ? tr("P&lan this day again") : tr("Insert a &rest day"),
                      resting ? QString() : tr("Nothing is planned on this day, and nothing counts as missed"));
    actions_.editDay->setEnabled(cell != nullptr);
}

QString SessionActs::nameOf(const QModelIndex& index, const QString& pattern) const {
    return pattern.arg(model_.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
                       fromCore(languages_.wording().shortDate(model_.sheet().dateOf(index.column()))));
}

void SessionActs::mark(const QModelIndex& index, diary::SessionState state, const QString& pattern, const std::optional<QString>& note) {
    const WeekRow& row = *model_.rowAt(index.row());
    const Date date = model_.sheet().dateOf(index.column());
    const diary::Session* there = entry(index);
    const diary::Part part = there == nullptr ? row.part : there->part;
    const diary::TreatmentId treatment(*row.treatment);
    Together together(desk_.diary());
    together.add([&](const diary::Diary& diary) { return service::markSession(diary, date, treatment, part, state); });
    if (note && !note->isEmpty()) {
        together.add([&](const diary::Diary& diary) { return service::noteSession(diary, date, treatment, part, toCore(*note)); });
    }
    desk_.act(together.changes(), nameOf(index, pattern));
}

void SessionActs::tick(const QModelIndex& index) {
    if (!model_.isTickable(index)) {
        return;
    }
    if (model_.cellAt(index)->state == CellState::done) {
        mark(index, diary::SessionState::planned, tr("untick %1, %2"));
    } else {
        mark(index, diary::SessionState::done, tr("tick %1, %2"));
    }
}

void SessionActs::pin(const QModelIndex& index) {
    const WeekCell* cell = model_.cellAt(index);
    if (cell == nullptr) {
        return;
    }
    const diary::TreatmentId treatment(*model_.rowAt(index.row())->treatment);
    const Date date = model_.sheet().dateOf(index.column());
    if (cell->pinned) {
        desk_.act(service::unpinSession(desk_.diary(), date, treatment), nameOf(index, tr("unpin %1, %2")));
    } else {
        desk_.act(service::pinSession(desk_.diary(), date, treatment, model_.sheet().today, {}), nameOf(index, tr("pin %1, %2")));
    }
}

void SessionActs::pinAnyway(const QModelIndex& index) {
    if (!model_.mayInsist(index)) {
        return;
    }
    std::vector<std::string> over;
    for (const rulebook::Closure& closure : model_.closuresAt(index)) {
        if (std::ranges::find(over, closure.rule) == over.end()) {
            over.push_back(closure.rule);
        }
    }
    const diary::TreatmentId treatment(*model_.rowAt(index.row())->treatment);
    const Date date = model_.sheet().dateOf(index.column());
    desk_.act(service::pinSession(desk_.diary(), date, treatment, model_.sheet().today, over), nameOf(index, tr("pin %1, %2")));
}

void SessionActs::skip(const QModelIndex& index) {
    const WeekCell* cell = model_.cellAt(index);
    if (cell != nullptr && cell->state == CellState::skipped) {
        mark(index, diary::SessionState::planned, tr("take back skipping %1, %2"));
    } else if (cell != nullptr) {
        mark(index, diary::SessionState::skipped, tr("skip %1, %2"));
    }
}

void SessionActs::skipBecause(const QModelIndex& index) {
    if (model_.cellAt(index) == nullptr) {
        return;
    }
    const auto reason = prompts_.write(tr("Skip"), tr("Why not this time?"),
                                       {tr("Too tired"), tr("No time"), tr("The skin feels sensitive"), tr("Not at home")}, {});
    if (reason) {
        mark(index, diary::SessionState::skipped, tr("skip %1, %2"), reason);
    }
}

void SessionActs::miss(const QModelIndex& index) {
    const WeekCell* cell = model_.cellAt(index);
    if (cell != nullptr && cell->state == CellState::missed) {
        mark(index, diary::SessionState::planned, tr("take back missing %1, %2"));
    } else if (cell != nullptr) {
        mark(index, diary::SessionState::missed, tr("note as missed %1, %2"));
    }
}

void SessionActs::note(const QModelIndex& index) {
    const diary::Session* there = model_.cellAt(index) == nullptr ? nullptr : entry(index);
    if (there == nullptr) {
        return;
    }
    if (const auto text = prompts_.write(tr("Note"), tr("A note on this session"), {}, fromCore(there->note))) {
        desk_.act(service::noteSession(desk_.diary(), there->date, there->treatment, there->part, toCore(*text)),
                  nameOf(index, tr("note on %1, %2")));
    }
}

void SessionActs::rest(Date date) {
    const QString day = fromCore(languages_.wording().shortDate(date));
    if (service::isRestDay(desk_.diary(), date)) {
        desk_.act(service::removeRestDay(desk_.diary(), date), tr("plan again %1").arg(day));
    } else {
        desk_.act(service::insertRestDay(desk_.diary(), date), tr("rest day %1").arg(day));
    }
}

void SessionActs::sayOfDay(const DayEditor& editor, Date date) {
    const DayWords said = editor.words(), before = wordsOn(desk_.diary(), date);
    const Date from = editor.wholeWeek() ? startOfWeek(date, Weekday(static_cast<unsigned>(desk_.diary().person.firstWeekday))) : date;
    const Date to = editor.wholeWeek() ? from + Days(6) : date;
    Together together(desk_.diary());
    if (said.exposure != before.exposure || editor.wholeWeek()) {
        together.add([&](const diary::Diary& diary) { return service::noteExposure(diary, from, to, said.exposure); });
    }
    if (said.minutes != before.minutes || editor.wholeWeek()) {
        together.add([&](const diary::Diary& diary) { return service::setEveningMinutes(diary, from, to, said.minutes); });
    }
    if (said.rest != before.rest && !editor.wholeWeek()) {
        together.add([&](const diary::Diary& diary) {
            return said.rest ? service::insertRestDay(diary, date) : service::removeRestDay(diary, date);
        });
    }
    const wording::Wording& wording = languages_.wording();
    desk_.act(together.changes(),
              tr("sun, air and time, %1").arg(fromCore(from == to ? wording.shortDate(date) : wording.dateRange(from, to))));
}

}  // namespace gyeol::ui

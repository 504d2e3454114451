#pragma once

#include "ui/commands/diary_desk.h"
#include "ui/models/week_model.h"
#include "ui/ports.h"
#include "ui/week/week_actions.h"

#include <QObject>

namespace gyeol::ui {

class DayEditor;

/// What a person does to the selected session and day: each an act of its own on the desk, under a name that reads well after "Undo".
class SessionActs : public QObject {
    Q_OBJECT

public:
    SessionActs(WeekActions& actions, WeekModel& model, DiaryDesk& desk, Prompts& prompts, const Languages& languages,
                QObject* parent = nullptr);

    /// Names and enables the actions for a cell; an invalid index disables them. `refused`: the cell refused a chip that may be insisted
    /// on.
    void follow(const QModelIndex& current, bool refused);

    void tick(const QModelIndex& index);
    void pin(const QModelIndex& index);
    /// Pins to a closed cell, overruling what closes it.
    void pinAnyway(const QModelIndex& index);
    void skip(const QModelIndex& index);
    void skipBecause(const QModelIndex& index);
    void miss(const QModelIndex& index);
    void note(const QModelIndex& index);
    void rest(Date date);
    /// What was said of a day in its editor, as one act.
    void sayOfDay(const DayEditor& editor, Date date);

private:
    /// The act, if any, on the entry of a cell: its state, and a note where one is given.
    void mark(const QModelIndex& index, diary::SessionState state, const QString& pattern,
              const std::optional<QString>& note = std::nullopt);
    [[nodiscard]] const diary::Session* entry(const QModelIndex& index) const;
    [[nodiscard]] QString nameOf(const QModelIndex& index, const QString& pattern) const;

    WeekActions& actions_;
    WeekModel& model_;
    DiaryDesk& desk_;
    Prompts& prompts_;
    const Languages& languages_;
};

}  // namespace gyeol::ui

#pragma once

#include "diary/change_set.h"

#include <QUndoCommand>

namespace gyeol::ui {

class DiaryDesk;

/// The one command of the program: an act as values, done by committing them and undone by committing their inverse.
class ChangeCommand : public QUndoCommand {
public:
    ChangeCommand(DiaryDesk& desk, diary::ChangeSet changes, const QString& name);

    void redo() override;
    void undo() override;

private:
    /// A change that is refused leaves the stack: it can be neither done nor undone again.
    void commit(const diary::ChangeSet& changes);

    DiaryDesk& desk_;
    diary::ChangeSet changes_;
};

}  // namespace gyeol::ui

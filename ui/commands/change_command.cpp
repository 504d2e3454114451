#include "ui/commands/change_command.h"

#include "ui/commands/diary_desk.h"

namespace gyeol::ui {

ChangeCommand::ChangeCommand(DiaryDesk& desk, diary::ChangeSet changes, const QString& name)
    : QUndoCommand(name), desk_(desk), changes_(std::move(changes)) {}

void ChangeCommand::redo() {
    commit(changes_);
}

void ChangeCommand::undo() {
    commit(diary::inverse(changes_));
}

void ChangeCommand::commit(const diary::ChangeSet& changes) {
    if (!desk_.commit(changes)) {
        setObsolete(true);
    }
}

}  // namespace gyeol::ui

#pragma once

#include "service/open_diary.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace gyeol::ui {

/// The open diary and what was done to it since it was opened. Every change of the window goes through `act`:
/// it is on the disk before `changed` tells the window of it, and it can be taken back.
class DiaryDesk : public QObject {
    Q_OBJECT

public:
    explicit DiaryDesk(QObject* parent = nullptr);

    /// Puts a diary on the desk in the place of the one that lies there; the undo stack begins anew.
    void put(service::OpenDiary diary);

    [[nodiscard]] bool isEmpty() const { return !open_.has_value(); }
    /// Requires that a diary lies on the desk.
    [[nodiscard]] const diary::Diary& diary() const { return open_->diary(); }

    /// Does an act under a name that a person reads ("Tick Glycolic toner, Mon 23 Nov"). An empty act does nothing.
    void act(const diary::ChangeSet& changes, const QString& name);

    [[nodiscard]] QUndoStack& undoStack() { return undo_; }

    /// A setting of the program, kept in the diary's file; a file that refuses it costs no more than the setting.
    [[nodiscard]] std::optional<std::string> setting(const std::string& name) const;
    void setSetting(const std::string& name, const std::string& value);

signals:
    void changed();
    /// A change was refused and nothing happened.
    void refused(const gyeol::Failure& failure);

private:
    friend class ChangeCommand;
    /// Whether the changes were committed.
    [[nodiscard]] bool commit(const diary::ChangeSet& changes);

    std::optional<service::OpenDiary> open_;
    QUndoStack undo_;
};

}  // namespace gyeol::ui

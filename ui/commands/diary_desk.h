#pragma once

#include "service/open_diary.h"

#include <QObject>
#include <QUndoGroup>
#include <QUndoStack>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace gyeol::ui {

/// The open diary and what was done to it since it was opened. Every change of the window goes through `act`:
/// it is on the disk before `changed` tells the window of it, and it can be taken back. A file may hold several people; one diary at a time
/// is in hand, and each has an undo stack of its own for as long as the file is open.
class DiaryDesk : public QObject {
    Q_OBJECT

public:
    explicit DiaryDesk(QObject* parent = nullptr);
    ~DiaryDesk() override;

    /// Puts a diary on the desk in the place of the one that lies there; the undo stacks begin anew.
    void put(service::OpenDiary diary);

    /// How many diaries were put here so far: work that outlives a moment sees by it whether it is still the same one.
    [[nodiscard]] int puts() const { return puts_; }
    [[nodiscard]] bool isEmpty() const { return !open_.has_value(); }
    /// Requires that a diary lies on the desk.
    [[nodiscard]] const diary::Diary& diary() const { return open_->diary(); }
    /// The same for work that goes on while the desk is changed. Requires that a diary lies there.
    [[nodiscard]] std::shared_ptr<const diary::Diary> sharedDiary() const { return open_->sharedDiary(); }
    /// Where the diary is kept. Requires that one lies on the desk.
    [[nodiscard]] const std::filesystem::path& path() const { return open_->path(); }

    /// Does an act under a name that a person reads ("Tick Glycolic toner, Mon 23 Nov"). An empty act does nothing.
    void act(const diary::ChangeSet& changes, const QString& name);

    /// The undo stack of the person in hand.
    [[nodiscard]] QUndoStack& undoStack();
    /// Follows the person in hand; for actions of the window.
    [[nodiscard]] QUndoGroup& undoGroup() { return undo_; }

    /// The photographs of the open diary. Requires that a diary lies on the desk.
    [[nodiscard]] service::Photographs& photographs() { return open_->photographs(); }
    /// Takes away photographs that no diary has named for 30 days.
    void tidyPhotographs(Date today);

    /// Who is in the file, in the order in which they came; nobody while no diary lies on the desk.
    [[nodiscard]] std::vector<storage::PersonEntry> people() const;
    /// Whose diary is in hand. Requires that one lies on the desk.
    [[nodiscard]] storage::PersonKey person() const { return open_->person(); }
    /// Takes another person's diary in hand.
    void turnTo(storage::PersonKey person);
    /// Adds a person and takes their diary in hand; false where it is refused.
    bool addPerson(const diary::Diary& diary);
    /// Removes the person in hand, after a copy of the file was put into `backups`, and takes the next one's diary in hand. Returns the
    /// copy's path; nothing where it is refused. Requires that there is another person.
    std::optional<std::filesystem::path> removePerson(const std::filesystem::path& backups);

    /// What the program remembers beside the diaries in the open file, and does not export; nothing where no diary lies on the desk.
    [[nodiscard]] std::optional<std::string> setting(const std::string& name) const;
    void setSetting(const std::string& name, const std::string& value);

signals:
    /// The diary in hand is another one now: another file's, or another person's. Comes before `changed`.
    void replaced();
    void changed();
    /// A change was refused and nothing happened.
    void refused(const gyeol::Failure& failure);

private:
    friend class ChangeCommand;
    /// Whether the changes were committed.
    [[nodiscard]] bool commit(const diary::ChangeSet& changes);
    void takeInHand();

    std::optional<service::OpenDiary> open_;
    QUndoGroup undo_;
    QUndoStack none_;  ///< while no diary lies on the desk
    std::map<storage::PersonKey, std::unique_ptr<QUndoStack>> stacks_;
    int puts_ = 0;
};

}  // namespace gyeol::ui

#include "ui/commands/diary_desk.h"

#include "ui/commands/change_command.h"

namespace gyeol::ui {

DiaryDesk::DiaryDesk(QObject* parent) : QObject(parent) {}

DiaryDesk::~DiaryDesk() = default;

void DiaryDesk::put(service::OpenDiary diary) {
    ++puts_;
    undo_.setActiveStack(nullptr);
    stacks_.clear();
    open_.reset();  // lets go of the file that was open before, its lock too
    open_.emplace(std::move(diary));
    takeInHand();
}

void DiaryDesk::takeInHand() {
    auto& stack = stacks_[open_->person()];
    if (!stack) {
        stack = std::make_unique<QUndoStack>();
        undo_.addStack(stack.get());
    }
    undo_.setActiveStack(stack.get());
    emit replaced();
    emit changed();
}

QUndoStack& DiaryDesk::undoStack() {
    return undo_.activeStack() != nullptr ? *undo_.activeStack() : none_;
}

std::vector<storage::PersonEntry> DiaryDesk::people() const {
    return open_ ? open_->people().value_or(std::vector<storage::PersonEntry>()) : std::vector<storage::PersonEntry>();
}

void DiaryDesk::turnTo(storage::PersonKey person) {
    if (person == open_->person()) {
        return;
    }
    if (const auto turned = open_->turnTo(person); !turned) {
        emit refused(turned.error());
        return;
    }
    takeInHand();
}

bool DiaryDesk::addPerson(const diary::Diary& diary) {
    const auto added = open_->addPerson(diary);
    if (!added) {
        emit refused(added.error());
        return false;
    }
    turnTo(*added);
    return true;
}

std::optional<std::filesystem::path> DiaryDesk::removePerson(const std::filesystem::path& backups) {
    const storage::PersonKey leaves = open_->person();
    for (const storage::PersonEntry& other : people()) {
        if (other.key != leaves) {
            turnTo(other.key);
            break;
        }
    }
    if (open_->person() == leaves) {
        return std::nullopt;
    }
    const auto copy = open_->removePerson(leaves, backups);
    if (!copy) {
        emit refused(copy.error());
        turnTo(leaves);
        return std::nullopt;
    }
    stacks_.erase(leaves);
    emit changed();
    return *copy;
}

void DiaryDesk::act(const diary::ChangeSet& changes, const QString& name) {
    // A change names places in the lists, and what is committed is sorted: only between sorted diaries can it be turned round.
    if (changes.empty()) {
        return;
    }
    diary::Diary after = diary();
    if (!diary::apply(after, changes)) {
        undoStack().push(new ChangeCommand(*this, changes, name));  // refused, and told so, when it is committed
        return;
    }
    diary::sort(after);
    undoStack().push(new ChangeCommand(*this, diary::difference(diary(), after), name));
}

void DiaryDesk::tidyPhotographs(Date today) {
    // Whatever is in the way, the next start tries again; meanwhile nothing is lost.
    (void)open_->tidyPhotographs(today);
}

std::optional<std::string> DiaryDesk::setting(const std::string& name) const {
    return open_ ? open_->setting(name).value_or(std::nullopt) : std::nullopt;
}

void DiaryDesk::setSetting(const std::string& name, const std::string& value) {
    if (open_) {
        if (const auto kept = open_->setSetting(name, value); !kept) {
            emit refused(kept.error());
        }
    }
}

bool DiaryDesk::commit(const diary::ChangeSet& changes) {
    if (const auto done = open_->commit(changes); !done) {
        emit refused(done.error());
        return false;
    }
    emit changed();
    return true;
}

}  // namespace gyeol::ui

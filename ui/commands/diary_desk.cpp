#include "ui/commands/diary_desk.h"

#include "ui/commands/change_command.h"

namespace gyeol::ui {

DiaryDesk::DiaryDesk(QObject* parent) : QObject(parent) {}

void DiaryDesk::put(service::OpenDiary diary) {
    undo_.clear();
    open_.reset();  // lets go of the file that was open before, its lock too
    open_.emplace(std::move(diary));
    emit changed();
}

void DiaryDesk::act(const diary::ChangeSet& changes, const QString& name) {
    // A change names places in the lists, and what is committed is sorted: only between sorted diaries can it be turned round.
    if (changes.empty()) {
        return;
    }
    diary::Diary after = diary();
    if (!diary::apply(after, changes)) {
        undo_.push(new ChangeCommand(*this, changes, name));  // refused, and told so, when it is committed
        return;
    }
    diary::sort(after);
    undo_.push(new ChangeCommand(*this, diary::difference(diary(), after), name));
}

std::optional<std::string> DiaryDesk::setting(const std::string& name) const {
    if (!open_) {
        return std::nullopt;
    }
    return open_->setting(name).value_or(std::nullopt);
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

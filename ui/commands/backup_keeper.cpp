#include "ui/commands/backup_keeper.h"

#include <QMetaObject>

namespace gyeol::ui {

BackupKeeper::BackupKeeper(DiaryDesk& desk, const Clock& clock, Manner manner, QObject* parent)
    : QObject(parent), desk_(desk), clock_(clock) {
    worker_.setMaxThreadCount(1);
    if (manner == Manner::onRequest) {
        return;
    }
    constexpr int minute = 60'000;
    minute_.setInterval(minute);
    connect(&minute_, &QTimer::timeout, this, &BackupKeeper::look);
    connect(&desk_, &DiaryDesk::replaced, this, &BackupKeeper::begin);
    connect(&desk_, &DiaryDesk::changed, this, [this] { changed_ = true; });
}

BackupKeeper::~BackupKeeper() {
    stops_ = true;
    worker_.waitForDone();
}

void BackupKeeper::begin() {
    looked_ = clock_.now();
    changed_ = false;
    minute_.start();
    if (!desk_.path().empty() && service::hasChangedSinceBackup(desk_.path())) {
        take();
    }
}

void BackupKeeper::look() {
    const auto now = clock_.now();
    // A clock that was set back begins the half hour anew, rather than putting it off for the time that it jumped.
    if (now < looked_) {
        looked_ = now;
    }
    if (!changed_ || now - looked_ < service::backupEvery) {
        return;
    }
    // What was told as a change may have been a diary that came onto the desk: the file knows.
    if (service::hasChangedSinceBackup(desk_.path())) {
        take();
    } else {
        changed_ = false;
    }
}

void BackupKeeper::take() {
    if (busy_ || desk_.isEmpty() || desk_.path().empty()) {
        return;
    }
    busy_ = true;
    stops_ = false;
    changed_ = false;
    looked_ = clock_.now();
    worker_.start([this, diary = std::filesystem::absolute(desk_.path()), now = looked_] {
        const auto taken = service::backUp(diary, now, storage::Occasion::usual, [this](int percent) {
            QMetaObject::invokeMethod(
                this, [this, percent] { emit progressed(percent); }, Qt::QueuedConnection);
            return !stops_;
        });
        QMetaObject::invokeMethod(
            this, [this, taken] { settle(taken); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::settle(const Result<storage::BackupEntry>& taken) {
    busy_ = false;
    if (!taken && !stops_) {
        changed_ = true;  // tried again in half an hour
        emit refused(taken.error());
    }
    emit ended();
}

void BackupKeeper::waitUntilDone() {
    worker_.waitForDone();
}

}  // namespace gyeol::ui

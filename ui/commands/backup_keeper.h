#pragma once

#include "service/backing_up.h"
#include "ui/commands/diary_desk.h"
#include "ui/ports.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <optional>

namespace gyeol::ui {

/// Takes backups of the diary on the desk on a thread of its own, one at a time: by itself when a diary that changed since its newest
/// backup comes onto the desk and after 30 minutes with changes, and whenever it is asked to.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    /// Whether it also takes backups by itself; one keeper of a window does.
    enum class Manner { byItself, onRequest };

    BackupKeeper(DiaryDesk& desk, const Clock& clock, Manner manner, QObject* parent);
    ~BackupKeeper() override;

    /// Begins a backup of the diary on the desk; does nothing while another is being taken, or where the diary is nowhere on a disk.
    void take();
    /// Gives up the one that is being taken; nothing is left of it.
    void stop() { stops_ = true; }
    [[nodiscard]] bool isBusy() const { return busy_; }
    /// Looks whether 30 minutes with changes have gone by. Called each minute; a test calls it itself.
    void look();
    /// Waits for the one that is being taken.
    void waitUntilDone();

signals:
    void progressed(int percent);
    /// It is over: taken, or stopped by the person.
    void ended();
    void refused(const gyeol::Failure& failure);

private:
    void begin();
    void settle(const Result<storage::BackupEntry>& taken);

    DiaryDesk& desk_;
    const Clock& clock_;
    QTimer minute_;
    QThreadPool worker_;  ///< one thread
    std::atomic<bool> stops_{false};
    bool busy_ = false;
    bool changed_ = false;                 ///< since the last backup was begun
    std::chrono::local_seconds looked_{};  ///< when the last one was begun, or the diary came onto the desk
};

}  // namespace gyeol::ui

#pragma once

#include "ui/commands/diary_desk.h"
#include "ui/photographs/prepare.h"
#include "ui/thinking.h"

#include <QStringList>

#include <deque>
#include <filesystem>
#include <functional>

namespace gyeol::ui {

/// Brings photographs in from files, one after the other: read and made small beside the window, then kept, and at the end handed over as
/// rows for the diary. Until then the diary does not know of them, so it can be cancelled at any moment and nothing has happened.
class PhotographIntake : public QObject {
    Q_OBJECT

public:
    /// The row of a photograph: what is not in the file (day, part, regions) is the caller's to say.
    using Place = std::function<diary::Photograph(const PreparedPhotograph& photograph, QSize size)>;

    PhotographIntake(DiaryDesk& desk, QObject* parent);

    /// Begins; what was running is cancelled. Requires a diary on the desk.
    void begin(const std::vector<std::filesystem::path>& files, Place place);
    void cancel();
    [[nodiscard]] bool isRunning() const { return of_ > 0; }

signals:
    /// So many of so many were looked at; 0 of 0: given up.
    void progressed(int done, int of);
    /// All files were looked at: the rows of those that are photographs, and the names of those that are none.
    void finished(const std::vector<gyeol::diary::Photograph>& photographs, const QStringList& unreadable);
    /// One could not be kept (a full disk, say): it ended, and the diary was told nothing.
    void failed(const gyeol::Failure& failure);

private:
    void next();
    void take(const std::filesystem::path& file, std::optional<PreparedPhotograph> prepared);

    DiaryDesk& desk_;
    Thinking* thinking_;
    Place place_;
    std::deque<std::filesystem::path> files_;
    int of_ = 0, diary_ = 0;  ///< how many files; which diary they are for
    std::vector<diary::Photograph> photographs_;
    QStringList unreadable_;
};

}  // namespace gyeol::ui

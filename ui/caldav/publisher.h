#pragma once

#include "ui/caldav/dav_session.h"
#include "ui/caldav/publication.h"

#include <optional>

namespace gyeol::ui {

/// How an entry and another program came into each other's way.
enum class DavClash : std::uint8_t {
    changedThere,  ///< we meant to change what another program has changed
    removedThere,  ///< we meant to change what another program has removed
    keptThere,     ///< we meant to remove what another program has changed
    takenThere,    ///< we meant to create what is there already, and it says something else
};

struct DavConflict {
    DavClash clash = DavClash::changedThere;
    QString uid, summary;
    friend bool operator==(const DavConflict&, const DavConflict&) = default;
};

/// What a publication did.
struct PublicationReport {
    int created = 0, updated = 0, removed = 0;
    std::vector<DavConflict> conflicts;
    std::optional<Failure> failure;  ///< what ended it before its end
    bool stopped = false;            ///< at the person's wish
};

/// Brings a calendar up to a plan, one request after the other: a new entry only where none is (If-None-Match), a change or removal only of
/// what is still as we left it (If-Match). What others changed is never overwritten; it is told, and the person decides. Each success is
/// remembered at once, so that an end in the middle costs nothing but the rest.
class Publisher : public QObject {
    Q_OBJECT

public:
    explicit Publisher(DavSession& session, QObject* parent = nullptr);

    /// Begins; `remembered` and `progressed` follow, `done` at the end. `published.calendar` says where.
    void begin(std::vector<WantedEntry> wanted, Published published, const QString& today);
    /// The person decided a conflict of the last publication: ours takes the place of theirs, or theirs stays and is not ours any more.
    enum class Choice : std::uint8_t { ours, theirs };
    void settle(const DavConflict& conflict, Choice choice);
    /// Ends after the request that is under way, or gives that up too.
    void stop();

    [[nodiscard]] bool isBusy() const { return busy_; }
    [[nodiscard]] const Published& published() const { return published_; }

signals:
    /// What was published is otherwise now and has to be kept.
    void remembered(const gyeol::ui::Published& published);
    void progressed(int done, int of);
    void done(const gyeol::ui::PublicationReport& report);

private:
    void next();
    void put(const WantedEntry& entry, bool isNew);
    void remove(const QString& uid);
    void putAnswered(const WantedEntry& entry, bool isNew, const Result<HttpAnswer>& answer);
    void note(const WantedEntry& entry, const QByteArray& etag);
    void learnEtag(const WantedEntry& entry);
    void lookAt(const QString& uid, DavClash clash);
    void clashed(DavClash clash, const QString& uid);
    void end();
    void fail(const Failure& failure);
    [[nodiscard]] const WantedEntry* wantedOf(const QString& uid) const;
    [[nodiscard]] QUrl addressOf(const QString& uid) const;

    DavSession& session_;
    std::vector<WantedEntry> wanted_;
    Published published_;
    std::vector<DavAct> acts_;
    std::size_t at_ = 0;
    PublicationReport report_;
    bool busy_ = false;
};

}  // namespace gyeol::ui

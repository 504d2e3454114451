#include "ui/caldav/publisher.h"

#include "ui/caldav/dav_xml.h"

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int notFound = 404, gone = 410, noParent = 409, preconditionFailed = 412;

bool isMissing(const HttpAnswer& answer) {
    return answer.status == notFound || answer.status == gone;
}

QByteArray objectType() {
    return "text/calendar; charset=utf-8";
}

}  // namespace

Publisher::Publisher(DavSession& session, QObject* parent) : QObject(parent), session_(session) {}

void Publisher::begin(std::vector<WantedEntry> wanted, Published published, const QString& today) {
    wanted_ = std::move(wanted);
    published_ = std::move(published);
    // What is over stays in the calendar and is nobody's work any more.
    std::erase_if(published_.entries, [&today](const auto& entry) { return entry.second.last < today; });
    acts_ = actsTowards(wanted_, published_, today);
    at_ = 0;
    report_ = {};
    busy_ = true;
    next();
}

void Publisher::stop() {
    if (busy_) {
        session_.forget();
        report_.stopped = true;
        end();
    }
}

const WantedEntry* Publisher::wantedOf(const QString& uid) const {
    const auto found = std::find_if(wanted_.begin(), wanted_.end(), [&](const WantedEntry& entry) { return entry.uid == uid; });
    return found == wanted_.end() ? nullptr : &*found;
}

QUrl Publisher::addressOf(const QString& uid) const {
    const auto known = published_.entries.find(uid);
    return QUrl(published_.calendar).resolved(QUrl(known == published_.entries.end() ? resourceName(uid) : known->second.href));
}

void Publisher::next() {
    emit progressed(static_cast<int>(at_), static_cast<int>(acts_.size()));
    if (!busy_) {
        return;  // stopped by who was told
    }
    if (at_ == acts_.size()) {
        end();
        return;
    }
    const DavAct act = acts_[at_++];
    if (act.step == DavStep::remove) {
        remove(act.uid);
    } else {
        put(*wantedOf(act.uid), act.step == DavStep::create);
    }
}

void Publisher::put(const WantedEntry& entry, bool isNew) {
    QList<QPair<QByteArray, QByteArray>> headers{{"Content-Type", objectType()}};
    if (isNew) {
        headers.append({QByteArrayLiteral("If-None-Match"), QByteArrayLiteral("*")});
    } else if (const QByteArray etag = published_.entries[entry.uid].etag; !etag.isEmpty()) {
        headers.append({"If-Match", etag});
    } else {
        // Without a state to compare with nobody can say that it is still ours.
        lookAt(entry.uid, DavClash::changedThere);
        return;
    }
    session_.send({.verb = "PUT", .url = addressOf(entry.uid), .headers = headers, .body = entry.object},
                  [this, entry, isNew](const Result<HttpAnswer>& answer) { putAnswered(entry, isNew, answer); });
}

void Publisher::putAnswered(const WantedEntry& entry, bool isNew, const Result<HttpAnswer>& answer) {
    if (!answer) {
        fail(answer.error());
    } else if (answer->isFine()) {
        ++(isNew ? report_.created : report_.updated);
        const QByteArray etag = answer->header("ETag");
        if (etag.isEmpty() || etag.startsWith("W/")) {
            learnEtag(entry);
        } else {
            note(entry, etag);
            next();
        }
    } else if (answer->status == preconditionFailed) {
        lookAt(entry.uid, isNew ? DavClash::takenThere : DavClash::changedThere);
    } else if (isMissing(*answer) || answer->status == noParent) {
        if (isNew) {
            fail({FailureCode::calendarMissing, {}, {}, {}, 0});
        } else {
            lookAt(entry.uid, DavClash::changedThere);
        }
    } else {
        fail(refusal(*answer));
    }
}

void Publisher::note(const WantedEntry& entry, const QByteArray& etag) {
    PublishedEntry& known = published_.entries[entry.uid];
    known = {known.href.isEmpty() ? resourceName(entry.uid) : known.href, etag, entry.hash, entry.summary, entry.last, false};
    emit remembered(published_);
}

void Publisher::learnEtag(const WantedEntry& entry) {
    session_.propfind(addressOf(entry.uid), 0, askEtag(), [this, entry](const Result<HttpAnswer>& answer) {
        QByteArray etag;
        if (answer && answer->status == multiStatus) {
            const auto resources = readMultiStatus(answer->body);
            etag = resources && !resources->empty() ? resources->front().etag.toUtf8() : QByteArray();
        }
        note(entry, etag);
        next();
    });
}

/// Why a condition did not hold: is it gone, is it ours after all (an answer that was lost on the way), or did another program change it?
void Publisher::lookAt(const QString& uid, DavClash clash) {
    session_.send({.url = addressOf(uid), .headers = {{"Accept", "text/calendar"}}, .body = {}},
                  [this, uid, clash](const Result<HttpAnswer>& answer) {
                      const WantedEntry* entry = wantedOf(uid);
                      if (!answer) {
                          fail(answer.error());
                      } else if (isMissing(*answer)) {
                          if (entry == nullptr) {  // we meant to remove it
                              published_.entries.erase(uid);
                              emit remembered(published_);
                              next();
                          } else {
                              clashed(DavClash::removedThere, uid);
                          }
                      } else if (!answer->isFine()) {
                          fail(refusal(*answer));
                      } else if (entry != nullptr && saySame(answer->body, entry->object)) {
                          note(*entry, answer->header("ETag"));
                          next();
                      } else {
                          clashed(clash, uid);
                      }
                  });
}

void Publisher::remove(const QString& uid) {
    const QByteArray etag = published_.entries[uid].etag;
    if (etag.isEmpty()) {
        lookAt(uid, DavClash::keptThere);
        return;
    }
    session_.send({.verb = "DELETE", .url = addressOf(uid), .headers = {{"If-Match", etag}}, .body = {}},
                  [this, uid](const Result<HttpAnswer>& answer) {
                      if (!answer) {
                          fail(answer.error());
                      } else if (answer->isFine() || isMissing(*answer)) {
                          report_.removed += answer->isFine() ? 1 : 0;
                          published_.entries.erase(uid);
                          emit remembered(published_);
                          next();
                      } else if (answer->status == preconditionFailed) {
                          lookAt(uid, DavClash::keptThere);
                      } else {
                          fail(refusal(*answer));
                      }
                  });
}

void Publisher::clashed(DavClash clash, const QString& uid) {
    const WantedEntry* entry = wantedOf(uid);
    report_.conflicts.push_back({clash, uid, entry != nullptr ? entry->summary : published_.entries[uid].summary});
    next();
}

void Publisher::settle(const DavConflict& conflict, Choice choice) {
    const WantedEntry* entry = wantedOf(conflict.uid);
    PublishedEntry& known = published_.entries[conflict.uid];
    if (choice == Choice::theirs) {
        const QString last = entry != nullptr ? entry->last : known.last;
        known = {known.href.isEmpty() ? resourceName(conflict.uid) : known.href, {}, {}, conflict.summary, last, true};
        emit remembered(published_);
        return;
    }
    // What is there is read once more: ours takes the place of exactly that, not of what somebody may write in between.
    busy_ = true;
    report_ = {};
    acts_.clear();
    at_ = 0;
    known.href = known.href.isEmpty() ? resourceName(conflict.uid) : known.href;
    session_.send({.url = addressOf(conflict.uid), .headers = {{"Accept", "text/calendar"}}, .body = {}},
                  [this, uid = conflict.uid](const Result<HttpAnswer>& answer) {
                      if (!answer) {
                          fail(answer.error());
                          return;
                      }
                      const WantedEntry* wanted = wantedOf(uid);
                      published_.entries[uid].etag = answer->header("ETag");
                      if (wanted == nullptr) {
                          remove(uid);
                      } else if (isMissing(*answer)) {
                          put(*wanted, true);
                      } else if (answer->isFine()) {
                          put(*wanted, false);
                      } else {
                          fail(refusal(*answer));
                      }
                  });
}

void Publisher::fail(const Failure& failure) {
    report_.failure = failure;
    end();
}

void Publisher::end() {
    busy_ = false;
    acts_.clear();
    at_ = 0;
    const PublicationReport report = report_;
    emit done(report);
}

}  // namespace gyeol::ui

#include "ui/caldav/desktop_keyring.h"

#include <qt6keychain/keychain.h>

namespace gyeol::ui {
namespace {

constexpr const char* service = "Gyeol";

/// Starts a job that ends itself when it is done.
template <class Job>
void start(Job* job, const QString& key, std::function<void(const Job&)> ended) {
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, ended = std::move(ended)](QKeychain::Job*) { ended(*job); });
    job->start();
}

template <class Job>
Result<void> resultOf(const Job& job) {
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) {
        return {};
    }
    return failed(FailureCode::noKeyring);
}

}  // namespace

void DesktopKeyring::read(const QString& key, Read read) {
    start<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(QLatin1String(service)), key,
                                      [read = std::move(read)](const QKeychain::ReadPasswordJob& job) {
                                          const Result<void> result = resultOf(job);
                                          if (!result) {
                                              read(tl::unexpected(result.error()));
                                          } else if (job.error() == QKeychain::EntryNotFound) {
                                              read(std::optional<QString>());
                                          } else {
                                              read(std::optional(job.textData()));
                                          }
                                      });
}

void DesktopKeyring::write(const QString& key, const QString& secret, Done done) {
    auto* job = new QKeychain::WritePasswordJob(QLatin1String(service));
    job->setTextData(secret);
    start<QKeychain::WritePasswordJob>(job, key,
                                       [done = std::move(done)](const QKeychain::WritePasswordJob& ended) { done(resultOf(ended)); });
}

void DesktopKeyring::remove(const QString& key, Done done) {
    start<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(QLatin1String(service)), key,
                                        [done = std::move(done)](const QKeychain::DeletePasswordJob& ended) { done(resultOf(ended)); });
}

}  // namespace gyeol::ui

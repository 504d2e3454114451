#include "ui/caldav/dav_discovery.h"

#include <algorithm>

namespace gyeol::ui {
namespace {

QUrl wellKnown(QUrl url) {
    url.setPath(QStringLiteral("/.well-known/caldav"));
    return url;
}

/// The resources of an answer; what is none of them is a failure that names the host.
Result<std::vector<DavResource>> resourcesOf(const Result<HttpAnswer>& answer) {
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (answer->status != multiStatus) {
        return tl::unexpected(answer->isFine() ? aboutHost(FailureCode::answerUnread, answer->url) : refusal(*answer));
    }
    auto resources = readMultiStatus(answer->body);
    if (!resources) {
        return tl::unexpected(aboutHost(resources.error().code, answer->url));
    }
    return resources;
}

}  // namespace

DavDiscovery::DavDiscovery(DavSession& session, QObject* parent) : QObject(parent), session_(session) {}

void DavDiscovery::begin() {
    forget();
    const QUrl address = session_.account().address;
    // A bare host is asked at its well-known address first; a path was given for a reason.
    askAt(address.path() == QStringLiteral("/") ? wellKnown(address) : address, true);
}

void DavDiscovery::forget() {
    session_.forget();
    tried_.clear();
}

void DavDiscovery::askAt(const QUrl& url, bool mayTryOther) {
    tried_.push_back(url);
    session_.propfind(url, 0, askWhoAndWhat(), [this, url, mayTryOther](const Result<HttpAnswer>& answer) {
        const auto resources = resourcesOf(answer);
        const QUrl base = answer ? answer->url : url;
        if (resources && !resources->empty()) {
            const DavResource& here = resources->front();
            if (here.isCalendar) {
                tell(base, *resources);
                return;
            }
            if (!here.homes.isEmpty()) {
                goTo(base.resolved(QUrl(here.homes.front())));
                return;
            }
            if (!here.principal.isEmpty()) {
                askPrincipal(base.resolved(QUrl(here.principal)));
                return;
            }
        }
        const Failure failure = resources ? aboutHost(FailureCode::answerUnread, base) : resources.error();
        const bool hopeless = failure.code == FailureCode::wrongPassword || failure.code == FailureCode::serverUnreachable ||
                              failure.code == FailureCode::notSecure || failure.code == FailureCode::serverSlow;
        if (mayTryOther && !hopeless) {
            tryOther(url, failure);
        } else {
            emit failed(failure);
        }
    });
}

void DavDiscovery::tryOther(const QUrl& url, const Failure& failure) {
    const QUrl address = session_.account().address;
    for (const QUrl& next : {address, wellKnown(address)}) {
        if (next != url && std::find(tried_.begin(), tried_.end(), next) == tried_.end()) {
            askAt(next, false);
            return;
        }
    }
    emit failed(failure);
}

void DavDiscovery::askPrincipal(const QUrl& url) {
    if (!session_.allows(url) && isSafe(url)) {
        emit otherHost(url.host());
        return;
    }
    session_.propfind(url, 0, ui::askHome(), [this, url](const Result<HttpAnswer>& answer) {
        const auto resources = resourcesOf(answer);
        if (!resources) {
            emit failed(resources.error());
        } else if (resources->empty() || resources->front().homes.isEmpty()) {
            emit failed(aboutHost(FailureCode::answerUnread, url));
        } else {
            goTo(answer->url.resolved(QUrl(resources->front().homes.front())));
        }
    });
}

void DavDiscovery::goTo(const QUrl& home) {
    if (!session_.allows(home) && isSafe(home)) {
        emit otherHost(home.host());
        return;
    }
    askHome(home);
}

void DavDiscovery::askHome(const QUrl& url) {
    session_.propfind(url, 1, askCalendars(), [this](const Result<HttpAnswer>& answer) {
        if (const auto resources = resourcesOf(answer)) {
            tell(answer->url, *resources);
        } else {
            emit failed(resources.error());
        }
    });
}

void DavDiscovery::tell(const QUrl& base, const std::vector<DavResource>& resources) {
    std::vector<DavCalendar> calendars;
    for (const DavResource& resource : resources) {
        QUrl url = base.resolved(QUrl(resource.href));
        const bool events = !resource.components || resource.components->contains(QStringLiteral("VEVENT"));
        const bool toDos = !resource.components || resource.components->contains(QStringLiteral("VTODO"));
        if (!resource.isCalendar || resource.gone || !resource.mayWrite.value_or(true) || !session_.allows(url) || !(events || toDos)) {
            continue;
        }
        if (!url.path().endsWith(QLatin1Char('/'))) {
            url.setPath(url.path() + QLatin1Char('/'));
        }
        const QString last = url.path().section(QLatin1Char('/'), -2, -2);
        calendars.push_back({url, resource.displayName.isEmpty() ? last : resource.displayName, events, toDos});
    }
    std::sort(calendars.begin(), calendars.end(),
              [](const DavCalendar& a, const DavCalendar& b) { return a.name.localeAwareCompare(b.name) < 0; });
    emit found(calendars);
}

}  // namespace gyeol::ui

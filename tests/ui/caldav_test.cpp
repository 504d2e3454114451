#include "exchange/calendar.h"
#include "radicale_server.h"
#include "scripted_server.h"
#include "support/catch.h"
#include "ui/caldav/calendar_account.h"
#include "ui/caldav/publisher.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace gyeol;
using namespace gyeol::ui;
using test::HeardRequest;
using test::RadicaleServer;
using test::ScriptedServer;

namespace {

constexpr int patience = 60'000;
const QString publishingDay = QStringLiteral("2026-11-24");

WantedEntry entry(const char* uid, const char* date, const char* summary) {
    exchange::CalendarEvent event;
    event.uid = uid;
    event.from = event.to = *parseDate(date);
    event.minuteOfDay = 1290;
    event.minutes = 20;
    event.summary = summary;
    event.description = "1. 클렌저\n2. Toner, 7 %; then nothing\n\nLeave out: retinal";
    event.alarm = 10;
    event.stamp = *parseDate("2026-11-24");
    const QByteArray object = QByteArray::fromStdString(exchange::writeCalendar(event));
    return {QString::fromLatin1(uid), object, QByteArray(summary) + date, QString::fromUtf8(summary), QString::fromLatin1(date)};
}

/// One publication after another over a session, what is remembered kept between.
struct Client {
    explicit Client(const QUrl& address, const QString& password = QString::fromUtf8(RadicaleServer::password))
        : session(network, {}), publisher(session) {
        session.use({address, QString::fromLatin1(RadicaleServer::user), password});
        QObject::connect(&publisher, &Publisher::remembered, &publisher, [this](const Published& now) { published = now; });
        QObject::connect(&publisher, &Publisher::done, &publisher, [this](const PublicationReport& done) { report = done; });
    }
    PublicationReport publish(const std::vector<WantedEntry>& wanted) {
        report.reset();
        publisher.begin(wanted, published, publishingDay);
        return wait();
    }
    PublicationReport settle(const DavConflict& conflict) {
        report.reset();
        publisher.settle(conflict, Publisher::Choice::ours);
        return wait();
    }
    PublicationReport wait() {
        REQUIRE(QTest::qWaitFor([this] { return report.has_value(); }, patience));
        return *report;
    }

    QNetworkAccessManager network;
    DavSession session;
    Publisher publisher;
    Published published;
    std::optional<PublicationReport> report;
};

/// What a discovery comes to.
struct Finding {
    explicit Finding(DavSession& session) : discovery(session) {
        QObject::connect(&discovery, &DavDiscovery::found, &discovery, [this](const std::vector<DavCalendar>& all) { calendars = all; });
        QObject::connect(&discovery, &DavDiscovery::failed, &discovery, [this](const Failure& why) { failure = why; });
        QObject::connect(&discovery, &DavDiscovery::otherHost, &discovery, [this](const QString& name) { host = name; });
    }
    void begin() {
        calendars.reset();
        failure.reset();
        host.reset();
        discovery.begin();
        REQUIRE(QTest::qWaitFor([this] { return calendars || failure || host; }, patience));
    }

    DavDiscovery discovery;
    std::optional<std::vector<DavCalendar>> calendars;
    std::optional<Failure> failure;
    std::optional<QString> host;
};

bool hold(const QList<QByteArray>& objects, const char* text) {
    return std::any_of(objects.begin(), objects.end(), [text](const QByteArray& object) { return object.contains(text); });
}

QByteArray resource(const QByteArray& href, const QByteArray& properties) {
    return "<d:response><d:href>" + href + "</d:href><d:propstat><d:prop>" + properties +
           "</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>";
}

QByteArray multiStatusReply(const QByteArray& resources) {
    return ScriptedServer::answer(
        "207 Multi-Status",
        R"(<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">)" + resources + "</d:multistatus>",
        "Content-Type: application/xml; charset=utf-8\r\n");
}

}  // namespace

TEST_CASE("a calendar is published to, kept up, and emptied again, on a real server", "[caldav]") {
    RadicaleServer server;
    const QString path = server.makeCalendar(QStringLiteral("plan"));
    Client client(server.url());
    Finding finding(client.session);
    finding.begin();
    REQUIRE(finding.calendars);
    REQUIRE(finding.calendars->size() == 1);
    CHECK(finding.calendars->front() == DavCalendar{server.url(path), QStringLiteral("plan"), true, true});
    client.published.calendar = finding.calendars->front().url.toString();

    const WantedEntry monday = entry("a", "2026-11-30", "Toner"), tuesday = entry("b", "2026-12-01", "Mask");
    const WantedEntry past = entry("c", "2026-11-20", "Long ago");
    const PublicationReport first = client.publish({monday, tuesday, past});
    CHECK_FALSE(first.failure);
    CHECK(first.created == 2);  // what is over is not written afterwards
    CHECK(server.objects(path).size() == 2);
    CHECK(hold(server.objects(path), "클렌저"));
    CHECK(client.publish({monday, tuesday}).created + client.report->updated + client.report->removed == 0);

    const WantedEntry moved = entry("b", "2026-12-02", "Mask");
    CHECK(client.publish({monday, moved}).updated == 1);
    CHECK(hold(server.objects(path), "20261202T"));
    CHECK_FALSE(hold(server.objects(path), "20261201T"));

    CHECK(client.publish({moved}).removed == 1);
    CHECK(server.objects(path).size() == 1);
    CHECK(client.publish({}).removed == 1);
    CHECK(server.objects(path).isEmpty());
    CHECK(client.published.entries.empty());
}

TEST_CASE("what another program changed is never overwritten; the person decides", "[caldav]") {
    RadicaleServer server;
    const QString path = server.makeCalendar(QStringLiteral("plan"));
    Client client(server.url());
    client.published.calendar = server.url(path).toString();
    const WantedEntry toner = entry("a", "2026-11-30", "Toner"), mask = entry("b", "2026-12-01", "Mask");
    REQUIRE(client.publish({toner, mask}).created == 2);
    const auto edit = [&](const WantedEntry& of, const char* summary) {
        return server.other("PUT", path + resourceName(of.uid), entry(of.uid.toLatin1(), of.last.toLatin1(), summary).object).status;
    };
    REQUIRE(edit(toner, "Dentist") < 300);

    // Nothing of ours has changed: the edit is nobody's business.
    CHECK(client.publish({toner, mask}).conflicts.empty());
    const WantedEntry longer = entry("a", "2026-11-30", "Toner and mask");
    const PublicationReport clash = client.publish({longer, mask});
    REQUIRE(clash.conflicts.size() == 1);
    CHECK(clash.conflicts.front() == DavConflict{DavClash::changedThere, QStringLiteral("a"), QStringLiteral("Toner and mask")});
    CHECK(hold(server.objects(path), "Dentist"));

    SECTION("the plan is put there") {
        CHECK(client.settle(clash.conflicts.front()).updated == 1);
        CHECK(hold(server.objects(path), "Toner and mask"));
        CHECK(client.publish({longer, mask}).updated == 0);
    }
    SECTION("theirs stays, and is not ours any more") {
        client.publisher.settle(clash.conflicts.front(), Publisher::Choice::theirs);
        CHECK(client.publish({mask}).conflicts.empty());
        CHECK(hold(server.objects(path), "Dentist"));
    }
    SECTION("what they changed is not removed either") {
        const PublicationReport kept = client.publish({mask});
        REQUIRE(kept.conflicts.size() == 1);
        CHECK(kept.conflicts.front().clash == DavClash::keptThere);
        CHECK(hold(server.objects(path), "Dentist"));
        CHECK(client.settle(kept.conflicts.front()).removed == 1);
        CHECK_FALSE(hold(server.objects(path), "Dentist"));
    }
    SECTION("what they removed is not put back unasked") {
        REQUIRE(server.other("DELETE", path + resourceName(QStringLiteral("b"))).status < 300);
        const PublicationReport gone = client.publish({longer, entry("b", "2026-12-03", "Mask")});
        REQUIRE(gone.conflicts.size() == 2);
        CHECK(gone.conflicts.back().clash == DavClash::removedThere);
        CHECK(server.objects(path).size() == 1);
        CHECK(client.settle(gone.conflicts.back()).created == 1);
        CHECK(server.objects(path).size() == 2);
    }
}

TEST_CASE("an answer that was lost on the way costs nothing, and another's entry of the same name is not taken", "[caldav]") {
    RadicaleServer server;
    const QString path = server.makeCalendar(QStringLiteral("plan"));
    Client client(server.url());
    client.published.calendar = server.url(path).toString();
    const WantedEntry toner = entry("a", "2026-11-30", "Toner");
    REQUIRE(client.publish({toner}).created == 1);
    client.published.entries.clear();  // as if the answer had never come
    const PublicationReport again = client.publish({toner});
    CHECK(again.conflicts.empty());
    CHECK_FALSE(again.failure);
    CHECK(client.published.entries.size() == 1);
    CHECK(server.objects(path).size() == 1);
    client.published.entries.clear();
    const PublicationReport taken = client.publish({entry("a", "2026-11-30", "Something else")});
    REQUIRE(taken.conflicts.size() == 1);
    CHECK(taken.conflicts.front().clash == DavClash::takenThere);
    CHECK(hold(server.objects(path), "SUMMARY:Toner"));
}

TEST_CASE("a wrong password, a missing calendar and a server that is gone are told, and what was done is remembered", "[caldav]") {
    RadicaleServer server;
    const QString path = server.makeCalendar(QStringLiteral("plan"));
    Client stranger(server.url(), QStringLiteral("guess"));
    Finding refused(stranger.session);
    refused.begin();
    REQUIRE(refused.failure);
    CHECK(refused.failure->code == FailureCode::wrongPassword);
    stranger.published.calendar = server.url(path).toString();
    CHECK(stranger.publish({entry("a", "2026-11-30", "Toner")}).failure->code == FailureCode::wrongPassword);
    CHECK(server.objects(path).isEmpty());

    Client client(server.url());
    client.published.calendar = server.url(QStringLiteral("/mina/nowhere/")).toString();
    CHECK(client.publish({entry("a", "2026-11-30", "Toner")}).failure->code == FailureCode::calendarMissing);
    client.published = {server.url(path).toString(), {}};
    REQUIRE(client.publish({entry("a", "2026-11-30", "Toner")}).created == 1);
    server.stop();
    CHECK(client.publish({entry("b", "2026-12-01", "Mask")}).failure->code == FailureCode::serverUnreachable);
    CHECK(client.published.entries.size() == 1);
    server.start();
    const PublicationReport back = client.publish({entry("b", "2026-12-01", "Mask")});
    CHECK(back.created == 1);
    CHECK(back.removed == 1);
    CHECK(hold(server.objects(path), "Mask"));
}

TEST_CASE("a publication is stopped between two entries, and the next one goes on", "[caldav]") {
    RadicaleServer server;
    const QString path = server.makeCalendar(QStringLiteral("plan"));
    Client client(server.url());
    client.published.calendar = server.url(path).toString();
    const std::vector<WantedEntry> wanted{entry("a", "2026-11-30", "One"), entry("b", "2026-12-01", "Two"),
                                          entry("c", "2026-12-02", "Three")};
    const auto connection = QObject::connect(&client.publisher, &Publisher::progressed, &client.publisher, [&](int done, int /*of*/) {
        if (done == 1) {
            QMetaObject::invokeMethod(
                &client.publisher, [&] { client.publisher.stop(); }, Qt::QueuedConnection);
        }
    });
    const PublicationReport report = client.publish(wanted);
    CHECK(report.stopped);
    QObject::disconnect(connection);
    CHECK(client.publish(wanted).conflicts.empty());
    CHECK(server.objects(path).size() == 3);
    CHECK(client.published.entries.size() == 3);
}

TEST_CASE("calendars are found where a server like iCloud hides them, the password given only where it may go", "[caldav]") {
    std::vector<QByteArray> asked;
    ScriptedServer server([](const HeardRequest&) { return QByteArray(); });
    server.use([&](const HeardRequest& request) {
        asked.push_back(request.verb + ' ' + request.target + ' ' + request.header("Depth"));
        if (request.target == "/.well-known/caldav") {
            return ScriptedServer::answer("301 Moved Permanently", "", "Location: /dav/\r\n");
        }
        if (request.target == "/dav/") {
            return multiStatusReply(
                resource("/dav/", "<d:current-user-principal><d:href>/123/principal/</d:href></d:current-user-principal>"));
        }
        if (request.target == "/123/principal/") {
            return ScriptedServer::answer("308 Permanent Redirect", "", "Location: " + server.url("/p34/principal/").toEncoded() + "\r\n");
        }
        if (request.target == "/p34/principal/") {
            return multiStatusReply(resource("/p34/principal/", "<c:calendar-home-set><d:href>/p34/home/</d:href></c:calendar-home-set>"));
        }
        return multiStatusReply(
            resource("/p34/home/", "<d:resourcetype><d:collection/></d:resourcetype>") +
            resource("/p34/home/b%20c/",
                     "<d:displayname>집</d:displayname><d:resourcetype><d:collection/><c:calendar/></d:resourcetype>"
                     R"(<c:supported-calendar-component-set><c:comp name="VTODO"/></c:supported-calendar-component-set>)") +
            resource("/p34/home/read/",
                     "<d:resourcetype><c:calendar/></d:resourcetype><d:current-user-privilege-set><d:privilege><d:read/>"
                     "</d:privilege></d:current-user-privilege-set>") +
            resource("http://127.0.0.2/elsewhere/", "<d:resourcetype><c:calendar/></d:resourcetype>"));
    });
    Client client(server.url("/"));
    Finding finding(client.session);
    finding.begin();
    REQUIRE(finding.calendars);
    CHECK(*finding.calendars == std::vector<DavCalendar>{{server.url("/p34/home/b%20c/"), QStringLiteral("집"), false, true}});
    CHECK(asked == std::vector<QByteArray>{"PROPFIND /.well-known/caldav 0", "PROPFIND /dav/ 0", "PROPFIND /123/principal/ 0",
                                           "PROPFIND /p34/principal/ 0", "PROPFIND /p34/home/ 1"});

    // Another host: only with the person's word, and over TLS alone.
    server.use([&](const HeardRequest&) {
        return multiStatusReply(resource("/", "<c:calendar-home-set><d:href>https://p34.example.org/home/</d:href></c:calendar-home-set>"));
    });
    finding.begin();
    CHECK(finding.host == QStringLiteral("p34.example.org"));
    const std::size_t heard = server.heard().size();
    server.use([&](const HeardRequest&) { return ScriptedServer::answer("302 Found", "", "Location: https://evil.example.org/\r\n"); });
    finding.begin();
    CHECK(finding.failure->code == FailureCode::otherHost);
    CHECK(server.heard().size() > heard);
    server.use(
        [&](const HeardRequest& request) { return ScriptedServer::answer("302 Found", "", "Location: " + request.target + "\r\n"); });
    finding.begin();
    CHECK(finding.failure->code == FailureCode::answerUnread);  // round and round
}

TEST_CASE("an address is one of TLS, or of this machine", "[caldav]") {
    CHECK(davAddress(QStringLiteral(" cloud.example.org ")) == QUrl(QStringLiteral("https://cloud.example.org/")));
    CHECK(davAddress(QStringLiteral("https://cloud.example.org/remote.php/dav?x#y")) ==
          QUrl(QStringLiteral("https://cloud.example.org/remote.php/dav")));
    CHECK(davAddress(QStringLiteral("https://me:secret@cloud.example.org")) == QUrl(QStringLiteral("https://cloud.example.org/")));
    CHECK(davAddress(QStringLiteral("localhost:5232")) == QUrl(QStringLiteral("http://localhost:5232/")));
    CHECK(davAddress(QStringLiteral("http://cloud.example.org")).error().code == FailureCode::notSecure);
    CHECK(davAddress(QStringLiteral("http://127.0.0.1.example.org")).error().code == FailureCode::notSecure);
    for (const char* text : {"", "https://", "ftp://x.org", "file:///etc/passwd", "not an address"}) {
        CHECK(davAddress(QLatin1String(text)).error().code == FailureCode::notAnAddress);
    }
}

TEST_CASE("hostile XML is refused or read as nothing", "[caldav]") {
    CHECK_FALSE(readMultiStatus(""));
    CHECK_FALSE(readMultiStatus("<html/>"));
    CHECK_FALSE(readMultiStatus(R"(<!DOCTYPE m [<!ENTITY a "aaaa">]><d:multistatus xmlns:d="DAV:">&a;</d:multistatus>)"));
    CHECK_FALSE(readMultiStatus(R"(<d:multistatus xmlns:d="DAV:"><d:response>)"));
    const auto refused = readMultiStatus(
        R"(<d:multistatus xmlns:d="DAV:"><d:response><d:href>/a</d:href><d:propstat><d:prop><d:getetag>"1"</d:getetag></d:prop>)"
        R"(<d:status>HTTP/1.1 404 Not Found</d:status></d:propstat></d:response></d:multistatus>)");
    REQUIRE(refused);
    CHECK(refused->front().etag.isEmpty());
    QByteArray deep;
    for (int i = 0; i < 20'000; ++i) {
        deep += "<d:response>";
    }
    CHECK_FALSE(readMultiStatus(R"(<d:multistatus xmlns:d="DAV:">)" + deep));
}

TEST_CASE("what was published is remembered, and compared by what it says", "[caldav]") {
    const WantedEntry toner = entry("a", "2026-11-30", "Toner");
    Published published{QStringLiteral("https://x.org/c/"), {}};
    published.entries[QStringLiteral("a")] = {QStringLiteral("gyeol-1.ics"), "\"e\"",    toner.hash,
                                              QStringLiteral("Toner"),       toner.last, false};
    published.entries[QStringLiteral("b")] = {QStringLiteral("gyeol-2.ics"), {}, {}, {}, QStringLiteral("2026-12-24"), true};
    published.entries[QStringLiteral("c")] = {QStringLiteral("gyeol-3.ics"), "\"f\"", "1", {}, QStringLiteral("2026-11-23"), false};
    CHECK(readPublished(writePublished(published)) == published);
    CHECK(readPublished("[]").entries.empty());
    CHECK(actsTowards({toner}, published, publishingDay).empty());  // theirs and what is over stay
    CHECK(actsTowards({}, published, publishingDay) == std::vector<DavAct>{{DavStep::remove, QStringLiteral("a")}});

    QByteArray elsewhere = toner.object;
    elsewhere.replace("\r\n", "\n");
    elsewhere.replace("PRODID:", "PRODID:-//Other//");
    CHECK(saySame(toner.object, elsewhere));
    CHECK_FALSE(saySame(toner.object, entry("a", "2026-11-30", "Tonic").object));
    CHECK(resourceName(QStringLiteral("../../x")) == resourceName(QStringLiteral("../../x")));
    CHECK_FALSE(resourceName(QStringLiteral("../../x")).contains(QLatin1Char('/')));
}

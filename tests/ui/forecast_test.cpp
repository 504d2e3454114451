#include "scripted_server.h"
#include "support/catch.h"
#include "support/days.h"
#include "ui/forecast/forecast_client.h"
#include "ui/forecast/forecast_memory.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace gyeol;
using namespace gyeol::ui;
using test::HeardRequest;
using test::ScriptedServer;

namespace {

const Place seoul{QStringLiteral("Seoul, South Korea"), 3757, 12698};
using gyeol::test::monday;

QByteArray hours(int days, const QByteArray& value) {
    QByteArray list;
    for (int hour = 0; hour < 24 * days; ++hour) {
        list += (hour == 0 ? "" : ",") + value;
    }
    return list;
}

QByteArray times(int days) {
    QByteArray list;
    for (int day = 0; day < days; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            list += (list.isEmpty() ? "\"" : ",\"") + QByteArray::fromStdString(formatDate(monday + Days(day))) + 'T' +
                    QByteArray::number(hour).rightJustified(2, '0') + ":00\"";
        }
    }
    return list;
}

/// As https://open-meteo.com/en/docs describes it: parallel lists, one of times.
QByteArray forecastBody() {
    return R"({"latitude":37.55,"longitude":127.0,"generationtime_ms":0.07,"utc_offset_seconds":32400,"timezone":"Asia/Seoul",)"
           R"("timezone_abbreviation":"GMT+9","elevation":38.0,"hourly_units":{"time":"iso8601","relative_humidity_2m":"%"},"hourly":{"time":[)" +
           times(2) + R"(],"relative_humidity_2m":[)" + hours(2, "41") +
           R"(]},"daily_units":{"time":"iso8601","uv_index_max":""},"daily":{"time":["2026-11-23","2026-11-24"],"uv_index_max":[2.45,7.5]}})";
}

QByteArray dustBody() {
    return R"({"latitude":37.6,"longitude":127.0,"timezone":"Asia/Seoul","hourly_units":{"time":"iso8601","pm2_5":"μg/m³","pm10":"μg/m³"},"hourly":{"time":[)" +
           times(2) + R"(],"pm2_5":[)" + hours(1, "37.6") + ',' + hours(1, "null") + R"(],"pm10":[)" + hours(2, "90.2") + "]}}";
}

/// Both services on one server, and a client of theirs.
struct Services {
    explicit Services(ScriptedServer::Script script, HttpLimits limits = {})
        : server(std::move(script)),
          client(network, {server.url("/v1/forecast"), server.url("/v1/air-quality"), server.url("/v1/search")}, limits) {
        QObject::connect(&client, &ForecastClient::came, &client, [this](const Forecast& forecast) { came = forecast; });
        QObject::connect(&client, &ForecastClient::found, &client, [this](const std::vector<Place>& places) { found = places; });
        QObject::connect(&client, &ForecastClient::notFound, &client, [this](const Failure& failure) { notFound = failure; });
    }
    Forecast fetch() {
        came.reset();
        client.fetch(seoul);
        REQUIRE(QTest::qWaitFor([this] { return came.has_value(); }, 60'000));
        return *came;
    }

    ScriptedServer server;
    QNetworkAccessManager network;
    ForecastClient client;
    std::optional<Forecast> came;
    std::optional<std::vector<Place>> found;
    std::optional<Failure> notFound;
};

QByteArray answerBoth(const HeardRequest& request) {
    return ScriptedServer::answer("200 OK", request.target.startsWith("/v1/forecast") ? forecastBody() : dustBody(),
                                  "Content-Type: application/json; charset=utf-8\r\n");
}

FailureCode failureOf(const QByteArray& answered) {
    Services services([answered](const HeardRequest&) { return answered; });
    const Forecast forecast = services.fetch();
    REQUIRE(forecast.failure);
    CHECK(forecast.days.empty());
    return forecast.failure->code;
}

}  // namespace

TEST_CASE("a forecast comes from two requests that hold a place and nothing of the person", "[forecast]") {
    Services services(answerBoth);
    const Forecast forecast = services.fetch();
    CHECK_FALSE(forecast.failure);
    REQUIRE(forecast.days.size() == 2);
    CHECK(forecast.days[0].date == monday);
    CHECK(forecast.days[0].uvIndex == 2);
    CHECK(forecast.days[1].uvIndex == 8);
    CHECK(forecast.days[0].pm25 == 38);
    CHECK_FALSE(forecast.days[1].pm25);  // its hours are not known
    CHECK(forecast.days[1].pm10 == 90);
    CHECK(forecast.days[0].humidityOutdoor == 41);
    CHECK_FALSE(forecast.days[0].humidity);
    CHECK(forecast.days[0].source == diary::ExposureSource::forecast);

    REQUIRE(services.server.heard().size() == 2);
    CHECK(services.server.heard()[0].verb == "GET");
    CHECK(services.server.heard()[0].target ==
          "/v1/forecast?latitude=37.57&longitude=126.98&daily=uv_index_max&hourly=relative_humidity_2m&timezone=auto&forecast_days=7");
    CHECK(services.server.heard()[1].target ==
          "/v1/air-quality?latitude=37.57&longitude=126.98&hourly=pm2_5,pm10&timezone=auto&forecast_days=7");
    for (const HeardRequest& request : services.server.heard()) {
        CHECK(request.header("User-Agent") == "Gyeol");
        CHECK(request.header("Cookie").isEmpty());
        CHECK(request.body.isEmpty());
    }
}

TEST_CASE("what a server refuses, breaks or invents is a clear failure that names it", "[forecast]") {
    CHECK(failureOf(ScriptedServer::answer("429 Too Many Requests", R"({"error":true,"reason":"Minutely API request limit exceeded."})")) ==
          FailureCode::serverBusy);
    CHECK(failureOf(ScriptedServer::answer("400 Bad Request", R"({"error":true,"reason":"…"})")) == FailureCode::serverRefused);
    CHECK(failureOf(ScriptedServer::answer("502 Bad Gateway", "<html>")) == FailureCode::serverRefused);
    CHECK(failureOf(ScriptedServer::answer("302 Found", "", "Location: http://127.0.0.2/\r\n")) == FailureCode::serverRefused);
    CHECK(failureOf(ScriptedServer::answer("200 OK", R"({"error":true,"reason":"…"})")) == FailureCode::answerUnread);
    CHECK(failureOf(ScriptedServer::answer("200 OK", "")) == FailureCode::answerUnread);
    CHECK(failureOf(ScriptedServer::answer("200 OK", "\xff\xfe")) == FailureCode::answerUnread);
    CHECK(failureOf(ScriptedServer::answer("200 OK", QByteArray(100'000, '['))) == FailureCode::answerUnread);
    CHECK(failureOf(ScriptedServer::answer("200 OK", R"({"daily":{"time":["2026-11-23"],"uv_index_max":[1,2]},"hourly":{}})")) ==
          FailureCode::answerUnread);
    CHECK(failureOf(ScriptedServer::answer("200 OK", R"({"daily":{"time":["2026-02-30"],"uv_index_max":[1]},"hourly":{}})")) ==
          FailureCode::answerUnread);
    CHECK(failureOf("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"daily\"") == FailureCode::answerUnread);
    CHECK(failureOf("\x16\x03\x01 this is no web server\r\n\r\n") == FailureCode::serverUnreachable);
}

TEST_CASE("values that no day could have are unknown, not believed", "[forecast]") {
    const auto days = readForecast(R"({"daily":{"time":["2026-11-23","2026-11-24","2026-11-25"],"uv_index_max":[-1,1e9,"7"]},)"
                                   R"("hourly":{"time":[)" +
                                   times(1) + R"(],"relative_humidity_2m":[)" + hours(1, "104") + "]}}");
    REQUIRE(days);
    REQUIRE(days->size() == 1);
    CHECK_FALSE(days->front().uvIndex);
    CHECK(days->front().humidityOutdoor == 100);  // a model's fog
    const auto few = readAirQuality(R"({"hourly":{"time":["2026-11-23T00:00"],"pm2_5":[400]}})");
    REQUIRE(few);
    CHECK(few->empty());  // one hour is no day
}

TEST_CASE("an answer that is too large or too slow is given up", "[forecast]") {
    constexpr int enough = 200'000;
    Services large([](const HeardRequest&) { return ScriptedServer::answer("200 OK", QByteArray(2 * enough, ' ')); }, {.bytes = enough});
    CHECK(large.fetch().failure->code == FailureCode::answerTooLarge);
    Services silent([](const HeardRequest&) { return QByteArray(); },
                    {.silence = std::chrono::milliseconds(150), .whole = std::chrono::seconds(5)});
    CHECK(silent.fetch().failure->code == FailureCode::serverSlow);
    Services dripping([](const HeardRequest&) { return QByteArray(); },
                      {.silence = std::chrono::minutes(1), .whole = std::chrono::milliseconds(150)});
    CHECK(dripping.fetch().failure->code == FailureCode::serverSlow);
}

TEST_CASE("without a network there is a sentence and nothing is lost", "[forecast]") {
    Services services(answerBoth);
    services.server.close();
    const Forecast forecast = services.fetch();
    REQUIRE(forecast.failure);
    CHECK(forecast.failure->code == FailureCode::serverUnreachable);
    CHECK(*forecast.failure->params.find("host") == Param(std::string("127.0.0.1")));
}

TEST_CASE("where one of the two services fails, what the other knows is taken", "[forecast]") {
    Services services([](const HeardRequest& request) {
        return request.target.startsWith("/v1/forecast") ? ScriptedServer::answer("200 OK", forecastBody())
                                                         : ScriptedServer::answer("503 Service Unavailable", "");
    });
    const Forecast forecast = services.fetch();
    CHECK(forecast.days.size() == 2);
    REQUIRE(forecast.failure);
    CHECK(forecast.failure->code == FailureCode::serverRefused);
}

TEST_CASE("a place is searched by its name, whatever stands in it", "[forecast]") {
    Services services([](const HeardRequest& request) {
        const bool known = request.target.contains("name=%EC%84%9C%EC%9A%B8%20%26%20%2B");
        return ScriptedServer::answer("200 OK", known ? R"({"results":[
            {"id":1835848,"name":"서울","latitude":37.566,"longitude":126.9784,"admin1":"서울","country":"대한민국","timezone":"Asia/Seoul"},
            {"name":"Nowhere","latitude":370,"longitude":1}, {"name":"","latitude":1,"longitude":1}, "…"],"generationtime_ms":0.5})"
                                                      : R"({"generationtime_ms":0.5})");
    });
    services.client.search(QStringLiteral(" 서울  & +"), QStringLiteral("ko"));
    REQUIRE(QTest::qWaitFor([&] { return services.found.has_value(); }, 60'000));
    REQUIRE(services.found->size() == 1);
    CHECK(services.found->front() == Place{QStringLiteral("서울, 대한민국"), 3757, 12698});
    CHECK(services.server.heard().back().target.endsWith("&count=10&language=ko&format=json"));
    services.found.reset();
    services.client.search(QStringLiteral("Atlantis"), QStringLiteral("en"));
    REQUIRE(QTest::qWaitFor([&] { return services.found.has_value(); }, 60'000));
    CHECK(services.found->empty());
}

TEST_CASE("what is remembered of a forecast is read again, and nothing else is believed", "[forecast]") {
    const auto days = together(*readForecast(forecastBody()), *readAirQuality(dustBody()));
    const RememberedForecast forecast{seoul, monday + std::chrono::hours(9), days};
    CHECK(readForecastMemory(writeForecast(forecast)) == forecast);
    CHECK(readPlace(writePlace(seoul)) == seoul);
    for (const char* text : {"", "{}", "[1]", R"({"place":{"name":"x","latitude":9001,"longitude":0},"asked":1,"days":[]})"}) {
        CHECK_FALSE(readForecastMemory(text));
        CHECK_FALSE(readPlace(text));
    }
}

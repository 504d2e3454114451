#include "ui/forecast/forecast_client.h"

namespace gyeol::ui {
namespace {

/// An answer read by its reader; whatever failed names the host.
template <class T>
Result<T> readAnswer(const Result<HttpAnswer>& answer, Result<T> (*read)(const QByteArray&)) {
    if (!answer) {
        return tl::unexpected(answer.error());
    }
    if (!answer->isFine()) {
        // These services ask for no password, so that "forbidden" is a refusal like any other.
        constexpr int tooMany = 429;
        Failure failure = aboutHost(answer->status == tooMany ? FailureCode::serverBusy : FailureCode::serverRefused, answer->url);
        failure.params.set("status", std::int64_t{answer->status});
        return tl::unexpected(failure);
    }
    auto value = read(answer->body);
    if (!value) {
        return tl::unexpected(aboutHost(value.error().code, answer->url));
    }
    return value;
}

}  // namespace

ForecastClient::ForecastClient(QNetworkAccessManager& network, OpenMeteo services, HttpLimits limits, QObject* parent)
    : QObject(parent), services_(std::move(services)), fetching_(network, limits), searching_(network, limits) {}

void ForecastClient::fetch(const Place& place) {
    fetching_.forget();
    const QUrl dust = airQualityAddress(services_, place);
    fetching_.send({.url = forecastAddress(services_, place), .headers = {}, .body = {}}, [this, dust](const Result<HttpAnswer>& answer) {
        Forecast forecast;
        if (auto days = readAnswer(answer, readForecast)) {
            forecast.days = std::move(*days);
        } else {
            forecast.failure = days.error();
        }
        fetchDust(dust, std::move(forecast));
    });
}

void ForecastClient::fetchDust(const QUrl& address, Forecast forecast) {
    fetching_.send({.url = address, .headers = {}, .body = {}}, [this, forecast](const Result<HttpAnswer>& answer) {
        Forecast whole = forecast;
        if (const auto days = readAnswer(answer, readAirQuality)) {
            whole.days = together(std::move(whole.days), *days);
        } else if (!whole.failure) {
            whole.failure = days.error();
        }
        emit came(whole);
    });
}

void ForecastClient::search(const QString& name, const QString& language) {
    searching_.forget();
    searching_.send({.url = searchAddress(services_, name, language), .headers = {}, .body = {}}, [this](const Result<HttpAnswer>& answer) {
        if (const auto places = readAnswer(answer, readPlaces)) {
            emit found(*places);
        } else {
            emit notFound(places.error());
        }
    });
}

void ForecastClient::forget() {
    fetching_.forget();
    searching_.forget();
}

}  // namespace gyeol::ui

#include "ui/forecast/forecast_desk.h"

#include "service/exposure_acts.h"
#include "ui/forecast/day_levels.h"
#include "ui/qt_text.h"

#include <algorithm>

namespace gyeol::ui {
namespace {

using namespace std::chrono_literals;

// Open-Meteo computes its models anew every one to six hours and asks private people for fewer than 10,000 requests a day.
constexpr auto fresh = 3h;
constexpr auto least = 10min;
constexpr auto patience = 1h;

constexpr const char* onSetting = "forecast.on";
constexpr const char* placeSetting = "forecast.place";
constexpr const char* knownSetting = "forecast.known";

}  // namespace

ForecastDesk::ForecastDesk(const PageContext& context, QNetworkAccessManager& network, OpenMeteo services, HttpLimits limits,
                           QObject* parent)
    : QObject(parent), context_(context), client_(network, std::move(services), limits) {
    connect(&client_, &ForecastClient::came, this, &ForecastDesk::take);
    connect(&client_, &ForecastClient::found, this, &ForecastDesk::found);
    connect(&client_, &ForecastClient::notFound, this, &ForecastDesk::searchFailed);
}

bool ForecastDesk::isOn() const {
    return context_.preferences.read(onSetting) == "yes";
}

void ForecastDesk::turn(bool on) {
    context_.preferences.write(onSetting, on ? "yes" : "no");
    if (!on) {
        client_.forget();
        busy_ = false;
    }
    failure_.reset();
    emit changed();
    if (on && !context_.desk.isEmpty()) {
        freshen();
    }
}

std::optional<Place> ForecastDesk::place() const {
    return readPlace(context_.preferences.read(placeSetting).value_or(""));
}

void ForecastDesk::choose(const Place& place) {
    if (this->place() == place) {
        return;
    }
    client_.forget();
    busy_ = false;
    context_.preferences.write(placeSetting, writePlace(place));
    asked_.reset();
    failure_.reset();
    emit changed();
    if (!context_.desk.isEmpty()) {
        freshen();
    }
}

void ForecastDesk::search(const QString& name) {
    client_.search(name, fromCore(Languages::codeOf(context_.languages.current())));
}

std::optional<RememberedForecast> ForecastDesk::known() const {
    auto known = readForecastMemory(context_.preferences.read(knownSetting).value_or(""));
    return known && place() == known->place ? known : std::nullopt;
}

std::optional<std::chrono::local_seconds> ForecastDesk::nextAt() const {
    const auto last = known();
    const auto asked = asked_ ? asked_ : last ? std::optional(last->asked) : std::nullopt;
    const auto now = context_.clock.now();
    // A clock that was set back is no reason to wait for hours.
    if (!asked || *asked > now) {
        return std::nullopt;
    }
    const auto next = *asked + (waits_ ? std::chrono::seconds(patience) : std::chrono::seconds(least));
    return next > now ? std::optional(next) : std::nullopt;
}

QStringList ForecastDesk::requests() const {
    const auto chosen = place();
    if (!chosen) {
        return {};
    }
    return {QString::fromUtf8(forecastAddress(client_.services(), *chosen).toEncoded()),
            QString::fromUtf8(airQualityAddress(client_.services(), *chosen).toEncoded())};
}

void ForecastDesk::fetch() {
    const auto chosen = place();
    if (!isOn() || !chosen || busy_ || nextAt()) {
        return;
    }
    busy_ = true;
    waits_ = false;
    failure_.reset();
    asked_ = context_.clock.now();
    client_.fetch(*chosen);
    emit changed();
}

void ForecastDesk::freshen() {
    if (!isOn() || busy_) {
        return;
    }
    const auto last = known();
    const auto now = context_.clock.now();
    if (last && last->asked <= now && now - last->asked < fresh) {
        arrive();
    } else {
        fetch();
    }
}

void ForecastDesk::begin() {
    told_.reset();
    if (!context_.desk.isEmpty()) {
        freshen();
    }
}

void ForecastDesk::take(const Forecast& forecast) {
    busy_ = false;
    failure_ = forecast.failure;
    waits_ = failure_ && failure_->code == FailureCode::serverBusy;
    const auto chosen = place();
    if (chosen && !forecast.days.empty()) {
        // What a part that failed would have told is still known from before.
        const auto before = known();
        const auto days = before && failure_ ? together(forecast.days, before->days) : forecast.days;
        context_.preferences.write(knownSetting, writeForecast({*chosen, asked_.value_or(context_.clock.now()), days}));
        arrive();
    }
    emit changed();
}

void ForecastDesk::arrive() {
    if (context_.desk.isEmpty()) {
        return;
    }
    const auto last = known();
    if (!last || told_ == last->asked) {
        return;
    }
    told_ = last->asked;
    if (service::noteForecast(context_.desk.diary(), last->days, context_.today()).empty()) {
        return;
    }
    if (context_.desk.undoStack().canRedo()) {
        emit offered();
    } else {
        note();
    }
}

void ForecastDesk::note() {
    const auto last = known();
    if (!last || context_.desk.isEmpty()) {
        return;
    }
    const std::vector<diary::Exposure> before = context_.desk.diary().exposures;
    context_.desk.act(service::noteForecast(context_.desk.diary(), last->days, context_.today()),
                      tr("forecast of %1").arg(last->place.name));
    const rulebook::StressData& limits = context_.book.data().stress;
    std::vector<diary::Exposure> warned;
    for (const diary::Exposure& day : context_.desk.diary().exposures) {
        const auto old = std::ranges::find(before, day.date, &diary::Exposure::date);
        const QString warning = dayWarning(limits, day);
        if (day.date >= context_.today() && !warning.isEmpty() && (old == before.end() || dayWarning(limits, *old) != warning)) {
            warned.push_back(day);
        }
    }
    emit noted(warned);
}

}  // namespace gyeol::ui

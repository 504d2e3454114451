#pragma once

#include "ui/forecast/open_meteo.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// What the program remembers of the forecast on this computer, as small texts.
namespace gyeol::ui {

/// When the services were asked last, of what place, and what they knew.
struct RememberedForecast {
    Place place;
    std::chrono::local_seconds asked;
    std::vector<diary::Exposure> days;
    friend bool operator==(const RememberedForecast&, const RememberedForecast&) = default;
};

[[nodiscard]] std::string writePlace(const Place& place);
/// Nothing where the text is none that `writePlace` wrote.
[[nodiscard]] std::optional<Place> readPlace(const std::string& text);
[[nodiscard]] std::string writeForecast(const RememberedForecast& forecast);
/// Nothing where the text is none that `writeForecast` wrote.
[[nodiscard]] std::optional<RememberedForecast> readForecastMemory(const std::string& text);

}  // namespace gyeol::ui

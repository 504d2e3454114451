#pragma once

#include "base/date.h"

#include <QDate>
#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

/// The one place where values of the core become Qt's and back.
namespace gyeol::ui {

[[nodiscard]] inline QString fromCore(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string toCore(const QString& text) {
    return text.toStdString();
}

[[nodiscard]] inline std::filesystem::path toPath(const QString& text) {
    return std::filesystem::path(text.toStdString());
}
[[nodiscard]] inline QString fromPath(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

/// The Julian day of 1970-01-01. Qt 6.4's own chrono conversions are off with GCC 12.
inline constexpr qint64 julianDayOfEpoch = 2'440'588;

[[nodiscard]] inline QDate toQDate(Date date) {
    return QDate::fromJulianDay(julianDayOfEpoch + date.time_since_epoch().count());
}
[[nodiscard]] inline Date fromQDate(QDate date) {
    return Date(Days(date.toJulianDay() - julianDayOfEpoch));
}

}  // namespace gyeol::ui

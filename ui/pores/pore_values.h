#pragma once

#include "diary/diary.h"
#include "wording/wording.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// What shots of pores show, for those who do not measure. Without the optional part of the build nothing is known.
namespace gyeol::ui {

/// What a shot shows.
struct PoreValue {
    int count = 0;
    double areaRatio = 0;  ///< the pores' pixels over all of the piece
    friend bool operator==(const PoreValue&, const PoreValue&) = default;
};

/// The value of a shot by its file's name; nothing where it is not there, or cannot be measured.
using PoreSource = std::function<std::optional<PoreValue>(const std::string& file)>;

/// Of the bytes of a shot: what was measured when it was brought in, or, where the way of measuring is another one by now, measured again.
[[nodiscard]] std::optional<PoreValue> poreValueOf(const std::string& png);

/// The days of a report: date, place, shots, covered share, pores, and what has changed since the first of its days at that place.
[[nodiscard]] std::vector<QStringList> poreRows(const wording::Wording& wording, const diary::Diary& diary, Date from, Date to,
                                                const PoreSource& source);

}  // namespace gyeol::ui

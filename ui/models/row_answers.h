#pragma once

#include "ui/languages.h"
#include "ui/week/week_snapshot.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace gyeol::ui {

/// What the cells of a row say to the chip that was taken from it, put into words.
struct CellAnswer {
    enum class Kind : std::uint8_t { waiting, home, open, closed };
    Kind kind = Kind::waiting;
    service::MoveWeight weight = service::MoveWeight::fine;
    QString word;      ///< "fine", "a little worse", "clearly worse", "closed"
    QString sentence;  ///< the same with its reason, as it follows a cell's name
};

struct RowAnswers {
    int row = 0, home = 0;
    std::vector<CellAnswer> cells;
};

/// Before the answers are there.
[[nodiscard]] RowAnswers awaitedAnswers(int row, int home, int columns);
[[nodiscard]] RowAnswers wordsOf(const Languages& languages, const MoveSnapshot& moves, int row, int home);

[[nodiscard]] QString wordOf(service::MoveWeight weight);

}  // namespace gyeol::ui

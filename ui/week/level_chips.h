#pragma once

#include <QButtonGroup>
#include <QSpinBox>
#include <QWidget>

#include <optional>
#include <vector>

namespace gyeol::ui {

/// A measure said in words or, by who has it, in its number: a row of chips and a field that follow each other. Nothing chosen is
/// "unknown".
class LevelChips : public QWidget {
    Q_OBJECT

public:
    struct Level {
        QString word;
        int from = 0;     ///< the least number that is called so
        int meaning = 0;  ///< the number that choosing the word stands for
    };

    /// Levels from the least to the greatest number.
    LevelChips(const QString& name, std::vector<Level> levels, int most, const QString& unit, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const;
    void setValue(std::optional<int> value);

private:
    void showLevel();

    std::vector<Level> levels_;
    QButtonGroup* group_;
    QSpinBox* number_;
};

}  // namespace gyeol::ui

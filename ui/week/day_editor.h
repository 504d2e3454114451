#pragma once

#include "diary/diary.h"
#include "rulebook/rule_book.h"
#include "ui/languages.h"
#include "ui/week/level_chips.h"

#include <QCheckBox>
#include <QDialog>
#include <QRadioButton>

#include <cstdint>
#include <optional>

namespace gyeol::ui {

/// What a person says of a day from its head.
struct DayWords {
    diary::Exposure exposure;
    std::optional<int> minutes;  ///< of the evening; none: as usual
    bool rest = false;
    friend bool operator==(const DayWords&, const DayWords&) = default;
};

/// What a diary says of a day, in the same shape.
[[nodiscard]] DayWords wordsOn(const diary::Diary& diary, Date date);

/// Edits sun, air, the evening's minutes and rest of one day, or of its whole week.
class DayEditor : public QDialog {
    Q_OBJECT

public:
    DayEditor(const rulebook::RuleBook& book, const QString& day, const DayWords& words, QWidget* parent = nullptr);

    [[nodiscard]] DayWords words() const;
    [[nodiscard]] bool wholeWeek() const { return week_->isChecked(); }

private:
    DayWords before_;
    LevelChips *sun_, *dust_, *rooms_, *outdoors_, *evening_;
    QCheckBox* rest_;
    QRadioButton *day_, *week_;
};

}  // namespace gyeol::ui

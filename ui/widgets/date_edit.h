#pragma once

#include "diary/diary.h"
#include "ui/languages.h"

#include <QDateEdit>

namespace gyeol::ui {

/// A day that is always there, typed or chosen from a calendar. A day that may be missing has a DayField.
class DateEdit : public QDateEdit {
    Q_OBJECT

public:
    DateEdit(const QString& name, Date day, QWidget* parent = nullptr);

    [[nodiscard]] Date day() const;
    void setDay(Date day);
    /// Writes the day as that language does; call it again after the language changed.
    void speak(Language language);
    /// Begins the calendar's weeks as the person does.
    void setFirstWeekday(diary::DayOfWeek weekday);
};

}  // namespace gyeol::ui

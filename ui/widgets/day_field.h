#pragma once

#include "base/date.h"
#include "wording/wording.h"

#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace gyeol::ui {

/// A day that may be missing, typed as digits (2026-11-24, with points or slashes too) or chosen from a calendar.
class DayField : public QWidget {
    Q_OBJECT

public:
    explicit DayField(const QString& name, QWidget* parent = nullptr);

    /// What is asked, for who does not see it. Call it again after the language changed.
    void rename(const QString& question);
    /// Shows a day without telling anybody.
    void setDay(const std::optional<Date>& day);
    /// The day that stands there; none while nothing, or no day, does.
    [[nodiscard]] std::optional<Date> day() const { return day_; }
    /// Whether something stands there that is no day.
    [[nodiscard]] bool isWrong() const { return wrong_; }
    /// The day that the calendar opens on where none stands there.
    void setNear(Date day) { near_ = day; }

signals:
    /// The person changed what stands there; look at `day` and `isWrong`.
    void edited();

private:
    void read(const QString& text);
    void openCalendar();

    QLineEdit* line_;
    QToolButton* open_;
    std::optional<Date> day_;
    bool wrong_ = false;
    Date near_{};
};

}  // namespace gyeol::ui

#pragma once

#include "service/shelf_view.h"
#include "wording/wording.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

namespace gyeol::ui {

/// The days of a patch test, in rows of seven: which of them have been noted, which is today, and the first day after it. A day up to today
/// is noted, or the note taken back, with a click; arrows walk over them.
class PatchCalendar : public QWidget {
    Q_OBJECT

public:
    explicit PatchCalendar(QWidget* parent = nullptr);

    void show(const wording::Wording& wording, const std::vector<service::PatchDay>& days, Date today);

signals:
    /// The person says that it was put on, or not, on a day.
    void noted(gyeol::Date day, bool applied);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild(std::size_t count);

    std::vector<QPushButton*> buttons_;
    std::vector<service::PatchDay> days_;
};

}  // namespace gyeol::ui

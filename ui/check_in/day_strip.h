#pragma once

#include "service/check_in.h"
#include "wording/wording.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

namespace gyeol::ui {

/// The last days in a row, each with what is known of it: a gap says that it is one. One of them is chosen.
class DayStrip : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(int days, QWidget* parent = nullptr);

    /// Shows the days up to `last`, oldest first, as many as the strip has.
    void show(const wording::Wording& wording, Date last, const std::vector<service::SkinDay>& days, Date chosen);

    /// The sign and the word of what is known of a day: told apart by shape, not by colour.
    [[nodiscard]] static QString signOf(service::SkinDay day);
    [[nodiscard]] static QString wordOf(service::SkinDay day);

signals:
    void chosen(gyeol::Date day);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<QPushButton*> buttons_;
    Date last_;
};

}  // namespace gyeol::ui

#pragma once

#include "service/procedure_view.h"
#include "wording/wording.h"

#include <QPushButton>
#include <QWidget>

#include <vector>

namespace gyeol::ui {

/// "What if Wednesday?": the days around the chosen one, each with what it would do to the plan. One of them is chosen; the arrows walk.
class DayOffers : public QWidget {
    Q_OBJECT

public:
    explicit DayOffers(QWidget* parent);

    /// Shows the days around `chosen` before anybody knows what they would do.
    void wait(const wording::Wording& wording, Date chosen, Date today, int around);
    void show(const wording::Wording& wording, const std::vector<service::DayOffer>& offers, Date chosen);

    /// In the order of Tab.
    [[nodiscard]] std::vector<QWidget*> stops() const { return {buttons_.begin(), buttons_.end()}; }

signals:
    void chosen(gyeol::Date day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void walk(int step);
    void fill(const wording::Wording& wording, const std::vector<Date>& days, Date chosen);

    std::vector<QPushButton*> buttons_;
    std::vector<Date> days_;
};

}  // namespace gyeol::ui

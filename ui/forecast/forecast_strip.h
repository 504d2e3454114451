#pragma once

#include "ui/forecast/forecast_desk.h"
#include "ui/widgets/speaker.h"

#include <QFrame>
#include <QPushButton>

namespace gyeol::ui {

/// A line above the pages, in sight only when a forecast has something to tell: which days, and that a kept week stays as it is until the
/// person replans.
class ForecastStrip : public QFrame {
    Q_OBJECT

public:
    ForecastStrip(const PageContext& context, ForecastDesk& forecast, QWidget* parent = nullptr);

    void retranslate();

signals:
    /// The person wants to see the week of a day.
    void weekWished(gyeol::Date day);

private:
    enum class Says : std::uint8_t { nothing, noted, offered };
    void tell();
    void close();

    PageContext context_;
    ForecastDesk& forecast_;
    Says says_ = Says::nothing;
    std::vector<diary::Exposure> warned_;
    Speaker* words_;
    QPushButton *note_, *show_, *close_;
};

}  // namespace gyeol::ui

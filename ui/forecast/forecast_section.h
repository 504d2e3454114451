#pragma once

#include "ui/forecast/forecast_desk.h"
#include "ui/settings/settings_section.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace gyeol::ui {

/// Sun and air in the settings: the forecast on or off, for which place, exactly what is sent for it, and what is known of the coming days.
class ForecastSection : public SettingsSection {
    Q_OBJECT

public:
    ForecastSection(const PageContext& context, ForecastDesk& forecast, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void buildForecast();
    void buildDays();
    void connectForecast();
    void search();
    void showPlaces(const std::vector<Place>& places);
    void showStatus();
    void showDays();
    [[nodiscard]] QString timeText(std::chrono::local_seconds time) const;

    PageContext context_;
    ForecastDesk& forecast_;
    Card *card_, *daysCard_;
    QCheckBox* on_;
    QLabel *sent_, *placeName_, *place_, *searchSays_, *requestName_, *status_, *source_, *daysNote_;
    QLineEdit* name_;
    QPushButton *search_, *fetch_, *import_;
    QListWidget* places_;
    QPlainTextEdit* requests_;
    QTableWidget* days_;
    std::vector<Place> found_;
};

}  // namespace gyeol::ui

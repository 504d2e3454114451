#pragma once

#include "ui/settings/settings_section.h"
#include "ui/settings/weighed_choice.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QLabel>

namespace gyeol::ui {

/// How the program speaks and looks on this computer, and how this person counts days and weeks.
class LookSection : public SettingsSection {
    Q_OBJECT

public:
    LookSection(const PageContext& context, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void buildDays();
    void load();
    void weigh();
    [[nodiscard]] diary::Person chosen() const;
    [[nodiscard]] QString lead() const;

    PageContext context_;
    Card *look_, *days_;
    Segmented *language_, *scheme_, *firstWeekday_;
    QLabel *languageName_, *schemeName_, *firstName_, *rolloverName_, *rolloverNote_;
    QComboBox* rollover_;
    WeighedChoice* choice_;
    std::optional<diary::Person> kept_;  ///< as the diary says
};

}  // namespace gyeol::ui

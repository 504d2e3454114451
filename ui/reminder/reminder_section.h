#pragma once

#include "ui/reminder/reminder_desk.h"
#include "ui/settings/settings_section.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

namespace gyeol::ui {

/// The reminder in the settings: on or off, at which hour, and what it looks like.
class ReminderSection : public SettingsSection {
    Q_OBJECT

public:
    ReminderSection(const PageContext& context, ReminderDesk& reminder, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    ReminderDesk& reminder_;
    Card* card_;
    QCheckBox* on_;
    QLabel *note_, *timeName_, *tray_;
    QTimeEdit* time_;
    QPushButton* try_;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/settings/settings_section.h"

#include <functional>
#include <vector>

namespace gyeol::ui {

/// How a section of the settings is named and made.
struct SettingsEntry {
    QString name;                    ///< for tests and for who wants to open it
    std::function<QString()> title;  ///< in the language of the moment
    std::function<SettingsSection*(QWidget*)> make;
};

/// The sections, in the order in which they stand in the list. A new section gets its line here.
[[nodiscard]] std::vector<SettingsEntry> settingsSections(const PageContext& context);

}  // namespace gyeol::ui

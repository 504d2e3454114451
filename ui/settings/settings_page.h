#pragma once

#include "ui/page.h"
#include "ui/settings/settings_sections.h"
#include "ui/widgets/page_frame.h"

#include <QListWidget>

namespace gyeol::ui {

/// The settings: a list of sections, and beside it the one that is looked at.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void begin() override;

    /// Brings a section to the front. Requires that there is one of that name.
    SettingsSection& show(const QString& name);

private:
    struct Place {
        SettingsEntry entry;
        SettingsSection* section = nullptr;
    };
    void showSection(int index);

    PageContext context_;
    QLabel* heading_;
    QListWidget* list_;
    PageFrame* frame_;
    std::vector<Place> places_;
    int current_ = -1;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/settings/settings_section.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace gyeol::ui {

/// Where the diary is kept, and who has one in the file.
class DataSection : public SettingsSection {
    Q_OBJECT

public:
    DataSection(const PageContext& context, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void showPeople();

    PageContext context_;
    Card *file_, *people_;
    QLabel *path_, *size_, *private_, *peopleNote_;
    QPushButton* folder_;
    QVBoxLayout* who_;
};

}  // namespace gyeol::ui

#pragma once

#include "ui/page.h"
#include "ui/widgets/page_frame.h"

#include <QVBoxLayout>

namespace gyeol::ui {

/// One section of the settings: a column of cards under the section's title.
///
/// To add one: derive from this in a file of its own in ui/settings, fill `column()` in the constructor (taking the PageContext), put the
/// texts in `retranslate`, show the diary in `refresh`, and give it a line in `settingsSections` (settings_sections.cpp). A section is made
/// when it is first looked at. What has a consequence for the plan goes through a WeighedChoice, so that it is seen before it is kept;
/// what belongs to this computer and not to a person goes into `PageContext::preferences`.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
        column_->setContentsMargins(0, 0, 0, 0);
        column_->setSpacing(14);
    }

    /// Shows the diary and the world as they are now. Called when the section comes to the front, and after a change while it is there;
    /// never while no diary lies on the desk. What a person has typed and not yet kept stays.
    virtual void refresh() = 0;
    /// Puts every text anew, after the language or the colours changed. Called once before the section is first seen.
    virtual void retranslate() = 0;

protected:
    /// Where cards go, from above to below.
    [[nodiscard]] QVBoxLayout* column() const { return column_; }
    [[nodiscard]] Card* addCard(const QString& name) {
        auto* card = new Card(name, this);
        column_->addWidget(card);
        return card;
    }

private:
    QVBoxLayout* column_;
};

}  // namespace gyeol::ui

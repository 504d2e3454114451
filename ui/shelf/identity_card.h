#pragma once

#include "ui/shelf/form_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace gyeol::ui {

/// What it is: name, brand, kind, and of what kind and strength where that matters.
class IdentityCard : public FormCard {
    Q_OBJECT

public:
    IdentityCard(const PageContext& context, Draft& draft, QWidget* parent);

    void retranslate() override;
    void showDraft() override;
    [[nodiscard]] QWidget* first() const { return name_; }

private:
    /// A choice that may be left open.
    struct Choice {
        QComboBox* box;
        QLabel* caption;
        QWidget* holder;
    };
    /// A number with decimals, in the units of its last one.
    struct Amount {
        QLineEdit* line;
        QLabel* caption;
        QWidget* holder;
        int decimals;
        std::int32_t most;
        int ours;  ///< how many of the diary's units make one
    };
    template <class Enum>
    Choice choice(const char* name, std::optional<Enum> diary::Treatment::*value);
    template <class Unit>
    Amount amount(const char* name, int decimals, std::int32_t most, int ours, std::optional<Unit> diary::Treatment::*value);
    void buildDetails();
    void chooseKind(diary::TreatmentKind kind);
    void showDetails();

    QLineEdit *name_, *brand_;
    QComboBox *kind_, *acidName_;
    QLabel *nameCaption_, *brandCaption_, *kindCaption_, *acidNameCaption_, *wrong_;
    QWidget* acidNameHolder_ = nullptr;
    Choice acid_{}, exfoliant_{}, retinoid_{};
    Amount percent_{}, ph_{};
    QCheckBox* harsh_;
};

}  // namespace gyeol::ui

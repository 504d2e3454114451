#pragma once

#include "service/procedure_view.h"
#include "ui/widgets/page_frame.h"

#include <QSpinBox>

#include <array>

namespace gyeol::ui {

/// The clinic's own numbers in the place of ours: a field that is left alone shows ours as its text.
class ClinicNumbersCard : public Card {
    Q_OBJECT

public:
    explicit ClinicNumbersCard(QWidget* parent);

    void setNumbers(const std::optional<diary::ClinicNumbers>& numbers);
    void showOurs(const service::OurNumbers& numbers);
    /// In the order of Tab.
    [[nodiscard]] std::vector<QWidget*> stops() const;
    void retranslate();

signals:
    /// None of them is left where the person took the last one back.
    void changed(const std::optional<gyeol::diary::ClinicNumbers>& numbers);

private:
    struct Field {
        const char* name;
        std::optional<int> diary::ClinicNumbers::*value;
        QLabel* label = nullptr;
        QSpinBox* spin = nullptr;
    };

    void tell();

    QLabel* hint_;
    std::array<Field, 7> fields_;
};

}  // namespace gyeol::ui

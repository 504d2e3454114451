#pragma once

#include "ui/settings/weighed_choice.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QSpinBox>

#include <optional>
#include <vector>

namespace gyeol::ui {

/// Days on which the evenings are otherwise than usual: from when to when, how much time, what stays at home, or a pause. What it would do
/// to the plan is told before it is kept.
class ExceptionDialog : public QDialog {
    Q_OBJECT

public:
    /// `place`: which of the diary's exceptions is changed; none: a new one.
    ExceptionDialog(const PageContext& context, std::optional<std::size_t> place, QWidget* parent);

private:
    void build();
    void load();
    void weigh();
    [[nodiscard]] diary::EveningException said() const;

    PageContext context_;
    std::optional<std::size_t> place_;
    DateEdit *from_, *to_;
    QCheckBox* pause_;
    QSpinBox* minutes_;
    std::vector<std::pair<diary::TreatmentId, QCheckBox*>> left_;
    QLineEdit* note_;
    WeighedChoice* choice_;
};

}  // namespace gyeol::ui

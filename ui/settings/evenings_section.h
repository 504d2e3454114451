#pragma once

#include "ui/settings/settings_section.h"
#include "ui/settings/weighed_choice.h"

#include <QLabel>
#include <QSpinBox>

#include <array>
#include <optional>

namespace gyeol::ui {

/// How much time the evenings have: as a rule, by weekday, and for a while (a journey, Ramadan, a pause).
class EveningsSection : public SettingsSection {
    Q_OBJECT

public:
    EveningsSection(const PageContext& context, QWidget* parent);

    void refresh() override;
    void retranslate() override;

private:
    void buildMinutes();
    void buildWhiles();
    void load();
    void weigh();
    void showWhiles();
    [[nodiscard]] diary::Evenings chosen() const;
    /// What the rule book takes where a person says nothing.
    [[nodiscard]] int usualMinutes() const;
    /// Opens the editor of an exception; of a new one where there is no place.
    void edit(std::optional<std::size_t> place);
    void remove(std::size_t place);
    [[nodiscard]] QString describe(const diary::EveningException& exception) const;
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    Card *minutesCard_, *whilesCard_;
    QLabel *usualName_, *usualNote_, *weekName_, *whilesNote_, *earlier_;
    QSpinBox* usual_;
    std::array<QSpinBox*, 7> days_{};  ///< by DayOfWeek
    std::array<QLabel*, 7> dayNames_{};
    WeighedChoice* choice_;
    QVBoxLayout* whiles_;
    QPushButton* add_;
    std::optional<diary::Evenings> kept_;  ///< as the diary says
};

}  // namespace gyeol::ui

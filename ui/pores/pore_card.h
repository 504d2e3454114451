#pragma once

#include "ui/page.h"
#include "ui/pores/pore_days.h"
#include "ui/pores/pore_ledger.h"
#include "ui/pores/pore_view.h"
#include "ui/pores/pores.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <array>

namespace gyeol::ui {

class PoreDialog;

/// Visible pores: bringing in shots, two days of a place side by side with what was counted, and whether they differ.
class PoreCard : public PorePart {
    Q_OBJECT

public:
    PoreCard(const PageContext& context, QWidget* parent);

    void refresh() override;
    void retranslate() override;
    [[nodiscard]] std::vector<MoreLane> lanes(const service::History& history) const override;

private:
    void build();
    void connectAll();
    void measure();
    void showAll();
    void fillDays();
    void showDays();
    void removeDay();
    [[nodiscard]] const PorePlace* place() const;
    /// A day of the place in hand, by what is chosen at a side; null where there is none.
    [[nodiscard]] const PoreDay* dayAt(std::size_t side) const;
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    PoreLedger* ledger_;
    Thinking *measuring_, *drawing_;
    QPushButton *measure_, *guideButton_, *remove_;
    QLabel *guide_, *state_, *verdict_, *details_, *limits_, *placeLabel_;
    QComboBox* placeChoice_;
    QWidget* compare_;
    std::array<QComboBox*, 2> days_{};
    std::array<PoreView*, 2> views_{};
    QCheckBox* counted_;
    std::vector<PorePlace> places_;
    std::array<std::string, 2> drawn_;  ///< the files that the views show
};

}  // namespace gyeol::ui

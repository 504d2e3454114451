#pragma once

#include "ui/page.h"
#include "ui/pores/pores.h"
#include "ui/progress/adherence_chart.h"
#include "ui/progress/photograph_card.h"
#include "ui/progress/skin_card.h"
#include "ui/thinking.h"

namespace gyeol::ui {

/// How it went: the skin over time beside what was done, what became of the plan, what coincides with irritation, and photographs compared.
/// It counts and shows; it judges nobody.
class ProgressPage : public Page {
    Q_OBJECT

public:
    explicit ProgressPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void begin() override;

private:
    /// What stands below the history comes with it, or it would jump down when that is there.
    void showBelow(bool shown);
    void showHistory(service::History history);
    void showEmpty();
    void showCoincidences();
    [[nodiscard]] service::DaySpan span() const;
    [[nodiscard]] HistoryWords words() const { return {context_.languages.wording(), context_.desk.diary(), context_.theme}; }

    PageContext context_;
    Thinking* thinking_;
    PageFrame* frame_;
    Segmented* range_;
    Card* empty_;
    QLabel* emptyWords_;
    QPushButton* checkIn_;
    SkinCard* skin_;
    Card* adherenceCard_;
    QLabel* adherenceWords_;
    AdherenceChart* adherence_;
    Card* coincidences_;
    PhotographCard* photographs_;
    PorePart* pores_;  ///< null in a program that was built without it
    std::optional<service::History> history_;
};

}  // namespace gyeol::ui

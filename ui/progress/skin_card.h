#pragma once

#include "ui/page.h"
#include "ui/progress/progress_texts.h"
#include "ui/progress/skin_chart.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/speaker.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace gyeol::ui {

/// The chart of the skin over time, the same as a table, and the line that says what is pointed at; saved as a picture or a drawing.
class SkinCard : public Card {
    Q_OBJECT

public:
    explicit SkinCard(const PageContext& context, QWidget* parent = nullptr);

    /// `more`: what is measured beside the check-ins, over the stretches of the same history.
    void show(const service::History& history, std::vector<MoreLane> more);
    void retranslate();
    [[nodiscard]] SkinChart& chart() { return *chart_; }

private:
    void save(FileKind kind);
    void say(std::size_t stretch, bool byKeys);
    [[nodiscard]] HistoryWords words() const;

    PageContext context_;
    SkinChart* chart_;
    TextTable* table_;
    QTableView* view_;
    QStackedWidget* stack_;
    Speaker* pointed_;
    QPushButton *asTable_, *save_;
    QAction *png_, *svg_;
    std::optional<service::History> history_;
    std::vector<MoreLane> more_;
};

}  // namespace gyeol::ui

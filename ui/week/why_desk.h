#pragma once

#include "service/explaining.h"
#include "ui/thinking.h"
#include "ui/week/move_desk.h"
#include "ui/week/why_panel.h"

#include <QTimer>

#include <map>

namespace gyeol::ui {

/// Keeps the Why panel on what is selected or in the hand. Why a cell is as it is, is worked out beside the window: an empty cell is asked
/// of the planner, which may take as long as planning did. What was worked out is kept as long as its week is.
class WhyDesk : public QObject {
    Q_OBJECT

public:
    WhyDesk(const WeekPlan& plan, WeekModel& model, const WeekBoard& board, const MoveDesk& moves, WhyPanel& panel,
            const Languages& languages, QObject* parent = nullptr);

    /// Explains what is selected now. Requires a latest plan.
    void show();
    /// The same once the hand rests for a moment: words wait, the preview under the hand does not.
    void follow();

signals:
    /// The cell that is explained is known better now: that it is closed, perhaps.
    void learned();

private:
    /// What is known of a cell of the latest week; null where it has to be worked out first, which begins now.
    [[nodiscard]] const exchange::Explanation* ask(const std::string& treatment, Date date);

    /// An explainer and the week that it reads. Used on the thread of `thinking_` alone.
    struct Book {
        std::shared_ptr<const WeekSnapshot> week;
        service::Explainer explainer;
    };
    using Cell = std::pair<std::string, Date>;

    const WeekPlan& plan_;
    WeekModel& model_;
    const WeekBoard& board_;
    const MoveDesk& moves_;
    WhyPanel& panel_;
    const Languages& languages_;
    std::shared_ptr<Book> book_;
    std::map<Cell, exchange::Explanation> told_;
    std::optional<Cell> asked_;
    QTimer rest_;              ///< how long the hand has to rest before the panel follows it
    QTimer patience_;          ///< how long a cell may stay unexplained before the panel says that it is being worked out
    Thinking thinking_{this};  ///< last: its thread ends before what it reads
};

}  // namespace gyeol::ui

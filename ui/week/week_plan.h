#pragma once

#include "rulebook/rule_book.h"
#include "ui/thinking.h"
#include "ui/week/week_snapshot.h"

#include <QObject>

#include <memory>

namespace gyeol::ui {

/// Plans the week that is looked at and answers for a chip in hand, beside the window: painting reads what was planned last and never waits
/// for a search.
class WeekPlan : public QObject {
    Q_OBJECT

public:
    explicit WeekPlan(const rulebook::RuleBook& book, QObject* parent = nullptr);

    /// Plans a span of a diary, which is shared and not copied; `planned` follows. A question about a chip that is not yet answered is
    /// forgotten.
    void plan(std::shared_ptr<const diary::Diary> diary, const rulebook::Span& span);
    /// Asks what the shown days say to a session of the latest plan; `movesAnswered` follows. Requires a latest plan.
    void askMoves(const service::Carried& carried);
    /// Forgets the last question about a chip: its answer is not wanted any more.
    void forgetMoves() { moves_.forget(); }

    [[nodiscard]] const rulebook::RuleBook& book() const { return book_; }
    /// What was planned last; null before the first time.
    [[nodiscard]] const std::shared_ptr<const WeekSnapshot>& latest() const { return latest_; }
    /// Whether the latest plan is of the diary and the span that were asked for last.
    [[nodiscard]] bool isCurrent() const { return latest_ != nullptr && plans_.isSettled(); }

signals:
    void planned();
    void movesAnswered(const std::shared_ptr<const gyeol::ui::MoveSnapshot>& moves);

private:
    rulebook::RuleBook book_;
    std::shared_ptr<const WeekSnapshot> latest_;
    Thinking plans_{this}, moves_{this};  ///< last: their threads end before what they read
};

}  // namespace gyeol::ui

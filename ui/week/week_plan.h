#pragma once

#include "rulebook/rule_book.h"
#include "service/planning.h"

#include <QObject>

#include <optional>

namespace gyeol::ui {

/// The plan of the week that is looked at. Painting reads what was planned last and never starts a search.
class WeekPlan : public QObject {
    Q_OBJECT

public:
    explicit WeekPlan(const rulebook::RuleBook& book, QObject* parent = nullptr);

    /// Plans a span of a diary and then emits `planned`.
    void plan(const diary::Diary& diary, const rulebook::Span& span);

    [[nodiscard]] const rulebook::RuleBook& book() const { return book_; }
    /// What was planned last; none before the first time.
    [[nodiscard]] const std::optional<service::PlannedSpan>& latest() const { return latest_; }

signals:
    void planned();

private:
    rulebook::RuleBook book_;
    std::optional<service::PlannedSpan> latest_;
};

}  // namespace gyeol::ui

#include "ui/week/why_desk.h"

namespace gyeol::ui {
namespace {

/// An answer that is there sooner should not flash a word of waiting before it.
constexpr int patience = 150;
/// Between two columns that a chip is carried over, no one reads.
constexpr int rest = 60;

}  // namespace

WhyDesk::WhyDesk(const WeekPlan& plan, WeekModel& model, const WeekBoard& board, const MoveDesk& moves, WhyPanel& panel,
                 const Languages& languages, QObject* parent)
    : QObject(parent), plan_(plan), model_(model), board_(board), moves_(moves), panel_(panel), languages_(languages) {
    rest_.setSingleShot(true);
    rest_.setInterval(rest);
    connect(&rest_, &QTimer::timeout, this, [this] {
        if (plan_.latest()) {
            show();
        }
    });
    patience_.setSingleShot(true);
    patience_.setInterval(patience);
    connect(&patience_, &QTimer::timeout, this, [this] { panel_.wait(tr("Working out what a session here would mean…")); });
}

void WhyDesk::follow() {
    rest_.start();
}

void WhyDesk::show() {
    rest_.stop();
    patience_.stop();
    const WeekSnapshot& latest = *plan_.latest();
    const QModelIndex current = board_.currentIndex();
    if (const MoveSnapshot::Day* day = moves_.underHand(); day != nullptr && day->answer.kind != service::MoveKind::home) {
        panel_.explain(explainMove(languages_, *latest.diary, moves_.treatment(), day->answer));
        return;
    }
    if (model_.cellAt(current) == nullptr) {
        panel_.explain(explainWeek(languages_, *latest.diary, latest.planned));
        return;
    }
    const auto* told = ask(*model_.rowAt(current.row())->treatment, model_.sheet().dateOf(current.column()));
    if (told != nullptr) {
        model_.know(current, *told);
    } else {
        patience_.start();
    }
    panel_.explain(
        explainCell(languages_, *latest.diary, model_.sheet(), current.row(), current.column(), {told, model_.mayInsist(current)}));
}

const exchange::Explanation* WhyDesk::ask(const std::string& treatment, Date date) {
    if (!book_ || book_->week != plan_.latest()) {
        told_.clear();
        asked_.reset();
        const auto& week = plan_.latest();
        book_ = std::make_shared<Book>(Book{week, service::Explainer(*week->diary, week->planned)});
    }
    const Cell cell{treatment, date};
    if (const auto found = told_.find(cell); found != told_.end()) {
        return &found->second;
    }
    if (asked_ != cell) {
        asked_ = cell;
        thinking_.ask([book = book_, cell] { return book->explainer.explain(cell.first, cell.second); },
                      [this, cell](std::optional<exchange::Explanation> explanation) {
                          if (explanation) {
                              told_.insert_or_assign(cell, std::move(*explanation));
                              show();
                              emit learned();
                          }
                      });
    }
    return nullptr;
}

}  // namespace gyeol::ui

#pragma once

#include "service/aftercare.h"
#include "ui/widgets/page_frame.h"
#include "wording/wording.h"

#include <optional>
#include <tuple>

namespace gyeol::ui {

/// What to do before a procedure, on its day and after it, with sources; and when to call whom.
class AdviceCard : public Card {
    Q_OBJECT

public:
    /// `steps` is all the advice there is.
    AdviceCard(const rulebook::RuleBook& book, std::vector<rulebook::AftercareStep> steps, QWidget* parent);

    void show(const wording::Wording& wording, const diary::Procedure& procedure);

private:
    void add(const char* role, const QString& text);

    const rulebook::RuleBook& book_;
    std::vector<rulebook::AftercareStep> steps_;
    std::optional<std::tuple<diary::ProcedureKind, Date, wording::Language>> shown_;  ///< what the lines tell of
};

}  // namespace gyeol::ui

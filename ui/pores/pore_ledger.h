#pragma once

#include "ui/commands/diary_desk.h"
#include "ui/pores/pore_values.h"
#include "ui/thinking.h"

#include <map>

namespace gyeol::ui {

/// What the shots of the open diary show, read on a thread of its own, a few at a time. A shot's name is its content: what is known stays
/// true.
class PoreLedger : public QObject {
    Q_OBJECT

public:
    PoreLedger(DiaryDesk& desk, QObject* parent);

    /// Reads what is not known yet. Requires a diary on the desk.
    void refresh();
    [[nodiscard]] std::optional<PoreValue> of(const std::string& file) const;
    /// How many shots are still to be read.
    [[nodiscard]] int waiting() const;

signals:
    /// More is known.
    void changed();

private:
    using Values = std::map<std::string, std::optional<PoreValue>>;
    [[nodiscard]] std::vector<std::string> unknown() const;

    DiaryDesk& desk_;
    Thinking* thinking_;
    Values values_;  ///< nothing: not there, or cannot be measured
};

}  // namespace gyeol::ui

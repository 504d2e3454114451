#pragma once

#include "service/replanning.h"
#include "ui/languages.h"

#include <QString>

#include <vector>

namespace gyeol::ui {

/// One session of the difference between the week that was kept and the week as it would be planned now, in words.
struct ChangeText {
    service::ChangeKind kind = service::ChangeKind::added;
    QString name;    ///< the treatment
    QString when;    ///< "Wed 25 Nov", "Wed 25 Nov → Fri 27 Nov"
    QString reason;  ///< a line a reason
    QString spoken;  ///< all of it as one sentence, for who listens
    std::string treatment;
    Date shown;  ///< the day whose cell shows it best: where it is now, else where it was
    friend bool operator==(const ChangeText&, const ChangeText&) = default;
};

[[nodiscard]] std::vector<ChangeText> changeTexts(const Languages& languages, const diary::Diary& diary,
                                                  const std::vector<service::PlanChange>& changes);

/// The heading of a kind: "Not to be done", "Moved", "New".
[[nodiscard]] QString headingOf(service::ChangeKind kind);
/// "1 not to be done · 2 moved · 1 new".
[[nodiscard]] QString summaryOf(const std::vector<ChangeText>& changes);

}  // namespace gyeol::ui

#pragma once

#include "ui/progress/progress_texts.h"
#include "ui/widgets/page_frame.h"

#include <vector>

/// The pores' part of the window as all others see it. It is an optional part of the build: without it `without.cpp` stands in its place,
/// and nothing of it is to be seen.
namespace gyeol::ui {

struct PageContext;

/// The card of the progress page.
class PorePart : public Card {
    Q_OBJECT

public:
    using Card::Card;

    /// Shows the diary's shots. Requires a diary on the desk.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    /// A lane for each place that was measured in the days of a history.
    [[nodiscard]] virtual std::vector<MoreLane> lanes(const service::History& history) const = 0;

signals:
    /// More shots were read: the lanes are others now.
    void measured();
};

/// Null in a program that was built without it.
[[nodiscard]] PorePart* makePorePart(const PageContext& context, QWidget* parent);

}  // namespace gyeol::ui

#pragma once

#include "diary/change_set.h"
#include "service/consequence.h"
#include "ui/page.h"
#include "ui/thinking.h"
#include "ui/widgets/speaker.h"

#include <QPushButton>

namespace gyeol::ui {

/// Beneath a form: what its choice would do to the next two weeks, told before it is kept, and the buttons that keep it or put it back.
/// In a form it is out of sight while nothing is chosen; in a dialog it is always there, and putting back is cancelling. Its buttons are
/// named `NAME_keep` and `NAME_putBack`, its words `NAME_consequence`.
class WeighedChoice : public QWidget {
    Q_OBJECT

public:
    enum class Place : std::uint8_t { form, dialog };

    WeighedChoice(const PageContext& context, const QString& name, QWidget* parent, Place place = Place::form);

    /// Weighs a choice. `act` is the name under which it is kept and undone; `lead` is said before what the plan does, and may be empty.
    /// `from`: the first of the two weeks that are looked at; none, or a day that is past: from today on.
    void weigh(const diary::ChangeSet& changes, const QString& act, const QString& lead = {}, std::optional<Date> from = {});
    /// Nothing can be kept, and why.
    void refuse(const QString& why);
    void retranslate();

signals:
    void kept();
    /// The form is to show the diary again.
    void putBack();

private:
    void tell(const service::Consequence& consequence, std::optional<Date> from);

    PageContext context_;
    Place place_;
    Thinking* thinking_;
    Speaker* words_;
    QPushButton *keep_, *putBack_;
    diary::ChangeSet changes_;
    QString act_, lead_;
};

}  // namespace gyeol::ui

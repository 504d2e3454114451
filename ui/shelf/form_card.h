#pragma once

#include "ui/page.h"
#include "ui/shelf/draft.h"
#include "ui/widgets/page_frame.h"

#include <QBoxLayout>

namespace gyeol::ui {

/// A card of the form: some fields of the draft. It shows the draft when another one is put there, and writes into it what the person says.
class FormCard : public Card {
    Q_OBJECT

public:
    FormCard(const QString& name, const PageContext& context, Draft& draft, QWidget* parent);

    /// Puts every text anew, then shows the draft.
    virtual void retranslate() = 0;
    /// Shows the draft as it is.
    virtual void showDraft() = 0;

protected:
    /// A caption above a control; the two side by side with others in a row.
    [[nodiscard]] static QWidget* field(QLabel* caption, QWidget* control, QWidget* parent);

    [[nodiscard]] const diary::Treatment& treatment() const { return draft_.treatment(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    Draft& draft_;
};

}  // namespace gyeol::ui

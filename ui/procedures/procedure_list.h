#pragma once

#include "service/procedure_view.h"
#include "ui/theme.h"
#include "ui/widgets/page_frame.h"
#include "wording/wording.h"

#include <QPushButton>

namespace gyeol::ui {

/// Past and coming procedures, a line each; the nearest with its windows drawn.
class ProcedureList : public QWidget {
    Q_OBJECT

public:
    ProcedureList(const Theme& theme, QWidget* parent);

    void show(const wording::Wording& wording, const service::ProcedureLists& lists, Date today);
    void retranslate();
    /// Gives the keys to what a person does first.
    void begin();

signals:
    void addWished();
    /// Asks to be shown again, with every past one.
    void moreWished();
    void opened(const gyeol::diary::ProcedureId& id);
    /// The person says whether one that has passed took place.
    void answered(const gyeol::diary::ProcedureId& id, gyeol::diary::ProcedureState state);

private:
    void fill(Card* card, const wording::Wording& wording, const std::vector<service::ProcedureEntry>& entries, Date today,
              std::size_t drawn);
    [[nodiscard]] QWidget* makeLine(const wording::Wording& wording, const service::ProcedureEntry& entry, Date today, QWidget* parent);
    [[nodiscard]] QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent) const;

    const Theme& theme_;
    PageFrame* frame_;
    QPushButton *add_, *more_;
    Card *empty_, *coming_, *past_;
    QLabel* emptyWords_;
    bool all_ = false;  ///< the person asked for every past one
};

}  // namespace gyeol::ui

#pragma once

#include "service/procedure_view.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/segmented.h"

#include <QSpinBox>

namespace gyeol::ui {

/// How often a new procedure comes; for one of a series, what a change of it is of.
class RepeatCard : public Card {
    Q_OBJECT

public:
    explicit RepeatCard(QWidget* parent);

    /// `inSeries`: the diary has it as one of several.
    void setWords(const service::ProcedureWords& words, bool inSeries);
    /// What the interval leaves between two; nothing where it is empty.
    void showLine(const QString& line);
    /// In the order of Tab.
    [[nodiscard]] std::vector<QWidget*> stops() const;
    void retranslate();

signals:
    void changed(const gyeol::service::Repeat& repeat, gyeol::service::Reach reach);

private:
    void tell();

    Segmented* reach_;
    QLabel *timesLabel_, *everyLabel_, *line_;
    QSpinBox *times_, *every_;
    bool inSeries_ = false;
};

}  // namespace gyeol::ui

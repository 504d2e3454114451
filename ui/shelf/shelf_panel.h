#pragma once

#include "ui/widgets/speaker.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/told.h"

#include <QBoxLayout>
#include <QPushButton>

namespace gyeol::ui {

/// What a choice would do, with the buttons that keep it or drop it: beside the form where there is room, else under it.
class ShelfPanel : public QFrame {
    Q_OBJECT

public:
    explicit ShelfPanel(QWidget* parent);

    /// Stands upright beside the form, or lies under it.
    void setUpright(bool upright);
    void setTitle(const QString& caption, const QString& title);
    /// What a person may not decide, what is wrong, and what follows.
    void tell(const QStringList& refusals, const QStringList& lines);

    QPushButton *keep, *drop, *retire, *remove;

private:
    QBoxLayout* layout_;
    QVBoxLayout* buttons_;
    QLabel *caption_, *title_;
    Speaker *refusals_, *lines_;
};

}  // namespace gyeol::ui

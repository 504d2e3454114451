#pragma once

#include "ui/models/row_answers.h"

#include <QDialog>
#include <QListWidget>
#include <QPushButton>

#include <optional>

namespace gyeol::ui {

/// The days that a session can go to, each with what it would say, as a list to choose from.
class MoveDialog : public QDialog {
    Q_OBJECT

public:
    explicit MoveDialog(const QString& treatment, QWidget* parent = nullptr);

    /// The answers are there; closed days can be seen and not chosen.
    void showDays(const Languages& languages, const MoveSnapshot& moves, const RowAnswers& answers);

signals:
    /// The column of the day that is looked at.
    void pointedTo(std::optional<int> column);
    void chosen(int column);

private:
    void choose();

    QListWidget* days_;
    QPushButton* move_;
};

}  // namespace gyeol::ui

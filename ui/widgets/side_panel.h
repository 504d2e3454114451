#pragma once

#include "ui/widgets/texts.h"
#include "ui/widgets/told.h"

#include <QPushButton>

namespace gyeol::ui {

/// What stands at the right of a page that weighs a choice: a caption, a title, words that scroll, and the buttons under them.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    /// `name` is the card's.
    explicit SidePanel(const QString& name, QWidget* parent = nullptr);

    void setCaption(const QString& caption) { caption_->setText(caption); }
    void setTitle(const QString& title) { title_->setText(title); }
    void addWords(QLabel* words) { told_->add(words); }
    void addButton(QPushButton* button);

private:
    QFrame* card_;
    QLabel *caption_, *title_;
    QVBoxLayout* column_;
    Told* told_;
};

}  // namespace gyeol::ui

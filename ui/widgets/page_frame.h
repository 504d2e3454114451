#pragma once

#include "ui/widgets/texts.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gyeol::ui {

/// Takes everything out of a layout and deletes it.
void clear(QLayout* layout);

/// A card of a page: a title, hidden while it is empty, and whatever stands under it.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Where the card's contents go, from above to below.
    [[nodiscard]] QVBoxLayout* body() const { return body_; }

private:
    QLabel* title_;
    QVBoxLayout* body_;
};

/// What pages share: a title and a line under it, room for buttons beside them, and a scrolling column of cards that never grows wider than
/// is good to read.
class PageFrame : public QWidget {
    Q_OBJECT

public:
    /// `width`: the widest the column becomes.
    explicit PageFrame(QWidget* parent = nullptr, int width = 860);

    void setTitle(const QString& title);
    /// The line under the title; hidden while it is empty.
    void setLead(const QString& lead);
    /// Beside the title, at the right end: for the page's own buttons.
    [[nodiscard]] QHBoxLayout* head() const { return head_; }
    /// Where cards go, from above to below. The free room stays beneath them.
    [[nodiscard]] QVBoxLayout* column() const { return column_; }
    [[nodiscard]] Card* addCard(const QString& name);
    [[nodiscard]] QScrollArea* scroll() const { return scroll_; }

private:
    QLabel *title_, *lead_;
    QHBoxLayout* head_;
    QScrollArea* scroll_;
    QVBoxLayout* column_;
};

}  // namespace gyeol::ui

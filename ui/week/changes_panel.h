#pragma once

#include "ui/week/change_texts.h"

#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QListWidget>

namespace gyeol::ui {

/// What a replan would change, before it is kept: a list that the arrows walk, what is *not* to be done first, and under it the two ways
/// on. Choosing an entry shows its cell on the board.
class ChangesPanel : public QFrame {
    Q_OBJECT

public:
    /// The buttons are of these actions, the first being the one that keeps.
    ChangesPanel(const QList<QAction*>& ways, QWidget* parent = nullptr);

    /// Shows a difference; the same one again changes nothing.
    void show(const std::vector<ChangeText>& changes);
    /// What Tab stops at, in the order of the eye.
    [[nodiscard]] const QList<QWidget*>& tabStops() const { return tabStops_; }
    /// Gives the keys to the first entry.
    void begin();
    /// Where there is little room: the list without what introduces it.
    void setBrief(bool brief);
    void retranslate();

signals:
    void chosen(const std::string& treatment, gyeol::Date date);
    /// An entry was opened: the keys go to its cell.
    void opened();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addHeading(const QString& text);
    void addEntry(std::size_t place);
    /// Gives every entry the height of its lines at the width of the list.
    void fitHeights();

    QLabel *caption_, *title_, *lead_;
    QListWidget* list_;
    QList<QWidget*> tabStops_;
    std::vector<ChangeText> changes_;
    bool filled_ = false;
};

}  // namespace gyeol::ui

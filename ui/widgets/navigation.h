#pragma once

#include <QFrame>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace gyeol::ui {

/// The slim column at the left: one button a page. Only pages that exist stand in it.
class Navigation : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Adds a page; its number is the order in which it was added. `icon` is a resource drawn in one colour.
    void add(const QString& name, const QString& icon);
    /// `shortcut` is shown beside the name where the mouse rests on it.
    void rename(int page, const QString& text, const QKeySequence& shortcut);
    void setCurrent(int page);
    /// The menu of the button at the foot, which shows whose diary it is.
    void setPeopleMenu(QMenu* menu);
    /// `spoken`: for who does not see the picture. Colours: of the picture's ground and of the letter on it.
    void showPerson(const QString& name, const QString& spoken, const QColor& ground, const QColor& letter);
    /// Draws the icons anew in a colour.
    void paintIcons(const QColor& colour);

signals:
    void chosen(int page);

private:
    struct Page {
        QToolButton* button;
        QString icon;
    };
    std::vector<Page> pages_;
    QToolButton* person_;
    QVBoxLayout* layout_;
};

}  // namespace gyeol::ui

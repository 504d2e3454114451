#pragma once

#include <QFrame>
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
    void rename(int page, const QString& text);
    void setCurrent(int page);
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
    QVBoxLayout* layout_;
};

}  // namespace gyeol::ui

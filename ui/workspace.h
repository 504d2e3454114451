#pragma once

#include "ui/page.h"
#include "ui/widgets/navigation.h"

#include <QAction>
#include <QStackedWidget>

#include <functional>
#include <vector>

namespace gyeol::ui {

/// The pages of the open diary, one at a time, and the navigation beside them. A page is made when it is first looked at, and shows the
/// newest diary whenever it is in front.
class Workspace : public QWidget {
    Q_OBJECT

public:
    /// How a page is found and made; its icon is `:/gyeol/icons/NAME.svg`.
    struct Entry {
        QString name;
        std::function<QString()> title;  ///< in the language of the moment
        std::function<Page*(QWidget*)> make;
        QKeySequence shortcut = {};  ///< none: Ctrl and the page's number
        bool lasting = false;        ///< knows by itself what to do with another diary, and is not made anew for it
    };

    Workspace(PageContext context, QWidget* parent);

    void add(Entry entry);
    /// Brings a page to the front and makes it where it is not yet there. Requires that the name was added.
    Page& show(const QString& name);
    [[nodiscard]] QString current() const;
    /// One action a page that brings it to the front, in the order of the navigation; for a menu.
    [[nodiscard]] QList<QAction*> pageActions() const;
    /// Shows the diary on the desk on the page in front.
    void refresh();
    /// Asks on every page about what was typed there and is not kept, before another diary comes or the window closes. False: the person
    /// stays, with the page that they stay for in front.
    [[nodiscard]] bool leave();
    /// Another diary is on the desk: pages are made anew, so that nothing typed for one person is kept for another.
    void renew();
    /// The menu of people, opened by the button beneath the pages.
    void setPeopleMenu(QMenu* menu) { navigation_->setPeopleMenu(menu); }
    void showPerson(const QString& name);
    void retranslate();

signals:
    void weekWished(gyeol::Date day);
    /// Another page came to the front.
    void turned();

private:
    struct Place {
        Entry entry;
        QAction* action;
        Page* page = nullptr;
    };
    /// The place of a page; the number of places where there is none of that name.
    [[nodiscard]] int find(const QString& name) const;
    Page& pageAt(int index);

    PageContext context_;
    Navigation* navigation_;
    QStackedWidget* stack_;
    std::vector<Place> places_;
    int current_ = 0;
};

}  // namespace gyeol::ui

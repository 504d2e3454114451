#include "ui/workspace.h"

#include <QHBoxLayout>

namespace gyeol::ui {

Workspace::Workspace(PageContext context, QWidget* parent)
    : QWidget(parent), context_(context), navigation_(new Navigation(this)), stack_(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("workspace"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation_);
    row->addWidget(stack_, 1);
    connect(navigation_, &Navigation::chosen, this,
            [this](int index) { show(places_.at(static_cast<std::size_t>(index)).entry.name).begin(); });
    connect(&context_.desk, &DiaryDesk::replaced, this, &Workspace::renew);
    connect(&context_.desk, &DiaryDesk::changed, this, &Workspace::refresh);
}

void Workspace::add(Entry entry) {
    navigation_->add(entry.name, QStringLiteral(":/gyeol/icons/%1.svg").arg(entry.name));
    auto* action = new QAction(this);
    action->setObjectName(QStringLiteral("page_") + entry.name);
    action->setShortcut(entry.shortcut.isEmpty() ? QKeySequence(QStringLiteral("Ctrl+%1").arg(places_.size() + 1)) : entry.shortcut);
    connect(action, &QAction::triggered, this, [this, name = entry.name] { show(name).begin(); });
    places_.push_back({std::move(entry), action});
}

Page& Workspace::show(const QString& name) {
    const int index = find(name);
    Page& page = pageAt(index);
    const bool turns = stack_->currentWidget() != &page;
    current_ = index;
    stack_->setCurrentWidget(&page);
    navigation_->setCurrent(index);
    if (turns) {
        refresh();
        emit turned();
    }
    return page;
}

QList<QAction*> Workspace::pageActions() const {
    QList<QAction*> actions;
    for (const Place& place : places_) {
        actions << place.action;
    }
    return actions;
}

QString Workspace::current() const {
    return places_.at(static_cast<std::size_t>(current_)).entry.name;
}

void Workspace::refresh() {
    if (!context_.desk.isEmpty() && !places_.empty()) {
        pageAt(current_).refresh();
    }
}

void Workspace::retranslate() {
    navigation_->setAccessibleName(tr("Pages"));
    navigation_->paintIcons(context_.theme.colours().text);
    for (std::size_t i = 0; i < places_.size(); ++i) {
        const QString title = places_[i].entry.title();
        navigation_->rename(static_cast<int>(i), title, places_[i].action->shortcut());
        places_[i].action->setText(title);
        if (places_[i].page != nullptr) {
            places_[i].page->setAccessibleName(title);
            places_[i].page->retranslate();
        }
    }
}

bool Workspace::leave() {
    for (const Place& place : places_) {
        if (place.page != nullptr && !place.page->leave()) {
            show(place.entry.name).begin();
            return false;
        }
    }
    return true;
}

void Workspace::renew() {
    for (Place& place : places_) {
        if (place.page != nullptr && !place.entry.lasting) {
            stack_->removeWidget(place.page);
            place.page->setParent(nullptr);
            place.page->deleteLater();  // it may be the one that asked for another diary
            place.page = nullptr;
        }
    }
    if (!places_.empty()) {
        show(current());
    }
}

void Workspace::showPerson(const QString& name) {
    const Colours& colours = context_.theme.colours();
    navigation_->showPerson(name, tr("Whose diary: %1").arg(name), colours.accent, colours.accentText);
}

int Workspace::find(const QString& name) const {
    const auto at = std::find_if(places_.begin(), places_.end(), [&name](const Place& place) { return place.entry.name == name; });
    Q_ASSERT(at != places_.end());
    return static_cast<int>(at - places_.begin());
}

Page& Workspace::pageAt(int index) {
    Place& place = places_.at(static_cast<std::size_t>(index));
    if (place.page == nullptr) {
        place.page = place.entry.make(stack_);
        place.page->setAccessibleName(place.entry.title());
        stack_->addWidget(place.page);
        connect(place.page, &Page::pageWished, this, [this](const QString& name) { show(name).begin(); });
        connect(place.page, &Page::weekWished, this, &Workspace::weekWished);
    }
    return *place.page;
}

}  // namespace gyeol::ui

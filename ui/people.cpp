#include "ui/people.h"

#include "ui/qt_text.h"

#include <algorithm>

namespace gyeol::ui {

People::People(const Languages& languages, Prompts& prompts, DiaryDesk& desk, QObject* parent)
    : QObject(parent),
      languages_(languages),
      prompts_(prompts),
      desk_(desk),
      menu_(std::make_unique<QMenu>()),
      who_(std::make_unique<QActionGroup>(this)),
      add_(new QAction(this)),
      rename_(new QAction(this)),
      remove_(new QAction(this)) {
    menu_->setObjectName(QStringLiteral("peopleMenu"));
    add_->setObjectName(QStringLiteral("addPerson"));
    rename_->setObjectName(QStringLiteral("renamePerson"));
    remove_->setObjectName(QStringLiteral("removePerson"));
    connect(add_, &QAction::triggered, this, &People::add);
    connect(rename_, &QAction::triggered, this, &People::rename);
    connect(remove_, &QAction::triggered, this, &People::remove);
    // Not at once: the menu that is filled anew may be the one whose action is being done.
    connect(&desk_, &DiaryDesk::changed, this, &People::fill, Qt::QueuedConnection);
    retranslate();
}

QString People::shown(const std::string& name) {
    return name.empty() ? tr("No name") : fromCore(name);
}

std::filesystem::path People::backups() const {
    return std::filesystem::absolute(desk_.path()).parent_path() / "backups";
}

void People::fill() {
    const auto people = desk_.people();
    const bool open = !desk_.isEmpty();
    const auto isShown = [this](const storage::PersonEntry& entry, int place) {
        return place < who_->actions().size() && who_->actions().at(place)->text() == shown(entry.name) &&
               who_->actions().at(place)->isChecked() == (entry.key == desk_.person());
    };
    int place = 0;
    const bool same = std::ranges::all_of(people, [&](const auto& entry) { return isShown(entry, place++); });
    if (!same || who_->actions().size() != static_cast<qsizetype>(people.size()) || menu_->isEmpty()) {
        menu_->clear();
        who_.release()->deleteLater();  // one of its actions may be being done
        who_ = std::make_unique<QActionGroup>(this);
        for (const storage::PersonEntry& entry : people) {
            QAction* action = who_->addAction(shown(entry.name));
            action->setObjectName(QStringLiteral("person_%1").arg(entry.key));
            action->setCheckable(true);
            action->setChecked(entry.key == desk_.person());
            connect(action, &QAction::triggered, this, [this, key = entry.key] { turnTo(key); });
            connect(action, &QAction::triggered, this, &People::fill, Qt::QueuedConnection);  // they may have stayed
            menu_->addAction(action);
        }
        menu_->addSeparator();
        menu_->addActions({add_, rename_, remove_});
        emit changed();
    }
    add_->setEnabled(open);
    rename_->setEnabled(open);
    remove_->setEnabled(people.size() > 1);
    if (open) {
        rename_->setText(tr("&Rename %1…").arg(nameInHand()));
        remove_->setText(tr("Re&move %1…").arg(nameInHand()));
    }
}

std::optional<QString> People::askName(const QString& title, const QString& question, const QString& text) {
    QString typed = text;
    while (const auto answer = prompts_.write(title, question, {}, typed)) {
        typed = answer->trimmed();
        if (typed == text && !text.isEmpty()) {
            return std::nullopt;
        }
        const auto people = desk_.people();
        if (typed.isEmpty()) {
            prompts_.tell(title, tr("A name is needed to tell people apart."));
        } else if (std::ranges::find(people, toCore(typed), &storage::PersonEntry::name) != people.end()) {
            prompts_.tell(title, fromCore(languages_.wording().failure({FailureCode::personExists, {}, {}, {{"name", toCore(typed)}}, 0})));
        } else {
            return typed;
        }
    }
    return std::nullopt;
}

void People::add() {
    if (const auto name = askName(tr("Add a person"), tr("Whose diary is it to be? The name stands in the window and on paper."), {})) {
        emit newcomer(*name);
    }
}

void People::rename() {
    const diary::Person& before = desk_.diary().person;
    if (const auto name = askName(tr("Rename %1").arg(nameInHand()), tr("The new name"), fromCore(before.name))) {
        diary::Person after = before;
        after.name = toCore(*name);
        diary::ChangeSet changes;
        changes.changes.emplace_back(diary::Change<diary::Person>{before, after, 0});
        desk_.act(changes, tr("rename to %1").arg(*name));
    }
}

void People::remove() {
    const QString name = nameInHand();
    const QString text = tr("%1 and everything in their diary leave this file. A copy of the whole file is made first, in %2.")
                             .arg(name, fromPath(backups()));
    if (prompts_.ask(tr("Remove %1").arg(name), text, tr("Remove")) != Answer::yes) {
        return;
    }
    if (const auto copy = desk_.removePerson(backups())) {
        prompts_.tell(tr("Remove %1").arg(name), tr("%1 is removed. The copy from before: %2").arg(name, fromPath(*copy)));
    }
}

void People::retranslate() {
    add_->setText(tr("&Add a person…"));
    rename_->setText(tr("&Rename…"));
    remove_->setText(tr("Re&move…"));
    menu_->clear();
    fill();
}

}  // namespace gyeol::ui

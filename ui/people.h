#pragma once

#include "ui/commands/diary_desk.h"
#include "ui/languages.h"
#include "ui/ports.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <memory>

namespace gyeol::ui {

/// The people of the open file, and what a person does with them: turn to another's diary, add, rename, remove. One menu serves the menu
/// bar and the button beneath the navigation.
class People : public QObject {
    Q_OBJECT

public:
    People(const Languages& languages, Prompts& prompts, DiaryDesk& desk, QObject* parent = nullptr);

    [[nodiscard]] QMenu& menu() { return *menu_; }
    [[nodiscard]] QAction& addAction() { return *add_; }
    [[nodiscard]] QAction& renameAction() { return *rename_; }
    [[nodiscard]] QAction& removeAction() { return *remove_; }

    /// A person's name, or what stands in its place where they have none. Requires that a diary lies on the desk.
    [[nodiscard]] static QString shown(const std::string& name);
    [[nodiscard]] QString nameInHand() const { return shown(desk_.diary().person.name); }
    /// Where the copy goes that is made before somebody is removed: the folder `backups` beside the file.
    [[nodiscard]] std::filesystem::path backups() const;

    /// Asks for another person's diary: signal `turnWished`.
    void turnTo(storage::PersonKey person) { emit turnWished(person); }

    void retranslate();

signals:
    /// Somebody of that name wants a diary in this file.
    void newcomer(const QString& name);
    /// Another person's diary is to be taken in hand, once nothing that was typed is lost by it.
    void turnWished(gyeol::storage::PersonKey person);
    /// Who is there, or who is in hand, has changed.
    void changed();

private:
    void fill();
    void add();
    void rename();
    void remove();
    /// A name for somebody, asked for until it is one that nobody has; none: they changed their mind.
    [[nodiscard]] std::optional<QString> askName(const QString& title, const QString& question, const QString& text);

    const Languages& languages_;
    Prompts& prompts_;
    DiaryDesk& desk_;
    std::unique_ptr<QMenu> menu_;
    std::unique_ptr<QActionGroup> who_;
    QAction *add_, *rename_, *remove_;
};

}  // namespace gyeol::ui

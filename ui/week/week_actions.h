#pragma once

#include <QAction>
#include <QObject>

namespace gyeol::ui {

/// What a person can do on the week page; menu, toolbar, Why panel and keyboard share these.
class WeekActions : public QObject {
    Q_OBJECT

public:
    explicit WeekActions(QObject* parent = nullptr);

    void retranslate();
    /// Names an action for the menu and, without its mnemonic, for buttons and screen readers.
    [[nodiscard]] static QString plainName(const QString& menuText);
    static void name(QAction& action, const QString& menuText, const QString& tip);

    QAction *previous, *next, *today, *replan, *keep, *tick, *pin, *skip;
};

}  // namespace gyeol::ui

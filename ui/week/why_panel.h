#pragma once

#include "ui/week/explanation.h"

#include <QAction>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gyeol::ui {

/// The panel at the right that always explains what is selected, and offers what can be done with it.
class WhyPanel : public QFrame {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    /// The buttons under the reasons; they show and hide with their actions.
    void offer(const QList<QAction*>& actions);
    void explain(const Explanation& explanation);
    /// What is said is not yet all: why it takes a moment.
    void wait(const QString& text);
    /// Where there is little room: the reasons without caption and buttons; menu and keys do what the buttons did.
    void setBrief(bool brief);
    void retranslate();

private:
    [[nodiscard]] QWidget* cardOf(const ReasonCard& reason);

    QLabel *caption_, *title_, *status_, *lead_, *closing_;
    QScrollArea* scroll_;
    QVBoxLayout* cards_;
    QWidget* buttons_;
};

}  // namespace gyeol::ui

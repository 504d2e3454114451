#pragma once

#include "diary/kinds.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <array>

namespace gyeol::ui {

/// The page of the first start, inside the window: a filled example, or an empty diary that asks one thing.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void retranslate();

    /// Whether there is something to go back to.
    enum class Way : std::uint8_t { first, canGoBack };
    void offer(Way way);

signals:
    /// The name of an example's file in data/example, without `.json`.
    void exampleChosen(const QString& example);
    void emptyChosen(gyeol::diary::SkinType skin);
    void backChosen();

private:
    struct Choice {
        QString file;
        QPushButton* button = nullptr;
    };

    QLabel *title_, *lead_, *skinLabel_, *small_;
    std::array<Choice, 3> examples_;
    QComboBox* skin_;
    QPushButton *begin_, *back_;
};

}  // namespace gyeol::ui

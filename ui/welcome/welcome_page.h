#pragma once

#include "ui/welcome/first_run.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

#include <array>
#include <functional>

namespace gyeol::ui {

/// The page of the first start, inside the window: four questions to a diary of one's own, a filled example, or an empty diary.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(const rulebook::RuleBook& book, const Languages& languages, const Clock& clock, QWidget* parent = nullptr);

    void retranslate();

    /// Whether there is something to go back to.
    enum class Way : std::uint8_t { first, canGoBack };
    /// `newcomer`: for whom the diary is, where it is to stand beside another in the open file.
    void offer(Way way, const QString& newcomer = {});

signals:
    /// The name of an example's file in data/example, without `.json`.
    void exampleChosen(const QString& example);
    void diaryMade(const gyeol::diary::Diary& diary);
    void backChosen();

private:
    struct Choice {
        QString file;
        QPushButton* button = nullptr;
    };

    [[nodiscard]] QWidget* buildStart();
    void beginFirstRun();

    QLabel *title_, *lead_, *examplesLabel_, *small_;
    std::array<Choice, 3> examples_;
    QPushButton *plan_, *empty_, *back_;
    QStackedWidget* stack_;
    std::function<FirstRun*()> makeFirstRun_;
    QString newcomer_;
    FirstRun* firstRun_ = nullptr;  ///< made when somebody first wants it: most starts open a diary
};

}  // namespace gyeol::ui

#pragma once

#include "service/first_run.h"
#include "ui/languages.h"
#include "ui/ports.h"
#include "ui/thinking.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/segmented.h"

#include <QPushButton>
#include <QStackedWidget>

#include <map>

namespace gyeol::ui {

/// Four short pages from nothing to a planned fortnight: skin, what is owned, evenings, and what follows. "I don't know" is an answer to
/// every question, and leaving a question alone is too.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    FirstRun(const rulebook::RuleBook& book, const Languages& languages, const Clock& clock, QWidget* parent = nullptr);

    /// From the first page on, with nothing said.
    void restart();
    void retranslate();

    [[nodiscard]] service::FirstAnswers answers() const;

signals:
    void finished(const gyeol::diary::Diary& diary);
    void left();

private:
    struct Thing {
        service::Thing thing;
        QPushButton* own;
        QLabel* name;  ///< null where nobody asks for how long
        Segmented* used;
    };

    [[nodiscard]] PageFrame* addPage(const char* name);
    void buildSkin();
    void buildThings();
    void buildEvenings();
    void buildDone();
    void goTo(int page);
    void showHowLong();
    void plan();
    void tell(const diary::Diary& diary, const service::PlannedSpan& planned);
    [[nodiscard]] Date today() const;
    [[nodiscard]] static QString nameOf(service::Thing thing);

    rulebook::RuleBook book_;
    const Languages& languages_;
    const Clock& clock_;
    Thinking* thinking_;
    QStackedWidget* pages_;
    std::vector<PageFrame*> frames_;
    QLabel *skinLabel_, *sensitiveLabel_, *pregnantLabel_, *howLong_, *minutesLabel_;
    QVBoxLayout* told_ = nullptr;  ///< of the last page: a thing, and when it begins
    Segmented *skin_, *sensitive_, *pregnant_, *minutes_;
    std::vector<Thing> things_;
    Card *skinCard_, *thingsCard_, *howLongCard_, *eveningsCard_, *doneCard_;
    QLabel* step_;
    QPushButton *back_, *next_;
};

}  // namespace gyeol::ui

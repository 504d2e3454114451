#pragma once

#include "service/check_in.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/segmented.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <array>
#include <map>

namespace gyeol::ui {

/// The questions of a check-in, as cards of a page: signs, what is unusual, and what else there is to say. It knows no diary: it is given
/// words and gives words back.
class SkinForm : public QObject {
    Q_OBJECT

public:
    explicit SkinForm(PageFrame& frame);

    /// Puts words into the form, telling nobody.
    void setWords(const service::SkinWords& words);
    /// What the form says, with the date and the part that it was given.
    [[nodiscard]] service::SkinWords words() const;
    /// The products that may be suspected, by id and name.
    void offerSuspects(const std::vector<std::pair<diary::TreatmentId, QString>>& suspects);
    void retranslate(const wording::Wording& wording);
    /// Puts something of the page's own under the last card's questions.
    void addBelow(QWidget* widget) { moreCard_->body()->addWidget(widget); }
    /// Where the keys go first.
    [[nodiscard]] QWidget* first() const { return signs_.front().control; }

signals:
    void changed();

private:
    struct Sign {
        const char* name;
        QLabel* label;
        Segmented* control;
        std::optional<int> diary::CheckIn::*value;
    };

    void buildSigns();
    void buildUnusual();
    void buildMore();
    void onlyFlushed();
    void showFlush();

    service::SkinWords words_;
    Card *signsCard_, *unusualCard_, *moreCard_;
    std::array<Sign, 5> signs_{};
    QPushButton* flush_;
    QLabel* flushHint_;
    std::map<diary::ConditionKind, QPushButton*> conditions_;
    QLabel *suspectLabel_, *corneometerLabel_, *noteLabel_, *corneometerWrong_;
    QComboBox* suspect_;
    QLineEdit *corneometer_, *note_;
};

}  // namespace gyeol::ui

#pragma once

#include "service/rule_view.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/speaker.h"
#include "wording/wording.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>

namespace gyeol::ui {

/// A person's own number in the place of the rule book's: the number, until when, why, and what keeping it would do. It knows no diary.
class OwnNumberCard : public Card {
    Q_OBJECT

public:
    explicit OwnNumberCard(QWidget* parent);

    /// Shows a rule that may be changed. `today` is the least day until which a number may hold.
    void show(const wording::Wording& wording, const service::RuleEntry& entry, Date today);
    /// What the card says now.
    [[nodiscard]] diary::Override words() const;
    /// Whether it shows this rule, with something typed that is not kept yet.
    [[nodiscard]] bool holds(const service::RuleEntry& entry) const;
    /// Whether it says something else than the diary.
    [[nodiscard]] bool isDirty() const;
    /// What was typed is not wanted; the next rule that is shown fills the card anew.
    void forget() { entry_.reset(); }
    void say(const QString& consequence);
    void retranslate(const wording::Wording& wording);

signals:
    void changed();
    void kept();
    void takenBack();

private:
    void showState();

    std::optional<service::RuleEntry> entry_;
    QLabel *hint_, *numberLabel_, *untilLabel_, *noteLabel_, *meaning_;
    QDoubleSpinBox* number_;
    QCheckBox* forNow_;
    DateEdit* until_;
    QLineEdit* note_;
    Speaker* consequence_;
    QPushButton *keep_, *takeBack_;
};

}  // namespace gyeol::ui

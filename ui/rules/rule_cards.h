#pragma once

#include "ui/page.h"
#include "ui/rules/own_number_card.h"
#include "ui/thinking.h"

namespace gyeol::ui {

/// One rule as this person has it: its number for them, why it is there and how well that is known, and their own number in its place,
/// weighed before it is kept.
class RuleCards : public QWidget {
    Q_OBJECT

public:
    explicit RuleCards(const PageContext& context, QWidget* parent = nullptr);

    /// Requires a diary on the desk. What was typed in the place of a number stays where the diary says nothing else.
    void show(const service::RuleEntry& entry);
    void retranslate();
    [[nodiscard]] bool isDirty() const { return own_->isDirty(); }
    /// Asks about a number that was typed and is not kept, and keeps it where the person wants that.
    void leave();

private:
    void build();
    void keep();
    void takeBack();
    void weigh();
    void showOwn(const service::RuleEntry& entry);

    /// The title of the rule whose number may be changed.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString forYouText(const service::RuleEntry& entry) const;
    /// Days before and after each procedure for this person, where a rule is about them.
    [[nodiscard]] QString procedureTable() const;
    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    Thinking* thinking_;
    Card *forYou_, *why_;
    QLabel *forYouText_, *ownText_, *whyText_, *gradeText_, *sourcesText_, *idText_;
    OwnNumberCard* own_;
};

}  // namespace gyeol::ui

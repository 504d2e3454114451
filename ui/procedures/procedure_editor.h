#pragma once

#include "ui/page.h"
#include "ui/procedures/advice_card.h"
#include "ui/procedures/clinic_note_card.h"
#include "ui/procedures/day_offers.h"
#include "ui/procedures/procedure_form.h"
#include "ui/procedures/window_strip.h"
#include "ui/thinking.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/speaker.h"

#include <memory>

namespace gyeol::ui {

/// One procedure, new or of the diary: its questions, its windows drawn while they are answered, what to do around it, and beside that what
/// keeping it would do.
class ProcedureEditor : public QWidget {
    Q_OBJECT

public:
    /// `steps` is all the advice there is.
    ProcedureEditor(const PageContext& context, std::vector<rulebook::AftercareStep> steps, QWidget* parent);

    void open(const service::ProcedureWords& words);
    void close();
    /// Puts it on another day, as if the person had typed that.
    void moveTo(Date day) { form_->setDate(day); }
    [[nodiscard]] bool isOpen() const { return isOpen_; }
    /// Shows the diary as it is now; what was typed beside an unchanged procedure stays. Closes where the diary has it no more.
    void refresh();
    /// Asks about what was typed and is not kept, and keeps it where the person wants that.
    void askToKeep();
    /// Gives the keys to the first question.
    void begin();
    void retranslate();

    /// "laser toning, Thu 3 Dec".
    [[nodiscard]] QString nameOf(const diary::Procedure& procedure) const;

signals:
    void backWished();
    /// The person took it out of the diary.
    void removed();

private:
    void build();
    void connectAll();
    void orderTabs();

    void showWords();
    void showSide();
    void weigh();
    void offer(const std::shared_ptr<const diary::Diary>& copy);

    void keep();
    void say(diary::ProcedureState state);
    void remove();

    [[nodiscard]] bool isDirty() const { return isOpen_ && form_->words() != kept_; }
    /// The procedure as the diary has it; null while it is new.
    [[nodiscard]] const diary::Procedure* known() const;
    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    Thinking *weighing_, *offering_;
    PageFrame* frame_;
    QPushButton* back_;
    Card* windowCard_;
    WindowStrip* strip_;
    QLabel *windowWords_, *offersCaption_;
    DayOffers* offers_;
    ProcedureForm* form_;
    AdviceCard* advice_;
    ClinicNoteCard* note_;
    SidePanel* side_;
    Speaker* consequence_;
    QPushButton *keep_, *took_, *cancel_, *remove_;
    service::ProcedureWords kept_;            ///< what the diary says of the one that is open
    bool isOpen_ = false, wasKnown_ = false;  ///< whether one is open, and whether the diary had it when it was last looked at
};

}  // namespace gyeol::ui

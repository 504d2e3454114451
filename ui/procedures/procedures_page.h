#pragma once

#include "service/aftercare.h"
#include "ui/page.h"
#include "ui/procedures/day_offers.h"
#include "ui/procedures/procedure_form.h"
#include "ui/procedures/procedure_list.h"
#include "ui/procedures/window_strip.h"
#include "ui/thinking.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/speaker.h"

#include <QPlainTextEdit>
#include <QStackedWidget>

#include <memory>

namespace gyeol::ui {

/// Procedures: the list of them, and one of them opened, with its windows drawn while it is typed and beside it what keeping it would do.
class ProceduresPage : public Page {
    Q_OBJECT

public:
    ProceduresPage(const PageContext& context, const std::filesystem::path& folder, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void begin() override;

    /// Opens a procedure of the diary; the list where it has none of that id.
    void open(const diary::ProcedureId& id);

private:
    void buildEditor();
    void buildWindowCard();
    void buildAdvice();
    void fillSide();
    void connectAll();

    void startNew();
    void openWords(const service::ProcedureWords& words);
    void leave();
    void orderTabs();

    void showWords();
    void showAdvice();
    void showSide();
    void weigh();
    void offer(const std::shared_ptr<const diary::Diary>& copy);

    void keep();
    void say(diary::ProcedureState state);
    void remove();
    void copyNote();

    [[nodiscard]] bool isDirty() const;
    /// The procedure as the diary has it; null while it is new.
    [[nodiscard]] const diary::Procedure* known() const;
    [[nodiscard]] QString nameOf(const diary::Procedure& procedure) const;
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    std::vector<rulebook::AftercareStep> steps_;
    Thinking *weighing_, *offering_;
    QStackedWidget* stack_;
    ProcedureList* list_;
    QWidget* editor_;
    PageFrame* frame_;
    QPushButton* back_;
    Card *windowCard_, *adviceCard_ = nullptr, *noteCard_ = nullptr;
    WindowStrip* strip_;
    QLabel *windowWords_, *offersCaption_;
    DayOffers* offers_;
    ProcedureForm* form_ = nullptr;
    QVBoxLayout* advice_ = nullptr;
    QPlainTextEdit* note_ = nullptr;
    QPushButton* copy_ = nullptr;
    QLabel* copied_ = nullptr;
    SidePanel* side_;
    Speaker* consequence_;
    QPushButton *keep_, *took_, *cancel_, *remove_;
    service::ProcedureWords kept_;            ///< what the diary says of the one that is open
    bool isOpen_ = false, wasKnown_ = false;  ///< whether one is open, and whether the diary had it when it was last looked at
};

}  // namespace gyeol::ui

#pragma once

#include "ui/page.h"
#include "ui/shelf/dates_card.h"
#include "ui/shelf/identity_card.h"
#include "ui/shelf/ingredients_card.h"
#include "ui/shelf/patch_card.h"
#include "ui/shelf/shelf_list.h"
#include "ui/shelf/shelf_panel.h"
#include "ui/shelf/use_card.h"

namespace gyeol::ui {

/// What a person owns, as treatments: the list of it, a form for one, and what a choice there would do to the plan before it is kept.
class ShelfPage : public Page {
    Q_OBJECT

public:
    /// `catalogue` is the file of substances, read when the first ingredient list is.
    ShelfPage(const PageContext& context, const std::filesystem::path& catalogue, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void begin() override;
    [[nodiscard]] bool leave() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildList();
    void buildForm();
    void connectAll();
    void rename();
    /// Puts the form's words; they need a diary.
    void dress();

    /// Looks at a treatment of the shelf, or begins a new one.
    void look(const diary::TreatmentId& id);
    void beginNew();
    void load();
    void showList();
    void showState();
    void weigh();

    void keep();
    void drop();
    void retire();
    void remove();
    void move(service::ShelfMove way);
    void notePatchDay(Date day, bool applied);

    [[nodiscard]] bool isNew() const { return !looked_.has_value(); }
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool canKeep() const;
    /// The form's treatment as a change of the diary.
    [[nodiscard]] diary::ChangeSet choice() const;
    [[nodiscard]] diary::TreatmentId idOfChoice() const;
    [[nodiscard]] QString nameOfDraft() const;
    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }
    [[nodiscard]] std::vector<FormCard*> cards() const { return {identity_, ingredients_, use_, patch_, dates_}; }

    PageContext context_;
    Thinking* thinking_;
    Draft* draft_;
    QLabel *title_, *lead_;
    QPushButton* add_;
    ShelfList* list_;
    PageFrame* form_;
    ShelfPanel* panel_;
    QBoxLayout* work_ = nullptr;  ///< form and panel
    IdentityCard* identity_;
    IngredientsCard* ingredients_;
    UseCard* use_;
    PatchCard* patch_;
    DatesCard* dates_;
    std::optional<diary::TreatmentId> looked_;  ///< none: a new one is written
    diary::Treatment kept_;                     ///< what the diary says of it
    std::vector<service::ShelfItem> items_;
    bool dressed_ = false;
};

}  // namespace gyeol::ui

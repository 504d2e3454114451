#pragma once

#include "ui/page.h"
#include "ui/procedures/procedure_editor.h"
#include "ui/procedures/procedure_list.h"

#include <QStackedWidget>

namespace gyeol::ui {

/// Procedures: the list of them, or one of them opened.
class ProceduresPage : public Page {
    Q_OBJECT

public:
    ProceduresPage(const PageContext& context, const std::filesystem::path& folder, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void begin() override;
    [[nodiscard]] bool leave() override;

    /// Opens a procedure of the diary as if the person had moved it to that day; where there is none of that id, a new one on that day.
    /// What is open and not kept is asked about first.
    void open(const std::optional<diary::ProcedureId>& id, Date day);

private:
    void connectAll();
    void startNew(Date day);
    void openKnown(const diary::ProcedureId& id);
    void edit(const service::ProcedureWords& words);
    void backToList();
    void answer(const diary::ProcedureId& id, diary::ProcedureState state);

    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    QStackedWidget* stack_;
    ProcedureList* list_;
    ProcedureEditor* editor_;
};

}  // namespace gyeol::ui

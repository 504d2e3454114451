#include "ui/procedures/procedures_page.h"

#include <QVBoxLayout>

namespace gyeol::ui {
namespace {

using diary::ProcedureState;
using service::Reach;

/// A new one is first put this far ahead, so that its days before lie ahead too.
constexpr int newInDays = 14;

}  // namespace

ProceduresPage::ProceduresPage(const PageContext& context, const std::filesystem::path& folder, QWidget* parent)
    : Page(parent),
      context_(context),
      stack_(new QStackedWidget(this)),
      list_(new ProcedureList(context.theme, this)),
      editor_(new ProcedureEditor(
          context, rulebook::readAftercare(folder / "rulebook", context.book.data()).value_or(std::vector<rulebook::AftercareStep>{}),
          this)) {
    setObjectName(QStringLiteral("proceduresPage"));
    stack_->addWidget(list_);
    stack_->addWidget(editor_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(stack_);
    connectAll();
    list_->retranslate();
    editor_->retranslate();
}

void ProceduresPage::connectAll() {
    connect(list_, &ProcedureList::addWished, this, [this] { startNew(context_.today() + Days(newInDays)); });
    connect(list_, &ProcedureList::moreWished, this, &ProceduresPage::refresh);
    connect(list_, &ProcedureList::opened, this, &ProceduresPage::openKnown);
    connect(list_, &ProcedureList::answered, this, &ProceduresPage::answer);
    connect(editor_, &ProcedureEditor::backWished, this, &ProceduresPage::backToList);
    connect(editor_, &ProcedureEditor::removed, list_, &ProcedureList::begin);
}

void ProceduresPage::answer(const diary::ProcedureId& id, ProcedureState state) {
    if (const diary::Procedure* procedure = service::findProcedure(diary(), id)) {
        diary::Procedure said = *procedure;
        said.state = state;
        const QString name = editor_->nameOf(said);
        context_.desk.act(service::sayProcedure(diary(), {said, {}, Reach::one}),
                          state == ProcedureState::done ? tr("%1 took place").arg(name) : tr("cancel %1").arg(name));
    }
}

void ProceduresPage::refresh() {
    if (editor_->isOpen()) {
        editor_->refresh();
    }
    if (!editor_->isOpen()) {
        list_->show(wording(), service::proceduresOn(context_.book, diary(), context_.today()), context_.today());
        stack_->setCurrentWidget(list_);
    }
}

void ProceduresPage::edit(const service::ProcedureWords& words) {
    editor_->open(words);
    stack_->setCurrentWidget(editor_);
    editor_->begin();
}

void ProceduresPage::startNew(Date day) {
    edit({service::newProcedure(diary(), diary::ProcedureKind::laserToning, day), {}, Reach::one});
}

void ProceduresPage::openKnown(const diary::ProcedureId& id) {
    if (const diary::Procedure* procedure = service::findProcedure(diary(), id)) {
        edit({*procedure, {}, Reach::one});
    }
}

void ProceduresPage::open(const std::optional<diary::ProcedureId>& id, Date day) {
    editor_->askToKeep();
    if (const diary::Procedure* procedure = id ? service::findProcedure(diary(), *id) : nullptr) {
        edit({*procedure, {}, Reach::one});
        editor_->moveTo(day);
    } else {
        startNew(day);
    }
}

bool ProceduresPage::leave() {
    editor_->askToKeep();
    return true;
}

void ProceduresPage::backToList() {
    editor_->askToKeep();
    editor_->close();
    refresh();
    list_->begin();
}

void ProceduresPage::begin() {
    if (editor_->isOpen()) {
        editor_->begin();
    } else {
        list_->begin();
    }
}

void ProceduresPage::retranslate() {
    list_->retranslate();
    editor_->retranslate();
    if (!editor_->isOpen() && !context_.desk.isEmpty()) {
        refresh();
    }
}

}  // namespace gyeol::ui

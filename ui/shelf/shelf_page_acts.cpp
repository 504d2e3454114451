// What a person does on the page of the shelf; shelf_page.cpp has what it shows.
#include "service/treatment_ids.h"
#include "ui/qt_text.h"
#include "ui/shelf/shelf_page.h"

namespace gyeol::ui {

using diary::Treatment;
using diary::TreatmentId;

bool ShelfPage::isDirty() const {
    return draft_->treatment() != kept_ || !draft_->isSound() || (isNew() && draft_->hasKind());
}

bool ShelfPage::canKeep() const {
    return isDirty() && draft_->isSound() && draft_->hasKind();
}

diary::ChangeSet ShelfPage::choice() const {
    if (!canKeep()) {
        return {};
    }
    return isNew() ? service::addTreatment(diary(), draft_->treatment())
                   : service::changeTreatment(diary(), draft_->treatment(), context_.today());
}

TreatmentId ShelfPage::idOfChoice() const {
    return looked_ ? *looked_ : service::freeTreatmentId(diary(), draft_->treatment().name, draft_->treatment().kind);
}

bool ShelfPage::leave() {
    if (!isDirty()) {
        return true;
    }
    if (!canKeep()) {
        const QString text = tr("What you wrote of %1 cannot be kept as it stands.").arg(nameOfDraft());
        return context_.prompts.ask(tr("Shelf"), text, tr("Drop it")) == Answer::yes;
    }
    const QString text = tr("What you wrote of %1 is not kept yet.").arg(nameOfDraft());
    if (context_.prompts.ask(tr("Shelf"), text, tr("Keep it")) == Answer::yes) {
        keep();
    }
    return true;
}

void ShelfPage::keep() {
    if (!canKeep()) {
        return;
    }
    const bool added = isNew();
    const QString name = nameOfDraft();
    const diary::ChangeSet changes = choice();
    const QString act = added                                         ? tr("put %1 on the shelf").arg(name)
                        : kept_.active && !draft_->treatment().active ? tr("take %1 off the shelf").arg(name)
                                                                      : tr("change %1").arg(name);
    // What is kept is looked at from now on; the refresh that the act brings shows it as the diary has it.
    looked_ = idOfChoice();
    kept_ = draft_->treatment();
    kept_.id = *looked_;
    draft_->set(kept_);
    context_.desk.act(changes, act);
    if (diary::findTreatment(diary(), *looked_) == nullptr) {
        looked_.reset();  // refused, and told so
    } else if (added) {
        list_->reveal(*looked_);
    }
}

void ShelfPage::drop() {
    load();
    showState();
    weigh();
    if (isNew()) {
        identity_->first()->setFocus(Qt::OtherFocusReason);
    }
}

void ShelfPage::retire() {
    draft_->edit([](Treatment& treatment) { treatment.active = !treatment.active; });
    panel_->keep->setFocus(Qt::OtherFocusReason);
}

void ShelfPage::remove() {
    const QString name = nameOfDraft();
    const QString text = tr("Nothing in the diary speaks of %1. It is taken out altogether; undo brings it back.").arg(name);
    if (context_.prompts.ask(tr("Shelf"), text, tr("Take it out")) == Answer::yes) {
        draft_->set(kept_);
        context_.desk.act(service::removeTreatment(diary(), *looked_), tr("take %1 out of the diary").arg(name));
    }
}

void ShelfPage::move(service::ShelfMove way) {
    if (looked_) {
        context_.desk.act(service::moveTreatment(diary(), *looked_, way), tr("move %1 on the shelf").arg(nameOfDraft()));
    }
}

void ShelfPage::notePatchDay(Date day, bool applied) {
    if (looked_) {
        context_.desk.act(applied ? service::notePatchDay(diary(), *looked_, day) : service::forgetPatchDay(diary(), *looked_, day),
                          tr("patch test of %1 on %2").arg(nameOfDraft(), fromCore(wording().shortDate(day))));
        patch_->showDraft();
    }
}

}  // namespace gyeol::ui

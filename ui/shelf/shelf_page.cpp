#include "ui/shelf/shelf_page.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/shelf/shelf_texts.h"

#include <QHBoxLayout>
#include <QResizeEvent>

#include <algorithm>

namespace gyeol::ui {
namespace {

using diary::Treatment;
using diary::TreatmentId;

/// A choice is weighed over the days that a person can see coming.
constexpr int weighedDays = 14;
/// From this width on the panel has room beside list and form.
constexpr int wide = 1180;
constexpr int narrowList = 300, wideList = 350;

Treatment blank() {
    return diary::makeTreatment(TreatmentId("new"), diary::TreatmentKind::other);
}

}  // namespace

ShelfPage::ShelfPage(const PageContext& context, const std::filesystem::path& catalogue, QWidget* parent)
    : Page(parent),
      context_(context),
      thinking_(new Thinking(this)),
      draft_(new Draft(this)),
      title_(makeText("pageTitle", this)),
      lead_(makeText("pageLead", this)),
      add_(new QPushButton(this)),
      list_(new ShelfList(context, this)),
      form_(new PageFrame(this, 760)),
      panel_(new ShelfPanel(this)),
      identity_(new IdentityCard(context, *draft_, form_)),
      ingredients_(new IngredientsCard(context, catalogue, *draft_, form_)),
      use_(new UseCard(context, *draft_, form_)),
      patch_(new PatchCard(context, *draft_, form_)),
      dates_(new DatesCard(context, *draft_, form_)),
      kept_(blank()) {
    setObjectName(QStringLiteral("shelfPage"));
    buildList();
    buildForm();
    connectAll();
    rename();
}

void ShelfPage::buildList() {
    add_->setObjectName(QStringLiteral("shelfAdd"));
    add_->setProperty("kind", QStringLiteral("primary"));
    lead_->setObjectName(QStringLiteral("shelfLead"));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(add_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(lead_);
    column->addSpacing(4);
    column->addWidget(list_, 1);
    work_ = new QBoxLayout(QBoxLayout::LeftToRight);
    work_->setSpacing(12);
    work_->addWidget(form_, 1);
    work_->addWidget(panel_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 16, 16);
    row->setSpacing(4);
    row->addLayout(column);
    row->addLayout(work_, 1);
}

void ShelfPage::buildForm() {
    for (FormCard* card : cards()) {
        form_->column()->addWidget(card);
    }
    form_->scroll()->widget()->layout()->setContentsMargins(16, 0, 16, 16);
}

void ShelfPage::connectAll() {
    connect(add_, &QPushButton::clicked, this, &ShelfPage::beginNew);
    connect(list_, &ShelfList::chosen, this, [this](const TreatmentId& id) {
        if (leave()) {
            look(id);
        } else {
            list_->setCurrent(looked_);
        }
    });
    connect(list_, &ShelfList::moved, this, &ShelfPage::move);
    connect(draft_, &Draft::edited, this, [this] {
        showState();
        weigh();
    });
    connect(patch_, &PatchCard::dayNoted, this, &ShelfPage::notePatchDay);
    connect(panel_->keep, &QPushButton::clicked, this, &ShelfPage::keep);
    connect(panel_->drop, &QPushButton::clicked, this, &ShelfPage::drop);
    connect(panel_->retire, &QPushButton::clicked, this, &ShelfPage::retire);
    connect(panel_->remove, &QPushButton::clicked, this, &ShelfPage::remove);
}

QString ShelfPage::nameOfDraft() const {
    const QString name = fromCore(draft_->treatment().name);
    return !name.isEmpty() ? name : draft_->hasKind() ? kindName(wording(), draft_->treatment().kind) : tr("something new");
}

void ShelfPage::refresh() {
    if (!dressed_) {
        dress();
    }
    const Treatment* now = looked_ ? diary::findTreatment(diary(), *looked_) : nullptr;
    const bool gone = looked_ && now == nullptr;
    showList();
    if (gone || (isNew() && !isDirty())) {
        looked_ = list_->first();
        load();
    } else if (now != nullptr && (*now != kept_ || !isDirty())) {
        // Undone, or changed elsewhere: the diary's word. What was typed beside an unchanged treatment stays.
        load();
    }
    list_->setCurrent(looked_);
    showState();
    weigh();
}

void ShelfPage::load() {
    const Treatment* now = looked_ ? diary::findTreatment(diary(), *looked_) : nullptr;
    kept_ = now != nullptr ? *now : blank();
    if (now != nullptr) {
        draft_->set(kept_);
    } else {
        draft_->begin(kept_);
    }
}

void ShelfPage::showList() {
    const Date today = context_.today();
    items_ = service::shelfItems(context_.book, diary(), today);
    list_->setRows(shelfRows(wording(), diary(), items_, today));
    lead_->setText(shelfLead(wording(), diary(), items_, today));
    lead_->setVisible(!lead_->text().isEmpty());
}

void ShelfPage::look(const TreatmentId& id) {
    looked_ = id;
    load();
    form_->scroll()->ensureVisible(0, 0);
    list_->setCurrent(looked_);
    showState();
    weigh();
}

void ShelfPage::beginNew() {
    if (!leave()) {
        return;
    }
    looked_.reset();
    load();
    list_->setCurrent(std::nullopt);
    form_->scroll()->ensureVisible(0, 0);
    showState();
    weigh();
    identity_->first()->setFocus(Qt::OtherFocusReason);
}

void ShelfPage::showState() {
    const bool dirty = isDirty(), active = draft_->treatment().active;
    const auto item = std::ranges::find(items_, looked_, [](const service::ShelfItem& at) { return std::optional(at.id); });
    const QString state = item == items_.end() ? QString() : stateSentence(wording(), *item, context_.today());
    form_->setTitle(isNew() ? tr("Something new") : nameOfDraft());
    form_->setLead(isNew() ? tr("Say what it is, or paste its ingredients and let them be read.") : state);
    panel_->keep->setEnabled(canKeep());
    panel_->drop->setEnabled(dirty);
    panel_->retire->setVisible(!isNew());
    panel_->retire->setText(active ? tr("Take it &off the shelf") : tr("Put it on the &shelf again"));
    panel_->remove->setVisible(!isNew() && service::mayRemove(diary(), *looked_));
    panel_->keep->setText(isNew() ? tr("Put it on the &shelf") : tr("&Keep this"));
    panel_->setTitle(dirty ? tr("WHAT IT WOULD DO") : tr("IN THE PLAN"), dirty ? tr("If you keep this") : tr("As it stands"));
}

void ShelfPage::weigh() {
    const Date today = context_.today();
    if (!draft_->isSound()) {
        thinking_->forget();
        panel_->tell({}, {tr("Something in the form cannot be kept as it stands; it is marked.")});
        return;
    }
    if (!draft_->hasKind()) {
        thinking_->forget();
        panel_->tell({}, {tr("Choose what it is. Before you keep it, this says what it does to your plan.")});
        return;
    }
    const TreatmentId id = idOfChoice();
    const bool changed = canKeep();
    Treatment draft = draft_->treatment();
    draft.id = id;
    // What the answer needs for its words is the shelf alone; a diary of many years is copied once, for the thread.
    diary::Diary shelf;
    shelf.treatments = diary().treatments;
    if (isNew()) {
        shelf.treatments.push_back(draft);
    } else {
        std::ranges::replace_if(
            shelf.treatments, [&id](const Treatment& at) { return at.id == id; }, draft);
    }
    thinking_->ask(
        [&book = context_.book, diary = diary(), draft = std::move(draft), added = isNew(), changed, today] {
            const diary::ChangeSet choice = !changed ? diary::ChangeSet()
                                            : added  ? service::addTreatment(diary, draft)
                                                     : service::changeTreatment(diary, draft, today);
            return service::shelfOutlook(book, diary, choice, draft.id, {today, weighedDays, today});
        },
        [this, shelf = std::move(shelf), id, changed, today](const service::ShelfOutlook& outlook) {
            panel_->tell(refusalLines(wording(), shelf, outlook), outlookLines(wording(), shelf, outlook, id, changed, today));
        });
}

void ShelfPage::begin() {
    if (items_.empty()) {
        identity_->first()->setFocus(Qt::OtherFocusReason);
    } else {
        list_->view().setFocus(Qt::OtherFocusReason);
    }
}

void ShelfPage::resizeEvent(QResizeEvent* event) {
    const bool upright = event->size().width() >= wide;
    work_->setDirection(upright ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    panel_->setUpright(upright);
    list_->setFixedWidth(upright ? wideList : narrowList);
    lead_->setMaximumWidth(upright ? wideList : narrowList);
    Page::resizeEvent(event);
}

void ShelfPage::rename() {
    title_->setText(tr("Shelf"));
    add_->setText(tr("&Add a product"));
    panel_->drop->setText(tr("&Drop the changes"));
    panel_->remove->setText(tr("Take it out of the diar&y"));
    list_->retranslate();
}

void ShelfPage::dress() {
    dressed_ = true;
    for (FormCard* card : cards()) {
        card->retranslate();
    }
}

void ShelfPage::retranslate() {
    rename();
    if (context_.desk.isEmpty()) {
        return;
    }
    dress();
    showList();
    list_->setCurrent(looked_);
    showState();
    weigh();
}

}  // namespace gyeol::ui

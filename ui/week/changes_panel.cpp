#include "ui/week/changes_panel.h"

#include "ui/week/week_actions.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace gyeol::ui {
namespace {

/// Where an entry keeps its place in the list of changes; headings have none.
constexpr int placeRole = Qt::UserRole;

QLabel* textOf(const char* name, const QString& text, QWidget* parent) {
    QLabel* label = makeNamedText(name, parent);
    label->setText(text);
    return label;
}

QWidget* cardOf(const ChangeText& change, QWidget* parent) {
    auto* card = new QWidget(parent);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 9, 12, 10);
    layout->setSpacing(3);
    layout->addWidget(textOf("changeName", change.name, card));
    layout->addWidget(textOf("changeWhen", change.when, card));
    if (!change.reason.isEmpty()) {
        layout->addWidget(textOf("changeReason", change.reason, card));
    }
    card->setAttribute(Qt::WA_TransparentForMouseEvents);  // the list's own: a click chooses the entry
    return card;
}

}  // namespace

ChangesPanel::ChangesPanel(const QList<QAction*>& ways, QWidget* parent)
    : QFrame(parent),
      caption_(makeNamedText("whyCaption", this)),
      title_(makeNamedText("changesTitle", this)),
      lead_(makeNamedText("changesLead", this)),
      list_(new QListWidget(this)) {
    setObjectName(QStringLiteral("changesPanel"));
    list_->setObjectName(QStringLiteral("changesList"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->viewport()->installEventFilter(this);
    // As high as its entries ask for, so that what explains the chosen one has the rest.
    list_->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    tabStops_ << list_;
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QAction* action : ways) {
        QToolButton* button = WeekActions::makeButton(action, "changes_", this);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
        tabStops_ << button;
    }
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 14, 16);
    layout->setSpacing(4);
    for (QWidget* widget : {static_cast<QWidget*>(caption_), static_cast<QWidget*>(title_), static_cast<QWidget*>(lead_)}) {
        layout->addWidget(widget);
    }
    layout->addSpacing(4);
    layout->addWidget(list_, 1);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && item->data(placeRole).isValid()) {
            const ChangeText& change = changes_[item->data(placeRole).toULongLong()];
            emit chosen(change.treatment, change.shown);
        }
    });
    connect(list_, &QListWidget::itemActivated, this, &ChangesPanel::opened);
    retranslate();
}

void ChangesPanel::retranslate() {
    caption_->setText(tr("Replan"));
    setAccessibleName(tr("What replanning would change"));
    list_->setAccessibleName(tr("What replanning would change"));
    fill();
}

void ChangesPanel::show(const std::vector<ChangeText>& changes) {
    if (filled_ && changes == changes_) {
        return;
    }
    changes_ = changes;
    fill();
}

void ChangesPanel::fill() {
    const QSignalBlocker quiet(list_);  // filling chooses nothing
    list_->clear();
    for (std::size_t place = 0; place < changes_.size(); ++place) {
        if (place == 0 || changes_[place].kind != changes_[place - 1].kind) {
            addHeading(headingOf(changes_[place].kind));
        }
        addEntry(place);
    }
    title_->setText(changes_.empty() ? tr("Nothing would change") : summaryOf(changes_));
    lead_->setText(changes_.empty() ? tr("The week you kept is still the best one.")
                                    : tr("Nothing changes until you keep it, and Undo takes it back."));
    list_->setVisible(!changes_.empty());
    filled_ = true;
    fitHeights();
}

void ChangesPanel::addHeading(const QString& text) {
    auto* item = new QListWidgetItem(list_);
    item->setFlags(Qt::NoItemFlags);  // the arrows pass over it
    item->setData(Qt::AccessibleTextRole, text);
    auto* label = textOf("changesHeading", text, list_);
    label->setContentsMargins(0, 8, 0, 2);
    list_->setItemWidget(item, label);
}

void ChangesPanel::addEntry(std::size_t place) {
    auto* item = new QListWidgetItem(list_);
    item->setData(placeRole, static_cast<qulonglong>(place));
    item->setData(Qt::AccessibleTextRole, changes_[place].spoken);
    list_->setItemWidget(item, cardOf(changes_[place], list_));
}

void ChangesPanel::fitHeights() {
    const int width = list_->viewport()->width();
    for (int row = 0; row < list_->count(); ++row) {
        QListWidgetItem* item = list_->item(row);
        QWidget* widget = list_->itemWidget(item);
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
        item->setSizeHint({0, height + 4});
    }
}

void ChangesPanel::setBrief(bool brief) {
    caption_->setVisible(!brief);
    lead_->setVisible(!brief);
}

bool ChangesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        fitHeights();
    }
    return QFrame::eventFilter(watched, event);
}

void ChangesPanel::begin() {
    list_->setFocus();
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->data(placeRole).isValid()) {
            list_->setCurrentRow(row);
            return;
        }
    }
}

}  // namespace gyeol::ui

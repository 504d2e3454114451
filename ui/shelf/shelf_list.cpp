#include "ui/shelf/shelf_list.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/widgets/texts.h"

#include <QVBoxLayout>

namespace gyeol::ui {

ShelfList::ShelfList(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_(new ShelfModel(this)),
      proxy_(new ShelfProxy(this)),
      view_(new QListView(this)),
      search_(new QLineEdit(this)),
      kinds_(new QComboBox(this)),
      filter_(new QComboBox(this)),
      order_(new QComboBox(this)),
      orderCaption_(makeText("caption", this)),
      empty_(nullptr),
      count_(makeText("note", this)),
      all_(new QPushButton(this)),
      up_(new QPushButton(this)),
      down_(new QPushButton(this)),
      nothing_(new QWidget(this)),
      stack_(new QStackedLayout) {
    proxy_->setSourceModel(model_);
    view_->setObjectName(QStringLiteral("shelfView"));
    view_->setModel(proxy_);
    view_->setItemDelegate(new ShelfDelegate(*proxy_, context.theme, view_));
    view_->setUniformItemSizes(true);
    view_->setMouseTracking(true);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setFrameShape(QFrame::NoFrame);
    empty_ = makeText("body", nothing_);
    empty_->setObjectName(QStringLiteral("shelfEmpty"));
    all_->setObjectName(QStringLiteral("shelfShowAll"));
    auto* nothing = new QVBoxLayout(nothing_);
    nothing->setContentsMargins(12, 20, 12, 12);
    nothing->addWidget(empty_);
    nothing->addWidget(all_, 0, Qt::AlignLeft);
    nothing->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildFilters();
    stack_->addWidget(view_);
    stack_->addWidget(nothing_);
    column->addLayout(stack_, 1);
    buildFoot();
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const ShelfRow* row = proxy_->rowAt(index);
        if (!quiet_ && row != nullptr) {
            emit chosen(row->item.id);
        }
    });
    connect(all_, &QPushButton::clicked, this, &ShelfList::showAll);
}

void ShelfList::buildFilters() {
    auto* column = static_cast<QVBoxLayout*>(layout());
    search_->setObjectName(QStringLiteral("shelfSearch"));
    search_->setClearButtonEnabled(true);
    kinds_->setObjectName(QStringLiteral("shelfKinds"));
    filter_->setObjectName(QStringLiteral("shelfFilter"));
    order_->setObjectName(QStringLiteral("shelfOrder"));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(filter_, 1);
    filters->addWidget(kinds_, 1);
    auto* sorting = new QHBoxLayout;
    sorting->setSpacing(8);
    sorting->addWidget(orderCaption_);
    sorting->addWidget(order_, 1);
    column->addWidget(search_);
    column->addLayout(filters);
    column->addLayout(sorting);
    for (QComboBox* box : {kinds_, filter_, order_}) {
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    orderCaption_->setWordWrap(false);
    const auto kept = [this](auto change) {
        quiet_ = true;
        const auto id = current();
        change();
        if (const QModelIndex index = proxy_->mapFromSource(id ? model_->indexOf(*id) : QModelIndex()); index.isValid()) {
            view_->setCurrentIndex(index);
            view_->scrollTo(index);
        }
        quiet_ = false;
        showWhatIsThere();
    };
    connect(search_, &QLineEdit::textChanged, this, [this, kept](const QString& text) { kept([&] { proxy_->setText(text); }); });
    connect(kinds_, &QComboBox::currentIndexChanged, this, [this, kept] {
        const int kind = kinds_->currentData().isNull() ? -1 : kinds_->currentData().toInt();
        kept([&] { proxy_->setKind(kind < 0 ? std::nullopt : std::optional(static_cast<diary::TreatmentKind>(kind))); });
    });
    connect(filter_, &QComboBox::currentIndexChanged, this,
            [this, kept](int at) { kept([&] { proxy_->setFilter(static_cast<ShelfFilter>(std::max(0, at))); }); });
    connect(order_, &QComboBox::currentIndexChanged, this,
            [this, kept](int at) { kept([&] { proxy_->setOrder(static_cast<ShelfOrder>(std::max(0, at))); }); });
}

void ShelfList::buildFoot() {
    up_->setObjectName(QStringLiteral("shelfUp"));
    down_->setObjectName(QStringLiteral("shelfDown"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(count_, 1);
    foot->addWidget(up_);
    foot->addWidget(down_);
    static_cast<QVBoxLayout*>(layout())->addLayout(foot);
    // Another order than the shelf's would hide what the move does.
    const auto move = [this](service::ShelfMove way) {
        order_->setCurrentIndex(static_cast<int>(ShelfOrder::shelf));
        emit moved(way);
    };
    const auto connectMove = [this, move](QPushButton* button, Qt::Key key, service::ShelfMove way) {
        connect(button, &QPushButton::clicked, this, [move, way] { move(way); });
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        addAction(action);
    };
    connectMove(up_, Qt::Key_Up, service::ShelfMove::up);
    connectMove(down_, Qt::Key_Down, service::ShelfMove::down);
}

void ShelfList::setRows(std::vector<ShelfRow> rows) {
    quiet_ = true;
    const auto id = current();
    model_->setRows(std::move(rows));
    const QModelIndex index = proxy_->mapFromSource(id ? model_->indexOf(*id) : QModelIndex());
    view_->setCurrentIndex(index);
    quiet_ = false;
    showWhatIsThere();
}

void ShelfList::setCurrent(const std::optional<diary::TreatmentId>& id) {
    quiet_ = true;
    const QModelIndex index = proxy_->mapFromSource(id ? model_->indexOf(*id) : QModelIndex());
    view_->setCurrentIndex(index);
    if (index.isValid()) {
        view_->scrollTo(index);
    } else {
        view_->clearSelection();
    }
    quiet_ = false;
    showWhatIsThere();
}

void ShelfList::reveal(const diary::TreatmentId& id) {
    if (!proxy_->mapFromSource(model_->indexOf(id)).isValid()) {
        search_->clear();
        kinds_->setCurrentIndex(0);
        filter_->setCurrentIndex(static_cast<int>(ShelfFilter::all));
    }
    setCurrent(id);
}

std::optional<diary::TreatmentId> ShelfList::current() const {
    const ShelfRow* row = proxy_->rowAt(view_->currentIndex());
    return row == nullptr ? std::nullopt : std::optional(row->item.id);
}

std::optional<diary::TreatmentId> ShelfList::first() const {
    const ShelfRow* row = proxy_->rowAt(proxy_->index(0, 0));
    return row == nullptr ? std::nullopt : std::optional(row->item.id);
}

void ShelfList::showWhatIsThere() {
    const int shown = proxy_->rowCount(), all = model_->rowCount();
    stack_->setCurrentIndex(shown > 0 ? 0 : 1);
    empty_->setText(all == 0 ? tr("Your shelf is empty. Say in the form what you use, one thing after the other: a cleanser, a cream, what "
                                  "exfoliates. Or paste an ingredient list and let it be read.")
                             : tr("Nothing on your shelf is like that."));
    all_->setVisible(all > 0);
    count_->setText(shown == all ? tr("All %1").arg(all) : tr("%1 of %2").arg(shown).arg(all));
    const bool chosen = view_->currentIndex().isValid();
    up_->setEnabled(chosen);
    down_->setEnabled(chosen);
}

void ShelfList::showAll() {
    search_->clear();
    kinds_->setCurrentIndex(0);
    filter_->setCurrentIndex(static_cast<int>(ShelfFilter::all));
    view_->setFocus(Qt::OtherFocusReason);
}

void ShelfList::retranslate() {
    quiet_ = true;
    view_->setAccessibleName(tr("Your shelf"));
    search_->setPlaceholderText(tr("Search name, brand, ingredient"));
    search_->setAccessibleName(tr("Search the shelf"));
    const auto fill = [](QComboBox& box, const QString& name, const QStringList& texts) {
        const QSignalBlocker still(box);
        const int at = std::max(0, box.currentIndex());
        box.clear();
        box.addItems(texts);
        box.setCurrentIndex(at);
        box.setAccessibleName(name);
    };
    fill(*filter_, tr("Which of it"),
         {tr("On the shelf"), tr("Wants a look"), tr("Patch tests"), tr("Not begun"), tr("With a date"), tr("Off the shelf"),
          tr("Everything")});
    fill(*order_, tr("Sorted by"),
         {tr("What wants a look"), tr("Order of the shelf"), tr("What expires next"), tr("Step of the evening"), tr("Name")});
    orderCaption_->setText(tr("Sorted by"));
    {
        const QSignalBlocker still(kinds_);
        const int at = std::max(0, kinds_->currentIndex());
        kinds_->clear();
        kinds_->addItem(tr("Every kind"));
        for (const auto& [kind, name] : namesOf<diary::TreatmentKind>) {
            kinds_->addItem(kindName(context_.languages.wording(), kind), static_cast<int>(kind));
        }
        kinds_->setCurrentIndex(at);
        kinds_->setAccessibleName(tr("Which kind"));
    }
    all_->setText(tr("&Show everything"));
    up_->setText(QStringLiteral("↑"));
    up_->setAccessibleName(tr("Move up the shelf"));
    up_->setToolTip(tr("Move up the shelf (Alt+Up). What stands higher is dealt out first, and begins first where it is new."));
    down_->setText(QStringLiteral("↓"));
    down_->setAccessibleName(tr("Move down the shelf"));
    down_->setToolTip(tr("Move down the shelf (Alt+Down)"));
    quiet_ = false;
    showWhatIsThere();
}

}  // namespace gyeol::ui

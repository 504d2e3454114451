#include "ui/week/why_panel.h"

#include "ui/week/week_actions.h"
#include "ui/widgets/texts.h"

#include <QEvent>
#include <QToolButton>

namespace gyeol::ui {
namespace {

/// A label that always asks for the height of all its lines: a scroll area otherwise squeezes wrapped text that was laid out at another
/// width.
class CardLabel final : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        setMinimumHeight(std::max(0, heightForWidth(width())));
    }
};

}  // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QFrame(parent),
      caption_(makeNamedText("whyCaption", this)),
      title_(makeNamedText("whyTitle", this)),
      status_(makeNamedText("whyStatus", this)),
      lead_(nullptr),
      closing_(nullptr),
      scroll_(new QScrollArea(this)),
      cards_(nullptr),
      buttons_(new QWidget(this)) {
    setObjectName(QStringLiteral("whyPanel"));
    auto* inside = new QWidget(scroll_);
    inside->setObjectName(QStringLiteral("whyInside"));
    lead_ = new CardLabel(inside);
    lead_->setObjectName(QStringLiteral("whyLead"));
    lead_->setWordWrap(true);
    lead_->setTextFormat(Qt::PlainText);
    closing_ = makeNamedText("whyClosing", inside);
    auto* list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 6, 0);
    list->setSpacing(12);
    cards_ = new QVBoxLayout;
    cards_->setSpacing(10);
    list->addWidget(lead_);
    list->addLayout(cards_);
    list->addWidget(closing_);
    list->addStretch(1);
    scroll_->setWidget(inside);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttonRow = new QHBoxLayout(buttons_);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->setSpacing(8);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 14, 18);
    layout->setSpacing(6);
    layout->addWidget(caption_);
    layout->addWidget(title_);
    layout->addWidget(status_);
    layout->addSpacing(10);
    layout->addWidget(scroll_, 1);
    layout->addWidget(buttons_);
    retranslate();
}

void WhyPanel::retranslate() {
    caption_->setText(tr("Why"));
    setAccessibleName(tr("Why"));
    scroll_->setAccessibleName(tr("Reasons"));
}

void WhyPanel::setBrief(bool brief) {
    caption_->setVisible(!brief);
    buttons_->setVisible(!brief);
}

void WhyPanel::offer(const QList<QAction*>& actions) {
    for (QAction* action : actions) {
        QToolButton* button = WeekActions::makeButton(action, "why_", buttons_);
        const auto follow = [button, action] { button->setVisible(action->isEnabled()); };
        connect(action, &QAction::changed, button, follow);
        buttons_->layout()->addWidget(button);
        follow();
    }
    static_cast<QHBoxLayout*>(buttons_->layout())->addStretch(1);
}

void WhyPanel::explain(const Explanation& explanation) {
    title_->setText(explanation.title);
    status_->setText(explanation.status);
    setLook(status_, "tone", explanation.tone == Tone::caution ? QStringLiteral("caution") : QStringLiteral("plain"));
    while (QLayoutItem* item = cards_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ReasonCard& reason : explanation.reasons) {
        cards_->addWidget(cardOf(reason));
    }
    lead_->setText(explanation.lead);
    lead_->setVisible(!explanation.lead.isEmpty());
    closing_->setText(explanation.closing);
    closing_->setVisible(!explanation.closing.isEmpty());
    setAccessibleDescription(explanation.title + QStringLiteral(": ") + explanation.status);
}

void WhyPanel::wait(const QString& text) {
    closing_->setText(text);
    closing_->setVisible(true);
}

QWidget* WhyPanel::cardOf(const ReasonCard& reason) {
    auto* card = new QFrame(scroll_->widget());
    card->setObjectName(QStringLiteral("whyCard"));
    card->setAccessibleName(reason.title);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(4);
    const auto add = [&](const QString& text, const char* name) {
        if (!text.isEmpty()) {
            auto* label = new CardLabel(text, card);
            label->setObjectName(QLatin1String(name));
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            layout->addWidget(label);
        }
    };
    add(reason.title, "cardTitle");
    add(reason.sentence, "cardSentence");
    add(reason.note, "cardNote");
    add(reason.source, "cardSource");
    return card;
}

}  // namespace gyeol::ui

#include "ui/rules/rules_page.h"

#include "ui/qt_text.h"
#include "ui/rules/rule_texts.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace gyeol::ui {
namespace {

constexpr int listWidth = 258;
constexpr int keyRole = Qt::UserRole;

}  // namespace

RulesPage::RulesPage(const PageContext& context, const std::filesystem::path& folder, QWidget* parent)
    : Page(parent),
      context_(context),
      data_(folder),
      contents_(rulebook::readContents(folder / "rulebook").value_or(std::vector<rulebook::Topic>{})),
      search_(new QLineEdit(this)),
      lines_(new QListWidget(this)),
      found_(makeText("note", this)),
      frame_(new PageFrame(this, 760)),
      chapter_(frame_->addCard(QStringLiteral("guideChapter"))),
      text_(new Reading(QStringLiteral("guideText"), chapter_)) {
    setObjectName(QStringLiteral("rulesPage"));
    chapter_->body()->addWidget(text_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(frame_, 1);
    connectAll();
    rename();
}

QWidget* RulesPage::buildList() {
    auto* side = new QWidget(this);
    side->setFixedWidth(listWidth);
    search_->setObjectName(QStringLiteral("ruleSearch"));
    search_->setClearButtonEnabled(true);
    lines_->setObjectName(QStringLiteral("ruleList"));
    lines_->setProperty("role", QStringLiteral("sideList"));
    lines_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines_->setWordWrap(true);
    lines_->setTextElideMode(Qt::ElideNone);
    lines_->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 24, 0, 16);
    layout->setSpacing(10);
    layout->addWidget(search_);
    layout->addWidget(found_);
    layout->addWidget(lines_, 1);
    return side;
}

void RulesPage::connectAll() {
    connect(search_, &QLineEdit::textChanged, this, [this] { fillList(); });
    // Not at once: a number that is kept on the way fills the list anew, whose key or click is being worked at.
    connect(lines_, &QListWidget::currentItemChanged, this, &RulesPage::turn, Qt::QueuedConnection);
}

void RulesPage::turn() {
    const QListWidgetItem* item = lines_->currentItem();
    const QString key = item != nullptr ? item->data(keyRole).toString() : QString();
    if (key.isEmpty() || key == key_) {
        return;
    }
    const bool asks = cards_ != nullptr && cards_->isDirty();
    if (leave()) {
        key_ = key;
    }
    if (asks) {
        fillList();
    }
    showChosen();
    frame_->scroll()->verticalScrollBar()->setValue(0);
}

const std::vector<service::GuideChapter>& RulesPage::guide() {
    const Language language = context_.languages.current();
    const auto known = guides_.find(language);
    if (known != guides_.end()) {
        return known->second;
    }
    auto read = service::readGuide(data_, std::string(Languages::codeOf(language)));
    return guides_.emplace(language, read ? std::move(*read) : std::vector<service::GuideChapter>{}).first->second;
}

void RulesPage::refresh() {
    topics_ = service::rulesFor(context_.book, contents_, diary(), context_.today());
    fillList();
    showChosen();
}

void RulesPage::addHeading(const QString& text) {
    auto* item = new QListWidgetItem(text, lines_);
    item->setFlags(Qt::NoItemFlags);
    QFont font = item->font();
    font.setPixelSize(11);
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
}

void RulesPage::addLine(const QString& key, const QString& title) {
    auto* item = new QListWidgetItem(title, lines_);
    item->setData(keyRole, key);
    if (key == key_) {
        lines_->setCurrentItem(item);
    }
}

void RulesPage::fillList() {
    const QSignalBlocker quiet(lines_);
    lines_->clear();
    const QString wanted = search_->text().trimmed();
    int found = 0;
    const auto matches = [&wanted](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); };
    bool headed = false;
    const auto add = [&](const QString& heading, const QString& key, const QString& title) {
        if (!headed) {
            addHeading(heading);
            headed = true;
        }
        addLine(key, title);
        ++found;
    };
    for (const service::GuideChapter& chapter : guide()) {
        if (wanted.isEmpty() || matches(fromCore(chapter.title)) || matches(fromCore(chapter.text))) {
            add(tr("Guide"), QStringLiteral("guide:") + fromCore(chapter.id), fromCore(chapter.title));
        }
    }
    for (const service::RuleTopic& topic : topics_) {
        headed = false;
        for (const service::RuleEntry& entry : topic.rules) {
            const QString title = fromCore(wording().ruleTitle(entry.rule->id));
            if (wanted.isEmpty() || matches(title) || matches(ruleWords(wording(), entry)) || matches(fromCore(entry.rule->id)) ||
                matches(fromCore(wording().ruleSource(entry.rule->id)))) {
                add(fromCore(wording().say("rule-topic." + topic.topic)), fromCore(entry.rule->id),
                    entry.own && entry.ownHolds ? tr("%1 · yours").arg(title) : title);
            }
        }
    }
    found_->setVisible(!wanted.isEmpty());
    found_->setText(found == 0 ? tr("Nothing has these words. Try another word, or clear the field.") : tr("%1 found").arg(found));
}

void RulesPage::choose(const QString& key) {
    if (!leave()) {
        return;
    }
    key_ = key;
    search_->clear();
    fillList();
    showChosen();
}

const service::RuleEntry* RulesPage::chosenRule() const {
    for (const service::RuleTopic& topic : topics_) {
        for (const service::RuleEntry& entry : topic.rules) {
            if (fromCore(entry.rule->id) == key_) {
                return &entry;
            }
        }
    }
    return nullptr;
}

const service::GuideChapter* RulesPage::chosenChapter() const {
    const auto known = guides_.find(context_.languages.current());
    if (known != guides_.end()) {
        for (const service::GuideChapter& chapter : known->second) {
            if (QStringLiteral("guide:") + fromCore(chapter.id) == key_) {
                return &chapter;
            }
        }
    }
    return nullptr;
}

void RulesPage::showChosen() {
    const service::RuleEntry* rule = chosenRule();
    const service::GuideChapter* chapter = chosenChapter();
    chapter_->setVisible(chapter != nullptr);
    if (rule != nullptr && cards_ == nullptr) {
        cards_ = new RuleCards(context_, frame_);  // not before: the page opens on a chapter
        frame_->column()->addWidget(cards_);
    }
    if (cards_ != nullptr) {
        cards_->setVisible(rule != nullptr);
    }
    if (rule != nullptr) {
        frame_->setTitle(fromCore(wording().ruleTitle(rule->rule->id)));
        frame_->setLead(fromCore(wording().say("rule-topic." + rule->topic)));
        cards_->show(*rule);
    } else if (chapter != nullptr) {
        frame_->setTitle(fromCore(chapter->title));
        frame_->setLead(tr("Guide"));
        text_->setAccessibleName(fromCore(chapter->title));
        setReading(*text_, chapterText(context_.book, *chapter));
    }
}

bool RulesPage::leave() {
    if (cards_ != nullptr) {
        cards_->leave();
    }
    return true;
}

void RulesPage::begin() {
    search_->setFocus();
}

void RulesPage::rename() {
    search_->setPlaceholderText(tr("Search rules and guide"));
    search_->setAccessibleName(tr("Search rules and guide"));
    lines_->setAccessibleName(tr("Rules and guide"));
}

void RulesPage::retranslate() {
    rename();
    if (cards_ != nullptr) {
        cards_->retranslate();
    }
    if (!context_.desk.isEmpty()) {
        refresh();
    }
}

}  // namespace gyeol::ui

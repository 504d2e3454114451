#include "ui/rules/rules_page.h"

#include "service/procedure_view.h"
#include "ui/consequence_texts.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/rules/rule_texts.h"

#include <QHBoxLayout>
#include <QScrollBar>

namespace gyeol::ui {
namespace {

/// A number is weighed over the days that a person can see coming.
constexpr int weighedDays = 14;
constexpr int listWidth = 258;
constexpr int keyRole = Qt::UserRole;

QLabel* markdown(const char* name, QWidget* parent) {
    QLabel* label = makeText("body", parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::MarkdownText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

RulesPage::RulesPage(const PageContext& context, const std::filesystem::path& folder, QWidget* parent)
    : Page(parent),
      context_(context),
      data_(folder),
      contents_(rulebook::readContents(folder / "rulebook").value_or(std::vector<rulebook::Topic>{})),
      thinking_(new Thinking(this)),
      search_(new QLineEdit(this)),
      lines_(new QListWidget(this)),
      found_(makeText("note", this)),
      frame_(new PageFrame(this, 760)),
      forYou_(frame_->addCard(QStringLiteral("ruleForYou"))),
      why_(nullptr),
      chapter_(nullptr),
      own_(nullptr) {
    setObjectName(QStringLiteral("rulesPage"));
    buildCards();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(frame_, 1);
    connectAll();
    retranslate();
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
    lines_->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 24, 0, 16);
    layout->setSpacing(10);
    layout->addWidget(search_);
    layout->addWidget(found_);
    layout->addWidget(lines_, 1);
    return side;
}

void RulesPage::buildCards() {
    forYouText_ = makeText("step", forYou_);
    forYouText_->setObjectName(QStringLiteral("ruleNumber"));
    ownText_ = makeText("caution", forYou_);
    ownText_->setObjectName(QStringLiteral("ruleOwn"));
    forYou_->body()->addWidget(forYouText_);
    forYou_->body()->addWidget(ownText_);
    why_ = frame_->addCard(QStringLiteral("ruleWhy"));
    whyText_ = makeText("body", why_);
    gradeText_ = makeText("body", why_);
    gradeText_->setObjectName(QStringLiteral("ruleGrade"));
    sourcesText_ = markdown("ruleSources", why_);
    idText_ = makeText("source", why_);
    for (QLabel* label : {whyText_, gradeText_, sourcesText_, idText_}) {
        why_->body()->addWidget(label);
    }
    own_ = new OwnNumberCard(this);
    frame_->column()->addWidget(own_);
    chapter_ = frame_->addCard(QStringLiteral("guideChapter"));
    chapterText_ = markdown("guideText", chapter_);
    chapter_->body()->addWidget(chapterText_);
}

void RulesPage::connectAll() {
    connect(search_, &QLineEdit::textChanged, this, [this] { fillList(); });
    connect(lines_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && !item->data(keyRole).toString().isEmpty() && item->data(keyRole).toString() != key_) {
            key_ = item->data(keyRole).toString();
            showChosen();
            frame_->scroll()->verticalScrollBar()->setValue(0);
        }
    });
    connect(own_, &OwnNumberCard::changed, this, [this] {
        own_->retranslate(wording());
        weigh();
    });
    connect(own_, &OwnNumberCard::kept, this, &RulesPage::keep);
    connect(own_, &OwnNumberCard::takenBack, this, &RulesPage::takeBack);
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
    const auto matches = [&wanted](std::initializer_list<QString> texts) {
        return wanted.isEmpty() ||
               std::ranges::any_of(texts, [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); });
    };
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
        if (matches({fromCore(chapter.title), fromCore(chapter.text)})) {
            add(tr("Guide"), QStringLiteral("guide:") + fromCore(chapter.id), fromCore(chapter.title));
        }
    }
    for (const service::RuleTopic& topic : topics_) {
        headed = false;
        for (const service::RuleEntry& entry : topic.rules) {
            const QString title = fromCore(wording().ruleTitle(entry.rule->id));
            if (matches({title, ruleWords(wording(), entry), fromCore(entry.rule->id), fromCore(wording().ruleSource(entry.rule->id))})) {
                add(fromCore(wording().say("rule-topic." + topic.topic)), fromCore(entry.rule->id),
                    entry.own && entry.ownHolds ? tr("%1 · yours").arg(title) : title);
            }
        }
    }
    found_->setVisible(!wanted.isEmpty());
    found_->setText(found == 0 ? tr("Nothing has these words. Try another word, or clear the field.") : tr("%1 found").arg(found));
}

void RulesPage::choose(const QString& key) {
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
    why_->setVisible(rule != nullptr);
    forYou_->setVisible(rule != nullptr && !forYouText(*rule).isEmpty());
    own_->setVisible(rule != nullptr && rule->personal && rule->personal->own);
    chapter_->setVisible(chapter != nullptr);
    if (rule != nullptr) {
        showRule(*rule);
    } else if (chapter != nullptr) {
        showChapter(*chapter);
    }
}

QString RulesPage::forYouText(const service::RuleEntry& entry) const {
    if (entry.rule->id == "procedure-before" || entry.rule->id == "procedure-after") {
        return procedureTable();
    }
    return numberText(wording(), entry);
}

QString RulesPage::procedureTable() const {
    QStringList lines;
    for (const auto& [kind, name] : namesOf<diary::ProcedureKind>) {
        const auto ours = service::ourNumbers(context_.book, diary(), service::newProcedure(diary(), kind, context_.today()));
        const auto three = [](const std::array<int, 3>& days) {
            return days[0] == days[1] && days[1] == days[2] ? QString::number(days[0])
                                                            : QStringLiteral("%1 / %2 / %3").arg(days[0]).arg(days[1]).arg(days[2]);
        };
        const QString title = procedureName(wording(), kind);
        lines << tr("%1: %2 before, %3 after").arg(title.left(1).toUpper() + title.mid(1), three(ours.before), three(ours.after));
    }
    return lines.join(QLatin1Char('\n'));
}

void RulesPage::showRule(const service::RuleEntry& entry) {
    frame_->setTitle(fromCore(wording().ruleTitle(entry.rule->id)));
    frame_->setLead(fromCore(wording().say("rule-topic." + entry.topic)));
    const bool table = entry.topic == "procedures" && (entry.rule->id == "procedure-before" || entry.rule->id == "procedure-after");
    forYou_->setTitle(table ? tr("Days for you (acids / retinoids / scrubs)") : tr("For you"));
    forYouText_->setText(forYouText(entry));
    setLook(forYouText_, "role", table ? QStringLiteral("body") : QStringLiteral("step"));
    ownText_->setVisible(entry.own.has_value());
    if (entry.own && entry.personal && entry.personal->own) {
        const QString number = ownText(wording(), entry.personal->own->measure, entry.own->value);
        const QString until = entry.own->until ? fromCore(wording().shortDate(*entry.own->until)) : QString();
        ownText_->setText(!entry.ownHolds   ? tr("Your own number was %1; it ended on %2.").arg(number, until)
                          : until.isEmpty() ? tr("Your own number stands in its place: %1.").arg(number)
                                            : tr("Your own number stands in its place until %2: %1.").arg(number, until));
    }
    why_->setTitle(tr("Why"));
    whyText_->setText(ruleWords(wording(), entry));
    gradeText_->setText(gradeText(wording(), entry.rule->grade));
    sourcesText_->setText(references(context_.book, entry.rule->sources));
    idText_->setText(fromCore(entry.rule->id));
    if (entry.personal && entry.personal->own) {
        if (!own_->holds(entry)) {
            own_->show(wording(), entry, context_.today());
        }
        weigh();
    } else {
        thinking_->forget();
    }
}

void RulesPage::showChapter(const service::GuideChapter& chapter) {
    thinking_->forget();
    frame_->setTitle(fromCore(chapter.title));
    frame_->setLead(tr("Guide"));
    chapterText_->setText(chapterText(context_.book, chapter));
}

void RulesPage::weigh() {
    if (!own_->isDirty()) {
        thinking_->forget();
        own_->say(tr("Change the number, and this says what it does to your plan before you keep it."));
        return;
    }
    const Date today = context_.today();
    thinking_->ask(
        [&book = context_.book, diary = diary(), changes = service::setOwnNumber(diary(), own_->words()), today] {
            return service::consequenceOf(book, diary, changes, {today, weighedDays, today});
        },
        [this](const service::Consequence& consequence) {
            if (!context_.desk.isEmpty()) {
                own_->say(planLines(wording(), diary(), consequence).join(QStringLiteral("\n\n")));
            }
        });
}

void RulesPage::keep() {
    const diary::Override own = own_->words();
    context_.desk.act(service::setOwnNumber(diary(), own), tr("own number for “%1”").arg(fromCore(wording().ruleTitle(own.rule))));
}

void RulesPage::takeBack() {
    const std::string rule = own_->words().rule;
    context_.desk.act(service::takeBackOwnNumber(diary(), rule),
                      tr("take back the number for “%1”").arg(fromCore(wording().ruleTitle(rule))));
}

void RulesPage::begin() {
    search_->setFocus();
}

void RulesPage::retranslate() {
    search_->setPlaceholderText(tr("Search rules and guide"));
    search_->setAccessibleName(tr("Search rules and guide"));
    lines_->setAccessibleName(tr("Rules and guide"));
    own_->retranslate(wording());
    if (!context_.desk.isEmpty()) {
        topics_ = service::rulesFor(context_.book, contents_, diary(), context_.today());
        fillList();
        showChosen();
    }
}

}  // namespace gyeol::ui

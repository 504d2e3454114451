#include "ui/rules/rule_cards.h"

#include "service/procedure_view.h"
#include "ui/consequence_texts.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/rules/rule_texts.h"

namespace gyeol::ui {
namespace {

/// A number is weighed over the days that a person can see coming.
constexpr int weighedDays = 14;

/// Whether a rule is about the days around procedures: then it has a number for each of them.
bool isOfProcedures(const service::RuleEntry& entry) {
    return entry.rule->id == "procedure-before" || entry.rule->id == "procedure-after";
}

}  // namespace

RuleCards::RuleCards(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      thinking_(new Thinking(this)),
      forYou_(new Card(QStringLiteral("ruleForYou"), this)),
      why_(new Card(QStringLiteral("ruleWhy"), this)),
      forYouText_(makeText("step", forYou_)),
      ownText_(makeText("caution", forYou_)),
      whyText_(makeText("body", why_)),
      gradeText_(makeText("body", why_)),
      sourcesText_(makeText("body", why_)),
      idText_(makeText("source", why_)),
      own_(new OwnNumberCard(this)) {
    build();
    connect(own_, &OwnNumberCard::changed, this, [this] {
        own_->retranslate(wording());
        weigh();
    });
    connect(own_, &OwnNumberCard::kept, this, &RuleCards::keep);
    connect(own_, &OwnNumberCard::takenBack, this, &RuleCards::takeBack);
    retranslate();
}

void RuleCards::build() {
    forYouText_->setObjectName(QStringLiteral("ruleNumber"));
    ownText_->setObjectName(QStringLiteral("ruleOwn"));
    gradeText_->setObjectName(QStringLiteral("ruleGrade"));
    sourcesText_->setObjectName(QStringLiteral("ruleSources"));
    sourcesText_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    forYou_->body()->addWidget(forYouText_);
    forYou_->body()->addWidget(ownText_);
    for (QLabel* label : {whyText_, gradeText_, sourcesText_, idText_}) {
        why_->body()->addWidget(label);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (Card* card : {forYou_, why_, static_cast<Card*>(own_)}) {
        column->addWidget(card);
    }
}

void RuleCards::show(const service::RuleEntry& entry) {
    const QString forYou = forYouText(entry);
    const bool table = isOfProcedures(entry);
    forYou_->setVisible(!forYou.isEmpty());
    forYou_->setTitle(table ? tr("Days for you (acids / retinoids / scrubs)") : tr("For you"));
    forYouText_->setText(forYou);
    setLook(forYouText_, "role", table ? QStringLiteral("body") : QStringLiteral("step"));
    showOwn(entry);
    whyText_->setText(ruleWords(wording(), entry));
    gradeText_->setText(gradeText(wording(), entry.rule->grade));
    sourcesText_->setText(references(context_.book, entry.rule->sources));
    idText_->setText(fromCore(entry.rule->id));
}

void RuleCards::showOwn(const service::RuleEntry& entry) {
    const bool mayBeOwn = entry.personal && entry.personal->own;
    ownText_->setVisible(entry.own.has_value());
    own_->setVisible(mayBeOwn);
    if (!mayBeOwn) {
        thinking_->forget();
        return;
    }
    if (entry.own) {
        const QString number = ownText(wording(), entry.personal->own->measure, entry.own->value);
        const QString until = entry.own->until ? fromCore(wording().shortDate(*entry.own->until)) : QString();
        ownText_->setText(!entry.ownHolds   ? tr("Your own number was %1; it ended on %2.").arg(number, until)
                          : until.isEmpty() ? tr("Your own number stands in its place: %1.").arg(number)
                                            : tr("Your own number stands in its place until %2: %1.").arg(number, until));
    }
    if (!own_->holds(entry)) {
        own_->show(wording(), entry, context_.today());
    }
    weigh();
}

QString RuleCards::forYouText(const service::RuleEntry& entry) const {
    return isOfProcedures(entry) ? procedureTable() : numberText(wording(), entry);
}

QString RuleCards::procedureTable() const {
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

void RuleCards::weigh() {
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

QString RuleCards::title() const {
    return fromCore(wording().ruleTitle(own_->words().rule));
}

void RuleCards::keep() {
    context_.desk.act(service::setOwnNumber(diary(), own_->words()), tr("own number for “%1”").arg(title()));
}

void RuleCards::takeBack() {
    context_.desk.act(service::takeBackOwnNumber(diary(), own_->words().rule), tr("take back the number for “%1”").arg(title()));
}

void RuleCards::leave() {
    if (own_->isDirty()) {
        const QString text = tr("Your own number for “%1” is not kept yet.").arg(title());
        if (context_.prompts.ask(tr("Rules"), text, tr("Keep it")) == Answer::yes) {
            keep();
        }
    }
    own_->forget();
    thinking_->forget();
}

void RuleCards::retranslate() {
    why_->setTitle(tr("Why"));
    own_->retranslate(wording());
}

}  // namespace gyeol::ui

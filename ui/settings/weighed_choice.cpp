#include "ui/settings/weighed_choice.h"

#include "ui/consequence_texts.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace gyeol::ui {
namespace {

/// A choice is weighed over the days that a person can see coming.
constexpr int weighedDays = 14;
/// Nobody needs to know what an evening half a year from now would hold.
constexpr int farthestDays = 183;

}  // namespace

WeighedChoice::WeighedChoice(const PageContext& context, const QString& name, QWidget* parent, Place place)
    : QWidget(parent),
      context_(context),
      place_(place),
      thinking_(new Thinking(this)),
      words_(new Speaker(this)),
      keep_(new QPushButton(this)),
      putBack_(new QPushButton(this)) {
    setObjectName(name);
    words_->setObjectName(name + QStringLiteral("_consequence"));
    words_->setProperty("role", QStringLiteral("consequence"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    keep_->setObjectName(name + QStringLiteral("_keep"));
    keep_->setProperty("kind", QStringLiteral("primary"));
    putBack_->setObjectName(name + QStringLiteral("_putBack"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(keep_);
    row->addWidget(putBack_);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(words_);
    layout->addLayout(row);
    connect(keep_, &QPushButton::clicked, this, [this] {
        context_.desk.act(diary::ChangeSet(changes_), act_);
        emit kept();
    });
    connect(putBack_, &QPushButton::clicked, this, &WeighedChoice::putBack);
    retranslate();
    setVisible(place == Place::dialog);
}

void WeighedChoice::weigh(const diary::ChangeSet& changes, const QString& act, const QString& lead, std::optional<Date> from) {
    changes_ = changes;
    act_ = act;
    lead_ = lead;
    setVisible(!changes.empty() || place_ == Place::dialog);
    keep_->setEnabled(!changes.empty());
    diary::Diary after = changes.empty() ? diary::Diary{} : context_.desk.diary();
    if (changes.empty() || !diary::apply(after, changes)) {
        thinking_->forget();
        words_->setText(tr("Nothing is changed yet."));
        return;
    }
    words_->setText(lead.isEmpty() ? tr("Looking at the plan…") : lead);
    const Date today = context_.today();
    const Date then = civilDay(context_.clock.now(), after.person.rolloverHour);
    if (from && *from <= today) {
        from.reset();
    }
    if (from && daysBetween(today, *from) > farthestDays) {
        thinking_->forget();
        words_->say(tr("Nothing is planned yet so far ahead."));
        return;
    }
    thinking_->ask(
        [&book = context_.book, diary = context_.desk.diary(), changes, today, then, from] {
            return service::consequenceOf(book, diary, changes, {from.value_or(today), weighedDays, today},
                                          {from.value_or(then), weighedDays, then});
        },
        [this, from](const service::Consequence& consequence) { tell(consequence, from); });
}

void WeighedChoice::refuse(const QString& why) {
    thinking_->forget();
    changes_ = {};
    setVisible(true);
    keep_->setEnabled(false);
    words_->say(why);
}

void WeighedChoice::tell(const service::Consequence& consequence, std::optional<Date> from) {
    const wording::Wording& wording = context_.languages.wording();
    QStringList lines = planLines(wording, context_.desk.diary(), consequence);
    if (from && consequence.changes.empty()) {
        lines = {tr("The two weeks from %1 on stay as they would be planned now.").arg(fromCore(wording.shortDate(*from)))};
    }
    if (!lead_.isEmpty()) {
        lines.prepend(lead_);
    }
    words_->say(lines.join(QLatin1Char('\n')));
}

void WeighedChoice::retranslate() {
    keep_->setText(tr("&Keep this"));
    putBack_->setText(place_ == Place::form ? tr("Put &back") : tr("&Cancel"));
}

}  // namespace gyeol::ui

#include "ui/progress/progress_page.h"

#include "ui/qt_text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int fourWeeks = 28, twelveWeeks = 84, year = 365, everything = 0;
constexpr int mostTold = 5;  ///< coincidences that are none, told one by one

bool isMeasured(const service::History& history) {
    for (const auto& readings : history.readings) {
        for (const service::Reading& reading : readings) {
            if (reading.known > 0) {
                return true;
            }
        }
    }
    return false;
}

bool isAnythingPlanned(const service::History& history) {
    return std::any_of(history.weeks.begin(), history.weeks.end(), [](const service::Adherence& week) { return week.all() > 0; });
}

}  // namespace

ProgressPage::ProgressPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      context_(context),
      thinking_(new Thinking(this)),
      frame_(new PageFrame(this, 1080)),
      range_(new Segmented(QStringLiteral("range"), {fourWeeks, twelveWeeks, year, everything}, Segmented::Empty::refused, this)),
      empty_(frame_->addCard(QStringLiteral("progressEmpty"))),
      emptyWords_(makeText("body", empty_)),
      checkIn_(new QPushButton(empty_)),
      skin_(new SkinCard(context, this)),
      adherenceCard_(new Card(QStringLiteral("adherenceCard"), this)),
      adherenceWords_(makeText("note", adherenceCard_)),
      adherence_(new AdherenceChart(adherenceCard_)),
      coincidences_(new Card(QStringLiteral("coincidences"), this)),
      photographs_(new PhotographCard(context, this)),
      pores_(makePorePart(context, this)) {
    setObjectName(QStringLiteral("progressPage"));
    range_->setValue(twelveWeeks);
    frame_->head()->addWidget(range_);
    checkIn_->setObjectName(QStringLiteral("progressCheckIn"));
    checkIn_->setProperty("kind", QStringLiteral("primary"));
    emptyWords_->setObjectName(QStringLiteral("progressEmptyWords"));
    empty_->body()->addWidget(emptyWords_);
    empty_->body()->addWidget(checkIn_, 0, Qt::AlignLeft);
    adherence_->setFixedHeight(230);
    adherenceWords_->setObjectName(QStringLiteral("adherenceWords"));
    adherenceCard_->body()->addWidget(adherence_);
    adherenceCard_->body()->addWidget(adherenceWords_);
    for (Card* card : {static_cast<Card*>(skin_), adherenceCard_, coincidences_, static_cast<Card*>(photographs_)}) {
        frame_->column()->addWidget(card);
    }
    if (pores_ != nullptr) {
        frame_->column()->addWidget(pores_);
        connect(pores_, &PorePart::measured, this, [this] {
            if (history_) {
                showHistory(*history_);
            }
        });
    }
    for (Card* card : {empty_, static_cast<Card*>(skin_), adherenceCard_, coincidences_}) {
        card->hide();
    }
    showBelow(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame_);
    connect(range_, &Segmented::chosen, this, &ProgressPage::refresh);
    connect(checkIn_, &QPushButton::clicked, this, [this] { emit pageWished(QStringLiteral("check_in")); });
    retranslate();
}

service::DaySpan ProgressPage::span() const {
    const Date today = context_.today();
    const int days = range_->value().value_or(twelveWeeks);
    if (days != everything) {
        return {today - Days(days - 1), today};
    }
    const Date first = service::firstDayOf(context_.desk.diary(), today).value_or(today);
    return {std::min(first, today - Days(fourWeeks - 1)), today};
}

void ProgressPage::refresh() {
    photographs_->refresh();
    if (pores_ != nullptr) {
        pores_->refresh();
    }
    thinking_->ask([&book = context_.book, diary = context_.desk.sharedDiary(), span = span(),
                    today = context_.today()] { return service::historyOf(book, *diary, span, today); },
                   [this](service::History history) {
                       if (!context_.desk.isEmpty()) {
                           showHistory(std::move(history));
                       }
                   });
}

void ProgressPage::showBelow(bool shown) {
    photographs_->setVisible(shown);
    if (pores_ != nullptr) {
        pores_->setVisible(shown);
    }
}

void ProgressPage::showHistory(service::History history) {
    history_ = std::move(history);
    showBelow(true);
    frame_->setLead(knownText(history_->known));
    auto more = pores_ != nullptr ? pores_->lanes(*history_) : std::vector<MoreLane>();
    const bool noted = isMeasured(*history_), measured = noted || !more.empty(), planned = isAnythingPlanned(*history_);
    skin_->setVisible(measured);
    empty_->setVisible(!measured);
    adherenceCard_->setVisible(planned);
    coincidences_->setVisible(noted);
    if (measured) {
        skin_->show(*history_, std::move(more));
        showCoincidences();
    } else {
        showEmpty();
    }
    if (planned) {
        adherence_->show(history_->weeks, context_.languages.wording(), context_.theme.colours());
        adherenceWords_->setText(AdherenceChart::sumText(history_->weeks) + QLatin1Char('\n') +
                                 tr("Counted, not graded: what was left out is often what the skin needed."));
    }
}

void ProgressPage::showEmpty() {
    const bool elsewhere = !context_.desk.diary().checkIns.empty() && range_->value() != everything;
    emptyWords_->setText(
        elsewhere
            ? tr("In this time nobody noted how the skin was. A longer time is chosen above; or begin again with today.")
            : tr("Nothing to show yet. A check-in takes one tap; after a week of them a line can be seen here, beside what was done."));
}

void ProgressPage::showCoincidences() {
    clear(coincidences_->body());
    const auto addLine = [this](const char* role, const QString& text) {
        auto* line = makeText(role, coincidences_);
        line->setText(text);
        coincidences_->body()->addWidget(line);
        return line;
    };
    QStringList tooFew;
    int nothing = 0;
    bool told = false;
    for (const service::Coincidence& at : history_->coincidences) {
        if (at.verdict == service::Coincidence::Verdict::tooFew) {
            tooFew << coincidenceText(words(), at);
        } else if (at.verdict == service::Coincidence::Verdict::coincides) {
            addLine("step", coincidenceText(words(), at))->setObjectName(QStringLiteral("coincides"));
            told = true;
        } else if (++nothing <= mostTold) {
            addLine("body", coincidenceText(words(), at));
            told = true;
        }
    }
    if (!told) {
        addLine("body", tr("There are not enough days to say anything yet: at least %1 days after something and %1 without it, and %2 on "
                           "which irritation began.")
                            .arg(service::enoughDays)
                            .arg(service::enoughIrritated));
    }
    if (!tooFew.isEmpty() && told) {
        addLine("note", tr("Too few days yet: %1.").arg(tooFew.join(QStringLiteral(", "))));
    }
    addLine("note", tr("Counted is the day on which irritation began, after a calm one. What coincides need not be the cause: several "
                       "things change at once. "
                       "If it comes again, leave one thing out for two weeks and look, or ask a dermatologist."));
}

void ProgressPage::begin() {
    range_->setFocus();
}

void ProgressPage::retranslate() {
    frame_->setTitle(tr("Progress"));
    range_->rename(tr("How far back"), {tr("4 weeks"), tr("12 weeks"), tr("A year"), tr("All")});
    empty_->setTitle(tr("How it goes"));
    checkIn_->setText(tr("&Check in"));
    adherenceCard_->setTitle(tr("What became of the plan"));
    coincidences_->setTitle(tr("What coincides with irritation"));
    skin_->retranslate();
    photographs_->retranslate();
    if (pores_ != nullptr) {
        pores_->retranslate();
    }
    if (history_ && !context_.desk.isEmpty()) {
        showHistory(*history_);
    }
}

}  // namespace gyeol::ui

#include "ui/check_in/check_in_page.h"

#include "ui/check_in/check_in_texts.h"
#include "ui/labels.h"
#include "ui/qt_text.h"

#include <QHBoxLayout>

namespace gyeol::ui {
namespace {

using diary::Part;

constexpr int stripDays = 14;
/// A choice is weighed over the days that a person can see coming.
constexpr int weighedDays = 14;
constexpr int morningValue = 0, eveningValue = 1;

}  // namespace

CheckInPage::CheckInPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      context_(context),
      thinking_(new Thinking(this)),
      frame_(new PageFrame(this, 780)),
      strip_(new DayStrip(stripDays, this)),
      legend_(makeText("note", this)),
      part_(new Segmented(QStringLiteral("part"), {morningValue, eveningValue}, Segmented::Empty::refused, this)),
      calmCard_(new Card(QStringLiteral("calmCard"), this)),
      calm_(new QPushButton(this)),
      calmWords_(makeText("body", this)),
      photographs_(new PhotographStrip(context, this)),
      side_(new SidePanel(QStringLiteral("checkInSide"), this)),
      advice_(new Speaker(this)),
      consequence_(new Speaker(this)),
      keep_(new QPushButton(this)),
      remove_(new QPushButton(this)) {
    setObjectName(QStringLiteral("checkInPage"));
    buildTop();
    form_ = new SkinForm(*frame_);
    form_->addBelow(photographs_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 16, 16);
    layout->setSpacing(0);
    layout->addWidget(frame_, 1);
    layout->addWidget(side_);
    fillSide();
    connectAll();
    retranslate();
}

void CheckInPage::buildTop() {
    frame_->column()->addWidget(strip_);
    frame_->column()->addWidget(legend_);
    calm_->setObjectName(QStringLiteral("allCalm"));
    calm_->setProperty("kind", QStringLiteral("primary"));
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(calm_);
    row->addWidget(calmWords_, 1);
    calmCard_->body()->addLayout(row);
    calmCard_->body()->addWidget(part_);
    frame_->column()->addWidget(calmCard_);
}

void CheckInPage::fillSide() {
    advice_->setObjectName(QStringLiteral("advice"));
    advice_->setProperty("role", QStringLiteral("caution"));
    consequence_->setObjectName(QStringLiteral("consequence"));
    side_->addWords(advice_);
    side_->addWords(consequence_);
    keep_->setObjectName(QStringLiteral("keepCheckIn"));
    keep_->setProperty("kind", QStringLiteral("primary"));
    remove_->setObjectName(QStringLiteral("removeCheckIn"));
    side_->addButton(keep_);
    side_->addButton(remove_);
}

void CheckInPage::connectAll() {
    connect(strip_, &DayStrip::chosen, this, [this](Date day) { goTo(day, part()); });
    connect(part_, &Segmented::chosen, this,
            [this](std::optional<int> value) { goTo(day_, value == morningValue ? Part::morning : Part::evening); });
    connect(calm_, &QPushButton::clicked, this, &CheckInPage::sayCalm);
    connect(keep_, &QPushButton::clicked, this, &CheckInPage::keep);
    connect(remove_, &QPushButton::clicked, this, &CheckInPage::remove);
    connect(form_, &SkinForm::changed, this, [this] {
        showState();
        weigh();
    });
}

Part CheckInPage::part() const {
    return part_->value() == morningValue ? Part::morning : Part::evening;
}

Part CheckInPage::partOfNow() const {
    constexpr int noon = 12;
    const auto now = context_.clock.now();
    const bool morning = now - std::chrono::floor<Days>(now) < std::chrono::hours(noon) && civilDay(now, 0) == context_.today();
    return morning ? Part::morning : Part::evening;
}

bool CheckInPage::isDirty() const {
    return !context_.desk.isEmpty() && form_->words() != kept_;
}

void CheckInPage::refresh() {
    seenToday_ = context_.today();
    // What is being said of an evening is said to its end, also where the day turns meanwhile.
    if (openedOn_ == Date() || (openedOn_ != seenToday_ && !isDirty())) {
        openedOn_ = day_ = seenToday_;
        part_->setValue(partOfNow() == Part::morning ? morningValue : eveningValue);
        load();
    } else if (service::skinWordsOn(diary(), day_, part()) != kept_ || !isDirty()) {
        // Undone, or changed elsewhere: the diary's word. What was typed beside an unchanged check-in stays.
        load();
    }
    showDay();
    weigh();
}

void CheckInPage::load() {
    kept_ = service::skinWordsOn(diary(), day_, part());
    std::vector<std::pair<diary::TreatmentId, QString>> suspects;
    for (const diary::TreatmentId& id : service::suspectsOf(context_.book, diary(), day_)) {
        suspects.emplace_back(id, treatmentName(wording(), diary(), id.text()));
    }
    if (kept_.checkIn.suspect &&
        std::ranges::find(suspects, *kept_.checkIn.suspect, [](const auto& one) { return one.first; }) == suspects.end()) {
        suspects.emplace_back(*kept_.checkIn.suspect, treatmentName(wording(), diary(), kept_.checkIn.suspect->text()));
    }
    form_->offerSuspects(suspects);
    form_->setWords(kept_);
}

void CheckInPage::goTo(Date day, Part part) {
    static_cast<void>(leave());  // it is kept or dropped; nobody stays for it
    day_ = day;
    part_->setValue(part == Part::morning ? morningValue : eveningValue);
    load();
    showDay();
    weigh();
}

bool CheckInPage::leave() {
    if (isDirty()) {
        const QString text = tr("What you said of %1 is not kept yet.").arg(dayName());
        if (context_.prompts.ask(tr("Check-in"), text, tr("Keep it")) == Answer::yes) {
            keep();
        } else {
            load();
        }
    }
    return true;
}

QString CheckInPage::dayName() const {
    return tr("%1, %2").arg(fromCore(wording().longDate(kept_.checkIn.date)), partName(wording(), kept_.checkIn.part).toLower());
}

void CheckInPage::showDay() {
    frame_->setLead(dayName());
    strip_->show(wording(), seenToday_, service::skinDays(context_.book, diary(), seenToday_, stripDays), day_);
    const service::CalmWords calm = service::allCalm(context_.book, diary(), day_, part());
    calm_->setText(calm.asYesterday ? tr("&All calm, as the day before") : tr("&All calm"));
    calm_->setAccessibleName(QString(calm_->text()).remove(QLatin1Char('&')));
    photographs_->show({day_, part()});
    showState();
}

void CheckInPage::showState() {
    const QString text = advice().join(QStringLiteral("\n\n"));
    advice_->setVisible(!text.isEmpty());
    if (text != advice_->text()) {
        advice_->say(text);
    }
    const bool known = diary::findCheckIn(diary(), day_, part()) != nullptr;
    keep_->setEnabled(isDirty());
    remove_->setEnabled(known);
    calmWords_->setText(known ? tr("Noted already; change it below.") : tr("Not known yet. A gap stays unknown, which is not calm."));
}

QStringList CheckInPage::advice() const {
    return adviceLines(wording(), service::whomToCall(context_.book, diary(), day_, form_->words().conditions), day_);
}

void CheckInPage::weigh() {
    const Date today = context_.today();
    side_->setTitle(isDirty() ? tr("If you keep this") : tr("Nothing to keep yet"));
    if (!isDirty()) {
        thinking_->forget();
        consequence_->setText(tr("Choose what you see and feel. Before you keep it, this says what it does to your plan."));
        return;
    }
    thinking_->ask(
        [&book = context_.book, diary = diary(), changes = service::saySkin(diary(), form_->words()), today] {
            return service::consequenceOf(book, diary, changes, {today, weighedDays, today});
        },
        [this](const service::Consequence& consequence) {
            QStringList lines = consequenceLines(wording(), diary(), consequence);
            for (const QString& told : advice()) {
                lines.removeAll(told);
            }
            consequence_->say(lines.join(QStringLiteral("\n\n")));
        });
}

void CheckInPage::sayCalm() {
    service::SkinWords words = kept_;
    words.checkIn = service::allCalm(context_.book, diary(), day_, part()).checkIn;
    form_->setWords(words);
    keep();
}

void CheckInPage::keep() {
    context_.desk.act(service::saySkin(diary(), form_->words()), tr("check-in of %1").arg(dayName()));
}

void CheckInPage::remove() {
    context_.desk.act(service::removeCheckIn(diary(), day_, part()), tr("remove the check-in of %1").arg(dayName()));
}

void CheckInPage::begin() {
    calm_->setFocus();
}

void CheckInPage::retranslate() {
    frame_->setTitle(tr("How is your skin?"));
    strip_->setAccessibleName(tr("The last 14 days"));
    QStringList legend;
    for (const auto day : {service::SkinDay::calm, service::SkinDay::irritated, service::SkinDay::unusual, service::SkinDay::unknown}) {
        legend << DayStrip::signOf(day) + QLatin1Char(' ') + DayStrip::wordOf(day);
    }
    legend_->setText(legend.join(QStringLiteral("     ")));
    part_->rename(tr("Part of the day"), {partName(wording(), Part::morning), partName(wording(), Part::evening)});
    side_->setCaption(tr("WHAT IT WOULD DO"));
    keep_->setText(tr("&Keep this check-in"));
    remove_->setText(tr("&Remove the check-in"));
    form_->retranslate(wording());
    photographs_->retranslate();
    if (!context_.desk.isEmpty() && seenToday_ == context_.today()) {
        const service::SkinWords typed = form_->words();
        load();
        form_->setWords(typed);
        showDay();
        weigh();
    }
}

}  // namespace gyeol::ui

#include "ui/settings/evenings_section.h"

#include "rulebook/rule_data.h"
#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/settings/evening_minutes.h"
#include "ui/settings/exception_dialog.h"
#include "ui/settings/settings_form.h"

#include <QGridLayout>

namespace gyeol::ui {
namespace {

/// Days of the week as they stand in the form, Monday first.
constexpr std::array daysInOrder{1, 2, 3, 4, 5, 6, 0};

QString nameOf(int day) {
    return QStringLiteral("evening_%1").arg(day);
}

}  // namespace

EveningsSection::EveningsSection(const PageContext& context, QWidget* parent)
    : SettingsSection(parent),
      context_(context),
      minutesCard_(addCard(QStringLiteral("minutesCard"))),
      whilesCard_(addCard(QStringLiteral("whilesCard"))),
      usualName_(makeFieldName(minutesCard_)),
      usualNote_(makeText("note", minutesCard_)),
      weekName_(makeText("field", minutesCard_)),
      whilesNote_(makeText("note", whilesCard_)),
      earlier_(makeText("note", whilesCard_)),
      usual_(new QSpinBox(minutesCard_)),
      choice_(new WeighedChoice(context, QStringLiteral("evenings"), minutesCard_)),
      whiles_(new QVBoxLayout),
      add_(new QPushButton(whilesCard_)) {
    buildMinutes();
    buildWhiles();
    connect(choice_, &WeighedChoice::putBack, this, [this] {
        load();
        weigh();
    });
}

void EveningsSection::buildMinutes() {
    usual_->setObjectName(QStringLiteral("eveningUsual"));
    usual_->setRange(0, mostMinutes);
    usual_->setSingleStep(minutesStep);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(usualName_);
    row->addWidget(usual_);
    row->addWidget(usualNote_, 1);
    auto* week = new QGridLayout;
    week->setHorizontalSpacing(8);
    week->setVerticalSpacing(6);
    for (std::size_t column = 0; column < daysInOrder.size(); ++column) {
        const int day = daysInOrder.at(column);
        auto* name = makeText("caption", minutesCard_);
        auto* minutes = new QSpinBox(minutesCard_);
        minutes->setObjectName(nameOf(day));
        minutes->setRange(asUsual, mostMinutes);
        minutes->setSingleStep(minutesStep);
        minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
        minutes->setAlignment(Qt::AlignCenter);
        week->addWidget(name, 0, static_cast<int>(column));
        week->addWidget(minutes, 1, static_cast<int>(column));
        week->setColumnStretch(static_cast<int>(column), 1);
        dayNames_.at(static_cast<std::size_t>(day)) = name;
        days_.at(static_cast<std::size_t>(day)) = minutes;
        connect(minutes, &QSpinBox::valueChanged, this, &EveningsSection::weigh);
    }
    connect(usual_, &QSpinBox::valueChanged, this, &EveningsSection::weigh);
    minutesCard_->body()->addLayout(row);
    minutesCard_->body()->addSpacing(4);
    minutesCard_->body()->addWidget(weekName_);
    minutesCard_->body()->addLayout(week);
    minutesCard_->body()->addWidget(choice_);
}

void EveningsSection::buildWhiles() {
    add_->setObjectName(QStringLiteral("addWhile"));
    whiles_->setSpacing(8);
    whilesCard_->body()->addWidget(whilesNote_);
    whilesCard_->body()->addLayout(whiles_);
    whilesCard_->body()->addWidget(earlier_);
    whilesCard_->body()->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
}

int EveningsSection::usualMinutes() const {
    return context_.book.data().aims.minutesEvening;
}

diary::Evenings EveningsSection::chosen() const {
    diary::Evenings evenings = context_.desk.diary().evenings;
    if (evenings.minutes || usual_->value() != usualMinutes()) {
        evenings.minutes = usual_->value();
    }
    evenings.byWeekday.clear();
    for (std::size_t day = 0; day < days_.size(); ++day) {
        if (days_.at(day)->value() >= 0) {
            evenings.byWeekday[static_cast<diary::DayOfWeek>(day)] = days_.at(day)->value();
        }
    }
    return evenings;
}

void EveningsSection::load() {
    kept_ = context_.desk.diary().evenings;
    const auto show = [](QSpinBox* box, int minutes) {
        const QSignalBlocker quiet(box);
        box->setValue(minutes);
    };
    show(usual_, kept_->minutes.value_or(usualMinutes()));
    for (std::size_t day = 0; day < days_.size(); ++day) {
        const auto found = kept_->byWeekday.find(static_cast<diary::DayOfWeek>(day));
        show(days_.at(day), found == kept_->byWeekday.end() ? asUsual : found->second);
    }
}

void EveningsSection::refresh() {
    const diary::Evenings& now = context_.desk.diary().evenings;
    const bool minutesAreOther = !kept_ || kept_->minutes != now.minutes || kept_->byWeekday != now.byWeekday;
    if (minutesAreOther || chosen() == now) {
        load();
    }
    showWhiles();
    weigh();
}

void EveningsSection::weigh() {
    if (context_.desk.isEmpty()) {
        return;
    }
    diary::Diary after = context_.desk.diary();
    after.evenings = chosen();
    choice_->weigh(diary::difference(context_.desk.diary(), after), tr("the minutes of the evenings"));
}

void EveningsSection::showWhiles() {
    clear(whiles_);
    const auto& exceptions = context_.desk.diary().evenings.exceptions;
    const Date today = context_.today();
    int shown = 0;
    bool anyEarlier = false;
    for (std::size_t place = 0; place < exceptions.size(); ++place) {
        if (exceptions[place].to < today) {
            anyEarlier = true;
            continue;
        }
        ++shown;
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        auto* words = makeText("body", whilesCard_);
        words->setText(describe(exceptions[place]));
        const auto button = [&](const char* name, const QString& text, const QString& spoken, auto does) {
            auto* made = new QPushButton(text, whilesCard_);
            made->setObjectName(QLatin1String(name) + QString::number(place));
            made->setAccessibleName(spoken);
            connect(made, &QPushButton::clicked, this, does);
            return made;
        };
        row->addWidget(words, 1);
        row->addWidget(button("changeWhile_", tr("Change…"), tr("Change %1").arg(words->text()), [this, place] { edit(place); }));
        row->addWidget(button("removeWhile_", tr("Remove"), tr("Remove %1").arg(words->text()), [this, place] { remove(place); }));
        whiles_->addLayout(row);
    }
    if (shown == 0) {
        auto* words = makeText("body", whilesCard_);
        words->setText(tr("Nothing is arranged. Add a journey, a month with other evenings, or a pause."));
        whiles_->addWidget(words);
    }
    earlier_->setVisible(anyEarlier);
    earlier_->setText(tr("What is over stays in the diary and is not shown here."));
}

QString EveningsSection::describe(const diary::EveningException& exception) const {
    QStringList parts;
    parts << (exception.from == exception.to ? fromCore(wording().shortDate(exception.from))
                                             : fromCore(wording().dateRange(exception.from, exception.to)));
    if (exception.pause) {
        parts << tr("pause");
    }
    if (exception.minutes) {
        parts << tr("%1 minutes an evening").arg(*exception.minutes);
    }
    if (!exception.without.empty()) {
        QStringList names;
        for (const diary::TreatmentId& id : exception.without) {
            names << treatmentName(wording(), context_.desk.diary(), id.text());
        }
        parts << tr("without %1").arg(names.join(QStringLiteral(", ")));
    }
    if (!exception.note.empty()) {
        parts << fromCore(exception.note);
    }
    return parts.join(QStringLiteral(" · "));
}

void EveningsSection::edit(std::optional<std::size_t> place) {
    auto* dialog = new ExceptionDialog(context_, place, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EveningsSection::remove(std::size_t place) {
    diary::Diary after = context_.desk.diary();
    const QString words = describe(after.evenings.exceptions.at(place));
    after.evenings.exceptions.erase(after.evenings.exceptions.begin() + static_cast<std::ptrdiff_t>(place));
    context_.desk.act(diary::difference(context_.desk.diary(), after), tr("remove %1").arg(words));
}

void EveningsSection::retranslate() {
    minutesCard_->setTitle(tr("Time in the evening"));
    usualName_->setText(tr("As a rule"));
    usual_->setAccessibleName(tr("Minutes of an evening, as a rule"));
    usual_->setSuffix(tr(" min"));
    usualNote_->setText(tr("What is planned for an evening never takes longer, unless you pin it."));
    weekName_->setText(tr("By weekday"));
    for (std::size_t day = 0; day < days_.size(); ++day) {
        const Weekday weekday(static_cast<unsigned>(day));
        dayNames_.at(day)->setText(fromCore(wording().shortWeekdayName(weekday)));
        days_.at(day)->setSpecialValueText(tr("as usual"));
        days_.at(day)->setSuffix(tr(" min"));
        days_.at(day)->setAccessibleName(tr("Minutes on %1").arg(fromCore(wording().weekdayName(weekday))));
    }
    whilesCard_->setTitle(tr("For a while"));
    whilesNote_->setText(
        tr("Days on which the evenings are otherwise: less time, something left at home, or a pause in which nothing counts as missed."));
    add_->setText(tr("&Add…"));
    add_->setAccessibleName(tr("Add days with other evenings"));
    choice_->retranslate();
    if (kept_) {
        showWhiles();
    }
}

}  // namespace gyeol::ui

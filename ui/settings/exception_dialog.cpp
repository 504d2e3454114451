#include "ui/settings/exception_dialog.h"

#include "ui/labels.h"
#include "ui/qt_text.h"
#include "ui/settings/evening_minutes.h"
#include "ui/settings/settings_form.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace gyeol::ui {
namespace {

constexpr int aWeekLater = 6;

}  // namespace

ExceptionDialog::ExceptionDialog(const PageContext& context, std::optional<std::size_t> place, QWidget* parent)
    : QDialog(parent),
      context_(context),
      place_(place),
      from_(new DateEdit(QStringLiteral("whileFrom"), context.today(), this)),
      to_(new DateEdit(QStringLiteral("whileTo"), context.today(), this)),
      pause_(new QCheckBox(tr("Pause: nothing is planned, and nothing counts as missed"), this)),
      minutes_(new QSpinBox(this)),
      note_(new QLineEdit(this)),
      choice_(new WeighedChoice(context, QStringLiteral("while"), this, WeighedChoice::Place::dialog)) {
    setObjectName(QStringLiteral("exceptionDialog"));
    setWindowTitle(tr("Other evenings for a while"));
    setMinimumWidth(520);
    build();
    load();
    connect(from_, &QDateEdit::dateChanged, this, [this](QDate from) {
        if (to_->date() < from) {
            to_->setDate(from);
        }
        weigh();
    });
    connect(to_, &QDateEdit::dateChanged, this, [this](QDate to) {
        if (from_->date() > to) {
            from_->setDate(to);
        }
        weigh();
    });
    connect(pause_, &QCheckBox::toggled, this, [this](bool pauses) {
        minutes_->setDisabled(pauses);
        for (const auto& [id, box] : left_) {
            box->setDisabled(pauses);
        }
        weigh();
    });
    connect(minutes_, &QSpinBox::valueChanged, this, &ExceptionDialog::weigh);
    connect(note_, &QLineEdit::textChanged, this, &ExceptionDialog::weigh);
    connect(choice_, &WeighedChoice::kept, this, &QDialog::accept);
    connect(choice_, &WeighedChoice::putBack, this, &QDialog::reject);
    weigh();
}

void ExceptionDialog::build() {
    from_->setAccessibleName(tr("From"));
    to_->setAccessibleName(tr("To"));
    for (DateEdit* edit : {from_, to_}) {
        edit->speak(context_.languages.current());
        edit->setFirstWeekday(context_.desk.diary().person.firstWeekday);
    }
    minutes_->setObjectName(QStringLiteral("whileMinutes"));
    minutes_->setAccessibleName(tr("Minutes of an evening"));
    minutes_->setRange(asUsual, mostMinutes);
    minutes_->setSingleStep(minutesStep);
    minutes_->setSpecialValueText(tr("as usual"));
    minutes_->setSuffix(tr(" min"));
    pause_->setObjectName(QStringLiteral("whilePause"));
    note_->setObjectName(QStringLiteral("whileNote"));
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("A journey, Ramadan, exams…"));
    auto* home = new QVBoxLayout;
    home->setSpacing(4);
    for (const diary::Treatment& treatment : context_.desk.diary().treatments) {
        if (treatment.active) {
            auto* box = new QCheckBox(treatmentName(context_.languages.wording(), context_.desk.diary(), treatment.id.text()), this);
            box->setObjectName(QStringLiteral("without_") + fromCore(treatment.id.text()));
            connect(box, &QCheckBox::toggled, this, &ExceptionDialog::weigh);
            home->addWidget(box);
            left_.emplace_back(treatment.id, box);
        }
    }
    auto* inside = new QWidget(this);
    inside->setObjectName(QStringLiteral("told"));
    inside->setLayout(home);
    home->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("consequenceScroll"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumHeight(96);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* days = new QHBoxLayout;
    days->setSpacing(8);
    days->addWidget(from_, 1);
    days->addWidget(to_, 1);
    auto* form = makeSettingsForm();
    form->addRow(tr("From, to"), days);
    form->addRow(QString(), pause_);
    form->addRow(tr("Time in the evening"), minutes_);
    form->addRow(tr("Left at home"), scroll);
    form->addRow(tr("Note"), note_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addWidget(choice_);
}

void ExceptionDialog::load() {
    const Date today = context_.today();
    diary::EveningException shown{.from = today, .to = today + Days(aWeekLater), .minutes = {}, .without = {}, .pause = false, .note = {}};
    if (place_) {
        shown = context_.desk.diary().evenings.exceptions.at(*place_);
    }
    from_->setDay(shown.from);
    to_->setDay(shown.to);
    minutes_->setValue(shown.minutes.value_or(asUsual));
    for (const auto& [id, box] : left_) {
        box->setChecked(std::find(shown.without.begin(), shown.without.end(), id) != shown.without.end());
    }
    note_->setText(fromCore(shown.note));
    pause_->setChecked(shown.pause);
    minutes_->setDisabled(shown.pause);
}

diary::EveningException ExceptionDialog::said() const {
    diary::EveningException exception{.from = from_->day(),
                                      .to = to_->day(),
                                      .minutes = {},
                                      .without = {},
                                      .pause = pause_->isChecked(),
                                      .note = toCore(note_->text().trimmed())};
    if (exception.pause) {
        return exception;
    }
    if (minutes_->value() >= 0) {
        exception.minutes = minutes_->value();
    }
    for (const auto& [id, box] : left_) {
        if (box->isChecked()) {
            exception.without.push_back(id);
        }
    }
    return exception;
}

void ExceptionDialog::weigh() {
    const diary::EveningException exception = said();
    if (!exception.pause && !exception.minutes && exception.without.empty()) {
        choice_->refuse(tr("Say what is otherwise on these days: the time, what stays at home, or a pause."));
        return;
    }
    diary::Diary after = context_.desk.diary();
    auto& exceptions = after.evenings.exceptions;
    if (place_) {
        exceptions.at(*place_) = exception;
    } else {
        exceptions.push_back(exception);
    }
    const wording::Wording& wording = context_.languages.wording();
    choice_->weigh(diary::difference(context_.desk.diary(), after),
                   tr("other evenings, %1").arg(fromCore(wording.dateRange(exception.from, exception.to))), {}, exception.from);
}

}  // namespace gyeol::ui

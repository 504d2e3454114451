#include "ui/shelf/patch_calendar.h"

#include "ui/qt_text.h"
#include "ui/widgets/page_frame.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace gyeol::ui {
namespace {

constexpr int week = 7;

}  // namespace

PatchCalendar::PatchCalendar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("patchCalendar"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (int column = 0; column < week; ++column) {
        grid->setColumnStretch(column, 1);
    }
}

void PatchCalendar::rebuild(std::size_t count) {
    auto* grid = static_cast<QGridLayout*>(layout());
    while (buttons_.size() > count) {
        delete buttons_.back();
        buttons_.pop_back();
    }
    while (buttons_.size() < count) {
        const auto place = static_cast<int>(buttons_.size());
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("patchDay_%1").arg(place));
        button->setProperty("kind", QStringLiteral("day"));
        button->setCheckable(true);
        button->setMinimumWidth(10);
        connect(button, &QPushButton::clicked, this,
                [this, place](bool applied) { emit noted(days_[static_cast<std::size_t>(place)].date, applied); });
        grid->addWidget(button, place / week, place % week);
        buttons_.push_back(button);
    }
}

void PatchCalendar::show(const wording::Wording& wording, const std::vector<service::PatchDay>& days, Date today) {
    days_ = days;
    rebuild(days.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
        QPushButton* button = buttons_[i];
        const bool ahead = days[i].date > today;
        const QString sign = days[i].applied ? QStringLiteral("✓") : ahead ? QStringLiteral("·") : QStringLiteral("–");
        button->setText(fromCore(wording.shortWeekdayName(weekdayOf(days[i].date))) + QLatin1Char('\n') +
                        QString::number(toQDate(days[i].date).day()) + QLatin1Char('\n') + sign);
        button->setChecked(days[i].applied);
        button->setEnabled(!ahead);
        const QString word = days[i].applied ? tr("put on") : ahead ? tr("still to come") : tr("not noted");
        const QString words = tr("Day %1, %2: %3").arg(i + 1).arg(fromCore(wording.longDate(days[i].date)), word);
        button->setAccessibleName(days[i].date == today ? tr("%1 (today)").arg(words) : words);
        button->setToolTip(button->accessibleName());
    }
}

void PatchCalendar::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : key == Qt::Key_Up ? -week : key == Qt::Key_Down ? week : 0;
    for (int i = 0; step != 0 && i < static_cast<int>(buttons_.size()); ++i) {
        const int next = i + step;
        if (buttons_[static_cast<std::size_t>(i)]->hasFocus() && next >= 0 && next < static_cast<int>(buttons_.size()) &&
            buttons_[static_cast<std::size_t>(next)]->isEnabled()) {
            buttons_[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

}  // namespace gyeol::ui

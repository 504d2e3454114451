#include "ui/check_in/day_strip.h"

#include "ui/qt_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace gyeol::ui {

DayStrip::DayStrip(int days, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("dayStrip"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int place = 0; place < days; ++place) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("day_") + QString::number(days - 1 - place));
        button->setProperty("kind", QStringLiteral("day"));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumWidth(10);
        connect(button, &QPushButton::clicked, this, [this, back = days - 1 - place] { emit chosen(last_ - Days(back)); });
        row->addWidget(button, 1);
        buttons_.push_back(button);
    }
}

QString DayStrip::signOf(service::SkinDay day) {
    switch (day) {
        case service::SkinDay::calm:
            return QStringLiteral("✓");
        case service::SkinDay::irritated:
            return QStringLiteral("▲");
        case service::SkinDay::unusual:
            return QStringLiteral("✚");
        case service::SkinDay::unknown:
            break;
    }
    return QStringLiteral("–");
}

QString DayStrip::wordOf(service::SkinDay day) {
    switch (day) {
        case service::SkinDay::calm:
            return tr("calm");
        case service::SkinDay::irritated:
            return tr("irritated");
        case service::SkinDay::unusual:
            return tr("something unusual");
        case service::SkinDay::unknown:
            break;
    }
    return tr("unknown");
}

void DayStrip::show(const wording::Wording& wording, Date last, const std::vector<service::SkinDay>& days, Date chosen) {
    Q_ASSERT(days.size() == buttons_.size());
    last_ = last;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Date date = last - Days(static_cast<int>(days.size() - 1 - i));
        QPushButton* button = buttons_[i];
        button->setText(fromCore(wording.shortWeekdayName(weekdayOf(date))) + QLatin1Char('\n') + QString::number(toQDate(date).day()) +
                        QLatin1Char('\n') + signOf(days[i]));
        const QString words = tr("%1: %2").arg(fromCore(wording.longDate(date)), wordOf(days[i]));
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setChecked(date == chosen);
        // One stop on the way of Tab; the arrows go on from there.
        button->setFocusPolicy(date == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void DayStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    for (std::size_t i = 0; step != 0 && i < buttons_.size(); ++i) {
        const std::size_t next = i + static_cast<std::size_t>(step);
        if (buttons_[i]->hasFocus() && next < buttons_.size()) {
            buttons_[next]->setFocus(Qt::TabFocusReason);
            buttons_[next]->click();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

}  // namespace gyeol::ui

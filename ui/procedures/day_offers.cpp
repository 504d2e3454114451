#include "ui/procedures/day_offers.h"

#include "ui/qt_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace gyeol::ui {
namespace {

constexpr int places = 7;

QString costText(const service::DayOffer& offer) {
    const int changes = offer.dropped + offer.moved;
    if (offer.toTell > 0) {
        return DayOffers::tr("tell");
    }
    return changes == 0 ? DayOffers::tr("free") : DayOffers::tr("%1 change").arg(changes);
}

QString costWords(const service::DayOffer& offer) {
    QStringList words;
    if (offer.dropped > 0) {
        words << (offer.dropped == 1 ? DayOffers::tr("1 session is left out")
                                     : DayOffers::tr("%1 sessions are left out").arg(offer.dropped));
    }
    if (offer.moved > 0) {
        words << (offer.moved == 1 ? DayOffers::tr("1 session moves") : DayOffers::tr("%1 sessions move").arg(offer.moved));
    }
    if (offer.toTell > 0) {
        words << (offer.toTell == 1 ? DayOffers::tr("1 session inside the days before to tell the clinic of")
                                    : DayOffers::tr("%1 sessions inside the days before to tell the clinic of").arg(offer.toTell));
    }
    return words.isEmpty() ? DayOffers::tr("nothing has to move") : words.join(QStringLiteral(", "));
}

}  // namespace

DayOffers::DayOffers(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("dayOffers"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (int place = 0; place < places; ++place) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("offer_") + QString::number(place));
        button->setProperty("kind", QStringLiteral("day"));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumWidth(10);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, place] { emit chosen(days_.at(static_cast<std::size_t>(place))); });
        row->addWidget(button, 1);
        buttons_.push_back(button);
    }
}

void DayOffers::fill(const wording::Wording& wording, const std::vector<Date>& days, Date chosen) {
    days_ = days;
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        QPushButton* button = buttons_[i];
        button->setVisible(i < days_.size());
        if (i >= days_.size()) {
            continue;
        }
        button->setText(fromCore(wording.shortWeekdayName(weekdayOf(days_[i]))) + QLatin1Char(' ') +
                        QString::number(toQDate(days_[i]).day()) + QStringLiteral("\n…"));
        button->setAccessibleName(fromCore(wording.longDate(days_[i])));
        button->setToolTip(QString());
        button->setChecked(days_[i] == chosen);
        // One stop on the way of Tab; the arrows go on from there.
        button->setFocusPolicy(days_[i] == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void DayOffers::wait(const wording::Wording& wording, Date chosen, Date today, int around) {
    std::vector<Date> days;
    for (int step = -around; step <= around; ++step) {
        if (chosen + Days(step) >= today || step == 0) {
            days.push_back(chosen + Days(step));
        }
    }
    fill(wording, days, chosen);
}

void DayOffers::show(const wording::Wording& wording, const std::vector<service::DayOffer>& offers, Date chosen) {
    std::vector<Date> days;
    for (const service::DayOffer& offer : offers) {
        days.push_back(offer.date);
    }
    fill(wording, days, chosen);
    for (std::size_t i = 0; i < offers.size() && i < buttons_.size(); ++i) {
        QPushButton* button = buttons_[i];
        button->setText(button->text().section(QLatin1Char('\n'), 0, 0) + QLatin1Char('\n') + costText(offers[i]));
        const QString words = tr("%1: %2").arg(fromCore(wording.longDate(offers[i].date)), costWords(offers[i]));
        button->setAccessibleName(words);
        button->setToolTip(words);
    }
}

void DayOffers::walk(int step) {
    const auto now = std::ranges::find_if(buttons_, [](const QPushButton* button) { return button->isChecked(); });
    const std::size_t next = static_cast<std::size_t>(now - buttons_.begin()) + static_cast<std::size_t>(step);
    if (next >= days_.size()) {
        return;
    }
    const Date there = days_[next];
    emit chosen(there);
    // The chosen day stands in the middle again, and the keys go with it.
    if (const auto place = std::ranges::find(days_, there); place != days_.end()) {
        buttons_[static_cast<std::size_t>(place - days_.begin())]->setFocus(Qt::TabFocusReason);
    }
}

bool DayOffers::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            walk(key == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace gyeol::ui

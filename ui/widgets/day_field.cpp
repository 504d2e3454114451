#include "ui/widgets/day_field.h"

#include "ui/qt_text.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace gyeol::ui {
namespace {

/// A day from digits with something, or nothing, between year, month and day.
std::optional<Date> dayOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{4})[-./\\s]*(\\d{1,2})[-./\\s]*(\\d{1,2})[.\\s]*$"));
    const QRegularExpressionMatch match = form.match(text);
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && day.isValid() ? std::optional(fromQDate(day)) : std::nullopt;
}

}  // namespace

DayField::DayField(const QString& name, QWidget* parent) : QWidget(parent), line_(new QLineEdit(this)), open_(new QToolButton(this)) {
    line_->setObjectName(name);
    open_->setObjectName(name + QStringLiteral("Calendar"));
    open_->setText(QStringLiteral("▾"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(line_, 1);
    row->addWidget(open_);
    line_->setMinimumWidth(104);
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textEdited, this, [this](const QString& text) {
        read(text);
        emit edited();
    });
    connect(line_, &QLineEdit::editingFinished, this, [this] {
        if (!wrong_) {
            setDay(day_);  // written as all days are
        }
    });
    connect(open_, &QToolButton::clicked, this, &DayField::openCalendar);
}

void DayField::rename(const QString& question) {
    line_->setAccessibleName(question);
    line_->setPlaceholderText(QStringLiteral("2026-11-24"));
    open_->setAccessibleName(tr("%1: choose from a calendar").arg(question));
    open_->setToolTip(open_->accessibleName());
}

void DayField::setDay(const std::optional<Date>& day) {
    day_ = day;
    wrong_ = false;
    line_->setText(day ? fromCore(formatDate(*day)) : QString());
}

void DayField::read(const QString& text) {
    day_ = dayOf(text);
    wrong_ = !day_ && !text.trimmed().isEmpty();
}

void DayField::openCalendar() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setObjectName(line_->objectName() + QStringLiteral("Days"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(toQDate(day_.value_or(near_)));
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(calendar);
    menu->addAction(holder);
    const auto choose = [this, menu](QDate day) {
        menu->close();
        setDay(fromQDate(day));
        emit edited();
        line_->setFocus(Qt::OtherFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(open_->mapToGlobal(QPoint(0, open_->height() + 4)));
    calendar->setFocus();
}

}  // namespace gyeol::ui

#include "ui/widgets/date_edit.h"

#include "ui/qt_text.h"

#include <QCalendarWidget>
#include <QLocale>

namespace gyeol::ui {
namespace {

/// Room for a long date beside the arrow of the calendar; pixels.
constexpr int leastWidth = 180;

}  // namespace

DateEdit::DateEdit(const QString& name, Date day, QWidget* parent) : QDateEdit(toQDate(day), parent) {
    setObjectName(name);
    setCalendarPopup(true);
    setMinimumWidth(leastWidth);
    setDateRange(QDate(1990, 1, 1), QDate(2199, 12, 31));
}

Date DateEdit::day() const {
    return fromQDate(date());
}

void DateEdit::setDay(Date day) {
    setDate(toQDate(day));
}

void DateEdit::speak(Language language) {
    const bool korean = language == Language::korean;
    setLocale(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    setDisplayFormat(korean ? QStringLiteral("yyyy년 M월 d일 (ddd)") : QStringLiteral("ddd d MMM yyyy"));
}

void DateEdit::setFirstWeekday(diary::DayOfWeek weekday) {
    // Qt counts Sunday as the seventh day.
    calendarWidget()->setFirstDayOfWeek(weekday == diary::DayOfWeek::sunday ? Qt::Sunday : static_cast<Qt::DayOfWeek>(weekday));
}

}  // namespace gyeol::ui

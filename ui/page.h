#pragma once

#include "rulebook/rule_book.h"
#include "ui/appearance.h"
#include "ui/people.h"

#include <QWidget>

namespace gyeol::ui {

struct Outside;

/// What every page stands on. All of it outlives the pages.
struct PageContext {
    const rulebook::RuleBook& book;
    Languages& languages;
    Theme& theme;
    const Clock& clock;
    Prompts& prompts;
    DiaryDesk& desk;
    Appearance& appearance;
    Preferences& preferences;
    People& people;
    Outside& outside;

    /// The person's day: before their rollover hour it is still yesterday. Requires a diary on the desk.
    [[nodiscard]] Date today() const { return civilDay(clock.now(), desk.diary().person.rolloverHour); }
    /// The first day of the week that a day belongs to, as the person counts weeks. Requires a diary on the desk.
    [[nodiscard]] Date weekOf(Date day) const { return startOfWeek(day, Weekday(static_cast<unsigned>(desk.diary().person.firstWeekday))); }
};

/// A page of the workspace. It shows the diary that lies on the desk and changes it through the desk alone, so that every act can be undone
/// and every page that is looked at later shows it.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the diary as it is now. Called when the page comes to the front, and after a change while it is there; never while no diary
    /// lies on the desk. What a person has typed and not yet kept stays.
    virtual void refresh() = 0;
    /// Puts every text anew, after the language or the colours changed. A diary may be missing.
    virtual void retranslate() = 0;
    /// Gives the keys to the part of the page that a person begins with.
    virtual void begin() { setFocus(); }
    /// Asks about what was typed and is not kept yet, before another diary comes or the window closes. False: the person stays.
    [[nodiscard]] virtual bool leave() { return true; }

signals:
    /// Asks for another page by its name ("shelf"), where an empty page says what to do next.
    void pageWished(const QString& name);
    /// Asks for the week of a day on the board.
    void weekWished(gyeol::Date day);
};

}  // namespace gyeol::ui

#pragma once

#include "ui/check_in/day_strip.h"
#include "ui/check_in/skin_form.h"
#include "ui/page.h"
#include "ui/photographs/photograph_strip.h"
#include "ui/thinking.h"
#include "ui/widgets/side_panel.h"
#include "ui/widgets/speaker.h"

namespace gyeol::ui {

/// How the skin is: one tap where all is calm, else signs and what is unusual, and beside them what each choice would do to the plan.
class CheckInPage : public Page {
    Q_OBJECT

public:
    explicit CheckInPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void begin() override;
    [[nodiscard]] bool leave() override;

    [[nodiscard]] Date day() const { return day_; }

private:
    void buildTop();
    void fillSide();
    void connectAll();

    /// Looks at a day and part; what was said of another and not kept is asked about first.
    void goTo(Date day, diary::Part part);
    void load();
    void showDay();
    void showState();
    void weigh();

    void sayCalm();
    void keep();
    void remove();

    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] QStringList advice() const;
    [[nodiscard]] diary::Part part() const;
    [[nodiscard]] diary::Part partOfNow() const;
    [[nodiscard]] QString dayName() const;
    [[nodiscard]] const diary::Diary& diary() const { return context_.desk.diary(); }
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    Thinking* thinking_;
    PageFrame* frame_;
    DayStrip* strip_;
    QLabel* legend_;
    Segmented* part_;
    Card* calmCard_;
    QPushButton* calm_;
    QLabel* calmWords_;
    SkinForm* form_ = nullptr;
    PhotographStrip* photographs_;
    SidePanel* side_;
    Speaker *advice_, *consequence_;  ///< whom to call, and what follows for the plan
    QPushButton *keep_, *remove_;
    Date day_, seenToday_;
    Date openedOn_;            ///< the day that was today when the page last came to it by itself
    service::SkinWords kept_;  ///< what the diary says of the day that is looked at
};

}  // namespace gyeol::ui

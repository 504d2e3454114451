#pragma once

#include "service/day_view.h"
#include "ui/page.h"
#include "ui/thinking.h"
#include "ui/today/step_row.h"
#include "ui/today/timer_card.h"
#include "ui/widgets/page_frame.h"

#include <QMenu>
#include <QPushButton>

#include <optional>

namespace gyeol::ui {

/// Today, large: morning and evening with a tick a step, what stays away from the skin tonight and why, and the mask on the face.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void retranslate() override;
    void begin() override;

    [[nodiscard]] MaskTimer& timer() { return timer_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct PartCard {
        Card* card = nullptr;
        QVBoxLayout* steps = nullptr;
        QLabel* words = nullptr;  ///< sunscreen and sun in the morning; in the evening that nothing is left to do
        QPushButton* other = nullptr;
        QMenu* others = nullptr;
    };

    [[nodiscard]] PartCard makePart(diary::Part part);
    void show(service::DayView view);
    void showPart(const PartCard& at, diary::Part part);
    void showLeftOut();
    void showNotices();
    void showHead();
    void offerOthers(diary::Part part);

    void mark(const std::string& treatment, diary::Part part, diary::SessionState state, const QString& pattern);
    void skip(const service::DayStep& step, diary::Part part);
    void startTimer(const service::DayStep& step, diary::Part part);
    void maskIsOff();

    [[nodiscard]] QString nameOf(const std::string& treatment) const;
    [[nodiscard]] const wording::Wording& wording() const { return context_.languages.wording(); }

    PageContext context_;
    Thinking* thinking_;
    MaskTimer timer_;
    PageFrame* frame_;
    QPushButton* checkIn_;
    TimerCard* timerCard_;
    Card *head_, *leftOut_, *notices_;
    QBoxLayout* columns_ = nullptr;
    PartCard morning_, evening_;
    std::optional<service::DayView> view_;
    diary::Part timedPart_ = diary::Part::evening;
    Date timedDay_;
};

}  // namespace gyeol::ui

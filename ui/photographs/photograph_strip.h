#pragma once

#include "ui/page.h"
#include "ui/photographs/intake.h"
#include "ui/photographs/pictures.h"
#include "ui/photographs/placing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gyeol::ui {

/// The photographs of a part of a day, small, with a button that brings in another. What it does is done at once and can be undone: a
/// photograph waits for no other word of a check-in.
class PhotographStrip : public QWidget {
    Q_OBJECT

public:
    explicit PhotographStrip(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the photographs of that part of a day. Requires a diary on the desk.
    void show(DayPart at);
    void retranslate();

private:
    void add();
    void keep(std::vector<diary::Photograph> photographs, const QStringList& unreadable);
    void addPreview(const diary::Photograph& photograph, int number);
    void remove(const diary::Photograph& photograph);
    [[nodiscard]] QString dayName(DayPart at) const;

    PageContext context_;
    PhotographIntake* intake_;
    Pictures pictures_;
    DayPart at_;
    QPushButton* add_;
    QLabel* words_;
    QHBoxLayout* previews_;
    std::vector<diary::Photograph> shown_;
    std::vector<std::optional<DayPart>> taken_;  ///< of the photographs that are coming in, by the camera's clock
};

}  // namespace gyeol::ui

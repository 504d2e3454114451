#pragma once

#include "ui/print/paper_dialog.h"
#include "ui/print/week_pdf.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <optional>

namespace gyeol::ui {

/// The paper of any week, past or planned. What a person chose last is kept in the diary's file.
class PrintDialog : public PaperDialog {
    Q_OBJECT

public:
    /// Begins with the week of `firstDay`. Requires a diary on the desk.
    PrintDialog(const PageContext& context, Date firstDay, QWidget* parent);

    [[nodiscard]] Date firstDay() const { return firstDay_; }

protected:
    [[nodiscard]] QPageLayout layoutOfPage() const override { return pageLayout(wish_.size, wish_.orientation); }
    void paintOn(QPagedPaintDevice& device) override { paintPages(device, *paper_); }
    [[nodiscard]] QString documentTitle() const override { return week_->text(); }
    [[nodiscard]] QString suggestedFile() const override;

private:
    void build();
    void goTo(Date firstDay);
    void choose();
    void showWeek();

    Date firstDay_;
    PaperWish wish_;
    std::optional<WeekPaper> paper_;
    QLabel* week_;
    QComboBox *size_, *orientation_;
    QCheckBox* large_;
};

/// The paper that a person chose last; at first the size of their country, lying.
[[nodiscard]] PaperWish paperWishOf(const DiaryDesk& desk);
void keepPaperWish(DiaryDesk& desk, const PaperWish& wish);

/// A choice between the sizes of paper, named for tests.
[[nodiscard]] QComboBox* makeSizeChoice(PaperSize size, QWidget* parent);

}  // namespace gyeol::ui

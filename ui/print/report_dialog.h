#pragma once

#include "ui/print/paper_dialog.h"
#include "ui/print/print_dialog.h"
#include "ui/print/report_content.h"
#include "ui/widgets/date_edit.h"

#include <QCheckBox>
#include <QLabel>

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace gyeol::ui {

/// A report of a span of days for a dermatologist: as pages, before it goes to a printer or into a PDF.
class ReportDialog : public PaperDialog {
    Q_OBJECT

public:
    /// Begins with the last eight weeks. `folder` holds what is known of ingredients. Requires a diary on the desk.
    ReportDialog(const PageContext& context, const std::filesystem::path& folder, QWidget* parent);

protected:
    [[nodiscard]] QPageLayout layoutOfPage() const override;
    void paintOn(QPagedPaintDevice& device) override;
    [[nodiscard]] QString documentTitle() const override { return content_->title; }
    [[nodiscard]] QString suggestedFile() const override;

private:
    void build();
    void choose();
    [[nodiscard]] PaperSize size() const { return size_->currentIndex() == 1 ? PaperSize::letter : PaperSize::a4; }

    std::optional<ingredients::Catalogue> catalogue_;
    std::optional<ReportContent> content_;
    std::map<std::string, std::optional<PoreValue>> pores_;  ///< what the shots show that were read so far
    DateEdit *from_, *to_;
    QCheckBox* photographs_;
    QComboBox* size_;
    QLabel* told_;
};

}  // namespace gyeol::ui

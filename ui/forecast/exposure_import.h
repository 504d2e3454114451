#pragma once

#include "exchange/exposure_file.h"
#include "service/exposure_acts.h"
#include "ui/page.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace gyeol::ui {

/// Shows what a file of days would do before anything is taken over: each day, whether it is new, and what could not be read.
class ExposureImport : public QDialog {
    Q_OBJECT

public:
    ExposureImport(const PageContext& context, exchange::ExposureFile file, QWidget* parent = nullptr);

    /// Asks for a file, shows it, and takes it over as one act where the person wants it.
    static void begin(const PageContext& context, QWidget* parent);

    /// What taking the file over does, as the person chose it.
    [[nodiscard]] diary::ChangeSet changes() const;

private:
    void buildTable();
    void showNews();
    [[nodiscard]] QString unreadText() const;

    PageContext context_;
    exchange::ExposureFile file_;
    QLabel *lead_, *unread_;
    QTableWidget* table_;
    QCheckBox* replace_;
    QPushButton* take_;
};

}  // namespace gyeol::ui

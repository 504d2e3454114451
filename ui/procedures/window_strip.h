#pragma once

#include "service/procedure_view.h"
#include "ui/theme.h"
#include "wording/wording.h"

#include <QWidget>

namespace gyeol::ui {

/// The days around a procedure as a picture: a row for each group of treatments, hatched one way before it, full on the day, hatched the
/// other way after it. All that it shows is said in words beside it.
class WindowStrip : public QWidget {
    Q_OBJECT

public:
    WindowStrip(const Theme& theme, QWidget* parent);

    /// Shows windows. `words` is what a reader is told in the place of the picture; `today` is marked where it is in sight.
    void show(const wording::Wording& wording, const service::ProcedureDays& days, Date today, const QStringList& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QString name;
        service::GroupDays days;
    };
    struct Column {
        QString weekday, number;
    };

    [[nodiscard]] QRectF cell(int from, int to, int row) const;
    void paintHead(QPainter& painter) const;
    void paintRow(QPainter& painter, int row) const;

    const Theme& theme_;
    std::vector<Row> rows_;
    std::vector<Column> columns_;
    Date first_, date_, today_;
    int labels_ = 0;  ///< the width of the names
};

}  // namespace gyeol::ui

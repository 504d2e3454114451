#pragma once

#include "ui/theme.h"

#include <QHeaderView>

namespace gyeol::ui {

/// The names of the rows: headings of a part of the day small and soft, treatments plain, in two lines where they need them.
class RowHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RowHeader(const Theme& theme, QWidget* parent = nullptr);

    /// Pixels; the page gives it more on a wide window.
    void setNameWidth(int width);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& theme_;
    int nameWidth_ = 170;
};

}  // namespace gyeol::ui

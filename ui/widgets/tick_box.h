#pragma once

#include <QCheckBox>

namespace gyeol::ui {

/// A check box that is large and round, for the steps of a day: the ring that the board's chips have. Its text is cut before it is
/// squeezed.
class TickBox : public QCheckBox {
    Q_OBJECT

public:
    explicit TickBox(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& at) const override;
};

}  // namespace gyeol::ui

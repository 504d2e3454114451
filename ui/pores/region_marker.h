#pragma once

#include "pores/picture.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace gyeol::ui {

/// A picture with a frame on it that says which skin is measured. Drag inside the frame to move it, anywhere else to draw a new one; the
/// arrow keys move it, with Shift they make it larger and smaller.
class RegionMarker : public QWidget {
    Q_OBJECT

public:
    explicit RegionMarker(QWidget* parent = nullptr);

    /// `preview` is the picture made small, `picture` its own size, in whose pixels the frame is. A null preview shows nothing.
    void show(QImage preview, QSize picture, const pores::Region& region);
    [[nodiscard]] const pores::Region& region() const { return region_; }
    /// Where a pixel of the picture is drawn.
    [[nodiscard]] QPointF shownAt(QPointF pixel) const;

signals:
    /// The person put the frame somewhere else.
    void marked(const gyeol::pores::Region& region);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRectF frame() const;  ///< of the whole picture
    [[nodiscard]] double scale() const;  ///< points a pixel
    [[nodiscard]] QPointF pixelAt(QPointF point) const;
    void put(const pores::Region& region);

    QImage preview_;
    QSize picture_;
    pores::Region region_, before_;
    std::optional<QPointF> pressed_;  ///< in the picture's pixels
    bool isMoving_ = false;
};

}  // namespace gyeol::ui

#pragma once

#include <QImage>
#include <QWidget>

#include <functional>

namespace gyeol::ui {

/// Two photographs to compare: side by side, or one lying over the other with a line between them that a slider moves.
class PhotographPair : public QWidget {
    Q_OBJECT

public:
    enum class Mode : std::uint8_t { sideBySide, overlaid };

    explicit PhotographPair(QWidget* parent = nullptr);

    /// Where a picture comes from; a null one is a photograph that is not there.
    using Source = std::function<QImage()>;

    /// Neither is fetched before it is painted: on a page that scrolls it may never be looked at.
    void show(Source left, Source right);
    void setMode(Mode mode);
    /// How much of the left photograph is to be seen while they lie over each other, in hundredths from the left.
    void setDivider(int percent);
    [[nodiscard]] int divider() const { return divider_; }

    /// The part of a picture, in its own pixels, that fills a frame of that size, cut evenly at the edges.
    [[nodiscard]] static QRectF cutOf(QSize picture, QSizeF frame);

signals:
    /// The person drags the line.
    void dragged(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void drawIn(QPainter& painter, const QImage& image, const QRectF& frame) const;
    [[nodiscard]] QRectF overlaidFrame() const;
    void dragTo(double x);

    /// A picture that is fetched when it is first looked at.
    class Fetched {
    public:
        void set(Source source);
        [[nodiscard]] const QImage& image() const;

    private:
        mutable Source source_;  ///< none once the picture is there
        mutable QImage image_;
    };
    Fetched left_, right_;
    Mode mode_ = Mode::sideBySide;
    int divider_ = 50;
};

}  // namespace gyeol::ui

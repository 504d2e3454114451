#pragma once

#include <QImage>
#include <QWidget>

namespace gyeol::ui {

/// A piece of skin with what was counted drawn over it.
class PoreView : public QWidget {
    Q_OBJECT

public:
    explicit PoreView(const QString& name, QWidget* parent = nullptr);

    /// A null piece shows `words` in its place.
    void show(QImage piece, QImage overlay, const QString& words = {});
    void showCounted(bool counted);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage piece_, overlay_;
    QString words_;
    bool isCounted_ = true;
};

}  // namespace gyeol::ui

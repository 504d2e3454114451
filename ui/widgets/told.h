#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gyeol::ui {

/// Paragraphs beside a choice, one under the other, that scroll where they need more room than there is.
class Told : public QScrollArea {
    Q_OBJECT

public:
    explicit Told(QWidget* parent = nullptr);

    void add(QLabel* words);

private:
    QVBoxLayout* column_;
};

}  // namespace gyeol::ui

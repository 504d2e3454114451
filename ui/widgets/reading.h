#pragma once

#include <QTextBrowser>

namespace gyeol::ui {

/// Puts Markdown into a text, with room between its paragraphs: Qt counts that room in points, which a font of pixels does not have.
void setReading(QTextEdit& text, const QString& markdown);

/// A text to read in a page: as high as it is long, so that the page alone scrolls, by the wheel and by the keys too.
class Reading : public QTextBrowser {
    Q_OBJECT

public:
    explicit Reading(const QString& name, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace gyeol::ui

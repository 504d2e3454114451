#include "ui/widgets/reading.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextList>

#include <cmath>

namespace gyeol::ui {
namespace {

constexpr int ringRoom = 8, ringRadius = 7;  ///< between the text and the ring of the focus
constexpr double lineHeight = 140, afterParagraph = 10, afterItem = 4, beforeHeading = 16, afterHeading = 6;

void space(QTextBlock block) {
    QTextBlockFormat format;
    const bool heading = block.blockFormat().headingLevel() > 0;
    const bool goesOn = block.textList() != nullptr && block.next().textList() == block.textList();
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(heading && block.blockNumber() > 0 ? beforeHeading : 0);
    format.setBottomMargin(heading ? afterHeading : goesOn ? afterItem : block.next().isValid() ? afterParagraph : 0);
    QTextCursor(block).mergeBlockFormat(format);
}

}  // namespace

void setReading(QTextEdit& text, const QString& markdown) {
    text.setUndoRedoEnabled(false);
    text.setMarkdown(markdown);
    QTextCursor all(text.document());
    all.beginEditBlock();  // laid out once, at the end
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        space(block);
    }
    all.endEditBlock();
    text.moveCursor(QTextCursor::Start);
}

Reading::Reading(const QString& name, QWidget* parent) : QTextBrowser(parent) {
    setObjectName(name);
    setProperty("role", QStringLiteral("reading"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(ringRoom);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF& size) { setFixedHeight(static_cast<int>(std::ceil(size.height()))); });
}

void Reading::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
            event->ignore();  // the page scrolls
            break;
        default:
            QTextBrowser::keyPressEvent(event);
    }
}

void Reading::paintEvent(QPaintEvent* event) {
    QTextBrowser::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), ringRadius, ringRadius);
    }
}

}  // namespace gyeol::ui

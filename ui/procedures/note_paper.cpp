#include "ui/procedures/note_paper.h"

#include "ui/print/paper_pen.h"
#include "ui/print/print_dialog.h"
#include "ui/qt_text.h"
#include "ui/widgets/texts.h"

namespace gyeol::ui {
namespace {

constexpr double titleSize = 16, headingSize = 12, textSize = 11, bulletRoom = 12, answerRoom = 26;

/// Writes downward and turns the page where the next paragraph has no room.
class NoteFlow {
public:
    NoteFlow(QPagedPaintDevice& device, QPainter& painter)
        : device_(device),
          page_(0, 0, device.width(), device.height()),
          scale_{device.logicalDpiX() / 72.0, 1},
          pen_(painter, page_, scale_, Ink::draw),
          measure_(painter, page_, scale_, Ink::measure) {}

    void write(const QString& text, double points, QFont::Weight weight, const QColor& colour = paperInk) {
        need(heightOf(text, points, 0));
        pen_.write(text, points, weight, colour);
    }

    void item(const QString& text, bool answered) {
        need(heightOf(text, textSize, bulletRoom) + (answered ? scale_.of(answerRoom) : 0));
        const double top = pen_.y();
        pen_.write(QStringLiteral("–"), textSize);
        pen_.moveTo(top);
        pen_.write(text, textSize, QFont::Normal, paperInk, bulletRoom);
        pen_.skip(2);
        if (answered) {
            pen_.skip(answerRoom - 4);
            pen_.line();
            pen_.skip(4);
        }
    }

    void skip(double points) { pen_.skip(points); }

private:
    double heightOf(const QString& text, double points, double indent) {
        measure_.moveTo(0);
        measure_.write(text, points, QFont::Bold, paperInk, indent);
        return measure_.y();
    }

    void need(double height) {
        if (pen_.y() + height > page_.bottom()) {
            device_.newPage();
            pen_.moveTo(page_.top());
        }
    }

    QPagedPaintDevice& device_;
    QRectF page_;
    PaperScale scale_;
    PaperPen pen_, measure_;
};

}  // namespace

void paintNote(QPagedPaintDevice& device, const NoteText& note, const QString& person) {
    QPainter painter(&device);
    NoteFlow flow(device, painter);
    flow.write(note.title, titleSize, QFont::Bold);
    if (!person.isEmpty()) {
        flow.write(person, textSize, QFont::Normal, paperSoft);
    }
    for (const NoteText::Part& part : note.parts) {
        flow.skip(12);
        if (part.heading.isEmpty()) {
            flow.write(part.lines.join(QLatin1Char('\n')), textSize, QFont::Normal);
            continue;
        }
        flow.write(part.heading, headingSize, QFont::Bold);
        flow.skip(3);
        for (const QString& line : part.lines) {
            flow.item(line, part.answered);
        }
    }
}

NoteDialog::NoteDialog(const PageContext& context, NoteText note, QWidget* parent)
    : PaperDialog(context, QStringLiteral("noteDialog"), parent),
      note_(std::move(note)),
      size_(makeSizeChoice(paperWishOf(context.desk).size, this)) {
    setWindowTitle(tr("Note for the clinic"));
    auto* paper = makeText("caption", this);
    paper->setText(tr("Paper"));
    size_->setAccessibleName(tr("Paper"));
    auto* hint = makeText("note", this);
    hint->setText(tr("Under each question there is room for what the clinic answers. Look through it before you hand it on."));
    choices()->addWidget(paper);
    choices()->addWidget(size_);
    choices()->addWidget(hint);
    buttonsAfter(size_);
    connect(size_, &QComboBox::currentIndexChanged, this, [this] { showPages(); });
    showPages();
}

QPageLayout NoteDialog::layoutOfPage() const {
    return pageLayout(size_->currentIndex() == 1 ? PaperSize::letter : PaperSize::a4, QPageLayout::Portrait);
}

QString NoteDialog::suggestedFile() const {
    return tr("clinic-note.pdf");
}

void NoteDialog::paintOn(QPagedPaintDevice& device) {
    paintNote(device, note_, fromCore(context().desk.diary().person.name));
}

}  // namespace gyeol::ui
